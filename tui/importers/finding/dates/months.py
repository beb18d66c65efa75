"""Days around the name of a month: the numbers before and behind it, the year that follows, and what joins two of them.

Each name of a month is looked for first; then its days, its year; then months that are joined share their year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tui.core.calendar_words import MONTHS
from tui.importers.outline import days_spelled

_FULL = "|".join((*MONTHS, *(name.upper() for name in MONTHS)))
_SHORT = "|".join(f"{name[:3]}\\b\\.?" for name in MONTHS if name != "May") + r"|Sept\b\.?"
_MONTH = re.compile(rf"(?<!\w)(?:(?P<full>{_FULL})(?![\w’'])|(?P<short>{_SHORT}))")
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?![\d%°])(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH)(?!(?!of\b)\w))?(?![.,:]\d)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?)?"
_JOIN = rf"\s*(?:,\s*(?:and|or)\b|,|-|–|—|/|&|\b(?:and|or|to|till|until|through)\b)\s*(?:the\s+)?{_WEEKDAY}"
_DAYS = rf"{_DAY}(?:(?i:{_JOIN}){_DAY}){{0,6}}"
_BEFORE = re.compile(
    rf"(?:(?<![\w.,/$€£-])|(?<=[a-z]-))(?:{_WEEKDAY})(?P<days>{_DAYS})(?:\s*(?i:\bdays?\s+of|of(?:\s+the\s+month\s+of)?))?\s*$"
)
_WRITTEN = re.compile(
    rf"(?<![\w-])(?P<day>{days_spelled.DAY})(?:\s+day)?\s+of(?:\s+the\s+month\s+of)?\s+$", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"[ \u00a0](?:the\s+)?(?P<days>{_DAYS})(?!\s+(?:of\s+)?(?:{_FULL})\b)"
    r"(?!\s+(?:million|billion|per|percent|States|countries)\b)"
)
_YEAR = re.compile(
    r"\s*(?:[,.]\s*)?(?:(?i:of(?:\s+the\s+year)?|in)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d|\s*[年/])"
)
_WRITTEN_YEAR = re.compile(
    rf"\s*(?:,\s*)?(?:(?:of|in)\s+)?(?:the\s+year(?:\s+of)?\s+)?(?P<year>{days_spelled.YEAR})(?![\w-])", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_SPAN = re.compile(rf"\s*(?:-|–|—|\bto\b|\btill\b|\buntil\b|\bthrough\b)\s*(?:the\s+)?{_WEEKDAY}", re.IGNORECASE)
_LIST = re.compile(
    rf"\s*(?:,\s*(?:and|or)\b|,|&|/|\b(?:and|or)\b)\s*(?:on\s+|in\s+)?(?:the\s+)?{_WEEKDAY}", re.IGNORECASE
)
_REACH = 60


@dataclass(frozen=True, slots=True)
class Month:
    """A month that a text prints, with the days beside it and its year, where there are any."""

    start: int
    end: int
    month: int
    year: int = 0
    days: tuple[tuple[int, int], ...] = ()
    """First and last; the same for one day."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A date, exact or not, where a text prints it; ``year`` is 0 where it prints none."""

    start: int
    end: int
    year: int
    month: int
    day: int = 0
    last: tuple[int, int, int] = (0, 0, 0)
    """Year, month and day of the end of a span."""


def months_in(text: str) -> Iterator[Printed]:
    """Every date in ``text`` that the name of a month is part of, left to right."""
    found = _with_years(list(_months(text)), text)
    at = 0
    while at < len(found):
        month = found[at]
        further = found[at + 1] if at + 1 < len(found) else None
        if further and _spans(month, further, text):
            yield _span(month, further)
            at += 2
            continue
        yield from _days_of(month)
        at += 1


def _months(text: str) -> Iterator[Month]:
    end = 0
    for match in _MONTH.finditer(text):
        if match.start() < end:
            continue
        start, stop, days = match.start(), match.end(), ""
        begin = max(end, start - _REACH)
        if before := _BEFORE.search(text, begin, start):
            start, days = before.start(), before["days"]
        elif written := _WRITTEN.search(text, begin, start):
            start, days = written.start(), str(days_spelled.day_of(written["day"]))
        elif behind := _BEHIND.match(text, stop):
            stop, days = behind.end(), behind["days"]
        year = _YEAR.match(text, stop) or _WRITTEN_YEAR.match(text, stop)
        if match["short"] and not days and not year:
            continue
        if days.count(",") and year is None and match.end() != stop:
            days = days.partition(",")[0]  # `June 6, 14 States`: what follows is another number
            stop = behind.start("days") + len(days) if behind else stop
        stop = year.end() if year else stop
        name = (match["full"] or match["short"])[:3].capitalize()
        number = next(n for n, each in enumerate(MONTHS, 1) if each.startswith(name))
        end = stop
        yield Month(start, stop, number, days_spelled.year_of(year["year"]) if year else 0, _numbers(days))


def _numbers(days: str) -> tuple[tuple[int, int], ...]:
    """``5, 6 and 7`` are three days; ``5 to 7`` and ``5 and 6`` are one stay."""
    pair = len(_NUMBER.findall(days)) == 2 and not re.search(r"\bor\b", days, re.IGNORECASE)
    made: list[tuple[int, int]] = []
    end, joined = 0, ""
    for match in _NUMBER.finditer(days):
        number = int(match[0])
        joined = days[end : match.start()].casefold()
        end = match.end()
        stays = re.search(r"-|–|—|/|to|till|until|through", joined) or (made and pair and number == made[-1][1] + 1)
        if made and stays and number > made[-1][1]:
            made[-1] = (made[-1][0], number)
        else:
            made.append((number, number))
    return tuple(made)


def _with_years(found: list[Month], text: str) -> list[Month]:
    """Months joined to one with a year share it: ``13 April and 18 May 2014``."""
    made = list(found)
    for at in range(len(made) - 2, -1, -1):
        month, further = made[at], made[at + 1]
        between = text[month.end : further.start]
        if not month.year and further.year and bool(month.days) == bool(further.days):
            if _SPAN.fullmatch(between):
                made[at] = replace(month, year=further.year - (month.month > further.month))
            elif _LIST.fullmatch(between) and month.month <= further.month:
                made[at] = replace(month, year=further.year)
    return made


def _spans(month: Month, further: Month, text: str) -> bool:
    same = bool(month.days) == bool(further.days) and bool(month.year) == bool(further.year)
    one_each = len(month.days) <= 1 and len(further.days) <= 1
    in_order = (month.year, month.month, month.days) < (further.year, further.month, further.days) or not month.year
    return same and one_each and in_order and bool(_SPAN.fullmatch(text[month.end : further.start]))


def _span(month: Month, further: Month) -> Printed:
    first = month.days[0][0] if month.days else 0
    last = further.days[0][1] if further.days else 0
    return Printed(month.start, further.end, month.year, month.month, first, (further.year, further.month, last))


def _days_of(month: Month) -> Iterator[Printed]:
    if not month.days:
        yield Printed(month.start, month.end, month.year, month.month)
    for first, last in month.days:
        if not _is_day(month.year, month.month, first) or not _is_day(month.year, month.month, last):
            continue
        until = (month.year, month.month, last) if last != first else (0, 0, 0)
        yield Printed(month.start, month.end, month.year, month.month, first, until)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True
