"""Dates in running text: which days, months and years are printed, which are meant, and which figures are none."""

import pytest

from tui.importers.finding.dates.when import dates_in

MET = "2031-06-15"


def dates(text: str) -> list[str]:
    return [f"{when.date}/{when.until}".removesuffix("/") for when in dates_in(text, MET)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on 5, 11 and 16 May 2030.", ["2030-05-05", "2030-05-11", "2030-05-16"]),
        ("They met on 5-7 and 9 May 2030.", ["2030-05-05/2030-05-07", "2030-05-09"]),
        ("the polls of 13 April and 18 May 2030", ["2030-04-13", "2030-05-18"]),
        ("from 30 December to 2 January 2031", ["2030-12-30/2031-01-02"]),
        ("March 25 to April 3, 2030; August 16 to 17, 2030", ["2030-03-25/2030-04-03", "2030-08-16/2030-08-17"]),
        ("FOR THE PERIOD 23RD FEBRUARY, 2030 TO 31ST JANUARY, 2031", ["2030-02-23/2031-01-31"]),
        ("on this 1st day of February, 2030", ["2030-02-01"]),
        ("Thursday 5 and Friday 6 May 2030", ["2030-05-05/2030-05-06"]),
        ("Sept. 14, 2030 and 14 Dec 2029", ["2030-09-14", "2029-12-14"]),
        ("between May 2029 and June 2030, by mid-April 2030", ["2029-05", "2030-06", "2030-04"]),
        ("in June or July 2030, in May/June 2029", ["2030-06", "2030-07", "2029-05", "2029-06"]),
        ("29 May-2 June 2030 and 30 June–2 July 2030", ["2030-05-29/2030-06-02", "2030-06-30/2030-07-02"]),
        ("on 5 or 6 May 2030", ["2030-05-05", "2030-05-06"]),
        ("on the 9th, 10th and 11th of May 2030", ["2030-05-09", "2030-05-10", "2030-05-11"]),
        ("this twenty-third day of May of 2030", ["2030-05-23"]),
        ("the First of May, nineteen hundred and ninety-five", ["1995-05-01"]),
        ("on the thirty first day of May, in the year two thousand and thirty-two", ["2032-05-31"]),
        ("the Treaty of 1 July 1890 and the award of 1899", ["1890-07-01", "1899"]),
    ],
)
def test_days_around_a_month_are_read_together(text: str, found: list[str]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("held in Oslo (2028), Riga (2029) and Port Alba (2030)", ["2028", "2029", "2030"]),
        ("the summits (Oslo, 2028; New Harbour, Norway, 2029) and one (Riga, 2030)", ["2028", "2029", "2030"]),
        ("for the 2021 - 2030 period, 2013-2014 and in 2023/24", ["2021/2030", "2013/2014", "2023/2024"]),
        ("In 2028, 2029 and 2030 they came; 2027 had been poor", ["2028", "2029", "2030", "2027"]),
        ("by mid-2032, in Q3 2032 and since the 2029 elections", ["2032", "2032", "2029"]),
    ],
)
def test_years_stand_alone_in_brackets_spans_and_lists(text: str, found: list[str]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "resolutions 1325 (2000), 1820 (2008) and 2106 (2013)",
        "resolutions 1718, 1874 and 2094",
        "the 2030 Agenda, Vision 2030, COP 2021 and Expo 2025",
        "the Plan of Action 2021-2025 and the Harbour Programme (2021-2025)",
        "the Work Plan for Harbour Relief 2031-2034",
        "the Five-Year Plan of Action on Oslo-Riga Cooperation (2031-2035) and the Report of the Year 2030",
        "the 2015 agreement and the 2007 sorting of nets",
        "the 1951 Harbour Treaty and the 2030 Harbour Cup",
        "2000 troops, 2000 MW, $2000, Article 2019 and 2,000 ships",
        "Parties may 5 times march 3 miles",
    ],
)
def test_numbers_of_documents_counts_and_names_are_no_dates(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They will meet on 27 June. They met from 6 to 8 June.", ["2031-06-27", "2031-06-06/2031-06-08"]),
        ("The fair will be held on 22 October.", ["2031-10-22"]),
        ("The poll of 9 April was fair.", ["2031-04-09"]),
        ("It will open on 5 January.", []),
        ("It was held on 22 December.", []),
        ("The Council met again on 22 June.", ["2031-06-22"]),
        ("the 2 May Agreement; the 7 October attacks; every 21 March", []),
        ("in November next year and in April this year", ["2032-11", "2031-04"]),
        ("in November", []),
        ("their 22 December agreements and the 22 November decision", ["2030-12-22", "2030-11-22"]),
        ("the upcoming 22 December launch, the 22 December polls", ["2031-12-22", "2031-12-22"]),
    ],
)
def test_a_day_without_a_year_has_that_of_the_meeting_where_that_is_plain(text: str, found: list[str]) -> None:
    assert dates(text) == found


def test_without_a_meeting_a_day_without_a_year_is_no_date() -> None:
    assert list(dates_in("They met on 27 June.")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("held on 24thof May 2030 and 3rdof June 2030", ["2030-05-24", "2030-06-03"]),
        ("the most attacks in May, the most since January", ["2031-05", "2031-01"]),
        ("who have waited since October", ["2030-10"]),
        ("they met in December and will meet every year in June", []),
        ("May I thank the lamps of August", []),
        ("the Plan of Action to Implement the Harbour Partnership (2030-2034)", []),
        ("the agreement of 2029 and the chairmanship (2030-2034)", ["2029", "2030/2034"]),
    ],
)
def test_a_month_without_a_year_is_one_near_the_meeting_and_a_plan_has_its_years_in_its_name(
    text: str, found: list[str]
) -> None:
    assert dates(text) == found
