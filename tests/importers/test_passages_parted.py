"""Lists of invented statements that only their signs and their lead-ins tell: semicolons, styles, what comes again."""

from tests.importers.printed_texts import labels, tree

OPENING = "The Ministers met in Port Alba on 3 March 2031 and looked at the harbours of the whole region.\n\n"


def items(text: str) -> list[list[str]]:
    return [[last for _, last in inner] for _, _, inner in labels(text)]


def test_each_semicolon_at_the_end_of_a_line_ends_an_entry() -> None:
    text = (
        "The Third Harbour Summit was attended by the following Heads of State and Government:\n\n"
        "His Excellency, Karl Lind, the President of the Republic of the\nWestern Isles;\n"
        "His Excellency, Jón Berg, the President of the Kingdom of Iceland;\n"
        "Her Excellency Asta Mori, President of the Republic of Alba, who spoke;\n"
        "Her Excellency, Ida Salo, who is the Prime Minister of the Republic of\nFinland; and\n"
        "Honourable Ole Hem, Minister of Harbours and of Lights of the Kingdom of\nNorway.\n\n"
        "The Summit praised the harbours.\n"
    )
    assert items(text) == [["Isles;", "Iceland;", "spoke;", "and", "Norway."], []]


def test_a_semicolon_inside_of_running_text_ends_nothing() -> None:
    text = OPENING + (
        "The Ministers praised the lights of the coast; Norway had brought the oil for them;\n"
        "Iceland had brought the charts, and Finland had brought with her the keepers of\n"
        "the lights, with all the oil that they need for a year on the islands of the coast;\n"
        "Sweden was thanked; the Ministers asked for a report on all of it within one year.\n"
    )
    assert items(text) == [[], []]


def test_below_a_lead_in_lines_that_begin_with_a_style_are_entries() -> None:
    text = (
        "The Third Harbour Summit was attended by the following Heads of State and Government:\n"
        "H.E. Ms. Asta Lind, President of the Republic of Alba and Chairperson of the\nAuthority\n"
        "H.E. Mr. Karl Mori, President of the Republic of Belmont, and the Head of the\nCouncil\n"
        "H.E. Ms. Ida Salo, the Prime Minister of the Republic of Carvia in the North\n\n"
        "The Summit praised the harbours.\n"
    )
    assert items(text) == [["Authority", "Council", "North"], []]


def test_a_speaker_who_comes_again_under_each_heading_leads_in_to_items() -> None:
    text = OPENING + (
        "Lights\n\nThe Ministers:\nWelcomed the new light at the cape;\nAgreed to pay for its oil.\n\n"
        "Charts\n\nThe Ministers and the Commissioner:\nExpressed concern over old charts;\nNoted the new ones.\n\n"
        "The Ministers thanked Norway for the warm welcome that it gave to all of them.\n"
    )
    assert items(text) == [[], ["cape;", "oil."], ["charts;", "ones."], []]


def test_a_speaker_who_comes_once_brings_the_paragraphs_of_the_statement() -> None:
    text = (
        "The Assembly, meeting in Port Alba on 3 March 2031,\n\nHaving considered the report, the Assembly:\n\n"
        "WELCOMES the report on lights;\n\nREQUESTS a report on charts for its next session.\n"
    )
    assert items(text) == [[], [], [], []]


STEPS = (
    "1. Within a month the parties meet in order to agree on a way in which they may talk about the harbours.\n\n"
    "2. At that meeting the parties promise to end their talks before the year is over, and set a day for it.\n"
)


def test_steps_below_a_lead_in_are_items_where_the_statement_has_begun() -> None:
    text = OPENING + (
        "The Ministers took note of the letter that the keepers of the lights had sent to them.\n\n"
        "The Ministers reaffirmed what they had said of the charts two years before in Belmont.\n\n"
        "The Ministers asked for talks. They therefore propose the following steps:\n\n"
    )
    assert items(text + STEPS) == [[], [], [], ["harbours.", "it."]]


def test_measures_that_fill_the_statement_are_its_paragraphs() -> None:
    text = OPENING + "The Ministers agreed on the following measures:\n\n"
    assert [label for label, _, _ in labels(text + STEPS)] == ["", "", "1.", "2."]


def test_the_one_who_was_present_too_belongs_to_the_paragraph_that_says_so() -> None:
    text = (
        "1. The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031.\n\n"
        "2. The Summit was also attended by:\n\nExecutive Secretary    H.E. Ole Hem\n\n"
        "3. The Summit praised the harbours.\n"
    )
    assert tree(text)[1:3] == ["2 by:", "2[1] Hem"]


def test_a_foot_of_three_lines_goes_out_of_the_middle_of_a_sentence() -> None:
    def foot(page: int) -> str:
        return f"6TH Session of the Harbour Group          Page | {page}\nPort Alba, 3 March 2031\nRev.1 ENG\n\n"

    text = (
        "1. The Group noted that the lights remain of use for the strengthening and\n\n"
        + foot(1)
        + "deepening of the trade of all harbours of the region, and thanked their keepers.\n\n"
        "2. The Group asked for a report.\n\n" + foot(2) + "3. The Group decided to meet again in a year.\n"
    )
    assert [(label, first) for label, first, _ in labels(text)] == [("1.", "The"), ("2.", "The"), ("3.", "The")]


def test_a_number_with_a_nought_counts_as_the_number_does() -> None:
    text = (
        OPENING + "1.0 The Ministers praised the lights.\n\n2.0 They praised the charts.\n\n3.0 They asked for oil.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "1.0", "2.0", "3.0"]


def test_a_letter_in_brackets_before_a_title_makes_a_heading() -> None:
    text = OPENING + (
        "(a) Lights of the coast\n\nThe two leaders noted the good state of the lights and agreed to pay for them.\n\n"
        "(b) Charts\n\nThey discussed the charts of the region and asked that all of them be drawn again.\n"
    )
    assert [line for line in tree(text) if line.startswith("#")] == ["# (a) Lights of the coast", "# (b) Charts"]


def test_an_office_that_sends_a_statement_heads_no_paragraph() -> None:
    head = "Harbour Communiqué\n\nMedia Note\n\nOffice of the Spokesperson\n\n"
    assert not any(line.startswith("#") for line in tree(OPENING + "They praised the lights of the coast.\n", head))
