"""Which series of labels numbers the paragraphs: decided once, by how the labels lie in the whole document.

A first run below a lead-in counts paragraphs only where it carries the rest of the text (``lists``); dotted numbers
count paragraphs below titles and items below sentences (``dotted``); of two nested series the outer one wins.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tui.importers.blocks import Block, printed
from tui.importers.outline.dotted import with_dotted
from tui.importers.outline.lists import without_list
from tui.importers.outline.numbering import Entry, Series, series_in
from tui.importers.outline.wording import is_heading, leads_in

_LEAST_OTHER = 1.75
"""For numbers that are no decimal ones: Roman numbers and capitals more often count sections."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What numbers the paragraphs of a document."""

    series: Series | None
    titles: frozenset[int] = frozenset()
    """The blocks whose own labels count titles with text between them: ``II. Energy``."""


def outline_of(blocks: Sequence[Block]) -> Outline:
    """The series that numbers the paragraphs of a document, if any, and the blocks that are numbered titles."""
    found = [without_list(series, blocks) for series in series_in(_entries(blocks))]
    series = [s for s in found if s is not None]
    titled = {s: _counts_titles(s, blocks) for s in series}
    unfit = {s: titled[s] or (s.family == "lower" and not _is_headed(s, blocks)) for s in series}
    titles = frozenset(
        opener.entry
        for s in series
        if titled[s] and s.family != "lower" and _is_spread(s)
        for opener in s.openers
        if not opener.start
    )
    both = with_dotted(series, blocks)
    if both is not None and not _is_held(both.series, series, unfit):
        return Outline(both.series, (titles | both.titles) - _entries_of(both.series))
    chosen = _outermost(series, unfit)
    return Outline(chosen, titles - _entries_of(chosen))


def _entries(blocks: Sequence[Block]) -> list[Entry]:
    return [Entry(printed(b), True, b.kind == "heading", b.level if b.kind == "item" else 0) for b in blocks]


def _entries_of(series: Series | None) -> frozenset[int]:
    return frozenset(opener.entry for opener in series.openers) if series else frozenset()


def _counts_titles(series: Series, blocks: Sequence[Block]) -> bool:
    """Whether most labels of a series stand before titles rather than sentences."""
    titles = 0
    for opener in series.openers:
        block = blocks[opener.entry]
        words = printed(block)[opener.end :]
        if opener.start == 0 and words and is_heading(replace(block, text=words, marker="")) and not leads_in(words):
            titles += 1
    return titles > 0.6 * len(series.openers)


def _is_headed(series: Series, blocks: Sequence[Block]) -> bool:
    """Whether a heading stands above every run: letters that count paragraphs of sections, not items."""
    firsts = [run[0].entry for run in series.runs]
    return all(first and is_heading(blocks[first - 1]) and not leads_in(blocks[first - 1].text) for first in firsts)


def _is_spread(series: Series) -> bool:
    """Whether text stands between most of its labels: titles of sections, not the lines of a list."""
    places = [opener.entry for opener in series.openers]
    return sum(b - a > 1 for a, b in pairwise(places)) > 0.6 * (len(places) - 1)


def _outermost(series: Sequence[Series], unfit: dict[Series, bool]) -> Series | None:
    """The best fit series, decimal numbers before others, unless another holds its runs."""
    able = [s for s in series if not unfit[s] and (s.family in ("decimal", "dotted") or s.score >= _LEAST_OTHER)]
    decimal = [s for s in able if s.family in ("decimal", "dotted")]
    able = decimal or able
    if not able:
        return None
    chosen = able[0]
    for other in able[1:]:
        if _holds(other, chosen):
            chosen = other
    return chosen


def _is_held(inner: Series, series: Sequence[Series], unfit: dict[Series, bool]) -> bool:
    others = (s for s in series if s.shape != inner.shape and s.family == "decimal" and not unfit[s])
    return any(other.score > inner.score and _holds(other, inner) for other in others)


def _holds(outer: Series, inner: Series) -> bool:
    """Whether every run of ``inner`` begins inside a part of ``outer`` and ``outer`` begins first."""
    starts = [(run[0].entry, run[0].start) for run in inner.runs]
    firsts = [(opener.entry, opener.start) for opener in outer.openers]
    if not firsts or firsts[0] >= starts[0]:
        return False
    if len(inner.runs) > 1:
        return True
    spans = zip(firsts, (*firsts[1:], (1 << 60, 0)), strict=True)
    last = (inner.openers[-1].entry, inner.openers[-1].start)
    return any(first < starts[0] and last < following for first, following in spans)
