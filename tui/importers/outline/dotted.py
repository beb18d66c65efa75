"""Dotted numbers below plain ones: ``3.1`` is a paragraph where ``3`` is a title, an item where ``3`` is a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.importers.blocks import Block, printed
from tui.importers.outline.numbering import Opener, Series
from tui.importers.outline.wording import MOST_HEADING_WORDS, ends_sentence, leads_in, starts_lower, words_in

_MOST_TITLE = 6
"""Words that a title which ends with a full stop may have."""
_FITS = 0.8


@dataclass(frozen=True, slots=True)
class Merged:
    """A series of plain numbers with the dotted ones that are paragraphs beside them."""

    series: Series
    titles: frozenset[int]
    """The blocks of plain numbers that are titles of the dotted ones."""


def with_dotted(series: Sequence[Series], blocks: Sequence[Block]) -> Merged | None:
    """The plain and the dotted numbers of a document as one series, where the dotted ones lie below the plain ones."""
    dotted = next((s for s in series if s.family == "dotted"), None)
    for plain in series if dotted else ():
        if plain.family == "decimal" and dotted is not None:
            below = _below(plain, dotted)
            if sum(map(len, below.values())) >= _FITS * len(dotted.openers):
                return _merged(plain, dotted, below, blocks)
    return None


def _below(plain: Series, dotted: Series) -> dict[Opener, list[Opener]]:
    """The dotted numbers that stand below the plain number they begin with."""
    places = sorted((*plain.openers, *dotted.openers), key=lambda opener: (opener.entry, opener.start))
    found: dict[Opener, list[Opener]] = {}
    above: Opener | None = None
    for opener in places:
        if len(opener.value) == 1:
            above = opener
        elif above is not None and opener.value[:1] == above.value:
            found.setdefault(above, []).append(opener)
    return found


def _merged(plain: Series, dotted: Series, below: dict[Opener, list[Opener]], blocks: Sequence[Block]) -> Merged:
    titles = {opener for opener in below if _is_title(opener, blocks)}
    runs = tuple(
        tuple(each for opener in run for each in (below[opener] if opener in titles else (opener,)))
        for run in plain.runs
    )
    score = plain.score + (dotted.score if titles else 0.0)
    series = replace(plain, runs=runs, score=score)
    return Merged(series, frozenset(opener.entry for opener in titles))


def _is_title(opener: Opener, blocks: Sequence[Block]) -> bool:
    """Whether a plain number with dotted ones below stands before a title."""
    words = printed(blocks[opener.entry])[opener.end :].strip()
    if opener.start or leads_in(words) or starts_lower(words):
        return False
    return words_in(words) <= (_MOST_TITLE if ends_sentence(words) else MOST_HEADING_WORDS)
