"""Meetings told by their letters and year, by a day in brackets or by what goes before; and what is no meeting."""

import pytest

from tests.importers.found import found
from tui.core.statement import Head


def events(text: str, title: str = "Statement") -> list[tuple[str, str]]:
    made = found("The Council praised the ports.", text, head=Head(title=title, date="2031-03-02"))
    return [(event.name, event.date) for event in made.roster.events]


@pytest.mark.parametrize(
    ("text", "name", "date"),
    [
        ("Norway will host the next NORMIN in 2032.", "next NORMIN", "2032"),
        ("Norway looks forward to hosting NORMIN in 2032.", "NORMIN in 2032", ""),
        ("Norway will host the upcoming CHOGM in Oslo in 2032.", "upcoming CHOGM", "2032"),
        ("They recalled NORMIN 2029.", "NORMIN 2029", ""),
        ("They met after the Conference on Lights (8-9 May 2030) and agreed.", "Conference on Lights", "2030-05-08"),
        ("They recalled the Harbour Meeting (Oslo, 3 May 2030).", "Harbour Meeting", "2030-05-03"),
        (
            "They will meet immediately before the Harbour Heads of Office Meeting.",
            "Harbour Heads of Office Meeting",
            "",
        ),
        ("They will meet ahead of the Lighthouse Ministerial Meeting.", "Lighthouse Ministerial Meeting", ""),
        ("They will convene the V Joint Harbour Commission in Oslo in 2032.", "V Joint Harbour Commission", "2032"),
        ("They held the 12th Intergovernmental Committee.", "12th Intergovernmental Committee", ""),
    ],
)
def test_a_meeting_is_told_by_letters_by_a_day_in_brackets_and_by_what_goes_before(
    text: str, name: str, date: str
) -> None:
    assert events(text) == [(name, date)]


@pytest.mark.parametrize(
    "text",
    [
        "They welcomed Ms Lind and Mr Berg to their first HARBOUR meeting.",
        "He attended his first meeting of the Harbour Council.",
        "They welcomed the first round of the presidential election in Norway.",
        "They prepare for the second round of voting.",
        "The Harbour Meeting (HM) has five members.",
        "The Joint Harbour Commission has five members, and the Third Committee has six.",
    ],
)
def test_first_meetings_of_persons_and_rounds_of_elections_are_none(text: str) -> None:
    assert events(text) == []


def test_letters_with_another_year_are_another_meeting_than_the_one_that_speaks() -> None:
    assert events("Norway will host NORMIN in 2032.", "Joint Statement on NORMIN 2031") == [("NORMIN in 2032", "")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The next Ministerial Troika will be held in Oslo in 2032.", ["next Ministerial Troika"]),
        ("The mission was sent by the Summit to Alba and Riga.", []),
        ("Norway will host the Conference to Support Lights in 2032.", ["Conference to Support Lights"]),
        ("They thanked the Harbour Partners Forum in support of lights.", []),
        (
            "They met on the sidelines of the meetings of the Harbour Assembly in May 2030.",
            ["meetings of the Harbour Assembly"],
        ),
        (
            "They held the Senior Officials Meeting at the level of Secretaries of the two countries on 1 March 2031.",
            ["Senior Officials Meeting"],
        ),
        (
            "They recalled the Fourth Conference of Heads of State or Government of Harbour Countries.",
            ["Fourth Conference of Heads of State or Government of Harbour Countries"],
        ),
    ],
)
def test_where_a_name_ends_is_told_by_what_it_may_hold(text: str, names: list[str]) -> None:
    assert [name for name, _ in events(text)] == names
