"""Days and spans of days as statements print them, in English and with the month names of four other languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan janvier enero januar jänner января",
        "february feb février fevrier febrero februar февраля",
        "march mar mars marzo märz марта",
        "april apr avril abril апреля",
        "may mai mayo мая",
        "june jun juin junio juni июня",
        "july jul juillet julio juli июля",
        "august aug août aout agosto августа",
        "september sept sep septembre septiembre setiembre сентября",
        "october oct octobre octubre oktober октября",
        "november nov novembre noviembre ноября",
        "december dec décembre decembre diciembre dezember декабря",
    ),
    1,
):
    _MONTHS |= dict.fromkeys(_names.split(), _number)

_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th)\b|er\b|\.)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s*(?:the\s+)?)?"
_TO = (
    r"\s*(?:-|–|—|‒|/|\bto\b|\btill\b|\buntil\b|\bthrough\b|\band\b|&|,|\bau\b|\bet\b|\bal\b|\by\b|"
    r"\bbis\b|\bund\b|\bпо\b|\bи\b)\s*(?:the\s+)?"
)
_OF = r"\s*(?:days?\s+of\s+|of\s+|de\s+|del\s+)?\s*"
_YEAR = r"(?P<y{0}>(?:19|20)\d\d)"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 28 February 2031 to 1 March 2031; 28 February to 1 March 2031
        rf"(?<![\d/]){_WEEKDAY}(?P<d1>{_DAY}){_OF}(?P<m1>{_MONTH})(?:{_OF}{_YEAR.format(1)})?{_TO}{_WEEKDAY}"
        rf"(?P<d2>{_DAY}){_OF}(?P<m2>{_MONTH})\s*,?{_OF}{_YEAR.format(2)}",
        # 2-3 March 2031; 2 and 3 March 2031; du 2 au 3 mars 2031
        rf"(?<![\d/]){_WEEKDAY}(?P<d1>{_DAY}){_TO}{_WEEKDAY}(?P<d2>{_DAY}){_OF}(?P<m1>{_MONTH})\s*,?{_OF}{_YEAR.format(1)}",
        # 3 March 2031; the 3rd day of March, 2031
        rf"(?<![\d/]){_WEEKDAY}(?P<d1>{_DAY}){_OF}(?P<m1>{_MONTH})\s*,?{_OF}{_YEAR.format(1)}",
        # February 28 - March 1, 2031; February 28, 2030 to March 1, 2031
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?:the\s+)?(?P<d1>{_DAY})(?:\s*,\s*{_YEAR.format(1)})?{_TO}{_WEEKDAY}"
        rf"(?P<m2>{_MONTH})\s*(?P<d2>{_DAY})\s*,?\s*{_YEAR.format(2)}",
        # March 2-3, 2031
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?P<d1>{_DAY}){_TO}(?P<d2>{_DAY})\s*,?\s*{_YEAR.format(1)}",
        # August 11, 2020
        rf"\b{_WEEKDAY}(?P<m1>{_MONTH})\s*(?:the\s+)?(?P<d1>{_DAY})\s*,?\s*{_YEAR.format(1)}",
        r"(?<!\d)(?P<y1>(?:19|20)\d\d)-(?P<n1>0[1-9]|1[0-2])-(?P<d1>0[1-9]|[12]\d|3[01])(?!\d)",
        r"(?<!\d)(?P<y1>(?:19|20)\d\d)\s*年\s*(?P<n1>\d{1,2})\s*月\s*(?P<d1>\d{1,2})\s*日",
        r"(?<![\d.])(?P<d1>0?[1-9]|[12]\d|3[01])\.(?P<n1>0?[1-9]|1[0-2])\.(?P<y1>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d/])(?P<d1>1[3-9]|2\d|3[01])/(?P<n1>0?[1-9]|1[0-2])/(?P<y1>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d/])(?P<n1>0?[1-9]|1[0-2])/(?P<d1>1[3-9]|2\d|3[01])/(?P<y1>(?:19|20)\d\d)(?!\d)",
    )
)
_HAS_DIGIT = re.compile(r"(?:19|20)\d\d")


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


def days_in(text: str) -> tuple[Days, ...]:
    """Every day and span of days that ``text`` prints with a year, in order; none overlaps another."""
    if not _HAS_DIGIT.search(text):
        return ()
    found = sorted(_all(text), key=lambda days: (days.start, days.start - days.end))
    made: list[Days] = []
    for days in found:
        if not made or days.start >= made[-1].end:
            made.append(days)
    return tuple(made)


def _all(text: str) -> Iterator[Days]:
    for form in _FORMS:
        for match in form.finditer(text):
            parts = match.groupdict()
            year_last = parts.get("y2") or parts["y1"]
            month = _month(parts.get("m1") or parts.get("n1") or "")
            first = _iso(parts["y1"] or year_last, month, parts["d1"])
            last = ""
            if parts.get("d2"):
                last = _iso(year_last, _month(parts["m2"]) if parts.get("m2") else month, parts["d2"])
                if first and last < first and parts.get("m2") and not parts["y1"]:
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
