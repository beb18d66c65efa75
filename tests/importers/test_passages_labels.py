"""The forms of numbers, letters and words that count paragraphs and items."""

import pytest

from tests.importers.printed_texts import HEAD, labels
from tui.importers.draft import drafted_bytes
from tui.importers.outline.labels import label_at


def test_initials_are_no_label() -> None:
    assert label_at("H. E. Ms Asta Lind") is None
    assert label_at("J.F. Lind") is None
    assert label_at("H. Everyone") is not None


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


def test_letters_count_the_paragraphs_of_sections_with_headings() -> None:
    text = (
        "A. HARBOURS\n\na. The three sides agreed to dredge the harbours.\n\nb. They will share the cost, that is:\n"
        "1) EUR 4 000 by Norway;\n2) EUR 2 000 by Iceland.\n\nB. LIGHTS\n\n"
        "a. The three sides will keep the lights.\n\n"
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


def test_a_number_with_nothing_but_a_title_keeps_it_as_its_words() -> None:
    text = "1. The leaders met in Port Alba in 2031.\n\n2. They praised the harbours.\n\n3.\n\nTHE NEXT SUMMIT\n"
    assert [(label, first) for label, first, _ in labels(text)] == [("1.", "The"), ("2.", "They"), ("3.", "THE")]


def test_a_letter_with_a_dash_is_a_label() -> None:
    text = (
        "1) The Council decided as follows:\n\na- To dredge the harbour.\n\nb- To light the coast.\n\n"
        "2) The Council will meet again.\n"
    )
    assert labels(text)[0] == ("1)", "The", [("a-", "harbour."), ("b-", "coast.")])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1.-", "2.-"), ("1-", "2-"), ("1 –", "2 –"), ("1º)", "2º)"), ("1°", "2°"), ("1).", "2)."), ("1/", "2/"),
        ("1)", "2)"),
        ("1", "2"), ("1:", "2:"), ("(1)", "(2)"), ("[1]", "[2]"), ("§ 1", "§ 2"), ("I.-", "II.-"),
    ],
)  # fmt: skip
def test_numbers_bear_many_signs(first: str, second: str) -> None:
    third = second.replace("2", "3").replace("II", "III")
    text = (
        f"{first} The Ministers met in Port Alba on 3 March 2031 and praised the harbours of their coast.\n\n"
        f"{second} The Ministers agreed to light the coast from the north to the south within three years.\n\n"
        f"{third} The Ministers will meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == [first, second, third]


def test_ideographic_numbers_count_paragraphs_and_items() -> None:
    text = (
        "一、港口部长于2031年3月3日举行会议。\n\n二、部长们同意：\n（一）建造灯塔；\n（二）培训引航员。\n\n"
        "三、部长们将再次会晤。\n"
    )
    assert [(label, [i for i, _ in items]) for label, _, items in labels(text)] == [
        ("一、", []), ("二、", ["（一）", "（二）"]), ("三、", []),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["7 - 8 March 2031", "1/2 of the harbours", "US) and", "3 – 5 MARCH 2031", "a urged all", "12:30 in Port Alba"],
)
def test_days_fractions_and_words_are_no_sure_labels(text: str) -> None:
    label = label_at(text)
    assert label is None or not label.is_sure


def test_a_wrapped_reference_is_no_number() -> None:
    text = (
        "    1.  The Council thanks Norway for the lights that it has built on the islands of the\nnorth;\n\n"
        "    2.  The Council recalls what was promised to the keepers of lights in paragraph\n"
        "1. of the Declaration of the Second Summit, and asks for it;\n\n    3.  The Council will meet again.\n"
    )
    assert [(label, first) for label, first, _ in labels(text)] == [("1.", "The"), ("2.", "The"), ("3.", "The")]


def test_numbers_on_lines_of_their_own_are_no_pages() -> None:
    text = (
        "Page 1 of 3\n\nPREAMBLE\n\n1\n\nThe leaders met in Port Alba on 3 March 2031 and praised the harbours\n"
        "of their coast.\n\n"
        "LIGHTS\n\n2\n\nThe leaders will build lights on the islands of the north, of\n\nPage 2 of 3\n\n"
        "the south and of the west.\n\n"
        "3\n\nThe leaders will meet again.\n\nPage 3 of 3\n"
    )
    assert [(label, first) for label, first, _ in labels(text)] == [("1", "The"), ("2", "The"), ("3", "The")]
