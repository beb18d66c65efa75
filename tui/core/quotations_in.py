"""Quotations in prose: what stands between quotation marks, of whatever kind, in one block of text.

Marks pair as the languages of diplomacy pair them: “ ”, ‘ ’, « », „ “, ‚ ‘, » «, 「 」 and the straight ones. A mark
inside a quotation of another kind belongs to it. A curly or angled mark that is never closed opens a quotation that
goes on to the end of the block: so it is where a quotation runs over several paragraphs.
"""

from collections.abc import Iterator
from typing import NamedTuple

_PAIRS = {
    "“": "”",
    "„": "“”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
_APOSTROPHES = "'’"
_LEFT_OPEN = "“„«「『"
"""Marks that only open: without a partner they quote up to the end of the block."""


class Quoted(NamedTuple):
    """Words between quotation marks, and where they begin in the block."""

    words: str
    start: int


def quotations_in(block: str) -> Iterator[Quoted]:
    """The quotations in one block of prose, outermost only, left to right; marks with nothing between are passed."""
    at = 0
    while at < len(block):
        if not _opens(block, at):
            at += 1
            continue
        end = _closing(block, at)
        if end is None:
            if block[at] not in _LEFT_OPEN:
                at += 1
                continue
            end = len(block)
        if words := block[at + 1 : end].strip():
            yield Quoted(words, at + 1)
        at = end + 1


def _opens(block: str, at: int) -> bool:
    """A mark opens where no letter stands before it and something stands after it."""
    mark, before, after = block[at], block[at - 1 : at], block[at + 1 : at + 2]
    return mark in _PAIRS and not before.isalnum() and bool(after) and not after.isspace()


def _closing(block: str, at: int) -> int | None:
    """Where the quotation that opens at ``at`` ends."""
    opened = block[at]
    closings, depth = _PAIRS[opened], 1
    for place in range(at + 1, len(block)):
        mark, after = block[place], block[place + 1 : place + 2]
        if mark in closings:
            if mark in _APOSTROPHES and (after.isalnum() or block[place - 1].isspace()):
                continue
            depth -= 1
            if depth == 0:
                return place
        elif mark == opened:
            depth += 1
    return None
