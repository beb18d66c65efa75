"""Events known by what is said beside them: a day, a place, a host; and when two names are not of one event."""

import pytest

from tests.importers.test_events import events, named


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A workshop on lost nets in Oslo in mid-January 2032 is planned.", "workshop on lost nets"),
        ("They will go to the meeting of pilots that took place in Oslo.", "meeting of pilots"),
        ("The conference on lost nets that Norway and Iceland are to convene.", "conference on lost nets"),
        ("Norway will hold a seminar on eels for young divers.", "seminar on eels for young divers"),
        (
            "An Extraordinary Session on the price of eels shall be convened.",
            "Extraordinary Session on the price of eels",
        ),
        ("She will chair a meeting at ministerial level in Oslo.", "meeting at ministerial level"),
        ("A Sailors' Round Table will come before it, in Oslo.", "Sailors' Round Table"),
        (
            "Take it to the Preparatory Meeting on Small Ports, which is set for Oslo.",
            "Preparatory Meeting on Small Ports",
        ),
        ("Iceland will co-chair the Working Meeting on Eels.", "Working Meeting on Eels"),
        ("They met on the margins of the Harbour Bank Spring Meetings.", "Harbour Bank Spring Meetings"),
        ("They met on the sidelines of the Harbour Summit Meeting.", "Harbour Summit Meeting"),
        ("We note the Bergen meeting of the Harbour Council.", "Bergen meeting of the Harbour Council"),
        ("They gave the agreement of a conference in Riga in May 2030.", "conference in Riga"),
        ("They asked for plans for its next meeting.", "next meeting"),
    ],
)
def test_a_meeting_of_whatever_name_is_one_where_day_place_or_host_is_said(text: str, found: str) -> None:
    assert named(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "A conference on peace in Norway was useful.",
        "They thanked her for his first meeting of the Committee.",
        "He joined our second session by video.",
        "It will be in the third week of April 2032.",
        "They went on with the high-level dialogue at the level of Ministers.",
        "They held a meeting on nets. A workshop on nets was useful.",
        "They recalled the 1982 Harbour Convention.",
        "The offer of Norway to co-chair its first meeting is kept.",
        "At the meeting in Oslo they agreed. The Council meeting on Monday is over.",
    ],
)
def test_without_such_words_it_is_none(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "the 2026 Harbour Conference and the 2030 Harbour Conference",
            ["2026 Harbour Conference", "2030 Harbour Conference"],
        ),
        (
            "the 110th Ordinary Session of Ports and the next Ordinary Session in Riga",
            ["110th Ordinary Session of Ports", "next Ordinary Session"],
        ),
        (
            "the Harbour Summit in Oslo on 3 May 2030; the Harbour Summit in Riga on 5 May 2032",
            ["Harbour Summit", "Harbour Summit"],
        ),
    ],
)
def test_years_days_and_what_is_to_come_tell_meetings_of_one_name_apart(text: str, found: list[str]) -> None:
    assert named(f"They recalled {text}.") == found


def test_the_last_one_is_not_the_one_that_speaks() -> None:
    title = "Communique of the Extraordinary Harbour Summit"
    first, last = events(
        "The Extraordinary Harbour Summit met.", "Since the last Extraordinary Harbour Summit.", title=title
    )
    assert (first.date, last.date) == ("2031-06-15", "")


def test_the_place_in_a_name_is_the_place() -> None:
    [one] = events("They spoke of a conference in Riga in May 2030.")
    assert (one.place, one.date) == ("Riga", "2030-05")
