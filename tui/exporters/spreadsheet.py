r"""CSV (RFC 4180) and TSV. A cell that a spreadsheet would take for a formula is written with an apostrophe before it.

The source stands in columns of its own at the end of every record, because a comment line or a closing record would
break sorting, filtering and every other reader: a record cut out of the file still says where it comes from.
Lists are joined by "; ", reasons by line ends.
"""

import csv
import io
import re
from collections.abc import Iterator

from tui.exporters.base import Export, Exporter
from tui.exporters.records import Record, fields, records

SOURCE_FIELDS = (
    "statement",
    "title",
    "date",
    "sha256",
    "draft",
    "table",
    "form",
    "style",
    "query",
    "generated",
    "program",
    "version",
)
"""What of the source each record carries, each under its name with ``source_`` before it."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?")
_ASKS_TO_RUN = re.compile(r"'*\s*[=+\-@\t\r|%＝＋－＠]")


def guarded(cell: str) -> str:
    """``cell`` as a spreadsheet may open it: one apostrophe more where it would be run; plain numbers stay."""
    return f"'{cell}" if _ASKS_TO_RUN.match(cell) and not _NUMBER.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """The inverse of ``guarded``."""
    return cell[1:] if cell.startswith("'") and _ASKS_TO_RUN.match(cell) else cell


def _write(export: Export, delimiter: str) -> bytes:
    made = io.StringIO(newline="")
    writer = csv.writer(made, delimiter=delimiter, lineterminator="\r\n")
    for row in _rows(export):
        writer.writerow(map(guarded, row) if export.guard_cells else row)
    return made.getvalue().encode()


def _rows(export: Export) -> Iterator[list[str]]:
    names = fields(export)
    source = export.source.record()
    said = [name for name in SOURCE_FIELDS if name in source]
    yield [*names, *(f"source_{name}" for name in said)]
    tail = [_cell(name, source[name]) for name in said]
    for record in records(export):
        yield [*(_cell(name, value) for name, value in _in_order(names, record)), *tail]


def _in_order(names: tuple[str, ...], record: Record) -> Iterator[tuple[str, str | float | list[str]]]:
    for name in names:
        yield name, record.get(name, "")


def _cell(name: str, value: str | float | list[str]) -> str:
    if isinstance(value, list):
        return ("\n" if name == "because" else "; ").join(value)
    return str(value)


def _csv(export: Export) -> bytes:
    return _write(export, ",")


def _tsv(export: Export) -> bytes:
    return _write(export, "\t")


CSV = Exporter("csv", "CSV", ".csv", "for spreadsheets, nothing in it runs", _csv, tables=True)
TSV = Exporter("tsv", "TSV", ".tsv", "the same, tabs between", _tsv, tables=True)
