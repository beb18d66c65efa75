"""Copying, exporting, opening: what leaves the reader and what comes in. Dialogs are loaded when they are opened."""

from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.screens.paned import Paned
from tui.app.screens.searching import Searching
from tui.core.citation import cite
from tui.core.errors import CommuniqueError
from tui.core.quoting import Quoting, quote
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.settings import Settings

if TYPE_CHECKING:
    from tui.app.screens.tray import Tray

WAYS = {
    Quoting.LEAD_IN: "with lead-in",
    Quoting.ITEM: "the item alone",
    Quoting.PARAGRAPH: "the whole paragraph",
}
NEXT_WAY = {Quoting.LEAD_IN: Quoting.ITEM, Quoting.ITEM: Quoting.PARAGRAPH, Quoting.PARAGRAPH: Quoting.LEAD_IN}


class Sending(Searching, Paned):
    """The part of the reader's screen that sends words out of it and takes statements in."""

    settings: Settings
    quoting = Quoting.LEAD_IN

    class Opened(Message):
        """Another statement is to be read."""

        def __init__(self, reading: Reading) -> None:
            self.reading = reading
            super().__init__()

    class TrayAsked(Message):
        """The tray is to be opened."""

    def action_copy(self) -> None:
        """Sends the passage, or the words selected with the mouse, with its citation to the terminal's clipboard."""
        passage = self.passage
        if passage is None:
            self.tell("Nothing to copy.")
            return
        selected = self.get_selected_text()
        words = selected or quote(self.reading.statement, passage.address, self.quoting)
        citation = self._citation(passage)
        if citation is not None:
            way = "as selected" if selected else WAYS[self.quoting] if passage.parent is not None else "as printed"
            self._send(f"{words}\n\n{citation}\n", f"{passage.address}, {len(words.split())} words, {way}")

    def action_copy_citation(self) -> None:
        """Sends only the citation."""
        if self.passage and (citation := self._citation(self.passage)) is not None:
            self._send(citation, f"the citation of {self.passage.address}")

    def _citation(self, passage: Passage) -> str | None:
        at = self.reading.statement.passages[passage.paragraph] if self.quoting is Quoting.PARAGRAPH else passage
        try:
            return cite(self.reading.statement, at, self.settings.style, self.settings.styles)
        except CommuniqueError as error:
            self.tell(str(error), wrong=True)
            return None

    def _send(self, words: str, what: str) -> None:
        self.app.copy_to_clipboard(words)
        self.tell(f"Sent to the terminal's clipboard: {what}. If it does not paste, e writes a file.")

    def action_quoting(self) -> None:
        """Changes what a copied item brings along."""
        self.quoting = NEXT_WAY[self.quoting]
        self.tell(f"Copies quote {WAYS[self.quoting]}.")

    def action_export(self) -> None:
        """Opens the export dialog."""
        from tui.app.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self.reading, self.passage, self.settings, self.quoting), self._told)

    def _told(self, sentence: str | None) -> None:
        if sentence:
            self.tell(sentence)

    def action_tray(self) -> None:
        """Opens the tray of marked passages."""
        self.text.post_message(self.TrayAsked())  # behind a mark that was set just before, which takes the same way

    def on_sending_tray_asked(self) -> None:
        """Opens the tray, all marks in it."""
        from tui.app.screens.tray import TrayScreen

        self.app.push_screen(TrayScreen(self.reading), self._take_marks)

    def _take_marks(self, tray: "Tray | None") -> None:
        if tray is not None:
            self.take(tray.reading)
            if tray.export:
                self.action_export()

    def action_check(self) -> None:
        """Opens the box that checks a quotation."""
        from tui.app.screens.check import CheckScreen

        self.app.push_screen(CheckScreen(self.reading.statement), self._go_to_checked)

    def _go_to_checked(self, index: int | None) -> None:
        if index is not None:
            self.go_to(index)

    def action_open(self) -> None:
        """Opens the dialog that asks for another statement."""
        from tui.app.screens.open import OpenScreen

        self.app.push_screen(OpenScreen(), self._opened)

    def _opened(self, reading: Reading | None) -> None:
        if reading is not None:
            self.post_message(self.Opened(reading))

    def action_help(self) -> None:
        """Lists every key."""
        from tui.app.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.own_keys))

    def action_palette(self) -> None:
        """Opens the command palette: its commands are the reader's, so nothing else opens it over a dialog."""
        from textual.command import CommandPalette

        self.app.push_screen(CommandPalette(id="--command-palette"))

    def action_theme(self) -> None:
        """Lists the themes."""
        self.app.search_themes()
