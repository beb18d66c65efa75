"""A list or the statement: what a first run of numbers below a lead-in is.

``The Council:`` and ``Hereby agree to:`` end recitals, and what they lead in to is the statement: it fills the page
from there on. A list is followed by other words, or there were closed paragraphs enough before it, or sections.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tui.importers.blocks import Block, printed
from tui.importers.outline.labels import label_at
from tui.importers.outline.numbering import Opener, Series, announces, is_titled, opens_list
from tui.importers.outline.recitals import enacts, is_recital
from tui.importers.outline.section_names import SECTION
from tui.importers.outline.wording import (
    ending,
    ends_sentence,
    is_heading,
    is_prose,
    leads_in,
    names_person,
    starts_lower,
    words_in,
)

_LEAST_SHARE = 0.4
"""How much of the closed sentences of a statement its numbered part has at least."""
_MANY = 6
_LONG = 15
"""Words that the parts of a statement have on average, at least where they are few."""
_THINGS = re.compile(
    r"\b(?:following|these)\s+(?:[\w-]+\s+(?:and\s+)?){0,4}(?:steps|measures|actions|principles|parameters|priorities|areas|elements|"
    r"objectives|goals|conditions|initiatives|projects|activities|tasks|issues|topics|proposals|ways)\b[^.:]{0,80}:\W*$",
    re.IGNORECASE,
)
_CLOSED = 3
"""Closed paragraphs above a list of things, with which the statement has begun."""
_TAIL_OF_LINE = 240
_NAME = 8
_TEXT = 2
"""Closed sentences without a number, with which a text has begun that numbers nothing."""
_JOINED = re.compile(r"[;,]\s*(?:and|or)\s*$")


def without_list(series: Series, blocks: Sequence[Block]) -> Series | None:
    """``series`` without its first run where that is only a list below a lead-in; ``None`` if nothing is left."""
    first, *others = series.runs
    end = others[0][0].entry if others else len(blocks)
    if not _is_below_lead_in(first[0], blocks) or _is_statement(first, end, blocks):
        return series
    return replace(series, runs=tuple(others)) if others else None


def _is_below_lead_in(opener: Opener, blocks: Sequence[Block]) -> bool:
    if (
        not opener.entry
        or opener.start
        or opener.label.shape.startswith("§")
        or blocks[opener.entry - 1].kind == "heading"
    ):
        return False
    rest, following = printed(blocks[opener.entry])[opener.end :], ""
    if opener.entry + 1 < len(blocks):
        following = printed(blocks[opener.entry + 1])
    return opens_list(blocks[opener.entry - 1].text) and not is_titled(rest or following, following)


def _is_statement(run: Sequence[Opener], end: int, blocks: Sequence[Block]) -> bool:
    """Whether a run below a lead-in, with nothing of its shape before ``end``, counts paragraphs."""
    first = run[0].entry
    lead = label_at(printed(blocks[first - 1]))
    if lead and lead.is_sure:
        return False
    inside = sum(words_in(blocks[i].text) for i in range(first, run[-1].entry + 1))
    inside += sum(words_in(blocks[i].text) for i in _belonging(run[-1].entry, end, blocks))
    below = sum(words_in(blocks[i].text) for i in _tail(run[-1].entry, end, blocks))
    if _are_names(run, blocks) or _are_decisions(run, end, blocks):
        return False
    if announces(blocks[first - 1].text):
        return inside >= below
    if _opens_small(run, blocks):
        return False
    begin = next((i for i, block in enumerate(blocks[:first]) if is_prose(block)), first)
    if any(_opens_section(i, blocks) for i in range(begin + 1, first - 1)):
        return False
    if any(_is_closed(blocks[i]) for i in range(begin, first)) and _is_small(run, blocks):
        return False
    closed = [i for i in range(begin, first - 1) if _is_closed(blocks[i])]
    if len(run) < _MANY and len(closed) >= _CLOSED and _THINGS.search(blocks[first - 1].text[-_TAIL_OF_LINE:]):
        return False
    above = sum(words_in(blocks[i].text) for i in closed if i > begin)
    return inside >= _LEAST_SHARE * (above + inside + below)


def _are_names(run: Sequence[Opener], blocks: Sequence[Block]) -> bool:
    """Whether nothing but names stands behind the numbers, one directly below the other: ``24. Yemen``."""
    words = [printed(blocks[opener.entry])[opener.end :] for opener in run]
    close = all(b.entry == a.entry + 1 for a, b in pairwise(run))
    return close and all(words_in(text) <= _NAME and not ends_sentence(text) and text for text in words)


def _are_decisions(run: Sequence[Opener], end: int, blocks: Sequence[Block]) -> bool:
    """Whether few clauses are counted in the middle of a text whose other paragraphs bear no numbers."""
    first = run[0].entry
    above = [b for b in blocks[: first - 1] if _is_closed(b) and not is_recital(b.text)]
    if not all(ends_sentence(blocks[opener.entry].text) or leads_in(blocks[opener.entry].text) for opener in run):
        return False  # titles of sections
    if (
        len(above) < _TEXT
        or len(run) >= _MANY
        or any((label := label_at(b.text)) and not label.is_bullet for b in above)
    ):
        return False
    if not _tail(run[-1].entry, end, blocks):
        return False
    parted = all(
        ending(printed(blocks[b.entry - 1])) in ";," or _JOINED.search(blocks[b.entry - 1].text) for b in run[1:]
    )
    inside = sum(words_in(blocks[i].text) for i in range(first, run[-1].entry + 1))
    return parted or inside < sum(words_in(b.text) for b in above)


def _is_small(run: Sequence[Opener], blocks: Sequence[Block]) -> bool:
    """Whether few and short parts follow: a list of things, where closed sentences stood before it."""
    words = sum(words_in(blocks[opener.entry].text) for opener in run)
    return len(run) < _MANY and words < _LONG * len(run)


def _opens_small(run: Sequence[Opener], blocks: Sequence[Block]) -> bool:
    """Whether most parts go on in lower case from the lead-in: items of its sentence."""
    small = sum(starts_lower(printed(blocks[opener.entry])[opener.end :]) for opener in run)
    return small > 0.5 * len(run)


def _opens_section(index: int, blocks: Sequence[Block]) -> bool:
    """Whether a heading stands here, so that the text has begun: with a section's number, or above a sentence."""
    block = blocks[index]
    if not is_heading(block) or names_person(block.text) or enacts(block.text):
        return False
    below = blocks[index + 1]
    return bool(SECTION.match(block.text)) or (is_prose(below) and _is_closed(below))


def _is_closed(block: Block) -> bool:
    label = label_at(block.text)
    words = block.text[label.end :] if label else block.text
    return ending(words) in ".!?。" and is_prose(block) and not starts_lower(words)


def _belonging(last: int, end: int, blocks: Sequence[Block]) -> range:
    """The items and the ends of sentences directly below the last number."""
    stop = last + 1
    while stop < end and _is_part(printed(blocks[stop]), blocks[stop - 1].text):
        stop += 1
    return range(last + 1, stop)


def _is_part(text: str, above: str) -> bool:
    label = label_at(text)
    return (
        (label is not None and label.is_sure)
        or starts_lower(text)
        or (not label_at(above + " x") and opens_list(above))
    )


def _tail(last: int, end: int, blocks: Sequence[Block]) -> list[int]:
    """The closed sentences below all that belongs to the last number."""
    return [i for i in range(_belonging(last, end, blocks).stop, end) if _is_closed(blocks[i])]
