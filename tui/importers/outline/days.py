"""Days and spans of days as statements print them, in English and with the month names of other languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from tui.importers.outline.days_spelled import spelled_days

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan janvier janv enero januar jänner januari января gennaio janeiro ocak",
        "february feb février fevrier févr febrero februar februari февраля febbraio fevereiro şubat",
        "march mar mars marzo märz maart maret марта março mart",
        "april apr avril avr abril апреля aprile nisan",
        "may mai mayo mei мая maggio maio mayıs",
        "june jun juin junio juni июня giugno junho haziran",
        "july jul juillet juil julio juli июля luglio julho temmuz",
        "august aug août aout agosto augustus agustus августа ağustos",
        "september sept sep septembre septiembre setiembre сентября settembre setembro eylül",
        "october oct octobre octubre oktober октября ottobre outubro ekim",
        "november nov novembre noviembre ноября novembro kasım",
        "december dec décembre decembre diciembre dezember desember декабря dicembre dezembro aralık",
    ),
    1,
):
    _MONTHS |= dict.fromkeys(_names.split(), _number)

_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th)(?:\b|(?=of\b))|er\b|º|°|\.)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s{0,20}(?:,\s{0,20})?(?:the\s+)?)?"
_TO = (
    r"\s{0,20}(?:-|–|—|‒|/|\bto\b|\btill\b|\buntil\b|\bthrough\b|\band\b|&|,|\bau\b|\bet\b|\bal\b|\bby\b|\by\b|\be\b|\ba\b|"
    r"\bbis\b|\bund\b|\bпо\b|\bи\b)\s{0,20}(?:the\s+)?"
)
_OF_WORDS = r"(?:days?\s+of\s+|of\s+|de\s+|del\s+)?"
_OF = rf"\s{{0,20}}{_OF_WORDS}"
_YEAR = r"(?P<y{0}>(?:19|20)\d\d)(?!\d)"
_NO_YEAR = r"(?!\w)(?!\s*(?:,\s*)?(?:of\s+|de\s+|del\s+)?(?:19|20)\d\d)"
_OF_YEAR = rf"\s*(?:,\s*)?(?:(?:in|of)\s+the\s+year\s+)?{_OF_WORDS}"
_BEFORE = r"(?<![\d/.])"
_LIST = re.compile(
    rf"{_BEFORE}(?P<days>{_DAY}(?:\s*,\s*{_DAY}){{1,8}},?\s*(?:and|&|et|y|e|und|и)\s*{_DAY}){_OF}(?P<m>{_MONTH})"
    rf"{_OF_YEAR}{_YEAR.format(1)}",
    re.IGNORECASE,
)
"""``5, 11 and 16 September 2031``."""


def _spans(last: str, first: str) -> tuple[str, ...]:
    """The forms of days and months whose year, at the end, is ``last``, and ``first`` after the first of two."""
    return (
        # 28 February 2031 to 1 March 2031; 28 February to 1 March 2031
        rf"{_BEFORE}{_WEEKDAY}(?P<d1>{_DAY}){_OF}(?P<m1>{_MONTH}){first}{_TO}{_WEEKDAY}"
        rf"(?P<d2>{_DAY}){_OF}(?P<m2>{_MONTH}){last.format(2)}",
        # 2-3 March 2031; 2 and 3 March 2031; 2nd and 3rd, March, 2031; du 2 au 3 mars 2031
        rf"{_BEFORE}{_WEEKDAY}(?P<d1>{_DAY}){_TO}{_WEEKDAY}(?P<d2>{_DAY}),?{_OF}(?P<m1>{_MONTH}){last.format(2)}",
        # 3 March 2031; the 3rd day of March, 2031; the 3rd, March 2031
        rf"{_BEFORE}{_WEEKDAY}(?P<d1>{_DAY})(?:,\s)?{_OF}(?P<m1>{_MONTH}){last.format(1)}",
        # February 28 - March 1, 2031; February 28, 2030 to March 1, 2031
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?:the\s+)?(?P<d1>{_DAY}){first}{_TO}{_WEEKDAY}"
        rf"(?P<m2>{_MONTH})\s*(?P<d2>{_DAY}){last.format(2)}",
        # March 2-3, 2031
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?:the\s+)?(?P<d1>{_DAY}){_TO}(?P<d2>{_DAY}){last.format(2)}",
        # August 11, 2020
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?:the\s+)?(?P<d1>{_DAY}){last.format(1)}",
    )


_IN_FIGURES = (
    r"(?<!\d)(?P<y1>(?:19|20)\d\d)-(?P<n1>0[1-9]|1[0-2])-(?P<d1>0[1-9]|[12]\d|3[01])(?!\d)",
    rf"(?<![\d/.-])(?P<d1>0?[1-9]|[12]\d|3[01])-(?P<m1>{_MONTH})-(?P<y1>(?:19|20)\d\d)(?!\d)",
    r"(?<!\d)(?P<y1>(?:19|20)\d\d)\s*年\s*(?P<n1>\d{1,2})\s*月\s*(?P<d1>\d{1,2})\s*日",
    r"(?<![\d.])(?P<d1>0?[1-9]|[12]\d|3[01])\.?[–-](?P<d2>0?[1-9]|[12]\d|3[01])\.(?P<n1>0?[1-9]|1[0-2])\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d1>0?[1-9]|[12]\d|3[01])\.(?P<n1>0?[1-9]|1[0-2])\.(?P<y1>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d/])(?P<d1>1[3-9]|2\d|3[01])/(?P<n1>0?[1-9]|1[0-2])/(?P<y1>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d/])(?P<n1>0?[1-9]|1[0-2])/(?P<d1>1[3-9]|2\d|3[01])/(?P<y1>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d/])(?P<d1>(?P<n1>0?[1-9]|1[0-2]))/(?P=n1)/(?P<y1>(?:19|20)\d\d)(?!\d)",
)
_FIRST_YEAR = rf"(?:,?{_OF}{_YEAR.format(1)}(?!\s*,))?"
_FORMS = tuple(re.compile(form, re.IGNORECASE) for form in (*_spans(_OF_YEAR + _YEAR, _FIRST_YEAR), *_IN_FIGURES))
_YEARLESS = tuple(re.compile(form, re.IGNORECASE) for form in _spans(_NO_YEAR, ""))
_WORDS_TOO = ("may", "march", "mar", "mart", "mayo", "sep", "dec", "jan")
"""Months that in lower case are other words, where no year stands beside them."""
_HAS_YEAR = re.compile(r"(?:19|20)\d\d|\b(?:thousand|hundred|nineteen)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Days:
    """One day, or the first and last of several, where a text prints them."""

    start: int
    end: int
    first: str
    """ISO 8601."""
    last: str = ""
    """ISO 8601; empty for a single day."""

    def holds(self, other: "Days") -> bool:
        """Whether the days of ``other`` are among these."""
        return self.first <= other.first and (other.last or other.first) <= (self.last or self.first)


def days_in(text: str, year: str = "") -> tuple[Days, ...]:
    """Every day and span of days that ``text`` prints, in order; none overlaps another.

    A day that is printed without a year counts only where ``year`` says which is meant.
    """
    if not (year or _HAS_YEAR.search(text)):
        return ()
    listed = list(_listed(text))
    taken = [(found[0].start, found[-1].end) for found in listed]
    free = [
        days
        for days in (*_all(text, _FORMS), *spelled_days(text, Days), *(_all(text, _YEARLESS, year) if year else ()))
        if not any(start < days.end and days.start < end for start, end in taken)
    ]
    found = sorted((*(days for group in listed for days in group), *free), key=lambda d: (d.start, d.start - d.end))
    made: list[Days] = []
    for days in found:
        if not made or days.start >= made[-1].end:
            made.append(days)
    return tuple(made)


def _listed(text: str) -> Iterator[list[Days]]:
    """Three days and more: each by itself, or one span where they follow each other."""
    for match in _LIST.finditer(text):
        month = _month(match["m"])
        places = [(match.start("days") + n.start(), n[0]) for n in re.finditer(r"\d+", match["days"])]
        days = [(start, len(digits), _iso(match["y1"], month, digits)) for start, digits in places]
        if not all(day for _, _, day in days) or any(b[2] <= a[2] for a, b in pairwise(days)):
            continue
        in_row = all(date.fromisoformat(b[2]) - date.fromisoformat(a[2]) == timedelta(1) for a, b in pairwise(days))
        if in_row:
            yield [Days(match.start(), match.end(), days[0][2], days[-1][2])]
            continue
        *others, (start, _, last) = days
        yield [*(Days(at, at + width, day) for at, width, day in others), Days(start, match.end(), last)]


def _all(text: str, forms: tuple[re.Pattern[str], ...], year: str = "") -> Iterator[Days]:
    for form in forms:
        for match in form.finditer(text):
            parts = match.groupdict()
            if year and any(parts.get(name) in _WORDS_TOO for name in ("m1", "m2")):
                continue
            year_last = parts.get("y2") or parts.get("y1") or year
            month = _month(parts.get("m1") or parts.get("n1") or "")
            first = _iso(parts.get("y1") or year_last, month, parts["d1"])
            last = ""
            if parts.get("d2"):
                last = _iso(year_last, _month(parts["m2"]) if parts.get("m2") else month, parts["d2"])
                if first and last < first and parts.get("m2") and not parts.get("y1"):
                    first = _iso(str(int(year_last) - 1), month, parts["d1"])
            if first and (not parts.get("d2") or last > first):
                yield Days(match.start(), match.end(), first, last)


def _month(word: str) -> int:
    return int(word) if word.isdecimal() else _MONTHS.get(word.casefold().rstrip("."), 0)


def _iso(year: str, month: int, day: str) -> str:
    digits = re.match(r"\d+", day)
    try:
        return date(int(year), month, int(digits[0]) if digits else 0).isoformat()
    except ValueError:
        return ""
