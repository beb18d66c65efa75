"""Groups: circles of the vocabulary, actors that the text defines, and those it takes as known: the Ministers, we."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tui.core.doubts import Doubt
from tui.core.entities import Group, Minister
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import NOT_CIRCLES, Circle, circles, country_finder, organisation_finder, places
from tui.importers.finding.groups.defined import defined_groups
from tui.importers.finding.groups.known import Present, known_groups, member_states
from tui.importers.finding.groups.speakers import speakers
from tui.importers.finding.names import NameFinder
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import words_of
from tui.importers.structure import Findings, Structure

_MOST = 0.6
_CHAIRS = ("Co-Chairs", "Co-chairs", "co-chairs", "Chairs")


def find_groups(structure: Structure, found: Findings) -> Findings:
    """The groups that the passages name, with their members as far as the text and the vocabulary say them."""
    texts = [words.text for words in words_of(structure) if words.address]
    if not texts:
        return found
    made: dict[str, Group] = {}
    circles_found = list(_circles(texts, structure.head.date or structure.head.published))
    for group in circles_found:
        made[group.id] = group
    found = with_countries(found, (code for group in circles_found for code in group.members))
    speaking = speakers(structure)
    everyone = _everyone(found.roster.ministers, speaking)
    people = tuple(minister.id for minister in found.roster.ministers)
    present = Present(everyone, people, _sides(structure, found, speaking), _names_of(structure, speaking))
    for group in _of_people(texts, circles_found, found.roster.ministers):
        made.setdefault(group.id, group)
    for group in (
        *defined_groups(structure, found, everyone),
        *known_groups(texts, present),
        *member_states(texts, _members_of_body(structure)),
        *_chairs(texts, found.roster.ministers),
    ):
        if group.members:
            made.setdefault(group.id, group)
    known = set(places())
    found = with_countries(found, (member for group in made.values() for member in group.members if member in known))
    taken = {entity.id for entity in found.roster}
    groups = tuple(replace(g, id=g.id if g.id not in taken else f"{g.id}-group") for g in made.values())
    doubts = [
        Doubt(f"groups.{g.id}", "who is meant is taken from those who took part")
        for g in groups
        if g.members == everyone
    ][:1]
    return replace(found, roster=replace(found.roster, groups=groups), doubts=(*found.doubts, *doubts))


def _everyone(ministers: tuple[Minister, ...], speaking: tuple[str, ...]) -> tuple[str, ...]:
    """Those who took part: the people, where they stand for most of the countries that speak; else the countries."""
    people = tuple(minister.id for minister in ministers)
    present = {minister.country for minister in ministers}
    most = sum(code in present for code in speaking) >= _MOST * len(speaking)
    return people if len(people) > 1 and most else speaking or people


def _names_of(structure: Structure, speaking: tuple[str, ...]) -> str:
    """The title and the forum, with the other names of a circle of just those who speak: ``NB8``."""
    head = structure.head
    same = [each for each in circles() if set(each.members_on(head.date or head.published)) == set(speaking)]
    return " ".join((head.title, head.forum, *(name for circle in same for name in circle.names)))


def _members_of_body(structure: Structure) -> tuple[str, ...]:
    """Who belongs to the one organisation that the title names, on its day."""
    head = structure.head
    titled = {s.meaning for s in organisation_finder().find(" ".join((head.title, head.forum, *head.heading)))}
    bodies = [circle for circle in circles() if circle.is_organisation and circle.id in titled]
    return bodies[0].members_on(head.date or head.published) if len(bodies) == 1 else ()


def _sides(structure: Structure, found: Findings, speaking: tuple[str, ...]) -> tuple[str, ...]:
    """The countries that speak, or else those of the people; an organisation that meets one country is a side."""
    title = structure.head.title
    bodies = [s.meaning for s in organisation_finder().find(title) if s.meaning in found.roster.by_id]
    named = list(dict.fromkeys(sighting.meaning for sighting in country_finder().find(title)))
    if len(set(bodies)) == 1 and len(named) == 1 and re.search(r"\band\b|[-–]|\bwith\b", title):
        return (bodies[0], named[0])
    of_people = tuple(dict.fromkeys(m.country for m in found.roster.ministers if m.country.isupper()))
    return speaking if len(speaking) > 1 else of_people


@cache
def _circle_finder() -> NameFinder:
    """Finds circles, and the members of organisations (``ASEAN Member States``)."""
    names = (
        (name, circle.id)
        for circle in circles()
        for name in (circle.names_of_members if circle.is_organisation else circle.own_names)
    )
    return NameFinder([*NOT_CIRCLES, *names])


def _circles(texts: list[str], date: str) -> Iterator[Group]:
    known = {circle.id: circle for circle in circles()}
    for id_, words in _circle_finder().spellings(texts).items():
        if members := known[id_].members_on(date):
            yield _group(known[id_], words, members)


def _group(circle: Circle, spellings: tuple[str, ...], members: tuple[str, ...]) -> Group:
    if circle.is_organisation:
        return Group(f"{circle.id}-members", spellings[0], spellings[0], spellings[1:], members=members)
    others = tuple(words for words in spellings[1:] if words != circle.name)
    return Group(circle.id, circle.name, spellings[0], others, members=members)


def _of_people(texts: list[str], groups: list[Group], ministers: tuple[Minister, ...]) -> Iterator[Group]:
    """``the Ministers of the Central Asian countries``: those of the participants whose country is a member."""
    for group in groups:
        spelled = "|".join(re.escape(words) for words in group.spellings)
        form = re.compile(
            rf"\b(?:the\s+)?(?:Foreign\s+)?(?:Ministers|Leaders|Presidents)\s+(?:of|from)\s+(?:the\s+)?(?:{spelled})\b",
            re.IGNORECASE,
        )
        printed = next((found[0] for text in texts for found in form.finditer(text)), "")
        members = tuple(minister.id for minister in ministers if minister.country in group.members)
        if printed and members:
            name = printed[0].lower() + printed[1:] if printed.startswith("The ") else printed
            yield Group(slug(name), name, name, members=members)


def _chairs(texts: list[str], ministers: tuple[Minister, ...]) -> Iterator[Group]:
    chairs = tuple(m.id for m in ministers if "chair" in m.role.casefold())
    name = next((name for name in _CHAIRS for text in texts if re.search(rf"\b[Tt]he\s+{name}\b", text)), "")
    if name and len(chairs) > 1:
        yield Group("the-co-chairs", f"the {name}", f"the {name}", (name,), members=chairs)
