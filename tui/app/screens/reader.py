"""The reader's screen: it holds the one reading, and answers each message with another."""

from textual.app import ComposeResult
from textual.binding import BindingsMap
from textual.containers import Horizontal

from tui.app import sentences
from tui.app.commands import COMMANDS, Where, shown_key
from tui.app.folding import LEAST_HEIGHT, shown_panes, side_width
from tui.app.keys import bindings, keys_of, own_keys
from tui.app.screens.searching import Searching
from tui.app.screens.sending import Sending
from tui.app.widgets.filters_pane import FiltersPane
from tui.app.widgets.lines import ChipsLine, HeadLine, KeysLine, StatusLine
from tui.app.widgets.tables_pane import TablesPane
from tui.app.widgets.text_pane import TextPane
from tui.core.errors import CommuniqueError
from tui.core.facets import Via
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.tables import TABLES
from tui.core.trail import Place, Trail
from tui.memory import Memory, Remembered
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
NEXT_VIA = {Via.ANY: Via.DIRECT, Via.DIRECT: Via.GROUP, Via.GROUP: Via.ANY}
PANES = ("filters", "text", "tables")
TABLE_IDS = ("passage", *(table.id for table in TABLES))
"""The tables by number, from 1; the first is what is in the passage under the cursor."""


