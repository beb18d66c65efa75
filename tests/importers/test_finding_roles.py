"""The part that a person took, by the words near the name and in its clause."""

import pytest

from tests.importers.found import found, roles


def test_each_of_those_who_stand_in_has_a_country_of_their_own() -> None:
    text = (
        "Norway was represented by Hon. Asta Lind, the Deputy Prime Minister, Iceland by Hon. Mr. Jón Berg, Minister "
        "of Foreign Affairs and Finland by Hon. Eero Salo, Minister of Ports and Trade."
    )
    assert [(m.family, m.office, m.country, m.role) for m in found(text).roster.ministers] == [
        ("Lind", "Deputy Prime Minister", "NO", "representative"),
        ("Berg", "Minister of Foreign Affairs", "IS", "representative"),
        ("Salo", "Minister of Ports and Trade", "FI", "representative"),
    ]


def test_whoever_represents_a_country_or_leads_its_delegation_is_of_that_country() -> None:
    text = (
        "Dr Asta Lind, Minister of Ports, Trade and Energy represented Norway; Bermuda was represented by Premier, "
        "Honourable Jon Berg; the Iceland delegation was led by Hon. Ole Hem, Minister of Fish, while Hon. Eero Salo, "
        "President of Finland, chaired."
    )
    people = {m.family: (m.office, m.country, m.role) for m in found(text).roster.ministers}
    assert people == {
        "Lind": ("Minister of Ports, Trade and Energy", "NO", "representative"),
        "Berg": ("Premier", "BM", "representative"),
        "Hem": ("Minister of Fish", "IS", "representative"),
        "Salo": ("President", "FI", "chair"),
    }


def test_a_co_chair_is_one_by_the_words_after_the_country() -> None:
    text = "The delegation was headed by Ms. Asta Lind, Minister of Ports of Norway, Co-Chair of the Commission."
    [one] = found(text).roster.ministers
    assert (one.country, one.role) == ("NO", "co-chair")


def test_whoever_is_thanked_for_the_welcome_is_the_host() -> None:
    [host] = found("Leaders thanked Asta Lind, Prime Minister of Norway, for hosting them.").roster.ministers
    assert (host.family, host.role) == ("Lind", "host")


def test_the_verb_says_who_chaired_and_who_stood_in() -> None:
    ministers = found(
        "The meeting was co-chaired by Ms. Asta Lind, Minister of Ports of Norway, and Mr. Jón Berg, Minister of Trade "
        "of Iceland. It was attended by Mr. Eero Salo, Minister of Trade of Finland. Latvia was represented by its "
        "Ambassador, Ms. Ilze Kalna. The Ministers mourned the late Mr. Olav Hem, Minister of Fish of Norway."
    ).roster.ministers
    assert [(m.family, m.country, m.role) for m in ministers] == [
        ("Lind", "NO", "co-chair"),
        ("Berg", "IS", "co-chair"),
        ("Salo", "FI", "participant"),
        ("Kalna", "LV", "representative"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ms Asta Lind, Minister of Ports of Norway, was in the chair. Mr Jón Berg, Minister of Ports of "
                "Iceland, attended."
            ),
            {"Lind": "chair", "Berg": "participant"},
        ),
        ("They met with the Prime Minister of Norway, the Hon. Asta Lind, in the Chair.", {"Lind": "chair"}),
        (
            (
                "It met under the successive chairmanships of Ms Asta Lind, Minister of Norway, and Mr Jón Berg, "
                "Minister of Iceland."
            ),
            {"Lind": "chair", "Berg": "chair"},
        ),
        (
            "It was chaired by Asta Lind, Prime Minister of Norway, and Jón Berg, Prime Minister of Iceland.",
            {"Lind": "co-chair", "Berg": "co-chair"},
        ),
        (
            (
                "It was chaired by Asta Lind, Prime Minister of Norway, and attended by Jón Berg, Prime Minister of "
                "Iceland."
            ),
            {"Lind": "chair", "Berg": "participant"},
        ),
        (
            "Asta Lind, Prime Minister of Norway, and Jón Berg, Prime Minister of Iceland, co-chaired the meeting.",
            {"Lind": "co-chair", "Berg": "co-chair"},
        ),
        (
            (
                "It was co-chaired by Asta Lind, Prime Minister of Norway, and Jón Berg, Premier of Iceland, as "
                "Chair of the Forum."
            ),
            {"Lind": "co-chair", "Berg": "co-chair"},
        ),
        (
            "Asta Lind, Minister of Norway, and Jón Berg, Minister of Iceland, attended as observers.",
            {"Lind": "observer", "Berg": "observer"},
        ),
        (
            (
                "Asta Lind, President of Norway, and Jón Berg, Vice-President on behalf of Ole Hem, President of "
                "Iceland, met."
            ),
            {"Lind": "participant", "Berg": "representative"},
        ),
        (
            "They elected H.E. Asta Lind, President of Norway, and H.E. Jón Berg of Iceland as Chairperson and Deputy "
            "Chairperson.",
            {"Lind": "participant", "Berg": "participant"},
        ),
        (
            "The outgoing Chair, President Asta Lind of Norway, and the Chair, President Jón Berg of Iceland, spoke.",
            {"Lind": "participant", "Berg": "chair"},
        ),
        (
            "The delegation of Norway, led by Ms Asta Lind, included Mr Ole Hem, Director of Ports and co-chair "
            "of the Joint "
            "Committee, and Mr Jón Berg, Ambassador.",
            {"Lind": "participant", "Hem": "participant", "Berg": "participant"},
        ),
        ("They thanked their host, H.E. Asta Lind, President of Norway, for the warm hospitality.", {"Lind": "host"}),
        (
            "They expressed gratitude to Asta Lind, President of Norway, for inaugurating the Conference.",
            {"Lind": "participant"},
        ),
        (
            (
                "Foreign Secretary Asta Lind of Norway welcomed the Ministers of Iceland to Alba Castle for the 2031 "
                "Meeting."
            ),
            {"Lind": "host"},
        ),
        (
            "Norway was represented by Prime Minister Asta Lind, and Iceland by Hon. Jón Berg, Minister of Ports.",
            {"Lind": "participant", "Berg": "representative"},
        ),
    ],
)
def test_a_role_is_what_the_clause_says(text: str, expected: dict[str, str]) -> None:
    assert roles(text) == expected


