"""A pane that is a list of entries with a cursor; entries without a value are headings the cursor passes over."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip

from tui.app.render import fitted, strip_of
from tui.app.widgets.pane import Pane

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Entry(Generic[Value]):
    """One line: pieces of text each in the style of a pane's part, and a text at the right end."""

    pieces: tuple[tuple[str, str], ...]
    """Words and the part whose style they take; an empty part is plain."""
    right: str = ""
    right_part: str = "count"
    value: Value | None = None
    """What the line stands for; ``None`` is a heading or a line of prose."""


class EntriesPane(Pane, Generic[Value]):
    """Draws entries, moves the cursor over those that have a value."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (the framework's own name)
        super().__init__(id=id)
        self.entries: Sequence[Entry[Value]] = ()
        self.cursor = 0
        self.top = 0

    @property
    def current(self) -> Value | None:
        """What the cursor stands on."""
        return self.entries[self.cursor].value if 0 <= self.cursor < len(self.entries) else None

    def show(self, entries: Sequence[Entry[Value]]) -> None:
        """Shows other entries; the cursor stays on the same value where it is still there."""
        value = self.current
        self.entries = entries
        same = next((i for i, e in enumerate(entries) if e.value is not None and e.value == value), None)
        self.cursor = same if same is not None else min(self.cursor, max(0, len(entries) - 1))
        if self.current is None:
            self._to_value(1) or self._to_value(-1)
        self._keep_in_sight()
        self.redraw()

    def go(self, index: int) -> None:
        """Puts the cursor on an entry with a value."""
        if not 0 <= index < len(self.entries) or self.entries[index].value is None or index == self.cursor:
            return
        before, top = self.cursor, self.top
        self.cursor = index
        self._keep_in_sight()
        if self.top != top:
            self.redraw()
        else:
            for line in (before, index):
                self.refresh_lines_of_body(line - top)
        self.moved()

    def moved(self) -> None:
        """The cursor stands on another entry; subclasses say what follows."""

    def _to_value(self, by: int) -> bool:
        index = self.cursor + by
        while 0 <= index < len(self.entries):
            if self.entries[index].value is not None:
                self.cursor = index
                return True
            index += by
        return False

    @property
    def list_height(self) -> int:
        """Lines for entries; subclasses that draw more below them take it away."""
        return max(1, self.body_height)

    def _keep_in_sight(self) -> None:
        height = self.list_height
        highest = self.cursor
        while highest > 0 and self.entries[highest - 1].value is None and self.cursor - highest < 2:
            highest -= 1  # the heading of the first value is seen with it
        self.top = max(0, min(self.top, highest, max(0, len(self.entries) - 1)))
        self.top = max(self.top, self.cursor - height + 1)
        self.top = min(self.top, max(0, len(self.entries) - height))

    def on_resize(self) -> None:
        """Keeps the cursor in sight."""
        self._keep_in_sight()
        self.redraw()

    def step(self, by: int) -> None:
        """Moves the cursor over ``by`` entries with a value; scrolls on where there are none."""
        index, left = self.cursor, abs(by)
        while left:
            index += 1 if by > 0 else -1
            if not 0 <= index < len(self.entries):
                break
            if self.entries[index].value is not None:
                left -= 1
                self.go(index)
        if left == abs(by):
            self.scroll_lines(1 if by > 0 else -1)

    def scroll_lines(self, count: int) -> None:
        """Scrolls without moving the cursor."""
        top = max(0, min(self.top + count, len(self.entries) - self.list_height))
        if top != self.top:
            self.top = top
            self.redraw()

    def first(self) -> None:
        """Goes to the first value."""
        self.top = 0
        self.go(next((i for i, entry in enumerate(self.entries) if entry.value is not None), 0))
        self.redraw()

    def last(self) -> None:
        """Goes to the last value."""
        self.go(max((i for i, entry in enumerate(self.entries) if entry.value is not None), default=0))

    def action_page_down(self) -> None:
        """One screen down."""
        self.step(max(1, self.list_height - 1))

    def action_page_up(self) -> None:
        """One screen up."""
        self.step(-max(1, self.list_height - 1))

    def choose(self) -> None:
        """The entry under the cursor was clicked on; subclasses say what follows."""

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; on an entry that has it already, it chooses."""
        index = self.top + event.y - 1
        if event.y < 1 or event.y > self.list_height or not 0 <= index < len(self.entries):
            return
        if self.entries[index].value is not None and index == self.cursor:
            self.choose()
        self.go(index)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines down."""
        event.stop()
        self.scroll_lines(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines up."""
        event.stop()
        self.scroll_lines(-3)

    def body_line(self, y: int, width: int) -> Strip:
        """One entry."""
        index = self.top + y
        if y >= self.list_height or index >= len(self.entries):
            return Strip.blank(width, self.base)
        entry = self.entries[index]
        here = index == self.cursor and entry.value is not None
        base = self.base + self.part("line") if here and self.has_focus else self.base
        bar = Segment("▌" if here else " ", base + self.part("cursor" if self.has_focus else "cursor-idle"))
        right = entry.right
        room = max(0, width - 2 - (cell_len(right) + 1 if right else 0))
        segments = [bar]
        for words, part in entry.pieces:
            if room <= 0:
                break
            shown = words if cell_len(words) <= room else fitted(words, room)
            segments.append(Segment(shown, base + self.part(part) if part else base))
            room -= cell_len(shown)
        segments.append(Segment(" " * (room + (1 if right else 0)), base))
        segments.append(Segment(right, base + self.part(entry.right_part)))
        return strip_of(segments, width, base)
