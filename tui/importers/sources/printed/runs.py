"""Runs: glyphs that were set one after the other along a line; rows: runs that stand side by side.

A row takes runs that stand at one height, give or take what a scanner tilts, and that do not lie on each other: what
is laid over the text, as a banner on every page of a web site, is a row by itself. Signs that are set smaller and
higher, or lower, than what they touch come with it, marked as raised or lowered.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tui.importers.sources.printed.glyphs import Glyph

_SAME_SIZE = 1.25
_DRIFT = 0.3
"""By how much of its size the next sign of a run may stand higher or lower."""
_REACH = 1.2
"""How far along the line, in sizes, the next sign of a run may stand."""
_LEVEL = 0.3
"""How far from level two runs of a row may stand, in sizes."""
_SMALLER = 0.84
"""Raised and lowered signs are smaller than this part of what they stand by."""
_TWICE = 0.15
"""Signs printed again this near, in sizes, are one bold sign."""


@dataclass(slots=True)
class Run:
    """Glyphs in the order in which they were set."""

    glyphs: list[Glyph]
    shift: float = 0
    """How far it is raised above the line it belongs to; below 0, lowered."""

    left: float = field(init=False)
    right: float = field(init=False)
    base: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        printed = [glyph for glyph in self.glyphs if not glyph.text.isspace()]
        self.left = min(glyph.left for glyph in printed)
        self.right = max(glyph.right for glyph in printed)
        self.base = sum(glyph.base for glyph in printed) / len(printed)
        self.size = max(glyph.size for glyph in printed)

    @property
    def text(self) -> str:
        """Its signs."""
        return "".join(glyph.text for glyph in self.glyphs)


@dataclass(slots=True)
class Row:
    """Runs at one height."""

    runs: list[Run]

    @property
    def base(self) -> float:
        """The height that most of its signs stand at."""
        return max((run for run in self.runs if not run.shift), key=lambda run: len(run.glyphs)).base

    @property
    def size(self) -> float:
        """The size of most of its signs."""
        return max((run for run in self.runs if not run.shift), key=lambda run: len(run.glyphs)).size


def rows_of(glyphs: Sequence[Glyph]) -> list[Row]:
    """The rows of a page, from above."""
    runs = _once(list(_runs(glyphs)))
    rows: list[Row] = []
    for run in sorted(runs, key=lambda each: (-each.base, each.left)):
        row = next((row for row in reversed(rows[-6:]) if _stands_in(run, row)), None)
        if row is None:
            rows.append(Row([run]))
        else:
            row.runs.append(run)
    return sorted(_with_raised(rows), key=lambda row: -row.base)


def _runs(glyphs: Sequence[Glyph]) -> Iterator[Run]:
    run: list[Glyph] = []
    last: Glyph | None = None
    for glyph in glyphs:
        blank = glyph.text.isspace()
        if last is not None and not blank and not _follows(glyph, last):
            if any(not each.text.isspace() for each in run):
                yield Run(run)
            run, last = [], None
        run.append(glyph)
        if not blank:
            last = glyph
    if any(not each.text.isspace() for each in run):
        yield Run(run)


def _follows(glyph: Glyph, last: Glyph) -> bool:
    size = max(glyph.size, last.size)
    if size > _SAME_SIZE * min(glyph.size, last.size) or abs(glyph.base - last.base) > _DRIFT * size:
        return False
    if abs(glyph.left - last.left) < 0.02 * size:
        return True  # the next letter of a ligature
    forwards, backwards = glyph.left - last.right, last.left - glyph.right
    return -0.7 * size < forwards < _REACH * size or -0.2 * size < backwards < _REACH * size


def _once(runs: list[Run]) -> list[Run]:
    """``runs`` without those that are printed again in the same place, to look bold or to throw a shadow."""
    kept: list[Run] = []
    by_text: dict[str, list[Run]] = {}
    for run in runs:
        text = run.text.strip()
        twin = next(
            (
                other
                for other in by_text.get(text, ())
                if max(abs(other.left - run.left), abs(other.base - run.base)) < _TWICE * run.size
            ),
            None,
        )
        if twin is not None:
            twin.glyphs = [glyph._replace(bold=True) for glyph in twin.glyphs]
            continue
        by_text.setdefault(text, []).append(run)
        kept.append(run)
    return kept


def _stands_in(run: Run, row: Row) -> bool:
    near = min(row.runs, key=lambda other: max(other.left - run.right, run.left - other.right))
    size = min(run.size, near.size)
    level = _LEVEL if max(run.size, near.size) < _SAME_SIZE * size else 0.1
    return abs(run.base - near.base) <= level * size and not _overlaps(run, row)


def _overlaps(run: Run, row: Row) -> bool:
    return any(min(run.right, other.right) - max(run.left, other.left) > 0.4 * run.size for other in row.runs)


def _with_raised(rows: list[Row]) -> list[Row]:
    """``rows``, those of raised or lowered signs given to the row they touch."""
    heights = [(-row.base, n) for n, row in enumerate(rows)]
    heights.sort()
    gone: set[int] = set()
    for n, row in enumerate(rows):
        small = [run for run in row.runs if len(run.text.strip()) <= 6]
        if len(small) < len(row.runs):
            continue
        for run in small:
            host = _host(run, rows, heights, n, gone)
            if host is not None:
                run.shift = run.base - host.base
                host.runs.append(run)
                row.runs.remove(run)
        if not row.runs:
            gone.add(n)
    return [row for n, row in enumerate(rows) if n not in gone]


def _host(run: Run, rows: list[Row], heights: list[tuple[float, int]], own: int, gone: set[int]) -> Row | None:
    """The row of larger signs that a raised or lowered run touches."""
    at = bisect_left(heights, (-run.base, -1))
    for _, n in sorted(heights[max(0, at - 4) : at + 5], key=lambda each: abs(each[0] + run.base)):
        row = rows[n]
        if n == own or n in gone:
            continue
        for other in row.runs:
            rise = (run.base - other.base) / other.size
            touches = max(run.left - other.right, other.left - run.right) < 0.5 * other.size
            if run.size < _SMALLER * other.size and -0.35 < rise < 0.65 and abs(rise) > 0.05 and touches:
                return row
    return None
