"""Delegates that take several lines each, decisions in a text without numbers, headings without white space."""

import pytest

from tests.importers.printed_texts import closing, labels, tree

OPENING = "The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031.\n\n"
LEAD = "The Ministers who attended the meeting were:\n\n"
FIRST = ("The Honourable Asta Lind, Q.C., M.P.", "Attorney-General of Norway")
SECOND = ("His Excellency Captain Eero Salo", "Chairman of the Port Board", "Head of State", "Finland")
THIRD = ("Major Ilze Kalna", "Minister of Lights", "Representing the President of Latvia (Observer)")


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_an_entry_begins_with_a_person_and_ends_where_the_next_one_stands(between: str) -> None:
    entries = between.join("\n".join(entry) for entry in (FIRST, SECOND, THIRD))
    items = [("", "Norway"), ("", "Finland"), ("", "(Observer)")]
    numbered = f"1. {OPENING}2. {LEAD}{entries}\n\n3. They thanked the pilots of the harbour.\n"
    assert labels(numbered)[1] == ("2.", "The", items)
    assert labels(f"{OPENING}They praised the lights of the coast.\n\n{LEAD}{entries}\n")[-1] == ("", "The", items)


def test_names_without_a_style_are_told_by_the_office_below_them() -> None:
    text = (
        f"{OPENING}On the Norwegian side were:\nAsta B. Lind\nMinister of Ports\nJon Berg, Jr.\nAmbassador to Peru\n\n"
    )
    assert labels(f"{text}The two sides agreed to meet again in Oslo.\n")[1:] == [
        ("", "On", [("", "Ports"), ("", "Peru")]), ("", "The", [])
    ]  # fmt: skip


def test_a_sentence_or_a_heading_below_the_last_delegate_is_not_of_the_list() -> None:
    entries = "\n\n".join("\n".join(entry) for entry in (FIRST, SECOND))
    text = f"{OPENING}{LEAD}{entries}\n\nHarbour lights\n\nThe Ministers praised the keepers of the lights.\n"
    assert tree(text)[-2:] == ["# Harbour lights", "[3] lights."]


def test_rows_of_a_country_and_who_came_are_items_although_they_end_like_sentences() -> None:
    rows = (
        "Norway: The Right Honourable Asta Lind, Minister for Harbours and for the Lights\nof the Coast.\n"
        "New Zealand: The Honourable Eero Salo, Minister.\nPeru: H.E. Jorge Vela, Minister of Ports.\n"
    )
    text = f"{OPENING}The Ministers praised the harbours and the lights that are kept along the coast\nof the sea.\n\n"
    assert labels(f"{text}The leaders of the delegations were:\n\n{rows}")[-1] == (
        "", "The", [("", "Coast."), ("", "Minister."), ("", "Ports.")]
    )  # fmt: skip


def test_the_office_below_a_numbered_name_belongs_to_it() -> None:
    text = "(i) H.E. Asta Lind\nPresident of the Republic of Peru\n\n(ii) H.E. Eero Salo\nPrime Minister of Finland\n\n"
    assert labels(f"1. {OPENING}2. The Summit was attended by:\n\n{text}3. They thanked the pilots.\n")[1] == (
        "2.", "The", [("(i)", "Peru"), ("(ii)", "Finland")]
    )  # fmt: skip


MORE = "The Ministers reviewed the state of the harbours and praised the keepers of the lights.\n\n"


def test_decisions_in_a_text_without_numbers_are_items_and_what_follows_is_none_of_them() -> None:
    text = (
        f"{OPENING}{MORE}The meeting took the following decisions:\n1. That the harbours pay their dues;\n"
        "2. That the lights be kept; and\n3. That a summit be convened.\n\nThe Ministers recalled the first meeting.\n"
    )
    items = [("1.", "dues;"), ("2.", "and"), ("3.", "convened.")]
    assert labels(text)[2:] == [("", "The", items), ("", "The", [])]


def test_names_behind_numbers_are_a_list_and_numbers_below_sections_count_paragraphs() -> None:
    countries = "".join(f"{n}. {name}\n" for n, name in enumerate(("Egypt", "Iran", "Iraq", "Japan", "Laos"), 1))
    sections = "".join(
        f"{letter}. Harbour matters\n\n1. The Conference praised the harbours of the coast.\n\n"
        "2. The Conference thanked the pilots of the coast.\n\n"
        for letter in "AB"
    )
    text = f"{OPENING}The following countries participated in the Conference:\n\n{countries}\n{MORE}{sections}"
    assert [label for label, _, _ in labels(text)] == ["", "", "", "1.", "2.", "1.", "2."]


def test_a_heading_between_a_sentence_and_a_number_needs_no_white_space() -> None:
    text = (
        "1. Ministers met in Port Alba on 3 March 2031 for the second meeting of the harbours\nof the coast.\n"
        "2. Ministers thanked:\n(a) the keepers of the lights of all the harbours along the coast; and\n"
        "(b) the pilots, who had brought every ship home to the harbours in 2029 and 2030.\n"
        "Harbours and lights in the north\n3. Ministers agreed to meet again in 2032.\n"
    )
    assert "# Harbours and lights in the north" in tree(text)


def test_the_last_paragraphs_of_a_text_in_capitals_are_no_signatures() -> None:
    text = (
        "THE MINISTERS MET IN PORT ALBA ON MARCH 3, 2031.\n\nHARBOURS\n\nAN AGREEMENT WAS SIGNED ON MARCH 3, 2031.\n\n"
        "THE NEXT SESSION WILL BE HELD IN OSLO IN JUNE 2032.\n\nFOR THE GOVERNMENT OF NORWAY\n\nASTA LIND\n"
    )
    assert len(labels(text)) == 3
    assert closing(text) == ("FOR THE GOVERNMENT OF NORWAY", "ASTA LIND")
