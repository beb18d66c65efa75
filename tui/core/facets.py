"""Facets: the kinds of entity one can filter by. A new facet is one record in ``FACETS``."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tui.core.bits import NONE, bits_of
from tui.core.entities import Country, Entity, Minister
from tui.core.errors import BadData, UnknownName
from tui.core.mentions import How, Mentions
from tui.core.text import key


class Via(StrEnum):
    """Directness: by name or role, only through a group, or either."""

    ANY = "any"
    DIRECT = "direct"
    GROUP = "group"


class Value(NamedTuple):
    """One value of a facet. ``spellings`` are what a user may type for it, the id aside."""

    id: str
    label: str
    spellings: tuple[str, ...]


@dataclass(frozen=True)
class Facet:
    """A kind of entity one can filter by: how to read its values off a statement, and who keeps which passages."""

    id: str
    title: str
    plural: str
    values: Callable[[Mentions], tuple[Value, ...]]
    kept: Callable[[Mentions, str, Via], int]
    """The passages, as a set of bits, that a value keeps."""

    def resolve(self, mentions: Mentions, given: str) -> str:
        """The id of the value that ``given`` (an id, a code, a name or another name) means.

        Raises:
            UnknownName: it means none; the sentence names the nearest.
            BadData: it means more than one.
        """
        wanted = key(given)
        values = self.values(mentions)
        exact = [value.id for value in values if key(value.id) == wanted]
        found = exact or [value.id for value in values if wanted in {key(s) for s in (value.label, *value.spellings)}]
        if len(found) == 1:
            return found[0]
        if found:
            raise BadData(f"{self.id} {given!r} may be {' or '.join(found)}; write one of them")
        raise UnknownName(self.id, given, (word for value in values for word in (value.id, value.label)))

    def label(self, mentions: Mentions, value: str) -> str:
        """What to call a value."""
        return next((known.label for known in self.values(mentions) if known.id == value), value)


def _spellings(entity: Entity) -> tuple[str, ...]:
    match entity:
        case Country(official=official):
            return (*entity.spellings, official)
        case Minister(family=family):
            return (*entity.spellings, family)
        case _:
            return entity.spellings


def _entity_facet(kind: str, title: str, plural: str) -> Facet:
    def values(mentions: Mentions) -> tuple[Value, ...]:
        return tuple(Value(e.id, e.name, _spellings(e)) for e in mentions.statement.roster.of_kind(kind))

    def kept(mentions: Mentions, value: str, via: Via) -> int:
        direct, grouped = mentions.direct.get(value, NONE), mentions.grouped.get(value, NONE)
        match via:
            case Via.DIRECT:
                return direct
            case Via.GROUP:
                return grouped & ~direct
            case _:
                return direct | grouped

    return Facet(kind, title, plural, values, kept)


def _topic_kept(mentions: Mentions, value: str, _via: Via) -> int:
    passages = mentions.statement.passages
    return bits_of((p.index for p in passages if value in p.topics), len(passages))


_HOW = {How.NAME: "by name", How.ROLE: "by role", How.GROUP: "through a group"}


def _how_values(_mentions: Mentions) -> tuple[Value, ...]:
    return tuple(Value(how.value, label, ()) for how, label in _HOW.items())


def _how_kept(mentions: Mentions, value: str, _via: Via) -> int:
    return mentions.by_how.get(How(value), NONE)


FACETS: tuple[Facet, ...] = (
    _entity_facet("country", "Country", "countries"),
    Facet("topic", "Topic", "topics", _entity_facet("topic", "", "").values, _topic_kept),
    _entity_facet("minister", "Minister", "ministers"),
    _entity_facet("group", "Group", "groups"),
    _entity_facet("organisation", "Organisation", "organisations"),
    _entity_facet("event", "Event", "events"),
    Facet("mention", "Mention", "mentions", _how_values, _how_kept),
)

BY_ID = {facet.id: facet for facet in FACETS}


def facet(facet_id: str) -> Facet:
    """The facet with an id.

    Raises:
        UnknownName: there is none.
    """
    if facet_id not in BY_ID:
        raise UnknownName("filter", facet_id, BY_ID)
    return BY_ID[facet_id]
