"""Rolls: lists whose lines bear no label, as the names of those who attended below ``attended by:``.

A line belongs to a roll when a colon opens it and the lines are alike: each ends with a semicolon or a comma, or is no
sentence, or begins with the same sign as the one above. A line in capitals, a heading and a labelled line end it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui.importers.outline.delegates import delegates_from
from tui.importers.outline.headed_entries import entries_from
from tui.importers.outline.labels import label_at
from tui.importers.outline.parties import party_of_row
from tui.importers.outline.recitals import enacts, is_operative, is_recital, leaves_open, names_speaker
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import ending, ends_sentence, is_shouted, names_person, words_in

_MOST_WORDS = 60
_FEW = 2
_FEW_ENACTING = 6
_OPEN = re.compile(r"[;,]\s*(?:and|or)?\s*$")
_TELLS = re.compile(r"\b(?:took\s+part|attended|participated|was|were|joined|represented)\b[^;]*\.$")
"""A sentence about someone, not a line of a list."""
_FIRST_INLINE = re.compile(r":\s*(?=(?:H\.?\s?E\.|H\.?\s?M\.|His |Her |Hon|Rt\.?\s|Mr|Mrs|Ms|Dr|Prof|Sir|Dame)[^:;]+$)")
_STYLED = re.compile(r"\b(?:H\.?\s?E|Hon|Mr|Ms|Mrs|Dr|Amb|Excellency)\b")
_OF_PRESENT = re.compile(
    r"\b(?:attended|represented|attendance|present|led|headed|chaired|following)\b[^.;]{0,80}:\W*$"
)
_PARTED_NAME = re.compile(r"[,:;(\t]")
_PARTED = re.compile(r"[,:;(\t]|\b(?:H\.?\s?E|Hon|Mr|Ms|Mrs|Dr)\b")


@dataclass(frozen=True, slots=True)
class Roll:
    """The lines of a roll, and those of them that only go on from the line above."""

    lines: range
    below: frozenset[int]


def rolls_in(slices: Sequence[Slice]) -> dict[int, Roll]:
    """Every roll, by the index of the slice that opens it."""
    found: dict[int, Roll] = {}
    at = 0
    while at < len(slices):
        roll = _roll_below(slices, at)
        if roll.lines:
            found[at] = roll
        at = max(at + 1, roll.lines.stop)
    return found


def _roll_below(slices: Sequence[Slice], at: int) -> Roll:
    if not opens_roll(slices[at].text):
        return _NO_ROLL
    if entries := entries_from(slices, at + 1) or delegates_from(slices, at + 1):
        heads = {entry.start for entry in entries}
        lines = range(at + 1, entries[-1].stop)
        return Roll(lines, frozenset(lines) - heads)
    if _opens_preamble(slices, at):
        return _NO_ROLL
    lines = _lines_below(slices, at)
    texts = [slices[index].text for index in lines]
    pairs = enumerate(pairwise(texts), lines.start + 1)
    return Roll(lines, frozenset(index for index, (above, text) in pairs if _below_name(above, text)))


_NO_ROLL = Roll(range(0), frozenset())


def _opens_preamble(slices: Sequence[Slice], at: int) -> bool:
    """Whether clauses below are paragraphs: recitals, which a line that enacts or a number ends, or what is done."""
    if at and slices[at].opener is None and is_recital(slices[at - 1].text) and _enacts(slices[at].text):
        return True
    if _speaks(slices, at):  # the statement is what one of them does; what comes time and again leads in to items
        return not any(_speaks(slices, other) for other in range(len(slices)) if other != at)
    index = at + 1
    while index < len(slices) and leaves_open(slices[index].text) and label_at(slices[index].text) is None:
        index += 1
    if index == at + 1 or index == len(slices):
        return False
    return slices[index].opener is not None or (
        ending(slices[index].text) in ":：" and not names_person(slices[index].text)
    )


def _speaks(slices: Sequence[Slice], at: int) -> bool:
    """Whether a line names who speaks, and what it does stands below."""
    named = slices[at].opener is None and names_speaker(slices[at].text)
    return named and at + 1 < len(slices) and is_operative(slices[at + 1].text)


def _enacts(text: str) -> bool:
    """Whether a line below recitals brings the statement: ``Hereby:``, ``The Council therefore:``."""
    return enacts(text) or words_in(text) <= _FEW_ENACTING


def opens_roll(text: str) -> bool:
    """Whether a list may begin below: a colon at the end, or before the first name of a list of names."""
    return ending(text) in ":：" or bool(_FIRST_INLINE.search(text))


def first_inline(text: str) -> int:
    """Where the first line of a roll begins inside the words that open it; 0 where none does."""
    found = _FIRST_INLINE.search(text) if ending(text) not in ":：" else None
    return found.end() if found else 0


def _below_name(above: str, text: str) -> bool:
    """Whether a line is the office of whoever the line above names, and nothing else: both are one line of the roll."""
    return names_person(above) and not _PARTED_NAME.search(above) and not names_person(text)


def _lines_below(slices: Sequence[Slice], opener: int) -> range:
    named = bool(first_inline(slices[opener].text))
    bare = slices[opener].opener is None  # closed rows below a numbered paragraph belong to its words
    begin = stop = opener + 1
    for index in _candidates(slices, begin):
        text = slices[index].text
        above = slices[index - 1].text if index > begin else ""
        beside = above or (slices[index + 1].text if index + 1 < len(slices) else "")
        styled = names_person(text) if above or named else names_person(text.removeprefix("The "))
        alike = styled and (named or text.split()[:1] == beside.split()[:1])
        alike = alike or bool(bare and party_of_row(text) and party_of_row(beside))
        if not (
            _OPEN.search(text) or _OPEN.search(above) or not ends_sentence(text) or alike or _below_name(above, text)
        ):
            break
        tells = _TELLS.search(text) and not ends_sentence(above) and not _below_name(above, text)
        closed = ending(text) == "." and above and not (ends_sentence(above) or _OPEN.search(above))
        if closed and text.startswith("The ") and not names_person(text.removeprefix("The ")):
            break  # a sentence below lines that have no end
        if tells or (named and not names_person(text)):
            break
        stop = index + 1
        if ending(text) == "." and _OPEN.search(above):
            break  # what semicolons part, a full stop closes
    while stop > begin and _differs(slices, begin, stop):
        stop -= 1
    lines = [slices[i].text for i in range(begin, stop)]
    sure = any(map(_OPEN.search, lines)) or all(map(names_person, lines)) or all(map(party_of_row, lines))
    few = len(lines) <= _FEW and not named
    alone = named or (_OF_PRESENT.search(slices[opener].text) and bool(_STYLED.search(lines[0] if lines else "")))
    if len(lines) < (1 if alone else 2) or (few and not sure and not (alone and len(lines) == 1)):
        return range(0)
    return range(begin, stop)


def _candidates(slices: Sequence[Slice], begin: int) -> Iterator[int]:
    for index in range(begin, len(slices)):
        each = slices[index]
        label = label_at(each.text)
        if each.opener or each.block.kind == "heading" or words_in(each.text) > _MOST_WORDS:
            return
        if (label and label.is_sure) or (is_shouted(each.block) and not names_person(each.text)):
            return
        if each.block.bold and not slices[begin].block.bold:
            return
        yield index


def _differs(slices: Sequence[Slice], begin: int, stop: int) -> bool:
    """Whether the last line looks like a heading below the roll: without the signs that part the other lines."""
    last, others = slices[stop - 1].text, [slices[i].text for i in range(begin, stop - 1)]
    if _PARTED.search(last) or ends_sentence(last) or len(others) < 2 or _OPEN.search(others[-1]):
        return False
    return sum(bool(_PARTED.search(line)) for line in others) > 0.7 * len(others)
