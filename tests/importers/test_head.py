"""The head of invented statements: title, day, place and forum, and what must not be taken for them."""

import pytest

from tui.core.statement import Head
from tui.importers.draft import drafted_bytes

BODY = "\n\n1. They spoke of harbours and of lights.\n\n2. They agreed to meet again in a year.\n"


def head(text: str) -> Head:
    return drafted_bytes((text + BODY).encode(), "text.txt").statement.head


def test_day_and_place_at_the_end_of_a_title_are_no_part_of_it() -> None:
    made = head(
        "Communiqué of the Third Harbour Summit, 3 March 2031, Port Alba, Norway\n\nThe leaders met and praised it."
    )
    assert (made.title, made.date, made.place) == (
        "Communiqué of the Third Harbour Summit", "2031-03-03", "Port Alba, Norway",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "date", "place"),
    [
        ("Following the talks in Oslo, on 18 January 2031, the Harbour Summit was held in Port Alba on 3 March 2031.",
         "2031-03-03", "Port Alba"),
        ("The Ministers held talks yesterday, 3 March 2031, in Port Alba. It was their third meeting.",
         "2031-03-03", "Port Alba"),
        ("At the invitation of Ms Lind, Mr Berg paid his first official visit to Iceland on 3 March 2031.",
         "2031-03-03", "Iceland"),
    ],
)  # fmt: skip
def test_the_opening_says_when_and_where(opening: str, date: str, place: str) -> None:
    made = head(f"JOINT STATEMENT\n\n{opening}")
    assert (made.date, made.place) == (date, place)


def test_a_line_that_speaks_of_the_text_is_no_paragraph_and_no_title() -> None:
    made = head(
        "Joint Statement on the Harbour Talks\n\nThe text of the following statement was released by the Governments "
        "of Norway and Iceland on the occasion of their talks.\n\nBegin Text:\n\nThe talks of 3 March 2031 went well."
    )
    assert made.title == "Joint Statement on the Harbour Talks"
    assert len(made.heading) == 3


def test_the_house_of_an_office_is_no_forum() -> None:
    opening = "Ms Asta Lind, Premier of the Harbour Council of Norway, met Mr Jón Berg on 3 March 2031 in Port Alba."
    assert head(f"JOINT STATEMENT\n\n{opening}").forum == ""


def test_a_forum_goes_on_to_its_partner() -> None:
    assert (
        head("5th Meeting of the Visegrad Group plus Japan\nPort Alba, 3 March 2031").forum
        == "Visegrad Group plus Japan"
    )


def test_a_title_goes_on_where_its_line_ends_open() -> None:
    made = head(
        "Joint Statement of the\nKingdom of Norway and the Republic of\nIceland\n\nThey met on 3 March 2031 again."
    )
    assert made.title == "Joint Statement of the Kingdom of Norway and the Republic of Iceland"


def test_what_a_line_calls_by_its_name_is_taken_so() -> None:
    made = head(
        'Database of Harbours\n\n[Title] Joint Communique of the Harbour Summit, "Calm Seas"\n\n[Place] Port Alba\n'
        "[Date] March 3, 2031\n[Full text]\n\n"
    )
    assert (made.title, made.place, made.date) == (
        'Joint Communique of the Harbour Summit, "Calm Seas"', "Port Alba", "2031-03-03",
    )  # fmt: skip
    assert head("JOINT CONCLUSIONS\nPlace and date: Port Alba, 3 March 2031\n").place == "Port Alba"


def test_the_place_at_the_end_of_a_title_is_no_part_of_it_without_a_comma_either() -> None:
    made = head("COMMUNIQUÉ OF THE THIRD HARBOUR MEETING PORT ALBA, 3 MARCH 2031\n\nIt was held in Port Alba, Norway.")
    assert made.title == "COMMUNIQUÉ OF THE THIRD HARBOUR MEETING"


def test_a_title_that_ends_like_a_sentence_is_one_still() -> None:
    made = head(
        "Communiqué of the Third Meeting of the Harbour Group on Lights and Charts (HG-3), March 3, 2031, Port "
        "Alba, N.A.\n\n"
        "The Ministers held their third meeting in Port Alba, N.A., on March 3, 2031."
    )
    assert (made.title, made.place) == (
        "Communiqué of the Third Meeting of the Harbour Group on Lights and Charts (HG-3)", "Port Alba, N.A.",
    )  # fmt: skip


def test_what_is_recalled_is_neither_day_nor_place() -> None:
    made = head(
        "DECISION ON HARBOURS\n\nThe Harbour Council speaks as follows of its work:\n\nIt recalls the decision "
        "adopted at the "
        "session held in Port Noor, from 27 to 28 June 2029, on lights and charts."
    )
    assert (made.instrument, made.place) == ("DECISION", "")


def test_a_forum_in_capitals_is_written_as_names_are() -> None:
    assert head("PEACE AND SECURITY COUNCIL 7TH MEETING\nPort Alba, 3 March 2031").forum == "Peace and Security Council"


def test_the_name_of_a_forum_goes_on_to_its_meeting() -> None:
    made = head('"Five Coasts" Dialogue\nThird Foreign Ministers\' Meeting\nJoint Press Release\nMarch 3, 2031')
    assert made.title == '"Five Coasts" Dialogue Third Foreign Ministers\' Meeting'


def test_the_dateline_of_a_report_is_not_the_day_of_the_meeting() -> None:
    made = head(
        "COMMUNIQUÉ\n\nPort Alba, December 1, 2031\n\nThe leaders held their summit in Port Alba on 30 November 2031."
    )
    assert made.date == "2031-11-30"


def test_a_title_goes_on_to_who_adopted_it() -> None:
    made = head("Final communiqué\nAdopted by the first ministerial meeting of the Harbour Group\n\nIt met in 2031.")
    assert made.title == "Final communiqué Adopted by the first ministerial meeting of the Harbour Group"
