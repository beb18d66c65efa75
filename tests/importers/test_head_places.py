"""The place and the forum of invented statements, and what is neither."""

import pytest

from tui.core.statement import Head
from tui.importers.draft import drafted_bytes
from tui.importers.outline.forums import forum_in
from tui.importers.outline.places_named import place_beside, place_in_line

BODY = (
    "\n\n1. They spoke of harbours and of lights, of charts and of fog, and asked officials to report in a year's time."
    "\n\n2. They agreed to meet again in a year, at a place to be named, and to bring their charts and lights along.\n"
)


def head(text: str, end: str = "") -> Head:
    return drafted_bytes((text + BODY + end).encode(), "text.txt").statement.head


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("(Port Alba, the 10th of May 2031)", "Port Alba"),
        ("DONE AT PORT ALBA, NORWAY ON THIS 1ST DAY OF MAY, 2031", "PORT ALBA, NORWAY"),
        ("Dar es Salaam, 3 March 2031", "Dar es Salaam"),
        ("Hanoi, March 3, 2031.", "Hanoi"),
        ("The Hague, 3 March 2031", "The Hague"),
        ("Communiqué of the Ninth Meeting of the Community (COC), 16-17 May 2031, Alba, Norway", "Alba, Norway"),
        ("Declaration of the Talks, held in Suva, Fiji, 3 March 2031", "Suva, Fiji"),
        ("3 March 2031, Alba (Norway)", "Alba"),
        ("JOINT DECLARATION ON NORWAY – ICELAND HARBOUR COOPERATION, 3 MARCH 2031", ""),
        ("March 9, 2031 Print", ""),
        ("Virtual, 3 March 2031", ""),
        ("Issued on 3 March 2031", ""),
        ("Wednesday, 3 March 2031", ""),
        ("Tunis, les 3 et 4 mars 2031", "Tunis"),
        ("(Released in Alba City, Norway, June 7, 2031)", "Alba City, Norway"),
        ("9 – 10 December 2031 AD", ""),
    ],
)
def test_the_place_beside_a_day_is_told_from_other_words(line: str, place: str) -> None:
    assert place_in_line(line) == place


@pytest.mark.parametrize(
    "words", ["Print", "For Immediate Release", "General Secretariat - Alba", "Press Office", "AD"]
)
def test_what_pages_and_offices_print_is_no_place(words: str) -> None:
    assert place_beside(words) == ""


@pytest.mark.parametrize(
    ("text", "end", "place"),
    [
        ("Joint Statement 2031\n\nMs Lind hosted Mr Berg on 4 August in Sydney for the ninth talks.", "", "Sydney"),
        (
            "Joint Statement\n\nMs Lind welcomed the Ministers of six countries, and others, to Alba Castle for talks.",
            "",
            "Alba Castle",
        ),
        (
            "Joint Statement\n\nThe Premier of Norway paid a visit to Iceland on 3 March 2031.",
            "\nReykjavik\n3 March 2031\n",
            "Reykjavik",
        ),
        ("Joint Statement\n\nThe members of the Harbour Group, gathered in the city of Port Alba:", "", "Port Alba"),
        ("Declaration of the Ninth Harbour Session in Port Alba, Norway", "", "Port Alba, Norway"),
        (
            "Joint Statement\nMedia Note\nOffice of the Spokesperson\nPort Noor, NN\nMay 3, 2031\n\n"
            "The Ministers met in Bali, Indonesia on May 3, 2031.",
            "",
            "Bali, Indonesia",
        ),
        ("Joint Statement\n\nThey met at the Harbour Hotel in Port Alba on 3 March 2031.", "", "Port Alba"),
        (
            "Joint Statement\n\nThe online paper of the harbours gives the text.",
            "\nPort Alba, 3 March 2031\n",
            "Port Alba",
        ),
        (
            "HARBOUR HOUSE, PORT OF ALBA, KINGDOM OF NORWAY\n3 MARCH 2031\n\nCOMMUNIQUE",
            "",
            "HARBOUR HOUSE, PORT OF ALBA, KINGDOM OF NORWAY",
        ),
        ("Chair's Statement of the Ninth Harbour Talks\nVirtual, 3 March 2031", "", "video conference"),
        (
            "Joint Statement\n\nPORT ALBA, Norway, 3 March 2031 - On the margins of talks, they agreed on this.",
            "",
            "PORT ALBA, Norway",
        ),
        ("Joint Statement\nMay 3, 2031\nAsta Lind\n\nThe Ministers met in Bergen on 3 May 2031.", "", "Bergen"),
    ],
)
def test_the_place_of_a_meeting_is_found_where_it_stands(text: str, end: str, place: str) -> None:
    assert head(text, end).place == place


@pytest.mark.parametrize(
    ("line", "forum"),
    [
        ("THE SECOND DELTA-JAPAN FOREIGN MINISTERS' MEETING", "DELTA-JAPAN FOREIGN MINISTERS' MEETING"),
        ("Joint Declaration of the Ninth Cape-Bay-Sound Trilateral Summit", "Cape-Bay-Sound Trilateral Summit"),
        ("Chair's Conclusions of the Coast Summit on the Alba Process", "Alba Process"),
        ("Declaration of the 9th Council of the Amber Sea States Session in Wick", "Council of the Amber Sea States"),
        ("XVI SESSION OF THE BARENTS EURO-ARCTIC COUNCIL", "Barents Euro-Arctic Council"),
        ("Summit of the Harbour Cooperation Process", "Harbour Cooperation Process"),
        ("Meeting of the Inter-Sessional Group of the Caribbean Community (CARICOM)", "Caribbean Community"),
        ("STATEMENT ON BEHALF OF THE GROUP OF 77 AND CHINA", "Group of 77 and China"),
        ("Joint Declaration on Comprehensive Cooperation between Norway and Iceland", ""),
        ("Joint Declaration on the Establishment of a Strategic Partnership", ""),
        ("Statement by the Secretary for Foreign, Commonwealth and Development Affairs", ""),
        ("Norway - Iceland Joint Statement", ""),
    ],
)
def test_a_forum_is_a_listed_name_or_a_format_or_a_body(line: str, forum: str) -> None:
    assert forum_in(line) == forum


def test_a_statement_of_two_countries_has_no_forum() -> None:
    opening = "The Premiers met in Oslo on 3 March 2031 and spoke of the Harbour Council and of lights."
    assert head(f"Joint Statement on the Visit of the Premier of Norway to Iceland\n\n{opening}").forum == ""
