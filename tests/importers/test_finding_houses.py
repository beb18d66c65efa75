"""The bodies that people serve behind a comma, and offices that go on over commas, brackets and countries."""

import pytest

from tests.importers.found import found
from tui.importers.finding.people.people import candidates_in


def read(line: str) -> tuple[str, str, str, str]:
    each = next(candidates_in(line))
    return each.name, each.office, each.country, each.body


@pytest.mark.parametrize(
    ("line", "office", "country", "body"),
    [
        ("Mr. Ole Hem, President, Harbour Development Bank", "President", "", "Harbour Development Bank"),
        ("Mr. Ole Hem, Executive Secretary, Ports Committee", "Executive Secretary", "", "Ports Committee"),
        ("Mr. Ole Hem, Director-General, OPEC Fund for Harbours", "Director-General", "", "OPEC Fund for Harbours"),
        ("Mr. Ole Hem, Group of 9", "", "", "Group of 9"),
        ("Ole Hem, Governor, Norwegian Reserve Bank", "Governor", "NO", ""),
        ("Mr. Ole Hem, Secretary, Ministry of Ports, Roads and Climate Change of Kenya", "Secretary", "KE", ""),
        ("Mr. Ole Hem, GHU Commissioner for Ports", "Commissioner for Ports", "", "GHU"),
        ("Mr. Ole Hem, Minister of Ports, the Harbour Council welcomed it", "Minister of Ports", "", ""),
        ("Mr. Ole Hem, Minister of Ports, Norway", "Minister of Ports", "NO", ""),
    ],
)
def test_a_body_behind_a_comma_is_whom_somebody_serves(line: str, office: str, country: str, body: str) -> None:
    assert read(line)[1:] == (office, country, body)


@pytest.mark.parametrize(
    ("line", "office", "country"),
    [
        (
            "Ms. Asta Lind, Minister of Foreign Affairs, Cooperation and Kenyans Abroad",
            "Minister of Foreign Affairs, Cooperation and Kenyans Abroad",
            "KE",
        ),
        (
            "Ms. Asta Lind, Minister for Foreign Affairs, European Union and Trade of Norway",
            "Minister for Foreign Affairs, European Union and Trade",
            "NO",
        ),
        (
            "Ms. Asta Lind, First Deputy Chairman of the Council of Ministers of Norway and Minister of Ports",
            "First Deputy Chairman of the Council of Ministers and Minister of Ports",
            "NO",
        ),
        ("Ms. Asta Lind, President of Norway and Chairperson of the Forum", "President", "NO"),
        ("Ms. Asta Lind, Secretary (Economic Relations) of Norway", "Secretary (Economic Relations)", "NO"),
        ("Ms. Asta Lind, Chargé d'affaires a.i. of Norway", "Chargé d'affaires a.i.", "NO"),
        (
            "Ms. Asta Lind, Minister for Ports and Export Wellbeing of Norway",
            "Minister for Ports and Export Wellbeing",
            "NO",
        ),
        (
            "Ms. Asta Lind, Minister for Rivers, Inland Waters and Fisheries of Norway",
            "Minister for Rivers, Inland Waters and Fisheries",
            "NO",
        ),
        ("Ms. Asta Lind, Finance Minister for Norway", "Finance Minister", "NO"),
        ("the Apostolic Nuncio in Oslo, Monsignor Carlo Berg", "Apostolic Nuncio in Oslo", "VA"),
        ("First Lady Asta Lind of Kenya", "First Lady", "KE"),
        ("Ms. Asta Lind, Minister of Ports, Jude Marine and Jón Berg", "Minister of Ports", ""),
    ],
)
def test_an_office_is_not_cut_at_a_comma_or_a_country(line: str, office: str, country: str) -> None:
    assert read(line)[1:3] == (office, country)


def test_a_body_of_the_text_is_an_organisation_by_its_full_name() -> None:
    text = "The Great Harbour Union (GHU) met. It heard Ms. Asta Lind, GHU Commissioner for Ports."
    findings = found(text)
    assert [m.country for m in findings.roster.ministers] == ["great-harbour-union"]
    assert "Great Harbour Union" in [body.name for body in findings.roster.organisations]


def test_a_name_that_begins_like_a_ruler_keeps_its_first_word() -> None:
    assert read("Sultan N. Hem, Minister of Ports, Oman")[0] == "Sultan N. Hem"
