"""Lines that say where and when, and nothing else, wherever they stand: ``Port Alba, 3 March 2031.``"""

import re

from tui.importers.outline.days import days_in

SMALL = re.compile(
    r"(?:of|the|del?|las?|los|les?|du|des|d[ao]s?|in|at|on|this|and|y|e|a|à|mes|días?|dias?|el|o|et|den|am|im|dated|г|года|в|corresponding|equivalent|to)"
)
"""Words without a capital in a line of place and day."""
_YEAR_AT_END = re.compile(r"\b(?:19|20)\d\d\W*$")
_MOST_PLACE = 14
_SAYS = re.compile(
    r"\b(?:was|were|is|are|be|been|will|shall|has|have|had|met|meets|visited|began|opened|discussed|by|that|which|their|its|(?-i:to\s+(?!the\b)[a-z]{2,}))\b",
    re.IGNORECASE,
)
"""Words of a sentence, which capitals hide."""


def is_place_and_day(text: str) -> bool:
    """Whether a line says where and when, and nothing else: ``Port Alba, 3 March 2031.``"""
    days = days_in(text)
    if len(days) > 1 or not (days or _YEAR_AT_END.search(text)) or _SAYS.search(text):
        return False
    beside = text[: days[0].start] + " " + text[days[0].end :] if days else text
    others = re.findall(r"[^\W\d_]+", beside)
    small = [word for word in others if word[0].islower() and not SMALL.fullmatch(word)]
    return len(others) <= _MOST_PLACE and len(small) <= (0 if days else 1)  # a month, where the day is not understood
