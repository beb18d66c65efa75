"""The reader in a screen of a given size, driven by keys, and what its screen says."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from tests.conftest import harbour_statement
from tui.app.app import CommuniqueApp
from tui.app.screens.reader import ReaderScreen
from tui.core.reading import Reading
from tui.core.statement import Statement
from tui.loaders.statement_file import bundled, load
from tui.memory import Memory
from tui.settings import Settings


@dataclass
class Desk:
    """A reader that is open, and the hands at its keys."""

    app: CommuniqueApp
    pilot: Pilot[None]

    @property
    def screen(self) -> ReaderScreen:
        return next(s for s in reversed(self.app.screen_stack) if isinstance(s, ReaderScreen))

    @property
    def reading(self) -> Reading:
        return self.screen.reading

    @property
    def at(self) -> str:
        """The address under the cursor."""
        passage = self.screen.passage
        return str(passage.address) if passage else ""

    @property
    def focus(self) -> str:
        """The id of the widget that has the focus."""
        return (self.app.focused.id or "") if self.app.focused else ""

    @property
    def shown(self) -> list[str]:
        """The addresses of what the text pane shows."""
        return [str(passage.address) for passage in self.screen.text.page.passages]

    async def press(self, *keys: str) -> "Desk":
        await self.pilot.press(*keys)
        await self.pilot.pause()
        return self

    async def type(self, words: str) -> "Desk":
        return await self.press(*words)

    def lines(self, widget: Widget | None = None) -> list[str]:
        """What the screen, or one widget of it, says, line by line."""
        width, height = self.app.size
        strips = self.app.screen._compositor.render_strips()
        whole = ["".join(segment.text for segment in strip).ljust(width) for strip in strips[:height]]
        if widget is None:
            return [line.rstrip() for line in whole]
        area = widget.region
        return [line[area.x : area.right].rstrip() for line in whole[area.y : area.bottom]]

    def says(self, words: str) -> bool:
        """Whether the words stand on the screen, lines joined."""
        return words in " ".join(" ".join(self.lines()).split())

    async def until(self, said: str) -> None:
        """Waits until the words stand on the screen; a thread may be at work."""
        for _ in range(100):
            if self.says(said):
                return
            await self.pilot.pause(0.05)
        raise AssertionError(f"{said!r} never stood there: {self.lines()}")


Opening = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def reader(home: Path) -> Opening:
    """Opens the reader on the invented statement, or another."""

    @asynccontextmanager
    async def opened(
        statement: Statement | None = None,
        size: tuple[int, int] = (100, 30),
        settings: Settings | None = None,
        at: str | None = None,
        memory: Memory | None = None,
    ) -> AsyncIterator[Desk]:
        reading = Reading.of(statement or harbour_statement())
        app = CommuniqueApp(reading, settings or Settings(), memory or Memory(home / "memory"), at=at)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            yield Desk(app, pilot)
        if app.fault:
            raise app.fault

    return opened


@pytest.fixture(scope="session")
def central_asia() -> Statement:
    """The bundled statement."""
    return load(bundled())
