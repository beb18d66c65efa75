"""Briefs: what was marked, in the user's order, each passage with the user's own line, never in one style with it."""

import json
from html.parser import HTMLParser
from typing import ClassVar

import pytest
from markdown_it import MarkdownIt

from tui.core.reading import Mark, Reading
from tui.core.statement import Statement
from tui.exporters.base import Export
from tui.exporters.registry import EXPORTERS, exporter

NOTE = "*Ask* the <fund> # about this"


@pytest.fixture
def brief(statement: Statement) -> Export:
    def mark(address: str, note: str = "") -> Mark:
        return Mark(statement.at(address).id, note)

    return Export.brief(Reading.of(statement).with_marks([mark("3"), mark("2(c)", NOTE), mark("2(a)", "First.")]))


def test_a_brief_keeps_the_order_of_the_tray(brief: Export) -> None:
    assert [str(lines[-1].passage.address) for lines in brief.quotations] == ["3", "2(c)", "2(a)"]
    written = exporter("text").write(brief).decode()
    assert written.index("The Chair thanked") < written.index("two harbour cranes") < written.index("grant aid of")


def test_neighbours_in_the_tray_are_quoted_each_by_itself(statement: Statement) -> None:
    reading = Reading.of(statement).mark(statement.within("2(a)-(b)"))
    together = Export.of(reading).quotations
    assert len(Export.brief(reading).quotations) == len(reading.tray) > len(together) == len(statement.paragraphs)


def test_a_note_is_a_paragraph_of_its_own_before_the_quotation_in_markdown(brief: Export) -> None:
    tokens = MarkdownIt("commonmark").parse(exporter("markdown").write(brief).decode())
    inside = 0
    own: list[str] = []
    for token in tokens:
        inside += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type == "inline" and not inside:
            own.append("".join(child.content for child in token.children or ()))
    assert NOTE in own
    assert "First." in own


def test_a_note_has_a_class_of_its_own_in_html(brief: Export) -> None:
    class Own(HTMLParser):
        found: ClassVar[list[str]] = []
        at = ""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.at = dict(attrs).get("class") or ""

        def handle_data(self, data: str) -> None:
            if self.at == "own" and data.strip():
                self.found.append(data)

    page = Own()
    page.feed(exporter("html").write(brief).decode())
    assert page.found == [NOTE, "First."]


def test_records_carry_the_note_only_in_a_brief(brief: Export, statement: Statement) -> None:
    made = json.loads(exporter("json").write(brief))
    assert [record["note"] for record in made["passages"]] == ["", NOTE, "First."]
    assert made["source"]["form"] == "brief"
    plain = json.loads(exporter("json").write(Export.of(Reading.of(statement))))
    assert all("note" not in record for record in plain["passages"])


@pytest.mark.parametrize("format_id", [each.id for each in EXPORTERS])
def test_a_brief_is_written_in_every_format_the_same_each_time(format_id: str, brief: Export) -> None:
    assert exporter(format_id).write(brief) == exporter(format_id).write(brief) != b""
