"""Where the names of a roster occur in the passages, and how each mention names its entity.

A mention is found from the left, the longest name first, on word boundaries, in folded text that keeps its case: a name
is found as written, with its first letter a capital, or all in capitals. Words an entity is ``never`` meant by win over
the names they hold, but not over the same words as another's name. A passage's corrections win over everything.

An item is read with its lead-in: whatever the lead-in names holds for the item too, and the reason says so.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from tui.core.bits import NONE, bits_of
from tui.core.entities import Entity, Minister, Roster, Topic
from tui.core.statement import Passage, Statement
from tui.core.text import Span, fold, folded, is_word_character, on_word_boundaries


class How(StrEnum):
    """How a passage names an entity."""

    NAME = "name"
    ROLE = "role"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a passage that names an entity: a group too is named by name. ``passage`` is an index."""

    passage: int
    span: Span
    entity: str
    how: How


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a passage speaks of an entity: a mention, and the chain of ids from what it names down to the entity."""

    mention: Mention
    links: tuple[str, ...]
    how: How
    inherited: bool
    """The mention stands in the lead-in, not in the passage itself."""

    @property
    def entity(self) -> str:
        """The id of the entity that is spoken of."""
        return self.links[-1]


@dataclass(frozen=True, slots=True)
class _Name:
    entity: str
    """Empty for words that only keep shorter names from being found."""
    how: How


class Mentions:
    """Every mention in one statement, and which passages speak of whom."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self._names = _names(statement.roster)
        self._by_passage: dict[int, list[tuple[int, int, _Name]]] = {}

    def of(self, passage: Passage) -> tuple[Mention, ...]:
        """The mentions in a passage's own words, from left to right, with spans of the printed text."""
        words = fold(passage.text, keep_case=True)
        return tuple(
            Mention(passage.index, words.printed(Span(start, end)), name.entity, name.how)
            for start, end, name in self._found_in(passage)
        )

    def with_lead_in(self, passage: Passage) -> Iterator[Mention]:
        """The mentions in a passage's own words, then those in its lead-ins, nearest first."""
        yield from self.of(passage)
        for above in reversed(self.statement.lead_ins(passage)):
            yield from self.of(above)

    def reasons(self, passage: Passage, entity: str) -> tuple[Reason, ...]:
        """Why a passage speaks of an entity: its own words before its lead-in's, direct mentions before groups."""
        found = (reason for reason in self._all_reasons(passage) if reason.entity == entity)
        return tuple(sorted(found, key=lambda reason: (reason.how is How.GROUP, reason.inherited, len(reason.links))))

    def _all_reasons(self, passage: Passage) -> Iterator[Reason]:
        for mention in self.with_lead_in(passage):
            for links in self.statement.roster.stands_for.get(mention.entity, ()):
                how = How.GROUP if self._through_group(links) else mention.how
                yield Reason(mention, links, how, mention.passage != passage.index)

    def _through_group(self, links: tuple[str, ...]) -> bool:
        by_id = self.statement.roster.by_id
        return any(not isinstance(by_id[link], Minister) for link in links[:-1])

    @cached_property
    def direct(self) -> Mapping[str, int]:
        """For each entity id, the passages that speak of it by name or by role, as a set of bits."""
        return self._reach(through_group=False)

    @cached_property
    def grouped(self) -> Mapping[str, int]:
        """For each entity id, the passages that speak of it through a group, as a set of bits."""
        return self._reach(through_group=True)

    @cached_property
    def by_how(self) -> Mapping[How, int]:
        """The passages in which anyone is named by name, by role, or through a group."""
        groups = {entity.id for entity in self.statement.roster.groups}
        made = dict.fromkeys(How, NONE)
        for (entity, how), bits in self._named.items():
            made[How.GROUP if entity in groups else how] |= bits
        return made

    @cached_property
    def _named(self) -> Mapping[tuple[str, How], int]:
        """For each entity and how it is itself named, the passages that do so, items with their lead-in."""
        passages = self.statement.passages
        where: dict[tuple[str, How], set[int]] = {}
        for index, found in self._found.items():
            below = range(index, passages[index].last + 1)
            for *_, name in found:
                where.setdefault((name.entity, name.how), set()).update(below)
        return {key: bits_of(indices, len(passages)) for key, indices in where.items()}

    def _reach(self, *, through_group: bool) -> Mapping[str, int]:
        made = {entity.id: NONE for entity in self.statement.roster}
        for (entity, _), bits in self._named.items():
            for links in self.statement.roster.stands_for[entity]:
                if self._through_group(links) is through_group and links[-1] in made:
                    made[links[-1]] |= bits
        return made

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return re.compile(f"(?:{'|'.join(map(re.escape, self._names))})(?!\\w)") if self._names else None

    def _found_in(self, passage: Passage) -> list[tuple[int, int, _Name]]:
        """The mentions of one passage, without a look at the others: start and end in its folded text, and the name."""
        if passage.index not in self._by_passage:
            text = folded(passage.text, keep_case=True)
            found = [(start, end, name) for start, end, name in self._scan(text) if name.entity]
            self._by_passage[passage.index] = _corrected(found, passage)
        return self._by_passage[passage.index]

    @cached_property
    def _found(self) -> Mapping[int, list[tuple[int, int, _Name]]]:
        """The mentions of every passage that has some, in one scan of all their texts."""
        passages = self.statement.passages
        texts = [folded(passage.text, keep_case=True) for passage in passages]
        begins = _begins(texts)
        found: dict[int, list[tuple[int, int, _Name]]] = {}
        for start, end, name in self._scan("\n".join(texts)):
            if name.entity:
                index = bisect_right(begins, start) - 1
                begin = begins[index]
                found.setdefault(index, []).append((start - begin, end - begin, name))
        for passage in passages:
            if passage.corrections:
                found[passage.index] = _corrected(found.get(passage.index, []), passage)
        return found

    @property
    def is_known(self) -> bool:
        """Whether all passages have been looked at; until then a question about them all takes its time."""
        return "_found" in self.__dict__

    def _scan(self, text: str) -> Iterator[tuple[int, int, _Name]]:
        if self._pattern is None:
            return
        position = 0
        while match := self._pattern.search(text, position):
            start, position = match.span()
            if start and is_word_character(text[start - 1]) and is_word_character(text[start]):
                position = start + 1
            else:
                yield start, position, self._names[match[0]]


