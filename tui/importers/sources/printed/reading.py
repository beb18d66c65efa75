"""From the pages of a PDF to lines: glyphs, rows, columns; without what is fixed to pages, notes and menus."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tui.importers.sources.furniture import without_furniture
from tui.importers.sources.line import Line
from tui.importers.sources.navigation import Entry, navigation_in
from tui.importers.sources.printed.columns import columns_of
from tui.importers.sources.printed.fixed import without_fixed, without_small_edges
from tui.importers.sources.printed.margins import without_line_numbers
from tui.importers.sources.printed.measure import Placed, body_size, measured
from tui.importers.sources.printed.notes import without_notes
from tui.importers.sources.printed.pdfium import pages_of
from tui.importers.sources.printed.pieces import Printed, printed_of


def lines_of(document: Any, changes: Counter[str]) -> tuple[list[Line], str]:
    """The lines of an open document, and the address that a browser printed on it, if one did."""
    printed: list[list[Printed]] = []
    middles: list[float] = []
    for page in pages_of(document):
        printed.append(printed_of(page, changes))
        middles.append(page.width / 2)
    pages, url = without_fixed(printed, changes)
    size = body_size(pages)
    pages = without_small_edges(pages, size, changes)
    placed: list[Placed] = []
    noted = False
    for number, (lines, middle) in enumerate(zip(pages, middles, strict=True), 1):
        for column in columns_of(without_line_numbers(lines, changes)):
            kept = without_notes(column.lines, size, changes, goes_on=noted)
            noted = len(kept) < len(column.lines)
            placed.append(Placed(number, middle, replace(column, lines=tuple(kept))))
    shown = _without_menus(measured(placed, size), changes)
    return without_furniture(shown, changes), url


def _without_menus(lines: Sequence[Line], changes: Counter[str]) -> list[Line]:
    entries = [Entry(line.text, not n or _is_apart(lines[n - 1], line)) for n, line in enumerate(lines)]
    gone = navigation_in(entries)
    if gone:
        changes["navigation line removed"] += len(gone)
    return [replace(line, gap=True) if n - 1 in gone else line for n, line in enumerate(lines) if n not in gone]


def _is_apart(above: Line, line: Line) -> bool:
    return line.gap or line.page != above.page or line.bold != above.bold or line.large != above.large
