"""Covers, letters and reports around a statement, and the parties and bodies printed beside its title."""

import pytest

from tests.importers.printed_texts import labels
from tui.core.statement import Head
from tui.importers.draft import drafted_bytes
from tui.importers.outline.parties import names_parties

BODY = (
    "\n\n1. They spoke of harbours and of lights, of charts and of fog, and asked officials to report in a year's time."
    "\n\n2. They agreed to meet again in a year, at a place to be named, and to bring their charts and lights along.\n"
)
COVER = (
    "Council of the European Union\n                                   Alba, 19 May 2031\n"
    "                                   (OR. en)\n                                   3105/31\n"
    "                                   COAFR 12  RELEX 64\n\nOUTCOME OF PROCEEDINGS\n"
    "From:      General Secretariat of the Council\nTo:        Delegations\nNo. prev. doc.:   3001/31\n"
    "Subject:   Council conclusions on lighthouses\n\n"
    "Delegations will find in the annex the conclusions on lighthouses, as approved on 19 May 2031 in Alba.\n\n"
    "3105/31                      AB/cd                      1\n                 RELEX.3                      EN\n\n"
    "ANNEX\n\nCouncil conclusions on lighthouses\n\n1. The Council praises the keepers of the lights.\n\n"
    "3105/31                      AB/cd                      2\nANNEX            RELEX.3                      EN\n\n"
    "2. The Council asks for a report on the lamps of the coast.\n"
)


def head(text: str, body: str = BODY) -> Head:
    return drafted_bytes((text + body).encode(), "text.txt").statement.head


def test_the_subject_of_a_cover_is_the_title_and_its_rows_are_not() -> None:
    made = head(COVER, "")
    assert (made.title, made.instrument) == ("Council conclusions on lighthouses", "Council conclusions")
    assert (made.symbol, made.date, made.place) == ("3105/31", "2031-05-19", "Alba")


def test_the_feet_of_a_cover_and_its_annex_are_no_headings() -> None:
    drafted = drafted_bytes(COVER.encode(), "text.txt").statement
    assert [p.heading for p in drafted.paragraphs][1:] == [("ANNEX", "Council conclusions on lighthouses"), ()]


def test_a_letter_brings_the_statement_that_is_annexed_to_it() -> None:
    text = (
        "A/85/904\nDistr.: General\n6 June 2031\nOriginal: English\nAgenda item 21\nLights of the world\n\n"
        "Letter dated 4 June 2031 from the Permanent Representative of Norway addressed to the Secretary-General\n\n"
        "I have the honour to transmit herewith the Declaration adopted on 30 May 2031 in Port Alba.\n\n"
        "(Signed) Asta Lind\nPermanent Representative\n\n"
        "Annex to the letter dated 4 June 2031 from the Permanent Representative of Norway\n\n"
        "Alba Declaration of the Heads of State of the Harbour Group\n\n"
        "We, the Heads of State of the Harbour Group, assembled in Port Alba on 30 May 2031 to look at lights," + BODY
    )
    made = head(text, "")
    assert made.title == "Alba Declaration of the Heads of State of the Harbour Group"
    assert (made.date, made.published) == ("2031-05-30", "2031-06-06")
    assert [label for label, _, _ in labels(text, "")] == ["", "", "1.", "2."]


