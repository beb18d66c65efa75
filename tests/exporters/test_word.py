"""DOCX, read again by python-docx's own reader and by the zip module: styles, source, no surprises."""

import builtins
import io
import json
import zipfile
from collections.abc import Callable
from xml.etree import ElementTree as ET

import docx
import pytest

from tui.core.errors import BadData
from tui.core.reading import Mark, Reading
from tui.core.statement import Head, Item, Paragraph, Statement
from tui.exporters.base import Export
from tui.exporters.registry import exporter
from tui.exporters.word_styles import CITED, LEADING, OWN, QUOTED, SOURCE

Paragraphs = list[tuple[str, str]]


def written(export: Export) -> tuple[bytes, Paragraphs]:
    data = exporter("docx").write(export)
    return data, [(each.style.name, each.text) for each in docx.Document(io.BytesIO(data)).paragraphs]


def test_printed_words_own_words_and_citations_never_share_a_style(statement: Statement) -> None:
    reading = Reading.of(statement).with_marks([Mark(statement.at("2(c)").id, "Two or three?")])
    _, paragraphs = written(Export.brief(reading))
    body = [each for each in paragraphs if each[0] not in (SOURCE, "Heading 2")]
    assert body == [
        ("Title", "Second Harbour Ministers' Meeting"),
        ("Subtitle", "Joint Statement"),
        (OWN, "Two or three?"),
        (LEADING, "2.\tThe Ministers welcomed Norway’s help, namely:"),
        (f"{QUOTED} 1", "[...]"),
        (f"{QUOTED} 1", "(c)\ttwo harbour cranes for Iceland."),
        (CITED, "Joint Statement, Second Harbour Ministers' Meeting, Port Alba, 2–3 March 2031, para. 2(c)"),
    ]


def test_the_source_stands_at_the_end_and_in_custom_properties(statement: Statement) -> None:
    data, paragraphs = written(Export.of(Reading.of(statement).ask("country:IS")))
    assert (SOURCE, "query: country:IS") in paragraphs
    root = ET.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("docProps/custom.xml"))  # noqa: S314 # our own
    properties = {each.get("name"): "".join(each.itertext()) for each in root}
    assert properties["communique:statement"] == statement.id
    assert properties["communique:sha256"] == statement.sha256
    assert json.loads(properties["communique:addresses"] or "") == list(
        map(str, (passage.address for passage in Reading.of(statement).ask("country:IS").matches))
    )


def test_the_bytes_do_not_depend_on_the_clock(statement: Statement) -> None:
    data, _ = written(Export.of(Reading.of(statement)))
    assert {part.date_time[0] for part in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {1980}


@pytest.mark.parametrize("text", ["a\x00b", "<w:p/> & ]]>", "two\nlines", "[bold]x[/]", "\ud800"])
def test_no_text_breaks_the_package(text: str) -> None:
    statement = Statement("s", Head(title=text), (Paragraph("1.", text, items=(Item("(a)", text),)),))
    _, paragraphs = written(Export.of(Reading.of(statement)))
    expected = text.replace("\x00", "�").replace("\ud800", "�")
    assert (QUOTED, f"1.\t{expected}") in paragraphs


def test_a_table_has_its_head_on_every_page(statement: Statement) -> None:
    data = exporter("docx").write(Export.of(Reading.of(statement), table="countries"))
    [table] = docx.Document(io.BytesIO(data)).tables
    assert table.rows[0].cells[0].text == "Country"
    assert table.rows[1].cells[0].text in {"Norway", "Iceland"}
    assert b"tblHeader" in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")


def test_without_the_extra_a_sentence_says_what_to_install(
    statement: Statement, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., object] = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name == "docx":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(BadData, match=r"pip install 'communique\[docx\]'"):
        exporter("docx").write(Export.of(Reading.of(statement)))
