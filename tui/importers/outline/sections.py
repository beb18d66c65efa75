"""Sections: parts of a statement with a name of their own, which addresses carry where numbers begin again."""

import re
from collections.abc import Iterable

from tui.core.address import label_key
from tui.importers.outline.gathering import Gathered
from tui.importers.outline.labels import counted

SECTION = re.compile(
    r"(?:(?i:Part|Section|Chapter|Title|Annex|Appendix|Pillar)\s+(?P<word>[IVXLC]+|\d+|[A-Z])\b[.:)–—-]?"
    r"|(?P<bare>[IVXLC]+|[A-Z]|\d+)\s*[.):–—-])\s*",
)
"""How a line begins that names a section: ``Part II``, ``A.``, ``3)``."""


def name_sections(paragraphs: Iterable[Gathered]) -> None:
    """Gives every paragraph the section its address needs, where numbers begin again."""
    section, count, last = "", 0, 0
    named: set[str] = set()
    for paragraph in paragraphs:
        number = _number(paragraph.label)
        restarts = number is not None and number <= last
        printed_name = _section_name(paragraph.heading)
        if printed_name and printed_name not in named:
            section = printed_name
            named.add(section)
            count += 1
        elif restarts:
            count = max(count, 1) + 1
            section = f"[{count}]"
            named.add(section)
        if number is not None:
            last = number
        if restarts or printed_name:
            last = number or 0
        paragraph.section = section


def _section_name(heading: Iterable[str]) -> str:
    for line in heading:
        found = SECTION.match(line)
        if found and (found["word"] or counted(found["bare"])):
            return found["word"] or found["bare"]
    return ""


def _number(label: str) -> int | None:
    values = counted(label_key(label))
    return values[0][1] if values else None
