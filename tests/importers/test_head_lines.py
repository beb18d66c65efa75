"""What the lines above invented statements are: pages, letterheads, symbols, documents; and the title read of them."""

import pytest

from tui.core.statement import Head
from tui.importers.blocks import Block
from tui.importers.draft import drafted_bytes
from tui.importers.outline.above import lines_above
from tui.importers.outline.page_lines import is_control, is_page_line, without_site
from tui.importers.outline.symbols import symbol_in

BODY = (
    "\n\n1. They spoke of harbours and of lights, of charts and of fog, and asked officials to report in a year's time."
    "\n\n2. They agreed to meet again in a year, at a place to be named, and to bring their charts and lights along.\n"
)


def head(text: str) -> Head:
    return drafted_bytes((text + BODY).encode(), "text.txt").statement.head


@pytest.mark.parametrize(
    "line",
    [
        "Home > Press > Harbour Summit",
        "Print",
        "Share this page: Facebook | Twitter | E-mail",
        "Top of page",
        "Tweet Share Email",
        "Back to harbour news",
        "- Advertisement -",
        "Seite teilen",
        "Printer friendly version",
        "You are on page 1 of 3",
        "About | Archive | Meetings | Links | Jobs | Search",
        "Harbour Group | Press release",
        "Share Print Rate this content: 0 0 0",
        "4 min read Print Share on X",
        "Back to harbour news | Print this page | © Harbour Group",
    ],
)
def test_a_control_of_a_page_is_nobodys_text(line: str) -> None:
    assert is_control(line)


@pytest.mark.parametrize(
    "line",
    [
        "Previous summits were held in Port Alba",
        "Harbour Council | Third Meeting",
        "The two sides share this view.",
        "Norway / Iceland Joint Statement",
        "Harbour Statement - Lights - Charts",
        "The press was informed.",
        "and",
        "Joint Statement of the Third Harbour Summit | Ministry of Harbours",
        "Print media and the harbours",
    ],
)
def test_a_line_of_a_text_is_no_control(line: str) -> None:
    assert not is_control(line)


@pytest.mark.parametrize(
    "line",
    [
        "Contact: press@harbours.example",
        "Posted in: Statements by admin",
        "Photo: A. Lind",
        "Source: Harbour Agency",
        "This article is brought to you in association with the Harbour Club.",
        "Publisher: Ministry of Harbours",
        "For further information: tel. 12 34",
        "By Harbour Embassy | 3 March 2031 | Topics: News",
        "No content found",
    ],
)
def test_a_line_of_the_page_is_known_outside_the_text(line: str) -> None:
    assert is_page_line(line)


def test_the_name_of_a_site_is_no_part_of_a_title() -> None:
    assert without_site("Joint Statement of Two Harbours - News - Harbour Bureau") == "Joint Statement of Two Harbours"
    assert without_site("Harbour Talks | Press release") == "Harbour Talks"
    assert without_site("Harbour Summit — Press Statement") == "Harbour Summit — Press Statement"
    assert without_site("The Cape - Bay Process") == "The Cape - Bay Process"


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("A/85/612", "A/85/612"),
        ("HFS(31)8", "HFS(31)8"),
        ("PRESS COMMUNIQUE M-HAC-2(31)106", "M-HAC-2(31)106"),
        ("HSC/PR/COMM.12 (2031)", "HSC/PR/COMM.12 (2031)"),
        ("HM(2031)79 final 3 May 2031", "HM(2031)79 final"),
        ("HHH 1609/1/31 REV 1", "HHH 1609/1/31 REV 1"),
        ("15265/1/31 REV 1", "15265/1/31 REV 1"),
        ("12345/31", "12345/31"),
        ("Assembly/HU/Decl.1(XXXIII)", "Assembly/HU/Decl.1(XXXIII)"),
        ("HS/FM/R(2031)2", "HS/FM/R(2031)2"),
        ("G7/G20", ""),
        ("29/30 OCTOBER 2031", ""),
        ("Press release 149/2031", ""),
        ("Trade/Economy and Transport", ""),
        ("2031/2032", ""),
        ("TCP/IP", ""),
    ],
)
def test_a_symbol_counts_documents(line: str, symbol: str) -> None:
    assert symbol_in(line) == symbol


def test_every_line_is_classed_among_the_others() -> None:
    lines = [
        "HIGH COMMISSION OF NORWAY, PORT NOOR", "Press release", "3 May 2031 11:20 AM", "JOINT COMMUNIQUÉ",
        "Third Session of the Harbour Council", "“Calm Seas”", "Port Alba", "2 May 2031", "Harbour Council", "HC/31/4",
    ]  # fmt: skip
    assert [line.kind for line in lines_above([Block(line) for line in lines])] == [
        "letterhead", "wrapper", "published", "instrument", "meeting", "motto", "place", "days", "forum", "symbol",
    ]  # fmt: skip


