"""Slices: the blocks of a document, cut where a paragraph's number stands inside one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tui.importers.blocks import Block
from tui.importers.outline.numbering import Entry, Opener, Series, outermost, series_in
from tui.importers.outline.wording import is_heading, leads_in


@dataclass(frozen=True, slots=True)
class Slice:
    """A block, or the part of a block that begins with a paragraph's number."""

    block: Block
    opener: Opener | None = None
    """The number of the paragraph that begins here."""
    titled: bool = False
    """Whether its own number counts titles with text between them: ``II. Energy``."""

    @property
    def text(self) -> str:
        """The words with the marker that is printed before them."""
        return printed(self.block)


def printed(block: Block) -> str:
    """The words of a block with the marker that is printed before them."""
    return f"{block.marker} {block.text}" if block.marker else block.text


def sliced(blocks: Sequence[Block]) -> tuple[list[Slice], Series | None]:
    """The slices of a document, and the series of labels that numbers its paragraphs."""
    series = series_in(_entries(blocks))
    titles = {s: _title_like(s, blocks) for s in series}
    chosen = outermost(series, {s: titles[s] or (s.family == "lower" and not _is_headed(s, blocks)) for s in series})
    apart = {
        opener.entry
        for s in series
        if s is not chosen and titles[s] and s.family != "lower" and _is_spread(s)
        for opener in s.openers
    }
    return list(_cut(blocks, chosen, apart)), chosen


def _entries(blocks: Sequence[Block]) -> list[Entry]:
    return [Entry(printed(b), True, b.kind == "heading", b.level if b.kind == "item" else 0) for b in blocks]


def _title_like(series: Series, blocks: Sequence[Block]) -> bool:
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


def _cut(blocks: Sequence[Block], chosen: Series | None, apart: set[int]) -> list[Slice]:
    opened: dict[int, list[Opener]] = {}
    for opener in chosen.openers if chosen else ():
        opened.setdefault(opener.entry, []).append(opener)
    made: list[Slice] = []
    for index, block in enumerate(blocks):
        openers = opened.get(index)
        if not openers:
            made.append(Slice(block, titled=index in apart))
            continue
        text = printed(block)
        if openers[0].start:
            made.append(Slice(replace(block, text=text[: openers[0].start].strip(), marker="")))
        for opener, following in zip(openers, (*openers[1:], None), strict=True):
            words = text[opener.end : following.start if following else len(text)].strip()
            made.append(Slice(Block(words, "text", page=block.page, bold=block.bold), opener))
    return made
