"""Cells that take more than one line: ``President of the Council`` / ``of Ministers``. Their words are one cell again.

A line below a row goes on with the cells that it stands below; it has fewer cells than the row, and no gap above it.
"""

from collections.abc import Sequence
from dataclasses import replace

from tui.importers.outline.wording import open_ended, starts_lower
from tui.importers.sources.printed.pieces import Piece, Printed

_NEAR = 4
"""In points: how far a cell may begin from where it began on the line above."""
_CLOSE = 1.25


def with_whole_cells(lines: Sequence[Printed], leading: float) -> list[Printed]:
    """``lines``, those that only go on with cells of the row above joined to it."""
    made: list[Printed] = []
    for line in lines:
        row = made[-1] if made else line
        close = row.foot - line.base < _CLOSE * leading * max(row.size, line.size)
        joined = _joined(row, line) if close and len(row.pieces) > len(line.pieces) else None
        if joined is None:
            made.append(line)
        else:
            made[-1] = joined
    return made


def _joined(row: Printed, line: Printed) -> Printed | None:
    """The row with what the line adds to its cells; nothing where the line is one by itself."""
    cells = list(row.pieces)
    for piece in line.pieces:
        at = next((n for n, cell in enumerate(row.pieces) if abs(cell.left - piece.left) < _NEAR), None)
        if at is None:
            return None
        goes_on = starts_lower(piece.text) or open_ended(cells[at].text)
        if not goes_on and (at == 0 or len(line.pieces) > 1):
            return None
        cells[at] = Piece((*cells[at].words, *piece.words))
    return replace(row, pieces=tuple(cells), below=line.base)
