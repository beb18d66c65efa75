"""People in one line: in every order, in rows, with offices named once for several; and what is no person."""

import pytest

from tests.importers.found import found
from tui.importers.finding.gazetteer import country_finder
from tui.importers.finding.people import candidates_in
from tui.importers.finding.persons import family_of


def read(text: str) -> list[tuple[str, str, str]]:
    return [(each.name, each.office, each.country) for each in candidates_in(text)]


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "H.E. Ms. Asta Lind, Minister of Ports and Trade of the Kingdom of Norway (Chair);",
            ("Asta Lind", "H.E. Ms.", "Minister of Ports and Trade", "NO", "Chair"),
        ),
        (
            "H.E. Mr. HARADA Ken, Deputy Chairman of the Board of Ports, Minister of Trade of Japan",
            ("HARADA Ken", "H.E. Mr.", "Deputy Chairman of the Board of Ports, Minister of Trade", "JP", ""),
        ),
        (
            "the Prime Minister of Iceland, the Right Honourable Jón Berg, met",
            ("Jón Berg", "the Right Honourable", "Prime Minister", "IS", ""),
        ),
        ("Norway's Minister of Ports, Asta Lind, spoke", ("Asta Lind", "", "Minister of Ports", "NO", "")),
        ("Norwegian Foreign Minister Asta Lind spoke", ("Asta Lind", "", "Foreign Minister", "NO", "")),
        (
            "Secretary of State John Q. Brook of the United States",
            ("John Q. Brook", "", "Secretary of State", "US", ""),
        ),
        ("Norway: Ms. Asta Lind, Minister of Ports", ("Asta Lind", "Ms.", "Minister of Ports", "NO", "")),
        ("the Secretary-General of ASEAN, Dr. Malee Suk,", ("Malee Suk", "Dr.", "Secretary-General", "asean", "")),
        (
            "H.E. Mr. Omar bin Said Al Harthy, Minister of State in the Sultanate of Oman",
            ("Omar bin Said Al Harthy", "H.E. Mr.", "Minister of State", "OM", ""),
        ),
        ("H.E. Mr. Ali Seyni, President of the Republic of Niger;", ("Ali Seyni", "H.E. Mr.", "President", "NE", "")),
        ("Norway : H.E. President Asta Lind", ("Asta Lind", "H.E.", "President", "NO", "")),
        (
            "Norway The Rt. Hon. Deputy Prime Minister, Asta Lind, KC",
            ("Asta Lind", "The Rt. Hon.", "Deputy Prime Minister", "NO", ""),
        ),
        ("Norway: Prime Minister Dr. the Hon. Asta Lind", ("Asta Lind", "Dr. the Hon.", "Prime Minister", "NO", "")),
        (
            "Norway: Honourable Asta Lind, (Deputy Prime Minister)",
            ("Asta Lind", "Honourable", "Deputy Prime Minister", "NO", ""),
        ),
        ("Norway: Dr. Asta Lind Prime Minister", ("Asta Lind", "Dr.", "Prime Minister", "NO", "")),
        ("They elected H.M. King Olav VII of the Kingdom of Norway", ("Olav VII", "H.M.", "King", "NO", "")),
        (
            "chaired by His Excellency, Dr. Asta Lind President of the Kingdom of Norway",
            ("Asta Lind", "His Excellency, Dr.", "President", "NO", ""),
        ),
        ("Asta Lind, prime minister of Norway, is paying a visit", ("Asta Lind", "", "prime minister", "NO", "")),
        ("chaired by EU High Representative Asta Lind", ("Asta Lind", "", "High Representative", "european-union", "")),
        ("praised President Asta Lind’s initiative", ("Asta Lind", "", "President", "", "")),
        ("welcomed Secretary General Asta Lind, and", ("Asta Lind", "", "Secretary General", "", "")),
        ("H.E, Asta Lind, former President of Norway was there", ("Asta Lind", "H.E", "former President", "NO", "")),
        (
            "Mr. Ole Hem, Chargé d’Affaires, Embassy of Norway in Latvia",
            ("Ole Hem", "Mr.", "Chargé d’Affaires", "NO", ""),
        ),
        (
            "H.E. Amb. Ole Hem, African Union Commissioner for Political Affairs, Peace and Security.",
            ("Ole Hem", "H.E. Amb.", "Commissioner for Political Affairs, Peace and Security", "african-union", ""),
        ),
        (
            "Republic of Korea (ROK) First Vice Foreign Minister Han Sora met",
            ("Han Sora", "", "First Vice Foreign Minister", "KR", ""),
        ),
        (
            "THE HEADS OF STATE, THEIR EXCELLENCIES, PRESIDENT ASTA LIND OF THE KINGDOM OF NORWAY, HELD A SUMMIT",
            ("ASTA LIND", "", "PRESIDENT", "NO", ""),
        ),
        (
            "the UN Secretary-General’s Special Representative for Ports, Dr. Ole Hem.",
            ("Ole Hem", "Dr.", "Special Representative for Ports", "united-nations", ""),
        ),
    ],
)
def test_people_are_read_in_every_order(line: str, person: tuple[str, ...]) -> None:
    [one] = candidates_in(line)
    assert (one.name, one.honorific, one.office, one.country, one.role) == person


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


