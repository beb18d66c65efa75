"""Columns: where running text stands in two or more columns, one is read to its foot before the next begins.

A strip of white runs down between columns, and on both sides of it sentences go on from line to line. Without such
sentences it is a table, or signatures side by side, which are read row by row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.importers.outline.wording import ends_sentence
from tui.importers.sources.printed.pieces import Printed, pieces_of

_LEAST_ROWS = 5
"""So many lines a column has at least."""
_LEAST_STRIP = 0.6
"""The width of the white between columns, in sizes of type."""
_RUNNING = 0.4
"""The part of the lines of a column that end inside a sentence."""
_FILLED = 0.6
"""How much of its column a line usually fills."""
_STEP = 3
_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that are read together, and where the column that they stand in begins and ends."""

    lines: tuple[Printed, ...]
    left: float
    right: float


def columns_of(lines: Sequence[Printed]) -> list[Column]:
    """The lines of a page, in the order of reading."""
    if not lines:
        return []
    frame = min(line.left for line in lines), max(line.right for line in lines)
    return list(_read(lines, frame, 0))


def _read(lines: Sequence[Printed], frame: tuple[float, float], depth: int) -> Iterator[Column]:
    found = _best(lines, *frame) if depth < _DEEPEST and len(lines) >= _LEAST_ROWS else None
    if found is None:
        if lines:
            yield Column(tuple(lines), *frame)
        return
    first, last, strip = found
    yield from _read(lines[:first], frame, depth)
    for side in _sides(lines[first:last], strip):
        yield from _read(side, (min(line.left for line in side), max(line.right for line in side)), depth + 1)
    yield from _read(lines[last:], frame, depth)


def _best(lines: Sequence[Printed], left: float, right: float) -> tuple[int, int, float] | None:
    """The longest stretch of lines with a strip of white down their middle, and where the strip is."""
    best: tuple[int, int, float] | None = None
    middle = left + 0.2 * (right - left), right - 0.2 * (right - left)
    half = _LEAST_STRIP / 2
    spans = [[(w.left - half * line.size, w.right + half * line.size) for w in line.words] for line in lines]
    for x in range(int(middle[0]), int(middle[1]), _STEP):
        for first, last in _clear(spans, x):
            if last - first < _LEAST_ROWS or (best is not None and last - first <= best[1] - best[0]):
                continue
            if _is_text(lines[first:last], x):
                best = first, last, x
    return best


def _clear(spans: Sequence[Sequence[tuple[float, float]]], x: float) -> Iterator[tuple[int, int]]:
    """The stretches of lines whose words leave ``x`` white."""
    begin = 0
    for at, words in enumerate(spans):
        for left, right in words:
            if left <= x <= right:
                if at > begin:
                    yield begin, at
                begin = at + 1
                break
    if len(spans) > begin:
        yield begin, len(spans)


def _sides(lines: Sequence[Printed], x: float) -> Iterator[list[Printed]]:
    for is_left in (True, False):
        side: list[Printed] = []
        for line in lines:
            words = [word for word in line.words if (word.right < x) == is_left]
            if words:
                side.append(Printed(pieces_of(words), line.base, line.size))
        yield side


def _is_text(lines: Sequence[Printed], x: float) -> bool:
    """Whether both sides of a strip are running text."""
    sides = list(_sides(lines, x))
    if any(len(side) < _LEAST_ROWS for side in sides):
        return False
    size = lines[0].size
    edge = sorted(line.right for line in sides[0])[int(0.9 * len(sides[0]))]
    start = sorted(line.left for line in sides[1])[int(0.1 * len(sides[1]))]
    return start - edge > _LEAST_STRIP * size and all(_is_running(side) for side in sides)


def _is_running(side: Sequence[Printed]) -> bool:
    left, right = min(line.left for line in side), max(line.right for line in side)
    filled = sorted((line.right - line.left) / (right - left) for line in side)[len(side) // 2]
    inside = sum(not ends_sentence(line.text) and len(line.words) >= 3 for line in side)
    lower = sum(line.text[:1].islower() or not line.text[:1].isalpha() for line in side)
    caseless = not any(line.text[:1].lower() != line.text[:1].upper() for line in side)
    return filled > _FILLED and inside > _RUNNING * len(side) and (caseless or lower > 0.25 * len(side))
