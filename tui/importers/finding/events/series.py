"""Meetings called by the letters of their series or as a body is: ``COP31``, ``52nd AMM``, ``5th Joint Commission``."""

import re
from collections.abc import Iterator

_KNOWN = r"COP|CMP|CMA|UNGA|UNEA|UNCTAD|WTO\s+MC|MC|TICAD|PALM|AMM|CHOGM|CICA|FOCAC|IMFC|RECCA|AIPA|ASEM|MOP|SIDS|LDC"
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|"
    r"[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)"
)
_KINDS = r"(?:meeting|summit|session|conference|round|dialogue|consultation|anniversary)"
_SITTING = r"(?:[A-Z]{2,5}MIN|CHOGM|TICAD|PALM|FOCAC|ASEM|FAMM|APEC\s+Leaders)"
"""Letters that only meetings have, each time as if it were the only one: ``AUSMIN 2030``."""
_FORUMS = r"(?:G-?(?:7|8|20|77)|BRICS|APEC|CHOGM|Quad)"
_PREPOSITION = r"(?:(?<=\bhold )|(?<=\bat )|(?<=\bhost )|(?<=\bfor )|(?<=\bat the )|(?<=\bto ))"
_FORMS = (
    re.compile(rf"(?<!\()(?<![\w-])(?:{_KNOWN})(?:[ -]?(?:\d{{1,3}}|[IVX]{{1,5}}))(?![\w.]*\d|\w)"),
    re.compile(rf"(?<!\()\b\d{{1,3}}(?:st|nd|rd|th)\s+[A-Z][A-Z0-9+]{{1,6}}\b(?!\s+[A-Z(]|\s+\w*{_KINDS}|-)"),
    re.compile(rf"{_PREPOSITION}[A-Z]{{3,6}}\s?\d{{1,2}}\b(?![.,]\d|\s+(?:million|billion|per|percent))"),
    re.compile(rf"(?<=\bthe ){_FORUMS}(?=\s+in\s+[A-Z][a-z]+(?:\s+(?:on|in|last|this|next)\b|\s*[,.;]|\s+\d|$))"),
    re.compile(rf"\b(?:next|upcoming|forthcoming)\s+{_SITTING}\b(?!\s+{_KINDS})"),
    re.compile(rf"(?<!\()(?<!next )(?<!coming )\b{_SITTING}(?:\s+in)?\s+(?:19|20)\d\d\b"),
    re.compile(
        rf"\b(?:{_ORDINAL}|[IVX]{{1,6}})\s+(?:[A-Z][\w-]*\s+){{0,3}}?(?:Joint|Trilateral|Bilateral|Ministerial|Mixed|"
        rf"Inter-?[Gg]overnmental|Bi-?[Nn]ational)\s+(?:[A-Z][\w-]*\s+){{0,3}}?(?:Commission|Committee)\b(?!\s+(?i:{_KINDS}|members?))"
    ),
    re.compile(r"\bAnnual Meetings\b"),
    re.compile(rf"\b{_ORDINAL}\s+(?:[A-Z][\w-]{{1,40}}\s{{1,9}}){{0,2}}2\+2\b(?!\s+[A-Z])"),
    re.compile(rf"(?<!\()\b{_ORDINAL}\s+(?:{_KNOWN})\b(?!\s+[A-Z]|\s+\w*{_KINDS})"),
    re.compile(r"\b(?:[A-Z][\w’'-]{1,40}\s{1,9}){1,4}Meetings(?:\s+\([A-Z]{2,6}\))"),
)


def series_in(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    for form in _FORMS:
        yield from (match.span() for match in form.finditer(text))
