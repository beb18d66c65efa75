"""The words of a statement drawn as a page, laid out only where they are looked at.

The pane holds on to a passage, not to a scroll offset: the spot at its top, and the passage under the cursor. So the
place is kept when filters, width or theme change, and no line is measured that is not near the screen.
"""

from rich.segment import Segment
from textual.reactive import reactive
from textual.selection import Selection
from textual.strip import Strip

from tui.app.blank import BLANK
from tui.app.page import MEASURE, Kind, Line, Page, Spot
from tui.app.render import Layer, strip_of, styled
from tui.app.widgets.pane import Pane
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.core.text import Span

NOTHING = ("Nothing matches.", "", "x drops the last choice, X drops all, s sets them aside.")


class PrintedPane(Pane):
    """The passages of a reading as printed: what is where on the screen, and how it looks."""

    reading: reactive[Reading] = reactive(BLANK, init=False, repaint=False)
    dim: reactive[bool] = reactive(False, init=False, repaint=False)
    """Show all passages and dim what does not match, instead of hiding it."""
    hit: reactive[tuple[int, int] | None] = reactive(None, init=False, repaint=False)
    """The hit one stands on: a passage's index, and the number of the hit in it."""

    def __init__(self, *, measure: int = MEASURE, id: str | None = None) -> None:  # noqa: A002  (the framework's name)
        super().__init__(id=id)
        self.measure = measure
        self.cursor = 0
        """The index of the passage under the cursor."""
        self.top = Spot(0, 0)
        self._page: Page | None = None
        self._spots: list[Spot] | None = None
        self._strips: dict[tuple[Spot, bool], Strip] = {}

    # The page

    @property
    def page(self) -> Page:
        """The lines of the reading at this width."""
        if self._page is None:
            self._page = Page(self.reading, self.size.width - 1, dim=self.dim, measure=self.measure)
        return self._page

    def watch_reading(self, before: Reading, after: Reading) -> None:
        """Lays out the new reading, with the place kept."""
        if before.index is not after.index:
            self.cursor, self.top = 0, Spot(0, 0)
        self._lay_out_again()

    def watch_dim(self) -> None:
        """Hides or dims."""
        self._lay_out_again()

    def watch_hit(self) -> None:
        """Shows where the reader stands among the hits."""
        self.redraw()

    def on_resize(self) -> None:
        """Keeps the place at the new width."""
        self._lay_out_again()

    def forget(self) -> None:
        """Drops what was drawn."""
        self._strips.clear()
        self._spots = None

    def _lay_out_again(self) -> None:
        row = self._row_of_cursor()
        self._page = None
        self.forget()
        if not self.size.width:
            return
        if self.page.passages:
            self._cursor_to_nearest()
            place = self.page.places[self.cursor]
            self.top = self.page.up(Spot(place, self.page.body_line(place)), max(0, row))
            self._keep_in_sight()
        self.refresh()

    def _row_of_cursor(self) -> int:
        """The screen line on which the passage under the cursor begins; 0 where it is out of sight."""
        for row, spot in enumerate(self._spots or ()):
            if self._page and self._page.passages[spot.place].index == self.cursor:
                return row
        return 0

    def _cursor_to_nearest(self) -> None:
        if self.cursor in self.page.places:
            return
        following = [p.index for p in self.page.passages if p.index >= self.cursor and self._matches(p)]
        matching = [p.index for p in self.page.passages if self._matches(p)]
        last = matching[-1] if matching else self.page.passages[-1].index
        self.cursor = following[0] if following else last
        self.moved(leap=False)

    def _matches(self, passage: Passage) -> bool:
        return self.page.reading.is_match(passage)

    @property
    def spots(self) -> list[Spot]:
        """The spots of the lines on the screen."""
        if self._spots is None:
            self._spots = self.page.from_spot(self.top, self.body_height) if self.page.passages else []
        return self._spots

    def moved(self, *, leap: bool) -> None:
        """The cursor stands on another passage; subclasses say what follows."""

    @property
    def place(self) -> int:
        """Where on the page the passage under the cursor stands."""
        return self.page.places.get(self.cursor, 0)

    def _keep_in_sight(self) -> bool:
        """Scrolls so that the passage under the cursor is seen, its beginning before its end; whether it scrolled."""
        page, height = self.page, max(1, self.body_height)
        place = self.place
        first = Spot(place, page.body_line(place))
        start = Spot(place, 0) if len(page.lines(place)) <= height else first
        last = Spot(place, len(page.lines(place)) - 1)
        bottom = page.down(self.top, height - 1)
        top = self.top
        if start < top:
            top = start
        elif last > bottom:
            top = min(first, page.up(last, height - 1))
        return self._bring_to_top(top)

    def _bring_to_top(self, top: Spot) -> bool:
        if not self.page.passages:
            return False
        top = max(Spot(0, 0), min(top, self.page.lowest_top(max(1, self.body_height))))
        if top == self.top:
            return False
        self.top = top
        self._spots = None
        return True

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The printed words selected with the mouse, each passage on lines of its own, without screen wraps."""
        passages = self.reading.statement.passages
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else len(passages) - 1
        words = []
        for passage in passages[max(0, first) : last + 1]:
            if passage.index not in self.page.places:
                continue
            start = selection.start.x if selection.start and passage.index == first else 0
            end = selection.end.x if selection.end and passage.index == last else len(passage.text)
            label = f"{passage.label} " if start == 0 and passage.label else ""
            words.append(label + passage.text[start:end])
        return ("\n".join(words), "\n") if words else None

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002  (the framework's signature)
        """Shows what is selected."""
        self.redraw()

    # Drawing

    @property
    def title(self) -> str:
        """Which passage is under the cursor."""
        if not self.page.passages:
            return "Text"
        return f"Text  {self.page.passages[self.place].address}"

    @property
    def title_note(self) -> str:
        """How far through the page the screen reaches."""
        if not self.spots:
            return ""
        reached = (self.spots[-1].place + 1) * 100 // len(self.page.passages)
        return f"{reached} %"

    def _line(self, spot: Spot) -> Line:
        return self.page.lines(spot.place)[spot.line]

    def body_line(self, y: int, width: int) -> Strip:
        """One line of the text, with the track at its right."""
        if not self.page.passages:
            return self._nothing(y, width)
        track = self._track(y)
        if y >= len(self.spots):
            return strip_of([Segment(" " * (width - 1), self.base), track], width, self.base)
        key = (self.spots[y], self.has_focus)
        if key not in self._strips:
            self._strips[key] = strip_of(self._segments(self.spots[y]), width - 1, self.base)
        return Strip([*self._strips[key], track], width)

    def _nothing(self, y: int, width: int) -> Strip:
        if self.reading.statement.passages:
            words = NOTHING[y - 1] if 0 <= y - 1 < len(NOTHING) else ""
        else:
            words = "This statement has no paragraphs." if y == 1 else ""
        return strip_of([Segment(f"   {words}", self.base + self.part("dim"))], width, self.base)

    def _track(self, y: int) -> Segment:
        count, height = len(self.page.passages), max(1, self.body_height)
        first = self.top.place * height // count
        last = (self.spots[-1].place * height) // count if self.spots else first
        if self.top == Spot(0, 0) and self.spots and self.spots[-1] == self.page.end:
            return Segment(" ", self.base)
        here = first <= y <= last
        return Segment("█" if here else "│", self.base + self.part("thumb" if here else "track"))

    def _segments(self, spot: Spot) -> list[Segment]:
        line = self._line(spot)
        passage = self.page.passages[spot.place]
        base = self.base
        if line.kind is Kind.BLANK:
            return [Segment(" ", base)]
        if line.kind is Kind.HEADING:
            return [Segment(" " * line.indent, base), Segment(line.span.of(line.words), base + self.part("heading"))]
        here = passage.index == self.cursor
        faint = not self._matches(passage)
        if faint:
            base += self.part("dim")
        cursor = self.part("cursor" if self.has_focus else "cursor-idle")
        marked = self.page.reading.is_marked(passage) and bool(
            line.label or spot.line == self.page.body_line(spot.place)
        )
        segments = [
            Segment("▌" if here else " ", self.base + cursor),
            Segment("●" if marked else " ", self.base + self.part("mark")),
        ]
        outer = len(line.words)
        label = (
            line.label.ljust(max(0, line.indent - 2 - outer)) if line.label else " " * max(0, line.indent - 2 - outer)
        )
        segments.append(Segment(" " * outer, base))
        segments.append(Segment(label[: max(0, line.indent - 2 - outer)], base + self.part("label")))
        return segments + styled(passage.text, line.span, base, self._layers(passage, faint=faint), passage.index)

    def _layers(self, passage: Passage, *, faint: bool) -> list[Layer]:
        reading = self.page.reading
        mention, hit = self.part("mention"), self.part("hit")
        layers: list[Layer] = []
        if not faint:
            layers += ((m.span, mention) for m in reading.index.mentions.of(passage))
        for number, span in enumerate(reading.hits(passage)):
            layers.append((span, self.part("hit-here") if self.hit == (passage.index, number) else hit))
        if selected := self._selected(passage):
            layers.append((selected, self.part("selected")))
        return layers

    def _selected(self, passage: Passage) -> Span | None:
        selection = self.text_selection
        if selection is None:
            return None
        first = selection.start.y if selection.start else -1
        last = selection.end.y if selection.end else len(self.page.reading.statement.passages)
        if not first <= passage.index <= last:
            return None
        start = selection.start.x if selection.start and passage.index == first else 0
        end = selection.end.x if selection.end and passage.index == last else len(passage.text)
        return Span(start, end)
