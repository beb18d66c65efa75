"""Meetings called by the letters of their series: ``COP31``, ``PALM 9``, ``52nd AMM``, ``the G20 in Osaka``."""

import re
from collections.abc import Iterator

_KNOWN = r"COP|CMP|CMA|UNGA|UNEA|UNCTAD|WTO\s+MC|MC|TICAD|PALM|AMM|CHOGM|CICA|FOCAC|IMFC|RECCA|AIPA|ASEM|MOP|SIDS|LDC"
_FORMS = (
    re.compile(rf"(?<!\()(?<![\w-])(?:{_KNOWN})(?:[ -]?(?:\d{{1,3}}|[IVX]{{1,5}}))(?![\w.]*\d|\w)"),
    re.compile(r"(?<!\()\b\d{1,3}(?:st|nd|rd|th)\s+[A-Z][A-Z0-9+]{1,6}\b(?!\s+[A-Z(]|\s+\w*(?:meeting|summit|session|conference|round|dialogue|consultation|anniversary)|-)"),
    re.compile(r"(?:(?<=\bhold )|(?<=\bat )|(?<=\bhost )|(?<=\bfor )|(?<=\bat the )|(?<=\bto ))[A-Z]{3,6}\s?\d{1,2}\b(?![.,]\d|\s+(?:million|billion|per|percent))"),
    re.compile(r"(?<=\bthe )(?:G-?(?:7|8|20|77)|BRICS|APEC|CHOGM|Quad)(?=\s+in\s+[A-Z][a-z]+(?:\s+(?:on|in|last|this|next)\b|\s*[,.;]|\s+\d|$))"),
    re.compile(r"\bAnnual Meetings\b"),
    re.compile(r"\b(?:[Tt]enth|[Nn]inth|[Ee]ighth|[Ss]eventh|[Ss]ixth|[Ff]ifth|[Ff]ourth|[Tt]hird|[Ss]econd|[Ff]irst|\d{1,2}(?:st|nd|rd|th))\s+2\+2\b(?!\s+[A-Z])"),
    re.compile(r"\b(?:[A-Z][\w’'-]+\s+){1,4}Meetings(?:\s+\([A-Z]{2,6}\))"),
)


def series_in(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    for form in _FORMS:
        yield from (match.span() for match in form.finditer(text))
