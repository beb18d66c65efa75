"""Sections: parts of a statement with a name of their own, which addresses carry where numbers begin again."""

from collections.abc import Iterable

from tui.core.address import label_key
from tui.importers.outline.gathering import Gathered
from tui.importers.outline.labels import counted
from tui.importers.outline.section_names import section_name


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
        elif not section and number is not None and not last and paragraph.heading:
            section, count = "[1]", 1  # the first of several divisions, none of which has a name
            named.add(section)
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
    return next((name for name in map(section_name, heading) if name), "")


def _number(label: str) -> int | None:
    values = counted(label_key(label))
    return values[0][1] if values else None
