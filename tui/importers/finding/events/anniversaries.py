"""Anniversaries: ``the 50th anniversary of the entry into force of ...``, ``the centenary of ...``."""

import re
from collections.abc import Iterator, Sequence

from tui.importers.finding.events.ends import phrase_end
from tui.importers.finding.events.words import DAYS, Word, listed, ordinal_of, tens_of

_WHOLE = frozenset(
    ["centenary", "bicentenary", "tercentenary", "sesquicentennial", "centennial", "bicentennial", "jubilee"]
)
_KINDS = listed(
    """
    birth death founding independence wedding golden silver diamond platinum sapphire diplomatic foundation
"""
)
_DONE = listed(
    """
    declaration agreement agreements treaty accord accords summit conference communiqué statement visit process landing
    landings flight crisis partition armistice coup disaster tsunami bombing bombings explosion liberation march
    strike opening expedition voyage earthquake attacks genocide massacre war
    invasion revolution uprising framework consensus initiative
"""
)
"""What is remembered of a place or a day: ``the Harbourville declaration``."""
_YEARS = re.compile(r"[a-z]+-year|\d+-year", re.IGNORECASE)


def anniversaries_in(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The first and last word of every anniversary."""
    for at, word in enumerate(words):
        if word.plain in ("anniversary", "anniversaries"):
            first = _ordinals_before(words, at)
        elif word.plain in _WHOLE and at + 1 < len(words) and words[at + 1].text == "of":
            first = at - (at > 0 and words[at - 1].plain in _KINDS)
        else:
            continue
        if first >= 0:
            yield first, _end(words, at)


def _ordinals_before(words: Sequence[Word], at: int) -> int:
    first = at
    if not _is_ordinal(words[at - 1].text) and at > 1 and _is_kind(words[at - 1]):
        first -= 1
    while first and _is_ordinal(words[first - 1].text):
        first -= 1
        if first > 1 and words[first - 1].text in ("and", "&") and ordinal_of(words[first - 2].text):
            first -= 1
    return first if first < at and _is_ordinal(words[first].text) else -1


def _is_kind(word: Word) -> bool:
    """Whether a word says of what a day is the return: ``Birth Anniversary``."""
    return word.is_capital or word.text in _KINDS


def _is_ordinal(word: str) -> bool:
    return bool(ordinal_of(word) or tens_of(word) or _YEARS.fullmatch(word))


def _end(words: Sequence[Word], at: int) -> int:
    if at + 1 >= len(words) or words[at + 1].text not in ("of", "since"):
        return at
    last = phrase_end(words, at + 2)
    if last > at + 1:
        owns = words[last].text.endswith(("’s", "'s")) and last + 1 < len(words) and words[last + 1].text.isalpha()
        last += _is_numbered(words, last)
        named = words[last].is_capital or words[last].text.isdigit()
        document = last + 1 < len(words) and named and words[last + 1].text in _DONE
        return last + (owns or document)
    begin = at + 2
    while begin < len(words) and words[begin].text in ("the", "its", "their", "our"):
        begin += 1
    return begin if begin < len(words) and words[begin].text.isalpha() else at


def _is_numbered(words: Sequence[Word], last: int) -> bool:
    """Whether a number belongs to the name that ends before it: ``Apollo 11``; that of a day does not."""
    if last + 1 >= len(words) or not re.fullmatch(r"\d{1,2}", words[last + 1].text) or not words[last].is_capital:
        return False
    return words[last].text not in DAYS and not any(word.text in DAYS for word in words[last + 2 : last + 5])
