"""Groups: circles of the vocabulary, actors that the text defines, and those it takes as known: the Ministers, we."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from tui.core.doubts import Doubt
from tui.core.entities import Group, Minister
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import NOT_CIRCLES, Circle, circles, country_finder, organisation_finder, places
from tui.importers.finding.names import NameFinder
from tui.importers.finding.sentences import sentence_before
from tui.importers.finding.slugs import slug
from tui.importers.finding.speakers import speakers
from tui.importers.finding.texts import passages_of, words_of
from tui.importers.structure import Findings, Structure

_DEFINED = re.compile(
    r"\(\s*(?:hereinafter|hereafter|henceforth)?,?\s*(?:(?:jointly|collectively|together)\s+)?(?:referred\s+to\s+as\s+)?(?:as\s+)?"
    r"(?P<the>[Tt]he\s+)?[\"“«'‘]\s*(?P<name>(?:[Tt]he\s+)?[A-Za-z][\w’'-]*(?:\s+[A-Za-z][\w’'-]*){0,4})\s*[\"”»'’]\s*\)"
)
_PEOPLE = (
    *("Ministers", "Foreign Ministers", "Finance Ministers", "Leaders", "Heads of State and Government"),
    *("Heads of Government", "Heads of State", "Presidents", "Prime Ministers", "Secretaries"),
)
_SIDES = (
    *("Participants", "participants", "Parties", "two sides", "both sides", "two leaders", "three leaders"),
    *("two Ministers", "delegates", "Delegations", "Heads of Delegation", "Sides", "two countries", "both countries"),
    *("sides", "Members", "Meeting"),
)
_TWO = re.compile(r"two (?:sides|countries)|both|sides|Sides|Parties")
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
    countries = speaking if len(speaking) == 2 else _countries_of(found.roster.ministers)
    for group in _of_people(texts, circles_found, found.roster.ministers):
        made.setdefault(group.id, group)
    for group in (
        *_defined(structure, found, everyone),
        *_named(texts, everyone, countries if len(countries) == 2 else everyone),
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


def _countries_of(ministers: tuple[Minister, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(minister.country for minister in ministers if minister.country.isupper()))


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


def _defined(structure: Structure, found: Findings, everyone: tuple[str, ...]) -> Iterator[Group]:
    """Actors that the text defines in brackets: the countries named just before them, or those who took part."""
    by_id = found.roster.by_id
    for passage in passages_of(structure):
        for match in _DEFINED.finditer(passage.text):
            clause = sentence_before(passage.text, match.start())
            name = match["name"].removeprefix("the ").removeprefix("The ")
            if not re.search(r"s$|\bSide\b|\bGroup\b|\bPartners\b|\bTroika\b|\bQuartet\b", name):
                continue
            sightings = sorted((*country_finder().find(clause), *organisation_finder().find(clause)))
            named = tuple(dict.fromkeys(s.meaning for s in sightings if s.meaning in by_id))
            people = tuple(m for m in found.roster.ministers if m.country in named)
            is_people = re.search(r"[Mm]inister|[Ll]eader|President|[Dd]elegate|[Hh]ead", name)
            most = len({m.country for m in people}) >= _MOST * len(named)
            members = tuple(m.id for m in people) if is_people and people and most else named
            if len(members) < 2:
                members = everyone
            yield Group(
                slug(f"the {name}"), f"the {name}", f"the {name}", (name,) if len(name) > 3 else (), members=members
            )


def _named(texts: list[str], everyone: tuple[str, ...], both: tuple[str, ...]) -> Iterator[Group]:
    """Those who took part, as the text calls them; ``both`` are its two countries, where there are two."""
    text = "\n".join(texts)
    for name in (*_PEOPLE, *_SIDES):
        if re.search(rf"\b[Tt]he\s+{name}\b(?!['’]|\s+(?:of|from|for)\s+(?:the\s+)?[A-Z])", text) or (
            name.startswith("both") and re.search(rf"\b[Bb]oth\s+{name[5:]}\b", text)
        ):
            spelled = name if name.startswith("both") else f"the {name}"
            bare = (name,) if name in _PEOPLE and _opens_sentences(name, text) else ()
            yield Group(slug(spelled), spelled, spelled, bare, members=both if _TWO.match(name) else everyone)
        elif name in _PEOPLE and _opens_sentences(name, text):
            yield Group(slug(name), name, name, members=everyone)
    if re.search(r"(?:^|\n|\. |\")We\b,?\s", text):
        yield Group("we", "we", "we", ("We",), members=everyone)


def _opens_sentences(name: str, text: str) -> bool:
    """Whether sentences begin with a name without its article: ``Leaders welcomed ...``."""
    return bool(re.search(rf"(?:^|\n|[.;:] ){name}\s+(?!of\b|from\b)[a-z]", text))


def _chairs(texts: list[str], ministers: tuple[Minister, ...]) -> Iterator[Group]:
    chairs = tuple(m.id for m in ministers if "chair" in m.role.casefold())
    name = next((name for name in _CHAIRS for text in texts if re.search(rf"\b[Tt]he\s+{name}\b", text)), "")
    if name and len(chairs) > 1:
        yield Group("the-co-chairs", f"the {name}", f"the {name}", (name,), members=chairs)
