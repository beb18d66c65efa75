"""Quotations with their lead-in and fair cuts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import harbour_statement
from tui.core.quoting import CUT, Quoting, quotations, quote
from tui.core.statement import Head, Item, Paragraph, Statement

LIST = Statement(
    "aid",
    Head("Aid Note"),
    (
        Paragraph("1.", "The Ministers met."),
        Paragraph(
            "2.",
            "The Ministers thanked Alba for its help, namely:",
            items=(
                Item("(a)", "two cranes;"),
                Item("(b)", "training in pilotage and dredging;"),
                Item("(c)", "grant aid for ports, which asked for it; and"),
                Item("(d)", "charts of the coast."),
            ),
        ),
    ),
)


def test_an_item_is_quoted_with_its_lead_in_and_marked_cuts():
    assert quote(LIST, "2(c)") == (
        "The Ministers thanked Alba for its help, namely: [...] (c) grant aid for ports, which asked for it [...]"
    )


def test_no_cut_is_marked_where_nothing_is_left_out():
    assert quote(LIST, "2(a)") == "The Ministers thanked Alba for its help, namely: (a) two cranes [...]"
    assert quote(LIST, "2(d)") == "The Ministers thanked Alba for its help, namely: [...] (d) charts of the coast."


def test_items_of_one_paragraph_are_quoted_together_after_one_lead_in():
    assert quote(LIST, ["2(d)", "2(a)"]) == (
        "The Ministers thanked Alba for its help, namely: (a) two cranes [...] (d) charts of the coast."
    )
    assert quote(LIST, "2(b)-(c)") == (
        "The Ministers thanked Alba for its help, namely: [...] (b) training in pilotage and dredging; "
        "(c) grant aid for ports, which asked for it [...]"
    )


def test_an_item_alone_is_its_words_without_label_and_without_what_joins_it_to_the_next():
    assert quote(LIST, "2(c)", Quoting.ITEM) == "grant aid for ports, which asked for it"
    assert quote(LIST, "2(b)", Quoting.ITEM) == "training in pilotage and dredging"
    assert quote(LIST, ["2a", "2d"], Quoting.ITEM) == "two cranes [...] (d) charts of the coast."


def test_a_paragraph_is_quoted_whole_without_its_number():
    whole = (
        "The Ministers thanked Alba for its help, namely: (a) two cranes; (b) training in pilotage and dredging; "
        "(c) grant aid for ports, which asked for it; and (d) charts of the coast."
    )
    assert quote(LIST, "2(c)", Quoting.PARAGRAPH) == whole
    assert quote(LIST, "2") == whole
    assert quote(LIST, "1", Quoting.ITEM) == "The Ministers met."


def test_an_items_item_comes_after_both_lead_ins():
    assert quote(harbour_statement(), "2(b)(ii)") == (
        "The Ministers welcomed Norway’s help, namely: [...] (b) training, in [...] (ii) dredging [...]"
    )


def test_each_paragraph_is_one_quotation_with_the_places_it_is_cited_by():
    found = quotations(LIST, ["1", "2(b)-(c)"])
    assert [[str(place) for place in quoted.places] for quoted in found] == [["1"], ["2(b)-(c)"]]
    assert quote(LIST, None, Quoting.PARAGRAPH) == "\n".join(q.words for q in quotations(LIST, "1-2"))


def test_a_range_that_ends_in_a_list_is_cut_there():
    [_, second] = quotations(LIST, "1-2(a)")
    assert second.words == "The Ministers thanked Alba for its help, namely: (a) two cranes [...]"
    assert [str(place) for place in second.places] == ["2-2(a)"]


@given(st.sets(st.integers(0, 3), min_size=1), st.sampled_from(Quoting))
@settings(max_examples=60, deadline=None)
def test_every_quoted_piece_is_printed_and_nothing_else_is_added(letters, how):
    printed = quote(LIST, "2", Quoting.PARAGRAPH)
    pieces = quote(LIST, [f"2({'abcd'[n]})" for n in letters], how).split(CUT)
    at = 0
    for piece in pieces:
        at = printed.index(piece.strip(), at) + len(piece.strip())
