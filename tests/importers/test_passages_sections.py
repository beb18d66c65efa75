"""Numbered titles, sections where numbers begin again, and dotted numbers below them."""

import pytest

from tests.importers.printed_texts import HEAD, tree
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


def test_dotted_numbers_below_a_title_are_paragraphs_below_a_sentence_items() -> None:
    text = (
        "1. The meeting was opened in Port Alba on 3 March 2031.\n\n2. LIGHTS\n\n"
        "2.1 The meeting thanked the keepers of the lights.\n\n"
        "2.2 The meeting asked for:\n\n2.2.1 more lights;\n\n2.2.2 more keepers.\n\n"
        "3. The meeting took note that pilots are few, and\n\n"
        "3.1 asked for more of them;\n\n3.2 thanked those there are.\n\n4. The meeting was closed.\n"
    )
    assert tree(text) == [
        "1 2031.", "# 2. LIGHTS", "2.1 lights.", "2.2 for:", "2.2(2.2.1) lights;", "2.2(2.2.2) keepers.",
        "3 and", "3(3.1) them;", "3(3.2) are.", "4 closed.",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["Paragraph {}", "Article {}", "Part {}", "Artículo {}"])
def test_numbers_begin_again_below_the_name_of_a_section(name: str) -> None:
    text = (
        "The two sides met in Port Alba on 3 March 2031 and have reached this understanding.\n\n"
        f"{name.format(1)}\n\nThe two sides will speak with each other, so as to:\n\n1. Light the coast;\n\n"
        f"2. Train pilots.\n\n"
        f"{name.format(2)}\n\n1. They will meet in Port Alba.\n\n2. The guest bears the cost.\n\n"
        f"{name.format(3)}\n\n1. This takes effect today.\n\n2. It ends in 2041.\n"
    )
    shown = [line for line in tree(text) if not line.startswith("#")]
    assert shown == [
        "[1] understanding.",
        "1/[1] to:",
        "1/[1](1) coast;",
        "1/[1](2) pilots.",
        "2/1 Alba.",
        "2/2 cost.",
        "3/1 today.",
        "3/2 2041.",
    ]


def test_the_first_of_several_divisions_counts_where_it_has_a_heading() -> None:
    text = (
        "The Summit was held in Port Alba on 3 March 2031, and this is what its keepers wrote down.\n\nOPENING\n\n"
        "1. The keeper spoke of fog.\n\n2. The pilot spoke of reefs.\n\nSESSION ONE: LIGHTS\n\n"
        "1. Lamps are dear.\n\n2. Oil is dearer.\n\nNEXT STEPS\n\n1. All meet again.\n\n2. All thank Norway.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [p.section for p in drafted.paragraphs] == ["", "[1]", "[1]", "[2]", "[2]", "[3]", "[3]"]
