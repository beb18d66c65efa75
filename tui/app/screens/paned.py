"""The panes: which are shown, which has the focus, and the line that lists its keys."""

from collections.abc import Mapping

from tui.app.commands import COMMANDS, Where, shown_key
from tui.app.folding import LEAST_HEIGHT, shown_panes, side_width
from tui.app.keys import keys_of
from tui.app.screens.reading_screen import ReadingScreen
from tui.app.widgets.lines import KeysLine
from tui.core.tables import TABLES

PANES = ("filters", "text", "tables")


class Paned(ReadingScreen):
    """The part of the reader's screen that arranges the panes."""

    own_keys: Mapping[str, tuple[str, ...]] = {}
    active = "text"
    side = "tables"
    """Which pane stands beside the text where there is room for one."""
    maximised = False

    def on_resize(self) -> None:
        """Folds the panes to the new width."""
        self.fold()

    def fold(self) -> None:
        """Shows the panes and lines that the size has room for."""
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
            self.fold()
        self.say_keys()

    def to_pane(self, name: str) -> None:
        """Shows a pane and puts the focus on it."""
        self.active = name
        self.side = name if name != "text" else self.side
        self.fold()
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
        self.fold()

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

    def action_show_pane(self, name: str) -> None:
        """Goes to a pane by its name."""
        self.to_pane(name)

    def say_keys(self) -> None:
        """Lists the keys of the focused pane, then those that work everywhere."""

        def pairs(where: Where) -> list[tuple[str, str]]:
            return [
                (shown_key(keys_of(command, self.own_keys)[0]), command.short)
                for command in COMMANDS
                if command.where is where and command.short
            ]

        own = pairs(Where(self.active)) if self.focused and self.focused.id in PANES else []
        self.query_one("#keys", KeysLine).say([*own, *pairs(Where.READER)])
