"""A person in one line: in every order, with every rank and letter; and what is no person."""

import time

import pytest

from tests.importers.found import found
from tui.importers.finding.gazetteer import country_finder
from tui.importers.finding.people.people import candidates_in
from tui.importers.finding.people.persons import family_of


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
        ("Jan Van Berg", "Van Berg"),
        ("Ole B. Hem III", "Hem"),
        ("Lord Brook of Lee", "Brook"),
    ],
)
def test_a_family_name_stands_in_capitals_or_last(name: str, family: str) -> None:
    assert family_of(name) == family


def test_a_family_name_stands_first_where_the_country_has_it_so() -> None:
    assert family_of("Wan Dehua", "CN") == "Wan"
    assert family_of("Wan Dehua", "NO") == "Dehua"
    assert family_of("Tan Bee Lian", "SG") == "Tan"
    assert family_of("Asta Bee Lind", "SG") == "Lind"


def test_a_person_is_called_as_the_text_calls_them() -> None:
    text = "It was chaired by Prime Minister Motoi Ken of Japan. Prime Minister Motoi welcomed all."
    [one] = found(text).roster.ministers
    assert (one.family, one.country) == ("Motoi", "JP")
    assert family_of("John Q. Brook, Jr.") == "Brook"


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


@pytest.mark.parametrize(
    ("near", "most"),
    [
        ("H.E. ", 0),
        ("Asta Lind, Minister of Ports, ", 5_000),
        ("Norway, ", 0),
        ("(Chair of ", 0),
        ("Deputy First Vice ", 0),
    ],
)
def test_a_line_of_a_hundred_thousand_signs_is_read_in_seconds(near: str, most: int) -> None:
    begun = time.process_time()
    people = list(candidates_in((near * 25_000)[:100_000]))
    assert time.process_time() - begun < 10
    assert len(people) <= most


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Premier Asta Lind of the State Council of Norway met", ("Asta Lind", "Premier", "NO")),
        ("Speaker Jón Berg of the House of Ports of Iceland met", ("Jón Berg", "Speaker", "IS")),
        ("President Asta Lind and the people of Norway met", ("Asta Lind", "President", "NO")),
        ("President Asta Lind, the Government and people of Norway met", ("Asta Lind", "President", "")),
        ("President Asta Lind and the Government and people of Norway", ("Asta Lind", "President", "NO")),
        ("Norway, through its Minister of Ports, Asta Lind: 8 ships", ("Asta Lind", "Minister of Ports", "NO")),
        ("Mr. Olav B. Lind Jr., Minister of Ports of Norway", ("Olav B. Lind Jr.", "Minister of Ports", "NO")),
        ("Hon. Olav G.D.N Lind, Minister of Ports of Norway", ("Olav G.D.N Lind", "Minister of Ports", "NO")),
        ("Mr Ole Hem, Minister of Ports, headed The Bahamas delegation", ("Ole Hem", "Minister of Ports", "BS")),
        (
            "Mr Ole Hem, Minister of Ports and Primary Resources of Norway",
            ("Ole Hem", "Minister of Ports and Primary Resources", "NO"),
        ),
        (
            "Mr Ole Hem, High Commissioner of Norway to Kenya and ASEAN",
            ("Ole Hem", "High Commissioner to Kenya and ASEAN", "NO"),
        ),
        ("COMMENDS Dr. Ole Hem, Minister of Ports of Norway", ("Ole Hem", "Minister of Ports", "NO")),
        (
            "H.M. Paduka Seri Baginda Sultan Haji Omar Ali, Sultan and Yang Di-Pertuan of Brunei Darussalam",
            ("Omar Ali", "Sultan and Yang Di-Pertuan", "BN"),
        ),
    ],
)
def test_rarer_print_beside_a_name_says_office_and_country(line: str, person: tuple[str, str, str]) -> None:
    assert read(line)[0] == person


def test_a_post_to_a_country_does_not_reach_into_the_next_person() -> None:
    line = "Mr Ole Hem, Ambassador of Norway to Kenya and Iceland's Minister of Fish, Mr Jón Berg"
    assert read(line) == [("Ole Hem", "Ambassador to Kenya", "NO"), ("Jón Berg", "Minister of Fish", "IS")]


def test_the_letters_of_a_body_may_end_a_sentence() -> None:
    text = (
        "The League was represented by Ms Asta Lind, Minister of Ports of the ICGLR. Mr Ole Hem, Minister of Fish of "
        "Norway, also attended."
    )
    assert {m.printed: m.role for m in found(text).roster.ministers}["Ole Hem"] == "participant"
