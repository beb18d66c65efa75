"""The reader's screen: it holds the one reading, and answers each message with another."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from tui.app import sentences
from tui.app.commands import DOUBTS, Where, shown_key
from tui.app.keys import bindings, keys_of, own_keys
from tui.app.screens.asking import Asking
from tui.app.screens.returning import TABLE_IDS, Returning, taken_up
from tui.app.screens.sending import Sending
from tui.app.widgets.filters_pane import FiltersPane
from tui.app.widgets.lines import ChipsLine, HeadLine, KeysLine, StatusLine
from tui.app.widgets.tables_pane import TablesPane
from tui.app.widgets.text_pane import TextPane
from tui.core.errors import CommuniqueError
from tui.core.quoting import Quoting
from tui.core.reading import Reading
from tui.memory import Memory
from tui.settings import Settings

HINT = (
    "First time here? ? lists every key",
    "j k read on",
    "f filters",
    "/ searches",
    "space marks",
    "y copies",
    "q quits, nothing is lost",
)


_ROOMY = 60
"""Columns from which on a notice leaves the text readable."""


class ReaderScreen(Asking, Returning, Sending):
    """Filters, text and tables of one statement, side by side as far as the width allows."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.READER)
    AUTO_FOCUS = "#text"

    def __init__(
        self,
        reading: Reading,
        settings: Settings,
        memory: Memory,
        *,
        at: str | None = None,
    ) -> None:
        super().__init__()
        self.settings, self.memory = settings, memory
        remembered = memory.recall(reading.statement.id)
        self.first_time = not memory.folder.exists()
        self.remembered_theme = remembered.theme
        self.own_keys = own_keys(settings.keys)
        self.start = at or remembered.place
        self.table_number = TABLE_IDS.index(remembered.table) + 1 if remembered.table in TABLE_IDS else 1
        self.quoting = Quoting(settings.quoting)
        self.set_reactive(ReaderScreen.reading, taken_up(reading, remembered))
        self.set_reactive(ReaderScreen.dim, (remembered.unmatched or settings.unmatched) == "dim")

    def compose(self) -> ComposeResult:
        """Head, chips, the three panes, status, keys."""
        head = self.reading.statement.head
        date = f"{head.date} to {head.until}" if head.until else head.date
        yield HeadLine(head.title, head.instrument, date, id="head")
        yield ChipsLine(id="chips")
        with Horizontal(id="panes"):
            yield FiltersPane(id="filters").data_bind(ReaderScreen.reading)
            yield TextPane(measure=self.settings.measure, id="text").data_bind(
                ReaderScreen.reading, ReaderScreen.dim, ReaderScreen.hit
            )
            yield TablesPane(id="tables").data_bind(ReaderScreen.reading, ReaderScreen.place)
        if self.first_time:
            yield StatusLine(id="hint")
        yield StatusLine(id="status")
        yield KeysLine(id="keys")

    def on_mount(self) -> None:
        """Takes up where the reader left off."""
        self.tables.table = self.table_number
        for hint in self.query("#hint").results(StatusLine):
            hint.say(HINT)
        self.fold()
        self._say()
        self.say_keys()
        statement = self.reading.statement
        if statement.is_draft and self.app.size.width >= _ROOMY:  # elsewhere the status line has to do
            said = sentences.of_draft(statement, shown_key(keys_of(DOUBTS, self.own_keys)[0]))
            self.app.notify(said, timeout=5, markup=False)
        self.call_after_refresh(self._to_start)

    def _to_start(self) -> None:
        statement = self.reading.statement
        passage = statement.by_id.get(self.start)
        if passage is None and self.start:
            try:
                passage = statement.at(self.start)
            except CommuniqueError as error:
                self.tell(str(error), wrong=True)
        if passage:
            self.text.go(passage.index, leap=False)
        self.visit()

    def watch_reading(self, before: Reading, after: Reading) -> None:
        """Says what is shown now; a hit that is gone is no longer stood on."""
        if not self.is_mounted:
            return
        if self.hit and self.hit[0] not in after.hit_counts:
            self.hit = None
        self._say()
        self.keep_soon()
        if before.query != after.query and not self.prompt:
            self.visit()

    def watch_hit(self) -> None:
        """Says which hit one stands on."""
        if self.is_mounted:
            self._say()

    def _say(self) -> None:
        note = "set aside; s takes up" if self.reading.suspended else ""
        self.query_one("#chips", ChipsLine).say(sentences.chips(self.reading), note)
        self.query_one("#status", StatusLine).say(sentences.status(self.reading, self.hit))

    def on_text_pane_moved(self, message: TextPane.Moved) -> None:
        """Shows what is in the passage under the cursor."""
        self.place = message.passage.index
        self.keep_soon()
        if message.leap:
            self.visit()
