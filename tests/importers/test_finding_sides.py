"""For whom those stand whose country no line prints, where two countries meet; who is elected; who is only named."""

import pytest

from tests.importers.found import found, roles
from tui.core.statement import Head

_TWO = Head(title="Joint Statement between Norway and Iceland", date="2031-03-02")


def _countries(*texts: str, head: Head = _TWO) -> dict[str, str]:
    return {each.printed.split()[-1]: each.country for each in found(*texts, head=head).roster.ministers}


def test_who_hosts_somebody_of_one_side_is_of_the_other() -> None:
    text = "Foreign Minister Asta Lind and Defence Minister Ole Hem hosted Icelandic Foreign Minister Jón Berg in Oslo."
    assert _countries(text) == {"Lind": "NO", "Hem": "NO", "Berg": "IS"}


def test_whom_somebody_of_one_side_met_is_of_the_other() -> None:
    text = "Prime Minister Asta Lind of Norway met Minister of Fish Jón Berg."
    assert _countries(text) == {"Lind": "NO", "Berg": "IS"}


def test_who_came_along_to_a_meeting_is_of_neither_side() -> None:
    text = "Prime Minister Asta Lind of Norway received, together with Minister of Fish Jón Berg, the delegates."
    assert _countries(text) == {"Lind": "NO", "Berg": ""}


def test_an_office_that_one_government_of_two_has_tells_its_side() -> None:
    head = Head(title="Joint Statement between Pakistan and China", date="2031-03-02")
    text = "Officials attended the talks, among them Assistant Foreign Minister Li Hua and Foreign Secretary Omar Shah."
    assert _countries(text, head=head) == {"Hua": "CN", "Shah": "PK"}
    both = Head(title="Joint Statement between Pakistan and India", date="2031-03-02")
    assert _countries("The talks were attended by Foreign Secretary Omar Shah.", head=both) == {"Shah": ""}


def test_whoever_called_on_a_visitor_is_of_the_country_visited() -> None:
    head = Head(title="Joint Statement on the visit to Norway of the Prime Minister of Iceland", date="2031-03-02")
    texts = (
        "Prime Minister of Iceland Jón Berg visited Norway.",
        "Finance Minister A. B. Lind, Railway Minister Ole Hem and Leader of the Opposition Eva Ek called on him.",
    )
    assert _countries(*texts, head=head) == {"Berg": "IS", "Lind": "NO", "Hem": "NO", "Ek": "NO"}


def test_offices_of_theirs_are_of_the_countries_of_those_before() -> None:
    text = (
        "President Asta Lind of Norway and President Jón Berg of Iceland met, accompanied by their Ministers of "
        "Fish, Ms Eva Ek and Mr Ole Hem, respectively."
    )
    assert _countries(text) == {"Lind": "NO", "Berg": "IS", "Ek": "NO", "Hem": "IS"}
    assert roles(text)["Ek"] == "participant"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Conference elected Ms Asta Lind, Minister of Ports of Norway, as Chairman by acclamation.", "chair"),
        ("Ms Asta Lind, Minister of Ports of Norway, was unanimously elected Chairperson of the Meeting.", "chair"),
        ("The meeting elected Ms Asta Lind (Norway) as Chair and Mr Jón Berg (Iceland) as Rapporteur.", "chair"),
        (
            "The Assembly elected Ms Asta Lind, Minister of Ports of Norway, as Chairperson of the Commission.",
            "participant",
        ),
        (
            "The Authority elected Ms Asta Lind, President of Norway, as its Chairperson for a term of one year.",
            "participant",
        ),
        (
            "It was opened by Ms Asta Lind, President of Norway and Chairman of the National Command Council.",
            "participant",
        ),
        ("Ms Asta Lind, Minister of Norway and Chairman of the Second Conference, spoke.", "participant"),
        ("Ms Asta Lind, Minister of Norway and Chairman of the Third Conference, spoke.", "chair"),
    ],
)
def test_whom_the_meeting_elects_to_its_own_chair_chairs_it(text: str, role: str) -> None:
    assert roles(text, title="Communiqué of the Third Conference")["Lind"] == role


@pytest.mark.parametrize(
    "text",
    [
        "It was held under the co-Presidency of Ms Asta Lind, Minister of Norway, and Mr Jón Berg, Premier of Iceland.",
        "The Ministers of Norway, Asta Lind, Iceland, Jón Berg, and Denmark, Ole Hem, chaired a conference today.",
        "Ms Asta Lind, Minister of Norway, Mr Jón Berg, Minister of Iceland, and Mr Ole Hem of Denmark co-chaired it.",
    ],
)
def test_all_of_a_list_who_chaired_are_co_chairs(text: str) -> None:
    assert set(roles(text).values()) == {"co-chair"}


@pytest.mark.parametrize(
    "text",
    [
        "They supported the efforts of the Panel, led by former President of Iceland Jón Berg.",
        "They supported the efforts of the Panel, led by Mr Jón Berg, and of the UN Special Envoy Eva Ek.",
        "They recalled the political transition, led by President Jón Berg.",
        "They commended the work of the Harbour Mission led by Mr Jón Berg.",
        "They called on General Jón Berg to step down.",
        "They condemned the killing of General Jón Berg.",
    ],
)
def test_who_is_only_spoken_of_is_no_participant(text: str) -> None:
    assert roles(text) == {}


def test_who_leads_a_delegation_is_there() -> None:
    assert roles("The delegation, led by Minister of Fish Jón Berg of Iceland, arrived.") == {"Berg": "participant"}
    assert roles("They called on President Jón Berg of Iceland.") == {"Berg": "participant"}
