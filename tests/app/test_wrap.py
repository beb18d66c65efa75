"""Where lines are cut."""

import string
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.wrap import wrap
from tui.core.text import Span

texts = st.text(alphabet=string.ascii_letters + "   \t.,-日本ё́🙂\n", max_size=120)
widths = st.integers(min_value=1, max_value=40)


def lines(text: str, width: int) -> list[str]:
    return [text[span.start : span.end] for span in wrap(text, width)]


def test_words_go_to_the_next_line_when_they_do_not_fit() -> None:
    assert lines("grant aid of three million", 10) == ["grant aid", "of three", "million"]


def test_a_line_may_be_filled_to_its_last_cell() -> None:
    assert lines("aaaa bbbb", 9) == ["aaaa bbbb"]


def test_a_word_that_is_wider_than_a_line_is_cut() -> None:
    assert lines("x telecommunication", 8) == ["x", "telecomm", "unicatio", "n"]


def test_wide_characters_take_two_cells() -> None:
    assert lines("日本語日本語", 4) == ["日本", "語日", "本語"]


def test_empty_text_is_one_empty_line() -> None:
    assert wrap("", 10) == [Span(0, 0)]


def test_printed_line_ends_are_kept() -> None:
    assert lines("one\n\ntwo", 10) == ["one", "", "two"]


def test_a_wide_character_is_counted_where_another_takes_no_cell() -> None:
    assert lines("A日\u0301", 2) == ["A", "日\u0301"]


@given(texts, widths)
def test_no_line_is_wider_than_asked_unless_one_character_is(text: str, width: int) -> None:
    assert all(cell_len(line) <= width or len(line.rstrip("́")) <= 1 for line in lines(text, width))


@given(texts, widths)
def test_every_printed_letter_stands_on_one_line_in_its_order(text: str, width: int) -> None:
    printed = "".join(character for character in text if not character.isspace())
    assert "".join("".join(lines(text, width)).split()) == printed


@given(texts, widths)
def test_spans_rise_and_do_not_overlap(text: str, width: int) -> None:
    spans = wrap(text, width)
    assert all(before.end <= after.start for before, after in pairwise(spans))
