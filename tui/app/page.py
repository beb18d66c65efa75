"""Page: a reading laid out as lines of a width, each passage only when it is looked at.

The page knows lines by their *spot*: the place of a passage among those on the page, and a line within it. Nothing is
measured that is not near the screen, so a page of 10,000 passages costs what a page of ten does.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from tui.app.wrap import wrap
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.core.text import Span

MEASURE = 72
GUTTER = 2
"""Cells left of the label: the cursor and the mark."""


NOWHERE = Span(0, 0)


class Kind(Enum):
    """What a line shows."""

    TEXT = "text"
    HEADING = "heading"
    BLANK = "blank"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Line:
    """One screen line of a passage. ``span`` is of its text, or of ``words`` where the line is a heading."""

    kind: Kind
    span: Span = NOWHERE
    indent: int = 0
    label: str = ""
    words: str = ""


class Spot(NamedTuple):
    """A line of the page: the place of its passage on the page, and its number within the passage."""

    place: int
    line: int


class Page:
    """The lines of one reading at one width."""

    def __init__(self, reading: Reading, width: int, *, dim: bool = False, measure: int = MEASURE) -> None:
        self.reading = reading
        self.width = width
        self.measure = measure
        self.dim = dim
        self._lines: dict[int, tuple[Line, ...]] = {}

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages on the page, in printed order."""
        if self.dim:
            return self.reading.statement.passages
        return tuple(shown.passage for shown in self.reading.shown)

    @cached_property
    def places(self) -> dict[int, int]:
        """Where on the page each passage stands, by its index."""
        return {passage.index: place for place, passage in enumerate(self.passages)}

    def lines(self, place: int) -> tuple[Line, ...]:
        """The lines of one passage, with the headings above it and the blank that sets it apart."""
        if place not in self._lines:
            if len(self._lines) > 2000:
                self._lines.clear()
            self._lines[place] = tuple(self._laid_out(place))
        return self._lines[place]

    def _laid_out(self, place: int) -> list[Line]:
        passage = self.passages[place]
        made: list[Line] = []
        head = self.reading.statement.head
        if place == 0:
            made += self._headings((*head.heading, ""))
        elif passage.parent is None:
            made.append(Line(Kind.BLANK))
        if passage.heading:
            made += self._headings((*passage.heading, ""))
        made += self._body(passage)
        if place == len(self.passages) - 1 and head.closing:
            made += self._headings(("", *head.closing))
        return made

    def _headings(self, words: tuple[str, ...]) -> list[Line]:
        made: list[Line] = []
        for line in words:
            room = min(self.measure, self.width - GUTTER - 1)
            made += (Line(Kind.HEADING, span, GUTTER, "", line) for span in wrap(line, room))
        return made

    def _body(self, passage: Passage) -> list[Line]:
        step = 5 if self.width >= 60 else 4
        label_cells = max(step, len(passage.label) + 1) if passage.label else 0
        outer = GUTTER + step * passage.depth
        indent = outer + (label_cells or (step if passage.depth == 0 and self._numbered else 0))
        if indent > self.width // 2:  # a label that leaves no room stands in the text's way
            outer, indent = GUTTER, GUTTER + min(label_cells, self.width // 2)
        room = min(self.measure, self.width - indent - 1)
        spans = wrap(passage.text, room)
        return [Line(Kind.TEXT, spans[0], indent, passage.label, " " * (outer - GUTTER))] + [
            Line(Kind.TEXT, span, indent) for span in spans[1:]
        ]

    @cached_property
    def _numbered(self) -> bool:
        return self.reading.statement.head.numbering == "printed"

    # Moving about

    def body_line(self, place: int) -> int:
        """The number of the first line of a passage's own words."""
        return next(n for n, line in enumerate(self.lines(place)) if line.kind is Kind.TEXT)

    def down(self, spot: Spot, count: int) -> Spot:
        """The spot ``count`` lines below, or the last one."""
        place, line = spot
        line += count
        while line >= len(self.lines(place)):
            if place + 1 == len(self.passages):
                return Spot(place, len(self.lines(place)) - 1)
            line -= len(self.lines(place))
            place += 1
        return Spot(place, line)

    def up(self, spot: Spot, count: int) -> Spot:
        """The spot ``count`` lines above, or the first one."""
        place, line = spot
        line -= count
        while line < 0:
            if place == 0:
                return Spot(0, 0)
            place -= 1
            line += len(self.lines(place))
        return Spot(place, line)

    @property
    def end(self) -> Spot:
        """The last line of the page."""
        place = len(self.passages) - 1
        return Spot(place, len(self.lines(place)) - 1)

    def lowest_top(self, height: int) -> Spot:
        """The spot that stands at the top when the last line stands at the bottom of ``height`` lines."""
        return self.up(self.end, height - 1)

    def from_spot(self, top: Spot, height: int) -> list[Spot]:
        """The spots of ``height`` screen lines from ``top`` down; fewer at the end of the page."""
        made: list[Spot] = []
        place, line = top
        while len(made) < height and place < len(self.passages):
            count = len(self.lines(place))
            made += (Spot(place, n) for n in range(line, min(count, line + height - len(made))))
            place, line = place + 1, 0
        return made
