"""The text pane: reading on and back, leaping, marking, with keys and mouse."""

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui.app.commands import Where
from tui.app.keys import bindings
from tui.app.page import Kind, Spot
from tui.app.widgets.printed_pane import PrintedPane
from tui.core.statement import Passage


class TextPane(PrintedPane):
    """The pane one reads in. It moves by itself; what concerns the reading it asks of the screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.TEXT)

    class Moved(Message):
        """Another passage is under the cursor."""

        def __init__(self, passage: Passage, *, leap: bool) -> None:
            self.passage = passage
            self.leap = leap
            """The reader went there at once, and may want to come back."""
            super().__init__()

    class MarkAsked(Message):
        """The passage's mark is to be set or taken away."""

        def __init__(self, passage: Passage) -> None:
            self.passage = passage
            super().__init__()

    class Asked(Message):
        """The screen's to carry out: ``mark-all``, ``unmark-all``, ``only-marked`` or ``show-passage``."""

        def __init__(self, what: str) -> None:
            self.what = what
            super().__init__()

    def moved(self, *, leap: bool) -> None:
        """Tells the screen which passage is under the cursor."""
        self.post_message(self.Moved(self.reading.statement.passages[self.cursor], leap=leap))

    # Moving

    def go(self, index: int, *, leap: bool = True) -> None:
        """Puts the cursor on the passage with an index and brings it into sight."""
        if index not in self.page.places:
            return
        moved = index != self.cursor
        before = self.place
        self.cursor = index
        scrolled = self._keep_in_sight()
        if scrolled:
            self.forget()
            self.refresh()
        elif moved:
            self._redraw_places({before, self.place})
        if moved:
            self.moved(leap=leap)

    def _redraw_places(self, places: set[int]) -> None:
        self._strips = {key: strip for key, strip in self._strips.items() if key[0].place not in places}
        for row, spot in enumerate(self.spots):
            if spot.place in places:
                self.refresh_lines_of_body(row)
        self.refresh_title()

    def refresh_title(self) -> None:
        """Draws the title line again."""
        self.refresh_lines_of_body(-1)

    def scroll_lines(self, count: int) -> None:
        """Scrolls by lines, down if positive; the cursor stays in sight."""
        if not self.page.passages:
            return
        moved = self.page.down(self.top, count) if count > 0 else self.page.up(self.top, -count)
        if self._bring_to_top(moved):
            self._bring_cursor()
            self.forget()
            self.refresh()

    def _bring_cursor(self) -> None:
        seen = [spot.place for spot in self.spots if self._line(spot).kind is Kind.TEXT]
        if seen and self.place not in seen:
            place = seen[0] if self.place < seen[0] else seen[-1]
            self.cursor = self.page.passages[place].index
            self.moved(leap=False)

    def _step(self, by: int, *, paragraphs: bool = False) -> None:
        passages = self.page.passages
        place = self.place + by
        while paragraphs and 0 <= place < len(passages) and passages[place].parent is not None:
            place += by
        if 0 <= place < len(passages):
            self.go(passages[place].index, leap=False)

    def action_next_passage(self) -> None:
        """Reads on: through a passage longer than the screen, else to the next."""
        if not self.page.passages:
            return
        last = Spot(self.place, len(self.page.lines(self.place)) - 1)
        if self.spots and last > self.spots[-1] and self.spots[-1].place == self.place:
            self.scroll_lines(min(max(1, self.body_height - 2), last.line - self.spots[-1].line))
        else:
            self._step(1)

    def action_previous_passage(self) -> None:
        """Reads back: through a passage longer than the screen, else to the one before."""
        if not self.page.passages:
            return
        first = Spot(self.place, self.page.body_line(self.place))
        if self.spots and first < self.spots[0]:
            self.scroll_lines(-min(max(1, self.body_height - 2), self.spots[0].line - first.line))
        else:
            self._step(-1)

    def action_next_paragraph(self) -> None:
        """Goes past the items of this paragraph."""
        self._step(1, paragraphs=True)

    def action_previous_paragraph(self) -> None:
        """Goes to the paragraph before."""
        self._step(-1, paragraphs=True)

    def action_first_passage(self) -> None:
        """Goes to the top."""
        self._leap(0, Spot(0, 0))

    def action_last_passage(self) -> None:
        """Goes to the end."""
        if self.page.passages:
            self._leap(len(self.page.passages) - 1, self.page.lowest_top(max(1, self.body_height)))

    def _leap(self, place: int, top: Spot) -> None:
        if not self.page.passages:
            return
        self.top = top
        self._spots = None
        self._strips.clear()
        self.refresh()
        self.go(self.page.passages[place].index)

    def action_page_down(self) -> None:
        """One screen down; at the end, to the last passage."""
        self._page_by(max(1, self.body_height - 2))

    def action_page_up(self) -> None:
        """One screen up; at the top, to the first passage."""
        self._page_by(-max(1, self.body_height - 2))

    def _page_by(self, lines: int) -> None:
        before = self.top
        self.scroll_lines(lines)
        if self.top == before and self.page.passages:
            self.go(self.page.passages[-1 if lines > 0 else 0].index, leap=False)

    # Marks and other wishes

    def action_toggle_mark(self) -> None:
        """Asks for the mark of the passage under the cursor."""
        if self.page.passages:
            self.post_message(self.MarkAsked(self.page.passages[self.place]))

    def action_mark_all(self) -> None:
        """Asks for all that match to be marked."""
        self.post_message(self.Asked("mark-all"))

    def action_unmark_all(self) -> None:
        """Asks for all marks to go."""
        self.post_message(self.Asked("unmark-all"))

    def action_only_marked(self) -> None:
        """Asks for the marked alone."""
        self.post_message(self.Asked("only-marked"))

    def action_show_passage(self) -> None:
        """Asks for what is known of the passage."""
        self.post_message(self.Asked("show-passage"))

    # Mouse

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Three lines down."""
        event.stop()
        self.scroll_lines(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Three lines up."""
        event.stop()
        self.scroll_lines(-3)

    def on_click(self, event: events.Click) -> None:
        """Puts the cursor on the passage clicked; in the track at the right, goes to that part of the statement."""
        if not self.page.passages or event.y < 1:
            return
        if event.x >= self.size.width - 1:
            place = (event.y - 1) * len(self.page.passages) // max(1, self.body_height)
            self.go(self.page.passages[min(place, len(self.page.passages) - 1)].index)
        elif event.y - 1 < len(self.spots):
            self.go(self.page.passages[self.spots[event.y - 1].place].index, leap=False)
