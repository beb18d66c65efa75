"""Lists below a lead-in: their levels, and the words around them."""

from tests.importers.printed_texts import labels


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
