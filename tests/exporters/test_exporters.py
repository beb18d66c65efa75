"""Exports: what is written says where it comes from, and re-reads to what was read."""

import csv
import html
import io
import json
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tui import __version__
from tui.core.errors import BadData, UnknownName
from tui.core.quoting import Quoting
from tui.core.reading import Reading
from tui.core.statement import Head, Item, Paragraph, Statement
from tui.core.tables import TABLES
from tui.exporters.base import Export, generation_time
from tui.exporters.records import records
from tui.exporters.registry import EXPORTERS, by_suffix, exporter
from tui.exporters.spreadsheet import guarded, unguarded
from tui.loaders.statement_file import bundled, load

GOLDEN = Path(__file__).parent / "golden"
TEXTUAL = [each.id for each in EXPORTERS if each.passages and each.suffix in {".txt", ".md", ".html"}]
OURS = ["text", "markdown", "html", "json", "jsonl", "yaml", "csv", "tsv"]
HOSTILE = [
    "=1+1",
    "[bold]x[/]",
    "<script>alert(1)</script>",
    "# not a heading",
    "a|b",
    "-- dash",
    "1. one",
    "`x`",
    "&lt;",
]

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).map(str.strip).filter(bool)
texts = words | st.sampled_from(HOSTILE)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    items = draw(st.lists(texts, max_size=3))
    paragraphs = [
        Paragraph(f"{number}.", text, items=tuple(Item(f"({'abc'[at]})", item) for at, item in enumerate(items)))
        for number, text in enumerate(draw(st.lists(texts, min_size=1, max_size=3)), 1)
    ]
    return Statement("drawn", Head(title=draw(words)), tuple(paragraphs), sha256="0" * 64)


def reread(format_id: str, data: bytes) -> list[Mapping[str, object]]:
    """The records of an export, read by a parser that is not the exporter's own."""
    if format_id == "json":
        return json.loads(data)["passages"]
    if format_id == "jsonl":
        return [
            record for record in map(json.loads, data.decode().strip("\n").split("\n")) if record["type"] == "passage"
        ]
    if format_id == "yaml":
        return yaml.safe_load(data)["passages"]
    delimiter = {"csv": ",", "tsv": "\t"}[format_id]
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("format_id", ["json", "jsonl", "yaml"])
@given(statement=statements())
@settings(max_examples=40, deadline=None)
def test_records_read_back_as_they_were_written(format_id: str, statement: Statement) -> None:
    export = Export.of(Reading.of(statement))
    back = [
        {k: v for k, v in record.items() if k != "type"}
        for record in reread(format_id, exporter(format_id).write(export))
    ]
    assert back == list(records(export))


@pytest.mark.parametrize("format_id", ["csv", "tsv"])
@given(statement=statements())
@settings(max_examples=40, deadline=None)
def test_cells_read_back_as_they_were_written(format_id: str, statement: Statement) -> None:
    export = Export.of(Reading.of(statement))
    back = reread(format_id, exporter(format_id).write(export))
    for record, row in zip(records(export), back, strict=True):
        for name in ("address", "label", "text", "lead_in"):
            assert unguarded(str(row[name])) == record[name]


@given(st.text(max_size=20) | st.sampled_from(["=", "'=x", "''@", "-5", "'-5", "+49 30", " =1", "\t|"]))
def test_guarding_a_cell_is_undone_by_its_inverse(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "  =1", "|x", "%x", "＝1", "\r=2"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "+3.5", "1e6", "5(c)", "plain", ""])
def test_a_plain_number_or_word_gets_no_apostrophe(cell: str) -> None:
    assert guarded(cell) == cell


@pytest.mark.parametrize("format_id", OURS)
def test_an_export_says_its_source_query_and_addresses(format_id: str, statement: Statement) -> None:
    reading = Reading.of(statement).ask("country:IS -topic:ports")
    written = exporter(format_id).write(Export.of(reading)).decode()
    for said in ("harbour-2031", statement.sha256, "country:IS", "communique"):
        assert said in html.unescape(written).replace("\\", "")


