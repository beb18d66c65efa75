"""Tables: entities and ledgers of a statement as rows, with the passages each is in. One record each in ``TABLES``.

What is printed and what an analyst added never share a column: ``Column.printed`` says which a column holds.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import inf
from typing import TypeVar

from tui.core.bits import everything, indices_of
from tui.core.entities import Amount, Country, Entity, Event, Group, Minister, Organisation, Roster, Topic
from tui.core.errors import UnknownName
from tui.core.facets import BY_ID as FACET_BY_ID
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.statement import Passage, Statement
from tui.core.text import key as folded_key

Value = str | float | tuple[str, ...]
SortKey = tuple[float, str]
E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``id`` is its name in an export, ``title`` its name on a screen."""

    id: str
    title: str
    printed: bool = False
    """Holds words exactly as issued; otherwise what an analyst added."""
    right: bool = False
    """Numbers: aligned to the right."""
    machine: bool = False
    """Ids, for exports; a screen leaves it out."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entity, or one line of a ledger."""

    key: str
    """The id of the entity; of the actor or provider in a ledger. Empty where none is given."""
    values: tuple[Value, ...]
    """One value for each column."""
    here: int
    """The passages it is in under the reading, as a set of bits."""
    everywhere: int
    """The passages it is in without any query, as a set of bits."""
    choice: Choice | None = None
    """What filters by it; ``None`` where no facet has it."""
    at: str = ""
    """The address a ledger line speaks of; empty for an entity."""

    @property
    def count(self) -> int:
        """How many passages it is in under the reading."""
        return self.here.bit_count()

    @property
    def total(self) -> int:
        """How many passages it is in without any query."""
        return self.everywhere.bit_count()

    @property
    def cells(self) -> tuple[str, ...]:
        """The values as text, one for each column."""
        return tuple(cell(value) for value in self.values)

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        """One key for each column, in a total order: numbers by size, text folded, empty cells last."""
        return tuple(_sort_key(value) for value in self.values)

    def passages(self, statement: Statement) -> tuple[Passage, ...]:
        """The passages it is in under the reading, in printed order."""
        return tuple(statement.passages[index] for index in indices_of(self.here))


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns, and how its rows follow from a reading."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Reading], tuple[Row, ...]]
    """Every row, in the order of the file; rows without a passage under the reading are there, with a count of zero."""
    ledger: bool = False
    """Each line belongs to one address; lines whose passages a query leaves out are left out with them."""


def cell(value: Value) -> str:
    """A value as text: a list joined by semicolons, a whole number without a point."""
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if value == int(value) else repr(value)


def asked_rows(table: Table, reading: Reading) -> tuple[Row, ...]:
    """The rows to list under a reading: every entity, zeros included; of a ledger the lines of kept passages only."""
    rows = table.rows(reading)
    return tuple(row for row in rows if row.here) if table.ledger and (reading.applied or reading.only_marked) else rows


def _sort_key(value: Value) -> SortKey:
    if isinstance(value, float | int):
        return (float(value), "")
    text = folded_key(cell(value))
    return (0.0, text) if text else (inf, "")


