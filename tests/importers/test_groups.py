"""Groups and organisations: the vocabulary holds together, and a statement gets the members of its day."""

import re

import pytest

from tui.core.statement import Head, Paragraph
from tui.core.text import folded
from tui.importers.finding.findings import find
from tui.importers.finding.gazetteer import circles, places
from tui.importers.finding.vocabulary import organisations
from tui.importers.structure import Structure

_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"


@pytest.mark.parametrize("circle", circles(), ids=lambda circle: circle.id)
def test_every_member_is_a_country_with_years_in_order(circle) -> None:
    assert circle.members and set(circle.members) <= set(places())
    for years in circle.members.values():
        days = re.split(r"/|, ", years)
        assert all(re.fullmatch(_DAY, day) for day in days)
        assert days == sorted(days)


def test_no_name_and_no_id_belongs_to_two_bodies() -> None:
    owners: dict[str, set[str]] = {}
    for body in (*circles(), *organisations()):
        for name in (body.name, *body.names):
            owners.setdefault(folded(name, keep_case=True), set()).add(body.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}
    ids = [body.id for body in (*circles(), *organisations())]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("id_", "day", "inside", "outside"),
    [
        ("council-of-europe", "2022-03-15", "RU", ""),
        ("council-of-europe", "2022-03-16", "UA", "RU"),
        ("pacific-islands-forum", "2012-08-28", "NZ", "FJ"),
        ("pacific-islands-forum", "2022-08-01", "FJ", "KI"),
        ("pacific-islands-forum", "2023-11", "KI", ""),
        ("african-union", "1990", "DZ", "MA"),
        ("african-union", "2018-01", "MA", ""),
        ("mercosur", "2012-07-31", "VE", "PY"),
        ("celac", "2022", "MX", "BR"),
        ("commonwealth", "2017-04", "GH", "GM MV"),
        ("cbss", "2023-06-02", "PL", "RU"),
        ("p5-plus-one", "2015-07-14", "US", ""),
        ("asean", "1996-07", "VN", "KH"),
        ("g5-sahel", "2020", "ML", ""),
        ("brics", "2023", "ZA", "EG"),
        ("brics", "2009-06-16", "BR", "ZA"),
        ("rcep", "2018-11", "IN", "TL"),
        ("rcep", "2020-11-15", "KR", "IN"),
        ("cis", "1999", "TM UA", ""),
        ("cis", "2024", "KZ", "GE TM UA"),
        ("sadc", "1988", "TZ ZW", "ZA NA"),
        ("ecowas", "2025-02", "TG", "ML BF NE"),
        ("igad", "2024", "ER", ""),
        ("igad", "2026", "SS", "ER"),
        ("oic", "1981-06", "IQ", "EG AF"),
        ("unasur", "2012-08", "VE", "PY"),
        ("rio-group", "2010-02", "CU", ""),
        ("asem", "2006-01", "MM", "IN"),
        ("western-balkans", "2010", "HR", ""),
        ("partners-blue-pacific", "2023", "CA DE KR", "IN"),
    ],
)
def test_members_are_those_of_the_day(id_: str, day: str, inside: str, outside: str) -> None:
    members = {circle.id: circle for circle in circles()}[id_].members_on(day)
    assert set(inside.split()) <= set(members)
    assert not set(outside.split()) & set(members)


def test_where_no_day_is_known_those_of_today_are_meant() -> None:
    known = {circle.id: circle for circle in circles()}
    assert "GM" in known["commonwealth"].members_on("")
    assert "GB" not in known["european-union"].members_on("")


@pytest.mark.parametrize(
    ("text", "id_", "members"),
    [
        ("The Nordic Five agreed.", "nordic-countries", "DK FI IS NO SE"),
        ("They thanked the OSCE Minsk Group Co-Chair countries.", "minsk-co-chairs", "FR RU US"),
        ("The EU3+3 met.", "p5-plus-one", "CN FR DE RU GB US"),
        ("The G4 countries met.", "g4", "BR DE IN JP"),
        ("The B9 allies met.", "bucharest-nine", "BG CZ EE HU LV LT PL RO SK"),
    ],
)
def test_a_circle_is_known_by_each_of_its_names(text: str, id_: str, members: str) -> None:
    structure = Structure(Head(title="Statement", date="2016-05-02"), (Paragraph("1.", text),))
    groups = {group.id: group.members for group in find(structure).roster.groups}
    assert set(groups[id_]) == set(members.split())


def test_the_name_of_a_meeting_of_a_circle_means_the_members_in_its_title_only() -> None:
    told = Structure(Head(title="Statement", date="2016-05-02"), (Paragraph("1.", "See the last ADMM-Plus."),))
    assert find(told).roster.countries == ()
    title = "Joint Declaration of the Commonwealth Heads of Government"
    issued = Structure(Head(title=title, date="2016-05-02"), (Paragraph("1.", "The Heads of Government met."),))
    assert len(find(issued).roster.countries) > 50


def test_a_part_of_a_body_is_not_the_body() -> None:
    told = Structure(Head(title="Statement", date="2024-05-02"), (Paragraph("1.", "They thanked the IGAD Quartet."),))
    roster = find(told).roster
    assert roster.organisations == ()
    assert [group.members for group in roster.groups] == [("DJ", "ET", "KE", "SS")]


def test_a_security_council_of_another_name_is_not_that_of_the_united_nations() -> None:
    text = "They gave the Peace and Security Council and the National Security Council AU$20 million."
    told = Structure(Head(title="Statement", date="2024-05-02"), (Paragraph("1.", text),))
    assert [body.id for body in find(told).roster.organisations] == ["au-peace-and-security-council"]


def test_pacific_island_countries_are_those_without_the_two_large_ones() -> None:
    known = {circle.id: circle for circle in circles()}
    assert not {"AU", "NZ"} & set(known["pacific-island-countries"].members_on("2024"))


def test_guam_in_capitals_is_the_organisation() -> None:
    structure = Structure(Head(title="Statement", date="2017-10-08"), (Paragraph("1.", "GUAM met. Guam sent ships."),))
    roster = find(structure).roster
    assert "guam" in {body.id for body in roster.organisations}
    [island] = [country for country in roster.countries if country.id == "GU"]
    assert island.printed == "Guam"
