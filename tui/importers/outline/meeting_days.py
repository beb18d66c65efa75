"""The days of the meeting, or of the statement where there is none, by the lines above, the opening and the closing.

A day beside a place or a meeting ranks before one by itself, which may be the letterhead's. The opening says which of
several is meant. The day of publication only lends its year, and its day to a text that says ``today``.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tui.core.doubts import Doubt
from tui.importers.outline.days import Days, days_in
from tui.importers.outline.head_line import Line
from tui.importers.outline.wording import words_in

_MET = re.compile(
    r"\b(?:held|met|meets|gather(?:ed|ing)|conven(?:ed|ing)|assembl(?:ed|ing)|host(?:ed|ing)|took\s+place|visit(?:ed|s)?|"
    r"meeting|summit|conference|session|talks|welcomed|joined|paid|chaired|received|adopt(?:ed)?|conducted|reunited|"
    r"réunis?|tenue?|reunid[oa]s|reunieron|reuniram|riunit[ie]|celebr\w+|trafen|stattfand|stattgefunden|состоял\w+|провел\w*|собравш\w+)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"(?<=[.;!?])(?<!\bH\.E\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bNo\.)(?<!\bHon\.)(?<!\bMrs\.)(?<!\bSt\.)\s+(?=[A-ZÀ-ÞА-Я\"“])"
)
_RECALLS = re.compile(r"(?:\W*(?:[A-Z][a-z]+\s)?)?(?:recall|noting|notes|welcom|reaffirm|bearing)", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?:Following|After|Further\s+to|Pursuant\s+to|Building\s+on|As\s+a\s+follow-up\s+to)\b[^.;]{0,400}?\b\d{4},\s+(?!(?:and|in|at|on|as|which|where|who|held|hosted|chaired|convened)\b)(?=\w)"
)
_EARLIER = re.compile(
    r"\b(?:adopted|signed|dated|recalling)\b[^,]{0,30}$|\b(?:since|until|before|by|after)\s+(?:the\s+)?(?:end\s+of\s+)?$|"
    r"(?:Summit|Meeting|Conference|Declaration|Statement|Agreement|Treaty|Talks)\s+of\s+$"
)
_SINCE = re.compile(
    r"\b(?:since|outcomes?\s+of|(?:agreed|adopted|decided|made|taken)\s+(?:at|during|by))\s+(?:the|its|our|their)\s+[^.;]{0,110}$",
    re.IGNORECASE,
)
"""Before a day these speak of another meeting: ``since the first Harbour Summit, held in Oslo on 17 April 2028``."""
_TODAY = re.compile(r"\b(?:today|this\s+day|aujourd['’]hui|hoy|heute|сегодня)\b", re.IGNORECASE)
_ISSUES = re.compile(r"\b(?:issued|released|made|gave|announced|signed|launched)\b", re.IGNORECASE)
_AND_IN = re.compile(r"\s+and\s+(?:in|at)\s+[A-Z][\w’' -]{2,30}\s+(?:from|on)\s+")
_YEAR = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)(?![\d/-])")
_ANY_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_OF_OTHERS = re.compile(
    r"\b(?:welcomes?|welcoming|recall\w*|reaffirm\w*|pursuant|outcomes?|communiqu\w+|(?:taken|adopted|agreed|decided|made)\s+(?:at|by)|decisions?\s+of)\b",
    re.IGNORECASE,
)
"""Before a day without a year these speak of another meeting."""
_DATELINE = re.compile(r"\s*(?:\([\w ./-]{2,20}\)\s*)?\.?\s?[-–—]{1,2}\s")
_NEAR_START = 50
_MOST_OF_BODY = 40_000
_LEAP = "2000"
"""Stands for a year that is not known: it has every day."""
_REPORTED = 14
"""Days within which a meeting is reported."""
_ISSUED = 31
"""Days within which an adopted text is published."""


def main_clause(opening: str) -> str:
    """The opening without what sentences follow on: ``Following talks in Port Alba on 2 March 2031, the Ministers``."""
    kept: list[str] = []
    for sentence in SENTENCE.split(opening):
        found = _FOLLOWS.match(sentence)
        kept.append(
            sentence[found.end() :] if found and days_in(sentence[found.end() : found.end() + 400]) else sentence
        )
    return " ".join(kept)


def days_of_meeting(
    lines: Sequence[Line], opening: str, body: str, below: Sequence[Line], doubts: list[Doubt]
) -> Days | None:
    """The days, as the lines above, the opening and the lines below the text say them together."""
    met = _days_met(opening, body, *_year(lines, below))
    closing = next((line.days[0] for line in below if line.dates_meeting and words_in(line.text) <= 40), None)
    named = next((i for i, line in enumerate(lines) if line.kind in ("document", "meeting")), 0)
    ranked = (*lines[named:], *lines[:named])  # what stands above the title is the letterhead's
    above = [(line, days) for line in ranked if line.dates_meeting for days in line.days]
    if met is None and not above:
        return closing or _today(lines, opening, doubts)
    if met is None:
        return _printed(above, closing, doubts)
    for _, days in sorted(above, key=lambda each: each[1].first != met.first):
        if days.holds(met) or met.holds(days):
            return met if met.last and not days.last else days
    if not above:
        return met
    tied = [(line, days) for line, days in above if line.is_tied]
    line, printed = (tied or above)[0]
    if tied and not (_near(met, printed, _REPORTED) and line.kind not in ("document", "meeting")):
        spoken = f"{met.first} to {met.last}" if met.last else met.first
        doubts.append(Doubt("head.date", f"taken from the lines above the text; the text itself speaks of {spoken}"))
        return printed
    doubts.append(Doubt("head.date", f"taken from the text; a line above it says {printed.first}"))
    return met


def _printed(above: Sequence[tuple[Line, Days]], closing: Days | None, doubts: list[Doubt]) -> Days:
    """The day of the lines above where the opening says none; a closing one goes before a day by itself."""
    tied = [days for line, days in above if line.is_tied]
    able = tied or [days for _, days in above]
    if closing and not tied and closing.first < able[0].first and _near(closing, able[0], _ISSUED):
        doubts.append(Doubt("head.date", f"taken from the lines below the text; a line above it says {able[0].first}"))
        return closing
    return next((days for days in able if days.last), able[0])


def _today(lines: Sequence[Line], opening: str, doubts: list[Doubt]) -> Days | None:
    """The day of publication, where nothing else says the day and the text says ``today``."""
    met = _MET.search(opening[:600]) or _ISSUES.search(opening[:600])
    published = next((line.days[0] for line in lines if line.days), None)
    if not (met and published and _TODAY.search(opening[:600])):
        return None
    doubts.append(Doubt("head.date", "the text says today; this is the day of its publication"))
    return published


def _near(one: Days, other: Days, most: int) -> bool:
    """Whether two days are so near that one may be the day on which the other was reported."""
    return abs((date.fromisoformat(one.first) - date.fromisoformat(other.first)).days) <= most


def _year(lines: Sequence[Line], below: Sequence[Line]) -> tuple[str, str]:
    """The year that is meant where a day has none, and the day of publication if the year is only known by it."""
    dated = [line for line in (*lines, *below) if line.days]
    for line in dated:
        if line.dates_meeting:
            return line.days[0].first[:4], ""
    for line in lines:
        if line.kind not in ("page", "published", "symbol") and (found := _YEAR.findall(line.text)):
            return str(found[-1]), ""
    for line in dated:
        return line.days[0].first[:4], line.days[0].first
    for line in (*lines, *below[:6]):
        if found := _ANY_YEAR.findall(line.text):
            return str(found[0]), ""
    return "", ""


def _days_met(opening: str, body: str, year: str, published: str) -> Days | None:
    """The days that the opening sentences tie to a meeting; none where the first of them is of no known year."""
    for sentence in SENTENCE.split(main_clause(opening))[:4]:
        if _RECALLS.match(sentence) or not _MET.search(sentence):
            continue
        able = _not_earlier(days_in(sentence), sentence)
        if not able and _TODAY.search(sentence[:_NEAR_START]):
            return None
        if len(able) > 1 and _DATELINE.match(sentence[able[0].end :]) and able[0].start < _NEAR_START:
            del able[0]
        if able:
            return _of_year(_joined(able, sentence), published)
        undated = days_in(sentence, year or _LEAP)
        able = [d for d in _not_earlier(undated, sentence) if not _OF_OTHERS.search(sentence[: d.start])]
        if able and year:
            return _of_year(_joined(able, sentence), published)
        if able:
            return _of_body(able[0], body)
    return None


def _not_earlier(found: Sequence[Days], sentence: str) -> list[Days]:
    return [
        days
        for days in found
        if not _EARLIER.search(sentence[max(0, days.start - 40) : days.start])
        and not _SINCE.search(sentence[max(0, days.start - 130) : days.start])
    ]


def _of_body(undated: Days, body: str) -> Days | None:
    """A day in the year of the only days in the body that are near it; unknown where none or several are."""
    able: set[Days] = set()
    for other in days_in(body[:_MOST_OF_BODY]):
        year = other.first[:4]
        days = Days(undated.start, undated.end, year + undated.first[4:], undated.last and year + undated.last[4:])
        if undated.first[5:] != "02-29" and _near(days, other, _ISSUED):
            able.add(days)
    return able.pop() if len(able) == 1 else None


def _joined(able: Sequence[Days], sentence: str) -> Days:
    """The days of a meeting that was held in two places: ``in Oslo from 2 to 3 May and in Riga from 7 to 8 May``."""
    first = able[0]
    for days in able[1:]:
        if _AND_IN.fullmatch(sentence[first.end : days.start]) and first.first < days.first:
            first = Days(first.start, days.end, first.first, days.last or days.first)
    return first


def _of_year(days: Days, published: str) -> Days:
    """A day of the year before, where the year of publication would put it after that day."""
    if not published or days.first <= (date.fromisoformat(published) + timedelta(3)).isoformat():
        return days
    year = int(days.first[:4]) - 1
    return Days(days.start, days.end, f"{year}{days.first[4:]}", days.last and f"{year}{days.last[4:]}")
