"""Where and when an event is, as the words behind and before its name say it, and which one ``this`` is."""

import pytest

from tests.importers.test_events import events, named
from tui.core.statement import Head, Paragraph
from tui.importers.finding.events.events import find_events
from tui.importers.structure import Findings, Structure


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They recalled the Harbour Summit, 3 May 2030, in Riga.", "Riga"),
        ("They recalled the Net Conference held on 3 May 2030 in Cape Town.", "Cape Town"),
        ("The 3rd Pier Summit will be held under the Presidency of Ghana in Accra.", "Accra"),
        ("The Port Conference hosted by Norway in Bergen was useful.", "Bergen"),
        ("They recalled the Net Conference (New Harbour, 3 May 2030) and went home.", "New Harbour"),
        ("The Port Conference hosted by Norway was useful.", "Norway"),
        ("The 4th Pier Summit, co-chaired by Minister Lind, took place in South Africa.", "South Africa"),
        ("They recalled NORMIN 2030 and its words on peace and security in the High North.", ""),
        ("They recalled NORMIN 2030 on the ports in the Indo-Pacific.", ""),
        ("The 3rd Pier Summit took place in the Western Mediterranean.", ""),
        ("They recalled the 3rd Pier Summit and the good work of all in Norway.", ""),
    ],
)
def test_the_place_is_one_that_words_of_holding_lead_to(text: str, place: str) -> None:
    assert [event.place for event in events(text)] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "This 9th Ministerial Meeting was preceded on 2 June 2031, by the 4th Meeting of the Harbour Masters.",
        "This 9th Ministerial Meeting was held; it was preceded on 2 June 2031 by a 4th Meeting of the Masters.",
    ],
)
def test_the_day_of_what_went_before_is_not_that_of_the_meeting(text: str) -> None:
    own, other = events(text, title="9th Ministerial Meeting of the Ports")
    assert (own.date, other.date) == ("2031-06-15", "2031-06-02")


def test_what_is_said_of_a_further_meeting_is_not_said_of_the_first() -> None:
    found = events(
        "They noted the 8th Session of the Pilots, and thanked the divers at a meeting in Oslo on 3 May 2031."
    )
    assert [(event.date, event.place) for event in found] == [("", ""), ("2031-05-03", "Oslo")]
    assert events("They recalled the 8th Pier Summit and its sessions on nets in Oslo in May 2030.")[0].date == ""


def test_the_meeting_at_which_they_met_is_the_one_that_speaks() -> None:
    structure = Structure(
        Head(title="Oslo Declaration", date="2031-06-15", place="Oslo"),
        (Paragraph("1.", "We, the Mayors, met in Oslo on 15 June 2031 at the Ninth Harbour Summit."),),
    )
    [own] = find_events(structure, Findings()).roster.events
    assert (own.printed, own.date, own.place) == ("Ninth Harbour Summit", "2031-06-15", "Oslo")


def test_this_meeting_is_the_one_that_speaks() -> None:
    texts = (
        "The 8th Ministerial Meeting of the Ports met in Oslo.",
        "This Ministerial Meeting was held in good spirits.",
    )
    found = events(*texts, title="9th Ministerial Meeting of the Ports")
    assert [event.date for event in found if event.printed == "Ministerial Meeting"] == ["2031-06-15"]
    assert not [event for event in found if "8th" in event.printed and event.date == "2031-06-15"]


@pytest.mark.parametrize(
    "marked",
    [
        "They recalled the <Eleventh Coastal Presidential Council of Harbourville>.",
        "They recalled the <12th Norway-Iceland Association Council>.",
        "They await the <Thirteenth HDMM> in Oslo.",
        "The <Joint Commission> will meet in Vienna next week.",
        "They asked the <Joint Net Committee>, which has long been idle, to meet in Oslo.",
        "They met the Members at the <meeting of the envoys of the Ports of Oslo, Riga and Bergen "
        "with the Mayors of the three Ports>, held in Oslo.",
        "They plan the <150th Birth Anniversary of Georgia Lind>.",
        "It is the <25th independence anniversary of the Republic of Harbour>.",
        "It is the <20th anniversary of the adoption of Harbour Council resolution 1325>.",
        "It is the <10th anniversary of the 2021 Harbour Declaration>.",
        "They thanked the <Harbour Meeting of Chief Divers> (MCD), which met in Oslo.",
        "They welcomed the <Forum on Clean Nets> held in Riga in July 2030.",
        "They will report before the <ministerial meeting> in the margins of the Harbour Assembly in May 2032.",
        "They decided to hold a <ministerial interim meeting> in 2032.",
        "They noted the <consultative meeting> held in Oslo on 3 May 2030.",
        "They welcomed the outcome of the <HARB 2 Summit> in Oslo.",
        "They marked the <Diamond Jubilee of the Harbour> in Oslo.",
        "It is the <fifth anniversary of the Harbourville declaration> and of peace.",
        "They await the <14th HARB FMM> in Oslo.",
        "They prepared for <Rio+20> in June 2032.",
        "They kept the <centenary of Georgia Lind's visit>.",
    ],
)
def test_meetings_of_many_forms_are_known(marked: str) -> None:
    assert marked[marked.index("<") + 1 : marked.index(">")] in named(marked.replace("<", "").replace(">", ""))


@pytest.mark.parametrize(
    "text",
    [
        "The Third Committee and the Second Vice President of the National Council spoke.",
        "The first LNG terminal, the second AIDS plan and the Second Norwegian Council members are here.",
        "The Forum on Nets is important, and so is the Dialogue on Eels.",
        "They held a bilateral meeting on the sidelines of the fair.",
        "The Joint Harbour Commission has five members in Oslo.",
        "They wished her a Happy Anniversary.",
    ],
)
def test_neighbouring_forms_are_none(text: str) -> None:
    assert named(text) == []
