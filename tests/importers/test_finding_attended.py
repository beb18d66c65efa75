"""Persons of attendance prose: offices under an adjective and a body, entries by country, those only spoken of."""

import pytest

from tests.importers.found import found


def people(text: str) -> list[tuple[str, str, str, str]]:
    return [(m.printed, m.office, m.country, m.role) for m in found(text).roster.ministers]


@pytest.mark.parametrize(
    ("text", "office", "country"),
    [
        (
            "The Forum was chaired by Mr Ole Hem, Norwegian NATO Senior Official and Deputy Secretary of the "
            "Department of Ports of Norway.",
            "NATO Senior Official and Deputy Secretary of the Department of Ports",
            "NO",
        ),
        (
            "It was chaired by Mr Ole Hem, Secretary of State in Charge of Ports and Harbourphone Affairs of Norway.",
            "Secretary of State in Charge of Ports and Harbourphone Affairs",
            "NO",
        ),
        (
            "It was chaired by Mr Ole Hem, Minister for Ports and relations with Nordic countries, Norway.",
            "Minister for Ports and relations with Nordic countries",
            "NO",
        ),
        (
            "It was chaired by Mr Ole Hem, Minister of Ports of Norway, and the representative of the King of Tonga.",
            "Minister of Ports",
            "NO",
        ),
        (
            "The Labour and Social Affairs Minister of Norway, Mr Ole Hem, chaired.",
            "Labour and Social Affairs Minister",
            "NO",
        ),
        ("The session was chaired by Dr. Sultan Hem, Minister of Ports of Oman.", "Minister of Ports", "OM"),
        ("It was chaired by H.E Amb.(Eng.)Ole B. Hem, Minister of Ports of Norway.", "Minister of Ports", "NO"),
    ],
)
def test_an_office_is_read_to_its_end(text: str, office: str, country: str) -> None:
    [(name, *one)] = people(text)
    assert name.endswith("Hem") and " " in name
    assert one == [office, country, "chair"]


def test_members_that_are_represented_are_so_by_those_behind_each() -> None:
    text = (
        "Associate Member States represented were: Bermuda, by Premier, the Hon Asta Lind; Norway, by Hon. Ole Hem, "
        "Minister of Ports and Piers."
    )
    assert [each[:3] for each in people(text)] == [
        ("Asta Lind", "Premier", "BM"),
        ("Ole Hem", "Minister of Ports and Piers", "NO"),
    ]


def test_an_entry_that_begins_with_a_country_is_of_it() -> None:
    text = "The following ministers attended: Norway, Mr Ole Hem; Iceland, Mr Jón Berg; and Peru, Ms Ana Sol."
    assert [each[::2] for each in people(text)] == [("Ole Hem", "NO"), ("Jón Berg", "IS"), ("Ana Sol", "PE")]


def test_who_met_at_an_earlier_meeting_is_only_spoken_of() -> None:
    text = (
        "The Foreign Minister of Norway, Ms Asta Lind, met the Foreign Minister of Iceland, Mr Jón Berg, in "
        "implementation of the decisions of the Summit held in Oslo on 3 May 2041 between the King of Norway, His "
        "Majesty King Ole, and the President of Iceland, Mr Ari Hem."
    )
    assert [each[0] for each in people(text)] == ["Asta Lind", "Jón Berg"]
    assert [each[0] for each in people("Talks were held between Ole Hem, President of Norway, and Mr Jón Berg.")] == [
        "Ole Hem",
        "Jón Berg",
    ]


def test_whose_envoy_somebody_is_is_absent() -> None:
    text = "Hon. Ole Hem, Minister of Ports of Norway, Special Envoy of H.E. Asta Lind, President of Norway, attended."
    assert people(text) == [("Ole Hem", "Minister of Ports", "NO", "representative")]
    text = (
        "The President of Peru, Ana Sol, and the representative of the King of Tonga, Minister of Ports Ole Hem, met."
    )
    assert people(text)[1] == ("Ole Hem", "Minister of Ports", "TO", "representative")


def test_whom_a_chair_has_beside_does_not_chair() -> None:
    text = "Ministers met in Oslo, chaired by Minister Ole Hem of Norway, with Deputy Minister Eva Ek of Norway."
    assert [each[3] for each in people(text)] == ["chair", "participant"]


def test_two_who_are_named_as_co_chairmen_share_the_chair() -> None:
    text = "It was opened by Ole Hem, President of Norway, and Jón Berg, President of Iceland, as Co-Chairmen."
    assert [each[3] for each in people(text)] == ["co-chair", "co-chair"]


def test_a_spouse_in_a_list_takes_no_office() -> None:
    text = (
        "President Ole Hem of Norway visited Iceland. Accompanying the President were Mrs. Hem, Norwegian Secretary of "
        "Ports Jan Lund, and Assistant to the President Dr. Eva Ek."
    )
    assert [each[:2] for each in people(text)] == [
        ("Ole Hem", "President"),
        ("Jan Lund", "Secretary of Ports"),
        ("Eva Ek", "Assistant to the President"),
    ]


def test_who_is_beside_the_head_that_represents_a_land_stands_for_nobody() -> None:
    text = "Norway was represented by the Prime Minister, Ole Hem, the Foreign Secretary, Eva Ek, and officials."
    assert people(text) == [
        ("Ole Hem", "Prime Minister", "NO", "participant"),
        ("Eva Ek", "Foreign Secretary", "NO", "participant"),
    ]


def test_a_lord_keeps_his_place_behind_a_list() -> None:
    text = "It was attended by Hon. Ole Hem, Minister of Ports, Norway; and Lord Lind of Lee, Minister of State, UK."
    assert people(text)[1][:3] == ("Lord Lind of Lee", "Minister of State", "GB")


def test_members_of_a_group_have_their_own_office() -> None:
    text = "The Prime Ministers of the Harbour Group, Asta Lind (Norway) and Jón Berg (Iceland), met in Oslo."
    assert [each[1] for each in people(text)] == ["Prime Minister", "Prime Minister"]


@pytest.mark.parametrize(
    ("post", "read"),
    [
        ("Kenya and Permanent Representative to UNEP", "Kenya and Permanent Representative to UNEP"),
        ("Kenya and Resident Envoy to the African Union", "Kenya and Resident Envoy to the African Union"),
        (
            "Kenya and Permanent Representative to the AU and IGAD",
            "Kenya and Permanent Representative to the AU and IGAD",
        ),
        ("Kenya", "Kenya"),
    ],
)
def test_a_second_post_belongs_to_the_office(post: str, read: str) -> None:
    line = f"Mr Ole Hem, Ambassador of Norway to {post}; and Ms Ida Dahl, Ambassador of Iceland to Kenya, attended."
    made = {minister.printed: minister.office for minister in found(line).roster.ministers}
    assert made == {"Ole Hem": f"Ambassador to {read}", "Ida Dahl": "Ambassador to Kenya"}
