"""HTML: one file, no scripts, nothing fetched. Printed words in one face, what an analyst added in another.

A content security policy forbids everything but the style sheet inside the file. Every passage carries its address in
``data-address``, and its printed words, whole and alone, in an element of class ``printed``; the source stands in
``meta`` elements named ``communique:...`` and, for people, at the end. The user's own words are of class ``own``.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from tui.core import tables
from tui.core.reasons import because
from tui.core.rows import asked_rows
from tui.exporters.base import Export, Exporter
from tui.exporters.columns import for_people
from tui.exporters.lines import CUT, Line
from tui.exporters.plain import title_lines

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def _html(export: Export) -> bytes:
    head = export.reading.statement.head
    title, *below = title_lines(export) or (export.reading.statement.id,)
    made = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(head.language or "en")}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        *_metadata(export),
        f"<title>{escape(' '.join(filter(None, (head.title, head.instrument))))}</title>",
        f"<style>\n{style_sheet()}</style>",
        "</head>",
        "<body>",
        "<header>",
        f"<h1>{escape(title)}</h1>",
        *(f'<p class="heading">{escape(line)}</p>' for line in below),
        "</header>",
        '<main class="table">' if export.table else "<main>",
        *(_table(export) if export.table else _passages(export)),
        "</main>",
        *_source(export),
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(made).encode()


def style_sheet() -> str:
    """The style sheet of the page."""
    return Path(__file__).with_name("page.css").read_text(encoding="utf-8")


def _metadata(export: Export) -> Iterator[str]:
    for name, content in export.source.texts():
        yield f'<meta name="communique:{name}" content="{escape(content)}">'


def _passages(export: Export) -> Iterator[str]:
    for lines in export.quotations:
        yield from (f"<h2>{escape(heading)}</h2>" for heading in lines[0].passage.heading)
        if note := export.note(lines):
            yield f'<p class="own">{escape(note)}</p>'
        yield "<blockquote>"
        for line in lines:
            if line.cut:
                yield f'<p class="cut depth-{line.passage.depth}" aria-label="words left out">{CUT}</p>'
            yield from _passage(export, line)
        yield f'<footer class="citation">{escape(export.citation(lines))}</footer>\n</blockquote>'


def _passage(export: Export, line: Line) -> Iterator[str]:
    passage = line.passage
    names = f"passage depth-{passage.depth}" + (" context" if line.context else "")
    yield f'<div class="{names}" data-address="{escape(str(passage.address))}">'
    label = f'<span class="label">{escape(passage.label)}</span> ' if passage.label else ""
    yield f'<p>{label}<span class="printed">{escape(passage.text)}</span></p>'
    if not line.context and (notes := _notes(export, line)):
        yield f'<p class="note">{escape(notes)}</p>'
    yield "</div>"


def _notes(export: Export, line: Line) -> str:
    """What an analyst added to a passage, or why a query chose it, in one line."""
    reasons = " · ".join(str(reason) for reason in because(export.reading, line.passage))
    statement, passage = export.reading.statement, line.passage
    above = statement.passages[passage.parent].topics if passage.parent is not None else ()
    topics = ", ".join(statement.roster.name(topic) for topic in passage.topics if topic not in above)
    return " · ".join(filter(None, (reasons, f"Topics: {topics}" if topics else "")))


def _table(export: Export) -> Iterator[str]:
    table = tables.table(export.table or "")
    places = for_people(table)
    columns = [table.columns[at] for at in places]
    yield f"<table>\n<caption>{escape(table.title)}</caption>\n<thead>\n<tr>"
    for column in columns:
        name = ' class="number"' if column.right else ' class="as-printed"' if column.printed else ""
        yield f'<th scope="col"{name}>{escape(column.title)}</th>'
    yield '<th scope="col" class="number">Passages</th>\n</tr>\n</thead>\n<tbody>'
    for row in asked_rows(table, export.reading):
        cells = row.cells
        yield "<tr>"
        for at, column in zip(places, columns, strict=True):
            name = ' class="number"' if column.right else ' class="printed"' if column.printed else ""
            yield f"<td{name}>{escape(cells[at])}</td>"
        yield f'<td class="number">{row.count}</td>\n</tr>'
    yield "</tbody>\n</table>"
    yield '<p class="note">Columns in the serif face hold words as printed; the others were added by an analyst.</p>'


def _source(export: Export) -> Iterator[str]:
    yield '<footer>\n<h2>Source</h2>\n<dl class="source">'
    for name, value in export.source.lines():
        yield f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>"
    yield "</dl>\n</footer>"


HTML = Exporter("html", "HTML", ".html", "one page, no scripts, prints well", _html, tables=True, quotes=True)
