"""The page: lines of a width, laid out where they are looked at."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.conftest import harbour_statement
from tui.app.page import Kind, Line, Page, Spot
from tui.core.query import Mode, Search
from tui.core.reading import Reading
from tui.core.statement import Head, Paragraph, Statement

READING = Reading.of(harbour_statement())


def page(width: int = 60, reading: Reading = READING, *, dim: bool = False) -> Page:
    return Page(reading, width, dim=dim)


def printed(page: Page, place: int, line: Line) -> str:
    return (
        page.passages[place].text[line.span.start : line.span.end]
        if line.kind is Kind.TEXT
        else line.words[line.span.start : line.span.end]
    )


def test_items_hang_below_their_lead_in_and_their_items_below_them() -> None:
    shown = page()
    indents = [shown.lines(place)[-1].indent for place in range(len(shown.passages))]
    assert indents[1] < indents[2] == indents[3] == indents[6] < indents[4] == indents[5]
    assert indents[0] == indents[1] == indents[7]


def test_lines_of_one_passage_stand_in_one_column_beside_its_label() -> None:
    shown = page(30)
    for place in range(len(shown.passages)):
        body = [line for line in shown.lines(place) if line.kind is Kind.TEXT]
        assert len({line.indent for line in body}) == 1
        assert body[0].label == shown.passages[place].label
        assert not any(line.label for line in body[1:])


def test_the_measure_holds_however_wide_the_screen_is() -> None:
    long = Statement("long", Head("Long"), (Paragraph("1.", "the sea and the ports " * 40),))
    shown = Page(Reading.of(long), 300, measure=72)
    widths = [line.span.end - line.span.start for line in shown.lines(0) if line.kind is Kind.TEXT]
    assert max(widths) <= 72 and max(widths) > 60


def test_headings_stand_above_the_first_passage_and_closing_lines_below_the_last() -> None:
    statement = Statement(
        "framed",
        Head("Framed", heading=("Third Round", "Joint Statement"), closing=("Done at Port Alba",)),
        (Paragraph("1.", "First.", heading=("I. Ports",)), Paragraph("2.", "Second.")),
    )
    shown = Page(Reading.of(statement), 60)
    first = [line.words[line.span.start : line.span.end] for line in shown.lines(0) if line.kind is Kind.HEADING]
    last = [line.words for line in shown.lines(1) if line.kind is Kind.HEADING]
    assert [words for words in first if words] == ["Third Round", "Joint Statement", "I. Ports"]
    assert [words for words in last if words] == ["Done at Port Alba"]


def test_only_what_matches_is_on_the_page_with_its_lead_ins() -> None:
    found = READING.searching(Search("pilotage", Mode.PHRASE))
    assert [str(p.address) for p in page(reading=found).passages] == ["2", "2(b)", "2(b)(i)"]
    assert len(page(reading=found, dim=True).passages) == 8


@given(width=st.integers(8, 200))
def test_no_line_is_wider_than_the_page(width: int) -> None:
    shown = page(width)
    for place in range(len(shown.passages)):
        for line in shown.lines(place):
            assert line.indent + cell_len(printed(shown, place, line)) < width or width < 12


@given(width=st.integers(8, 100), line=st.integers(0, 200), count=st.integers(0, 200))
def test_up_undoes_down_unless_an_end_is_met(width: int, line: int, count: int) -> None:
    shown = page(width)
    start = shown.down(Spot(0, 0), line)
    there = shown.down(start, count)
    if there != shown.end:
        assert shown.up(there, count) == start


@given(width=st.integers(8, 100), height=st.integers(1, 80), line=st.integers(0, 100))
def test_a_screen_is_filled_from_its_top_on_without_a_gap(width: int, height: int, line: int) -> None:
    shown = page(width)
    top = shown.down(Spot(0, 0), line)
    spots = shown.from_spot(top, height)
    assert spots[0] == top
    assert len(spots) <= height
    assert all(shown.down(a, 1) == b for a, b in pairwise(spots))
    if len(spots) < height:
        assert spots[-1] == shown.end


@pytest.mark.parametrize("width", [8, 20, 40, 72, 160])
def test_the_lowest_top_shows_the_last_line_at_the_bottom(width: int) -> None:
    shown = page(width)
    assert shown.from_spot(shown.lowest_top(10), 10)[-1] == shown.end


def test_only_passages_that_were_looked_at_are_laid_out() -> None:
    many = Statement("many", Head("Many"), tuple(Paragraph(f"{n}.", f"Paragraph {n}.") for n in range(1, 10_001)))
    shown = Page(Reading.of(many), 80)
    shown.from_spot(Spot(5_000, 0), 40)
    assert len(shown._lines) < 60
