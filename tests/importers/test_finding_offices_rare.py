"""Offices that go on in rare print, and honorifics of many languages."""

import pytest

from tui.importers.finding.people.people import candidates_in


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        (
            "Mr Ole Hem, Ambassador Extraordinary and Plenipotentiary of Norway to the Republic of Iceland, spoke.",
            "Ambassador Extraordinary and Plenipotentiary to the Republic of Iceland",
            "NO",
        ),
        ("Mr Ole Hem, Envoy Extraordinary and Minister Plenipotentiary of Norway", None, "NO"),
        ("Mr Ole Hem, Minister Coordinating the Blue Harbours Project for Norway,", None, "NO"),
        ("Mr Ole Hem, Minister Assisting the Prime Minister of Norway", "Minister Assisting the Prime Minister", "NO"),
        ("H.E. Ole Coordinating Minister for Ports of Norway", "Coordinating Minister for Ports", "NO"),
        ("the Lighthouse Relief Coordinator, Mr Ole Hem, of Norway", "Lighthouse Relief Coordinator", "NO"),
        ("H.E. President Ole Hem, President of Norway", "President", "NO"),
        ("Minister Ole Hem, Minister of Ports of Norway", "Minister of Ports", "NO"),
        ("Mme Ole Hem, Secrétaire des ports, Norway;", "Secrétaire des ports", "NO"),
        (
            "Secretary-General of ASEAN and Special Adviser of the European Commission, Ole Hem",
            "Secretary-General of ASEAN and Special Adviser of the European Commission",
            "asean",
        ),
        ("the President of the General Assembly at its ninetieth session, Mr Ole Hem (Norway)", None, "NO"),
        ("the High Representative for the Least Lighted Harbours, Mr Ole Hem, of Norway", None, "NO"),
    ],
)
def test_an_office_is_whole_however_it_goes_on(text: str, office: str | None, country: str) -> None:
    one = next(candidates_in(text))
    assert (one.name.split()[0], one.country) == ("Ole", country)
    assert office is None or one.office == office


@pytest.mark.parametrize(
    ("text", "name", "honorific"),
    [
        ("H.E. Ato Ole Hem Lind, Minister of Ports", "Ole Hem Lind", "H.E. Ato"),
        ("Railway Minister Kumari Asta Lind", "Asta Lind", "Kumari"),
        ("Pehin Orang Kaya Dato Seri Setia Awang Haji Ole bin Haji Hem, Minister of Ports", "Ole bin Haji Hem", None),
        ("Dr Ng Eng Hol, Minister of Ports", "Ng Eng Hol", "Dr"),
        ("S.E.M. Ole Hem, Minister of Ports", "Ole Hem", "S.E.M."),
        ("H.E. Chief Ole Hem, Minister of Ports", "Ole Hem", "H.E. Chief"),
        ("His Excellency Ole .G Hem, Minister of Ports", "Ole .G Hem", "His Excellency"),
        ("Ms Sri Lestari Hem, Minister of Ports", "Sri Lestari Hem", "Ms"),
        ("Mr Pema Gyal Sherpa, Director General", "Pema Gyal Sherpa", "Mr"),
    ],
)
def test_honorifics_of_many_languages_are_no_part_of_a_name(text: str, name: str, honorific: str | None) -> None:
    one = next(candidates_in(text))
    assert one.name == name
    assert honorific is None or one.honorific == honorific
