"""Dates and spans of days as citations spell them."""

import pytest

from tui.core.calendar_words import day_first, month_first, month_first_short, year, year_first


@pytest.mark.parametrize(
    ("date", "until", "day", "month", "short", "first"),
    [
        ("2031-03-02", "", "2 March 2031", "March 2, 2031", "Mar. 2, 2031", "2031, March 2"),
        ("2031-03-02", "2031-03-02", "2 March 2031", "March 2, 2031", "Mar. 2, 2031", "2031, March 2"),
        ("2031-03-02", "2031-03-03", "2–3 March 2031", "March 2–3, 2031", "Mar. 2–3, 2031", "2031, March 2–3"),
        (
            "2031-03-30",
            "2031-04-02",
            "30 March–2 April 2031",
            "March 30–April 2, 2031",
            "Mar. 30–Apr. 2, 2031",
            "2031, March 30–April 2",
        ),
        (
            "2031-12-30",
            "2032-01-02",
            "30 December 2031–2 January 2032",
            "December 30, 2031–January 2, 2032",
            "Dec. 30, 2031–Jan. 2, 2032",
            "December 30, 2031–January 2, 2032",
        ),
        ("2031-05", "", "May 2031", "May 2031", "May 2031", "2031, May"),
        ("2031-05", "2031-06", "May–June 2031", "May–June 2031", "May–June 2031", "2031, May–June"),
        ("2031", "", "2031", "2031", "2031", "2031"),
        ("", "", "", "", "", ""),
        ("spring 2031", "", "spring 2031", "spring 2031", "spring 2031", "spring 2031"),
    ],
)
def test_a_date_is_spelled_as_exactly_as_it_is_known(date, until, day, month, short, first):
    assert day_first(date, until) == day
    assert month_first(date, until) == month
    assert month_first_short(date, until) == short
    assert year_first(date, until) == first


def test_a_year_is_read_off_a_date_and_off_nothing_else():
    assert year("2031-03-02") == "2031"
    assert year("2031-12-30", "2032-01-02") == "2031–2032"
    assert year("spring 2031") == ""
