"""What a sentence says of persons: whose verb takes whom, who is there, who is one, how their offices are printed."""

import time

import pytest

from tests.importers.found import found, roles
from tui.importers.finding.people.people import candidates_in


def offices(text: str) -> list[tuple[str, str, str]]:
    return [(each.name, each.office, each.country or each.body) for each in candidates_in(text)]


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        (
            "The meeting was co-chaired by H.E. Asta Lind, Minister of Ports of Norway and H.E. Jón Berg, Minister of "
            "Ports of Iceland, H.E. Jan Salo, Minister of Ports of Finland, and H.E. Eva Ek, Minister of Ports of "
            "Sweden attended the meeting.",
            {"Lind": "co-chair", "Berg": "co-chair", "Salo": "participant", "Ek": "participant"},
        ),
        (
            "It was chaired by Ms Asta Lind, Minister of Ports of Norway, Mr Jón Berg, Minister of Fish of Iceland, "
            "and Mr Jan Salo, Minister of Lights of Finland, took part.",
            {"Lind": "chair", "Berg": "participant", "Salo": "participant"},
        ),
        (
            "Two States were represented by their Heads of Government: Hon. Asta Lind, Norway; Hon. Jón Berg, Iceland.",
            {"Lind": "participant", "Berg": "participant"},
        ),
        (
            "Hon Asta Lind represented her Prime Minister on behalf of Norway and Mr Jón Berg, Minister of Fish of "
            "Iceland, attended.",
            {"Lind": "representative", "Berg": "participant"},
        ),
        ("Ms. Asta Lind, host minister, delivered the welcome remarks.", {"Lind": "host"}),
        ("Mr. A. Lind (Norway) was elected Chairman.", {"Lind": "chair"}),
        (
            "At the invitation of King Olav Lind of Norway the leaders met in Oslo. The meeting was chaired by Crown "
            "Prince Jón Berg of Norway.",
            {"Berg": "chair"},
        ),
    ],
)
def test_a_verb_takes_its_own_people(text: str, chairs: dict[str, str]) -> None:
    assert roles(text) == chairs


@pytest.mark.parametrize(
    "text",
    [
        "Ms Asta Lind, Minister of Ports of Norway, presided in the absence of the Chairman, Mr. Jón Berg of Iceland.",
        "Ms Asta Lind, Minister of Ports of Norway, presided. They honoured the legacy of the Commander, Jón Berg.",
        "Ms Asta Lind, Minister of Ports of Norway, presided. They noted the contribution under former President Dr "
        "Jón Berg to the talks.",
        "Ms Asta Lind, Minister of Ports of Norway, presided. They recalled the joint declaration of President "
        "Jón Berg of 1998.",
    ],
)
def test_who_is_absent_or_history_is_not_there(text: str) -> None:
    assert set(roles(text)) == {"Lind"}


def test_who_says_something_late_in_the_text_was_there() -> None:
    texts = ["They agreed."] * 6
    said = roles(*texts, "The Director of the Harbour Fund, Ms. Asta Lind, recalled that the plan required funds.")
    assert said == {"Lind": "participant"}


def test_a_father_is_not_his_son_and_one_head_of_a_land_is_one_person() -> None:
    people = found(
        "The meeting was attended by Prince Asad bin Omar bin Said Lind of Oman and Minister Omar bin Said Lind of "
        "Qatar."
    ).roster.ministers
    assert len(people) == 2
    people = found(
        "Present were President Forbes Berg, Guyana, and Ms Asta Lind, Norway.",
        "An address was given by Cde. L.F.S. Berg, President of the Cooperative Republic of Guyana.",
    ).roster.ministers
    assert [each.country for each in people] == ["GY", "NO"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Chinese vice Foreign Minister Li Hem spoke", ("Li Hem", "vice Foreign Minister", "CN")),
        (
            "Mr Jón Berg, Minister for Small and Family Business, the Workplace and Deregulation, and",
            ("Jón Berg", "Minister for Small and Family Business, the Workplace and Deregulation", ""),
        ),
        (
            "Mr Jón Berg MP, Minister for Lands, Physical Planning and APEC, the",
            ("Jón Berg", "Minister for Lands, Physical Planning and APEC", ""),
        ),
        ("Mr. Jón Berg, Head, Money and Ports Unit, OPEC;", ("Jón Berg", "Head, Money and Ports Unit", "opec")),
        ("Asta Lind, Deputy Minister 1, Ministry of Finance", ("Asta Lind", "Deputy Minister 1", "")),
        (
            "the Acting Secretary of Ports, of Norway, the Honourable A. M. Lind",
            ("A. M. Lind", "Acting Secretary of Ports", "NO"),
        ),
        (
            "President Jón Berg and Mrs. Berg, the President of the Council of Iceland Asta Lind and Mrs. Lind paid",
            ("Asta Lind", "President of the Council", "IS"),
        ),
        (
            "Asta Lind, President of the Republic of Iceland to the Republic of Norway",
            ("Asta Lind", "President", "IS"),
        ),
        ("Mr. Jón Berg, President, HBRD; Mr", ("Jón Berg", "President", "HBRD")),
        ("Mr. Jón Berg, Counselor for Ports of Norway", ("Jón Berg", "Counselor for Ports", "NO")),
        ("Shri Y.B. Lind, Minister of Ports of India", ("Y.B. Lind", "Minister of Ports", "IN")),
        ("the President of the Kyrgyz Republic A. Sh. Lind", ("A. Sh. Lind", "President", "KG")),
        (
            "the United Nations High Commissioner for Refugees, Asta Lind, spoke",
            ("Asta Lind", "United Nations High Commissioner for Refugees", "unhcr"),
        ),
        (
            "The Minister of Ports; and Chair of the Council, Republic of Iceland, represented by Ms Asta Lind.",
            ("Asta Lind", "", "IS"),
        ),
    ],
)
def test_offices_are_read_to_their_end_and_no_further(text: str, person: tuple[str, str, str]) -> None:
    assert person in offices(text)


def test_parts_of_an_office_are_no_persons() -> None:
    assert not offices("The Minister of African Integration and Guineans Established Abroad spoke.")


def test_an_ambassador_is_still_posted_somewhere() -> None:
    assert offices("Ms Asta Lind, Ambassador of Iceland to Norway")[0][1:] == ("Ambassador to Norway", "IS")


@pytest.mark.parametrize(
    "near_miss",
    [
        "Norwegian Ministers of ",
        "for Norway, ",
        "Head, Ports and Lights and ",
        "Minister for Lands, Physical ",
        "represented her Prime Minister and ",
        "recalled the joint declaration and ",
        "Director, Ports Lights Fish ",
    ],
)
def test_long_near_misses_are_read_in_good_time(near_miss: str) -> None:
    begun = time.perf_counter()
    list(candidates_in(near_miss * (60_000 // len(near_miss))))
    assert time.perf_counter() - begun < 8