def _corrected(found: list[tuple[int, int, _Name]], passage: Passage) -> list[tuple[int, int, _Name]]:
    """The mentions of a passage after its corrections."""
    text = folded(passage.text, keep_case=True)
    for correction in passage.corrections:
        for nth, (start, end) in enumerate(_occurrences(text, folded(correction.words, keep_case=True)), 1):
            if correction.nth in (0, nth):
                found = [m for m in found if m[1] <= start or m[0] >= end]
                if correction.means:
                    found.append((start, end, _Name(correction.means, How.NAME)))
    return sorted(found, key=lambda m: m[:2])


def mentioned_names(roster: Roster) -> Iterator[tuple[Entity, str, How]]:
    """Every wording by which an entity of the roster is looked for."""
    for entity in roster:
        if isinstance(entity, Topic):
            continue
        if isinstance(entity, Minister):
            yield from ((entity, words, How.ROLE) for words in entity.role_names)
        yield from ((entity, words, How.NAME) for words in entity.spellings)


def _names(roster: Roster) -> dict[str, _Name]:
    """Every wording looked for, folded, longest first. The first entity in the roster keeps a shared wording."""
    made: dict[str, _Name] = {}
    for entity, words, how in mentioned_names(roster):
        for written in _as_written(words):
            made.setdefault(written, _Name(entity.id, how))
    for entity in roster:
        for written in (written for words in entity.never for written in _as_written(words)):
            if written not in made or made[written].entity == entity.id:
                made[written] = _Name("", How.NAME)
    return {words: made[words] for words in sorted(made, key=len, reverse=True)}


@lru_cache(maxsize=1024)
def _as_written(words: str) -> tuple[str, ...]:
    plain = folded(words, keep_case=True).strip()
    capitals = folded(words.upper(), keep_case=True).strip()
    return tuple(dict.fromkeys((plain, plain[:1].upper() + plain[1:], capitals))) if plain else ()


def _begins(texts: Iterable[str]) -> list[int]:
    """Where each text begins when they are joined by single characters."""
    begins, position = [], 0
    for text in texts:
        begins.append(position)
        position += len(text) + 1
    return begins


def _occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if on_word_boundaries(text, start, end):
            yield start, end
        start = text.find(words, end)
