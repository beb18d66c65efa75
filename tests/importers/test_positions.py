"""Who used which verb: only whoever acts alone, or as a group, is an actor."""

import pytest

from tui.core.statement import Statement
from tui.importers.opening import from_bytes

ABOVE = "Joint Statement of the Foreign Ministers of Norway and Iceland, Bergen, 3 May 2031\n\n"


def drafted(sentence: str) -> Statement:
    return from_bytes(
        f"{ABOVE}1. {sentence}\n\n2. The Ministers went home after the talks of the day.".encode(), "talk"
    )


@pytest.mark.parametrize(
    ("sentence", "actor", "verb"),
    [
        ("The Ministers welcomed the new quay at the end of the harbour.", "the-ministers", "welcomed"),
        ("Norway welcomed the new quay at the end of the old harbour.", "NO", "welcomed"),
        ("After a long day, the Ministers welcomed the quay at the harbour.", "the-ministers", "welcomed"),
        ("The day was long and the Ministers welcomed the quay at the harbour.", "the-ministers", "welcomed"),
    ],
)
def test_an_actor_stands_before_its_verb(sentence: str, actor: str, verb: str) -> None:
    position = drafted(sentence).roster.positions[0]
    assert (position.actor, position.verb, position.at) == (actor, verb, "1")


@pytest.mark.parametrize(
    "sentence",
    [
        "The divers of Norway and Iceland welcomed the new quay at the harbour.",
        "The people of Iceland welcomed the new quay at the end of the harbour.",
        "A delegation from Norway welcomed the new quay at the end of the harbour.",
    ],
)
def test_a_name_that_is_part_of_who_acts_is_no_actor(sentence: str) -> None:
    assert not [position for position in drafted(sentence).roster.positions if position.at == "1"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The Ministers strongly condemned the attack, deplored the loss and thanked the divers.",
            "condemned deplored thanked",
        ),
        ("The Ministers call on Norway to mend the nets and welcome the divers.", "call on"),
        ("The Ministers noted that Iceland had come and welcomed the divers.", "noted that"),
        ("The Ministers noted that Iceland had come, and welcomed the divers.", "noted that welcomed"),
        ("The Ministers welcomed the town. This was a good day. They thanked the divers.", "welcomed thanked"),
        ("The Ministers thanked the host. The divers of Norway were there. They thanked the host.", "thanked"),
    ],
)
def test_verbs_in_a_row_are_of_one_actor_where_they_can_be_of_no_other(sentence: str, found: str) -> None:
    made = [position for position in drafted(sentence).roster.positions if position.at == "1"]
    assert {position.actor for position in made} == {"the-ministers"}
    assert " ".join(position.verb for position in made) == found


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("The Norwegian side expressed its concern over the state of the nets.", "NO"),
        ("The Government of Iceland welcomed the quay at the end of the harbour.", "IS"),
        ("The Government of the Kingdom of Norway welcomed the quay at the harbour.", "NO"),
    ],
)
def test_a_side_and_a_government_are_their_country(sentence: str, actor: str) -> None:
    assert [position.actor for position in drafted(sentence).roster.positions if position.at == "1"] == [actor]


@pytest.mark.parametrize(
    "sentence",
    [
        "The quay that Norway welcomed last year is open to all the divers.",
        "It was agreed that Iceland support the divers of the old harbour.",
        "Norway, Iceland welcomed the quay at the end of the harbour.",
        "Iceland's Ministers welcomed the quay at the end of the harbour.",
        "The Ministers of Fisheries of Iceland welcomed the quay at the harbour.",
    ],
)
def test_whoever_acts_in_a_clause_or_in_a_list_is_no_actor(sentence: str) -> None:
    assert not [position for position in drafted(sentence).roster.positions if position.at == "1"]


@pytest.mark.parametrize(
    "sentences",
    [
        "The Ministers of Norway and Iceland met in Oslo. There they praised the divers.",
        "The Ministers met in Oslo. During the day they walked. They praised the divers.",
    ],
)
def test_they_are_the_group_of_the_sentence_before_whatever_it_did(sentences: str) -> None:
    said = [(position.actor, position.verb) for position in drafted(sentences).roster.positions if position.at == "1"]
    assert said == [("the-ministers", "praised")]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Norway welcomed the plan, and Iceland condemned the theft.",
            [("NO", "welcomed the plan"), ("IS", "condemned the theft")],
        ),
        ("Norway praised the quay; Iceland noted the cost.", [("NO", "praised the quay"), ("IS", "noted the cost")]),
        (
            "Norway noted that the quay was new and Iceland supported it.",
            [("NO", "noted that the quay was new and Iceland supported it")],
        ),
        (
            "Norway praised the quay, while Iceland and Finland noted it.",
            [("NO", "praised the quay"), ("IS", "noted it"), ("FI", "noted it")],
        ),
    ],
)
def test_what_one_actor_said_ends_where_another_begins(sentence: str, said: list[tuple[str, str]]) -> None:
    made = [position for position in drafted(sentence).roster.positions if position.at == "1"]
    assert [(position.actor, position.words) for position in made] == said


def test_they_are_meant_in_capitals_too() -> None:
    text = b"JOINT STATEMENT ON PORTS\n\n1. THE MINISTERS OF NORWAY AND ICELAND MET.\n\n2. THEY DISCUSSED THE PORTS."
    assert [position.at for position in from_bytes(text, "talk").roster.positions] in ([], ["2"])
