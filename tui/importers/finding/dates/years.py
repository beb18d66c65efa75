"""Which four figures are a year by themselves, and which the number of a resolution, a count or part of a name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.core.calendar_words import MONTHS

_FIGURES = r"(?:1[89]\d\d|20\d\d)"
_PLAIN = re.compile(rf"(?<![\w.,/$€£¥])(?<![A-Z\d)]-){_FIGURES}(?![\w%°]|[.,]\d|/\d(?!\d\b))")
_SPAN = re.compile(
    rf"(?<![\w.,/$€£¥-])(?P<first>{_FIGURES})(?:\s?[-–—/]\s?|\s+(?:to|till|until|through|and)\s+)(?P<last>{_FIGURES})"
    r"(?![\w%°-]|[.,/]\d)"
)
_SHORT_SPAN = re.compile(rf"(?<![\w.,/$€£¥-])(?P<first>{_FIGURES})\s?[-–/]\s?(?P<last>\d\d)(?![\w%°-]|[.,/]\d)")
_WORDS_BEFORE = re.compile(
    r"\b(?:in|of|by|during|since|beyond|than|proclaim\w*|declar\w*|designat\w*|until|till|before|after|from|to|late|early|mid|end|"
    r"between|years?|period|spring|summer|autumn|fall|winter|for|against|with|through|throughout|around|circa|about|FY|Q[1-4]|H[12]|quarter|half|"
    rf"{'|'.join(MONTHS)})"
    r"(?:\s+(?:the\s+)?(?:(?:end|start|beginning|middle|course)\s+of\s+)?(?:the\s+)?(?:years?\s+|period\s+)?|-)$",
    re.IGNORECASE,
)
_BRACKET_BEFORE = re.compile(r"[^\W\d_]\w*[)’'\"”]*\s\($")
_PLACE_BEFORE = re.compile(r"[(;,]\s*(?:[A-Z][^\W\d_]+(?:[\s.’'-]{1,2}[A-Za-z][^\W\d_]*){0,3},\s+){1,2}$")
"""``(Oslo, 2006; Riga, 2007)``: a year behind a place, in brackets."""
_BRACKET_AFTER = re.compile(r"\s*[),;]")
_NEXT_IN_LIST = re.compile(r"^(?:,|,?\s+and|,?\s+or|\s*&)\s+(?:in\s+)?$")
_EVENT_AFTER = re.compile(
    r"\s+(?:(?:general|presidential|parliamentary)\s+)?(?:elections?|referendum|budget|deadline|earthquake)\b"
)
_SUBJECT_AFTER = re.compile(r"\s+(?:had|has|was|is|will|would|marks|marked|saw)\b")
_CLAUSE_BEFORE = re.compile(r"(?:^|[.;:]\s+|^[\d.]+\s+|\bthat\s+)$")
_OF_A_NAME = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts|[Tt]his|[Aa]n?)\s+(?:\w+\s+)?$")
_OF_A_NOUN = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Ii]ts)\s$")
_NOUN_AFTER = re.compile(
    r"\s+(?!(?:and|or|to|until|at|by|in|for|with|when|which|as|was|is|had|has|will|on|of|from|than|but|through|"
    r"period|season|financial|fiscal|budget|academic|school|biennium|triennium)\b)[a-z]{3,}"
)
"""``the 2015 agreement``: the year is part of what the thing is called."""
_CAPITAL = re.compile(r"\s+[A-Z]")
_NOUN = (
    r"(?:Agenda|Vision|Strateg\w+|Goals?|Targets?|Plans?|Programmes?|Program|Framework|Road\s?map|Roadmap|Compact|Edition|edition|Action|Masterplan|"
    r"Master|Blueprint|Decade|Declaration|Treat\w+|Convention|Protocol|Agreement|Memorandum|Statement|Accords?|Pact|Principles|Communiqu\w+)"
)
_NAME_AFTER = re.compile(rf"\s+(?:[A-Z][\w&-]*\s+){{0,3}}?{_NOUN}\b")
_WORDS = r"(?:\s+(?:of|on|for|to|and)(?:\s+the)?(?:\s+[A-Z][\w’'&–-]*)"
_NAME_BEFORE = re.compile(
    rf"\b{_NOUN}{_WORDS}{{1,3}}){{0,4}}\s*[,(]?\s*$|\b[A-Z]\w+\s+(?:of|for)\s+the\s+Year\s+$|"
    rf"\b{_NOUN}(?:\s+(?:of|on|for)(?:\s+[A-Z][\w’'&–-]*){{1,3}})?\s+(?:to|for|on)(?:\s+[A-Z][\w’'&–-]*){{1,3}}\s+the"
    rf"(?:\s+[A-Z][\w’'&–-]*){{1,6}}\s*\(\s*$|"
    rf"\b{_NOUN}{_WORDS}){{0,4}}\s*[,(]?\s*(?:for\s+|to\s+)?(?:the\s+)?(?:[Pp]eriod\s+|[Dd]ecade\s+)?$"
)
_DOCUMENT = re.compile(
    r"(?:\b(?:[Rr]esolutions?|RES|UNSCRs?|SCRs?|Articles?|Art|[Dd]ecisions?|[Rr]ecommendations?|[Dd]irectives?|[Rr]egulations?|[Rr]ules?|"
    r"Nos?|Nr|ISO|[Pp]aragraphs?|[Pp]ages?|[Cc]hapters?|COP|CMA|CMP|EURO|Euro|Expo|EXPO|[Vv]ision|Agenda|Cup|Games|Goals)\.?\s*)"
    r"(?:(?:\d+|\(\d{4}\)|\(?\d+\)?)(?:,\s*|\s*,?\s+and\s+|\s+or\s+|\s+to\s+|\s+)(?:of\s+)?)*\(?$"
)
_COUNTED = re.compile(
    r"\s+(?:million|billion|trillion|thousand|per|km|kilomet\w+|met(?:re|er)s?|miles|tons?|tonnes?|MW|GW|megawatts?|hectares?|barrels?|people|persons|troops|"
    r"soldiers|personnel|vessels|ships|men|women|children|students|families|households|dollars?|euros?|yen)\b"
)
_REACH = 90
_WIDE = 250


class Year(NamedTuple):
    """A year, or the first and last of several, where a text prints it."""

    start: int
    end: int
    first: str
    last: str = ""


def years_in(text: str) -> Iterator[Year]:
    """The years in ``text`` that are dates, left to right; a year in a name (``2030 Agenda``) is none."""
    end, was_date = 0, False
    spans = {match.start(): match for form in (_SHORT_SPAN, _SPAN) for match in form.finditer(text)}
    for match in _PLAIN.finditer(text):
        if match.start() < end:
            continue
        span = spans.get(match.start())
        year = _span(span, text) if span else None
        if year is None:
            listed = was_date and _NEXT_IN_LIST.match(text[end : match.start()])
            fits = not _is_other(text, match.start(), match.end())
            if fits and (listed or _is_year(text, match.start(), match.end())):
                year = Year(match.start(), match.end(), match[0])
        was_date = year is not None
        end = year.end if year else match.end()
        if year:
            yield year


def _span(match: re.Match[str], text: str) -> Year | None:
    first, last = match["first"], match["last"]
    last = last if len(last) == 4 else first[:2] + last
    joined = match[0][len(first) : -len(match["last"])].strip()
    words = joined.isalpha()
    if int(last) <= int(first) or (joined == "and" and not re.search(r"\bbetween\s+$", text[: match.start()])):
        return None
    if words and not _is_year(text, match.start(), match.end()):
        return None
    return None if _is_other(text, match.start(), match.end()) else Year(match.start(), match.end(), first, last)


def _is_other(text: str, start: int, end: int) -> bool:
    """Whether figures are the number of a document, a count, or belong to a name."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if _OF_A_NAME.search(before) and _CAPITAL.match(after) and not re.search(r"\byear\s+$", before):
        return True
    if _OF_A_NOUN.search(before) and _NOUN_AFTER.match(after) and not _EVENT_AFTER.match(after):
        return True
    return bool(
        _DOCUMENT.search(before) or _COUNTED.match(after) or _NAME_AFTER.match(after) or _NAME_BEFORE.search(before)
    )


def _is_year(text: str, start: int, end: int) -> bool:
    """Whether the words around figures speak of time."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if before.endswith("("):
        return bool(_BRACKET_BEFORE.search(before) and _BRACKET_AFTER.match(after))
    if _BRACKET_AFTER.match(after) and _PLACE_BEFORE.search(before) and _is_in_brackets(text, start, end):
        return True
    if _WORDS_BEFORE.search(before) or _EVENT_AFTER.match(after):
        return True
    return bool(_CLAUSE_BEFORE.search(before) and _SUBJECT_AFTER.match(after))


def _is_in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a bracket opens before a place and closes behind it."""
    before, after = text[max(0, start - _WIDE) : start], text[end : end + _WIDE]
    return before.rfind("(") > before.rfind(")") and re.match(r"[^(.]*\)", after) is not None
