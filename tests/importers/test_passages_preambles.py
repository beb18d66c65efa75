"""Recitals, whoever speaks, the line that enacts, and the numbers below it."""

from tests.importers.printed_texts import labels


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


def test_whoever_speaks_may_open_the_numbers_with_a_colon() -> None:
    text = (
        "The Harbour Council of the five coasts, at its third meeting held on 3 March 2031, adopted the decision "
        "below on the "
        "lights:\n\nCouncil:\n\n1. Takes note of the report of the pilots on the old lights of the coast;\n\n"
        "2. Recalls its earlier decisions;\n\n3. Decides to keep the lights burning.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "1.", "2.", "3."]
