"""Signatures and lists of participants below the text: in columns, below countries, above offices."""

import pytest

from tests.importers.found import signed
from tui.importers.finding.people.signatures import signatures_in


def test_signatures_are_read_in_one_column_and_in_two() -> None:
    lines = ["For Norway For Iceland", "Asta LIND Jón BERG", "Minister of Ports Prime Minister", "Done"]
    assert [(c.name, c.office, c.country) for c in signatures_in(lines)] == [
        ("Asta LIND", "Minister of Ports", "NO"),
        ("Jón BERG", "Prime Minister", "IS"),
    ]
    assert [(c.name, c.country) for c in signatures_in(["Kingdom of Norway", "A. LIND", "Iceland", "J. BERG"])] == [
        ("A. LIND", "NO"),
        ("J. BERG", "IS"),
    ]


_TWO = [("Asta LIND", "Minister of Ports", "NO"), ("Jón BERG", "Minister of Fish", "IS")]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "For the Government of the Kingdom of Norway",
            "(Signed) Asta LIND",
            "Minister of Ports",
            "For the Government of Iceland",
            "(Signed) Jón BERG",
            "Minister of Fish",
        ),
        ("NORWAY", "H.E. Asta LIND", "Minister of Ports", "ICELAND", "H.E. Jón BERG", "Minister of Fish"),
        ("Asta LIND", "Minister of Ports", "Norway", "Jón BERG", "Minister of Fish", "Iceland"),
        ("Minister of Ports of Norway", "Asta LIND", "Minister of Fish of Iceland", "Jón BERG"),
        (
            "Done at Alba, 3 March 2031.",
            "Asta LIND Jón BERG",
            "Minister of Ports of Norway Minister of Fish of Iceland",
        ),
        (
            "For the Ministry of Ports For the Ministry of Fish of the Kingdom of Norway of Iceland",
            "(Sgd.) Asta LIND (Sgd.) Jón BERG",
            "Minister of Ports Minister of Fish",
        ),
        ("Hon. Asta LIND Hon. Jón BERG", "Minister of Ports Minister of Fish", "Kingdom of Norway Republic of Iceland"),
        ("Asta LIND, Minister of Ports of Norway", "Jón BERG, Minister of Fish of Iceland"),
        ("For Norway", "For Iceland", "Asta LIND", "Jón BERG", "Minister of Ports", "Minister of Fish"),
    ],
)
def test_two_who_sign_are_two_in_every_layout(lines: tuple[str, ...]) -> None:
    assert [(each.printed, each.office, each.country) for each in signed(*lines)] == _TWO


def test_two_names_beside_each_other_are_two_where_the_offices_are() -> None:
    people = signed(
        "Asta Lind Jón Berg", "Prime Minister of President of", "the Kingdom of Norway the Republic of Iceland"
    )
    assert [(each.printed, each.country) for each in people] == [("Asta Lind", "NO"), ("Jón Berg", "IS")]


def test_an_office_before_the_name_of_whoever_signs_is_theirs() -> None:
    people = signed("For the Kingdom of Norway", "Prime Minister Asta Lind", "For Iceland", "President Jón Berg")
    assert [(each.printed, each.office, each.country) for each in people] == [
        ("Asta Lind", "Prime Minister", "NO"),
        ("Jón Berg", "President", "IS"),
    ]


def test_a_country_heads_all_of_its_people_in_a_list_of_participants() -> None:
    people = signed(
        "LIST OF PARTICIPANTS",
        "NORWAY",
        "Asta Lind",
        "Minister of Ports",
        "Ole Hem",
        "Ambassador",
        "ICELAND",
        "H.E. Jón Berg, Minister of Fish",
        "Mr Ari Dal, Director of Ports",
    )
    assert [(each.printed, each.country) for each in people] == [
        ("Asta Lind", "NO"),
        ("Ole Hem", "NO"),
        ("Jón Berg", "IS"),
        ("Ari Dal", "IS"),
    ]


def test_a_name_may_stand_with_nothing_but_its_country_in_a_list_of_participants() -> None:
    people = signed("Participants", "Asta Lind (Norway)", "Mr Jón Berg (Iceland)", "Port Alba, 3 March 2031")
    assert [(each.printed, each.country) for each in people] == [("Asta Lind", "NO"), ("Jón Berg", "IS")]


def test_what_stands_below_the_text_and_is_no_name_signs_nothing() -> None:
    assert not signed("Done at Port Alba", "3 March 2031", "Media contact: Ole Hem, +47 123", "Share this page", "ENDS")


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Asta Lind Jón Berg Ole Hem",
            "Minister of Minister of Minister of",
            "Fishing Ports Fishing Ports Fishing Ports",
            "Kingdom of Norway Iceland Kingdom of Denmark",
        ),
        (
            "Asta Lind\tJón Berg\tOle Hem",
            "Minister of\tMinister of\tMinister of",
            "Fishing Ports\tFishing Ports\tFishing Ports",
            "Norway\tIceland\tDenmark",
        ),
        (
            "Ms Asta Lind Mr Jón Berg Mr Ole Hem",
            "Minister of Fishing Ports Minister of Fishing Ports Minister of Fishing Ports",
            "of Norway of Iceland of Denmark",
        ),
    ],
)
def test_three_columns_of_signatures_are_read_column_by_column(lines: tuple[str, ...]) -> None:
    assert [(each.printed, each.office, each.country) for each in signed(*lines)] == [
        ("Asta Lind", "Minister of Fishing Ports", "NO"),
        ("Jón Berg", "Minister of Fishing Ports", "IS"),
        ("Ole Hem", "Minister of Fishing Ports", "DK"),
    ]


def test_an_honorific_within_a_name_does_not_make_two_of_it() -> None:
    people = signed("For Norway:", "PEHIN DATO OLE BIN HAJI HEM", "Minister of Ports", "For Iceland:", "DR NG ENG HOL")
    assert [(each.printed, each.country) for each in people] == [("OLE BIN HAJI HEM", "NO"), ("NG ENG HOL", "IS")]
