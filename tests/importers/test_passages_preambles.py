"""Recitals, whoever speaks, the line that enacts, and the numbers below it."""

import pytest

from tests.importers.printed_texts import labels, tree


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


RECITALS = (
    "The Ministers of Ports of the coast, meeting in Port Alba on 3 March 2031,\n\n"
    "Recalling the Declaration of 2029;\n\n"
    "Deeply concerned at the number of wrecks in the north;\n\n"
)


@pytest.mark.parametrize(
    "enacting", ["Hereby agree to:", "HAVE AGREED AS FOLLOWS:", "Declare on this day that:", "Decide:"]
)
def test_recitals_and_the_line_that_enacts_are_paragraphs_and_the_numbers_below_too(enacting: str) -> None:
    text = (
        f"{RECITALS}{enacting}\n\n1. Build lights on all islands of the coast;\n\n"
        f"2. Train pilots, and for this purpose to:\n\n"
        "(a) found a school;\n\n(b) pay for it;\n\n3. Meet again in a year.\n"
    )
    assert [(label, len(items)) for label, _, items in labels(text)] == [
        ("", 0), ("", 0), ("", 0), ("", 0), ("1.", 0), ("2.", 2), ("3.", 0),
    ]  # fmt: skip


def test_sentences_below_the_line_that_enacts_are_paragraphs() -> None:
    text = (
        f"{RECITALS}Declare the following:\n\nWe will build lights on all islands.\n\nWe will meet again in a year.\n"
    )
    assert [(first, items) for _, first, items in labels(text)][-3:] == [("Declare", []), ("We", []), ("We", [])]


def test_a_first_run_below_a_colon_is_the_statement_where_it_fills_the_page() -> None:
    text = (
        "The Governments of Norway, Iceland and Finland, members of the Harbour Group, gathered in Port Alba:\n\n"
        " 1-   Condemn the theft of lamps from the lights of the north;\n\n"
        " 2-   Call on all to respect the lights;\n\n"
        "3-  Agree to meet again.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "1-", "2-", "3-"]


@pytest.mark.parametrize(
    "below",
    [
        "They also spoke of the ice in the north, of the ferries and of the fish, and of much else that day.\n\n"
        "They praised the pilots "
        "of all countries, and the keepers of the lights.\n\nThey will meet again in a year, in the harbour of "
        "another country.\n",
        "Ferries\n\nThe two sides praised the ferries between their countries and asked for more of them, and "
        "for cheaper ones.\n\n"
        "Fish\n\nThe two sides spoke about fish, and found that there is enough for both of them.\n",
    ],
)
def test_a_first_run_below_a_colon_is_a_list_where_other_words_follow(below: str) -> None:
    text = (
        "The two sides met in Port Alba on 3 March 2031 and talked about the coast.\n\n"
        "They agreed on the following:\n\n"
        f"1. To build lights\n2. To train pilots\n3. To draw charts\n\n{below}"
    )
    assert [(label, len(items)) for label, _, items in labels(text)][:2] == [("", 0), ("", 3)]


def test_gerunds_that_end_with_a_full_stop_are_a_list() -> None:
    text = (
        "The leaders met in Port Alba on 3 March 2031 and decided to work on these subjects:\n\n"
        "Strengthening the lights;\n\n"
        "Promoting trade;\n\nTraining the young.\n\nThey will meet again in a year, in the harbour of another "
        "country.\n"
    )
    assert [len(items) for _, _, items in labels(text)] == [3, 0]


def test_recitals_in_lower_case_are_paragraphs_below_whoever_speaks() -> None:
    text = (
        "Министры портов государств побережья, собравшись в г. Порт-Альбе 3 марта 2031 года,\n\n"
        "подтверждая дружбу побережий,\n\n"
        "учитывая отчёт лоцманов,\n\nзаявляют о следующем:\n\n1) Министры благодарят смотрителей маяков.\n\n"
        "2) Они встретятся вновь.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["", "", "", "", "1)", "2)"]


def test_a_salutation_is_part_of_no_paragraph() -> None:
    text = (
        "Mr. President,\n\n1. I have the honour to speak on behalf of the harbours of the coast.\n\n"
        "2. We thank the keepers.\n\n"
        "Mr. President,\n\n3. We will meet again.\n"
    )
    assert tree(text) == ["# Mr. President,", "1 coast.", "2 keepers.", "# Mr. President,", "3 again."]