@pytest.mark.parametrize(
    ("line", "is_parties"),
    [
        ("REPUBLIC OF PERU", True),
        ("The Republic of Poland", True),
        ("Norway, Malta and the Gambia", True),
        ("THE GOVERNMENT OF NORWAY", True),
        ("Norway - Malta", True),
        ("Port Alba, Norway", False),
        ("Norway Summit", False),
        ("", False),
    ],
)
def test_a_line_of_nothing_but_countries_names_the_parties(line: str, *, is_parties: bool) -> None:
    assert names_parties(line) is is_parties


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("TRILATERAL DECLARATION ON LIGHTS\n\nREPUBLIC OF PERU\nREPUBLIC OF CHILE", "TRILATERAL DECLARATION ON LIGHTS"),
        (
            "JOINT DECLARATION\nBETWEEN\nTHE REPUBLIC OF PERU\nAND\nTHE REPUBLIC OF CHILE\nON LIGHTS",
            "JOINT DECLARATION BETWEEN THE REPUBLIC OF PERU AND THE REPUBLIC OF CHILE ON LIGHTS",
        ),
        (
            "MEMORANDUM OF UNDERSTANDING\nBETWEEN\nTHE MINISTRY OF PORTS OF PERU\nAND\nTHE MINISTRY OF FISH OF CHILE",
            "MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF PORTS OF PERU AND THE MINISTRY OF FISH OF CHILE",
        ),
        (
            "Joint Statement issued at the Ninth HARBOUR\n\nMinisterial Meeting on Lights",
            "Joint Statement issued at the Ninth HARBOUR Ministerial Meeting on Lights",
        ),
        (
            "STATEMENT ADOPTED BY THE TWENTY-NINTH ANNUAL\nMEETING OF MINISTERS OF PORTS",
            "STATEMENT ADOPTED BY THE TWENTY-NINTH ANNUAL MEETING OF MINISTERS OF PORTS",
        ),
        (
            "JOINT STATEMENT\nfollowing the Third Meeting of the Harbour Heads\n(Adopted on 3 March 2031)",
            "JOINT STATEMENT following the Third Meeting of the Harbour Heads",
        ),
        (
            "Ministerial Conference\nTenth Session\nOslo, 5-8 March 2031\n\nALBA DECLARATION\nADOPTED ON 8 MARCH 2031",
            "ALBA DECLARATION",
        ),
        (
            "HARBOUR COUNCIL\n28TH MEETING\n14 JULY 2031\n\nCommuniqué of the 28th Meeting of the Harbour Council",
            "Communiqué of the 28th Meeting of the Harbour Council",
        ),
        (
            "No: 31, 3 March 2031, Regarding the Joint Declaration\n\nJoint Declaration of the Harbour Council",
            "Joint Declaration of the Harbour Council",
        ),
    ],
)
def test_the_lines_of_a_title_are_told_from_those_beside_it(lines: str, title: str) -> None:
    assert head(lines).title == title


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("Keepers issue joint communiqué\n\nBy AB - Mar 3, 2031 - Last updated at Mar 3, 2031", ""),
        ("Statement on the meetings with Norway\n\nAlba, 13/03/2031 - 22:14, UNIQUE ID: 310315_2", "Alba"),
        ("Harbour Statement\n\nVirtual, Norway | 9 March 2031", "Virtual, Norway"),
        ("Harbour Council Press Statement on the Attack in Alba", ""),
        ("Communiqué held on 14 July 2031, on the Situation in Alba", ""),
    ],
)
def test_a_place_is_told_from_a_writer_and_from_a_subject(lines: str, place: str) -> None:
    assert head(lines).place == place


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Signed at Alba on the twenty-third day of August of 2032, in two originals.", "2032-08-23"),
        ("Signed at Alba on the third day of May of the year two thousand and thirty-one.", "2031-05-03"),
    ],
)
def test_a_day_in_words_at_the_foot_is_the_day(line: str, date: str) -> None:
    assert head("HARBOUR DECLARATION", f"{BODY}\n{line}\n").date == date


def test_a_recital_never_says_when_the_meeting_was() -> None:
    body = (
        "\n\nThe Ministers of Ports, meeting at the bridge of Alba,\n\n"
        "Encouraged by the Meeting of Heads in Loja on 3 May 2032, and by its outcome,\n\nHave agreed as follows:"
        + BODY
        + "\nSigned at Port Noor on 23 August 2032.\n"
    )
    made = head("HARBOUR DECLARATION", body)
    assert (made.date, made.place) == ("2032-08-23", "Port Noor")
