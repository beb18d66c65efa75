"""Addresses: any usual spelling is read, one is printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.address import Address, AddressRange, label_key, parse_address, parse_range
from tui.core.errors import BadData, NothingFound
from tui.core.statement import Head, Item, Paragraph, Statement

SPELLINGS = ["5(c)", "5c", "5.c", "5 c", "5 (c)", "5c)", "(5)(c)", "para 5 (c)", "paragraph 5(c)", "paras. 5(c)",
             "¶5(c)", "§ 5(c)", "p. 5(c)", "５（ｃ）", "  5(c) ", "5. (c)"]  # fmt: skip
parts = st.one_of(st.sampled_from("abcdxyz"), st.sampled_from(["ii", "iv", "1", "12", "[1]", "[3]"]))
paragraphs = st.one_of(st.integers(1, 10_000).map(str), st.integers(1, 40).map(lambda n: f"[{n}]"))
addresses = st.builds(
    Address, paragraphs, st.lists(parts, max_size=3).map(tuple), st.sampled_from(["", "II", "B", "Annex 1"])
)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_usual_spelling_means_the_same(spelling: str) -> None:
    assert str(parse_address(spelling)) == "5(c)"


@given(addresses)
def test_an_address_prints_and_parses_back(address: Address) -> None:
    assert parse_address(str(address)) == address


@pytest.mark.parametrize("text", ["", "  ", "()", "5(", "5(c", "(c))", "/5", "5//c", "5 & 6", "-", "\x00", "5(c)…"])
def test_what_is_no_address_is_said_to_be_none(text: str) -> None:
    with pytest.raises(BadData, match="is not an address; write it like"):
        parse_address(text)


@given(st.text(max_size=12))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        parse_range(text)
    except BadData as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize(
    ("text", "printed"),
    [("4-6", "4-6"), ("4–6", "4-6"), ("4 to 6", "4-6"), ("paras 4-6", "4-6"), ("5(a)-(c)", "5(a)-(c)"),
     ("5a-c", "5(a)-(c)"), ("5(a)–5(c)", "5(a)-(c)"), ("5(a)-6", "5(a)-6"), ("7", "7"),
     ("[4]-[6]", "[4]-[6]"), ("5[1]-[3]", "5[1]-[3]"), ("II/4-6", "II/4-II/6")],
)  # fmt: skip
def test_ranges(text: str, printed: str) -> None:
    assert str(parse_range(text)) == printed


@given(first=addresses, last=addresses)
def test_a_range_prints_and_parses_back(first: Address, last: Address) -> None:
    same = Address(last.paragraph, last.items, first.section)
    if not (first.items and last.paragraph.startswith("[")):  # 5(a)-[6] is an item of 5
        assert parse_range(str(AddressRange(first, same))) == AddressRange(first, same)


@pytest.mark.parametrize(
    ("label", "part"),
    [("5.", "5"), ("(c)", "c"), ("1)", "1"), ("•", ""), ("（３）", "3"), ("IV.", "IV"), ("1.2.", "1.2"), ("", "")],
)
def test_labels_lose_their_punctuation(label: str, part: str) -> None:
    assert label_key(label) == part


NESTED = Statement(
    "nested",
    Head("Nested"),
    (
        Paragraph("1.1", "One."),
        Paragraph("2.", "Two:", items=(Item("(b)", "b:", items=(Item("(ii)", "two."),)), Item("", "no label."))),
        Paragraph("3", "Three.", section="I"),
        Paragraph("3", "Three again.", section="II"),
    ),
)


@pytest.mark.parametrize(
    ("given", "found"),
    [("2bii", "2(b)(ii)"), ("2(b)ii", "2(b)(ii)"), ("1.1", "1.1"), ("2[2]", "2[2]"), ("II/3", "II/3"), ("2B", "2(b)")],
)
def test_passages_are_found_by_any_spelling_of_their_address(given: str, found: str) -> None:
    assert str(NESTED.at(given).address) == found


@pytest.mark.parametrize(("given", "near"), [("2(z)", "2"), ("9", "3"), ("2(b)(iii)", r"2\(b\)\(ii\)")])
def test_an_address_that_is_not_there_is_answered_with_the_nearest(given: str, near: str) -> None:
    with pytest.raises(NothingFound, match=f"nearest: .*{near}"):
        NESTED.at(given)


def test_a_range_that_runs_backwards_is_turned_round_in_the_answer() -> None:
    with pytest.raises(NothingFound, match=r"write 1\.1-2"):
        NESTED.within("2-1.1")


def test_a_printed_number_is_meant_before_a_counted_one() -> None:
    paragraphs = (
        Paragraph("", "Opening."),
        Paragraph("", "Those present."),
        Paragraph("1.", "One."),
        Paragraph("2.", "Two."),
    )
    statement = Statement("x", Head("x"), paragraphs)
    assert [str(passage.address) for passage in statement.passages] == ["[1]", "[2]", "1", "2"]
    assert [statement.at(text).text for text in ("2", "para 2", "[2]")] == ["Two.", "Two.", "Those present."]
    counted = Statement("x", Head("x"), paragraphs[:2])
    assert counted.at("2").text == "Those present."
