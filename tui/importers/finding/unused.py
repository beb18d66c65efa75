"""Groups that no passage names, and countries that only they would have meant, are taken out again.

A circle's name may stand only inside a longer one: ``Commonwealth Heads of Government Meeting`` is an event.
"""

from collections.abc import Iterator
from dataclasses import replace

from tui.core.entities import Roster
from tui.core.mentions import Mentions
from tui.core.statement import Statement
from tui.importers.structure import Findings, Structure


def drop_unused(structure: Structure, found: Findings) -> Findings:
    """The findings without what nothing in the text or the other tables leads to, and without the doubts about it."""
    statement = Statement("draft", structure.head, structure.paragraphs, found.roster)
    mentions = Mentions(statement)
    named = {mention.entity for passage in statement.passages for mention in mentions.of(passage)}
    used = named.union(_linked(found.roster))
    used.update(member for group in found.roster.groups if group.id in used for member in group.members)
    groups = tuple(group for group in found.roster.groups if group.id in used)
    roster = replace(found.roster, groups=groups)
    meant = {member for group in groups for member in group.members}.union(named, _linked(roster))
    countries = tuple(each for each in roster.countries if each.printed or each.id in meant)
    gone = {f"groups.{group.id}" for group in found.roster.groups if group.id not in used}
    doubts = tuple(doubt for doubt in found.doubts if doubt.at not in gone)
    return replace(found, roster=replace(roster, countries=countries), doubts=doubts)


def _linked(roster: Roster) -> Iterator[str]:
    """The ids that the other tables name."""
    yield from (minister.country for minister in roster.ministers)
    yield from (member for body in roster.organisations for member in body.members)
    yield from (position.actor for position in roster.positions)
    for line in roster.assistance:
        yield from (line.provider, *line.recipients)
