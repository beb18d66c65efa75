"""What a table is: columns, rows, the passages each row is in, and how rows are ordered.

What is printed and what an analyst added never share a column: ``Column.printed`` says which a column holds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from tui.core.bits import indices_of
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.statement import Passage, Statement
from tui.core.text import key as folded_key

Value = str | float | tuple[str, ...]
SortKey = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``id`` is its name in an export, ``title`` its name on a screen."""

    id: str
    title: str
    printed: bool = False
    """Holds words exactly as issued; otherwise what an analyst added."""
    right: bool = False
    """Numbers: aligned to the right."""
    machine: bool = False
    """Ids, for exports; a screen leaves it out."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entity, or one line of a ledger."""

    key: str
    """The id of the entity; of the actor or provider in a ledger. Empty where none is given."""
    values: tuple[Value, ...]
    """One value for each column."""
    here: int
    """The passages it is in under the reading, as a set of bits."""
    everywhere: int
    """The passages it is in without any query, as a set of bits."""
    choice: Choice | None = None
    """What filters by it; ``None`` where no facet has it."""
    at: str = ""
    """The address a ledger line speaks of; empty for an entity, and for a line below the whole text."""
    below: bool = False
    """Whether it stands below the whole text, and whoever it names is spoken of in what is kept."""

    @property
    def count(self) -> int:
        """How many passages it is in under the reading."""
        return self.here.bit_count()

    @property
    def total(self) -> int:
        """How many passages it is in without any query."""
        return self.everywhere.bit_count()

    @property
    def cells(self) -> tuple[str, ...]:
        """The values as text, one for each column."""
        return tuple(cell(value) for value in self.values)

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        """One key for each column, in a total order: numbers by size, text folded, empty cells last."""
        return tuple(_sort_key(value) for value in self.values)

    def passages(self, statement: Statement) -> tuple[Passage, ...]:
        """The passages it is in under the reading, in printed order."""
        return tuple(statement.passages[index] for index in indices_of(self.here))


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns, and how its rows follow from a reading."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Reading], tuple[Row, ...]]
    """Every row, in the order of the file; rows without a passage under the reading are there, with a count of zero."""
    ledger: bool = False
    """Each line belongs to one address; lines whose passages a query leaves out are left out with them."""


def cell(value: Value) -> str:
    """A value as text: a list joined by semicolons, a whole number without a point."""
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if value == int(value) else repr(value)


def asked_rows(table: Table, reading: Reading) -> tuple[Row, ...]:
    """The rows to list under a reading: every entity, zeros included; of a ledger the lines of kept passages only."""
    rows = table.rows(reading)
    if not table.ledger or not (reading.applied or reading.only_marked):
        return rows
    return tuple(row for row in rows if row.here or row.below)


def _sort_key(value: Value) -> SortKey:
    if isinstance(value, float | int):
        return (float(value), "")
    text = folded_key(cell(value))
    return (0.0, text) if text else (inf, "")
