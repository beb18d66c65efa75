"""CommuniqueApp: themes, the safety net, the first screen; nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App
from textual.filter import LineFilter

from tui.app.safe import SafeText
from tui.app.screens.reader import ReaderScreen
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
    CSS_PATH = ["app.tcss", "screens/reader.tcss"]
    COMMANDS = {_commands}

    def __init__(self, reading: Reading, settings: Settings, memory: Memory, *, at: str | None = None) -> None:
        super().__init__()
        self.animation_level = "none"
        self.settings, self.memory = settings, memory
        self._net = SafeText()
        self._first = (reading, at)
        for theme in THEMES:
            self.register_theme(theme)

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


def run(reading: Reading, *, path: Path | None, at: str | None, settings: Settings, memory: Memory) -> int:
    """Opens the reader and returns its exit code when it is left."""
    app = CommuniqueApp(reading, settings, memory, at=at)
    app.run(mouse=settings.mouse)
    return app.return_code or 0
