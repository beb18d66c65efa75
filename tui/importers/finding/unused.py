"""Groups that no passage names, and countries that only they would have meant, are taken out again.

A circle's name may stand only inside a longer one: ``Commonwealth Heads of Government Meeting`` is an event.
"""

from dataclasses import replace

from tui.core.mentions import Mentions
from tui.core.statement import Statement
from tui.importers.structure import Findings, Structure


def drop_unused(structure: Structure, found: Findings) -> Findings:
    """The findings without what nothing in the text or the other tables leads to, and without the doubts about it."""
    statement = Statement("draft", structure.head, structure.paragraphs, found.roster)
    mentions = Mentions(statement)
    named = {mention.entity for passage in statement.passages for mention in mentions.of(passage)}
    used = named.union(replace(found.roster, groups=()).linked)
    used.update(member for group in found.roster.groups if group.id in used for member in group.members)
    groups = tuple(group for group in found.roster.groups if group.id in used)
    roster = replace(found.roster, groups=groups)
    meant = named.union(roster.linked)
    countries = tuple(each for each in roster.countries if each.printed or each.id in meant)
    gone = {f"groups.{group.id}" for group in found.roster.groups if group.id not in used}
    doubts = tuple(doubt for doubt in found.doubts if doubt.at not in gone)
    return replace(found, roster=replace(roster, countries=countries), doubts=doubts)
