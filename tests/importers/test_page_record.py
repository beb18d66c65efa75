"""What a site says of an invented statement above it: its record, its day, its place."""

from tui.core.statement import Statement
from tui.importers.draft import drafted_bytes
from tui.importers.outline.page_record import record_end

TITLE = "Friends of the Harbours: Co-Chairs’ Statement"
SUMMARY = "The fifth meeting of the Friends of the Harbours was co-chaired by Norway and by the Republic of Iceland."
TEXT = (
    "Following the meeting held in Belmont on 27 September 2030, Ministers held the fifth meeting in Port Alba on "
    "7 March 2031. It was co-chaired by Norway."
)
MORE = "The Friends stressed that the lights of all harbours are to burn at night, and thanked those who keep them."


def drafted(text: str, name: str = "x.txt") -> Statement:
    return drafted_bytes(text.encode(), name).statement


def page(body: str) -> Statement:
    return drafted(f"<!doctype html><html><body>{body}</body></html>", "x.html")


def test_the_text_begins_below_the_record_of_the_page() -> None:
    record = (
        "From:\nHarbour Office and Karl Lind\nPublished\n9 March 2031\nThis was published under the last government"
    )
    statement = drafted(f"Press release\n\n{TITLE}\n\n{SUMMARY}\n\n{record}\n\n{TEXT}\n\n{MORE}\n")
    assert [p.text for p in statement.paragraphs] == [TEXT, MORE]
    assert (statement.head.title, statement.head.date, statement.head.place) == (TITLE, "2031-03-07", "Port Alba")
    assert statement.head.published == "2031-03-09"


def test_so_it_does_on_a_web_page_whose_record_is_a_list_of_terms() -> None:
    record = "<dl><dt>From:</dt><dd>Harbour Office</dd><dt>Published</dt><dd>9 March 2031</dd></dl>"
    statement = page(f"<main><h1>{TITLE}</h1><p>{SUMMARY}</p>{record}<p>{TEXT}</p><p>{MORE}</p></main>")
    assert [p.text for p in statement.paragraphs] == [TEXT, MORE]
    assert statement.head.date == "2031-03-07"


def test_one_label_makes_no_record() -> None:
    assert record_end(["Joint Statement", "From:", "the harbours", "The Ministers met in Port Alba."]) == 0
    assert record_end(["Joint Statement", SUMMARY, "Published 7 March 2031", TEXT]) == 0


def test_the_day_of_the_page_is_the_one_that_the_text_calls_today() -> None:
    statement = page(
        f"<article><h1>Joint Statement</h1><time>7 March 2031</time><p>The Ministers met in Port Alba today and talked "
        f"about the harbours of the region.</p><p>{MORE}</p></article>"
    )
    assert (statement.head.date, statement.head.place) == ("2031-03-07", "Port Alba")


def test_it_is_the_day_of_a_statement_that_no_meeting_issues() -> None:
    body = f"<article><h1>Joint Statement on Lights</h1><time>7 March 2031</time><p>{MORE}</p><p>{MORE}</p></article>"
    assert page(body).head.date == "2031-03-07"


def test_it_is_not_the_day_of_a_meeting_that_was_some_time() -> None:
    body = (
        "<article><h1>Joint Statement on Lights</h1><time>7 March 2031</time><p>The Ministers held their third meeting "
        f"in Port Alba and talked about lights.</p><p>{MORE}</p></article>"
    )
    assert page(body).head.date == ""


def test_a_town_beside_the_title_is_the_place_where_the_text_says_so() -> None:
    body = (
        "<article><h1>Joint Declaration on Lights</h1><div><time>7 March 2031</time><div>18:40</div><div>Port Alba"
        "</div></div><p>1. On 7 March 2031 the President of Norway welcomed in Port Alba the President of Iceland.</p>"
        f"<p>2. {MORE}</p></article>"
    )
    statement = page(body)
    assert statement.head.place == "Port Alba"
    assert statement.paragraphs[0].heading == ()


def test_a_notice_that_a_page_is_of_an_archive_goes() -> None:
    notice = "This is an archive site. Information released online from January 20, 2019 to January 20, 2027."
    statement = page(f"<div>{notice}</div><h2>Joint Statement on Lights</h2><div>June 14, 2023</div><p>{MORE}</p>")
    assert statement.head.date == "2023-06-14"
    assert [p.text for p in statement.paragraphs] == [MORE]


def test_numbered_parts_that_breaks_end_stand_by_themselves() -> None:
    parts = (
        "<p>i. they invest in the lights of the coast and in the people who keep them;<br>"
        "ii. they share their good practice in the drawing of charts for all ships; and<br>"
        "iii. they talk to the public about all of this in every year.</p>"
    )
    statement = page(
        f"<h1>Joint Statement</h1><p>1. {MORE}</p><p>2. The Ministers see to it that:</p>{parts}<p>3. {MORE}</p>"
    )
    assert [item.label for item in statement.paragraphs[1].items] == ["i.", "ii.", "iii."]