@pytest.mark.parametrize("format_id", OURS)
def test_the_same_input_gives_the_same_bytes(format_id: str, statement: Statement) -> None:
    first, second = (exporter(format_id).write(Export.of(Reading.of(statement).ask("topic:aid"))) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("format_id", OURS)
@pytest.mark.parametrize("table", [table.id for table in TABLES])
def test_every_table_is_written_in_every_format_of_ours(format_id: str, table: str, statement: Statement) -> None:
    written = exporter(format_id).write(Export.of(Reading.of(statement), table=table)).decode()
    first = next(iter(records(Export.of(Reading.of(statement), table=table))))
    name = str(first.get("name", first.get("description", first.get("words", first.get("date", first.get("doubt"))))))
    assert name in html.unescape(written).replace("\\", "")


def test_a_table_record_has_the_number_of_passages_and_which(statement: Statement) -> None:
    rows = list(records(Export.of(Reading.of(statement).ask("topic:aid"), table="countries")))
    iceland = next(row for row in rows if row["id"] == "IS")
    assert iceland["passages"] == 6
    assert iceland["addresses"] == ["2", "2(a)", "2(b)", "2(b)(i)", "2(b)(ii)", "2(c)"]


def test_a_passage_record_has_the_fields_it_promises_and_because_only_under_a_filter(statement: Statement) -> None:
    plain = next(iter(records(Export.of(Reading.of(statement)))))
    promised = {"address", "label", "text", "lead_in", "topics", "countries", "ministers", "groups"}
    assert promised <= plain.keys()
    assert "because" not in plain
    filtered = list(records(Export.of(Reading.of(statement).ask("country:NO via:direct"))))
    assert all(record["because"] for record in filtered)


def test_an_item_never_appears_without_its_lead_in(statement: Statement) -> None:
    reading = Reading.of(statement).ask('"pilotage"')
    export = Export.of(reading)
    assert [str(shown.passage.address) for shown in export.shown] == ["2", "2(b)", "2(b)(i)"]
    assert [shown.context for shown in export.shown] == [True, True, False]
    for format_id in TEXTUAL:
        assert "welcomed Norway’s help, namely:" in html.unescape(exporter(format_id).write(export).decode())


def test_words_left_out_of_a_paragraph_are_marked(statement: Statement) -> None:
    export = Export.of(Reading.of(statement).ask('"cranes"'))
    assert "namely:\n   [...]\n   (c) two harbour" in exporter("text").write(export).decode()


def test_the_user_chooses_how_much_of_a_paragraph_is_quoted(statement: Statement) -> None:
    reading = Reading.of(statement).ask('"cranes"')
    addresses = {
        how: [str(shown.passage.address) for shown in Export.of(reading, quoting=how).shown] for how in Quoting
    }
    assert addresses[Quoting.ITEM] == ["2(c)"]
    assert addresses[Quoting.LEAD_IN] == ["2", "2(c)"]
    assert addresses[Quoting.PARAGRAPH] == ["2", "2(a)", "2(b)", "2(b)(i)", "2(b)(ii)", "2(c)"]


def test_passages_are_written_in_the_order_asked_for(statement: Statement) -> None:
    reading = Reading.of(statement)
    export = Export(reading, (statement.at("3"), statement.at("2(c)"), statement.at("2(a)")))
    assert [str(line.passage.address) for lines in export.quotations for line in lines] == [
        "3",
        "2",
        "2(c)",
        "2",
        "2(a)",
    ]


def test_neighbouring_addresses_are_joined_and_a_passage_without_its_items_says_so(statement: Statement) -> None:
    def ranges(query: str) -> tuple[str, ...]:
        return Export.of(Reading.of(statement).ask(query)).source.ranges

    assert ranges("") == ("1-3",)
    assert ranges("topic:aid") == ("2",)
    assert ranges('"training"') == ("2(b) (without its items)",)
    assert ranges("-topic:ports") == ("2 (without its items)", "2(b)-3")


class _Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href") or name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def hostile_statement() -> Statement:
    paragraphs = tuple(Paragraph(label, label) for label in HOSTILE)
    return Statement("hostile", Head(title="<b>&amp;</b>", instrument="</title><img src=x>"), paragraphs)


def test_hostile_words_stay_words_in_html() -> None:
    page = _Page()
    page.feed(exporter("html").write(Export.of(Reading.of(hostile_statement()))).decode())
    assert not {"script", "img", "b", "iframe", "link"} & set(page.tags)
    assert page.links == []
    assert set(HOSTILE) <= set(page.texts)


def test_hostile_words_stay_words_in_markdown() -> None:
    written = exporter("markdown").write(Export.of(Reading.of(hostile_statement()))).decode()
    rendered = MarkdownIt("commonmark", {"html": True}).enable("table").render(written)
    page = _Page()
    page.feed(rendered)
    assert set(page.tags) <= {"h1", "p", "blockquote", "hr", "strong", "ul", "li"}
    shown = html.unescape(re.sub(r"<[^>]+>", "", rendered))
    assert all(f"{words} {words}" in shown for words in HOSTILE)


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).map(lambda s: " ".join(s.split())).filter(bool)
)
@settings(max_examples=60, deadline=None)
def test_any_words_are_shown_by_markdown_as_they_are(given_words: str) -> None:
    statement = Statement("drawn", Head(title="T"), (Paragraph("", given_words),))
    written = exporter("markdown").write(Export.of(Reading.of(statement))).decode()
    rendered = MarkdownIt("commonmark", {"html": True}).render(written)
    quoted = re.search(r"<blockquote>\n<p>(.*?)</p>", rendered, re.DOTALL)
    assert quoted
    assert html.unescape(quoted[1]) == given_words


