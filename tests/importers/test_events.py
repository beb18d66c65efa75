"""Events: how far a name goes, which meetings are one event each, when and where they are."""

import pytest

from tui.core.entities import Event
from tui.core.statement import Head, Paragraph
from tui.importers.finding.events.events import find_events
from tui.importers.finding.events.words import ordinal_of
from tui.importers.structure import Findings, Structure


def events(*texts: str, title: str = "Joint Statement", date: str = "2031-06-15") -> tuple[Event, ...]:
    paragraphs = tuple(Paragraph(f"{n}.", text) for n, text in enumerate(("An opening.", *texts), 1))
    return find_events(Structure(Head(title=title, date=date), paragraphs), Findings()).roster.events


def named(*texts: str, title: str = "Joint Statement") -> list[str]:
    return [event.printed for event in events(*texts, title=title)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the 50th Anniversary of the entry into force of the Harbour Treaty", []),
        ("the VI Summit of the Coasts", []),
        ("the International Ministerial Conference of Landlocked and Coastal Ports", []),
        ("the fourth round of the Six-Port Talks", []),
        ("the Meeting of Heads of Port", None),
        ("the 42nd and 43rd Harbour Summits", ["42nd and 43rd Harbour Summits"]),
        ("the five-year anniversary of the H5+1 format", ["five-year anniversary of the H5+1 format"]),
        ("the 12th Harbour+3 Summit", ["12th Harbour+3 Summit"]),
        ("the third trilateral Summit", ["third trilateral Summit"]),
        ("its 26th session", ["26th session"]),
        ("the UN harbour conference", None),
        ("the Sixty-Sixth session of the Council of Ports", ["Sixty-Sixth session of the Council of Ports"]),
        ("the third Union of Ports summit", ["third Union of Ports summit"]),
        ("the Oslo Baltic Sea energy security summit", ["Oslo Baltic Sea energy security summit"]),
        ("the meeting of the parties to the conflict in Oslo in 2032", ["meeting of the parties to the conflict"]),
        ("the G20 in Osaka, COP31, PALM 12 and the 52nd AMM", ["G20 in Osaka", "COP31", "PALM 12", "52nd AMM"]),
        ("the Summit of the Union of Ports to be held in Oslo", ["Summit of the Union of Ports"]),
        ("the first meeting of the Working Group on Ports", ["first meeting of the Working Group on Ports"]),
    ],
)
def test_a_name_goes_as_far_as_it_is_printed(text: str, found: list[str] | None) -> None:
    if found is None:
        assert named(f"They spoke of {text}.") == []
    else:
        assert named(f"They spoke of {text}.") == (found or [text.removeprefix("the ")])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Welcomes the Harbour Summit.", ["Harbour Summit"]),
        ("Welcoming Oslo Summit results.", ["Oslo Summit"]),
        ("They adopted the Report of the Joint Meeting of Ports.", []),
        ("Opening the Summit, she spoke.", []),
    ],
)
def test_a_verb_that_begins_a_sentence_is_no_part_of_a_name(text: str, found: list[str]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The Summit ended. The Meeting was closed. The sessions were chaired by all.",
        "The Secretary General of the Conference on Ports spoke.",
        "The Harbour Regional Forum is central, and so is the National Assembly.",
        "They agreed on the Summit Declaration at the Conference Centre.",
        "The next meeting will be announced. They held a ministerial meeting.",
        "The summit leaders and the forum members were at one.",
    ],
)
def test_bodies_rooms_papers_and_bare_kinds_are_no_events(text: str) -> None:
    assert named(text) == []


def test_a_coming_meeting_is_one_where_its_day_or_place_is_said() -> None:
    assert named("The next Summit will be held in Norway in 2032.") == ["next Summit"]
    assert named("We meet at our next Summit.") == ["next Summit"]
    assert named("The next Summit was spoken of.") == []


def test_an_event_named_twice_stands_once_by_its_fuller_name() -> None:
    [one] = events(
        "We recall the 8th Conference of the Parties (CPH8). The Eighth Conference of the Parties of the Harbours met.",
        "CPH8 was held in Riga in May 2030.",
    )
    assert one.printed == "Eighth Conference of the Parties of the Harbours"
    assert named("the 20th Anniversary of HARB, on the 20th Anniversary of the establishment of HARB") == [
        "20th Anniversary of HARB"
    ]


def test_two_things_of_one_number_are_two_events() -> None:
    text = "the 50th Anniversary of the Harbour Treaty and the 50th Anniversary of the entry into force of the {}"
    assert len(named(text.format("Harbour Treaty"))) == 2
    assert len(named("the Second Harbour Summit and the Second Harbour Forum on Fish")) == 2


def test_the_meeting_that_issues_the_statement_is_one_event_with_the_day_of_the_head() -> None:
    title = "Declaration of the Ninth Harbour Summit"
    text = "At the Ninth Harbour Summit they spoke of the Eighth Harbour Summit and the next Harbour Summit in Riga."
    assert named(text, title=title) == ["Ninth Harbour Summit", "Eighth Harbour Summit", "next Harbour Summit"]


def test_a_day_and_a_place_belong_to_the_meeting_beside_them() -> None:
    first, second, third = events(
        "the Harbour Summit in May 2030 and the World Port Conference in Oslo on 3 May 2029; the 5th Pier Meeting"
    )
    assert (first.date, first.place) == ("2030-05", "")
    assert (second.date, second.place) == ("2029-05-03", "Oslo")
    assert (third.date, third.place) == ("", "")


def test_a_text_in_capitals_is_read_as_one_in_the_usual_letters() -> None:
    text = "THE SUMMIT DIRECTED THE COUNCIL TO REPORT TO THE 21ST SUMMIT OF THE EAST HARBOUR COMMUNITY."
    assert named(text) == ["21ST SUMMIT OF THE EAST HARBOUR COMMUNITY"]


@pytest.mark.parametrize(
    ("word", "number"),
    [("21st", 21), ("Twenty-First", 21), ("XXI", 21), ("IXth", 9), ("fortieth", 40), ("VI", 6), ("I", 0), ("Mali", 0)],
)
def test_ordinals_are_figures_words_or_roman(word: str, number: int) -> None:
    assert ordinal_of(word) == number
