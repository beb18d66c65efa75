"""Folding: the same words whatever their quotes, dashes, accents, blanks and case."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.text import Span, fold, folded, key, on_word_boundaries

odd = st.sampled_from("  `“”’–—\u00a0\u00adéßİﬁ…")
texts = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), odd), max_size=60)


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("“open”, ‘stable’", "\"open\", 'stable'"),
        ("2019–2020 — and", "2019-2020 - and"),
        ("two\u00a0 million\n yen", "two million yen"),
        ("Straße", "STRASSE"),
        ("co\u00adoperation", "cooperation"),
        ("Jón Ærlig", "jon ærlig"),
        ("５（ｃ）", "5(c)"),
        ("and so on…", "and so on..."),
    ],
)
def test_the_same_words_fold_to_the_same(printed: str, typed: str) -> None:
    assert folded(printed) == folded(typed)


def test_case_is_kept_where_it_is_asked_for() -> None:
    assert folded("Georgia’s", keep_case=True) == "Georgia's"


def test_look_up_keys_have_no_blanks_at_their_ends() -> None:
    assert key("  Kyrgyz\u00a0Republic ") == "kyrgyz republic"


@given(texts, st.booleans())
def test_folding_with_and_without_offsets_gives_the_same_words(text: str, keep_case: bool) -> None:
    assert fold(text, keep_case=keep_case).text == folded(text, keep_case=keep_case)


@given(texts, st.booleans())
def test_folding_twice_changes_nothing_more(text: str, keep_case: bool) -> None:
    once = folded(text, keep_case=keep_case)
    assert folded(once, keep_case=keep_case) == once


@given(texts)
def test_every_offset_leads_back_into_the_printed_text_in_order(text: str) -> None:
    made = fold(text)
    starts = [made.printed(Span(n, n)).start if n < len(made.text) else len(text) for n in range(len(made.text) + 1)]
    assert all(0 <= a <= b <= len(text) for a, b in pairwise(starts))


@given(texts, st.data())
def test_a_folded_span_leads_back_to_words_that_fold_to_it(text: str, data: st.DataObject) -> None:
    made = fold(text)
    if not made.text:
        return
    start = data.draw(st.integers(0, len(made.text) - 1))
    end = data.draw(st.integers(start + 1, len(made.text)))
    printed = made.printed(Span(start, end)).of(text)
    assert made.text[start:end].strip() in folded(printed)


@pytest.mark.parametrize(("words", "inside"), [("Niger", False), ("Nigeria", True), ("Nig", False)])
def test_word_boundaries(words: str, inside: bool) -> None:
    text = "in Nigeria, and"
    start = text.find(words)
    assert on_word_boundaries(text, start, start + len(words)) is inside
