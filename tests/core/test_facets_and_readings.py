"""Facets, search and readings against a look at every passage."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.conftest import choices, queries, searches, statements
from tui.core.bits import bits_of, everything, indices_of
from tui.core.errors import BadData
from tui.core.facets import FACETS, Via, facet
from tui.core.mentions import How
from tui.core.patience import at_most
from tui.core.query import Choice, Mode, Query, Search
from tui.core.reading import Mark, Reading
from tui.core.reasons import because
from tui.core.statement import Passage, Statement
from tui.core.text import folded


def speaks_of(reading: Reading, passage: Passage, of: str, value: str, via: Via) -> bool:
    """Whether a value keeps a passage, seen from that passage alone."""
    mentions = reading.index.mentions
    if of == "topic":
        return value in passage.topics
    if of == "mention":
        groups = {group.id for group in reading.statement.roster.groups}
        hows = {How.GROUP if m.entity in groups else m.how for m in mentions.with_lead_in(passage)}
        return How(value) in hows
    reasons = mentions.reasons(passage, value)
    direct = any(reason.how is not How.GROUP for reason in reasons)
    grouped = any(reason.how is How.GROUP for reason in reasons)
    return {Via.DIRECT: direct, Via.GROUP: grouped and not direct, Via.ANY: direct or grouped}[via]


def holds(passage: Passage, search: Search) -> bool:
    keep = any(character.isupper() for character in search.text)
    text, words = folded(passage.text, keep_case=keep), folded(search.text, keep_case=keep)
    match search.mode:
        case Mode.PHRASE:
            return words in text
        case Mode.REGEX:
            return re.search(search.text, text, 0 if keep else re.IGNORECASE) is not None
        case _:
            return all(re.search(rf"(?<!\w){re.escape(word)}", text) for word in words.split())


def matches(reading: Reading, query: Query, passage: Passage, *, besides: str = "") -> bool:
    for each in FACETS:
        if each.id == besides:
            continue
        chosen, excluded = query.chosen(each.id), query.chosen(each.id, exclude=True)
        if chosen and not any(speaks_of(reading, passage, each.id, value, query.via) for value in chosen):
            return False
        if any(speaks_of(reading, passage, each.id, value, query.via) for value in excluded):
            return False
    return query.search is None or holds(passage, query.search)


@settings(max_examples=80)
@given(statements, queries)
def test_a_query_keeps_what_a_look_at_every_passage_keeps(statement: Statement, query: Query) -> None:
    reading = Reading.of(statement).ask(query)
    assert [p.index for p in reading.matches] == [p.index for p in statement.passages if matches(reading, query, p)]


@settings(max_examples=50)
@given(statements, queries)
def test_counts_are_what_choosing_that_value_alone_in_its_facet_would_keep(statement: Statement, query: Query) -> None:
    reading = Reading.of(statement).ask(query)
    for each in FACETS:
        for value, count in reading.counts(each.id).items():
            assert count == sum(
                matches(reading, query, passage, besides=each.id)
                and speaks_of(reading, passage, each.id, value, query.via)
                for passage in statement.passages
            )


@given(statements, queries)
def test_an_item_never_appears_without_its_lead_in(statement: Statement, query: Query) -> None:
    shown = Reading.of(statement).ask(query).shown
    there: set[int] = set()
    for each in shown:
        assert each.passage.parent is None or each.passage.parent in there
        there.add(each.passage.index)
    assert [each.passage.index for each in shown] == sorted(there)
    kept = {p.index for p in Reading.of(statement).ask(query).matches}
    assert all(each.context is (each.passage.index not in kept) for each in shown)


@given(statements, searches)
def test_hits_are_words_that_fold_to_what_was_searched_and_are_counted_alike(
    statement: Statement, search: Search
) -> None:
    reading = Reading.of(statement).searching(search)
    for passage in reading.matches:
        spans = reading.hits(passage)
        assert len(spans) == reading.hit_counts.get(passage.index, 0)
        assert spans
        if search.mode is Mode.PHRASE:
            keep = any(c.isupper() for c in search.text)
            assert all(folded(s.of(passage.text), keep_case=keep) == folded(search.text, keep_case=keep) for s in spans)


@given(statements, queries, choices, searches, st.sampled_from(Via))
def test_no_intention_changes_the_reading_it_is_asked_of(
    statement: Statement, query: Query, choice: Choice, search: Search, via: Via
) -> None:
    reading = Reading.of(statement).ask(query).mark(statement.passages[:1])
    before = replace(reading)
    made = [
        reading.toggle(choice), reading.searching(search), reading.through(via), reading.drop_last(),
        reading.drop_all(), reading.suspend(), reading.show_only_marked(), reading.unmark_all(),
        reading.toggle_mark(statement.passages[-1]), reading.mark(statement.passages), reading.ask(query),
    ]  # fmt: skip
    assert reading == before
    assert all(other.index is reading.index for other in made)


@given(statements, queries)
def test_suspending_shows_all_and_resuming_shows_the_same_again(statement: Statement, query: Query) -> None:
    reading = Reading.of(statement).ask(query)
    aside = reading.suspend()
    assert aside.matches == statement.passages
    assert aside.suspend().kept == reading.kept if query else not aside.suspended


@given(statements, queries)
def test_every_match_has_a_reason_for_every_facet_that_chose_it(statement: Statement, query: Query) -> None:
    reading = Reading.of(statement).ask(query)
    asked = {each.id for each in FACETS if query.chosen(each.id)} | ({"search"} if query.search else set())
    for passage in statement.passages:
        given = because(reading, passage)
        assert {reason.facet for reason in given} == (asked if reading.is_match(passage) else set())
        assert all("\n" not in str(reason) for reason in given)


def test_marks_keep_the_users_order_and_their_notes(statement: Statement) -> None:
    reading = Reading.of(statement)
    third, first = statement.passages[2], statement.passages[0]
    marked = reading.toggle_mark(third).toggle_mark(first)
    assert [mark.passage for mark in marked.marks] == [third.id, first.id]
    noted = marked.with_marks([Mark(first.id, "mine"), Mark("gone"), Mark(third.id)])
    assert noted.marks == (Mark(first.id, "mine"), Mark(third.id))
    assert [p.index for p in noted.show_only_marked().matches] == [0, 2]
    assert noted.unmark_all().marks == ()


def test_only_marked_needs_marks(statement: Statement) -> None:
    assert not Reading.of(statement).show_only_marked().only_marked


@pytest.mark.parametrize(
    ("text", "said"), [("(", "at character"), ("a{2,1}", "not a regular"), ("[z-a]", "at character")]
)
def test_what_is_no_expression_says_where(statement: Statement, text: str, said: str) -> None:
    with pytest.raises(BadData, match=said):
        _ = Reading.of(statement).searching(Search(text, Mode.REGEX)).kept


def test_an_expression_that_would_run_for_ever_is_stopped() -> None:
    with pytest.raises(BadData, match="takes too long"), at_most(0.1):
        re.search("(a+)+$", "a" * 40 + "b")


def test_a_bound_that_is_not_met_leaves_no_timer_behind() -> None:
    import signal

    with at_most(5):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_capitals_are_searched_for_as_they_are(statement: Statement) -> None:
    reading = Reading.of(statement)
    assert reading.searching(Search("ministers")).hit_count > 0
    assert reading.searching(Search("MINISTERS")).hit_count == 0


def test_every_facet_knows_its_values(statement: Statement) -> None:
    reading = Reading.of(statement)
    for each in FACETS:
        for value in facet(each.id).values(reading.index.mentions):
            assert facet(each.id).resolve(reading.index.mentions, value.id) == value.id
            assert facet(each.id).label(reading.index.mentions, value.id) == value.label


@given(st.sets(st.integers(0, 300)), st.sets(st.integers(0, 300)))
def test_bits_are_sets(one: set[int], other: set[int]) -> None:
    a, b = bits_of(one, 301), bits_of(other, 301)
    assert indices_of(a & b) == sorted(one & other)
    assert indices_of(a | b) == sorted(one | other)
    assert indices_of(a & ~b) == sorted(one - other)
    assert indices_of(everything(301) & ~a) == sorted(set(range(301)) - one)
    assert a.bit_count() == len(one)
