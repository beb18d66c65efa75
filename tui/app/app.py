"""CommuniqueApp: themes, the safety net, the first screen; nothing else."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.filter import LineFilter

from tui.app.keys import keymap, own_keys
from tui.app.safe import SafeText
from tui.app.screens.reader import ReaderScreen
from tui.app.screens.sending import Sending
from tui.app.themes import THEMES
from tui.core.reading import Reading
from tui.memory import Memory
from tui.settings import Settings

if TYPE_CHECKING:
    from textual.command import Provider


def _commands() -> type[Provider]:
    from tui.app.palette import Commands  # the palette is loaded when it is opened

    return Commands


class CommuniqueApp(App[None]):
    """The reader."""

    TITLE = "communique"
    ENABLE_COMMAND_PALETTE = False  # the framework would open it over any dialog; the reader opens its own
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "screens/reader.tcss", "screens/dialogs.tcss"]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_commands}

    def __init__(self, reading: Reading, settings: Settings, memory: Memory, *, at: str | None = None) -> None:
        super().__init__()
        self.animation_level = "none"
        self.settings, self.memory = settings, memory
        self._net = SafeText()
        self._first = (reading, at)
        self.fault: Exception | None = None
        for theme in THEMES:
            self.register_theme(theme)

    def on_mount(self) -> None:
        """Takes the user's keys; leaves in good order when the terminal goes away or the system asks."""
        self.set_keymap(keymap(own_keys(self.settings.keys)))
        if sys.platform != "win32":
            loop = asyncio.get_running_loop()
            for number in (signal.SIGHUP, signal.SIGTERM):
                loop.add_signal_handler(number, self._leave)

    def on_sending_opened(self, message: Sending.Opened) -> None:
        """Reads another statement, over the one that was open."""
        self._keep()
        self.push_screen(ReaderScreen(message.reading, self.settings, self.memory))

    def _keep(self) -> None:
        if readers := [screen for screen in self.screen_stack if isinstance(screen, ReaderScreen)]:
            readers[-1].keep()

    def _leave(self) -> None:
        self._keep()
        self.exit()

    def _handle_exception(self, error: Exception) -> None:
        # The framework's hook for what goes wrong in a handler: ``run`` passes it on to the command line.
        self.fault = error
        super()._handle_exception(error)

    def _print_error_renderables(self) -> None:
        # The framework prints a traceback here; users get one line from the command line instead.
        if os.environ.get("COMMUNIQUE_DEBUG"):
            super()._print_error_renderables()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """The framework's filters, then the net."""
        return [*super().get_line_filters(), self._net]

    def get_default_screen(self) -> ReaderScreen:
        """The reader, on the statement it was started with."""
        reading, at = self._first
        screen = ReaderScreen(reading, self.settings, self.memory, at=at)
        if (theme := screen.remembered_theme or self.settings.theme) in self.available_themes:
            self.theme = theme
        return screen


def run(reading: Reading, *, at: str | None, settings: Settings, memory: Memory) -> int:
    """Opens the reader and returns its exit code when it is left.

    Raises:
        Exception: whatever went wrong in the program while it was open.
    """
    own_keys(settings.keys)  # a wrong key is said before the screen is taken
    app = CommuniqueApp(reading, settings, memory, at=at)
    app.run(mouse=settings.mouse)
    if app.fault:
        raise app.fault
    return app.return_code or 0
