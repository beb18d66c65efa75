"""Who is present: by the verbs near them; not those thanked, mourned, asked, supported or represented."""

import pytest

from tests.importers.found import found, in_list


def present(*texts: str) -> list[str]:
    return [minister.printed for minister in found(*texts).roster.ministers]


def test_a_former_minister_who_is_mourned_is_not_present() -> None:
    assert not found(
        "They mourned the demise of the former Minister of Ports, Dr Asta Lind, of Norway."
    ).roster.ministers


def test_what_the_text_speaks_of_is_nobody() -> None:
    text = "It was chaired by Ms Asta Lind, President of Norway and current Chair of the ECOWAS Authority. "
    text += "The Authority met."
    assert [m.printed for m in found(text).roster.ministers] == ["Asta Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "They heard a report from the Chairperson of the Harbour team, Amb. Asta Lind, on the ships.",
        "H.E. Asta Lind, Minister of Ports of Norway, informed the Meeting of the priorities.",
        "They were received by H.E. Asta Lind, President of Norway.",
        "He met with Minister of Ports Asta Lind and held talks on ships.",
        "They thanked the Secretary-General, Dr. Asta Lind, for her briefing.",
        "Also present was Asta Lind, Ambassador of Norway.",
        "Statements were made by the Minister of Ports of Norway, Asta Lind.",
    ],
)
def test_a_verb_of_presence_makes_a_participant_of_whoever_is_named_late(text: str) -> None:
    assert present("a", "b", "c", "d", text) == ["Asta Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "They repeat their support for Interim President Asta Lind.",
        "They asked the Mediator, H.E. Asta Lind, to go on with her work.",
        "They requested the Chairperson, H.E. Asta Lind, to name an envoy.",
        "They congratulated H.E. Asta Lind, President of Norway, on her election.",
        "They paid tribute to the late Prime Minister of Norway, Asta Lind.",
        "They welcomed the statement of the President of Norway, Asta Lind, of 3 May.",
        "They thanked the Special Rapporteur, Ms. Asta Lind, for her report.",
        "They called for the release of Ms. Asta Lind.",
    ],
)
def test_those_only_spoken_of_are_not_present(text: str) -> None:
    assert present("a", "b", "c", "d", text) == []


def test_whoever_is_represented_is_absent_and_lends_the_country() -> None:
    text = (
        "It was attended by H.E. Jón Berg, the Prime Minister, representing H.E. Asta Lind, President of "
        "Iceland, and by "
        "Hon. Eero Salo, Minister of Ports of Finland and Special Representative of H.E. Olli Koski."
    )
    assert [(m.printed, m.country, m.role) for m in found(text).roster.ministers] == [
        ("Jón Berg", "IS", "representative"),
        ("Eero Salo", "FI", "representative"),
    ]


def test_one_person_is_one_whether_spelled_with_a_letter_more_or_with_initials() -> None:
    assert present(
        "Present were Jassem Albudawi, Secretary General of the GCC, and Mr Emmer Dambo Hem, President of Norway.",
        "The Secretary General of the GCC, Jasem Albudawi, and President Emmer D. Hem of Norway attended.",
    ) == ["Jassem Albudawi", "Emmer Dambo Hem"]


def test_in_a_list_of_persons_a_name_may_stand_alone() -> None:
    people = in_list(
        "The following Ministers attended:",
        "Asta Lind, Norway",
        "Jón Berg (Iceland)",
        "Eero Salo",
        "Ilze Kalna – Latvia",
    )
    assert [(m.printed, m.country) for m in people] == [
        ("Asta Lind", "NO"),
        ("Jón Berg", "IS"),
        ("Eero Salo", ""),
        ("Ilze Kalna", "LV"),
    ]
    assert not in_list("It was attended by the following organisations:", "Harbour Watch", "Green Coast Norway")


def test_a_country_or_an_office_on_a_line_of_its_own_belongs_to_its_neighbours() -> None:
    people = in_list(
        "With the participation of:",
        "Norway",
        "H.E. Asta Lind",
        "Minister of Ports",
        "Iceland",
        "H.E. Jón Berg, President",
    )
    assert [(m.printed, m.office, m.country) for m in people] == [
        ("Asta Lind", "Minister of Ports", "NO"),
        ("Jón Berg", "President", "IS"),
    ]


def test_bare_names_with_countries_in_brackets_are_persons() -> None:
    people = found("It was hosted by Asta Lind (Norway) and attended by Jón Berg (Iceland) and Ole Hem (Denmark).")
    assert [(each.printed, each.country, each.role) for each in people.roster.ministers] == [
        ("Asta Lind", "NO", "host"),
        ("Jón Berg", "IS", "participant"),
        ("Ole Hem", "DK", "participant"),
    ]
    assert not found("They recalled the Harbour Declaration (Norway).").roster.ministers


def test_who_represents_the_office_of_a_country_is_of_it() -> None:
    [one] = found("Hon. Asta Lind, Minister of Ports, representing the President of Norway, attended.").roster.ministers
    assert (one.country, one.role) == ("NO", "representative")


def test_a_land_named_by_an_adjective_heads_its_people() -> None:
    [one] = found(
        "It was attended by: for the Polish People's Republic - General Jan Hem, First Secretary."
    ).roster.ministers
    assert (one.printed, one.country) == ("Jan Hem", "PL")
