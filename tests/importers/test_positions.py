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
