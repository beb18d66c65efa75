"""Rows of people: whose office is whose, in one order for the whole row, and offices named once for several."""

import pytest

from tui.importers.finding.people.people import candidates_in


def read(text: str) -> list[tuple[str, str, str]]:
    return [(each.name, each.office, each.country) for each in candidates_in(text)]


def test_a_row_of_people_is_read_in_the_order_of_its_first() -> None:
    titled = (
        "The Minister of Ports of Norway, Ms Asta Lind, the Minister of Ports of the Hellenic Republic, Mr Nikos Alba "
        "and the Minister of Ports of Iceland, Mr Jón Berg, met."
    )
    named = "Ms Asta Lind, Minister of Ports of Norway, Mr Nikos Alba, Minister of Ports of Greece, met."
    assert {(c.name, c.country) for c in candidates_in(titled)} == {
        ("Asta Lind", "NO"),
        ("Nikos Alba", "GR"),
        ("Jón Berg", "IS"),
    }
    assert {(c.name, c.country) for c in candidates_in(named)} == {("Asta Lind", "NO"), ("Nikos Alba", "GR")}


def test_an_office_is_not_that_of_the_person_before_it() -> None:
    text = (
        "President Asta Q. Lind, President Jón Berg, and Prime Minister Eero Salo met in Hamburg, Germany, on 6 July."
    )
    assert [(c.name, c.office, c.country) for c in candidates_in(text)] == [
        ("Asta Q. Lind", "President", ""),
        ("Jón Berg", "President", ""),
        ("Eero Salo", "Prime Minister", ""),
    ]


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (
            "The Presidents of Norway, Asta Lind; of Iceland, Jón Berg; and of Finland, Eero Salo, as well as the "
            "Vice-President of Latvia, Ilze Kalna, met",
            [
                ("Asta Lind", "President", "NO"),
                ("Jón Berg", "President", "IS"),
                ("Eero Salo", "President", "FI"),
                ("Ilze Kalna", "Vice-President", "LV"),
            ],
        ),
        (
            "The Prime Ministers of Norway, H.E. Ms. Asta Lind, the Republic of Iceland, H.E. Mr. Jón Berg, "
            "together with "
            "the President of Finland, H.E. Mr. Eero Salo",
            [
                ("Asta Lind", "Prime Minister", "NO"),
                ("Jón Berg", "Prime Minister", "IS"),
                ("Eero Salo", "President", "FI"),
            ],
        ),
        (
            "the Foreign Ministers of Norway and Iceland, Asta Lind and Jón Berg, agreed",
            [("Asta Lind", "Foreign Minister", "NO"), ("Jón Berg", "Foreign Minister", "IS")],
        ),
        (
            "Asta Lind and Jón Berg, Prime Ministers of Norway and Iceland respectively, met",
            [("Asta Lind", "Prime Minister", "NO"), ("Jón Berg", "Prime Minister", "IS")],
        ),
        (
            "Presidents Asta Lind of Norway and Jón Berg of Iceland met Prime Ministers Eero Salo (Finland) and "
            "Ilze Kalna "
            "(Latvia)",
            [
                ("Asta Lind", "President", "NO"),
                ("Jón Berg", "President", "IS"),
                ("Eero Salo", "Prime Minister", "FI"),
                ("Ilze Kalna", "Prime Minister", "LV"),
            ],
        ),
        (
            "Deputy Prime Ministers Mr. Asta Lind and Ms. Inga Berg, Deputy Minister of Ports, Mr. Eero Salo, "
            "Ambassadors Mr. "
            "Ole Hem and Ms. Ilze Kalna",
            [
                ("Asta Lind", "Deputy Prime Minister", ""),
                ("Inga Berg", "Deputy Prime Minister", ""),
                ("Eero Salo", "Deputy Minister of Ports", ""),
                ("Ole Hem", "Ambassador", ""),
                ("Ilze Kalna", "Ambassador", ""),
            ],
        ),
    ],
)
def test_an_office_named_once_is_that_of_all_who_follow(row: str, people: list[tuple[str, str, str]]) -> None:
    assert read(row) == people


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (
            "Secretary General, Ambassador Asta Lind; Immediate Past Chair, the Prime Minister of Iceland, Dr "
            "the Hon. Jón "
            "Berg; and Chairman of Conference, the President of Finland, His Excellency Eero Salo",
            [
                ("Asta Lind", "Secretary General", ""),
                ("Jón Berg", "Prime Minister", "IS"),
                ("Eero Salo", "President", "FI"),
            ],
        ),
        (
            (
                "the Minister of Ports, Dr Asta Lind, Minister of Trade and Fish, Mr Jón Berg; Minister of Rivers, "
                "Mr Eero Salo"
            ),
            [
                ("Asta Lind", "Minister of Ports", ""),
                ("Jón Berg", "Minister of Trade and Fish", ""),
                ("Eero Salo", "Minister of Rivers", ""),
            ],
        ),
        (
            "H.E. Asta Lind, Minister of Ports, H.E. Jón Berg, H.E. Eero Salo, Minister of Rivers and Trade",
            [
                ("Asta Lind", "Minister of Ports", ""),
                ("Jón Berg", "", ""),
                ("Eero Salo", "Minister of Rivers and Trade", ""),
            ],
        ),
        (
            "for Norway: Asta LIND, Minister of Ports for Iceland: Jón BERG, Minister of Fish",
            [("Asta LIND", "Minister of Ports", "NO"), ("Jón BERG", "Minister of Fish", "IS")],
        ),
        (
            "Norway H.E. Ms. Asta LIND President Iceland Hon. Jón BERG Prime Minister",
            [("Asta LIND", "President", "NO"), ("Jón BERG", "Prime Minister", "IS")],
        ),
        (
            "Prime Minister of Norway Asta Lind, Chairman of the Cabinet of Ministers of Iceland Jón Berg and "
            "Secretary General "
            "of the United Nations Eero Salo",
            [
                ("Asta Lind", "Prime Minister", "NO"),
                ("Jón Berg", "Chairman of the Cabinet of Ministers", "IS"),
                ("Eero Salo", "Secretary General", "united-nations"),
            ],
        ),
        (
            "Norway: Ms Asta Lind, Minister of Ports; Ole Hem, Ambassador",
            [("Asta Lind", "Minister of Ports", "NO"), ("Ole Hem", "Ambassador", "NO")],
        ),
    ],
)
def test_the_order_of_a_row_is_the_one_that_leaves_least_over(row: str, people: list[tuple[str, str, str]]) -> None:
    assert read(row) == people


