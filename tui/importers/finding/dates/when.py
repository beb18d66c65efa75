"""Dates, exact or not: ``in May 2019``, ``Oslo (2022)``, ``5, 11 and 16 May``; ISO 8601, as exact as printed."""

from collections.abc import Iterator
from typing import NamedTuple

from tui.importers.finding.dates.months import Printed, months_in
from tui.importers.finding.dates.year_meant import year_meant
from tui.importers.finding.dates.years import years_in
from tui.importers.outline.days import days_in


class When(NamedTuple):
    """A date where a text prints it."""

    start: int
    end: int
    date: str
    until: str = ""
    """The last day of a span."""


def dates_in(text: str, meeting: str = "") -> Iterator[When]:
    """Every date in ``text``, the exact ones and the others, left to right.

    ``meeting`` is the day of the meeting that speaks: a day without a year is one of its year, where that is plain.
    Dates that share their words (``5 and 9 May 2031``) stand at the same place; else none overlaps another.
    """
    named = [when for printed in months_in(text) for when in _of_months(printed, text, meeting)]
    figures = [When(days.start, days.end, days.first, days.last) for days in days_in(text)]
    years = [When(year.start, year.end, year.first, year.last) for year in years_in(text)]
    covered = bytearray(len(text))
    made = list(named)
    for when in named:
        covered[when.start : when.end] = b"x" * (when.end - when.start)
    for when in (*figures, *years):
        if not any(covered[when.start : when.end]):
            covered[when.start : when.end] = b"x" * (when.end - when.start)
            made.append(when)
    yield from sorted(made, key=lambda when: (when.start, when.end, when.date))


def _of_months(printed: Printed, text: str, meeting: str) -> Iterator[When]:
    year, last_year = printed.year, printed.last[0]
    if not year:
        year = last_year = year_meant(printed.month, printed.day, text, (printed.start, printed.end), meeting)
    if year:
        until = _iso(last_year or year, *printed.last[1:]) if printed.last[1] else ""
        yield When(printed.start, printed.end, _iso(year, printed.month, printed.day), until)


def _iso(year: int, month: int, day: int) -> str:
    return f"{year}-{month:02}-{day:02}" if day else f"{year}-{month:02}"
