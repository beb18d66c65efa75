"""The tables pane: what is in this passage, and each table of the statement, sorted and filtered with the reading."""

from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from tui.app.blank import BLANK
from tui.app.commands import TABLE_KEYS, TABLE_TITLES, Where
from tui.app.keys import bindings
from tui.app.passage_view import Goal, passage_entries
from tui.app.render import fitted, strip_of
from tui.app.widgets.columns import shared
from tui.app.widgets.entries import EntriesPane, Entry
from tui.app.wrap import wrap
from tui.core.reading import Reading
from tui.core.rows import Column, Row, asked_rows
from tui.core.tables import TABLES

_ROOM_FOR_WORDS = 44


@dataclass(frozen=True, slots=True)
class _Shown:
    """A column that fits, its number in the table, and its cells of width."""

    column: Column
    number: int
    width: int


class TablesPane(EntriesPane[Goal | Row]):
    """Table 1 is "In this passage"; 2 and on are the statement's."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.TABLES)

    reading: reactive[Reading] = reactive(BLANK, init=False, repaint=False)
    place: reactive[int] = reactive(0, init=False, repaint=False)
    """The index of the passage under the text's cursor."""
    table: reactive[int] = reactive(1, init=False, repaint=False)
    sorted_by: reactive[int | None] = reactive(None, init=False, repaint=False)
    """The number of the column it is sorted by; ``None`` is the order of the statement."""

    class Used(Message):
        """A row was entered: filter by a choice, or go to an address."""

        def __init__(self, goal: Goal) -> None:
            self.goal = goal
            super().__init__()

    @property
    def title(self) -> str:
        """The table's number and name."""
        return f"{TABLE_KEYS[self.table - 1]} {TABLE_TITLES[self.table - 1]}"

    @property
    def title_note(self) -> str:
        """How to see the other tables."""
        return "1…9 0 D" if self.reading.statement.is_draft else "1…9 0"

    def watch_reading(self) -> None:
        """Shows the rows of the new reading."""
        self._show()

    def watch_place(self) -> None:
        """Shows what is in the passage under the cursor."""
        if self.table == 1:
            self.top = self.cursor = 0
            self._show()

    def watch_table(self) -> None:
        """Shows another table from its beginning."""
        self.set_reactive(TablesPane.sorted_by, None)
        self.top = self.cursor = 0
        self._show()

    def watch_sorted_by(self) -> None:
        """Shows the rows in the new order."""
        self._show()

    def on_resize(self) -> None:
        """Fits the columns to the new width."""
        self._show()

    def _show(self) -> None:
        if not self.size.width:
            return
        if self.table > 1:
            self.show(self._table_entries(self.reading))
        elif self.reading.statement.passages:
            passage = self.reading.statement.passages[self.place]
            self.show(passage_entries(self.reading, passage, self.size.width))

    # A table

    def _table_entries(self, reading: Reading) -> list[Entry[Goal | Row]]:
        table = TABLES[self.table - 2]
        rows = list(asked_rows(table, reading))
        if self.sorted_by is not None:
            number = self.sorted_by
            rows.sort(key=lambda row: row.sort_keys[number])
        if not rows:
            words = "No line of this table is in what is shown." if reading.applied else "The statement has none."
            return [Entry((("", ""), (f" {words}", "dim")))]
        columns = self._fitting(table.columns, rows)
        return [self._header(columns), *(self._row(row, columns) for row in rows)]

    def _fitting(self, columns: tuple[Column, ...], rows: list[Row]) -> list[_Shown]:
        """The columns that fit, narrowed as far as their words bear it before one is left out."""
        room = self.size.width - cell_len(self._counted) - 2
        widths: dict[int, int] = {}
        for number, column in enumerate(columns):
            cells = [row.cells[number] for row in rows]
            if any(cells) and not column.machine:
                widths[number] = max(cell_len(column.title) + 1, *(cell_len(cell) for cell in cells))
        shown = shared(tuple(widths.values()), room)
        return [_Shown(columns[n], n, width) for n, width in zip(widths, shown, strict=False) if width]

    @property
    def _counted(self) -> str:
        """The title of the counts."""
        return "passages" if self.size.width >= _ROOM_FOR_WORDS else "  ¶"

    def _header(self, columns: list[_Shown]) -> Entry[Goal | Row]:
        pieces = []
        for shown in columns:
            sign = "▾" if shown.number == self.sorted_by else ""
            pieces.append((fitted(f"{shown.column.title}{sign}", shown.width) + "  ", "heading"))
        return Entry(tuple(pieces), self._counted, "dim")

    def _row(self, row: Row, columns: list[_Shown]) -> Entry[Goal | Row]:
        pieces = []
        for shown in columns:
            words = row.cells[shown.number]
            cell = f"{words:>{shown.width}}" if shown.column.right else fitted(words, shown.width)
            part = "" if shown.column.printed else "analyst"
            pieces.append((cell + "  ", part if row.here else "dim"))
        count = f"{row.count}/{row.total}" if row.count != row.total else str(row.total)
        return Entry(tuple(pieces), count, "count", row)

    # The row under the cursor, whole

    @property
    def detail(self) -> list[tuple[str, str]]:
        """Every cell of the row under the cursor: lines of words and the part whose style they take."""
        if not isinstance(self.current, Row):
            return []
        made: list[tuple[str, str]] = []
        for column, words in zip(TABLES[self.table - 2].columns, self.current.cells, strict=True):
            if words and not column.machine:
                said = f"{column.title}: {words}"
                spans = wrap(said, max(10, self.size.width - 4))
                made += ((span.of(said), "" if column.printed else "analyst") for span in spans)
        return made

    @property
    def list_height(self) -> int:
        """Lines for rows: what the details of the row under the cursor leave."""
        if self.table == 1 or self.body_height < 10:
            return max(1, self.body_height)
        return max(self.body_height - len(self.detail) - 1, self.body_height // 2)

    def moved(self) -> None:
        """Shows the details of the row the cursor moved to."""
        if self.table > 1:
            self._keep_in_sight()
            self.redraw()

    def body_line(self, y: int, width: int) -> Strip:
        """A row, or a line of the details below."""
        below = y - self.list_height
        if below < 0:
            return super().body_line(y, width)
        if below == 0:
            return strip_of([Segment(" " + "─" * (width - 2), self.base + self.part("track"))], width, self.base)
        detail = self.detail
        if below > len(detail):
            return Strip.blank(width, self.base)
        words, part = detail[below - 1]
        cut = below == self.body_height - self.list_height - 1 and below < len(detail)
        shown = f"  {fitted(words, width - 5)} …" if cut else f"  {words}"
        return strip_of([Segment(shown, self.base + self.part(part) if part else self.base)], width, self.base)

    # What is done

    def action_use_row(self) -> None:
        """Filters by the row under the cursor, or goes to where it stands."""
        match self.current:
            case Row(at=at, choice=choice):
                if goal := at or choice:
                    self.post_message(self.Used(goal))
            case None:
                pass
            case goal:
                self.post_message(self.Used(goal))

    def choose(self) -> None:
        """A click on the row under the cursor uses it."""
        self.action_use_row()

    def action_sort(self) -> None:
        """Sorts by the next column that is shown, then as in the statement again."""
        if self.table == 1:
            return
        table = TABLES[self.table - 2]
        order: list[int | None] = [None]
        order += (n for n, column in enumerate(table.columns) if not column.machine)
        self.sorted_by = order[(order.index(self.sorted_by) + 1) % len(order)]

    def action_next_row(self) -> None:
        """Goes one row down."""
        self.step(1)

    def action_previous_row(self) -> None:
        """Goes one row up."""
        self.step(-1)

    def action_first_row(self) -> None:
        """Goes to the first row."""
        self.first()

    def action_last_row(self) -> None:
        """Goes to the last row."""
        self.last()
