"""The user's settings as a command uses them: a broken file is one line on stderr, and the defaults hold."""

from tui.console import Console
from tui.core.errors import CommuniqueError
from tui.settings import Settings, read_settings


def settings_or_defaults(console: Console) -> Settings:
    """The settings; the defaults where the file is broken, which is said."""
    try:
        return read_settings()
    except CommuniqueError as error:
        console.note(f"{error}; the settings are not used")
        return Settings()
