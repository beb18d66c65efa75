"""Markdown in its dialects: what a text prints becomes blocks, what is only said about it goes, counted."""

import time
from collections import Counter

import pytest

from tui.importers.blocks import Document
from tui.importers.sources import markdown
from tui.importers.sources.markdown_forms import in_common_form

PROSE = "The Ministers of the harbour states met in Port Alba and agreed on many things that day."


def read(text: str) -> Document:
    return markdown.document(text.encode(), "x.md")


def shown(text: str) -> list[str]:
    return [f"{block.marker} {block.text}".strip() for block in read(text).blocks]


def test_a_number_that_a_wrap_put_first_is_no_item() -> None:
    assert shown("1. They will meet again in\n   2041. That is late.\n2. So be it.") == [
        "1. They will meet again in 2041. That is late.",
        "2. So be it.",
    ]


def test_letters_below_a_lead_in_are_lines_of_their_own() -> None:
    assert shown("8. They asked for:\n    a. lamps;\n    b. oil; and\n    c. keepers\n    of both.") == [
        "8. They asked for:",
        "a. lamps;",
        "b. oil; and",
        "c. keepers of both.",
    ]


@pytest.mark.parametrize(
    ("written", "words", "change"),
    [
        ("The lamps[^1] shine.\n\n[^1]: See the paper.\n    And the other.", "The lamps shine.", "footnote left out"),
        ("The lamps^12^ shine.", "The lamps shine.", "footnote mark removed"),
        ("The lamps<!-- which?\nasked Anna --> shine.", "The lamps shine.", "comment left out"),
    ],
)
def test_what_is_only_said_about_the_text_goes_and_is_counted(written: str, words: str, change: str) -> None:
    made = read(written)
    assert [block.text for block in made.blocks] == [words]
    assert made.changes[change] == 1


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("The 21^st^ lamp burns CO~2~.", "The 21st lamp burns CO2."),
        ("The [lamps]{.underline} shine.", "The lamps shine."),
        ("# Lamps {#lamps .unnumbered}", "Lamps"),
        ('::: {custom-style="Quote"}\nThe lamps shine.\n:::', "The lamps shine."),
        ("3--5 May 2041 --- all day", "3–5 May 2041 — all day"),
        ("Lamps\n=====", "Lamps"),
    ],
)
def test_signs_of_a_dialect_become_what_they_show(written: str, words: str) -> None:
    assert [block.text for block in read(written).blocks] == [words]


@pytest.mark.parametrize(
    "table",
    [
        "| For Norway | For Peru |\n|---|---|\n| Anna Lind | Luis Vega |",
        "  ------------ -----------\n  For Norway   For Peru\n\n  Anna Lind    Luis Vega\n  ------------ -----------",
        "+------------+-----------+\n| For Norway | For Peru  |\n+------------+-----------+\n"
        "| Anna Lind  | Luis Vega |\n+------------+-----------+",
        "<table><tr><td>For Norway</td>\n<td>For Peru</td></tr><tr><td>Anna Lind</td><td>Luis Vega</td></tr></table>",
    ],
)
def test_tables_of_every_dialect_are_rows(table: str) -> None:
    made = read(f"{PROSE}\n\n{table}\n\n{PROSE}")
    assert [block.text for block in made.blocks] == [PROSE, "For Norway\tFor Peru", "Anna Lind\tLuis Vega", PROSE]


def test_a_rule_and_a_list_of_bars_are_no_table() -> None:
    assert shown(f"{PROSE}\n\n---\n\n{PROSE}\n\n----------\n") == [PROSE, PROSE]


def test_a_title_in_the_front_matter_alone_is_the_title_of_the_page() -> None:
    made = read(f'---\ntitle: "**Joint Statement\n  of Lamps**"\ndate: 2041-05-03\n---\n\n{PROSE}')
    assert [(block.kind, block.text) for block in made.blocks] == [
        ("heading", "Joint Statement of Lamps"),
        ("text", PROSE),
    ]
    assert made.metadata["published"] == "2041-05-03"


def test_a_title_that_is_printed_as_well_is_there_once() -> None:
    assert shown(f"---\ntitle: Joint Statement\n---\n\n# Joint Statement\n\n{PROSE}") == ["Joint Statement", PROSE]


@pytest.mark.parametrize("unit", ["[^", "<!--", "[x]{", "^1", "~", "-- ", "|", "+-", "[^1]: x\n"])
def test_near_misses_take_little_time(unit: str) -> None:
    begun = time.process_time()
    in_common_form(unit * (100_000 // len(unit)), Counter())
    assert time.process_time() - begun < 5
