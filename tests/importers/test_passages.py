"""The shapes that paragraphs and lists take in print, on invented texts."""

from tui.core.statement import Item
from tui.importers.draft import drafted_bytes
from tui.importers.outline.labels import label_at

HEAD = "JOINT COMMUNIQUÉ\nThird Harbour Summit\nPort Alba, Norway, 3 March 2031\n\n"


def labels(text: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Label, first word and items (label and last word) of every paragraph of a drafted text."""

    def item(each: Item) -> tuple[str, str]:
        return each.label, each.text.split()[-1]

    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    return [(p.label, p.text.split()[0], [item(i) for i in p.items]) for p in drafted.paragraphs]


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


def test_initials_are_no_label() -> None:
    assert label_at("H. E. Ms Asta Lind") is None
    assert label_at("J.F. Lind") is None
    assert label_at("H. Everyone") is not None


def test_clauses_that_end_in_commas_are_paragraphs_below_who_says_them() -> None:
    text = (
        "On 3 March 2031 the heads of the harbour states met in Port Alba and spoke of many things.\n\n"
        "The participants of the summit:\n\nmindful of the long peace along their coasts,\n\n"
        "hoping for calm seas and for many ships in their ports,\n\ndeclare the following:\n\n"
        "1. The heads of state praise their harbours.\n\n2. They will meet again in a year.\n"
    )
    assert [(label, [end for _, end in items]) for label, _, items in labels(text)] == [
        ("", []), ("", []), ("", []), ("", []), ("", []), ("1.", []), ("2.", []),
    ]  # fmt: skip


def test_words_below_a_list_stand_alone_and_may_lead_in_to_another() -> None:
    text = (
        "1. We, the Leaders, met in Port Alba and take these steps:\n\n"
        "• dredge the old harbour;\n\n• light the coast\n\n"
        "as the annex says.\n\nWe will work with others to:\n\n• share charts;\n\n• train pilots.\n\n"
        "2. We thank Norway for its welcome.\n"
    )
    assert labels(text) == [
        ("1.", "We,", [("•", "harbour;"), ("•", "coast")]),
        ("", "as", []),
        ("", "We", [("•", "charts;"), ("•", "pilots.")]),
        ("2.", "We", []),
    ]


def test_words_between_two_labelled_items_belong_to_the_first() -> None:
    text = (
        "1. The Leaders agreed:\n\n"
        "(a) to dredge the harbour.\n\nThis will take two years.\n\n(b) to light the coast.\n\n"
        "2. They thanked Norway.\n"
    )
    assert labels(text)[0] == ("1.", "The", [("(a)", "years."), ("(b)", "coast.")])


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


def test_roman_numbers_may_count_paragraphs() -> None:
    text = (
        "I. The Prime Ministers met in Port Alba on 3 March 2031 and praised the harbours of their countries.\n\n"
        "II. They agreed that the old charts of the coast should be drawn again within a year.\n\n"
        "III. They will meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["I.", "II.", "III."]


def test_a_number_may_follow_a_full_stop_without_a_blank() -> None:
    text = (
        "1. The Summit was held in Port Alba on 3 March 2031.2. It stood under the theme “Calm Seas”.\n\n"
        "3. The Leaders elected a chair.\n\n4. They will meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["1.", "2.", "3.", "4."]


def test_numbers_may_begin_at_two_below_a_first_paragraph_without_one() -> None:
    text = (
        "The Third Harbour Summit was held in Port Alba on 3 March 2031 and was attended by many leaders.\n\n"
        "2. Leaders thanked Norway for its welcome.\n\n3. Leaders praised the harbours.\n\n4. They will meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "2.", "3.", "4."]


def test_a_blank_line_does_not_part_a_sentence_that_stops_at_an_article() -> None:
    text = (
        "1. The Leaders of the coasts were welcomed by the Mayor of Port Alba and by the head of the\n\n"
        "Harbour Office of Norway.\n\n2. They praised the harbours.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert drafted.paragraphs[0].text.endswith("by the head of the Harbour Office of Norway.")


def test_a_title_far_longer_than_the_lines_below_it_stands_alone() -> None:
    title = (
        "JOINT STATEMENT First Consultations between the Secretaries of the Ministries of Ports of Norway, Iceland and "
        "Finland (Port Alba, 3 March 2031)"
    )
    body = (
        "After the talks of the Ministers of Ports of the three northern countries,\nthe consultations between their "
        "secretaries were held in Port Alba. They spoke\nof harbours and of lights, and of their long coast. "
        "They praised\nthe work of the pilots and agreed to meet again in a year."
    )
    drafted = drafted_bytes(f"{title}\n{body}\n".encode(), "text.txt").statement
    assert drafted.head.heading == (title,)
    assert len(drafted.paragraphs) == 1


def test_letters_count_the_paragraphs_of_sections_with_headings() -> None:
    text = (
        "A. HARBOURS\n\na. The three sides agreed to dredge the harbours.\n\nb. They will share the cost, that is:\n"
        "1) EUR 4 000 by Norway;\n2) EUR 2 000 by Iceland.\n\nB. LIGHTS\n\na. The three sides will keep the lights.\n\n"
        "b. They will meet again in a year.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [str(passage.address) for passage in drafted.passages] == ["A/a", "A/b", "A/b(1)", "A/b(2)", "B/a", "B/b"]


def test_words_may_count_paragraphs() -> None:
    text = (
        "Los Ministros de Puertos de los tres países, reunidos en Puerto Alba el 3 de marzo de 2031,\n\nDECLARAN:\n\n"
        "PRIMERO.- Su voluntad de cuidar en común los puertos y los faros de la costa.\n\n"
        "SEGUNDO.- Su agradecimiento a los pilotos.\n\nTERCERO.- La celebración de otra reunión.\n"
    )
    assert [label for label, _, _ in labels(text)][-3:] == ["PRIMERO.-", "SEGUNDO.-", "TERCERO.-"]


def test_bullets_that_are_sentences_below_a_closed_paragraph_are_paragraphs() -> None:
    text = (
        "The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031, and many came.\n\n"
        "- The delegates praised the harbours of the north and the south, and the lights of the long coast.\n\n"
        "- The delegates agreed to meet again in a year, in the harbour of another country of the coast.\n"
    )
    assert [(label, items) for label, _, items in labels(text)] == [("", []), ("-", []), ("-", [])]


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


def test_a_note_in_the_middle_ends_nothing() -> None:
    text = (
        "On 3 March 2031 the Ministers* met in Port Alba and praised the harbours of their countries.\n\n"
        "*The Ambassador of Iceland attended on behalf of the Minister of Ports.\n\n"
        "They agreed to dredge the harbours and to keep the lights of the coast burning at night.\n"
    )
    assert [first for _, first, _ in labels(text)][-1] == "They"


def test_whoever_speaks_may_open_the_numbers_with_a_colon() -> None:
    text = (
        "The Harbour Council of the five coasts, at its third meeting held on 3 March 2031, adopted the decision "
        "below on the "
        "lights:\n\nCouncil:\n\n1. Takes note of the report of the pilots on the old lights of the coast;\n\n"
        "2. Recalls its earlier decisions;\n\n3. Decides to keep the lights burning.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "1.", "2.", "3."]


def test_a_number_before_a_title_keeps_its_words_and_the_title_heads_them() -> None:
    text = (
        "1. Overview\n\n(1) The Third Harbour Summit was held in Port Alba on 3 March 2031 by the leaders of the "
        "coasts.\n\n"
        "(2) They praised the harbours.\n\n2. Sessions\n\n(1) Opening\n\nIn the opening the chair spoke of the "
        "long peace of "
        "the coasts and of the lights.\n\n(2) Session on charts\n\nA. Norway showed its charts.\n\nB. All "
        "welcomed them.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [(p.heading, p.label, p.text.split()[:2], len(p.items)) for p in drafted.paragraphs] == [
        (("1. Overview",), "(1)", ["The", "Third"], 0),
        ((), "(2)", ["They", "praised"], 0),
        (("2. Sessions", "Opening"), "(1)", ["In", "the"], 0),
        (("Session on charts",), "(2)", [], 2),
    ]


def test_a_line_that_breaks_early_inside_a_sentence_is_no_heading() -> None:
    text = (
        "We, the leaders of the five northern coasts, met in Port Alba on 3 March 2031\nfor the third summit of "
        "our harbours "
        "and lights.\nWe express our deep sorrow at the passing of Her\nMajesty Queen Asta, whose love of the "
        "sea was known "
        "along all of the five coasts\nand far beyond them, and whose charts we use to this day in our harbours.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [(p.heading, p.text.split()[0]) for p in drafted.paragraphs] == [((), "We,"), ((), "We")]


def test_blank_lines_between_all_lines_part_nothing() -> None:
    lines = (
        "1. In response to the kind invitation of H.E. Asta LIND,",
        "President of the Kingdom of Norway, the Third Session of the",
        "Harbour Council was convened in Port Alba on 3 March",
        "2031 with great success for all who came to it.",
        "2. The session was preceded by a meeting of officials on 1",
        "March 2031, which praised the harbours of the north and",
        "South and agreed on many things that are said below.",
        "3. The Council elected H.E. Asta LIND as its Chairman for",
        "Three years and thanked the pilots of the coast.",
    )  # fmt: skip
    drafted = drafted_bytes((HEAD.replace("\n", "\n\n") + "\n\n".join(lines)).encode(), "text.txt").statement
    assert [(p.label, p.heading, p.text.split()[-1]) for p in drafted.paragraphs] == [
        ("1.", (), "it."), ("2.", (), "below."), ("3.", (), "coast."),
    ]  # fmt: skip


def test_a_number_with_nothing_but_a_title_keeps_it_as_its_words() -> None:
    text = "1. The leaders met in Port Alba in 2031.\n\n2. They praised the harbours.\n\n3.\n\nTHE NEXT SUMMIT\n"
    assert [(label, first) for label, first, _ in labels(text)] == [("1.", "The"), ("2.", "They"), ("3.", "THE")]


def test_a_letter_with_a_dash_is_a_label() -> None:
    text = (
        "1) The Council decided as follows:\n\na- To dredge the harbour.\n\nb- To light the coast.\n\n"
        "2) The Council will meet again.\n"
    )
    assert labels(text)[0] == ("1)", "The", [("a-", "harbour."), ("b-", "coast.")])
