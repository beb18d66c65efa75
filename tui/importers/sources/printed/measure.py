"""The printed lines of all pages, measured: what white stands above each, how far in it begins, how it is set.

Heights are measured in lines of the same text, so that double spacing is no gap. The lines of a column are measured as
if it were as wide as the page; a line in the middle of the page has no indent.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import starts_lower
from tui.importers.sources.line import Line
from tui.importers.sources.printed.cells import with_whole_cells
from tui.importers.sources.printed.columns import Column
from tui.importers.sources.printed.pieces import Printed

_LARGER = 1.12
"""How many times the size of the text large type has at least."""
_GAP = 1.2
"""White above a line is a gap when the lines stand so many times as far apart as lines of one paragraph."""
_USUAL_LEADING = 1.2
_ENOUGH = 3
_OFTEN = 0.15
_MIDDLE = 0.012
_ROOM = 0.08
_SAME_EDGE = 2
"""Where more lines than these begin, they begin at an indent, and none is in the middle by intention."""


def body_size(pages: Iterable[Sequence[Printed]]) -> float:
    """The size of most of the type."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def leading_of(columns: Iterable[Column]) -> float:
    """How far the lines of a paragraph stand apart, as a part of their size: as lines do that go on in lower case."""
    inner: Counter[float] = Counter()
    any_: Counter[float] = Counter()
    for column in columns:
        for above, line in pairwise(column.lines):
            apart = round((above.base - line.base) / max(above.size, line.size) * 20) / 20
            if 0.8 < apart < 4:
                any_[apart] += 1
                if starts_lower(line.text) and label_at(line.text) is None:
                    inner[apart] += 1
    counted = inner if inner.total() >= _ENOUGH else any_
    return min((apart for apart, count in counted.items() if count > _OFTEN * counted.total()), default=_USUAL_LEADING)


class Placed(NamedTuple):
    """A column, and the page that it is on."""

    page: int
    middle: float
    """The middle of the page."""
    column: Column


def measured(placed: Sequence[Placed], size: float) -> list[Line]:
    """The lines of columns, each with the number of its page."""
    columns = [(each, each.column) for each in placed]
    leading = leading_of(column for _, column in columns)
    letters = [(word.bold, len(word.text)) for _, column in columns for line in column.lines for word in line.words]
    bold = sum(count for is_bold, count in letters if is_bold) > 0.6 * sum(count for _, count in letters)
    return [line for each, _ in columns for line in _of_column(each, size, leading, all_bold=bold)]


def _of_column(placed: Placed, size: float, leading: float, *, all_bold: bool) -> Iterator[Line]:
    column = placed.column
    edges = Counter(round(line.left) for line in column.lines)
    above: Printed | None = None
    for line in with_whole_cells(column.lines, leading):
        apart = (above.foot - line.base) / max(above.size, line.size) if above else 0
        own = edges[round(line.left)] <= _SAME_EDGE
        indent = 0 if own and _is_centred(line, placed) else line.left - column.left
        yield Line(
            line.text,
            round(indent, 1),
            gap=apart > _GAP * leading,
            page=placed.page,
            bold=not all_bold and _is_bold(line),
            large=line.size > _LARGER * size,
            width=line.right - line.left,
            first=line.words[0].right - line.words[0].left,
        )
        above = line


def _is_centred(line: Printed, placed: Placed) -> bool:
    """Whether a line stands in the middle of its column, or of the page, with room on both sides."""
    column = placed.column
    width = column.right - column.left
    middle = (line.left + line.right) / 2
    off = min(abs(middle - (column.left + column.right) / 2), abs(middle - placed.middle))
    return off < _MIDDLE * width and line.right - line.left < (1 - _ROOM) * width


def _is_bold(line: Printed) -> bool:
    """Whether all the words after a label are bold."""
    label = label_at(line.text)
    words = line.words[1:] if label and label.end < len(line.text) and len(line.words) > 1 else line.words
    return all(word.bold for word in words if any(c.isalnum() for c in word.text))
