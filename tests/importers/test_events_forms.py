"""Events in the forms of many issuers: plain names with place and day, months, councils that sit, capitals."""

import pytest

from tests.importers.test_events import events, named


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A technical meeting is to be held in Bergen in May 2032.", "technical meeting"),
        ("They sent divers to an informal workshop held in Bergen on 3 May 2030.", "informal workshop"),
        ("A meeting of officials should be held in Bergen in May 2032.", "meeting of officials"),
        ("They signed before the High-Level Event convened by the Mayors.", "High-Level Event"),
        ("They noted the side event on eels held in Bergen in May 2030.", "side event on eels"),
        ("They kept to the plan of their April meeting in Bergen.", "April meeting"),
        ("Nothing had changed since the July summit.", "July summit"),
        ("They recalled the International Conference on 40 Years of Lighthouses.", None),
        ("They praised the Ministerial Meeting of the Group of 77 in Bergen.", None),
        ("The Eight Meeting of Ministers responsible for Fish was over.", None),
        ("The Fifth Meeting of Ministers in charge of the Ports was over.", None),
        ("Take the word of the European Council in Bergen in December 2030.", "European Council in Bergen"),
        ("The Harbour Council in Bergen on 4 June 2030 did so.", "Harbour Council in Bergen"),
        ("They noted that the second HFMM would be convened in May.", "second HFMM"),
        ("It noted that a Summit Conference with the Harbour Union had been proposed.", "Summit Conference"),
        ("They marked the 50th anniversary of the Albatros 11 landing.", "50th anniversary of the Albatros 11 landing"),
        (
            "the first joint ministerial meeting for the dialogue between the League ports and the ports of the North, "
            "held in Bergen",
            "first joint ministerial meeting for the dialogue between the League ports and the ports of the North",
        ),
        ("They recalled their meeting in New Bergen in 1983.", "meeting in New Bergen"),
        ("The Home Secretary Level Talks were held in Bergen.", "Home Secretary Level Talks"),
        ("Iceland is to host the next Forum in 2033.", "next Forum"),
        ("The Board at its special session of 2 May 2030 did so.", "special session"),
        ("They saw the H4 + Riga Summit in Bergen.", "H4 + Riga Summit"),
    ],
)
def test_these_forms_are_events(text: str, found: str | None) -> None:
    names = named(text)
    assert len(names) == 1
    assert names == [found] if found else names[0] in text


@pytest.mark.parametrize(
    "text",
    [
        "In the event of fog in Bergen on 3 May 2030 they stay.",
        "A sad event in Bergen on 3 May 2030 was recalled.",
        "Technical meetings are held in Bergen. A technical meeting should be held.",
        "The City Council in Bergen agreed. The Rights Council in Geneva agreed.",
        "In May meetings were held. There were eight meetings of the divers.",
        "The Harbour Council in May 2030 agreed.",
    ],
)
def test_these_are_none(text: str) -> None:
    assert named(text) == []


def test_a_name_ends_before_the_countries_that_meet() -> None:
    text = "See the Joint Meeting of the Dialogue between the Harbour League and Norway, held in Riga in May 2030."
    (event,) = events(text)
    assert (event.printed, event.place, event.date) == ("Joint Meeting of the Dialogue", "Riga", "2030-05")


def test_in_capitals_what_is_said_beside_a_name_counts_too() -> None:
    text = "THE DIVERS REVIEWED WHAT WAS AGREED AT THE FIRST SESSION, HELD IN BERGEN IN NOVEMBER 2030, AND WENT HOME."
    (event,) = events(text)
    assert (event.name, event.printed) == ("First Session", "FIRST SESSION")
    assert (event.place, event.date) == ("Bergen", "2030-11")


def test_a_meeting_of_deputies_is_not_that_of_their_ministers() -> None:
    title = "Release of the 3rd Norway-Iceland Vice Foreign Ministers' Dialogue"
    text = "They go on with the outcome of the 3rd Norway-Iceland Foreign Ministers' Dialogue."
    (event,) = events(text, title=title)
    assert event.date == ""
    both = "The 3rd Norway-Iceland vice Foreign Ministers' Dialogue was held. " + text
    assert len(named(both, title=title)) == 2


def test_what_is_said_of_an_event_behind_a_comma_is_not_shared_by_those_before_it() -> None:
    first, second = events("They recalled the 5th Harbour Meeting, and the Conference on Eels convened in Bergen.")
    assert (first.place, second.place) == ("", "Bergen")
