"""The body that meets, as its statement calls it, and who took part: its actors, and who is meant by them."""

import pytest

from tui.core.statement import Statement
from tui.importers.opening import from_bytes

PEOPLE = (
    "The meeting was attended by Ms. Asta Lind, Minister of Ports of Norway, Mr. Jón Berg, Minister of Ports of "
    "Iceland, and Mr. Eero Salo, Minister of Ports of Finland."
)
EVERYONE = "berg lind salo"


def drafted(title: str, *texts: str) -> Statement:
    above = f"{title}\n\nBergen, 3 May 2031\n\n"
    return from_bytes((above + "\n\n".join(f"{n}. {text}" for n, text in enumerate(texts, 1))).encode(), "talk")


def members(statement: Statement) -> dict[str, str]:
    return {group.printed: " ".join(sorted(group.members)) for group in statement.roster.groups}


@pytest.mark.parametrize(
    ("title", "sentence", "printed"),
    [
        ("Communiqué of the Harbour Council", "The Council welcomed the new quay.", "the Council"),
        ("Communiqué of the Contact Group on Ports", "The Contact Group welcomed the quay.", "the Contact Group"),
        ("Communiqué of the Authority of Ports", "The Authority takes note of the quay.", "the Authority"),
        ("COMMUNIQUÉ OF THE HARBOUR SUMMIT", "THE SUMMIT WELCOMED THE NEW QUAY.", "THE SUMMIT"),
        ("Communiqué of the Harbour Committee", "The Committee has endorsed the quay.", "the Committee"),
        ("Statement on Ports", "The principals welcomed the new quay.", "the principals"),
        ("Statement on Ports", "The Ministers and Secretaries welcomed the quay.", "the Ministers and Secretaries"),
        (
            "Meeting of the Heads of State of the NHO",
            "The Heads of State of the NHO praised the quay.",
            "the Heads of State of the NHO",
        ),
    ],
)
def test_the_body_that_meets_means_those_who_took_part(title: str, sentence: str, printed: str) -> None:
    statement = drafted(title, PEOPLE, sentence)
    assert members(statement)[printed] == EVERYONE
    assert [position.at for position in statement.roster.positions] == ["2"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council praised by all was another one, and the Fund welcomed the new quay.",
        "The Committee welcomed the new quay at the end of the old harbour.",
        "The quay of the Council is new and the divers of the Council are glad.",
        "They came aboard to hear of the UN Security Council. The Council adopted one, and the Board noted it.",
    ],
)
def test_no_other_body_means_those_who_took_part(sentence: str) -> None:
    statement = drafted("Communiqué of the Ministers of Ports", PEOPLE, sentence)
    assert EVERYONE not in members(statement).values()


def test_a_body_without_its_article_acts_more_than_once() -> None:
    texts = ("Summit noted the new quay of the harbour.", "Summit endorsed the plan for the lighthouse.")
    assert members(drafted("Communiqué of the Harbour Summit", PEOPLE, *texts))["Summit"] == EVERYONE
    assert "Summit" not in members(drafted("Communiqué of the Harbour Summit", PEOPLE, texts[0]))


def test_a_body_is_known_by_its_letters() -> None:
    opening = "The Ministerial Action Group on Lights (MAGL) held its meeting in Bergen."
    statement = drafted(
        "Statement of the Ministerial Action Group", opening, PEOPLE, "MAGL deplored the dark.", "The Group met."
    )
    [position] = statement.roster.positions
    assert (position.actor, position.verb) == ("magl", "deplored")
    assert {group.id: group.members for group in statement.roster.groups}["magl"] == ("lind", "berg", "salo")


def test_people_who_took_part_are_meant_rather_than_all_members_of_their_body() -> None:
    statement = drafted(
        "Joint Statement of the EFTA Ministers of Ports", PEOPLE, "The Ministers agreed on the new quay."
    )
    assert members(statement)["the Ministers"] == EVERYONE


def test_members_of_a_body_are_only_supposed_to_have_come() -> None:
    statement = from_bytes(b"Statement of the Benelux Ministers\n\n1. The Ministers agreed.\n\n2. They left.", "talk")
    [doubt] = [doubt.what for doubt in statement.doubts if doubt.at.startswith("groups")]
    assert "does not say that all of them came" in doubt


