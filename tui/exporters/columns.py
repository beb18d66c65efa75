"""A table as text: columns side by side, cells wrapped under their heads, no borders to copy."""

from collections.abc import Iterator, Sequence

from tui.core.rows import Column, Row, Table
from tui.exporters.measure import cells, padded, wrapped

_GAP = 2
_NARROWEST = 8


def for_people(table: Table) -> list[int]:
    """The places of the columns that people read: those without ids for machines."""
    return [at for at, column in enumerate(table.columns) if not column.machine]


def laid_out(table: Table, rows: Sequence[Row], width: int | None) -> Iterator[str]:
    """The head line, a rule, and the rows of a table, with the number of passages first but for the name.

    Columns without a value are left out. ``width`` in cells; ``None`` sets no bound, so that no cell is wrapped.
    """
    columns = [(Column("passages", "Passages", right=True), [str(row.count) for row in rows])]
    for at, column in enumerate(table.columns):
        values = [" ".join(row.cells[at].split()) for row in rows]
        if not column.machine and (any(values) or at == 0):
            columns.insert(at if at == 0 else len(columns), (column, values))
    widths = _widths(columns, width)
    yield _line([column.title for column, _ in columns], columns, widths)
    yield "  ".join("-" * size for size in widths)
    for at in range(len(rows)):
        parts = [wrapped(values[at], size) for (_, values), size in zip(columns, widths, strict=True)]
        for height in range(max(map(len, parts))):
            yield _line([part[height] if height < len(part) else "" for part in parts], columns, widths)


def _line(texts: Sequence[str], columns: Sequence[tuple[Column, list[str]]], widths: Sequence[int]) -> str:
    made = (
        padded(text, size, right=column.right) for text, (column, _), size in zip(texts, columns, widths, strict=True)
    )
    return (" " * _GAP).join(made).rstrip()


def _widths(columns: Sequence[tuple[Column, list[str]]], width: int | None) -> list[int]:
    """What each column would like; where that is more than ``width``, the widest give first."""
    liked = [max(cells(text) for text in (column.title, *values)) for column, values in columns]
    if width is None:
        return liked
    least = [max(_NARROWEST, cells(column.title)) for column, _ in columns]
    while sum(liked) + _GAP * (len(liked) - 1) > width:
        widest = max(range(len(liked)), key=lambda at: liked[at] - least[at])
        if liked[widest] <= least[widest]:
            break
        liked[widest] -= 1
    return liked
