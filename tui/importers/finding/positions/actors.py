"""Who may act: every wording of the roster that can stand before a verb, and whom it means."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from tui.core.entities import Entity, Minister, Roster, Topic
from tui.importers.finding.acting import acts
from tui.importers.finding.gazetteer import places

_PRONOUN = "they"
_OFFICES = ("Minister", "President", "Prime Minister", "Foreign Minister", "Secretary", "Chancellor", "Vice President")
"""Words that stand before a family name alone: ``Minister Lind``."""
_SIDES = ("side", "Side", "delegation", "Government")


@dataclass(frozen=True)
class Actors:
    """The actors of a statement."""

    ids: Mapping[str, str]
    """Ids of entities by wording, its first letter small or great."""
    groups: frozenset[str]
    """The ids that are of groups."""
    bodies: frozenset[str]
    """The ids that are of organisations."""
    capitals: bool = False
    """Whether the passage has no small letters, so that case says nothing."""

    def meant(self, words: str) -> str:
        """Whom a wording means; empty where nobody."""
        return self.ids.get(words.casefold() if self.capitals else words, "")

    @staticmethod
    def is_pronoun(words: str) -> bool:
        """Whether a wording means those of the sentence before."""
        return words.casefold() == _PRONOUN

    @cached_property
    def form(self) -> re.Pattern[str]:
        """An actor in the group ``actor`` before a ``verb``."""
        return re.compile(
            rf"(?<![\w’'])(?:[Tt]he\s+)?(?P<actor>{self._names}|They|they),?\s+(?:[^,.;]{{0,40}},\s+)??{acts()}",
            re.IGNORECASE if self.capitals else 0,
        )

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """An actor at the beginning of a sentence, or behind its first few words and a comma."""
        return re.compile(
            rf"(?:[^,.;]{{1,40}},\s+)??(?:[Tt]he\s+)?(?P<actor>{self._names})(?!\w)",
            re.IGNORECASE if self.capitals else 0,
        )

    @cached_property
    def ending(self) -> re.Pattern[str]:
        """An actor before the colon that ends a line, or three words before it."""
        return re.compile(
            rf"(?<![\w’'])(?P<actor>{self._names})(?:\s+\w+){{0,3}}\s*:\W*$", re.IGNORECASE if self.capitals else 0
        )

    @cached_property
    def in_capitals(self) -> "Actors":
        """The same actors for a passage without small letters."""
        return Actors(
            {words.casefold(): id_ for words, id_ in self.ids.items()}, self.groups, self.bodies, capitals=True
        )

    @cached_property
    def _names(self) -> str:
        """Every wording, as the pattern of a regular expression; longer ones win."""
        return "|".join(re.escape(words) for words in sorted(self.ids, key=lambda words: -len(words)))


def actors_of(roster: Roster) -> Actors:
    """The actors of a roster: everyone but topics and events."""
    made: dict[str, str] = {}
    codes = {country.id for country in roster.countries}
    for code, place in places().items():
        if code in codes:
            made.update({f"{adjective} {side}": code for adjective in place.demonyms for side in _SIDES})
    for entity in roster:
        for words in _wordings(entity):
            made.setdefault(words, entity.id)
            made.setdefault(words[:1].upper() + words[1:], entity.id)
    return Actors(made, _ids(roster.groups), _ids(roster.organisations))


def _ids(entities: Iterable[Entity]) -> frozenset[str]:
    return frozenset(entity.id for entity in entities)


def _wordings(entity: Entity) -> tuple[str, ...]:
    if isinstance(entity, Topic) or entity.kind == "event":
        return ()
    if isinstance(entity, Minister):
        by_office = (f"{office} {entity.family}" for office in _OFFICES if entity.family)
        return (*entity.spellings, *entity.role_names, *by_office)
    return entity.spellings
