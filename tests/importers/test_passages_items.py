"""Lists below a lead-in: their levels, and the words around them."""

import pytest

from tests.importers.printed_texts import labels, tree


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


def test_bullets_that_are_sentences_below_a_closed_paragraph_are_paragraphs() -> None:
    text = (
        "The Third Harbour Summit was held in Port Alba, Norway, on 3 March 2031, and many came.\n\n"
        "- The delegates praised the harbours of the north and the south, and the lights of the long coast.\n\n"
        "- The delegates agreed to meet again in a year, in the harbour of another country of the coast.\n"
    )
    assert [(label, items) for label, _, items in labels(text)] == [("", []), ("-", []), ("-", [])]


def test_bullets_of_one_sign_are_nested_by_their_place() -> None:
    text = (
        "The leaders agreed on these steps for the coast:\n\n- Build lights\n   - in the north\n"
        "   - in the south\n- Train pilots\n\n"
        "They will meet again in a year, in the harbour of another country.\n"
    )
    assert tree(text) == [
        "[1] coast:",
        "[1][1] lights",
        "[1][1][1] north",
        "[1][1][2] south",
        "[1][2] pilots",
        "[2] country.",
    ]


def test_bullets_that_are_paragraphs_may_have_bullets_of_their_own() -> None:
    text = (
        "- The leaders met in Port Alba on 3 March 2031 and praised the harbours of the coast.\n\n"
        "- In their presence these documents were signed:\n\n   - Agreement on Lights,\n   - Agreement on Pilots.\n\n"
        "- The leaders will meet again in a year, in the harbour of another country.\n"
    )
    assert [(label, [end for _, end in items]) for label, _, items in labels(text)] == [
        ("-", []), ("-", ["Lights,", "Pilots."]), ("-", []),
    ]  # fmt: skip


@pytest.mark.parametrize("sign", ["o", "·", "▪", "–", "*"])
def test_a_second_sign_makes_the_second_level(sign: str) -> None:
    text = (
        "The leaders agreed on these steps for the coast:\n\n•\tbuild lights that\n"
        f"  {sign}\tstand in the north,\n  {sign}\tburn at night;\n•\ttrain pilots.\n"
    )
    assert labels(text) == [("", "The", [("•", "that"), ("•", "pilots.")])]
    assert len(tree(text)) == 5


def test_a_word_o_in_a_wrapped_line_is_no_bullet() -> None:
    text = (
        "Os ministros dos portos reuniram-se em Porto Alba em 3 de março de 2031 e louvaram\n"
        "o trabalho dos faroleiros e dos pilotos de toda a costa, que guardam os navios e os portos e também\n"
        "o mar de todos nos dias de tempestade.\n"
    )
    assert len(labels(text)) == 1


def test_letters_without_any_sign_are_items_where_they_go_on_from_each_other() -> None:
    text = (
        "1 The Council met in Port Alba on 3 March 2031.\n\n2 The Council received the report, and\n\n"
        " a urged all to read it\n"
        " b called for lights on\n  i the islands\n  ii the capes\n c thanked the keepers.\n\n"
        "3 The Council will meet again.\n"
    )
    assert tree(text)[1:-1] == ["2 and", "2(a) it", "2(b) on", "2(b)(i) islands", "2(b)(ii) capes", "2(c) keepers."]


def test_an_article_at_the_start_of_a_line_is_no_letter() -> None:
    text = (
        "1. The Council met in Port Alba on 3 March 2031 in the presence of many guests and of\n"
        "a choir, and spoke about the lights of the coast, which are old, and which the winter had left in\n"
        "a sad state.\n\n2. The Council will meet again.\n"
    )
    assert [(label, items) for label, _, items in labels(text)] == [("1.", []), ("2.", [])]


@pytest.mark.parametrize(
    "signs", [("a.", "b."), ("i.", "ii."), ("(a)", "(b)"), ("aa)", "bb)"), ("a.-", "b.-"), ("а)", "б)")]
)
def test_items_below_a_line_without_a_colon_are_items_all_the_same(signs: tuple[str, str]) -> None:
    text = (
        "1. The Council met in Port Alba on 3 March 2031.\n2. To this end, the Council\n"
        f"{signs[0]} thanked the keepers of the lights; and\n{signs[1]} asked for more of them.\n"
        f"3. It will meet again.\n"
    )
    assert labels(text)[1][2] == [(signs[0], "and"), (signs[1], "them.")]


def test_letters_on_lines_of_their_own_label_the_words_below() -> None:
    text = (
        "1. The Council met in 2031.\n\n2. The Council decided:\n\n(a)\n\nTo build lights;\n\n(b)\n\nTo train pilots."
        "\n\n3. It thanked Norway.\n"
    )
    assert labels(text)[1][2] == [("(a)", "lights;"), ("(b)", "pilots.")]


def test_letters_below_words_that_stand_alone_are_beside_each_other() -> None:
    text = (
        "1. The Council met in 2031.\n\n2. The Council spoke of:\n\n- lights;\n\n- pilots.\n\n"
        "On the first it asked for a plan.\n\n"
        "(a) It should be short.\n\n(b) It should be cheap.\n\n3. It thanked Norway.\n"
    )
    assert labels(text)[1:3] == [
        ("2.", "The", [("-", "lights;"), ("-", "pilots.")]),
        ("", "On", [("(a)", "short."), ("(b)", "cheap.")]),
    ]


def test_sentences_below_a_heading_with_a_colon_are_no_list_of_people() -> None:
    text = (
        "The Council met in Port Alba to speak of the harbours of the coast.\n\nThe customs union:\n\n"
        "The Council reviewed the progress of the union and asked for a plan.\n\n"
        "The Council praised the harbour masters for their work in the storm.\n"
    )
    assert [items for _, _, items in labels(text)] == [[], [], []]
