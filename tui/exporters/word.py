"""DOCX (Office Open XML): a brief for a word processor. Printed words, citations and the user's own words each have a
style of their own; the source stands at the end and in the document's custom properties, named ``communique:...``.

The writing library is python-docx, an extra. The package is put together again with fixed times, so that the same input
gives the same bytes.
"""

import io
import re
import zipfile
from typing import TYPE_CHECKING

from tui.core import tables
from tui.core.rows import asked_rows
from tui.exporters.base import Export, Exporter
from tui.exporters.columns import for_people
from tui.exporters.lines import CUT, Line
from tui.exporters.plain import title_lines
from tui.exporters.word_styles import CITED, DEEPEST, LEADING, OWN, QUOTED, SOURCE
from tui.word_files import library

if TYPE_CHECKING:
    from docx.document import Document

PROPERTY = "communique:"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _docx(export: Export) -> bytes:
    docx = library("Word files", extra="docx")
    from tui.exporters.word_parts import add_properties, add_styles, page_numbers

    document = docx.Document()
    head = export.reading.statement.head
    add_styles(document, head.language)
    title, *below = title_lines(export) or (export.reading.statement.id,)
    _add(document, title, "Title")
    for line in below:
        _add(document, line, "Subtitle")
    if export.table:
        _table(document, export)
    else:
        _passages(document, export)
    _add(document, "Source", "Heading 2")
    for name, value in export.source.lines():
        paragraph = _add(document, "", SOURCE)
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(_xml(value))
    document.core_properties.title = _xml(head.title)[:255]
    document.core_properties.author = _xml(head.issuer)[:255]
    document.core_properties.comments = ""
    page_numbers(document)
    add_properties(document, {PROPERTY + name: _xml(text) for name, text in export.source.texts()})
    made = io.BytesIO()
    document.save(made)
    return _again(made.getvalue())


def _passages(document: "Document", export: Export) -> None:
    for lines in export.quotations:
        for heading in lines[0].passage.heading:
            _add(document, heading, "Heading 1")
        if note := export.note(lines):
            _add(document, note, OWN)
        for line in lines:
            if line.cut:
                _add(document, CUT, _style(line, QUOTED))
            _add(document, _words(line), _style(line, LEADING if line.context else QUOTED))
        _add(document, export.citation(lines), CITED)


def _words(line: Line) -> str:
    return "\t".join(filter(None, (line.passage.label, line.passage.text)))


def _style(line: Line, name: str) -> str:
    depth = min(line.passage.depth, DEEPEST)
    return f"{name} {depth}" if depth else name


def _table(document: "Document", export: Export) -> None:
    from tui.exporters.word_parts import add_table

    table = tables.table(export.table or "")
    _add(document, table.title, "Heading 1")
    places = for_people(table)
    heads = [*(table.columns[at].title for at in places), "Passages"]
    rows = [[*(row.cells[at] for at in places), str(row.count)] for row in asked_rows(table, export.reading)]
    add_table(document, [[_xml(" ".join(value.split())) for value in row] for row in (heads, *rows)])


def _add(document: "Document", text: str, style: str):  # type: ignore[no-untyped-def] # a paragraph of python-docx
    paragraph = document.add_paragraph(style=style)
    if text:
        paragraph.add_run(_xml(text))
    return paragraph


def _xml(text: str) -> str:
    """``text`` without the characters that XML 1.0 does not allow."""
    return _NOT_XML.sub("\ufffd", text)


def _again(package: bytes) -> bytes:
    """The same package, its parts dated as nothing but the format's earliest day."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as again:
        for part in given.infolist():
            dated = zipfile.ZipInfo(part.filename, date_time=(1980, 1, 1, 0, 0, 0))
            dated.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(dated, given.read(part))
    return made.getvalue()


DOCX = Exporter(
    "docx", "Word", ".docx", "a brief for a word processor; needs communique[docx]", _docx, tables=True, quotes=True
)
