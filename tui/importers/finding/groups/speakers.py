"""The countries that a statement speaks for: those that its opening lists or that its title names.

``the Foreign Ministers of Norway, Iceland and the Baltic states met`` names five countries. A place is none of them.
"""

import re
from collections.abc import Iterator
from functools import cache

from tui.importers.finding.gazetteer import NOT_CIRCLES, circles, country_finder
from tui.importers.finding.names import NameFinder, Sighting
from tui.importers.structure import Structure

_BETWEEN = re.compile(r"(?:[\s,;]|\band\b|\bplus\b|\bthe\b|\bas well as\b|[–&]|-|\([^)]{1,12}\)|’s|'s)*")
_SENTENCES = 2
_PAIR = 2
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z])")
_PLACED = re.compile(r"(?:\bin|\bat|,)\s+(?:the\s+)?$", re.IGNORECASE)


def speakers(structure: Structure) -> tuple[str, ...]:
    """The codes of the countries that speak, as they come first; empty where neither title nor opening says.

    The members of a body that title or opening names are among them, whether or not they came.
    """
    return _listed(structure, with_members=True) or _first(structure)


def named_speakers(structure: Structure) -> tuple[str, ...]:
    """Those of them that are named, by their own name or that of a circle of countries; not as members of a body."""
    return _listed(structure, with_members=False)


def _listed(structure: Structure, *, with_members: bool) -> tuple[str, ...]:
    """The longest list of the opening; that of the title where it has more of them, or the opening has none."""
    date = structure.day
    finder = _finder()
    rows = [row for text in _texts(structure) for row in _rows(text, finder)]
    listed = max((_codes(row, date, with_members) for row in rows if len(row) > 1), key=len, default=())
    title = structure.head.title
    titled = _codes([s for s in finder.find(title) if not _is_place(title, s)], date, with_members)
    if len(listed) > 1 and (len(titled) < _PAIR or len(listed) > _PAIR):
        return listed
    return titled if len(titled) > 1 else ()


def _first(structure: Structure) -> tuple[str, ...]:
    finder = _finder()
    named = [s for text in _texts(structure) for s in finder.find(text) if not _is_place(text, s)]
    return _codes(named, structure.day, with_members=True)


def _texts(structure: Structure) -> tuple[str, ...]:
    """The lines above and the first sentences."""
    opening = structure.paragraphs[0].text if structure.paragraphs else ""
    return (*structure.head.heading, *_SENTENCE.split(opening)[:_SENTENCES])


def _rows(text: str, finder: NameFinder) -> Iterator[list[Sighting]]:
    """Names that follow each other with nothing but commas and conjunctions between them."""
    row: list[Sighting] = []
    for sighting in finder.find(text):
        if text[max(0, sighting.start - 1) : sighting.start] == "/":
            continue  # a document's symbol: Assembly/AU/4
        if row and not _BETWEEN.fullmatch(text, row[-1].end, sighting.start):
            yield row
            row = []
        if row or not _is_place(text, sighting):
            row.append(sighting)
    yield row


def _is_place(text: str, sighting: Sighting) -> bool:
    return bool(_PLACED.search(text[max(0, sighting.start - 12) : sighting.start]))


def _codes(row: list[Sighting], date: str, with_members: bool) -> tuple[str, ...]:
    known = {circle.id: circle for circle in circles()}
    codes: dict[str, None] = {}
    for sighting in row:
        circle = known.get(sighting.meaning)
        if circle is None:
            codes[sighting.meaning] = None
        elif with_members or not circle.is_organisation:
            codes.update(dict.fromkeys(circle.members_on(date)))
    return tuple(codes)


@cache
def _finder() -> NameFinder:
    return NameFinder(
        [*NOT_CIRCLES, *((name, circle.id) for circle in circles() for name in circle.names), *country_finder().pairs]
    )
