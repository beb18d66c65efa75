"""Countries by every usual spelling, and what only looks like one."""

import pytest

from tui.core.mentions import Mentions
from tui.core.statement import Head, Paragraph
from tui.core.text import folded
from tui.importers.finding.countries import find_countries
from tui.importers.finding.gazetteer import country_finder, country_of, places
from tui.importers.opening import from_bytes
from tui.importers.structure import Findings, Structure


def codes(text: str) -> list[str]:
    return [sighting.meaning for sighting in country_finder().find(text)]


def test_no_name_belongs_to_two_countries() -> None:
    owners: dict[str, set[str]] = {}
    for place in places().values():
        for name in place.names:
            owners.setdefault(folded(name, keep_case=True), set()).add(place.code)
    assert {name: owner for name, owner in owners.items() if len(owner) > 1} == {}


@pytest.mark.parametrize("place", places().values(), ids=lambda place: place.code)
def test_every_name_is_found_alone_and_in_capitals(place) -> None:
    for name in place.names:
        assert country_of(name) == place.code
        shown = name if place.code != "GU" else "Guam"
        assert codes(f"in {shown} on Monday") == [place.code]
        if place.code != "GU":
            assert codes(f"IN {name.upper()} ON MONDAY") == [place.code]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("St Vincent & the Grenadines, ST. LUCIA and Saint Kitts & Nevis", "VC LC KN"),
        ("Wallis & Futuna, Bosnia-Hercegovina, Guinea Bissau and Sao Tome & Principe", "WF BA GW ST"),
        ("Iran (Islamic Republic of) and Micronesia (Federated States of)", "IR FM"),
        ("Congo (Brazzaville), DR Congo and the Republic of the Congo", "CG CD CG"),
        ("Korea, North Korea, the DPRK and the Korean Peninsula", "KR KP KP"),
        ("Samoa, American Samoa, Ireland and Northern Ireland", "WS AS IE"),
        ("the former Yugoslav Republic of Macedonia and North Macedonia", "MK MK"),
        ("the United States of Mexico paid 21 million US Dollars", "MX"),
        ("the India-Norway Agreement and the Oslo Agreement", "IN NO"),
    ],
)
def test_neighbours_and_spellings_are_told_apart(text: str, found: str) -> None:
    assert codes(text) == found.split()


@pytest.mark.parametrize(
    "text",
    [
        "the Jordan River, Georgia Tech and the Panama Papers",
        "New Guinea, New Mexico and the Lake Chad Basin",
        "the Bank of Japan and the University of Malta",
        "the Panama Declaration and the Gulf of Guinea",
        "GUAM and the Organization of American States",
        "US $50 million and 3 million US dollars",
    ],
)
def test_waters_banks_schools_and_documents_are_no_countries(text: str) -> None:
    assert codes(text) == []


def test_an_embassy_that_puts_a_text_on_its_page_is_not_in_it() -> None:
    head = Head(title="Statement", heading=("Royal Norwegian Embassy, Singapore",), closing=("By Embassy in Burma",))
    made = find_countries(Structure(head, (Paragraph("1.", "Iceland spoke."),)), Findings())
    assert [country.id for country in made.roster.countries] == ["IS"]


def test_seas_and_documents_are_no_mentions_in_the_reader_either() -> None:
    text = (
        "Joint Statement of the G20 Ministers\n\n"
        "1. The G20 Ministers spoke of the South China Sea, the Gulf of Mexico and the "
        "Panama Declaration, and thanked Papua New Guinea, Guinea and South Sudan for their hospitality to ships.\n\n"
        "2. The Ministers went home after the talks of the day in Sudan.\n"
    )
    statement = from_bytes(text.encode(), "seas.txt")
    named = {mention.entity for mention in Mentions(statement).of(statement.passages[0])}
    assert {"PG", "GN", "SS"} <= named
    assert not named & {"CN", "MX", "PA", "SD"}
    assert {mention.entity for mention in Mentions(statement).of(statement.passages[1])} >= {"SD"}