def test_short_lines_among_a_pages_own_are_its_menu() -> None:
    made = head("About Us\nMembers\nHarbour Summits\nPress Room\n\nDeclaration of the Ninth Harbour Summit")
    assert made.title == "Declaration of the Ninth Harbour Summit"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "HIGH COMMISSION OF NORWAY, PORT NOOR\nDeclaration of the Ninth Harbour Summit",
            "Declaration of the Ninth Harbour Summit",
        ),
        ("Harbour Council\nPress release\n5 May 2031\nPort Alba Declaration, 6 May 2031", "Port Alba Declaration"),
        (
            "JOINT STATEMENT\nBY\nTHE PREMIER OF NORWAY\nAND\nTHE PREMIER OF ICELAND\nOSLO, 3RD MARCH 2031",
            "JOINT STATEMENT BY THE PREMIER OF NORWAY AND THE PREMIER OF ICELAND",
        ),
        (
            "COMMUNIQUE OF THE JOINT SUMMIT OF EAST AND WEST\nHEADS OF STATE\n3 MARCH 2031",
            "COMMUNIQUE OF THE JOINT SUMMIT OF EAST AND WEST HEADS OF STATE",
        ),
        (
            "The Cape - Bay Process\n7th Ministerial Conference\n1st December, 2031\nAlba Declaration",
            "The Cape - Bay Process 7th Ministerial Conference",
        ),
        ("HARBOUR SECRETARIAT\nHFS(31)8\nFORTY-FOURTH HARBOUR FORUM\nFORUM COMMUNIQUÉ", "FORTY-FOURTH HARBOUR FORUM"),
        (
            "Full text of joint statement of two harbours\nJoint Statement of the First Harbour Talks",
            "Joint Statement of the First Harbour Talks",
        ),
        (
            "JOINT DECLARATION ON NORWAY – ICELAND HARBOUR COOPERATION, 17 SEPTEMBER 2031",
            "JOINT DECLARATION ON NORWAY – ICELAND HARBOUR COOPERATION",
        ),
        (
            "PRESS COMMUNIQUE M-HAC-2(31)106 For immediate release\nMINISTERIAL MEETING OF THE HARBOUR COUNCIL",
            "MINISTERIAL MEETING OF THE HARBOUR COUNCIL",
        ),
        (
            "UNION\nCOVER NOTE\nSubject : PORT ALBA HARBOUR COUNCIL\n29/30 OCTOBER 2031\nPRESIDENCY CONCLUSIONS",
            "PORT ALBA HARBOUR COUNCIL",
        ),
        (
            "3 March 2031 - Press release\nDeclaration of the 20th Harbour Session in Port Alba, Norway",
            "Declaration of the 20th Harbour Session in Port Alba, Norway",
        ),
    ],
)
def test_the_title_is_the_line_that_names_a_document_or_a_meeting(lines: str, title: str) -> None:
    assert head(lines).title == title


def test_a_title_with_a_full_stop_is_no_paragraph() -> None:
    text = "Communiqué of the 25th Session of the Harbour Assembly on Lights at Sea, Port Alba.\n\n3 March 2031"
    made = drafted_bytes((text + BODY).encode(), "text.txt").statement
    assert made.head.title == "Communiqué of the 25th Session of the Harbour Assembly on Lights at Sea, Port Alba"
    assert len(made.paragraphs) == 2


def test_a_letter_brings_the_title_of_the_statement_that_it_carries() -> None:
    made = head(
        "United Nations    A/85/584\nGeneral Assembly    Distr.: General\n\nEighty-fifth session\nAgenda item 34\n\n"
        "Letter dated 6 October 2031 from the Permanent Representative of Norway addressed to the Secretary-General\n\n"
        "I have the honour to transmit herewith the text of a declaration, and ask that it be circulated.\n\n"
        "Annex\n\nJoint Declaration of the Harbour States on Calm Seas\n\nPort Alba, 3 October 2031"
    )
    assert (made.title, made.date, made.place, made.symbol) == (
        "Joint Declaration of the Harbour States on Calm Seas", "2031-10-03", "Port Alba", "A/85/584",
    )  # fmt: skip


def test_what_a_press_release_brings_is_the_kind_of_document() -> None:
    assert head("Media Release\nNINTH HARBOUR LEADERS' SUMMIT\nDeclaration").instrument == "Declaration"
    assert head("Press release\nHarbour Ministers' Meeting").instrument == "Press release"
    assert head("Statement\n3 March 2031\nJoint Statement by Ms Lind and Mr Berg").instrument == "Joint Statement"
    assert head("Summary of Decisions of the Harbour Meeting").instrument == "Summary of Decisions"


def test_the_lines_of_a_page_below_the_text_are_no_paragraphs() -> None:
    text = (
        "Joint Statement of Two Harbours\n\n1. They spoke of lights and fog all day.\n\n2. They agreed on charts.\n\n"
    )
    closing = "Port Alba\n3 March 2031.\n\n[ENDS]\n\nContact: press@harbours.example\nShare this page\n"
    made = drafted_bytes((text + closing).encode(), "text.txt").statement
    assert [paragraph.text[-7:] for paragraph in made.paragraphs] == ["ll day.", "charts."]
    assert (made.head.date, made.head.place) == ("2031-03-03", "Port Alba")


def test_a_control_goes_from_a_text_and_a_sentence_stays() -> None:
    text = (
        "Joint Statement of Two Harbours\n\nThe Ministers of the harbours of the north agreed that the papers they\n"
        "print\nin their own ports are to be read in every other port as well.\n\nShare this page\n\nThey met again."
    )
    made = drafted_bytes(text.encode(), "text.txt").statement
    words = " ".join(paragraph.text for paragraph in made.paragraphs)
    assert "they print in their" in words
    assert "Share" not in words
