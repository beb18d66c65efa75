"""People whose country stands elsewhere: above them, before a colon, behind the next name, or in what a visit says."""

import time
from collections.abc import Sequence

import pytest

from tests.importers.found import found, in_list, roles, signed
from tui.core.entities import Minister
from tui.core.statement import Head
from tui.importers.finding.people.delegations import header_of, side_led_in
from tui.importers.finding.people.people import candidates_in


def told(people: Sequence[Minister]) -> list[tuple[str, str, str, str]]:
    return [(each.printed, each.office, each.country, each.role) for each in people]


@pytest.mark.parametrize(
    ("line", "served"),
    [
        ("DELEGATION OF THE KINGDOM OF NORWAY", "NO"),
        ("Accompanying delegation from Kenya", "KE"),
        ("ICELANDIC DELEGATION", "IS"),
        ("From the Icelandic side:", "IS"),
        ("Republic of Kenya", "KE"),
        ("Observer: ASEAN", "asean"),
        ("OBSERVERS", ""),
        ("Members or Alternates", ""),
    ],
)
def test_a_header_says_for_whom_those_below_stand(line: str, served: str) -> None:
    header = header_of(line)
    assert header is not None
    assert header.served == served


@pytest.mark.parametrize(
    "line",
    ["Ms. Asta Lind, Minister of Ports", "Norwegian ships shall call at every port", "Asta Lind", "Icelandic herring"],
)
def test_a_person_and_a_sentence_are_no_headers(line: str) -> None:
    assert header_of(line) is None


def test_words_lead_in_to_a_side() -> None:
    assert side_led_in("The Norwegian delegation included:") == "NO"
    assert side_led_in("They took part, on the Kenyan side:") == "KE"
    assert not side_led_in("They agreed on the following, with Kenya:")


def test_an_annex_of_delegations_gives_each_person_the_country_above() -> None:
    people = signed(
        "ANNEX",
        "LIST OF PARTICIPANTS",
        "Delegation of Norway",
        "1. Ms. Asta Lind, Minister of Ports, Chair",
        "2. Mr. Ole Hem, Director, Coast Agency",
        "Republic of Kenya",
        "1. Mr. Juma Otieno, Deputy Minister of Roads, on behalf of the Minister",
        "Observer: ASEAN",
        "1. Dr. Malee Suk, Head of the Ports Division",
    )
    assert told(people) == [
        ("Asta Lind", "Minister of Ports", "NO", "Chair"),
        ("Ole Hem", "Director, Coast Agency", "NO", "participant"),
        ("Juma Otieno", "Deputy Minister of Roads", "KE", "representative"),
        ("Malee Suk", "Head of the Ports Division", "asean", "observer"),
    ]


def test_a_roll_by_office_gives_one_person_the_office_and_the_alternate_the_absent_ones_country() -> None:
    people = signed(
        "ATTENDANCE",
        "Chairman",
        "Jón Berg, Minister of Finance, Iceland",
        "Managing Director",
        "Asta Lind",
        "Members or Alternates",
        "Juma Otieno, Governor, Fjord Reserve Bank",
        "Ole A. Hem, Deputy Governor",
        "(Alternate for Inga Dal, Minister of Finance, Norway)",
        "Observers",
        "Carl Brook, President, Harbour Development Fund",
    )
    assert [(p.printed, p.office, p.role) for p in people] == [
        ("Jón Berg", "Minister of Finance", "chair"),
        ("Asta Lind", "Managing Director", "participant"),
        ("Juma Otieno", "Governor", "participant"),
        ("Ole A. Hem", "Deputy Governor", "representative"),
        ("Carl Brook", "President", "observer"),
    ]
    assert [p.country for p in people][3:] == ["NO", "harbour-development-fund"]