class ReaderScreen(Searching, Sending):
    """Filters, text and tables of one statement, side by side as far as the width allows."""

    BINDINGS = bindings(Where.READER)
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
        self._bindings = BindingsMap(bindings(Where.READER, own=self.own_keys))
        self.start = at or remembered.place
        self.active = "text"
        self.side = "tables"
        """Which pane stands beside the text where there is room for one."""
        self.maximised = False
        self.trail = Trail()
        self.table_number = TABLE_IDS.index(remembered.table) + 1 if remembered.table in TABLE_IDS else 1
        self.quoting = settings.quoting
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
        self._fold()
        self._say()
        self._say_keys()
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
        self._visit()

    # The panes

    def on_resize(self) -> None:
        """Folds the panes to the new width."""
        self._fold()

    def _fold(self) -> None:
        width, height = self.app.size
        shown = shown_panes(width, self.active, self.side, maximised=self.maximised)
        for name in PANES:
            pane = self.query_one(f"#{name}")
            pane.display = name in shown
            if name != "text":
                pane.styles.width = "1fr" if len(shown) == 1 else side_width(width, name)
        for line, least in LEAST_HEIGHT.items():
            for found in self.query(f"#{line}"):
                found.display = height >= least

    def on_descendant_focus(self) -> None:
        """Keeps the keys line in step with the focus."""
        focused = self.focused.id if self.focused else None
        if focused in PANES and focused != self.active:
            self.active = focused
            self.side = focused if focused != "text" else self.side
            self._fold()
        self._say_keys()

    def to_pane(self, name: str) -> None:
        """Shows a pane and puts the focus on it."""
        self.active = name
        self.side = name if name != "text" else self.side
        self._fold()
        self.query_one(f"#{name}").focus(scroll_visible=False)

    def action_next_pane(self) -> None:
        """Goes round the panes."""
        self.to_pane(PANES[(PANES.index(self.active) + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        """Goes round the panes the other way."""
        self.to_pane(PANES[(PANES.index(self.active) - 1) % len(PANES)])

    def action_maximise(self) -> None:
        """Gives the focused pane the whole width, or gives it back."""
        self.maximised = not self.maximised
        self._fold()

    def action_out(self) -> None:
        """One level out: the maximised pane, another pane, the search; never the program."""
        if self.maximised:
            self.action_maximise()
        elif self.active != "text":
            self.to_pane("text")
        elif self.reading.query.search:
            self.take(self.reading.searching(None))

    def action_filters(self) -> None:
        """Goes to the filters."""
        self.to_pane("filters")

    def action_country_facet(self) -> None:
        """Goes to the countries."""
        self._to_facet("country")

    def action_topic_facet(self) -> None:
        """Goes to the topics."""
        self._to_facet("topic")

    def action_minister_facet(self) -> None:
        """Goes to the ministers."""
        self._to_facet("minister")

    def _to_facet(self, facet_id: str) -> None:
        self.to_pane("filters")
        self.filters.enter_facet(facet_id)

    def action_show_table(self, number: int) -> None:
        """Shows a table by its number."""
        if number <= len(TABLES) + 1:
            self.tables.table = number
            self.to_pane("tables")

    # The reading

    def watch_reading(self, before: Reading, after: Reading) -> None:
        """Says what is shown now; a hit that is gone is no longer stood on."""
        if not self.is_mounted:
            return
        if self.hit and self.hit[0] not in after.hit_counts:
            self.hit = None
        self._say()
        if before and before.query != after.query and not self.prompt:
            self._visit()

    def watch_hit(self) -> None:
        """Says which hit one stands on."""
        if self.is_mounted:
            self._say()

    def _say(self) -> None:
        note = "set aside; s takes up" if self.reading.suspended else ""
        self.query_one("#chips", ChipsLine).say(sentences.chips(self.reading), note)
        self.query_one("#status", StatusLine).say(sentences.status(self.reading, self.hit))

    def _say_keys(self) -> None:
        def pairs(where: Where) -> list[tuple[str, str]]:
            return [
                (shown_key(keys_of(command, self.own_keys)[0]), command.short)
                for command in COMMANDS
                if command.where is where and command.short
            ]

        own = pairs(Where(self.active)) if self.focused and self.focused.id in PANES else []
        self.query_one("#keys", KeysLine).say([*own, *pairs(Where.READER)])

    def on_filters_pane_chosen(self, message: FiltersPane.Chosen) -> None:
        """Chooses, excludes or lets go of a value."""
        self.take(self.reading.toggle(message.choice))

    def on_tables_pane_used(self, message: TablesPane.Used) -> None:
        """Filters by what a row stands for, or goes there."""
        if isinstance(message.goal, Choice):
            self.take(self.reading.toggle(message.goal))
        else:
            self.go_to(self.reading.statement.at(message.goal).index)
            self.to_pane("text")

    def on_text_pane_moved(self, message: TextPane.Moved) -> None:
        """Shows what is in the passage under the cursor."""
        self.place = message.passage.index
        if message.leap:
            self._visit()

    def on_text_pane_mark_asked(self, message: TextPane.MarkAsked) -> None:
        """Marks a passage, or takes its mark away."""
        self.take(self.reading.toggle_mark(message.passage))

    def on_text_pane_asked(self, message: TextPane.Asked) -> None:
        """Answers the text pane's wishes about marks and tables."""
        match message.what:
            case "mark-all":
                before = len(self.reading.marks)
                self.take(self.reading.mark(self.reading.matches))
                self.tell(f"{len(self.reading.marks) - before} passages marked, {len(self.reading.marks)} in all.")
            case "unmark-all":
                self.take(self.reading.unmark_all())
            case "only-marked":
                if not self.reading.marks:
                    self.tell("Nothing is marked; space marks a passage.")
                self.take(self.reading.show_only_marked())
            case _:
                self.action_show_table(1)

    def action_directness(self) -> None:
        """Direct, only through a group, any."""
        self.take(self.reading.through(NEXT_VIA[self.reading.query.via]))

    def action_drop_last(self) -> None:
        """Takes back what was asked last."""
        self.take(self.reading.drop_last())

    def action_drop_all(self) -> None:
        """Takes back everything that was asked."""
        self.take(self.reading.drop_all())

    def action_suspend(self) -> None:
        """Sets the query aside, or takes it up."""
        self.take(self.reading.suspend())

    def action_hide(self) -> None:
        """Hides what does not match, or dims it."""
        self.dim = not self.dim
        self.tell("What does not match is dimmed." if self.dim else "What does not match is hidden.")

    # The trail

    def _visit(self) -> None:
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
        self.trail = trail
        self.reading = self.reading.ask(there.query)
        self.trail = trail
        self.text.go(self.reading.statement.by_id[there.passage].index, leap=False)

    def action_show_pane(self, name: str) -> None:
        """Goes to a pane by its name."""
        self.to_pane(name)

    def action_quit(self) -> None:
        """Leaves; what was marked, chosen and read comes back next time."""
        self.keep()
        self.app.exit()

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
