"""Every kind of entity in its turn: each finder sees the structure and what was found before it, and adds its own."""

from collections.abc import Callable
from functools import reduce

from tui.importers.finding.countries import find_countries, find_shields
from tui.importers.finding.dates.calendar import find_dates
from tui.importers.finding.events.events import find_events
from tui.importers.finding.groups.groups import find_groups
from tui.importers.finding.organisations import find_organisations
from tui.importers.finding.people.ministers import find_ministers
from tui.importers.finding.positions.positions import find_positions
from tui.importers.finding.sums.ledger import find_assistance
from tui.importers.finding.topics import find_topics
from tui.importers.finding.unused import drop_unused
from tui.importers.structure import Findings, Structure

Finder = Callable[[Structure, Findings], Findings]

FINDERS: tuple[Finder, ...] = (
    find_countries,
    find_organisations,
    find_ministers,
    find_groups,
    find_events,
    find_assistance,
    find_topics,
    find_positions,
    find_dates,
    find_shields,
    drop_unused,
)


def find(structure: Structure) -> Findings:
    """The entities of a statement, and every doubt about them."""
    return reduce(lambda found, finder: finder(structure, found), FINDERS, Findings())
