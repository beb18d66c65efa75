"""Lists of people and of countries below a lead-in, whose lines bear no label."""

from tests.importers.printed_texts import HEAD, labels
from tui.importers.draft import drafted_bytes


def test_the_lines_below_attended_by_are_items_without_a_label() -> None:
    text = (
        "1. The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031.\n\n"
        "2. The Summit was attended by the following Heads of Government or their representatives:\n"
        "H. E. Ms Asta Lind, Prime Minister of Norway\n"
        "H. E. Mr Jón Berg, Prime Minister of Iceland\n"
        "Mr. Eero Salo, Chargé d’Affaires of Finland\n\n"
        "3. The Heads of Government praised the harbours.\n"
    )
    assert labels(text) == [
        ("1.", "The", []),
        ("2.", "The", [("", "Norway"), ("", "Iceland"), ("", "Finland")]),
        ("3.", "The", []),
    ]


def test_the_first_of_them_may_stand_on_the_line_that_opens_the_list() -> None:
    text = (
        "1. The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031.\n\n"
        "2. These Heads of Government took part:H.E. Asta Lind, Prime Minister of Norway\n\n"
        "H.E. Jón Berg, Prime Minister of Iceland.\n\nH.E. Eero Salo, Prime Minister of Finland\n\n"
        "3. Also attending were:\n\n"
        "Mr. Ole Hem, Head of the Harbour Office;\n\nMs. Ilze Kalna, Ambassador of Latvia.\n\n"
        "4. The Heads of Government praised the harbours.\n"
    )
    assert [(label, items) for label, _, items in labels(text)][1:3] == [
        ("2.", [("", "Norway"), ("", "Iceland."), ("", "Finland")]),
        ("3.", [("", "Office;"), ("", "Latvia.")]),
    ]


def test_a_heading_below_such_a_list_heads_the_next_paragraph() -> None:
    text = (
        "1. The Summit was attended by:\n\n"
        "Norway: Ms Asta Lind, Prime Minister\n\nIceland: Mr Jón Berg, Prime Minister\n\n"
        "Finland: Mr Eero Salo, Prime Minister\n\nPeace and Ports\n\n"
        "2. The Heads of Government praised the harbours.\n3. They will meet again.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [(p.heading, len(p.items)) for p in drafted.paragraphs] == [((), 3), (("Peace and Ports",), 0), ((), 0)]


def test_a_dash_needs_no_blank_before_a_capital() -> None:
    text = (
        "1. Present were:\n\n-H. E. Ms Asta Lind, Norway\n\n- H. E. Mr Jón Berg, Iceland\n\n2. They agreed on ports.\n"
    )
    assert labels(text)[0] == ("1.", "Present", [("-", "Norway"), ("-", "Iceland")])


def test_an_office_on_the_line_below_a_name_belongs_to_it() -> None:
    text = (
        "The Third Harbour Summit was held in Port Alba on 3 March 2031, with the participation of:\n\n"
        "His Excellency Ole Hem\nPresident of Norway\n\nHer Majesty Queen Asta\nQueen of Denmark\n\n"
        "The following statement was issued by the Summit:\n\n1. The Summit praised the harbours.\n\n"
        "2. It will meet again in a year.\n"
    )
    assert [(label, [end for _, end in items]) for label, _, items in labels(text)] == [
        ("", ["Norway", "Denmark"]), ("", []), ("1.", []), ("2.", []),
    ]  # fmt: skip


def test_sentences_about_persons_below_a_lead_in_are_a_roll_from_the_first_on() -> None:
    text = (
        "1. Present at the Summit in Port Alba on 3 March 2031 were these Heads of State or their envoys:\n"
        "H.E. Asta LIND, President of Norway.\nH.E. Eero SALO, President of Finland.\n"
        "H.E. Jón BERG, Ambassador of Iceland.\n\n2. They praised the lights.\n"
    )
    assert labels(text)[0][2] == [("", "Norway."), ("", "Finland."), ("", "Iceland.")]


def test_a_list_parted_with_semicolons_ends_with_its_full_stop() -> None:
    text = (
        "The Ministers, who met in Port Alba on 3 March 2031, called on all to stop:\n\n"
        "the dumping of nets;\nthe dousing of lights, by anyone at all; and\nthe sale of old charts.\n\nFar Seas\n\n"
        "The Ministers spoke of the far seas as well, and of the ships that sail on them without lights.\n"
    )
    assert labels(text) == [("", "The", [("", "nets;"), ("", "and"), ("", "charts.")]), ("", "The", [])]


def test_the_clauses_below_what_ends_the_recitals_are_paragraphs() -> None:
    text = (
        "The Heads of State, who met in Port Alba on 3 March 2031,\n\nRecalling the long peace of the coast;\n\n"
        "Noting the fog of last winter,\n\nHereby:\n\nExpress solidarity with all keepers of the lights;\n\n"
        "Decide to found a school for pilots, in a place to be named;\n\nThank Norway for the charts.\n"
    )
    assert [(first, items) for _, first, items in labels(text)[-3:]] == [("Express", []), ("Decide", []), ("Thank", [])]
