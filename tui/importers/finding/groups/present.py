"""Who took part in a meeting, as far as its text says, and on what ground."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from tui.core.entities import Group, Minister, Organisation
from tui.importers.finding.gazetteer import circle_finder, circles, country_finder, organisation_finder
from tui.importers.finding.groups.speakers import named_speakers, speakers
from tui.importers.structure import Findings, Structure

_MOST = 0.6
_PAIR = 2
_ENOUGH = 3
"""People who are named as taking part from which on they are taken for all, where no country is named as speaking."""
_SHARE = 1 / 3
"""People for each member of the body that meets, from which on they are taken for all who came."""
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
    """With the name of the forum, and the names of a circle that is just those who speak."""
    is_supposed: bool = False
    """Whether they are a body's members, of whom the text doesn't say that all came."""


def present_at(structure: Structure, found: Findings, circles_named: Mapping[str, Group]) -> Present:
    """Who took part in the meeting that a statement is of. ``circles_named``: by the ids of circles."""
    people = _taking_part(found.roster.ministers)
    ids = tuple(minister.id for minister in people)
    of_people = tuple(dict.fromkeys(minister.country for minister in people if minister.country.isupper()))
    named, members = named_speakers(structure), speakers(structure)
    sides = _sides(structure, found, circles_named)
    supposed = False
    if sides:
        bodies: list[Group | Organisation] = [*circles_named.values(), *found.roster.organisations]
        everyone = ids if _are_of_both(sides, people, bodies) else sides
    elif named:
        everyone = ids if len(ids) > 1 and _are_most(of_people, named) else named if len(named) > 1 else members
    else:
        supposed = bool(members) and len(ids) < max(_ENOUGH, _SHARE * len(members))
        everyone = members if supposed else ids
    if not everyone:
        everyone, supposed = members_of_body(structure), True
    countries = sides or (named if len(named) > 1 else everyone if supposed else of_people)
    return Present(everyone, ids, countries, _names_of(structure, named or everyone), supposed)


def members_of_body(structure: Structure) -> tuple[str, ...]:
    """Who belongs to the one organisation that the title names, on its day."""
    titled = {s.meaning for s in organisation_finder().find(structure.lines_above)}
    bodies = [circle for circle in circles() if circle.is_organisation and circle.id in titled]
    return bodies[0].members_on(structure.day) if len(bodies) == 1 else ()


def _taking_part(ministers: tuple[Minister, ...]) -> tuple[Minister, ...]:
    """Those who decide: without observers and guests, nor people of bodies where states are there."""
    deciding = tuple(m for m in ministers if m.role not in _BESIDE)
    of_states = tuple(m for m in deciding if not m.country.islower() or m.country in _AMONG_STATES)
    return of_states if len(of_states) >= _ENOUGH else deciding or ministers


def _are_of_both(sides: tuple[str, ...], people: tuple[Minister, ...], bodies: Iterable[Group | Organisation]) -> bool:
    """Whether somebody of each side is named: of the body or country, or of a country that belongs to it."""
    members = {body.id: body.members for body in bodies}
    there = {minister.country for minister in people}
    return all(not there.isdisjoint((side, *members.get(side, ()))) for side in sides)


def _are_most(codes: Collection[str], of_all: Collection[str]) -> bool:
    return sum(code in codes for code in of_all) >= _MOST * len(of_all)


def _names_of(structure: Structure, speaking: tuple[str, ...]) -> str:
    """The title and the forum, with the other names of a circle of just those who speak: ``NB8``."""
    head = structure.head
    same = [each for each in circles() if set(each.members_on(structure.day)) == set(speaking)]
    return " ".join((head.title, head.forum, *(name for circle in same for name in circle.names)))


def _sides(structure: Structure, found: Findings, circles_named: Mapping[str, Group]) -> tuple[str, ...]:
    """The two that the title says to meet, where one at least is no country: a body, or a circle of countries."""
    title = structure.head.title
    if not re.search(r"\band\b|[-–+]|\bwith\b|\bplus\b", title):
        return ()
    known = {id_: id_ for id_ in found.roster.by_id} | {circle: group.id for circle, group in circles_named.items()}
    sightings = sorted(
        (*organisation_finder().find(title), *circle_finder().find(title), *country_finder().find(title))
    )
    meant = dict.fromkeys(each.meaning for each in sightings if each.meaning in known)
    return tuple(known[id_] for id_ in meant) if len(meant) == _PAIR and not all(map(str.isupper, meant)) else ()
