"""Sums of money in running text, as printed: ``some 2 billion yen``, ``US$ 320 million``, ``INR 500 crore``."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from tui.core.entities import Amount
from tui.importers.finding.gazetteer import demonym_finder
from tui.loaders.sums import currencies_in, numbers_in, qualifier_of
from tui.loaders.vocabulary import currencies

_QUALIFIER = (
    r"(?:(?:approximately|about|around|some|roughly|nearly|almost|close\s+to|over|more\s+than|in\s+excess\s+of|up\s+to|at\s+least|"
    r"less\s+than|under|a\s+minimum\s+of|a\s+maximum\s+of|an\s+estimated|estimated\s+at|an\s+additional|no\s+less\s+than|not\s+less\s+than)\s+)?"
)
_DIGITS = r"\d{1,3}(?:[ \u00a0,.']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|half\s+a|a)(?:[ -](?:and\s+a\s+half|hundred|five))?"
)
_SCALE = r"(?:thousand|million|billion|trillion|crore|lakh|mn|bn|m|k)\b"
_NUMBER = rf"(?:(?:{_DIGITS})(?:[ \u00a0-]?{_SCALE})?|{_WORDS}[ -]{_SCALE})"
_ADJECTIVE = r"(?:[A-Z][\w.]*\s+){0,2}"
_YEAR_AND_WORD = re.compile(r"(?:19|20)\d\d\s+[a-z]+")
"""``2031 marks the end``: no sum."""
_PREFERRED = ("USD", "EUR", "JPY", "GBP", "CNY", "XOF")


class Sum(NamedTuple):
    """A sum where a text prints it; ``doubt`` says why the currency is a guess."""

    start: int
    end: int
    printed: str
    amount: Amount
    doubt: str = ""


@cache
def _form() -> re.Pattern[str]:
    known = currencies()
    symbols = "|".join(re.escape(each) for each in sorted(known.by_symbol, key=len, reverse=True))
    words = sorted({word.split()[-1] for word in known.by_word if word.split()[-1].isalpha()}, key=lambda w: -len(w))
    unit = "|".join(map(re.escape, words))
    codes = "|".join(sorted(known.codes))
    before = rf"(?:(?:(?:US)?(?:{symbols})|\b(?:{codes})|\b{_ADJECTIVE}(?i:{unit})(?:e?s)?\b)\s?)"
    after = rf"(?:\s?(?:{symbols})|\s(?:{codes})\b|\s{_ADJECTIVE}(?i:{unit})(?:e?s|r)?\b)"
    return re.compile(
        rf"\b(?i:{_QUALIFIER})(?:(?<![\w])){before}(?:{_NUMBER})|(?<![\w.,])(?i:{_QUALIFIER})(?i:{_NUMBER})(?:\s+of)?{after}"
        rf"|{before}(?:{_NUMBER})"
    )


def sums_in(text: str, countries: Collection[str] = ()) -> Iterator[Sum]:
    """The sums in ``text``; an equivalent in brackets belongs to the sum before it.

    ``countries`` are the codes of those the statement names: a dollar is one of theirs sooner than another's.
    """
    last = -1
    for found in _form().finditer(text):
        printed = found[0].strip()
        between = text[last : found.start()] if last >= 0 else "."
        if re.fullmatch(r"\s*\((?:[a-z]+\s){0,3}", between):
            continue
        numbers = numbers_in(printed)
        meant = currencies_in(printed)
        if not numbers or not meant or _YEAR_AND_WORD.fullmatch(printed):
            continue
        code, doubt = _chosen(meant, printed, countries)
        last = found.end()
        start = found.end() - len(found[0].lstrip())
        yield Sum(start, found.end(), printed, Amount(max(numbers), code, qualifier_of(printed)), doubt)


def _chosen(meant: Collection[str], printed: str, countries: Collection[str]) -> tuple[str, str]:
    if len(meant) == 1:
        return next(iter(meant)), ""
    adjectives = {sighting.meaning for sighting in demonym_finder().find(printed)}
    named = sorted(code for code in meant if code[:2] in (adjectives or countries))
    if adjectives and len(named) == 1:
        return named[0], ""
    first = next((code for code in _PREFERRED if code in meant), min(meant))
    if re.search(r"\$|dollar", printed) and "USD" in meant:
        first = "USD"
    elif len(named) == 1:
        first = named[0]
    return first, f"{printed!r} may be {' or '.join(sorted(meant)[:4])}; {first} is a guess"