def test_an_office_beside_a_country_and_a_name_belongs_to_both() -> None:
    text = (
        "President of the Kingdom of Norway Asta Lind, Chairman of the Republic of Iceland Jón Berg and Prime "
        "Minister of "
        "Finland Eero Salo attended. President of the Kingdom of Norway A. Lind chaired the meeting. Other "
        "participants "
        "included Secretary-General of the United Nations Ole Hem, Chairman of the Executive Committee of the "
        "CIS Ivan Orlov."
    )
    assert [(m.printed, m.office, m.country, m.role) for m in found(text).roster.ministers] == [
        ("Asta Lind", "President", "NO", "chair"),
        ("Jón Berg", "Chairman", "IS", "participant"),
        ("Eero Salo", "Prime Minister", "FI", "participant"),
        ("Ole Hem", "Secretary-General", "united-nations", "participant"),
        ("Ivan Orlov", "Chairman of the Executive Committee", "cis", "participant"),
    ]


def test_an_office_is_not_that_of_the_person_before_it() -> None:
    text = (
        "President Asta Q. Lind, President Jón Berg, and Prime Minister Eero Salo met in Hamburg, Germany, on 6 July."
    )
    assert [(c.name, c.office, c.country) for c in candidates_in(text)] == [
        ("Asta Q. Lind", "President", ""),
        ("Jón Berg", "President", ""),
        ("Eero Salo", "Prime Minister", ""),
    ]


def test_port_of_spain_is_not_spain_and_a_republic_keeps_its_style() -> None:
    assert [s.meaning for s in country_finder().find("Port-of-Spain, Trinidad and Tobago")] == ["TT"]
    [one] = candidates_in("Dr Asta Lind, President of the Cooperative Republic of Guyana;")
    assert (one.office, one.country) == ("President", "GY")


def test_a_king_is_styled_not_named_so() -> None:
    [one] = candidates_in("His Majesty King Olav bin Hem Al Alba King of the Kingdom of Norway")
    assert (one.name, one.honorific, one.office, one.country) == (
        "Olav bin Hem Al Alba",
        "His Majesty King",
        "King",
        "NO",
    )


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Olav VII", "Olav"),
        ("A.B. Lind", "Lind"),
        ("MOTOI Ken", "Motoi"),
        ("Asta LIND-BERG", "Lind-Berg"),
        ("Asta Lind", "Lind"),
        ("Jan van der Berg", "van der Berg"),
    ],
)
def test_a_family_name_stands_in_capitals_or_last(name: str, family: str) -> None:
    assert family_of(name) == family


def test_a_family_name_stands_first_where_the_country_has_it_so() -> None:
    assert family_of("Wan Dehua", "CN") == "Wan"
    assert family_of("Wan Dehua", "NO") == "Dehua"