def test_the_chair_of_a_body_chairs_where_that_body_meets() -> None:
    text = "They heard remarks by H.E. Asta Lind, President of Norway and Chairperson of the HPC for April 2031."
    assert roles(text, title="Communiqué of the HPC on ships") == {"Lind": "chair"}
    assert roles(text, title="Communiqué of the Coast Forum") == {"Lind": "participant"}


def test_where_only_the_office_is_said_to_preside_its_holder_does() -> None:
    text = "Present were Asta Lind, Minister of Ports of Norway, and Jón Berg, Minister of Ports of Iceland."
    assert roles(text, "The session was chaired by the Norwegian Minister of Ports.") == {
        "Lind": "chair",
        "Berg": "participant",
    }


def test_whose_office_alone_says_that_they_chair_does_not_where_another_is_said_to() -> None:
    text = (
        "The Summit was chaired by H.E. Asta Lind, President of Norway. In attendance were H.E. Jón Berg, President of "
        "Iceland and Chairperson of the Council; and H.E. Eero Salo, President of Finland."
    )
    assert roles(text) == {"Lind": "chair", "Berg": "participant", "Salo": "participant"}
    alone = "In attendance were H.E. Jón Berg, President of Iceland and Chairperson of the Council; and Ms Pia Salo."
    assert roles(alone)["Berg"] == "chair"


def test_a_role_in_brackets_beside_the_name_outweighs_the_words_of_a_sentence() -> None:
    text = (
        "The meeting was convened by H.E. President Asta Lind of Norway. Those present were H.E. Asta Lind, President "
        "of Norway (host); and H.E. Eero Salo, President of Finland."
    )
    assert roles(text)["Lind"].casefold() == "host"


@pytest.mark.parametrize("what", ["the Opening Ceremony", "a dinner", "the ministerial panel"])
def test_who_chaired_a_ceremony_did_not_chair_the_meeting(what: str) -> None:
    assert roles(f"Mr Jón Berg, Minister of Ports of Iceland, chaired {what} in Oslo.") == {"Berg": "participant"}
    assert roles("Mr Jón Berg, Minister of Ports of Iceland, chaired the Conference in Oslo.") == {"Berg": "chair"}


def test_a_clause_about_another_governs_nobody_behind_it() -> None:
    text = (
        "They met in the presence of the Minister of Ports of Norway, Ms. Asta Lind, who was invited as an observer, "
        "and of the Minister of Fish of Iceland, Mr. Jón Berg, and agreed:"
    )
    assert roles(text)["Berg"] == "participant"


def test_who_delivers_the_message_of_another_stands_for_the_other() -> None:
    text = (
        "They heard the message of the President of Norway, which was read by Ms Asta Lind, Deputy Minister of Ports."
    )
    [one] = found(text).roster.ministers
    assert (one.printed, one.country, one.role) == ("Asta Lind", "NO", "representative")


def test_brackets_may_say_that_somebody_represents_another() -> None:
    text = "Present were Mr Jón Berg, Minister of Fish of Iceland (representing the Chair of NATO); and Ms Asta Lind."
    assert roles(text)["Berg"] == "representative"
