"""The printed lines of all pages, measured: what white stands above each, how far in it begins, how it is set.

Heights are measured in lines of the same text, so that double spacing is no gap. The lines of a column are measured as
if it were as wide as the page; a line in the middle of the page has no indent.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import starts_lower
from tui.importers.sources.layout import Line
from tui.importers.sources.printed.columns import Column
from tui.importers.sources.printed.pieces import Printed

_LARGER = 1.12
"""How many times the size of the text large type has at least."""
_GAP = 1.2
"""White above a line is a gap when the lines stand so many times as far apart as lines of one paragraph."""
_USUAL_LEADING = 1.2
_MIDDLE = 0.02
_AT_LEAST_IN = 0.06


def body_size(pages: Iterable[Sequence[Printed]]) -> float:
    """The size of most of the type."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def leading_of(columns: Iterable[Column]) -> float:
    """How far the lines of a paragraph stand apart, as a part of their size: as most that go on in lower case do."""
    inner: Counter[float] = Counter()
    any_: Counter[float] = Counter()
    for column in columns:
        for above, line in pairwise(column.lines):
            apart = round((above.base - line.base) / max(above.size, line.size) * 20) / 20
            if 0.8 < apart < 4:
                any_[apart] += 1
                if starts_lower(line.text):
                    inner[apart] += 1
    if inner.total() >= 3:
        return inner.most_common(1)[0][0]
    often = [apart for apart, count in any_.items() if count > 0.1 * any_.total()]
    return min(often, default=_USUAL_LEADING)


def measured(columns: Sequence[tuple[int, Column]], size: float) -> list[Line]:
    """The lines of columns, each with the number of its page."""
    leading = leading_of(column for _, column in columns)
    letters = [(word.bold, len(word.text)) for _, column in columns for line in column.lines for word in line.words]
    bold = sum(count for is_bold, count in letters if is_bold) > 0.6 * sum(count for _, count in letters)
    lines = [line for page, column in columns for line in _of_column(page, column, size, leading, all_bold=bold)]
    return lines


def _of_column(page: int, column: Column, size: float, leading: float, *, all_bold: bool) -> Iterator[Line]:
    width = max(column.right - column.left, 1)
    above: Printed | None = None
    for line in column.lines:
        apart = (above.base - line.base) / max(above.size, line.size) if above else 0
        centred = abs((line.left - column.left) - (column.right - line.right)) < _MIDDLE * width
        inside = line.left - column.left > _AT_LEAST_IN * width
        indent = 0 if centred and inside else line.left - column.left
        yield Line(
            line.text,
            round(indent, 1),
            gap=apart > _GAP * leading,
            page=page,
            bold=not all_bold and _is_bold(line),
            large=line.size > _LARGER * size,
            width=line.right - line.left,
        )
        above = line


def _is_bold(line: Printed) -> bool:
    """Whether all the words after a label are bold."""
    label = label_at(line.text)
    words = line.words[1:] if label and label.end < len(line.text) and len(line.words) > 1 else line.words
    return all(word.bold for word in words if any(c.isalnum() for c in word.text))
