"""The calendar: every date that the passages print, with its days as numbers."""

from dataclasses import replace

from tui.core.entities import PrintedDate
from tui.importers.finding.dates.when import dates_in
from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure


def find_dates(structure: Structure, found: Findings) -> Findings:
    """The dates in printed order; one that a passage prints twice in the same words stands once."""
    made: dict[PrintedDate, None] = {}
    for passage in passages_of(structure):
        for when in dates_in(passage.text, structure.head.date):
            printed = passage.text[when.start : when.end]
            made.setdefault(PrintedDate(str(passage.address), printed, when.date, when.until))
    return replace(found, roster=replace(found.roster, dates=tuple(made)))
