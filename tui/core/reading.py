"""Reading: a statement, a query and a set of marks. All that is shown or exported is a property of a Reading.

A Reading never changes: every intention of the user is a method that returns another Reading. What is worked out of
the statement alone is kept in its ``Index`` and shared by all readings of that statement.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from tui.core import query as queries
from tui.core.bits import NONE, bits_of, everything, indices_of
from tui.core.facets import FACETS, Facet, Via, facet
from tui.core.mentions import Mentions
from tui.core.query import Choice, Query, Search
from tui.core.search import Haystack, Matcher
from tui.core.statement import Passage, Statement
from tui.core.text import Span


class Index:
    """What is worked out of one statement, each part when it is first asked for."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self._kept: dict[tuple[str, str, Via], int] = {}

    @cached_property
    def mentions(self) -> Mentions:
        """Every mention."""
        return Mentions(self.statement)

    @cached_property
    def haystack(self) -> Haystack:
        """The folded words."""
        return Haystack(self.statement)

    @cached_property
    def all(self) -> int:
        """Every passage, as a set of bits."""
        return everything(len(self.statement.passages))

    @cached_property
    def paragraphs(self) -> int:
        """The passages that are paragraphs, as a set of bits."""
        passages = self.statement.passages
        return bits_of((p.index for p in passages if p.parent is None), len(passages))

    def kept(self, of: Facet, value: str, via: Via) -> int:
        """The passages that a facet value keeps, as a set of bits."""
        known = (of.id, value, via)
        if known not in self._kept:
            self._kept[known] = of.kept(self.mentions, value, via)
        return self._kept[known]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked passage, by its id, with a line of the user's own."""

    passage: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage on the screen or in an export; ``context`` is a lead-in that is not itself a match."""

    passage: Passage
    context: bool


@dataclass(frozen=True)
class Reading:
    """One statement as one user reads it."""

    index: Index
    query: Query = field(default_factory=Query)
    marks: tuple[Mark, ...] = ()
    suspended: bool = False
    """The query is kept and not applied."""
    only_marked: bool = False

    @classmethod
    def of(cls, statement: Statement) -> "Reading":
        """The reading of a whole statement."""
        return cls(Index(statement))

    @property
    def statement(self) -> Statement:
        """What is read."""
        return self.index.statement

    @property
    def applied(self) -> Query:
        """The query that decides what is shown: none while it is suspended."""
        return Query() if self.suspended else self.query

    # What is shown

    @cached_property
    def kept(self) -> int:
        """The passages that match, as a set of bits."""
        kept = self._kept_without(None)
        return kept & self.marked if self.only_marked else kept

    @cached_property
    def matches(self) -> tuple[Passage, ...]:
        """The passages that match, in printed order: what is counted, marked and exported."""
        passages = self.statement.passages
        return tuple(passages[index] for index in indices_of(self.kept))

    @cached_property
    def shown(self) -> tuple[Shown, ...]:
        """The passages that match, each item under its lead-in, in printed order."""
        passages = self.statement.passages
        made: list[Shown] = []
        there: set[int] = set()
        for passage in self.matches:
            if passage.parent is not None and passage.parent not in there:
                above = [p for p in self.statement.lead_ins(passage) if p.index not in there]
                made += (Shown(passages[p.index], context=True) for p in above)
                there.update(p.index for p in above)
            made.append(Shown(passage, context=False))
            there.add(passage.index)
        return tuple(made)

    @cached_property
    def paragraph_count(self) -> int:
        """How many paragraphs have at least one match."""
        return len({passage.paragraph for passage in self.matches})

    def is_match(self, passage: Passage) -> bool:
        """Whether a passage matches."""
        return bool(self.kept >> passage.index & 1)

    # Facets

    def counts(self, of: str) -> Mapping[str, int]:
        """How many passages each value of a facet would keep, as if its own facet had no choice."""
        base = self._kept_without(of)
        if self.only_marked:
            base &= self.marked
        chosen, via = facet(of), self.applied.via
        return {
            value.id: (self.index.kept(chosen, value.id, via) & base).bit_count()
            for value in chosen.values(self.index.mentions)
        }

    def _kept_without(self, of: str | None) -> int:
        kept = self._searched
        for each in FACETS:
            if each.id != of:
                kept &= self._kept_by_facet(each)
        return kept

    def _kept_by_facet(self, of: Facet) -> int:
        query = self.applied
        kept = self.index.all
        if chosen := query.chosen(of.id):
            kept = NONE
            for value in chosen:
                kept |= self.index.kept(of, value, query.via)
        for value in query.chosen(of.id, exclude=True):
            kept &= ~self.index.kept(of, value, query.via)
        return kept

    # Search

    @cached_property
    def matcher(self) -> Matcher | None:
        """The search, made ready; ``None`` where nothing is searched for.

        Raises:
            BadData: a regular expression that is not one.
        """
        return Matcher(self.applied.search) if self.applied.search else None

    @cached_property
    def _searched(self) -> int:
        return self.matcher.kept(self.index.haystack) if self.matcher else self.index.all

    def hits(self, passage: Passage) -> tuple[Span, ...]:
        """The searched words in a passage that matches; a lead-in that is only context has none."""
        return self.matcher.spans(passage) if self.matcher and self.is_match(passage) else ()

    @cached_property
    def hit_counts(self) -> Mapping[int, int]:
        """How many hits each matching passage has, by its index, in printed order."""
        return self.matcher.count(self.index.haystack, indices_of(self.kept)) if self.matcher else {}

    @cached_property
    def hit_count(self) -> int:
        """How many hits there are in all matching passages."""
        return sum(self.hit_counts.values())

    # Marks

    @cached_property
    def marked(self) -> int:
        """The marked passages, as a set of bits."""
        return bits_of(self.tray, len(self.statement.passages))

    @cached_property
    def tray(self) -> Mapping[int, str]:
        """The marked passages by index, in the user's order, each with the user's own line about it."""
        by_id = self.statement.by_id
        return {by_id[mark.passage].index: mark.note for mark in self.marks if mark.passage in by_id}

    def is_marked(self, passage: Passage) -> bool:
        """Whether a passage is marked."""
        return bool(self.marked >> passage.index & 1)

    def mark(self, passages: Iterable[Passage]) -> "Reading":
        """With these passages marked too, in the order given."""
        fresh = tuple(Mark(p.id) for p in passages if not self.is_marked(p))
        return replace(self, marks=(*self.marks, *fresh))

    def toggle_mark(self, passage: Passage) -> "Reading":
        """With a passage marked, or no longer marked."""
        if not self.is_marked(passage):
            return self.mark((passage,))
        return replace(self, marks=tuple(mark for mark in self.marks if mark.passage != passage.id))

    def unmark_all(self) -> "Reading":
        """Without any marks."""
        return replace(self, marks=(), only_marked=False)

    def with_marks(self, marks: Iterable[Mark]) -> "Reading":
        """With exactly these marks, those of passages that are not in the statement left out."""
        by_id = self.statement.by_id
        known = {mark.passage: mark for mark in marks if mark.passage in by_id}
        return replace(self, marks=tuple(known.values()))

    # Asking

    def ask(self, query: Query | str) -> "Reading":
        """With another query.

        Raises:
            CommuniqueError: the query cannot be read, or names what is not in the statement.
        """
        asked = queries.parse(query) if isinstance(query, str) else query
        asked = asked.resolved(self.index.mentions) if asked.choices else asked
        return replace(self, query=asked, suspended=False)

    def toggle(self, choice: Choice) -> "Reading":
        """With a facet value chosen or excluded, or no longer so."""
        return self._with(self.query.toggle(choice))

    def searching(self, search: Search | None) -> "Reading":
        """With other search words, or none."""
        return self._with(replace(self.query, search=search if search and search.text.strip() else None))

    def through(self, via: Via) -> "Reading":
        """With another directness."""
        return self._with(replace(self.query, via=via))

    def drop_last(self) -> "Reading":
        """Without what was asked last."""
        return self._with(self.query.without_last())

    def drop_all(self) -> "Reading":
        """Without a query; marks stay."""
        return replace(self._with(Query()), only_marked=False)

    def suspend(self) -> "Reading":
        """With the query set aside, or applied again."""
        return replace(self, suspended=not self.suspended and bool(self.query))

    def show_only_marked(self) -> "Reading":
        """With only the marked passages shown, or all again."""
        return replace(self, only_marked=not self.only_marked and bool(self.marks))

    def _with(self, query: Query) -> "Reading":
        return replace(self, query=query, suspended=False)