def test_a_counterpart_has_the_same_office() -> None:
    assert read("The Prime Minister of Norway, Asta Lind, and her Icelandic counterpart, Jón Berg, met.") == [
        ("Asta Lind", "Prime Minister", "NO"),
        ("Jón Berg", "Prime Minister", "IS"),
    ]


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (
            (
                "Present were: for the Kingdom of Norway, Ms Asta Lind, Minister of Ports; for Iceland, Mr Jón Berg, "
                "Minister."
            ),
            [("Asta Lind", "Minister of Ports", "NO"), ("Jón Berg", "Minister", "IS")],
        ),
        (
            "The Harbour Prime Ministers – Asta Lind (Norway), Jón Berg (Iceland) – met.",
            [("Asta Lind", "Prime Minister", "NO"), ("Jón Berg", "Prime Minister", "IS")],
        ),
        (
            "Foreign Minister Asta Lind met with her counterparts Jón Berg of Iceland and Eero Salo of Finland.",
            [
                ("Asta Lind", "Foreign Minister", ""),
                ("Jón Berg", "Foreign Minister", "IS"),
                ("Eero Salo", "Foreign Minister", "FI"),
            ],
        ),
        ("Prime Minister of Bangladesh, H.E. Sheikh Hem", [("Sheikh Hem", "Prime Minister", "BD")]),
        (
            "On the Norwegian side, the meeting was attended by Minister of Trade Asta Lind.",
            [("Asta Lind", "Minister of Trade", "NO")],
        ),
    ],
)
def test_a_person_is_of_whom_the_row_says(row: str, people: list[tuple[str, str, str]]) -> None:
    assert read(row) == people
