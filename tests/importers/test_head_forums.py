"""The forum of invented statements, and lines of their heads that agencies, hosts and small words make hard to read."""

import pytest

from tui.core.statement import Head
from tui.importers.draft import drafted_bytes
from tui.importers.outline.forums import forum_in
from tui.importers.outline.instruments import instrument_in

BODY = (
    "\n\n1. They spoke of harbours and of lights, of charts and of fog, and asked officials to report in a year's time."
    "\n\n2. They agreed to meet again in a year, at a place to be named, and to bring their charts and lights along.\n"
)


def head(text: str) -> Head:
    return drafted_bytes((text + BODY).encode(), "text.txt").statement.head


@pytest.mark.parametrize(
    ("line", "forum"),
    [
        ("SIXTH SESSION OF THE CONTACT GROUP ON ALBA-BELMONT (CGA)", "CONTACT GROUP ON ALBA-BELMONT"),
        ("The Friends of Alba Ministerial Meeting Co-Chairs’ Statement", "Friends of Alba"),
        ("Meeting of the Group of Friends of the Freedom to Sail", "Group of Friends of the Freedom to Sail"),
        ("Communiqué of the International Support Group for Alba", "International Support Group for Alba"),
        ("Statement by the Harbour Quartet", "Harbour Quartet"),
        ("Ninth Meeting of the Alba-Norway Partnership Council", "Alba-Norway Partnership Council"),
        ("DECLARATION CONJOINTE DES MINISTRES DU FORMAT ALBA", ""),
    ],
)
def test_a_forum_is_named_as_it_is_printed(line: str, forum: str) -> None:
    assert forum_in(line) == forum


def test_who_belongs_to_a_body_is_not_its_name() -> None:
    said = "The Harbour Quartet (Norway, Iceland, European Union, NATO) met in Port Alba on 3 March 2031."
    assert head(f"Statement on Lights\n\n{said}").forum == "Harbour Quartet"


@pytest.mark.parametrize(
    ("line", "instrument"),
    [
        ("CO-HOSTS’ OUTCOME STATEMENT", "CO-HOSTS’ OUTCOME STATEMENT"),
        ("ACT OF PORT ALBA", "ACT"),
        ("Act of terrorism in Port Alba", ""),
    ],
)
def test_hosts_make_statements_and_towns_acts(line: str, instrument: str) -> None:
    assert instrument_in(line) == instrument


def test_a_title_in_capitals_goes_on_with_what_it_follows() -> None:
    lines = "JOINT DECLARATION BY THE HEADS OF STATE OF THE COAST\nFOLLOWING THE FIRST “COAST + ALBA” SUMMIT"
    assert head(f"{lines}\nPort Alba, 3 March 2031").title == lines.replace("\n", " ")


def test_an_agency_puts_its_name_and_its_day_before_the_line() -> None:
    made = head("(HARBOURPRESS) – Fri 4 March 2031 Port Alba, 3rd March 2031\nJOINT DECLARATION ON LIGHTS")
    assert (made.place, made.date) == ("Port Alba", "2031-03-03")


def test_where_something_was_today_is_the_place() -> None:
    text = "Declaration on Lights\n\nHarbour conference, 5 April 2031"
    said = (
        "\n\nThe Ministers of Norway and of Iceland chaired today in Port Alba a conference on the lights of the coast."
    )
    assert head(text + said).place == "Port Alba"


def test_the_seat_of_an_office_is_the_place_where_nothing_else_is() -> None:
    above = "Joint Statement on Lights\n\nOffice of the Speaker\nPort Alba, AL\nJune 14, 2031"
    assert head(above).place == "Port Alba, AL"
    assert head(f"{above}\n\nThe Ministers met in Belmont on June 14, 2031, and talked.").place == "Belmont"


def test_a_sentence_speaks_of_the_meeting_that_follows_another() -> None:
    text = (
        "Joint Statement on Lights\n\nThe talks were good. Following the meeting held in Belmont on 27 September 2030, "
    )
    made = head(text + "ministers from both countries met in Port Alba on 7 March 2031.")
    assert (made.place, made.date) == ("Port Alba", "2031-03-07")


def test_what_clauses_of_a_preamble_recall_is_no_day_of_the_meeting() -> None:
    text = (
        "RESOLUTION ON LIGHTS\n\nPort Alba, March 17, 2031\n\nCONSIDERING:\n\n"
        "That the Heads of State met in Belmont on March 7, 2031;\n\nRESOLVES:"
    )
    assert head(text).date == "2031-03-17"


def test_a_line_of_place_and_day_is_no_end_of_the_title_above_it() -> None:
    made = head("Chair's Statement of the 26th Harbour Forum\nPort Alba, Norway, 2 August 2031")
    assert (made.title, made.place) == ("Chair's Statement of the 26th Harbour Forum", "Port Alba, Norway")


def test_the_number_of_a_meeting_and_its_level_belong_to_the_body_above() -> None:
    made = head("HARBOUR COUNCIL\n411TH MEETING AT THE LEVEL OF HEADS OF STATE\n29 JANUARY 2031\n\nCOMMUNIQUÉ")
    assert made.title == "HARBOUR COUNCIL 411TH MEETING AT THE LEVEL OF HEADS OF STATE"


def test_a_conference_of_states_keeps_its_first_word() -> None:
    assert forum_in("Communique of the Second Conference of Northern Coastal States") == (
        "Conference of Northern Coastal States"
    )


def test_a_trail_may_begin_with_its_sign() -> None:
    assert (
        head("> Office > Press > Lights\n\nHarbour Communiqué\n\nPort Alba, 3 March 2031").title == "Harbour Communiqué"
    )


def test_the_number_and_day_of_a_record_are_a_symbol() -> None:
    assert head("Joint Statement on Lights\n7 October 2031\n1651-07-10-2031").symbol == "1651-07-10-2031"
