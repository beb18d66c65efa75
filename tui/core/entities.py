"""Who and what a statement speaks of: countries, ministers, topics, groups, events, organisations; and the Roster.

What is printed (``printed``, ``names``) and what an analyst added (``name``, ``official``) are separate fields.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain


@dataclass(frozen=True)
class Entity:
    """What all kinds share. ``kind`` is the facet an entity belongs to: ``country``, ``minister`` ..."""

    id: str
    """Unique in the statement; a country's is its ISO 3166-1 alpha-2 code."""
    name: str
    """What lists and chips call it."""
    printed: str = ""
    """The name as printed at its fullest; empty where no passage prints it."""
    names: tuple[str, ...] = ()
    """Other names it is printed under."""
    never: tuple[str, ...] = ()
    """Longer words that hold one of its names and do not mean it (``not`` in the file)."""

    kind = "entity"

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every wording that names it, without repeats."""
        given = (self.printed or self.name, self.name, *self.names)
        return tuple(dict.fromkeys(word for word in given if word))


@dataclass(frozen=True)
class Country(Entity):
    """A country; ``id`` is its ISO 3166-1 alpha-2 code."""

    official: str = ""
    """The official name in English (UNTERM)."""
    kind = "country"


@dataclass(frozen=True)
class Minister(Entity):
    """A person who takes part, and the capacity in which."""

    family: str = ""
    """The family name, in the case of ordinary writing."""
    honorific: str = ""
    office: str = ""
    """The office as printed."""
    country: str = ""
    """The id of the country, or organisation, the minister stands for."""
    role: str = "participant"
    role_names: tuple[str, ...] = ()
    """Words that mean this person by role: ``the Chairperson``."""
    kind = "minister"


@dataclass(frozen=True)
class Topic(Entity):
    """A subject; passages are tagged with it by an analyst. ``names`` are phrases that speak of it: evidence only."""

    kind = "topic"


@dataclass(frozen=True)
class Group(Entity):
    """An entity that stands for others."""

    members: tuple[str, ...] = ()
    """Ids of countries, ministers, organisations or groups."""
    kind = "group"


@dataclass(frozen=True)
class Event(Entity):
    """A meeting, anniversary or other happening."""

    date: str = ""
    """ISO 8601, as exact as is known: ``2022``, ``2019-05``, ``2020-08-11``; empty if not given."""
    place: str = ""
    kind = "event"


@dataclass(frozen=True)
class Organisation(Entity):
    """An international organisation, forum or body."""

    members: tuple[str, ...] = ()
    kind = "organisation"


@dataclass(frozen=True)
class Amount:
    """A sum as a number: what the analyst reads in the printed words."""

    value: float
    currency: str
    """ISO 4217 code, or the unit counted."""
    qualifier: str = ""
    """``approximately``, ``up to``, ``more than`` ..."""


@dataclass(frozen=True)
class Assistance:
    """One line of the ledger of what was promised or given."""

    kind: str
    at: str = ""
    """The address of the passage that says so; empty where that is an annex, below the paragraphs."""
    printed: str = ""
    """The amount as printed; empty where none is."""
    amount: Amount | None = None
    provider: str = ""
    recipients: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class Position:
    """Which verb which actor used, where, in which words."""

    actor: str
    verb: str
    at: str
    words: str
    """The exact printed words."""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class PrintedDate:
    """A date where the text prints it."""

    at: str
    """The address of the passage."""
    printed: str
    date: str
    """ISO 8601, as exact as printed; the first day of a span."""
    until: str = ""
    """ISO 8601; the last day of a span."""


@dataclass(frozen=True)
class Roster:
    """Every entity of one statement, and the ledgers about them."""

    countries: tuple[Country, ...] = ()
    ministers: tuple[Minister, ...] = ()
    topics: tuple[Topic, ...] = ()
    groups: tuple[Group, ...] = ()
    events: tuple[Event, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    assistance: tuple[Assistance, ...] = ()
    positions: tuple[Position, ...] = ()
    dates: tuple[PrintedDate, ...] = ()

    def __iter__(self) -> Iterator[Entity]:
        return chain(self.countries, self.ministers, self.topics, self.groups, self.events, self.organisations)

    @cached_property
    def by_id(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self}

    def of_kind(self, kind: str) -> tuple[Entity, ...]:
        """The entities of one kind, in the order of the file."""
        return tuple(entity for entity in self if entity.kind == kind)

    def name(self, entity_id: str) -> str:
        """What to call the entity with this id; the id itself where there is none."""
        entity = self.by_id.get(entity_id)
        return entity.name if entity else entity_id

    @property
    def linked(self) -> frozenset[str]:
        """The ids that entities and ledgers name: for whom ministers stand, who is a member, who acts, gives, gets."""
        return frozenset(
            chain(
                (minister.country for minister in self.ministers),
                (member for group in self.groups for member in group.members),
                (member for body in self.organisations for member in body.members),
                (position.actor for position in self.positions),
                (id_ for line in self.assistance for id_ in (line.provider, *line.recipients)),
            )
        )

    @cached_property
    def stands_for(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """For each entity, every chain of ids from it down to an entity it stands for, itself first.

        A group stands for its members, and theirs; a minister stands for his or her country. Shortest chain to each
        entity only. Circles are refused on loading; here they end.
        """
        return {entity.id: self._chains(entity.id) for entity in self}

    def _chains(self, start: str) -> tuple[tuple[str, ...], ...]:
        chains: list[tuple[str, ...]] = [(start,)]
        reached = {start}
        for links in chains:  # grows while it is walked: breadth first, so the shortest chain comes first
            for following in self._next(links[-1]):
                if following not in reached:
                    reached.add(following)
                    chains.append((*links, following))
        return tuple(chains)

    def _next(self, entity_id: str) -> tuple[str, ...]:
        match self.by_id.get(entity_id):
            case Group(members=members):
                return members
            case Minister(country=country) if country:
                return (country,)
            case _:
                return ()
