"""Numbered titles, sections where numbers begin again, and dotted numbers below them."""

from tests.importers.printed_texts import HEAD
from tui.importers.draft import drafted_bytes


def test_titles_with_numbers_head_what_stands_below_them_even_after_a_colon() -> None:
    text = (
        "On 3 March 2031 the Ministers met in Port Alba and turned to the following subjects:\n\n"
        "I. Harbours of the north and the south\n\nThe Ministers praised the harbours and agreed to dredge them.\n\n"
        "II. Lights\n\nThe Ministers agreed to keep the lights of the coast burning at night.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [p.heading for p in drafted.paragraphs] == [
        (), ("I. Harbours of the north and the south",), ("II. Lights",),
    ]  # fmt: skip
