"""Groups that a text defines: ``Norway and Iceland (hereinafter "the Parties")``, ``, hereinafter the Sides,``."""

import re
from collections.abc import Iterator

from tui.core.entities import Group
from tui.importers.finding.gazetteer import country_finder, organisation_finder
from tui.importers.finding.sentences import sentence_before
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure

_NAME = r"[A-Za-z][\w’'-]*(?:\s+[A-Za-z][\w’'-]*){0,4}"
_CALLED = r"(?:(?:jointly|collectively|together|individually|and)\s*,?\s+)*(?:(?:referred\s+to|known)\s+)?(?:as\s+)?"
_HEREINAFTER = r"(?:hereinafter|hereafter|henceforth)"
_DEFINED = (
    re.compile(
        rf"\(\s*(?:{_HEREINAFTER}\b)?,?\s*{_CALLED}(?:[Tt]he\s+)?[\"“«'‘]\s*(?P<name>(?:[Tt]he\s+)?{_NAME})\s*[\"”»'’]\s*\)"
    ),
    re.compile(
        rf"(?:\(\s*|,\s+){_HEREINAFTER},?\s+{_CALLED}(?:[Tt]he\s+)?[\"“«'‘]?\s*(?P<name>(?:[Tt]he\s+)?{_NAME}?)\s*[\"”»'’]?\s*[),;.]"
    ),
)
_OF_SEVERAL = re.compile(r"s$|\bGroup\b|\bPartners\b|\bTroika\b|\bQuartet\b")
_OF_PEOPLE = re.compile(r"[Mm]inister|[Ll]eader|President|[Dd]elegate|[Hh]ead")
_MOST = 0.6
_LETTERS = 3


def defined_groups(structure: Structure, found: Findings, everyone: tuple[str, ...]) -> Iterator[Group]:
    """The groups that brackets define: the countries named just before them, or those who took part."""
    by_id = found.roster.by_id
    for passage in passages_of(structure):
        matches = [match for form in _DEFINED for match in form.finditer(passage.text)]
        for match in matches:
            name = re.sub(r"^[Tt]he\s+", "", " ".join(match["name"].split()))
            if not _OF_SEVERAL.search(name):
                continue
            clause = sentence_before(passage.text, match.start())
            sightings = sorted((*country_finder().find(clause), *organisation_finder().find(clause)))
            named = tuple(dict.fromkeys(s.meaning for s in sightings if s.meaning in by_id))
            people = tuple(m for m in found.roster.ministers if m.country in named)
            most = len({m.country for m in people}) >= _MOST * len(named)
            members = tuple(m.id for m in people) if _OF_PEOPLE.search(name) and people and most else named
            if len(members) < 2:
                members = everyone
            bare = (name,) if len(name) > _LETTERS else ()
            yield Group(slug(f"the {name}"), f"the {name}", f"the {name}", bare, members=members)
