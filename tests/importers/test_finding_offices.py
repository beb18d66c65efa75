"""An office in print: how it goes on, whom it serves, and where the name behind it begins."""

import pytest

from tui.importers.finding.people.offices import office_at
from tui.importers.finding.veil import veil


@pytest.mark.parametrize(
    ("text", "title", "served", "rest"),
    [
        (
            "Minister for Foreign, Commonwealth and Development Affairs of Norway, Asta",
            "Minister for Foreign, Commonwealth and Development Affairs",
            "NO",
            ", Asta",
        ),
        ("Minister of Ports and Fjords Asta Lind", "Minister of Ports and Fjords", "", " Asta Lind"),
        (
            "Minister of Fish, Ports and Rivers of Norway Ole Hem",
            "Minister of Fish, Ports and Rivers",
            "NO",
            " Ole Hem",
        ),
        ("Secretary of Defense Ole Hem", "Secretary of Defense", "", " Ole Hem"),
        ("Secretary of State of the United States of America Mr. Hem", "Secretary of State", "US", " Mr. Hem"),
        ("Minister of Finance and Public Credit, Dr. Lind", "Minister of Finance and Public Credit", "", ", Dr. Lind"),
        ("Minister of Foreign Affairs II of Brunei Darussalam.", "Minister of Foreign Affairs II", "BN", "."),
        (
            "Minister of East African Community Affairs, representing",
            "Minister of East African Community Affairs",
            "",
            ", representing",
        ),
        (
            "High Commissioner of Norway to the Republic of Iceland;",
            "High Commissioner to the Republic of Iceland",
            "NO",
            ";",
        ),
        ("Ambassador of Norway in Iceland", "Ambassador in Iceland", "NO", ""),
        (
            "Undersecretary of the Ministry of Ports in the Kingdom of Norway Dr Hem",
            "Undersecretary of the Ministry of Ports",
            "NO",
            " Dr Hem",
        ),
        (
            "Chairman of the Cabinet of Ministers of Iceland Jón Berg",
            "Chairman of the Cabinet of Ministers",
            "IS",
            " Jón Berg",
        ),
        (
            "Special Representative of the UN Secretary-General to the AU and",
            "Special Representative of the UN Secretary-General to the AU",
            "united-nations",
            " and",
        ),
        ("Minister, Embassy of Norway in Iceland", "Minister", "NO", ""),
        (
            "Representative of His Highness the Amir of the State of Kuwait",
            "Representative of His Highness the Amir",
            "KW",
            "",
        ),
        ("Member of the Commission", "Member of the Commission", "", ""),
        ("Head of Delegation", "Head of Delegation", "", ""),
        (
            "Representative of the Front of Free Ports (FFP), who",
            "Representative of the Front of Free Ports (FFP)",
            "",
            ", who",
        ),
        (
            "Chairperson of the ASEAN Mediation team, Amb. Hem",
            "Chairperson of the ASEAN Mediation team",
            "asean",
            ", Amb. Hem",
        ),
        (
            "Minister of Trade & Immigration of Papua New Guinea (PNG), Hon.",
            "Minister of Trade & Immigration",
            "PG",
            ", Hon.",
        ),
        ("Prime Minister of Prime Minister of Norway", "Prime Minister", "", " of Prime Minister of Norway"),
        (
            "Director-General of the Norway Central Harbour Service",
            "Director-General of the Norway Central Harbour Service",
            "NO",
            "",
        ),
    ],
)
def test_an_office_goes_on_as_far_as_its_words_do(text: str, title: str, served: str, rest: str) -> None:
    office = office_at(veil(text), 0)
    assert office is not None
    assert (office.titled(text), office.served, text[office.end :]) == (title, served, rest)


@pytest.mark.parametrize(
    "text", ["Ministerial Council", "Ports Prime Minister", "Foreign Ministers' Meeting", "Lind Minister"]
)
def test_no_office_begins_with_what_is_none(text: str) -> None:
    assert office_at(veil(text), 0) is None
