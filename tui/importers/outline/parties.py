"""Lines that name countries and nothing else: the parties of a declaration, printed below its title."""

import re
from functools import cache

from tui.core.text import folded
from tui.loaders.vocabulary import records, texts

_JOIN = re.compile(r"\s*(?:[,;/&|•·]|\s[–—-]\s|\b(?:and|y|et|und|e)\b)\s*", re.IGNORECASE)
_STYLE = re.compile(r"(?:(?:for\s+)?the\s+)?(?:governments?\s+of\s+(?:the\s+)?)?", re.IGNORECASE)
_LONGEST = 300
_ROW = re.compile(r"(?P<party>[^:–—]{3,60}?)\s*(?::|\s[–—-])\s+\S")


@cache
def _names() -> frozenset[str]:
    found = (
        name
        for record in records("countries.yaml")
        for name in (str(record["name"]), str(record.get("official", "")), *texts(record.get("names")))
    )
    return frozenset(folded(name) for name in found if name)


def names_parties(line: str) -> bool:
    """Whether a line is a country's name, or several: ``REPUBLIC OF PERU``, ``Norway, Malta and the Gambia``."""
    if len(line) > _LONGEST:
        return False
    bare = _STYLE.sub("", line.strip(" .:,;–—-"), count=1)
    if folded(bare) in _names():
        return True
    parts = [_STYLE.sub("", part, count=1) for part in _JOIN.split(bare) if part.strip()]
    return bool(parts) and all(folded(part) in _names() for part in parts)


def party_of_row(line: str) -> str:
    """The country that a line names before who came: ``Norway: H.E. Ms Asta Lind``; empty if there is none."""
    found = _ROW.match(line)
    return found["party"] if found and names_parties(found["party"]) else ""