def test_officials_of_bodies_and_observers_do_not_decide() -> None:
    also = (
        "Ms. Ida Dahl, Secretary-General of the United Nations, came too. Mr. Per Holm of Denmark attended as observer."
    )
    statement = drafted("Statement of the Ministers of Ports", PEOPLE, also, "The Ministers agreed on the quay.")
    assert members(statement)["the Ministers"] == EVERYONE


@pytest.mark.parametrize(
    ("speaker", "clause"),
    [
        ("Having heard the pilots, the Assembly:", "WELCOMES the quay;"),
        ("The Assembly:", "Welcomed the quay."),
        ("The Assembly accordingly:", "welcomes the quay;"),
    ],
)
def test_a_clause_without_a_subject_is_its_speaker_s(speaker: str, clause: str) -> None:
    statement = drafted(
        "Communiqué of the Harbour Assembly", PEOPLE, f"{speaker}\n(a) {clause}\n(b) praises the divers;"
    )
    made = {(position.actor, position.verb, position.at) for position in statement.roster.positions}
    assert {actor for actor, _, _ in made} == {"the-assembly"}
    assert {at for _, _, at in made} == {"2(a)", "2(b)"}


def test_clauses_without_any_subject_are_of_those_who_took_part() -> None:
    texts = (
        "Welcome the new quay.",
        "Condemn the theft of the nets.",
        "Urge Norway to mend them, and praise the divers.",
    )
    title = "Declaration of the Ministers of Norway and Iceland"
    text = f"{title}\n\nThe Ministers of Norway and Iceland met in Bergen. The Ministers:\n\n"
    statement = from_bytes((text + "\n\n".join(f"{n}. {words}" for n, words in enumerate(texts, 1))).encode(), "talk")
    said = [(position.at, position.verb) for position in statement.roster.positions]
    assert ("1", "welcome") in said and ("2", "condemn") in said and ("3", "urge") in said


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Norway and Iceland welcomed the new quay at the harbour.", ["NO", "IS"]),
        ("Norway, Iceland and Finland welcomed the new quay.", ["NO", "IS", "FI"]),
        ("Minister Lind and Minister Berg welcomed the new quay.", ["lind", "berg"]),
    ],
)
def test_those_who_act_side_by_side_each_said_it(sentence: str, actors: list[str]) -> None:
    statement = drafted("Statement of the Ministers of Ports", PEOPLE, sentence)
    assert [position.actor for position in statement.roster.positions] == actors


@pytest.mark.parametrize(
    "sentence",
    [
        "The Ministers praised the pledge, announced at the first meeting.",
        "The Ministers praised the plan, agreed by all.",
    ],
)
def test_what_was_done_to_a_thing_is_no_position(sentence: str) -> None:
    statement = drafted("Statement of the Ministers of Ports", PEOPLE, sentence)
    assert [position.verb for position in statement.roster.positions] == ["praised"]


def test_a_body_and_a_country_that_meet_are_the_two_sides() -> None:
    title = "Joint Statement of the Nordic countries and Japan"
    texts = ("The Nordic countries and Japan spoke of ports.", "The two sides praised it.", "The Leaders agreed on it.")
    groups = {group.printed: group.members for group in drafted(title, *texts).roster.groups}
    assert groups["the two sides"] == ("nordic-countries", "JP")
    assert groups["the Leaders"] == ("nordic-countries", "JP")


def test_people_of_only_one_side_are_not_all_who_met() -> None:
    title = "Joint Statement of the Nordic countries and Japan"
    texts = (PEOPLE, "The Nordic countries and Japan spoke of ports.", "The Leaders agreed on it.")
    assert {group.printed: group.members for group in drafted(title, *texts).roster.groups}["the Leaders"] == (
        "nordic-countries",
        "JP",
    )


def test_every_group_whose_members_are_only_supposed_is_a_doubt() -> None:
    text = b"Statement of the Benelux Council\n\n1. The Ministers agreed on it.\n\n2. The Council welcomed the quay."
    doubted = {doubt.at for doubt in from_bytes(text, "talk").doubts}
    assert {"groups.the-ministers", "groups.the-council"} <= doubted


def test_the_states_of_a_body_are_its_members() -> None:
    statement = drafted("Statement of the Ministers of Ports", PEOPLE, "The GCC states welcomed the new quay.")
    [position] = statement.roster.positions
    assert (position.actor, position.verb) == ("gcc-members", "welcomed")
