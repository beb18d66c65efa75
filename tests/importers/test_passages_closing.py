"""What stands below the last paragraph: places and days, signatures, notes, annexes, contacts."""

import pytest

from tests.importers.printed_texts import closing, labels, tree


def test_a_note_in_the_middle_ends_nothing() -> None:
    text = (
        "On 3 March 2031 the Ministers* met in Port Alba and praised the harbours of their countries.\n\n"
        "*The Ambassador of Iceland attended on behalf of the Minister of Ports.\n\n"
        "They agreed to dredge the harbours and to keep the lights of the coast burning at night.\n"
    )
    assert [first for _, first, _ in labels(text)][-1] == "They"


BODY = (
    "1. The Ministers met in Port Alba on 3 March 2031.\n\n2. They asked for the following lights:\n\n"
    "(a) those of the north;\n\n(b) those of the south.\n\n3. They thanked Norway.\n\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Port Alba, 3 March 2031.", "Puerto Alba, a los 3 días del mes de marzo de 2031.", "[ENDS]", "END OF "
        "TEXT", "ANNEX I",
        "IN WITNESS WHEREOF, the undersigned have signed this Declaration.", "Done at Port Alba on 3 March 2031.",
        "For Norway, Asta Lind", "Contact: ports@coast.example", "[1] Norway, Iceland and Finland took part.",
        "Participants: Norway, Iceland, Finland and the Harbour Union of the Coast.", "Read the original of this "
        "report on our site.",
        "This article was first published by the Harbour Union on 3 March 2031.",
    ],
)  # fmt: skip
def test_lines_below_the_text_are_no_paragraphs(line: str) -> None:
    assert [label for label, _, _ in labels(f"{BODY}{line}\n")] == ["1.", "2.", "3."]
    assert closing(f"{BODY}{line}\n") == (line,)


@pytest.mark.parametrize(
    "line",
    [
        "They also thanked Iceland.",
        "We thank you.",
        "Participants praised the lights.",
        "The annex says how it is done.",
    ],
)
def test_short_sentences_at_the_end_stay(line: str) -> None:
    assert closing(f"{BODY}{line}\n") == ()


def test_numbers_in_an_annex_count_no_paragraphs() -> None:
    annex = "1. Lights\nTen lights will be built in 2032.\n2. Pilots\nTwenty pilots will be trained.\n"
    text = f"{BODY}Annex 1: Work plan\n\n{annex}"
    assert [label for label, _, _ in labels(text)] == ["1.", "2.", "3."]
    assert closing(text)[:2] == ("Annex 1: Work plan", "1. Lights")


def test_a_statement_that_is_the_annex_of_a_letter_is_read() -> None:
    text = (
        "I have the honour to transmit herewith the statement adopted by the Ministers of Ports on 3 March 2031.\n\n"
        "Asta Lind\nMinister of Ports\n\nAnnex\n\nStatement of the Ministers of Ports\n\n"
        "1. We met in Port Alba on 3 March 2031 and praised the lights.\n\n2. We will build ten more of them.\n\n"
        "3. We will meet again.\n"
    )
    assert [label for label, _, _ in labels(text)][-3:] == ["1.", "2.", "3."]


def test_the_last_item_stays_an_item_where_a_heading_follows() -> None:
    text = f"{BODY[:-25]}LIGHTS OF THE WEST\n\n3. They thanked Norway.\n"
    assert tree(text)[3:] == ["2(b) south.", "# LIGHTS OF THE WEST", "3 Norway."]


@pytest.mark.parametrize(
    "line",
    [
        "Note: The keeper read the text aloud in the harbour at noon. The others stood behind her, in the rain.",
        "For information media. Not an official record.",
    ],
)
def test_what_is_noted_about_a_text_is_below_it(line: str) -> None:
    text = "1. They met in Port Alba on 3 March 2031.\n\n2. They will meet again next year.\n\n" + line + "\n"
    assert closing(text) == (line,)


def test_a_quotation_left_open_below_a_colon_brings_the_statement() -> None:
    text = (
        "The following is the text that was issued in Port Alba:\n\n"
        "“The two sides met on 3 March 2031 and spoke of lights.\n\nThey agreed to dredge the harbour.”\n"
    )
    assert [first for _, first, _ in labels(text)] == ["“The", "They"]
