"""Text: printed words with labels, items under lead-ins, one line a passage; citations, and the source at the end."""

from collections.abc import Iterator

from tui.core import tables
from tui.core.rows import asked_rows
from tui.exporters.base import Export, Exporter
from tui.exporters.columns import laid_out
from tui.exporters.lines import CUT, Line

NOTED = "Note: "
"""Stands before a line of the user's own, above the quotation it is about."""
CITED = "-- "
"""Stands before a citation, on the line below its quotation."""
RULE = "-" * 8
"""Stands between what is exported and the source block."""


def _text(export: Export) -> bytes:
    body = _table(export) if export.table else _passages(export)
    return "\n".join([*body, "", RULE, *source_lines(export), ""]).encode()


def _passages(export: Export) -> Iterator[str]:
    yield from title_lines(export)
    for lines in export.quotations:
        yield ""
        if note := export.note(lines):
            yield from (f"{NOTED}{one_line(note)}", "")
        for line in lines:
            yield from (heading for heading in line.passage.heading if not line.cut)
            if line.cut:
                yield indent(line) + CUT
            yield indent(line) + " ".join(filter(None, (line.passage.label, one_line(line.passage.text))))
        yield f"{CITED}{one_line(export.citation(lines))}"


def title_lines(export: Export) -> tuple[str, ...]:
    """What stands above the passages: title and instrument."""
    head = export.reading.statement.head
    return tuple(filter(None, (head.title, head.instrument)))


def indent(line: Line) -> str:
    """The blanks before a passage: three for each level of items."""
    return "   " * line.passage.depth


def one_line(text: str) -> str:
    """Printed words with their line ends as spaces."""
    return " ".join(text.split("\n"))


def source_lines(export: Export) -> Iterator[str]:
    """The source block: a word and a value on each line."""
    for name, value in export.source.lines():
        yield f"{name}: {value}"


def _table(export: Export) -> Iterator[str]:
    table = tables.table(export.table or "")
    yield table.title
    yield ""
    yield from laid_out(table, asked_rows(table, export.reading), None)


TEXT = Exporter("text", "Text", ".txt", "printed words, items under their lead-ins", _text, tables=True, quotes=True)
