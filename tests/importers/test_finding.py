"""The rules that find countries, people, groups, events and sums, one by one, on invented sentences."""

import pytest

from tui.core.statement import Head, Paragraph
from tui.importers.finding.dates.when import dates_in
from tui.importers.finding.findings import find
from tui.importers.finding.gazetteer import circles, country_finder, country_of
from tui.importers.finding.groups.speakers import speakers
from tui.importers.finding.sums.sums_in import sums_in
from tui.importers.structure import Findings, Structure


def found(*texts: str, head: Head | None = None) -> Findings:
    paragraphs = tuple(Paragraph(f"{number}.", text) for number, text in enumerate(texts, 1))
    return find(Structure(head or Head(title="Statement", date="2031-03-02"), paragraphs))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ships in the South China Sea and the Gulf of Oman", []),
        ("Norwegian fish and Japanese ports", []),
        ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", ["GN", "GW", "GQ", "PG"]),
        ("Niger and Nigeria; the Congo and the Democratic Republic of the Congo", ["NE", "NG", "CG", "CD"]),
        ("Georgia, Jordan and Chad", ["GE", "JO", "TD"]),
        ("the Republic of Korea and the Democratic People's Republic of Korea", ["KR", "KP"]),
        ("Dominica and the Dominican Republic", ["DM", "DO"]),
        ("US$ 3 million for the US", ["US"]),
        ("JAPAN and Côte d’Ivoire", ["JP", "CI"]),
        ("Sudan and South Sudan", ["SD", "SS"]),
        ("the Republic of Guinea Bissau and the Republic of Guinea", ["GW", "GN"]),
    ],
)
def test_countries_are_told_apart_by_their_longest_names(text: str, codes: list[str]) -> None:
    assert [sighting.meaning for sighting in country_finder().find(text)] == codes


def test_a_country_keeps_its_fullest_printed_name() -> None:
    [country] = found("The Kingdom of Norway came. Norway left.").roster.countries
    assert (country.id, country.printed, country.official) == ("NO", "Kingdom of Norway", "Kingdom of Norway")
    assert country_of("the Kingdom of Norway") == "NO"


def test_an_actor_defined_after_a_row_of_people_is_all_of_them() -> None:
    roster = found(
        "Ms. Asta Lind, Minister of Ports of Norway (Chair); Mr. Jón Berg, Minister of Ports of Iceland; and Mr. Eero "
        'Salo, Ambassador of Finland, (hereinafter "the delegates") attended the meeting. The delegates agreed.'
    ).roster
    assert {group.id: set(group.members) for group in roster.groups}["the-delegates"] == {"lind", "berg", "salo"}


def test_a_defined_actor_has_all_the_countries_and_bodies_before_it() -> None:
    roster = found(
        "Leaders of Norway, Iceland, Finland and Latvia as well as the European Union (hereinafter referred to as the "
        "'Leaders') met. It was chaired by Ms. Asta Lind, Prime Minister of Norway. The Leaders agreed."
    ).roster
    assert {group.id: group.members for group in roster.groups}["the-leaders"] == (
        "NO",
        "IS",
        "FI",
        "LV",
        "european-union",
    )


def test_no_country_is_added_that_nobody_speaks_of() -> None:
    head = Head(title="Statement of the ASEAN Harbour Office", date="2031-03-02")
    assert [country.id for country in found("Norway was praised.", head=head).roster.countries] == ["NO"]


@pytest.mark.parametrize(
    ("title", "opening", "codes"),
    [
        ("Statement", "The Ministers of Norway, the Kingdom of Denmark and Iceland met in Finland.", "NO DK IS"),
        ("Statement", "Ministers of the Visegrad Group and Japan met.", "CZ HU PL SK JP"),
        ("Statement of the Baltic states plus Japan", "The meeting in Norway was chaired by Latvia.", "EE LV LT JP"),
        ("Norway-Iceland Joint Statement", "They met in Japan.", "NO IS"),
        ("Statement", "They met in Japan.", ""),
    ],
)
def test_the_opening_or_the_title_says_for_whom_a_statement_speaks(title: str, opening: str, codes: str) -> None:
    structure = Structure(Head(title=title, date="2031-03-02"), (Paragraph("1.", opening),))
    assert " ".join(speakers(structure)) == codes


def test_two_sides_are_two_countries_whoever_else_was_met() -> None:
    roster = found(
        "At the invitation of Ms Asta Lind, Prime Minister of Norway, Mr Jón Berg, Prime Minister of Iceland, came. He "
        "met Mr Ole Hem, President of Norway.", "The two sides agreed. The Prime Ministers met.",
    ).roster  # fmt: skip
    members = {group.id: group.members for group in roster.groups}
    assert set(members["the-two-sides"]) == {"NO", "IS"}
    assert "lind" in members["the-prime-ministers"]


def test_an_organisation_never_lends_its_names_to_a_group_of_its_own() -> None:
    roster = found("The Economic Community of West African States met. ECOWAS Member States agreed.").roster
    assert [group.printed for group in roster.groups if "ecowas" in group.id] == ["ECOWAS Member States"]


