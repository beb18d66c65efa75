"""Quoting: printed words set down as a quotation, with fair cuts, and nothing added but the mark of a cut.

    quote(statement, "5(c)") -> "The Ministers ... efforts, namely: [...] (c) extension of ... the medicine [...]"
    quote(statement, "5(c)", Quoting.ITEM) -> "extension of ... the medicine"
    quote(statement, ["5(a)", "5(c)"], Quoting.PARAGRAPH) -> the whole of paragraph 5
    quotations(statement, at, how) -> one Quoted for each paragraph, in printed order

Items of one paragraph are quoted together, after one lead-in. A cut is marked where words of the paragraph are left out
between two quoted passages, and at the end where the sentence goes on. A cut takes the mark that joined the item to
what is left out with it (``; and``): those are words of the list, not of the item. An item alone ends before it too.
Between items that are both quoted everything stays as printed. A paragraph's own number is not part of its sentence.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from tui.core.address import AddressRange
from tui.core.pinpoint import At, places
from tui.core.statement import Passage, Statement

CUT = "[...]"
"""The mark of a cut."""

_JOINT = re.compile(r"\s*[;,]?\s*(?:\b(?:and|or|and/or)\b)?\s*$", re.IGNORECASE)
_JOINED = re.compile(r"[;,]\s*(?:(?:and|or|and/or)\s*)?$", re.IGNORECASE)


class Quoting(StrEnum):
    """How much of a paragraph is quoted with a passage."""

    ITEM = "item"
    LEAD_IN = "lead_in"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of one paragraph as a quotation, and the places they are cited by."""

    words: str
    places: tuple[AddressRange, ...]


def quote(statement: Statement, at: At, how: Quoting = Quoting.LEAD_IN) -> str:
    """What stands at these places, as a quotation: one line for each paragraph.

    Raises:
        BadData: an address cannot be read.
        NothingFound: the statement has no such passage.
    """
    return "\n".join(quoted.words for quoted in quotations(statement, at, how))


def quotations(statement: Statement, at: At, how: Quoting = Quoting.LEAD_IN) -> tuple[Quoted, ...]:
    """What stands at these places, one quotation for each paragraph, in printed order; with ``None`` all of it.

    Raises:
        BadData: an address cannot be read.
        NothingFound: the statement has no such passage.
    """
    wanted = statement.passages if at is None else _covered(statement, places(statement, at))
    made: list[Quoted] = []
    for paragraph, group in groupby(wanted, key=lambda passage: passage.paragraph):
        chosen = list(group)
        if how is Quoting.PARAGRAPH:
            first = statement.passages[paragraph]
            chosen = list(statement.passages[paragraph : first.last + 1])
        made.append(Quoted(_words(statement, chosen, how), places(statement, _tops(chosen))))
    return tuple(made)


def _covered(statement: Statement, at: Sequence[AddressRange]) -> list[Passage]:
    indices = {passage.index for place in at for passage in statement.within(place)}
    return [statement.passages[index] for index in sorted(indices)]


def _tops(chosen: Sequence[Passage]) -> list[Passage | AddressRange]:
    """What to cite: passages that no other chosen one leads in to; a range where a paragraph lacks its end."""
    there = {passage.index for passage in chosen}
    first, last = chosen[0], chosen[-1]
    if first.parent is None and last.index < first.last:
        return [AddressRange(first.address, last.address)]
    return [passage for passage in chosen if passage.parent not in there]


def _words(statement: Statement, chosen: Sequence[Passage], how: Quoting) -> str:
    if how is Quoting.ITEM:
        return _joined(_alone(chosen))
    led: set[int] = {passage.index for passage in chosen}
    for passage in chosen:
        led.update(above.index for above in statement.lead_ins(passage))
    paragraph = statement.passages[chosen[0].paragraph]
    pieces: list[str] = []
    for passage in statement.passages[paragraph.index : paragraph.last + 1]:
        if passage.index in led:
            pieces.append(passage.text if passage.parent is None else _labelled(passage))
        elif pieces[-1] != CUT:
            pieces[-1] = _without_joint(pieces[-1])
            pieces.append(CUT)
    return _joined(pieces)


def _alone(chosen: Sequence[Passage]) -> Iterable[str]:
    """Items without the lead-in above them: the first without its label, each run before what joined it to the next."""
    pieces: list[str] = []
    for at, passage in enumerate(chosen):
        if at and passage.index != chosen[at - 1].index + 1:
            pieces[-1] = _without_joint(pieces[-1])
            pieces.append(CUT)
        pieces.append(_labelled(passage) if at else passage.text)
    if chosen[-1].parent is not None:
        pieces[-1] = _without_joint(pieces[-1])
    return pieces


def _labelled(passage: Passage) -> str:
    return _joined((passage.label, passage.text))


def _without_joint(words: str) -> str:
    return _JOINT.sub("", words) if _JOINED.search(words) else words


def _joined(pieces: Iterable[str]) -> str:
    return " ".join(piece for piece in pieces if piece)