def test_a_page_forbids_scripts_and_fetching_and_names_every_address(statement: Statement) -> None:
    page = exporter("html").write(Export.of(Reading.of(statement))).decode()
    assert "default-src &#x27;none&#x27;" in page
    assert re.findall(r'data-address="([^"]+)"', page) == [str(p.address) for p in statement.passages]


def test_no_clock_is_read_and_source_date_epoch_is_honoured(statement: Statement) -> None:
    assert generation_time({}) == ""
    assert generation_time({"SOURCE_DATE_EPOCH": "0"}) == "1970-01-01T00:00:00Z"
    with pytest.raises(BadData, match="number of seconds"):
        generation_time({"SOURCE_DATE_EPOCH": "yesterday"})
    export = Export.of(Reading.of(statement), generated="1970-01-01T00:00:00Z")
    assert all(b"1970-01-01T00:00:00Z" in exporter(format_id).write(export) for format_id in OURS)


def test_a_format_is_known_by_id_and_by_suffix() -> None:
    assert exporter("md") is exporter("Markdown")
    assert by_suffix("a/b.CSV") is exporter("csv")
    with pytest.raises(UnknownName, match="markdown"):
        exporter("markdwon")
    with pytest.raises(BadData, match="give --format"):
        by_suffix("brief.xyz")


GOLDENS = {
    "kazakhstan.text": ("text", "country:KZ via:direct", None),
    "avigan.markdown": ("markdown", '"avigan"', None),
    "avigan.html": ("html", '"avigan"', None),
    "health.csv": ("csv", '"health and medical"', None),
    "motegi.json": ("json", "minister:motegi via:direct topic:covid-19", None),
    "assistance.tsv": ("tsv", "", "assistance"),
}


@pytest.mark.parametrize("name", GOLDENS)
def test_the_bundled_statement_is_exported_as_it_was_approved(name: str) -> None:
    format_id, query, table = GOLDENS[name]
    statement = replace(load(bundled()), sha256="f" * 64)
    written = exporter(format_id).write(Export.of(Reading.of(statement).ask(query), table=table))
    written = written.replace(__version__.encode(), b"VERSION")
    path = GOLDEN / f"{name}.golden"
    if os.environ.get("COMMUNIQUE_GOLDEN") == "write":
        path.write_bytes(written)
    assert written == path.read_bytes(), f"look at the change; COMMUNIQUE_GOLDEN=write pytest approves {path.name}"
