"""Days and years in words, as closing formulas print them: ``this Eighth Day of May, Two Thousand and Twenty``."""

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
_COUNTED = rf"(?:\s+(?:and\s+)?(?:{_NUMBER})(?:[- ](?:{'|'.join(_ONES[:9])})\b)?)?"
DAY = "|".join(sorted((o.replace("-", "[- ]") for o in _ORDINALS), key=len, reverse=True))
"""A day in words; letters of any size."""
YEAR = (
    rf"(?:two\s+thousand{_COUNTED}|(?:one\s+thousand,?\s+(?:eight|nine)|eighteen|nineteen)\s+hundred{_COUNTED}|"
    rf"nineteen\s+(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES[:9])})\b)?)"
)
"""A year in words; letters of any size."""
_SPELLED = re.compile(
    rf"\b(?P<day>{DAY}|\d{{1,2}}(?:st|nd|rd|th))\s+(?:day\s+)?of\s+(?:the\s+month\s+of\s+)?"
    rf"(?P<month>{'|'.join(MONTHS)}),?\s+(?:(?:(?:in|of)\s+)?(?:the\s+year\s+)?)?(?:of\s+(?:Our\s+)?(?:Lord\s+)?)?"
    rf"(?P<year>(?:19|20)\d\d\b|{YEAR})",
    re.IGNORECASE,
)
_Made = TypeVar("_Made")


def spelled_days(text: str, made: Callable[[int, int, str], _Made]) -> Iterator[_Made]:
    """Each day in words: its place in the text and ISO 8601, handed to ``made``."""
    for found in _SPELLED.finditer(text):
        digits = re.match(r"\d+", found["day"])
        day = int(digits[0]) if digits else day_of(found["day"])
        try:
            iso = date(year_of(found["year"]), MONTHS.index(found["month"].capitalize()) + 1, day).isoformat()
        except ValueError:
            continue
        yield made(found.start(), found.end(), iso)


def day_of(words: str) -> int:
    """The number of a day in words."""
    return _ORDINALS.index("-".join(words.casefold().replace("-", " ").split())) + 1


def year_of(words: str) -> int:
    """The number of a year, in figures or in words."""
    if words.isdecimal():
        return int(words)
    plain = " ".join(words.casefold().split())
    century = 2000 if plain.startswith("two") else 1800 if re.match(r"(?:one thousand,? )?eight", plain) else 1900
    rest = re.sub(r"^(?:two thousand|.*?hundred|nineteen)", "", plain)
    return century + sum(_TENS.get(part) or _ONES.index(part) + 1 for part in re.findall(_NUMBER, rest))
