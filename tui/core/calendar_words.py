"""How a date is spelled in a citation: day first, month first, or with the month shortened; and spans of days.

Dates are ISO 8601, as exact as is known: ``2022``, ``2019-05``, ``2020-08-11``. A text that is none of these is given
back as it is: what stands in a statement's head is not guessed at.
"""

import re
from collections.abc import Sequence

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
"""As The Bluebook, table T12, shortens them."""

_ISO = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


def parts(date: str) -> tuple[str, int, int] | None:
    """Year, month and day of an ISO 8601 date, 0 for what is not said; ``None`` for another text."""
    found = _ISO.fullmatch(date.strip())
    return (found[1], int(found[2] or 0), int(found[3] or 0)) if found else None


def day_first(date: str, until: str = "") -> str:
    """``11 August 2020``, ``2–3 March 2031``, ``30 March–2 April 2031``."""
    return _spelled(date, until, MONTHS, month_first=False)


def month_first(date: str, until: str = "") -> str:
    """``August 11, 2020``, ``March 2–3, 2031``, ``March 30–April 2, 2031``."""
    return _spelled(date, until, MONTHS, month_first=True)


def month_first_short(date: str, until: str = "") -> str:
    """``Aug. 11, 2020``: month first, months shortened."""
    return _spelled(date, until, SHORT_MONTHS, month_first=True)


def year_first(date: str, until: str = "") -> str:
    """``2020, August 11``, ``2031, March 2–3``: the order of an APA reference; a span over two years is month first."""
    begin, end = parts(date), parts(until)
    if begin is None or (end is not None and end[0] != begin[0]):
        return month_first(date, until)
    days = _without_year(begin, MONTHS, month_first=True)
    if end is not None and end != begin:
        days = _span(begin, end, MONTHS, month_first=True)
    return f"{begin[0]}, {days}" if days else begin[0]


def year(date: str, until: str = "") -> str:
    """``2020``, or ``2031–2032`` for a span over two years; empty for a text that is not a date."""
    begin, end = parts(date), parts(until)
    if begin is None:
        return ""
    return begin[0] if end is None or end[0] == begin[0] else f"{begin[0]}–{end[0]}"


def _spelled(date: str, until: str, months: Sequence[str], *, month_first: bool) -> str:
    begin, end = parts(date), parts(until)
    if begin is None:
        return "–".join(dict.fromkeys(text for text in (date.strip(), until.strip()) if text))
    if end is None or end == begin:
        return _with_year(_without_year(begin, months, month_first=month_first), begin, month_first=month_first)
    if begin[0] == end[0]:
        return _with_year(_span(begin, end, months, month_first=month_first), begin, month_first=month_first)
    both = (
        _with_year(_without_year(d, months, month_first=month_first), d, month_first=month_first) for d in (begin, end)
    )
    return "–".join(both)


def _span(begin: tuple[str, int, int], end: tuple[str, int, int], months: Sequence[str], *, month_first: bool) -> str:
    if begin[1] == end[1] and begin[2] and end[2]:
        days, month = f"{begin[2]}–{end[2]}", months[begin[1] - 1]
        return f"{month} {days}" if month_first else f"{days} {month}"
    both = (_without_year(date, months, month_first=month_first) for date in (begin, end))
    return "–".join(dict.fromkeys(text for text in both if text))


def _without_year(date: tuple[str, int, int], months: Sequence[str], *, month_first: bool) -> str:
    _, month, day = date
    if not month:
        return ""
    if not day:
        return months[month - 1]
    return f"{months[month - 1]} {day}" if month_first else f"{day} {months[month - 1]}"


def _with_year(days: str, date: tuple[str, int, int], *, month_first: bool) -> str:
    if not days:
        return date[0]
    comma = "," if month_first and date[2] else ""
    return f"{days}{comma} {date[0]}"
