"""Meetings called by the letters of their series: ``COP31``, ``PALM 9``, ``52nd AMM``, ``the G20 in Osaka``."""

import re
from collections.abc import Iterator

_KNOWN = r"COP|CMP|CMA|UNGA|UNEA|UNCTAD|WTO\s+MC|MC|TICAD|PALM|AMM|CHOGM|CICA|FOCAC|IMFC|RECCA|AIPA|ASEM|MOP|SIDS|LDC"
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|"
    r"[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)"
)
_KINDS = r"(?:meeting|summit|session|conference|round|dialogue|consultation|anniversary)"
_FORUMS = r"(?:G-?(?:7|8|20|77)|BRICS|APEC|CHOGM|Quad)"
_PREPOSITION = r"(?:(?<=\bhold )|(?<=\bat )|(?<=\bhost )|(?<=\bfor )|(?<=\bat the )|(?<=\bto ))"
_FORMS = (
    re.compile(rf"(?<!\()(?<![\w-])(?:{_KNOWN})(?:[ -]?(?:\d{{1,3}}|[IVX]{{1,5}}))(?![\w.]*\d|\w)"),
    re.compile(rf"(?<!\()\b\d{{1,3}}(?:st|nd|rd|th)\s+[A-Z][A-Z0-9+]{{1,6}}\b(?!\s+[A-Z(]|\s+\w*{_KINDS}|-)"),
    re.compile(rf"{_PREPOSITION}[A-Z]{{3,6}}\s?\d{{1,2}}\b(?![.,]\d|\s+(?:million|billion|per|percent))"),
    re.compile(rf"(?<=\bthe ){_FORUMS}(?=\s+in\s+[A-Z][a-z]+(?:\s+(?:on|in|last|this|next)\b|\s*[,.;]|\s+\d|$))"),
    re.compile(r"\bAnnual Meetings\b"),
    re.compile(rf"\b{_ORDINAL}\s+(?:[A-Z][\w-]{{1,40}}\s{{1,9}}){{0,2}}2\+2\b(?!\s+[A-Z])"),
    re.compile(rf"(?<!\()\b{_ORDINAL}\s+(?:{_KNOWN})\b(?!\s+[A-Z]|\s+\w*{_KINDS})"),
    re.compile(r"\b(?:[A-Z][\w’'-]{1,40}\s{1,9}){1,4}Meetings(?:\s+\([A-Z]{2,6}\))"),
)


def series_in(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    for form in _FORMS:
        yield from (match.span() for match in form.finditer(text))
