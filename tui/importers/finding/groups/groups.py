"""Groups: circles of the vocabulary, actors that the text defines, and those it takes as known: the Ministers, we."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.core.doubts import Doubt
from tui.core.entities import Group, Minister, Organisation
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import Circle, circle_finder, circles, places
from tui.importers.finding.groups.body import meeting_body
from tui.importers.finding.groups.defined import defined_groups
from tui.importers.finding.groups.known import known_groups, member_states
from tui.importers.finding.groups.present import members_of_body, present_at
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of, words_of
from tui.importers.structure import Findings, Structure

_PRESENT = "who is meant is taken from those who took part"
_SUPPOSED = "who is meant is taken from the members of the body that meets; the text does not say that all of them came"
_CHAIRS = ("Co-Chairs", "Co-chairs", "co-chairs", "Chairs")


def find_groups(structure: Structure, found: Findings) -> Findings:
    """The groups that the passages name, with their members as far as the text and the vocabulary say them."""
    texts = [words.text for words in words_of(structure) if words.address]
    if not texts:
        return found
    made: dict[str, Group] = {}
    by_circle = dict(_circles(texts, structure.day))
    circles_found = list(by_circle.values())
    for group in circles_found:
        made[group.id] = group
    found = with_countries(found, (code for group in circles_found for code in group.members))
    present = present_at(structure, found, by_circle)
    everyone = present.everyone
    for group in _of_people(texts, circles_found, found.roster.ministers):
        made.setdefault(group.id, group)
    for group in (
        *defined_groups(structure, found, everyone),
        *known_groups(texts, present),
        *member_states(texts, members_of_body(structure)),
        *_chairs(texts, found.roster.ministers),
        *meeting_body(structure.lines_above, [*texts, *_headings(structure)], everyone),
    ):
        if group.members:
            made.setdefault(group.id, group)
    known = set(places())
    found = with_countries(found, (member for group in made.values() for member in group.members if member in known))
    taken = {entity.id for entity in found.roster}
    groups = tuple(replace(g, id=g.id if g.id not in taken else f"{g.id}-group") for g in made.values())
    whom = _SUPPOSED if present.is_supposed else _PRESENT
    doubts = [Doubt(f"groups.{group.id}", whom) for group in groups if group.members == everyone]
    doubts = doubts if present.is_supposed else doubts[:1]
    roster = replace(found.roster, groups=groups, organisations=_without(found.roster.organisations, groups))
    return replace(found, roster=roster, everyone=everyone, doubts=(*found.doubts, *doubts))


def _without(bodies: tuple[Organisation, ...], groups: tuple[Group, ...]) -> tuple[Organisation, ...]:
    """The organisations without the further names that a group goes by."""
    taken = {words for group in groups for words in group.spellings}
    return tuple(replace(each, names=tuple(words for words in each.names if words not in taken)) for each in bodies)


def _headings(structure: Structure) -> Iterator[str]:
    """The headings between the passages: ``The Summit:``"""
    return (line for passage in passages_of(structure) for line in passage.heading)


def _circles(texts: list[str], date: str) -> Iterator[tuple[str, Group]]:
    """The circles that are named, by their ids, with their members on the day."""
    known = {circle.id: circle for circle in circles()}
    for id_, words in circle_finder().spellings(texts).items():
        if members := known[id_].members_on(date):
            yield id_, _group(known[id_], words, members)


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
