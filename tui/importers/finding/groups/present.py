"""Who took part in a meeting, as far as its text says, and on what ground."""

import re
from collections.abc import Collection
from typing import NamedTuple

from tui.core.entities import Minister
from tui.importers.finding.gazetteer import circles, country_finder, organisation_finder
from tui.importers.finding.groups.speakers import named_speakers, speakers
from tui.importers.structure import Findings, Structure

_MOST = 0.6
_ENOUGH = 3
"""People who are named as taking part from which on they are taken for all."""
_BESIDE = ("observer", "guest")
_AMONG_STATES = frozenset(["european-union", "european-commission", "european-council", "african-union"])
"""Bodies whose people sit among those of states."""


class Present(NamedTuple):
    """Who took part."""

    everyone: tuple[str, ...]
    """The people, where they stand for most who speak or where no country is named as speaking; else the countries."""
    people: tuple[str, ...]
    countries: tuple[str, ...]
    """Of those who speak; an organisation may be one of two."""
    title: str = ""
    """With the name of the forum."""
    is_supposed: bool = False
    """Whether they are a body's members, of whom the text doesn't say that all came."""


def present_at(structure: Structure, found: Findings) -> Present:
    """Who took part in the meeting that a statement is of."""
    people = _taking_part(found.roster.ministers)
    named = named_speakers(structure)
    of_people = tuple(dict.fromkeys(minister.country for minister in people if minister.country.isupper()))
    ids = tuple(minister.id for minister in people)
    if len(ids) > 1 and (_are_most(of_people, named) if named else len(ids) >= _ENOUGH):
        everyone, supposed = ids, False
    elif len(named) > 1:
        everyone, supposed = named, False
    else:
        everyone = speakers(structure)
        supposed = bool(everyone)
        everyone = everyone or ids
    countries = _sides(structure, found) or (named if len(named) > 1 else of_people if not supposed else everyone)
    return Present(everyone, ids, countries, _names_of(structure, everyone), supposed)


def members_of_body(structure: Structure) -> tuple[str, ...]:
    """Who belongs to the one organisation that the title names, on its day."""
    head = structure.head
    titled = {s.meaning for s in organisation_finder().find(lines_above(structure))}
    bodies = [circle for circle in circles() if circle.is_organisation and circle.id in titled]
    return bodies[0].members_on(head.date or head.published) if len(bodies) == 1 else ()


def lines_above(structure: Structure) -> str:
    """The title, the forum and the lines around them."""
    return " ".join((structure.head.title, structure.head.forum, *structure.head.heading))


def _taking_part(ministers: tuple[Minister, ...]) -> tuple[Minister, ...]:
    """Those who decide: without observers and guests, nor people of bodies where states are there."""
    deciding = tuple(m for m in ministers if m.role not in _BESIDE)
    of_states = tuple(m for m in deciding if not m.country.islower() or m.country in _AMONG_STATES)
    return of_states if len(of_states) >= _ENOUGH else deciding or ministers


def _are_most(codes: Collection[str], of_all: Collection[str]) -> bool:
    return sum(code in codes for code in of_all) >= _MOST * len(of_all)


def _names_of(structure: Structure, everyone: tuple[str, ...]) -> str:
    """The title and the forum, with the other names of a circle of just those who speak: ``NB8``."""
    head = structure.head
    speaking = set(named_speakers(structure) or everyone)
    same = [each for each in circles() if set(each.members_on(head.date or head.published)) == speaking]
    return " ".join((head.title, head.forum, *(name for circle in same for name in circle.names)))


def _sides(structure: Structure, found: Findings) -> tuple[str, ...]:
    """An organisation and the one country that it meets, as the title names them; else empty."""
    title = structure.head.title
    bodies = {s.meaning for s in organisation_finder().find(title) if s.meaning in found.roster.by_id}
    named = {sighting.meaning for sighting in country_finder().find(title)}
    if len(bodies) == len(named) == 1 and re.search(r"\band\b|[-–]|\bwith\b", title):
        return (*bodies, *named)
    return ()