def test_groups_have_the_members_of_the_day() -> None:
    then = {circle.id: circle for circle in circles()}["european-union"]
    assert "HR" not in then.members_on("2012-05-01")
    assert "HR" in then.members_on("2014")
    assert "GB" in then.members_on("2012") and "GB" not in then.members_on("2021")
    [group] = [g for g in found("The Baltic states agreed.").roster.groups if g.id == "baltic-states"]
    assert group.members == ("EE", "LV", "LT")


def test_actors_that_the_text_defines_are_the_countries_before_them() -> None:
    roster = found('Norway, Iceland and Finland (hereinafter "the Parties") met. The Parties agreed to go on.').roster
    [group] = [g for g in roster.groups if g.name == "the Parties"]
    assert group.members == ("NO", "IS", "FI")
    [position] = roster.positions
    assert (position.actor, position.verb, position.words) == ("the-parties", "agreed to", "agreed to go on")


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("grant aid of approximately 2 billion yen.", [("approximately 2 billion yen", 2e9, "JPY")]),
        ("USD 12.5 million and €63.5 million", [("USD 12.5 million", 12.5e6, "USD"), ("€63.5 million", 63.5e6, "EUR")]),
        ("US$ 320 million (about EUR 290 million)", [("US$ 320 million", 320e6, "USD")]),
        ("INR 500 crore", [("INR 500 crore", 5e9, "INR")]),
        ("some 350 million Norwegian kroner", [("some 350 million Norwegian kroner", 350e6, "NOK")]),
        ("81.6 billion cubic metres, 2,200 members, 2031 marks the end of 787,000 tonnes", []),
        ("1,5 million euros", [("1,5 million euros", 1.5e6, "EUR")]),
        ("EUR 250.000", [("EUR 250.000", 250e3, "EUR")]),
        ("A$180 million", [("A$180 million", 180e6, "AUD")]),
    ],
)
def test_sums_are_read_as_printed(text: str, sums: list[tuple[str, float, str]]) -> None:
    assert [(s.printed, s.amount.value, s.amount.currency) for s in sums_in(text)] == sums


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("in May 2019 and on 3 March 2031", ["2019-05", "2031-03-03"]),
        ("by the end of 2032; the 2030 Agenda; in the first half of 2031", ["2032", "2031"]),
        ("a fund of 2031 ships", []),
        ("81.6 billion", []),
    ],
)
def test_dates_are_as_exact_as_printed(text: str, dates: list[str]) -> None:
    assert [when.date for when in dates_in(text)] == dates


def test_events_have_their_date_and_place() -> None:
    events = found(
        "The Ministers recalled the 7th Harbour Meeting in Iceland in May 2029 and the 30th anniversary of diplomatic "
        "relations in 2032. They will meet at COP31."
    ).roster.events
    assert [(e.printed, e.date, e.place) for e in events] == [
        ("7th Harbour Meeting", "2029-05", "Iceland"),
        ("30th anniversary of diplomatic relations", "2032", ""),
        ("COP31", "", ""),
    ]


def test_an_event_is_named_without_loose_ends_and_the_summit_is_no_name() -> None:
    events = found(
        "The Fifth Session of the Council of Ports of the five coasts was held on 3 May 2029. The Summit ended."
    )
    assert [(e.printed, e.date) for e in events.roster.events] == [
        ("Fifth Session of the Council of Ports", "2029-05-03"),
    ]
    [annual] = found("He visited Norway for the Annual Harbour Summit.").roster.events
    assert annual.printed == "Annual Harbour Summit"


def test_topics_keep_the_words_they_were_known_by() -> None:
    made = found("The Ministers discussed vaccines and food security.")
    assert made.topics["1"] == ("health", "food")
    assert made.evidence["1 health"] == ("vaccines",)


def test_a_doubt_says_what_the_words_do_not() -> None:
    doubts = found("They spoke of EUR 3 million.").doubts
    assert [(d.at, "who gives it" in d.what) for d in doubts] == [("assistance.1", True)]


def test_where_only_the_chair_is_named_the_countries_of_the_body_speak() -> None:
    head = Head(title="Joint Communiqué of the ASEAN Foreign Ministers' Meeting", date="2031-07-19")
    roster = found(
        "We, the Foreign Ministers of ASEAN, met in Jesselton. The Meeting was chaired by Mr. Omar Salleh, Minister of "
        "Foreign Affairs of Malaysia. We welcomed new ships.",
        head=head,
    ).roster
    [we] = [group for group in roster.groups if group.id == "we"]
    assert {"MY", "TL", "ID"} <= set(we.members)
    assert len(we.members) == 11


def test_every_printed_date_stands_in_the_calendar_as_exact_as_printed() -> None:
    dates = found(
        "They met on 2 and 3 March 2031, and again in May 2032.", "By 2035 no later than that; the 2030 Agenda."
    )
    assert [(d.at, d.printed, d.date, d.until) for d in dates.roster.dates] == [
        ("1", "2 and 3 March 2031", "2031-03-02", "2031-03-03"),
        ("1", "May 2032", "2032-05", ""),
        ("2", "2035", "2035", ""),
    ]
