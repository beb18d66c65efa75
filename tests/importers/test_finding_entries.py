"""People in lists: entries of several lines, rows by land, lands that head or close, those whom one land sends."""

import pytest

from tests.importers.found import found, in_list
from tui.core.statement import Head, Item, Paragraph
from tui.importers.finding.findings import find
from tui.importers.finding.people.attendance import attending
from tui.importers.finding.people.people import candidates_in
from tui.importers.structure import Structure

LEAD = "The session was attended by the following Ministers or their representatives:"


def test_lines_below_a_name_belong_to_its_entry_up_to_the_land_that_closes_it() -> None:
    lind, berg, hem = in_list(
        LEAD,
        "H.E. Captain Asta Lind Chairman of the Harbour Front",
        "Head of State",
        "Norway",
        "Major Jón Berg",
        "Minister of Ports",
        "Representing the President of the Republic of Iceland",
        "Flight-Lt. Ole Hem, Minister of Lights",
        "Republic of Finland (Observer)",
    )
    assert (lind.country, lind.role) == ("NO", "participant")
    assert (berg.office, berg.country, berg.role) == ("Minister of Ports", "IS", "representative")
    assert (hem.printed, hem.country, hem.role) == ("Ole Hem", "FI", "Observer")


def test_a_land_that_comes_first_heads_those_below_it() -> None:
    lind, berg = in_list(LEAD, "Norway", "Ms Asta Lind, Minister of Ports", "Iceland", "Mr Jón Berg, Minister of Fish")
    assert (lind.country, berg.country) == ("NO", "IS")


def test_a_land_at_the_end_of_a_line_heads_the_next_ones() -> None:
    lind, berg = in_list(
        "Present were: For the Kingdom of Norway:",
        "Ms Asta Lind, Minister of Ports For the Republic of Iceland:",
        "Mr Jón Berg, Minister of Fish",
    )
    assert (lind.office, lind.country, berg.country) == ("Minister of Ports", "NO", "IS")


def test_rows_by_land_are_a_list_however_late_they_come() -> None:
    texts = ["They agreed."] * 6
    people = found(*texts, "Norway: The Honourable Asta Lind, Minister of Ports.").roster.ministers
    assert [(each.printed, each.country) for each in people] == [("Asta Lind", "NO")]


def test_ministers_and_observers_are_not_all_observers() -> None:
    lind, berg = in_list(
        "The Ministers and observers attending the Meeting were:",
        "Ms Asta Lind, Minister of Ports of Norway",
        "Mr Jón Berg, Minister of Fish of Iceland (Observer)",
    )
    assert (lind.role, berg.role) == ("participant", "Observer")


def test_a_land_closes_an_entry_of_a_roll_that_no_header_stands_over() -> None:
    roll = list(
        attending(
            (
                "LIST OF PARTICIPANTS",
                "H.E. Asta Lind",
                "Minister of Ports",
                "Kingdom of Norway",
                "H.E. Jón Berg",
                "Minister of Fish of Iceland (Observer)",
            )
        )
    )
    assert [(each.name, each.country, role) for each, role in roll] == [
        ("Asta Lind", "NO", "participant"),
        ("Jón Berg", "IS", "observer"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Present were: for Norway, Minister of Ports Asta Lind and Minister of Fish Ole Hem; for Iceland, Dr Jón Berg.",
        "Participating Norwegian Ministers included Ms Asta Lind, Minister of Ports, and Mr Ole Hem, Minister of Fish. "
        "Icelandic officials included Dr Jón Berg, Minister of Lights.",
        "There took part on the Norwegian side Minister of Ports Asta Lind and Minister of Fish Ole Hem; on the "
        "Icelandic side Minister of Lights Jón Berg.",
        "Norway was represented by Ms Asta Lind and by the Minister of Fish, Mr Ole Hem; Iceland by Dr Jón Berg.",
    ],
)
def test_all_who_follow_are_of_the_land_that_the_sentence_names(text: str) -> None:
    people = {each.name: each.country for each in candidates_in(text)}
    assert people == {"Asta Lind": "NO", "Ole Hem": "NO", "Jón Berg": "IS"}


def test_an_office_of_all_the_countries_of_a_region_is_of_each_by_itself() -> None:
    people = candidates_in("The Presidents of the countries of South America, Asta Lind (Chile), Jón Berg (Peru) met")
    assert [(each.office, each.country) for each in people] == [("President", "CL"), ("President", "PE")]


def test_a_side_ends_with_its_sentence() -> None:
    text = "Norwegian Ministers included Ms Asta Lind, Minister of Ports. Mr Jón Berg, Minister of Fish, spoke later."
    assert [each.country for each in candidates_in(text)] == ["NO", ""]


def test_who_accompanies_somebody_of_one_of_two_sides_is_of_it() -> None:
    people = found(
        "The Norwegian Government was represented by the Joint Chairman, Ms Asta Lind, Minister of Ports, accompanied "
        "by Mr Ole Hem, Minister of Fish. The Icelandic Government was represented by the Joint Chairman, Dr Jón Berg, "
        "Minister of Lights and by Ms Eva Ek, Minister of Justice."
    ).roster.ministers
    assert [(each.printed, each.country, each.role) for each in people] == [
        ("Asta Lind", "NO", "co-chair"),
        ("Ole Hem", "NO", "participant"),
        ("Jón Berg", "IS", "co-chair"),
        ("Eva Ek", "IS", "participant"),
    ]
    assert people[0].office == "Minister of Ports"


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("the Socialist Federal Republic of Yugoslavia", "YU"),
        ("the Czechoslovak Socialist Republic", "CS"),
        ("the Union of Soviet Socialist Republics", "SU"),
        ("the German Democratic Republic", "DD"),
        ("the Khmer Republic", "KH"),
        ("Upper Volta", "BF"),
        ("Tanganyika", "TZ"),
        ("the Popular Revolutionary Republic of Guinea", "GN"),
    ],
)
def test_states_that_are_no_more_are_countries(printed: str, code: str) -> None:
    (person,) = candidates_in(f"Mr Jón Berg, Minister of Ports of {printed}")
    assert (person.office, person.country) == ("Minister of Ports", code)


def test_a_former_federation_is_none() -> None:
    assert not found("They discussed the situation in the former Yugoslavia.").roster.countries


def test_who_stands_over_a_list_of_one_structure_is_not_carried_into_the_next() -> None:
    paragraphs = (
        Paragraph("1.", LEAD, items=(Item("", "Norway"), Item("", "Ms Asta Lind, Minister of Ports"))),
        Paragraph("2.", "Mr Jón Berg, Minister of Fish, chaired the meeting."),
    )
    people = find(Structure(Head(title="Statement", date="2031-03-02"), paragraphs)).roster.ministers
    assert [each.country for each in people] == ["NO", ""]
