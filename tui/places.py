"""Where files live. Pure path functions: nothing is made, read or looked for at import.

``COMMUNIQUE_HOME`` names one folder for everything that is otherwise spread over the platform's own places.
"""

import os
from pathlib import Path

_NAME = "communique"


def data_root() -> Path:
    """The folder of statements and vocabularies that ships with the program.

    Raises:
        FileNotFoundError: this installation lacks it.
    """
    package = Path(__file__).resolve().parent
    packed = package / "data"
    if packed.is_dir():
        return packed
    if (package.parent / "pyproject.toml").is_file():  # an editable installation, or run in place
        return package.parent / "data"
    raise FileNotFoundError("the bundled data folder is missing from this installation; install communique again")


def settings_file() -> Path:
    """The settings a user may write."""
    return _folder("config") / "settings.toml"


def vocabulary_folder() -> Path:
    """Vocabularies a user may write, which add to those that ship."""
    return _folder("config") / "vocabularies"


def memory_folder() -> Path:
    """What the program remembers of each statement: marks, place, filters."""
    return _folder("state") / "memory"


def library_file() -> Path:
    """The user's library of statements."""
    return _folder("data") / "library.db"


def _folder(kind: str) -> Path:
    home = os.environ.get("COMMUNIQUE_HOME")
    if home:
        return Path(home).expanduser()
    from platformdirs import PlatformDirs

    places = PlatformDirs(_NAME, appauthor=False)
    return {"config": places.user_config_path, "state": places.user_state_path, "data": places.user_data_path}[kind]
