"""Quotations in prose: which marks pair, and which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.quotations_in import quotations_in

PAIRS = ["“”", "‘’", "«»", "„“", "„”", "‚‘", "»«", "‹›", "「」", "『』", '""', "''", "””"]


@pytest.mark.parametrize("pair", PAIRS)
@given(words=st.lists(st.sampled_from(["sea", "ports", "o'clock", "Norway’s", "well-kept"]), min_size=1, max_size=5))
def test_each_kind_of_mark_pairs_with_its_own(pair: str, words: list[str]) -> None:
    block = f"He said {pair[0]}{' '.join(words)}{pair[1]}, and left."
    [found] = quotations_in(block)
    assert found.words == " ".join(words)
    assert block[found.start :].startswith(found.words)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("“a ‘b c’ d” and “e”", ["a ‘b c’ d", "e"]),
        ("“a “b c” d” e", ["a “b c” d"]),
        ("the Ministers' wish and Norway's port", []),
        ("the Ministers’ wish and Norway’s port", []),
        ("‘the Ministers’ wish’ is", ["the Ministers"]),
        ('a 5" pipe', []),
        ("“first paragraph of several", ["first paragraph of several"]),
        ('an "open end', []),
        ("empty “” and “ ” marks", []),
        ("„so“ und »so« und „so”", ["so", "so", "so"]),
        ("", []),
    ],
)
def test_marks_that_are_none_and_marks_within_marks(block: str, expected: list[str]) -> None:
    assert [found.words for found in quotations_in(block)] == expected


@given(st.text(alphabet="ab “”‘’«»„\"'‹›", max_size=40))
def test_quotations_never_overlap_and_stand_where_they_say(block: str) -> None:
    end = 0
    for found in quotations_in(block):
        assert found.words
        at = block.index(found.words, found.start)
        assert at >= end
        end = at + len(found.words)
