"""The ground of the reader's screen: the one reading it holds, and the panes that show it."""

from textual.reactive import reactive
from textual.screen import Screen

from tui.app.blank import BLANK
from tui.app.widgets.filters_pane import FiltersPane
from tui.app.widgets.tables_pane import TablesPane
from tui.app.widgets.text_pane import TextPane
from tui.core.errors import CommuniqueError
from tui.core.reading import Reading
from tui.core.statement import Passage


class ReadingScreen(Screen[None]):
    """Holds a reading, bound down to the panes; ``place`` is the index of the passage under the cursor."""

    reading: reactive[Reading] = reactive(BLANK, init=False, repaint=False)
    place: reactive[int] = reactive(0, init=False, repaint=False)
    hit: reactive[tuple[int, int] | None] = reactive(None, init=False, repaint=False)
    dim: reactive[bool] = reactive(False, init=False, repaint=False)

    @property
    def text(self) -> TextPane:
        """The pane with the words."""
        return self.query_one("#text", TextPane)

    @property
    def filters(self) -> FiltersPane:
        """The pane with the facets."""
        return self.query_one("#filters", FiltersPane)

    @property
    def tables(self) -> TablesPane:
        """The pane with the tables."""
        return self.query_one("#tables", TablesPane)

    @property
    def passage(self) -> Passage | None:
        """The passage under the cursor."""
        passages = self.reading.statement.passages
        return passages[self.place] if self.place < len(passages) and self.text.page.passages else None

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Tells the reader something in a corner of the screen, as text and never as markup."""
        self.notify(words, severity="error" if wrong else "information", timeout=6 if wrong else 3, markup=False)

    def take(self, reading: Reading) -> bool:
        """Shows another reading, if what it asks can be answered; says so if it cannot."""
        try:
            reading.kept  # noqa: B018  (works out the matches, which is where a search can fail)
        except CommuniqueError as error:
            self.tell(str(error), wrong=True)
            return False
        self.reading = reading
        return True
