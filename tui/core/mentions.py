"""Where the names of a roster occur in the passages, and how each mention names its entity.

A mention is found from the left, the longest name first, on word boundaries, in folded text that keeps its case: a name
is found as written, with its first letter a capital, or all in capitals. Words an entity is ``never`` meant by win over
the names they hold. A passage's corrections win over everything.

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
        self._found = self._corrected(self._scan())

    def of(self, passage: Passage) -> tuple[Mention, ...]:
        """The mentions in a passage's own words, from left to right, with spans of the printed text."""
        words = fold(passage.text, keep_case=True)
        return tuple(
            Mention(passage.index, words.printed(Span(start, end)), name.entity, name.how)
            for start, end, name in self._found.get(passage.index, ())
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

    def _scan(self) -> dict[int, list[tuple[int, int, _Name]]]:
        """For each passage with mentions: start and end in its folded text, and the name found."""
        if not self._names:
            return {}
        pattern = re.compile(f"(?:{'|'.join(map(re.escape, self._names))})(?!\\w)")
        texts = [folded(passage.text, keep_case=True) for passage in self.statement.passages]
        joined = "\n".join(texts)
        begins = _begins(texts)
        found: dict[int, list[tuple[int, int, _Name]]] = {}
        position = 0
        while match := pattern.search(joined, position):
            start, position = match.span()
            if start and is_word_character(joined[start - 1]) and is_word_character(joined[start]):
                position = start + 1
                continue
            name = self._names[match[0]]
            if name.entity:
                index = bisect_right(begins, start) - 1
                begin = begins[index]
                found.setdefault(index, []).append((start - begin, position - begin, name))
        return found

    def _corrected(self, found: dict[int, list[tuple[int, int, _Name]]]) -> Mapping[int, list[tuple[int, int, _Name]]]:
        for passage in self.statement.passages:
            for correction in passage.corrections:
                text = folded(passage.text, keep_case=True)
                for nth, (start, end) in enumerate(_occurrences(text, folded(correction.words, keep_case=True)), 1):
                    if correction.nth not in (0, nth):
                        continue
                    kept = [m for m in found.get(passage.index, ()) if m[1] <= start or m[0] >= end]
                    if correction.means:
                        kept.append((start, end, _Name(correction.means, How.NAME)))
                    found[passage.index] = sorted(kept, key=lambda m: m[:2])
        return found


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
        for words in entity.never:
            made.update(dict.fromkeys(_as_written(words), _Name("", How.NAME)))
    return {words: made[words] for words in sorted(made, key=len, reverse=True)}


@lru_cache(maxsize=1024)
def _as_written(words: str) -> tuple[str, ...]:
    plain = folded(words, keep_case=True).strip()
    return tuple(dict.fromkeys((plain, plain[:1].upper() + plain[1:], plain.upper()))) if plain else ()


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
