"""What is known of one passage, as entries: why it matches, whom it names and how, what an analyst added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tui.app.widgets.entries import Entry
from tui.app.wrap import wrap
from tui.core.entities import Country, Group, Minister, Organisation
from tui.core.mentions import How, Mention
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.reasons import because, quoted
from tui.core.rows import Row
from tui.core.statement import Passage
from tui.core.tables import TABLES

Goal = Choice | str
"""What Enter does on an entry: filter by a choice, or go to the passage with an address."""

_FACETS = {"country", "minister", "group", "organisation", "event", "topic"}


@dataclass(frozen=True, slots=True)
class _Named:
    entity: str
    how: How
    words: str
    inherited: bool


def passage_entries(reading: Reading, passage: Passage, width: int) -> list[Entry[Goal | Row]]:
    """The entries for "In this passage" in ``width`` cells."""
    made: list[Entry[Goal | Row]] = []
    made += _section("Why it matches", _reasons(reading, passage, width))
    made += _section("Names", _named(reading, passage, width))
    made += _section("Topics", _topics(reading, passage))
    for table in TABLES:
        if table.ledger:
            made += _section(table.title, _ledger(reading, passage, table.id, width))
    return made or [Entry((("Nobody is named here.", "dim"),))]


def _section(title: str, entries: Iterator[Entry[Goal | Row]]) -> list[Entry[Goal | Row]]:
    found = list(entries)
    return [Entry(((title, "heading"),)), *found, Entry(())] if found else []


def _prose(words: str, width: int, part: str = "analyst", indent: int = 1) -> Iterator[Entry[Goal | Row]]:
    for span in wrap(words, width - indent - 2):
        yield Entry(((" " * indent + span.of(words), part),))


def _reasons(reading: Reading, passage: Passage, width: int) -> Iterator[Entry[Goal | Row]]:
    if reading.applied and not reading.is_match(passage):
        yield from _prose("It does not match; it is shown for what it leads in to.", width, "dim")
    for reason in because(reading, passage):
        yield from _prose(reason.sentence, width, "")


def _named(reading: Reading, passage: Passage, width: int) -> Iterator[Entry[Goal | Row]]:
    roster = reading.statement.roster
    for named in _once(reading, passage):
        entity = roster.by_id.get(named.entity)
        if entity is None or entity.kind not in _FACETS:
            continue
        how = "by role" if named.how is How.ROLE else entity.kind
        right = f"{how}, lead-in" if named.inherited else how
        pieces = ((" ", ""), (f"“{named.words}”", ""))
        yield Entry(pieces, right, "analyst", Choice(entity.kind, entity.id))
        if isinstance(entity, Group | Organisation) and entity.members:
            yield from _prose(", ".join(roster.name(member) for member in entity.members), width, "analyst", 3)
        if isinstance(entity, Minister):
            yield from _prose(f"{entity.name}, {roster.name(entity.country)}", width, "analyst", 3)
        elif isinstance(entity, Country) and entity.name != named.words:
            yield from _prose(entity.name, width, "analyst", 3)


def _once(reading: Reading, passage: Passage) -> list[_Named]:
    texts = reading.statement.passages
    seen: dict[str, _Named] = {}

    def named(mention: Mention) -> _Named:
        words = quoted(texts[mention.passage].text, mention.span)
        return _Named(mention.entity, mention.how, words, mention.passage != passage.index)

    for mention in reading.index.mentions.with_lead_in(passage):
        seen.setdefault(mention.entity, named(mention))
    return list(seen.values())


def _topics(reading: Reading, passage: Passage) -> Iterator[Entry[Goal | Row]]:
    for topic in passage.topics:
        yield Entry(
            ((" ", ""), (reading.statement.roster.name(topic), "analyst")), "topic", "analyst", Choice("topic", topic)
        )


def _first_line(cells: Mapping[str, str]) -> str:
    """What a line of a ledger is about: who says what, what is given by whom, or when."""
    if "verb" in cells:
        return f"{cells['actor']} {cells['verb']}"
    if "kind" in cells:
        return f"{cells['kind']}, {cells['provider']}"
    return " – ".join(date for date in (cells["date"], cells["until"]) if date)


def _ledger(reading: Reading, passage: Passage, table_id: str, width: int) -> Iterator[Entry[Goal | Row]]:
    table = next(table for table in TABLES if table.id == table_id)
    columns = [column.id for column in table.columns]
    for row in table.rows(reading):
        at = reading.statement.by_printed_address.get(row.at)
        if at is None or not at.index <= passage.index <= at.last:
            continue
        cells = dict(zip(columns, row.cells, strict=True))
        if doubt := cells.get("doubt"):
            yield from _prose(doubt, width)
            continue
        yield Entry(((" ", ""), (_first_line(cells), "analyst")), row.at, "label", row.at)
        if words := cells.get("words") or cells.get("printed", ""):
            yield from _prose(f"“{words}”", width, "", 3)
