"""Dates, exact or not: ``in May 2019``, ``in 2022``, ``the first half of 2031``; ISO 8601, as exact as printed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.core.calendar_words import MONTHS
from tui.importers.outline.days import days_in

_MONTH_YEAR = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)}),?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:in|of|by|during|since|beyond|than|proclaim|declare|until|until\s+the\s+end\s+of|before|after|from|to|late|early|mid-?|between|and|year|spring|summer|autumn|"
    r"winter|for)\s+(?:the\s+year\s+)?(?P<year>(?:19|20)\d\d)\b(?!\s*(?:Agenda|Vision|Strategy|Goals?|Plan|Programme|Framework|edition))",
    re.IGNORECASE,
)


class When(NamedTuple):
    """A date where a text prints it."""

    start: int
    end: int
    date: str
    until: str = ""
    """The last day of a span."""


def dates_in(text: str) -> Iterator[When]:
    """Every date in ``text``, the exact ones and the others, left to right, none overlapping."""
    found = [When(days.start, days.end, days.first, days.last) for days in days_in(text)]
    for match in _MONTH_YEAR.finditer(text):
        month = MONTHS.index(match["month"].capitalize()) + 1
        found.append(When(match.start(), match.end(), f"{match['year']}-{month:02}"))
    found += [When(match.start("year"), match.end("year"), match["year"]) for match in _YEAR.finditer(text)]
    end = 0
    for when in sorted(found, key=lambda each: (each.start, -each.end)):
        if when.start >= end:
            end = when.end
            yield when
