"""Filters, directness, marks: what a reader asks becomes another reading."""

from tui.app.screens.paned import Paned
from tui.app.screens.searching import Searching
from tui.app.widgets.filters_pane import FiltersPane
from tui.app.widgets.tables_pane import TablesPane
from tui.app.widgets.text_pane import TextPane
from tui.core.facets import Via
from tui.core.query import Choice

NEXT_VIA = {Via.ANY: Via.DIRECT, Via.DIRECT: Via.GROUP, Via.GROUP: Via.ANY}


class Asking(Searching, Paned):
    """The part of the reader's screen that answers the panes' messages with another reading."""

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
