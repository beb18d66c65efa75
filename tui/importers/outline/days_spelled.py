"""Days in words, as closing formulas print them: ``this Eighth Day of May in the year Two Thousand and Twenty``."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

from tui.core.calendar_words import MONTHS

_ONES_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ONES = tuple(_ONES_WORDS.split())
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_ORDINALS = tuple(_ORDINALS_WORDS.split())
_NUMBER = "|".join(sorted((*_ONES, *_TENS), key=len, reverse=True))
_SPELLED = re.compile(
    rf"\b(?P<day>{'|'.join(sorted((o.replace('-', '[- ]') for o in _ORDINALS), key=len, reverse=True))}|"
    r"\d{1,2}(?:st|nd|rd|th))\s+(?:day\s+)?of\s+"
    rf"(?P<month>{'|'.join(MONTHS)}),?\s+(?:of\s+)?(?:(?:in\s+)?the\s+year\s+)?(?:of\s+(?:Our\s+)?(?:Lord\s+)?)?"
    rf"(?P<year>(?:19|20)\d\d\b|two\s+thousand(?:\s+(?:and\s+)?(?:{_NUMBER})(?:[- ](?:{'|'.join(_ONES[:9])})\b)?)?)",
    re.IGNORECASE,
)
_Made = TypeVar("_Made")


def spelled_days(text: str, made: Callable[[int, int, str], _Made]) -> Iterator[_Made]:
    """Each day in words: its place in the text and ISO 8601, handed to ``made``."""
    for found in _SPELLED.finditer(text):
        digits = re.match(r"\d+", found["day"])
        word = "-".join(found["day"].casefold().split())
        day = int(digits[0]) if digits else _ORDINALS.index(word) + 1
        try:
            iso = date(_year(found["year"]), MONTHS.index(found["month"].capitalize()) + 1, day).isoformat()
        except ValueError:
            continue
        yield made(found.start(), found.end(), iso)


def _year(words: str) -> int:
    if words.isdecimal():
        return int(words)
    parts = re.findall(_NUMBER, " ".join(words.casefold().split()).partition("thousand")[2])
    return 2000 + sum(_TENS.get(part) or _ONES.index(part) + 1 for part in parts)
