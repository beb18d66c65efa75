"""Entries of several lines (for whom, who, as what), and clauses below a line that only names who speaks."""

import pytest

from tests.importers.printed_texts import labels
from tui.core.statement import Statement
from tui.importers.draft import drafted_bytes

HEAD = "Final Communiqué of the Third Harbour Summit\n\nPort Alba, 3 March 2031\n\n"
OPENING = "The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031.\n\n"
CLOSE = "They praised the harbours and the old lights.\n\nThey agreed to meet again next year in Oslo.\n\n"


def _drafted(text: str) -> Statement:
    return drafted_bytes((HEAD + text).encode(), "text.txt").statement


FOR_WHOM = (
    "For the Republic of {}:",
    "On behalf of {}:",
    "For {}",
    "{}",
    "Republic of {}:",
)


@pytest.mark.parametrize("form", FOR_WHOM)
def test_for_whom_and_who_and_as_what_are_one_line_of_the_list_that_a_colon_opens(form: str) -> None:
    text = (
        f"{OPENING}Present were:\n\n{form.format('Iceland')}\nH.E. Mr Jón Berg\nPresident of the Republic.\n\n"
        f"{form.format('Finland')}\nHon. Eero Salo\nMinister of Ports, Lights and Waters,\n"
        "representing the President\n\n"
        f"{form.format('Latvia')}\nMs Ilze Kalna\nHead of the Harbour Office\n\n"
        "1. The Summit praised the harbours.\n\n2. The Summit thanked the pilots.\n"
    )
    assert labels(HEAD + text)[1:] == [
        ("", "Present", [("", "Republic."), ("", "President"), ("", "Office")]), ("1.", "The", []), ("2.", "The", [])
    ]  # fmt: skip
    assert [(each.family, each.country) for each in _drafted(text).roster.ministers] == [
        ("Berg", "IS"), ("Salo", "FI"), ("Kalna", "LV")
    ]  # fmt: skip


@pytest.mark.parametrize("form", FOR_WHOM)
def test_such_entries_at_the_end_are_those_who_sign(form: str) -> None:
    text = (
        f"{OPENING}{CLOSE}{form.format('Norway')}\n\nH.E. Ms Asta Lind\n"
        "Minister of Ports and Lights of the Kingdom.\n\n"
        f"{form.format('Finland')}\n\nH.E. Mr Eero Salo\nMinister of Ports and Lights of the Republic.\n"
    )
    drafted = _drafted(text)
    assert [paragraph.heading for paragraph in drafted.paragraphs] == [(), (), ()]
    assert len(drafted.head.closing) == 6
    assert [(each.family, each.country) for each in drafted.roster.ministers] == [("Lind", "NO"), ("Salo", "FI")]


def test_headings_above_sentences_are_no_such_entries() -> None:
    text = (
        f"{OPENING}For the harbours:\n\nThe Ministers praised the pilots of the coast.\n\n"
        "For the lights:\n\nThe Ministers thanked the keepers of the lights.\n"
    )
    assert [paragraph.heading for paragraph in _drafted(text).paragraphs] == [
        (), ("For the harbours:",), ("For the lights:",)
    ]  # fmt: skip


def test_a_line_that_begins_with_and_is_a_further_one() -> None:
    text = (
        f"{OPENING}It was attended by Their Excellencies:\nHis Excellency Ole Hem\nMinister of Ports of Norway\n"
        "His Excellency Jón Berg\nMinister of Ports of Iceland\nAnd Her Excellency Ilze Kalna\n"
        "Head of the Harbour Office\n1. The Summit praised the harbours.\n2. It thanked the pilots.\n"
    )
    assert labels(HEAD + text)[1] == ("", "It", [("", "Norway"), ("", "Iceland"), ("", "Office")])


SPEAKERS = (
    "Having heard the pilots, the Assembly:",
    "In the meeting, the Ministers:",
    "The Heads of State and Government:",
)


@pytest.mark.parametrize("speaker", SPEAKERS)
@pytest.mark.parametrize(
    "clauses",
    [
        ("COMMENDS the pilots of the coast;", "Also WELCOMES the new lights;", "DECIDES to remain at sea."),
        ("Recalled the earlier meetings.", "Took note of the lights of the coast.", "Agreed to meet again in a year."),
    ],
)
def test_clauses_below_who_speaks_are_paragraphs(speaker: str, clauses: tuple[str, ...]) -> None:
    text = OPENING + "\n\n".join((speaker, *clauses)) + "\n"
    assert [(paragraph.text, paragraph.heading) for paragraph in _drafted(text).paragraphs][1:] == [
        (each, ()) for each in (speaker, *clauses)
    ]


def test_a_subject_with_a_colon_stays_a_heading() -> None:
    text = (
        f"{OPENING}Old Lights:\n\nThe Council praised the keepers of the lights.\n\n"
        "New Lights:\n\nWelcomed the new lights.\n"
    )
    assert [paragraph.heading for paragraph in _drafted(text).paragraphs] == [(), ("Old Lights:",), ("New Lights:",)]


def test_such_clauses_below_a_number_are_its_items() -> None:
    text = (
        f"1. {OPENING}2. On the lights, the Summit:\n\nWELCOMED the new lamps;\n\nURGED all pilots to look;\n\n"
        "DIRECTED the keepers to report.\n\n3. The Summit thanked the pilots.\n"
    )
    assert [(label, len(items)) for label, _, items in labels(HEAD + text)] == [("1.", 0), ("2.", 3), ("3.", 0)]
