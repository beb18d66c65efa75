"""Meetings called by the letters of their series or as a body is: ``COP31``, ``52nd AMM``, ``5th Harbour Council``.

A body that is counted is one sitting of it; one that is not counted is a sitting where it meets at a place or on a day.
"""

import re
from collections.abc import Iterator

from tui.core.calendar_words import MONTHS
from tui.importers.finding.gazetteer import organisation_finder

_KNOWN = (
    r"COP|CMP|CMA|UNGA|UNEA|UNCTAD|WTO\s+MC|MC|TICAD|PALM|AMM|CHOGM|CICA|FOCAC|IMFC|RECCA|AIPA|ASEM|MOP|SIDS|LDC|"
    r"ADMM(?:-Plus)?|AEM|FMM|DMM|AELM"
)
_UNITS = r"(?:[Ff]ir|[Ss]econ|[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]in)(?:st|d|th)"
_TENS = r"(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)t"
_SPELLED = (
    rf"(?:(?:{_TENS}y[- ])?{_UNITS}|{_TENS}ieth|[Tt]enth|[Ee]leventh|[Tt]welfth|"
    r"(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teenth)"
)
_ORDINAL = rf"(?:\d{{1,3}}\s?(?:st|nd|rd|th)|{_SPELLED})"
_KINDS = r"(?:meeting|summit|session|conference|round|dialogue|consultation|anniversary)"
_SITTING = r"(?:[A-Z]{2,5}MIN|CHOGM|TICAD|PALM|FOCAC|ASEM|FAMM|APEC\s+Leaders)"
"""Letters that only meetings have, each time as if it were the only one: ``AUSMIN 2030``."""
_FORUMS = r"(?:G-?(?:7|8|20|77)|BRICS|APEC|CHOGM|Quad)"
_PREPOSITION = r"(?:(?<=\bhold )|(?<=\bat )|(?<=\bhost )|(?<=\bfor )|(?<=\bat the )|(?<=\bto ))"
_JOINED = r"(?:Joint|Trilateral|Bilateral|Ministerial|Mixed|Inter-?[Gg]overnmental|Bi-?[Nn]ational)"
_WORDS = r"(?:[A-Z][\w’'–-]{0,40}\s{1,9})"
_NOT_MORE = rf"(?!\s+(?i:{_KINDS}|members?|chair\w*|secretar\w+|presiden\w+))"
_OF_PLACE = r"(?:\s+of\s+(?!(?:Ministers?|Heads?|State|Europe|Foreign|Ambassadors)\b)[A-Z]\w+)?"
_MEETS = (
    r"(?:(?:,\s[^.;,]{1,60},)?\s+(?:(?:is|are)\s+|will\s+|shall\s+|would\s+|next\s+)?(?:to\s+)?(?:meets?|met|convenes?|convened)\s+"
    rf"(?:(?:again|next)\s+)?(?:in\s+(?!(?:its|their|the)\b)[A-Z]|on\s+\d|in\s+(?:{'|'.join(MONTHS)})))"
)
_END = (
    r"(?=\s+(?:in|on|at|to|from|held|hosted|will|would|shall|should|was|is|were|has|had|have|that|which|and|with|under|"
    r"convened|scheduled|as|for|of|since|when|where|before|after|during|by|took|takes|agreed|adopted|decided)\b|"
    r"\s*[,.;:)]|\s*$)"
)
_PLACE = (
    rf"in\s+(?!(?:{'|'.join(MONTHS)})\b)[A-Z][\w’'-]{{1,40}}(?:\s(?!(?:{'|'.join(MONTHS)})\b)[A-Z][\w’'-]{{1,40}})?"
)
_DAY = rf"(?:\d|(?:early\s|late\s)?(?:{'|'.join(MONTHS)})\b)"
_FORMS = (
    re.compile(rf"(?<=\b[Tt]he )(?:European|Atlantic|[CO]SCE|(?:{_WORDS}){{0,2}}Ministerial)\s+Council\s+{_PLACE}"),
    re.compile(
        rf"(?<=\b[Tt]he )(?:next\s|last\s)?{_WORDS}{{0,4}}(?:Council|Assembly|Congress)\s+{_PLACE}"
        rf"(?=,?\s+(?:in|on)\s+{_DAY})"
    ),
    re.compile(rf"(?<!\()(?<![\w-])(?:{_KNOWN})(?:[ -]?(?:\d{{1,3}}|[IVX]{{1,5}}))(?![\w.]*\d|\w)"),
    re.compile(rf"(?<!\()\b\d{{1,3}}(?:st|nd|rd|th)\s+[A-Z][A-Z0-9+]{{1,6}}\b(?!\s+[A-Z(]|\s+\w*{_KINDS}|-)"),
    re.compile(rf"{_PREPOSITION}[A-Z]{{3,6}}\s?\d{{1,2}}\b(?![.,]\d|\s+(?:million|billion|per|percent))"),
    re.compile(
        rf"(?<=\bthe ){_FORUMS}\s+in\s+(?!(?:{'|'.join(MONTHS)})\b)[A-Z][a-z]+"
        r"(?=\s+(?:on|in|last|this|next)\b|\s*[,.;]|\s+\d|$)"
    ),
    re.compile(rf"\b(?:next|upcoming|forthcoming)\s+{_SITTING}\b(?!\s+{_KINDS})"),
    re.compile(rf"(?<!\()(?<!next )(?<!coming )\b{_SITTING}(?:\s+in)?\s+(?:19|20)\d\d\b"),
    re.compile(
        rf"\b(?:{_ORDINAL}|[IVX]{{1,6}})\s+{_WORDS}{{0,3}}?{_JOINED}\s+{_WORDS}{{0,3}}?(?:Commission|Committee)\b{_NOT_MORE}"
    ),
    re.compile(rf"\b(?:{_ORDINAL}|[IVX]{{1,6}})\s+(?!World\s+War){_WORDS}{{1,5}}?Council\b{_NOT_MORE}{_OF_PLACE}"),
    re.compile(rf"\b{_JOINED}\s+{_WORDS}{{0,3}}?(?:Commission|Committee|Council)\b(?={_MEETS})"),
    re.compile(r"\bAnnual Meetings\b"),
    re.compile(r"\b(?:Rio|Beijing|Cairo|Stockholm)\+\d{1,2}\b(?=\s+in\s+(?:[A-Z]|(?:19|20)\d\d))"),
    re.compile(rf"\b{_ORDINAL}\s+(?:[A-Z][\w-]{{1,40}}\s{{1,9}}){{0,2}}2\+2\b(?!\s+[A-Z])"),
    re.compile(rf"(?<!\()\b{_ORDINAL}\s+(?:[A-Z][A-Z0-9]{{1,6}}\s+)?(?:{_KNOWN})\b(?!\s+[A-Z]|\s+\w*{_KINDS})"),
    re.compile(
        rf"(?<!\()\b{_SPELLED}\s+(?P<letters>(?=[A-Z]{{0,6}}(?:MM|OM|MIN|GM|EM)[A-Z]{{0,3}}\b)[A-Z]{{3,8}}){_END}"
    ),
    re.compile(r"\b(?:[A-Z][\w’'-]{1,40}\s{1,9}){1,4}Meetings(?:\s+\([A-Z]{2,6}\))"),
)


def series_in(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    for form in _FORMS:
        for match in form.finditer(text):
            if not any(organisation_finder().find(match.groupdict().get("letters") or "")):
                yield match.span()
