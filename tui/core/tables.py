"""Tables: entities, ledgers and doubts of a statement as rows. One record each in ``TABLES``."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from tui.core.bits import everything
from tui.core.entities import Amount, Country, Entity, Event, Group, Minister, Organisation, Roster, Topic
from tui.core.errors import UnknownName
from tui.core.facets import BY_ID as FACET_BY_ID
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.rows import Column, Row, Table, Value
from tui.core.statement import Statement

E = TypeVar("E", bound=Entity)


def _names(statement: Statement, ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(statement.roster.name(entity_id) for entity_id in ids)


def _entity_rows(
    entities: Callable[[Roster], Sequence[E]], values: Callable[[Statement, E], tuple[Value, ...]]
) -> Callable[[Reading], tuple[Row, ...]]:
    def rows(reading: Reading) -> tuple[Row, ...]:
        statement = reading.statement
        return tuple(_entity_row(reading, each, values(statement, each)) for each in entities(statement.roster))

    return rows


def _entity_row(reading: Reading, entity: Entity, values: tuple[Value, ...]) -> Row:
    everywhere = reading.index.kept(FACET_BY_ID[entity.kind], entity.id, reading.applied.via)
    return Row(entity.id, values, everywhere & reading.kept, everywhere, Choice(entity.kind, entity.id))


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


def _doubts(reading: Reading) -> Iterator[Row]:
    """What a person should check in a draft: at a passage, about an entity, or about the head (the first passage)."""
    statement, roster = reading.statement, reading.statement.roster
    lines = {f"assistance.{number}": line.at for number, line in enumerate(roster.assistance, 1)}
    lines |= {f"positions.{number}": line.at for number, line in enumerate(roster.positions, 1)}
    for doubt in statement.doubts:
        at, name = lines.get(doubt.at, doubt.at), doubt.at.rpartition(".")[2]
        entity = roster.by_id.get(name)
        if at in statement.by_printed_address:
            yield _line(reading, at, "", (at, doubt.what))
        elif entity and entity.kind in FACET_BY_ID:
            yield _entity_row(reading, entity, (entity.name, doubt.what))
        else:
            first = everything(1)
            yield Row("", (entity.name if entity else name, doubt.what), first & reading.kept, first)


def _line(reading: Reading, at: str, entity_id: str, values: tuple[Value, ...]) -> Row:
    """A ledger line, in the passage it names and those below it; one without an address is below the whole text."""
    statement = reading.statement
    if not at:
        choice = _choice(reading, entity_id)
        spoken = reading.index.kept(FACET_BY_ID[choice.facet], choice.value, reading.applied.via) if choice else -1
        return Row(entity_id, values, 0, 0, choice, below=bool(spoken & reading.kept))
    passage = statement.by_printed_address.get(at) or statement.at(at)
    everywhere = everything(passage.last + 1) & ~everything(passage.index)
    return Row(
        entity_id, values, everywhere & reading.kept, everywhere, _choice(reading, entity_id), str(passage.address)
    )


def _choice(reading: Reading, entity_id: str) -> Choice | None:
    """What filters by the actor or provider of a ledger line."""
    entity = reading.statement.roster.by_id.get(entity_id)
    return Choice(entity.kind, entity.id) if entity and entity.kind in FACET_BY_ID else None


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
    Table(
        "doubts",
        "Doubts",
        (Column("about", "About"), Column("doubt", "Doubt")),
        lambda reading: tuple(_doubts(reading)),
        ledger=True,
    ),
)

BY_ID = {table.id: table for table in TABLES}
ALSO_CALLED = {
    "participants": "ministers", "people": "ministers", "persons": "ministers", "leaders": "ministers",
    "amounts": "assistance", "sums": "assistance", "bodies": "organisations", "organizations": "organisations",
    "meetings": "events",
}  # fmt: skip
"""Other words that people ask for a table by."""


def table(table_id: str) -> Table:
    """The table with an id, or that people also call so.

    Raises:
        UnknownName: there is none.
    """
    known = ALSO_CALLED.get(table_id, table_id)
    if known not in BY_ID:
        raise UnknownName("table", table_id, BY_ID)
    return BY_ID[known]