def test_delegations_may_stand_above_the_first_paragraph() -> None:
    heading = (
        "Joint Statement",
        "DELEGATION OF KENYA",
        "Hon. Juma Otieno, Cabinet Secretary for Ports",
        "NORWEGIAN DELEGATION",
        "Ms. Asta Lind, Minister of Ports",
    )
    people = found("They met.", head=Head(title="Joint Statement", heading=heading)).roster.ministers
    assert [(p.printed, p.country) for p in people] == [("Juma Otieno", "KE"), ("Asta Lind", "NO")]


def test_items_below_a_side_are_of_its_country() -> None:
    people = in_list(
        "Those present on the Norwegian side:", "Ms. Asta Lind, Minister of Ports", "Mr. Ole Hem, Director of Roads"
    )
    assert [p.country for p in people] == ["NO", "NO"]


def test_a_side_before_a_colon_lasts_to_the_next() -> None:
    line = "On the Kenyan side: Mr. Ole Hem, Minister of Ports; Ms. Asta Lind, Director of Roads. "
    line += "On the Icelandic side: Mr. Jón Berg, Minister of Fisheries."
    assert [each.country for each in candidates_in(line)] == ["KE", "KE", "IS"]


@pytest.mark.parametrize(
    ("line", "countries"),
    [
        ("Foreign Minister Asta Lind and Trade Minister Jón Berg of Norway met", ["NO", "NO"]),
        ("Foreign Minister Asta Lind and Foreign Minister Jón Berg of Norway met", ["", "NO"]),
        ("President Asta Lind and Prime Minister Jón Berg of Norway met", ["", "NO"]),
    ],
)
def test_a_country_behind_two_is_of_both_only_where_they_can_serve_one(line: str, countries: list[str]) -> None:
    assert [each.country for each in candidates_in(line)] == countries


def test_a_visit_says_of_which_side_those_are_who_came_and_who_were_met() -> None:
    head = Head(title="Joint Statement on the State Visit of the President of Kenya to Norway")
    people = found(
        "H.E. Juma Otieno, President of Kenya, paid a State Visit to Norway at the invitation of Asta Lind, President "
        "of Norway. He was accompanied by the First Lady, H.E. Mrs. Grace Wanja.",
        "He met Prime Minister Ole Hem for talks.",
        head=head,
    ).roster.ministers
    assert {p.printed: p.country for p in people} == {
        "Juma Otieno": "KE",
        "Asta Lind": "NO",
        "Grace Wanja": "KE",
        "Ole Hem": "NO",
    }


def test_who_speaks_for_an_absent_minister_has_the_same_country() -> None:
    people = found(
        "It was attended by Dr. Asta Lind, Vice-Minister for Ports, on behalf of H.E. Ole Hem, Minister of Ports of "
        "Norway."
    ).roster.ministers
    assert told(people) == [("Asta Lind", "Vice-Minister for Ports", "NO", "representative")]


def test_roles_by_the_form_of_the_sentence() -> None:
    assert roles(
        "The meeting was chaired by Asta Lind, Minister of Ports of Norway, and moderated by Mr. Ole Hem."
    ) == {
        "Lind": "chair",
        "Hem": "participant",
    }
    assert roles(
        "It was attended by leaders of the observer states, namely, President of Kenya Juma Otieno and Prime Minister "
        "of Iceland Jón Berg."
    ) == {"Otieno": "observer", "Berg": "observer"}


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Asta Lind was unable to travel.",
        "They discussed Special Envoy Asta Lind's comprehensive proposal.",
    ],
)
def test_who_could_not_come_or_only_proposed_is_not_present(text: str) -> None:
    assert not found(text).roster.ministers


def test_a_thousand_people_in_one_sentence_take_no_more_than_their_share() -> None:
    names = [f"H.E. Mr. Ole {chr(65 + i % 26)}ab{i % 7}son, Minister of Ports of Norway" for i in range(800)]
    line = "The meeting was attended by " + "; ".join(names) + "."
    begin = time.perf_counter()
    found(line)
    assert time.perf_counter() - begin < 10
