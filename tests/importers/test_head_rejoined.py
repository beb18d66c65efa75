"""Lines of a head that were broken in the middle, and what a page prints above a title."""

import pytest

from tui.core.statement import Head
from tui.importers.draft import drafted_bytes

TEXT = (
    "1. The Ministers met to speak about the harbours of the coast.\n\n2. They thanked the pilots.\n\n"
    "3. They will meet again next year.\n"
)


def _head(lines: str, text: str = TEXT) -> Head:
    return drafted_bytes(f"{lines}\n\n{text}".encode(), "text.txt").statement.head


@pytest.mark.parametrize("days", ["15th-22nd\nDec 1959", "Paris, 15-22\nDecember 1959", "15-22 December\n1959"])
def test_a_day_whose_month_or_year_stands_on_the_next_line_is_read(days: str) -> None:
    head = _head(f"Final Communiqué\n\n{days}")
    assert (head.date, head.until) == ("1959-12-15", "1959-12-22")


def test_a_forum_over_several_lines_is_one_name() -> None:
    assert _head("North\nAtlantic\nCouncil\n\nFinal Communiqué").forum == "North Atlantic Council"


def test_a_title_goes_on_where_it_is_cut_inside_the_name_of_a_body() -> None:
    cut = "SECOND SESSION OF THE NORWAY-PERU\nJOINT COMMISSION FOR HARBOUR COOPERATION"
    assert _head(f"JOINT COMMUNIQUE\n\n{cut}").title == cut.replace("\n", " ")
    title = _head("Joint Statement of the Ministers' Meeting of the Coastal Economic\nCooperation, held in Oslo").title
    assert "Coastal Economic Cooperation" in title


def test_a_place_is_read_of_an_opening_in_capitals() -> None:
    text = "THE SECOND SESSION OF THE COMMISSION WAS HELD IN OSLO ON MARCH 3 AND 4, 2031.\n\nTHEY THANKED THE PILOTS.\n"
    assert _head("JOINT COMMUNIQUE", text).place == "Oslo"


def test_a_page_that_counts_its_readers_has_the_day_of_publication_above_the_title() -> None:
    page = "[Former] Joint Statement of the Harbour Ministers\n\nDate\n2031-03-07\nHit\n6589\n\n"
    head = _head(f"{page}Joint Statement\nThe 3rd Harbour Ministers Meeting\n\n5 March 2031")
    assert (head.title, head.date, head.place) == ("The 3rd Harbour Ministers Meeting", "2031-03-05", "")


@pytest.mark.parametrize(
    "line",
    [
        "Resource Collections (0):",
        "(To go to an item, please click on its link.)",
        "Updated: 23-Oct-2030",
        "Views: 1,204",
    ],
)
def test_tallies_and_clicks_are_no_title(line: str) -> None:
    head = _head(f"{line}\n\nJOINT STATEMENT\nHARBOUR CONFERENCE\nPORT ALBA 6 MARCH 2031")
    assert (head.title, head.date) == ("HARBOUR CONFERENCE", "2031-03-06")
