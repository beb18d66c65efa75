"""Text: printed words with their labels, items under their lead-ins, one line a passage, and the source at the end."""

from collections.abc import Iterator

from tui.core import tables
from tui.exporters.base import Export, Exporter, Line
from tui.exporters.columns import laid_out

CUT = "[...]"
"""Stands where words of a paragraph are left out; the only words in a quotation that are not printed ones."""
RULE = "-" * 8
"""Stands between what is exported and the source block."""


def _text(export: Export) -> bytes:
    body = _table(export) if export.table else _passages(export)
    return "\n".join([*body, "", RULE, *source_lines(export), ""]).encode()


def _passages(export: Export) -> Iterator[str]:
    yield from title_lines(export)
    for lines in export.quotations:
        yield ""
        for line in lines:
            yield from (heading for heading in line.passage.heading if not line.cut)
            if line.cut:
                yield indent(line) + CUT
            yield indent(line) + " ".join(filter(None, (line.passage.label, one_line(line.passage.text))))


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
    yield from laid_out(table, tables.asked_rows(table, export.reading), None)


TEXT = Exporter("text", "Text", ".txt", "printed words, items under their lead-ins", _text, tables=True, quotes=True)