def _names(statement: Statement, ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(statement.roster.name(entity_id) for entity_id in ids)


def _entity_rows(
    entities: Callable[[Roster], Sequence[E]], values: Callable[[Statement, E], tuple[Value, ...]]
) -> Callable[[Reading], tuple[Row, ...]]:
    def rows(reading: Reading) -> tuple[Row, ...]:
        made: list[Row] = []
        for entity in entities(reading.statement.roster):
            everywhere = reading.index.kept(FACET_BY_ID[entity.kind], entity.id, reading.applied.via)
            choice = Choice(entity.kind, entity.id)
            cells = values(reading.statement, entity)
            made.append(Row(entity.id, cells, everywhere & reading.kept, everywhere, choice))
        return tuple(made)

    return rows


def _country(_: Statement, entity: Country) -> tuple[Value, ...]:
    return entity.name, entity.printed, entity.official, entity.id


def _minister(statement: Statement, entity: Minister) -> tuple[Value, ...]:
    country = statement.roster.name(entity.country)
    printed = (entity.printed, entity.honorific, entity.office)
    return entity.name, *printed, country, entity.role, entity.role_names, entity.id, entity.country


def _topic(_: Statement, entity: Topic) -> tuple[Value, ...]:
    return entity.name, entity.names, entity.id


def _with_members(statement: Statement, entity: Group | Organisation) -> tuple[Value, ...]:
    return entity.name, entity.printed, _names(statement, entity.members), entity.id, entity.members


def _event(_: Statement, entity: Event) -> tuple[Value, ...]:
    return entity.name, entity.printed, entity.date, entity.place, entity.id


def _assistance(reading: Reading) -> Iterator[Row]:
    statement = reading.statement
    for line in statement.roster.assistance:
        amount = line.amount or Amount(0, "")
        number: Value = amount.value if line.amount else ""
        yield _line(
            reading,
            line.at,
            line.provider,
            (
                line.at,
                line.kind,
                line.printed,
                number,
                amount.currency,
                amount.qualifier,
                statement.roster.name(line.provider),
                _names(statement, line.recipients),
                line.description,
                line.provider,
                line.recipients,
            ),
        )


def _positions(reading: Reading) -> Iterator[Row]:
    statement = reading.statement
    for line in statement.roster.positions:
        actor = statement.roster.name(line.actor)
        topics = _names(statement, line.topics)
        yield _line(
            reading, line.at, line.actor, (line.at, actor, line.verb, line.words, topics, line.actor, line.topics)
        )


def _dates(reading: Reading) -> Iterator[Row]:
    for line in reading.statement.roster.dates:
        yield _line(reading, line.at, "", (line.at, line.date, line.until, line.printed))


def _line(reading: Reading, at: str, entity_id: str, values: tuple[Value, ...]) -> Row:
    """A ledger line, in the passage it names and those below it."""
    statement = reading.statement
    passage = statement.by_printed_address.get(at) or statement.at(at)
    everywhere = everything(passage.last + 1) & ~everything(passage.index)
    entity = statement.roster.by_id.get(entity_id)
    choice = Choice(entity.kind, entity.id) if entity and entity.kind in FACET_BY_ID else None
    return Row(entity_id, values, everywhere & reading.kept, everywhere, choice, str(passage.address))


_PRINTED = Column("printed", "As printed", printed=True)
_ID = Column("id", "Id", machine=True)
_MEMBERS = (Column("members", "Members"), _ID, Column("member_ids", "Member ids", machine=True))
_AT = Column("at", "At")

TABLES: tuple[Table, ...] = (
    Table(
        "countries",
        "Countries",
        (Column("name", "Country"), _PRINTED, Column("official", "Official name"), Column("id", "Code")),
        _entity_rows(lambda roster: roster.countries, _country),
    ),
    Table(
        "ministers",
        "Ministers",
        (
            Column("name", "Minister"),
            _PRINTED,
            Column("honorific", "Honorific", printed=True),
            Column("office", "Office", printed=True),
            Column("country", "Country"),
            Column("role", "Role"),
            Column("role_names", "Named by role", printed=True),
            _ID,
            Column("country_id", "Country id", machine=True),
        ),
        _entity_rows(lambda roster: roster.ministers, _minister),
    ),
    Table(
        "topics",
        "Topics",
        (Column("name", "Topic"), Column("phrases", "Phrases"), _ID),
        _entity_rows(lambda roster: roster.topics, _topic),
    ),
    Table(
        "groups",
        "Groups",
        (Column("name", "Group"), _PRINTED, *_MEMBERS),
        _entity_rows(lambda roster: roster.groups, _with_members),
    ),
    Table(
        "events",
        "Events",
        (Column("name", "Event"), _PRINTED, Column("date", "Date"), Column("place", "Place"), _ID),
        _entity_rows(lambda roster: roster.events, _event),
    ),
    Table(
        "organisations",
        "Organisations",
        (Column("name", "Organisation"), _PRINTED, *_MEMBERS),
        _entity_rows(lambda roster: roster.organisations, _with_members),
    ),
    Table(
        "assistance",
        "Assistance",
        (
            _AT,
            Column("kind", "Kind"),
            _PRINTED,
            Column("amount", "Amount", right=True),
            Column("currency", "Currency"),
            Column("qualifier", "Qualifier"),
            Column("provider", "Provider"),
            Column("recipients", "Recipients"),
            Column("description", "Description"),
            Column("provider_id", "Provider id", machine=True),
            Column("recipient_ids", "Recipient ids", machine=True),
        ),
        lambda reading: tuple(_assistance(reading)),
        ledger=True,
    ),
    Table(
        "positions",
        "Positions",
        (
            _AT,
            Column("actor", "Actor"),
            Column("verb", "Verb"),
            Column("words", "Words", printed=True),
            Column("topics", "Topics"),
            Column("actor_id", "Actor id", machine=True),
            Column("topic_ids", "Topic ids", machine=True),
        ),
        lambda reading: tuple(_positions(reading)),
        ledger=True,
    ),
    Table(
        "dates",
        "Dates",
        (_AT, Column("date", "Date"), Column("until", "Until"), _PRINTED),
        lambda reading: tuple(_dates(reading)),
        ledger=True,
    ),
)

BY_ID = {table.id: table for table in TABLES}


def table(table_id: str) -> Table:
    """The table with an id.

    Raises:
        UnknownName: there is none.
    """
    if table_id not in BY_ID:
        raise UnknownName("table", table_id, BY_ID)
    return BY_ID[table_id]
