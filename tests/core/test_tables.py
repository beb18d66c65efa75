"""Tables: every entity and ledger line, with the passages it is in."""

from dataclasses import replace

import pytest

from tui.core.entities import Amount, Assistance
from tui.core.errors import UnknownName
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.rows import Table, asked_rows, cell
from tui.core.statement import Statement
from tui.core.tables import TABLES, table


def rows(statement: Statement, table_id: str, query: str = "") -> dict[str, int]:
    return {row.key: row.count for row in table(table_id).rows(Reading.of(statement).ask(query))}


def test_there_is_a_table_for_every_kind_of_entity_and_each_ledger() -> None:
    assert [each.id for each in TABLES] == [
        "countries",
        "ministers",
        "topics",
        "groups",
        "events",
        "organisations",
        "assistance",
        "positions",
        "dates",
        "doubts",
    ]


def test_a_doubt_stands_at_the_passage_or_entity_it_is_about(statement: Statement) -> None:
    made = table("doubts").rows(Reading.of(statement))
    assert [(row.cells[0], row.at, row.count) for row in made] == [
        ("place", "", 1),
        ("2(a)", "2(a)", 1),
        ("Lind", "", 8),
        ("2(a)", "2(a)", 1),
    ]
    assert made[2].choice == Choice("minister", "lind")


def test_doubts_of_passages_that_are_not_kept_are_not_listed(statement: Statement) -> None:
    reading = Reading.of(statement).ask("topic:ports")
    assert [row.cells[0] for row in asked_rows(table("doubts"), reading)] == ["place", "2(a)", "Lind", "2(a)"]
    assert [row.cells[0] for row in asked_rows(table("doubts"), Reading.of(statement).ask('"pilotage"'))] == ["Lind"]


@pytest.mark.parametrize("each", TABLES, ids=lambda each: each.id)
def test_a_row_has_one_value_and_one_sort_key_for_each_column(each: Table, statement: Statement) -> None:
    made = each.rows(Reading.of(statement))
    assert made
    for row in made:
        assert len(row.values) == len(row.cells) == len(row.sort_keys) == len(each.columns)


@pytest.mark.parametrize("each", TABLES, ids=lambda each: each.id)
def test_a_sort_key_is_comparable_with_every_other_of_its_column(each: Table, statement: Statement) -> None:
    made = each.rows(Reading.of(statement))
    for at in range(len(made[0].values)):
        assert sorted(row.sort_keys[at] for row in made)


def test_counts_follow_the_query_and_its_directness(statement: Statement) -> None:
    assert rows(statement, "countries") == {"NO": 8, "IS": 8}
    assert rows(statement, "countries", "via:direct") == {"NO": 8, "IS": 2}
    assert rows(statement, "countries", '"pilotage"') == {"NO": 1, "IS": 1}


def test_an_entity_without_a_passage_keeps_its_row_with_a_visible_zero(statement: Statement) -> None:
    assert rows(statement, "organisations", "topic:aid") == {"fund": 0}


def test_the_total_is_counted_without_the_query(statement: Statement) -> None:
    (fund,) = table("organisations").rows(Reading.of(statement).ask("topic:aid"))
    assert (fund.count, fund.total) == (0, 1)


def test_a_ledger_line_says_where_to_jump_and_an_entity_what_to_filter_by(statement: Statement) -> None:
    (aid,) = table("assistance").rows(Reading.of(statement))
    assert (aid.at, aid.choice) == ("2(a)", Choice("country", "NO"))
    (group,) = table("groups").rows(Reading.of(statement))
    assert (group.at, group.choice) == ("", Choice("group", "ministers"))


def test_a_position_covers_the_items_of_its_passage(statement: Statement) -> None:
    (position,) = table("positions").rows(Reading.of(statement))
    assert [str(p.address) for p in position.passages(statement)] == [
        "2",
        "2(a)",
        "2(b)",
        "2(b)(i)",
        "2(b)(ii)",
        "2(c)",
    ]


def test_a_query_leaves_out_ledger_lines_of_other_passages(statement: Statement) -> None:
    positions = table("positions")
    assert len(asked_rows(positions, Reading.of(statement).ask("organisation:fund"))) == 0
    assert len(asked_rows(positions, Reading.of(statement).ask("topic:aid"))) == 1


def test_printed_and_added_words_never_share_a_column() -> None:
    printed = {(each.id, column.id) for each in TABLES for column in each.columns if column.printed}
    assert ("assistance", "printed") in printed
    assert ("positions", "words") in printed
    assert not printed & {(each.id, name) for each in TABLES for name in ("name", "amount", "topics", "official")}


@pytest.mark.parametrize(
    ("value", "text"), [(2_000_000_000.0, "2000000000"), (1.5, "1.5"), (("a", "b"), "a; b"), ("", ""), ((), "")]
)
def test_a_value_is_written_without_needless_signs(value: str | float | tuple[str, ...], text: str) -> None:
    assert cell(value) == text


def test_an_unknown_table_names_the_nearest() -> None:
    with pytest.raises(UnknownName, match="nearest: ministers"):
        table("minsters")


def test_a_line_below_the_whole_text_stays_while_its_giver_is_spoken_of(
    statement: Statement,
) -> None:
    line = Assistance("pledge", printed="NOK 2 million", provider="NO", amount=Amount(2_000_000, "NOK"))
    below = replace(statement, roster=replace(statement.roster, assistance=(line,)))
    [row] = asked_rows(table("assistance"), Reading.of(below))
    assert (row.at, row.total) == ("", 0)
    assert [each.key for each in asked_rows(table("assistance"), Reading.of(below).ask("country:NO"))] == ["NO"]
    assert not asked_rows(table("assistance"), Reading.of(below).ask("country:IS -country:NO"))
