"""Coming back: the trail of places within a session, and what is remembered from one session to the next."""

from functools import partial

from textual.timer import Timer

from tui.app.screens.reading_screen import ReadingScreen
from tui.core.errors import CommuniqueError
from tui.core.reading import Reading
from tui.core.tables import TABLES
from tui.core.trail import Place, Trail
from tui.memory import Memory, Remembered

KEEP_AFTER = 1.0
"""Seconds without a change after which marks and place are written down."""
TABLE_IDS = ("passage", *(table.id for table in TABLES))
"""The tables by number, from 1; the first is what is in the passage under the cursor."""


class Returning(ReadingScreen):
    """The part of the reader's screen that knows where the reader has been."""

    memory: Memory
    trail = Trail()
    _keeping: Timer | None = None

    def visit(self) -> None:
        """Notes the place one stands at."""
        if passage := self.passage:
            self.trail = self.trail.visit(Place(passage.id, self.reading.query))

    def action_back(self) -> None:
        """Goes back to the place before."""
        self._follow(self.trail.back())

    def action_forward(self) -> None:
        """Goes forward again."""
        self._follow(self.trail.forward())

    def _follow(self, trail: Trail) -> None:
        there = trail.here
        if there is None or trail.at == self.trail.at:
            self.tell("No further place.")
            return
        self.reading = self.reading.ask(there.query)
        self.trail = trail  # after the reading: a change of query notes its place
        self.text.go(self.reading.statement.by_id[there.passage].index, leap=False)

    def action_quit(self) -> None:
        """Leaves; what was marked, chosen and read comes back next time."""
        self.keep()
        self.app.exit()

    def keep_soon(self) -> None:
        """Writes down what to bring back, once nothing has changed for a moment."""
        if self._keeping:
            self._keeping.stop()
        self._keeping = self.set_timer(KEEP_AFTER, self._keep_in_thread)

    def _keep_in_thread(self) -> None:
        keep = partial(self.memory.keep, self.reading.statement.id, self.remembered())
        self.run_worker(keep, thread=True, exclusive=True, group="memory", exit_on_error=False)

    def keep(self) -> None:
        """Writes down what to bring back next time."""
        self.memory.keep(self.reading.statement.id, self.remembered())

    def remembered(self) -> Remembered:
        """What to bring back next time."""
        return Remembered(
            marks=self.reading.marks,
            place=self.passage.id if self.passage else "",
            query=str(self.reading.query),
            table=TABLE_IDS[self.tables.table - 1],
            unmatched="dim" if self.dim else "hide",
            theme=self.app.theme,
        )


def taken_up(reading: Reading, remembered: Remembered) -> Reading:
    """A reading with the marks that were left in it, and with the query too unless another is asked."""
    again = reading.with_marks(remembered.marks)
    if reading.query or not remembered.query:
        return again
    try:
        asked = again.ask(remembered.query)
        asked.kept  # noqa: B018  (works out the matches, which is where an expression can fail)
    except CommuniqueError:
        return again  # the statement has changed since
    return asked
