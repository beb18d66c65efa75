"""Who is named where, and how."""

import re

import pytest
from hypothesis import given

from tests.core.conftest import ROSTER, reached, statements
from tui.core.entities import Country, Group, Minister, Roster
from tui.core.mentions import How, Mentions, mentioned_names
from tui.core.statement import Correction, Head, Item, Paragraph, Statement
from tui.core.text import folded


def named(text: str, roster: Roster = ROSTER, corrections: tuple[Correction, ...] = ()) -> list[tuple[str, str, How]]:
    statement = Statement("s", Head("S"), (Paragraph("1.", text, corrections=corrections),), roster)
    mentions = Mentions(statement).of(statement.passages[0])
    return [(mention.span.of(text), mention.entity, mention.how) for mention in mentions]


def test_the_longest_name_wins() -> None:
    assert named("Equatorial Guinea and Guinea") == [
        ("Equatorial Guinea", "GQ", How.NAME),
        ("Guinea", "GN", How.NAME),
    ]


def test_names_end_where_words_end() -> None:
    assert named("Norwegian, Icelandic, Guineans, xNorway, Norway2") == []


def test_longer_words_that_do_not_mean_it_win() -> None:
    assert named("Norway House in Norway") == [("Norway", "NO", How.NAME)]


def test_a_name_is_found_as_written_or_in_capitals_or_with_a_first_capital() -> None:
    assert [words for words, *_ in named("NORWAY, the chair, The Chair, THE CHAIR, norway")] == [
        "NORWAY",
        "The Chair",
        "THE CHAIR",
    ]


def test_names_are_found_whatever_the_typography() -> None:
    assert named("Kingdom\u00a0of Norway; Jon Berg")[0] == ("Kingdom\u00a0of Norway", "NO", How.NAME)
    assert named("Jon Berg")[0][1] == "berg"


def test_a_role_names_its_minister_by_role() -> None:
    assert named("The Chair met Asta Lind") == [("The Chair", "lind", How.ROLE), ("Asta Lind", "lind", How.NAME)]


def test_a_correction_wins_over_names() -> None:
    nobody = (Correction("Norway", ""),)
    assert named("Norway and Norway", corrections=nobody) == []
    second = (Correction("Norway", "IS", nth=2),)
    assert [entity for _, entity, _ in named("Norway and Norway", corrections=second)] == ["NO", "IS"]


@given(statements)
def test_mentions_lie_in_their_text_in_order_and_name_one_entity_each(statement: Statement) -> None:
    mentions = Mentions(statement)
    wordings = {folded(words, keep_case=True).casefold() for _, words, _ in mentioned_names(ROSTER)}
    for passage in statement.passages:
        end = 0
        for mention in mentions.of(passage):
            assert end <= mention.span.start < mention.span.end <= len(passage.text)
            end = mention.span.end
            assert folded(mention.span.of(passage.text), keep_case=True).casefold() in wordings
            around = passage.text[max(0, mention.span.start - 1) : mention.span.end + 1]
            assert re.search(rf"(?<!\w){re.escape(mention.span.of(passage.text))}(?!\w)", around)


@given(statements)
def test_the_order_in_which_passages_are_asked_for_changes_nothing(statement: Statement) -> None:
    one_by_one, at_once = Mentions(statement), Mentions(statement)
    before = [one_by_one.of(passage) for passage in reversed(statement.passages)]
    assert at_once.direct == one_by_one.direct
    assert before == [at_once.of(passage) for passage in reversed(statement.passages)]


@given(statements)
def test_reach_is_what_a_look_at_every_mention_finds(statement: Statement) -> None:
    mentions = Mentions(statement)
    by_id = ROSTER.by_id
    for passage in statement.passages:
        direct: set[str] = set()
        grouped: set[str] = set()
        for mention in mentions.with_lead_in(passage):
            plain, through = reached(by_id[mention.entity])
            direct |= plain
            grouped |= through
        for entity in ROSTER:
            assert bool(mentions.direct[entity.id] >> passage.index & 1) is (entity.id in direct)
            assert bool(mentions.grouped[entity.id] >> passage.index & 1) is (entity.id in grouped)


@given(statements)
def test_every_entity_a_passage_speaks_of_has_a_reason(statement: Statement) -> None:
    mentions = Mentions(statement)
    for passage in statement.passages:
        for entity in ROSTER:
            speaks = (mentions.direct[entity.id] | mentions.grouped[entity.id]) >> passage.index & 1
            reasons = mentions.reasons(passage, entity.id)
            assert bool(reasons) is bool(speaks)
            assert all(reason.entity == entity.id for reason in reasons)


def test_groups_of_groups_reach_ministers_and_their_countries() -> None:
    assert set(ROSTER.stands_for["all"]) == {
        ("all",),
        ("all", "ministers"),
        ("all", "GN"),
        ("all", "ministers", "lind"),
        ("all", "ministers", "berg"),
        ("all", "ministers", "lind", "NO"),
        ("all", "ministers", "berg", "IS"),
    }


def test_a_circle_of_groups_ends() -> None:
    circle = Roster(groups=(Group("a", "A", members=("b",)), Group("b", "B", members=("a",))))
    assert circle.stands_for["a"] == (("a",), ("a", "b"))


def test_an_item_is_read_with_its_lead_in_and_says_so() -> None:
    roster = Roster((Country("NO", "Norway"),), (Minister("lind", "Lind", country="NO"),))
    statement = Statement("s", Head("S"), (Paragraph("1.", "Lind welcomed:", items=(Item("(a)", "aid."),)),), roster)
    (reason,) = Mentions(statement).reasons(statement.passages[1], "NO")
    assert reason.inherited
    assert reason.links == ("lind", "NO")
    assert reason.how is How.NAME


@pytest.mark.parametrize("length", [10, 300])
def test_a_long_chain_of_groups_is_walked_once(length: int) -> None:
    groups = tuple(Group(f"g{n}", f"G{n}", members=(f"g{n + 1}",)) for n in range(length - 1))
    roster = Roster(groups=(*groups, Group(f"g{length - 1}", "Last", members=())))
    assert len(roster.stands_for["g0"]) == length


def test_words_one_is_never_meant_by_still_name_another() -> None:
    roster = Roster(
        (
            Country("GN", "Guinea", never=("Equatorial Guinea", "Guinea fowl")),
            Country("GQ", "Equatorial Guinea", never=("Guinea fowl",)),
        )
    )
    statement = Statement(
        "x", Head("x"), (Paragraph("1.", "Guinea fowl from Equatorial Guinea, not from Guinea."),), roster
    )
    found = Mentions(statement).of(statement.passages[0])
    assert [mention.entity for mention in found] == ["GQ", "GN"]


def test_a_name_with_joined_letters_is_found_in_capitals() -> None:
    roster = Roster(ministers=(Minister("aero", "Ærø", printed="Ærø"), Minister("thorr", "Þórr", printed="Þórr")))
    statement = Statement("x", Head("X"), (Paragraph("1.", "ÆRØ AND ÞÓRR MET MINISTER Ærø."),), roster)
    assert [m.entity for m in Mentions(statement).of(statement.passages[0])] == ["aero", "thorr", "aero"]