def test_a_person_is_called_as_the_text_calls_them() -> None:
    text = "It was chaired by Prime Minister Motoi Ken of Japan. Prime Minister Motoi welcomed all."
    [one] = found(text).roster.ministers
    assert (one.family, one.country) == ("Motoi", "JP")
    assert family_of("John Q. Brook, Jr.") == "Brook"


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


@pytest.mark.parametrize(
    ("printed", "name", "honorific"),
    [
        ("Lt Gen (Rtd) Ole Hem, Minister of Ports of Norway", "Ole Hem", "Lt Gen (Rtd)"),
        ("H.E. Air Chief Marshal Ole Hem, Minister of Ports of Norway", "Ole Hem", "H.E. Air Chief Marshal"),
        ("Hon Asta Lind KC MP, Minister of Ports of Norway", "Asta Lind", "Hon"),
        ("H.E. Asta B. Lind, Ed.D, President of Norway", "Asta B. Lind", "H.E."),
        ("Mr.Ole Hem, President of Norway", "Ole Hem", "Mr."),
        ("the Minister of Ports of Norway Mr. A.Hem", "A.Hem", "Mr."),
        ("H.E Omar Hassan Al- Hem, President of the Sudan", "Omar Hassan Al- Hem", "H.E"),
        ("Rt. Hon'ble Mr. Ole Hem, Prime Minister of Nepal", "Ole Hem", "Rt. Hon'ble Mr."),
        ("Amb (Eng.) Ole Hem, Minister of Ports of Kenya", "Ole Hem", "Amb (Eng.)"),
        ("Rt Hon Lord Hem of Alba, Minister of Ports, United Kingdom", "Lord Hem of Alba", "Rt Hon"),
        ("Samdech Techo Hem Sok, Prime Minister of Cambodia", "Hem Sok", "Samdech Techo"),
        ("Secretary of Ports Ole B. Hem III of the United States", "Ole B. Hem III", ""),
        ("Foreign Minister Israel Lind of Norway", "Israel Lind", ""),
    ],
)
def test_a_name_stands_without_ranks_before_and_letters_behind(printed: str, name: str, honorific: str) -> None:
    [one] = candidates_in(printed)
    assert (one.name, one.honorific) == (name, honorific)


def test_a_counterpart_has_the_same_office() -> None:
    assert read("The Prime Minister of Norway, Asta Lind, and her Icelandic counterpart, Jón Berg, met.") == [
        ("Asta Lind", "Prime Minister", "NO"),
        ("Jón Berg", "Prime Minister", "IS"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The Minister of Ports, Port Alba Agreement in hand, and the Ambassador, Great Harbour matters aside, met.",
        "They called on the Secretary-General of the United Nations, New York, to report by June 2032.",
        "The Foreign Ministers' Retreat, the Prime Minister's Office and the Leaders Declaration were noted.",
        (
            "The Director-General, World Harbour Assembly resolution 75, and the Commissioner, Global Harbour, "
            "were quoted."
        ),
        "The Co-Chairs, Task Force on Ports, reported. The Governor of Alba Prefecture and the Mayor of Hem City came.",
        "Minister for Trade Blue Harbour Partnership talks; Minister of Energy Clean Harbour Alliance",
        "They welcomed the King Olav Centre and the Asta Lind Bay project.",
    ],
)
def test_a_thing_with_capitals_beside_an_office_is_nobody(line: str) -> None:
    assert read(line) == []


def test_a_line_of_a_hundred_thousand_signs_is_read_at_once() -> None:
    for near in ("H.E. ", "Asta Lind, Minister of Ports, ", "Norway, ", "(Chair of ", "Deputy First Vice "):
        assert len(list(candidates_in((near * 25_000)[:100_000]))) < 5_000


@pytest.mark.parametrize(
    ("row", "people"),
    [
        (
            "Present were: for the Kingdom of Norway, Ms Asta Lind, Minister of Ports; for Iceland, Mr Jón Berg, Minister.",
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
