"""The days of invented statements: every form of print, and which of several days is the meeting's."""

import pytest

from tui.core.statement import Head
from tui.importers.draft import drafted_bytes
from tui.importers.outline.days import days_in

BODY = (
    "\n\n1. They spoke of harbours and of lights, of charts and of fog, and asked officials to report in a year's time."
    "\n\n2. They agreed to meet again in a year, at a place to be named, and to bring their charts and lights along.\n"
)


def head(text: str, end: str = "") -> Head:
    return drafted_bytes((text + BODY + end).encode(), "text.txt").statement.head


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("the 10th of May 2031", ["2031-05-10"]),
        ("8th and 9th, July, 2031", ["2031-07-08 2031-07-09"]),
        ("29/30 OCTOBER 2031", ["2031-10-29 2031-10-30"]),
        ("30 October – 1 November 2031", ["2031-10-30 2031-11-01"]),
        ("5, 11 and 16 September 2031", ["2031-09-05", "2031-09-11", "2031-09-16"]),
        ("5, 6 and 7 May 2031", ["2031-05-05 2031-05-07"]),
        ("9 – 10 December 2031 AD", ["2031-12-09 2031-12-10"]),
        ("from Monday 3 to Wednesday 5 June 2031", ["2031-06-03 2031-06-05"]),
        ("12.-13.10.2031", ["2031-10-12 2031-10-13"]),
        ("11 e 12 de dezembro de 2031", ["2031-12-11 2031-12-12"]),
        ("1º de março de 2031", ["2031-03-01"]),
        ("04/04/2031", ["2031-04-04"]),
        ("04/05/2031", []),
        ("3 August 2031, 4 August 2031", ["2031-08-03", "2031-08-04"]),
        ("this Eighth Day of May, in the year Two Thousand and Thirty-One", ["2031-05-08"]),
        ("the twenty-first of June 2031", ["2031-06-21"]),
        ("15265/1/31", []),
        ("on 3 March", []),
    ],
)
def test_days_are_read_in_every_form_of_print(words: str, days: list[str]) -> None:
    assert [f"{found.first} {found.last}".strip() for found in days_in(words)] == days


def test_a_day_without_a_year_needs_one() -> None:
    assert [(found.first, found.last) for found in days_in("from 6-8 July in Alba", "2031")] == [
        ("2031-07-06", "2031-07-08")
    ]
    assert not days_in("paragraph 3 may be read so", "2031")
    assert [found.first for found in days_in("on 5 March 2029 and 6 April", "2031")] == ["2029-03-05", "2031-04-06"]


@pytest.mark.parametrize(
    ("lines", "opening", "date"),
    [
        ("Joint Statement\nJuly 2031", "The Ministers met in Port Alba from 6-8 July.", "2031-07-06"),
        ("Joint Statement on the Harbour Talks 2031", "Ms Lind hosted Mr Berg on 4 August in Oslo.", "2031-08-04"),
        ("Joint Statement\nPublished 4 March 2031", "The Ministers met in Bergen on 3 March.", "2031-03-03"),
        ("Joint Statement\nPublished 4 January 2031", "The Ministers met in Bergen on 30 December.", "2030-12-30"),
        ("Joint Statement", "The Ministers met in Bergen on 3 March.", ""),
        ("Joint Statement", "They met on 7 June. They look to the conference of 8 June 2031 in Bergen.", "2031-06-07"),
    ],
)
def test_the_year_is_taken_from_where_it_stands(lines: str, opening: str, date: str) -> None:
    assert head(f"{lines}\n\n{opening}").date == date


@pytest.mark.parametrize(
    ("text", "end", "date"),
    [
        ("Joint Statement\n\n22 December 2031", "\n20 December 2031\n", "2031-12-20"),
        (
            "HARBOUR UNION\nPort Noor, 1 December 2031\n\nCONCLUSIONS\n\nTwelfth Harbour Summit\nOslo, 1 November 2031",
            "",
            "2031-11-01",
        ),
        ("Joint Statement\nPosted by harbourpress on 5 May 2031\n(Port Alba, 3 May 2031)", "", "2031-05-03"),
        ("Joint Statement\nLast updated: 5 May 2031", "", ""),
        (
            "PORT NOOR, 5 May 2031 - The following is the text of a statement of the Ministers, who met on 3 May 2031.",
            "",
            "2031-05-03",
        ),
        ("Joint Statement\nMay 5, 2031 11:20 AM\n\nThe leaders met today in Oslo.", "", "2031-05-05"),
        (
            "Joint Statement\n\nRecalling the talks of 5 May 2029,\n\nThey, who met in Oslo on 3 March 2031, agreed:",
            "",
            "2031-03-03",
        ),
        (
            "Joint Statement\n\nThe leaders, following the Harbour Summit of 5 May 2029, met in Oslo on 3 March 2031.",
            "",
            "2031-03-03",
        ),
        (
            "Joint Statement on Lights\n\nFollowing the talks of the Ministers of Ports of the three coasts in Oslo "
            "on 18 January 2030 and the further talks at the level of the senior officials of their offices of ports "
            "in Port Alba on 11 April 2030, the second round of talks was held in Bergen on 18 October 2031.",
            "",
            "2031-10-18",
        ),
    ],
)
def test_the_day_of_the_meeting_is_told_from_other_days(text: str, end: str, date: str) -> None:
    assert head(text, end).date == date


def test_a_meeting_in_two_places_has_all_its_days() -> None:
    made = head(
        "Agreed Record\nOslo, 7 December 2031\n\n"
        "They met in Bergen from 26 to 30 November 2031 and in Oslo from 3 to 7 December 2031."
    )
    assert (made.date, made.until) == ("2031-11-26", "2031-12-07")
