"""The tray: the marked passages in the user's order, each with a line of the user's own."""

from dataclasses import replace
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from tui.core.clean import clean
from tui.core.reading import Mark, Reading


class Tray(NamedTuple):
    """What the tray was left with."""

    reading: Reading
    export: bool
    """Whether it is to be exported as a brief."""


LONGEST = 150
"""Characters of a passage that the list shows."""
EMPTY = "Nothing is marked. In the text, space marks a passage."


class TrayScreen(ModalScreen["Tray"]):
    """Orders, annotates and removes marks; returns the reading with them, and whether to export it as a brief."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", show=False),
        Binding("J,shift+down", "move(1)", "Down", show=False),
        Binding("K,shift+up", "move(-1)", "Up", show=False),
        Binding("j", "step(1)", "Next", show=False),
        Binding("k", "step(-1)", "Previous", show=False),
        Binding("d,delete", "remove", "Remove", show=False),
        Binding("e", "brief", "Export as a brief", show=False),
    ]

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self.reading = reading
        self.marks = list(reading.marks)

    def compose(self) -> ComposeResult:
        """The list, and a line for a note."""
        with Vertical(classes="dialog", id="tray") as dialog:
            dialog.border_title = "Tray"
            dialog.border_subtitle = "⏎ note · J K move · d remove · e export · esc back"
            yield OptionList(id="tray-list")
            yield Input(placeholder="a line of your own", id="tray-note", disabled=True)

    def on_mount(self) -> None:
        """Shows the marks."""
        self._show(0)
        self.query_one("#tray-list").focus()

    def _show(self, at: int) -> None:
        shown = self.query_one("#tray-list", OptionList)
        shown.clear_options()
        options = [Option(self._line(mark)) for mark in self.marks]
        shown.add_options(options or [Option(Content(EMPTY), disabled=True)])
        if self.marks:
            shown.highlighted = max(0, min(at, len(self.marks) - 1))

    def _line(self, mark: Mark) -> Content:
        passage = self.reading.statement.by_id[mark.passage]
        words = " ".join(passage.text.split())
        beginning = words if len(words) <= LONGEST else words[: LONGEST - 1].rsplit(" ", 1)[0] + " …"
        note = (f"\n   {mark.note}", "italic $text-secondary") if mark.note else ""
        return Content.assemble((f"{passage.address}  ", "bold"), beginning, note)

    @property
    def _at(self) -> int:
        return self.query_one("#tray-list", OptionList).highlighted or 0

    def action_step(self, by: int) -> None:
        """Goes to the next mark, or the one before."""
        if self.marks:
            self.query_one("#tray-list", OptionList).highlighted = max(0, min(self._at + by, len(self.marks) - 1))

    def action_move(self, by: int) -> None:
        """Moves the mark down or up."""
        at, to = self._at, self._at + by
        if self.marks and 0 <= to < len(self.marks):
            self.marks[at], self.marks[to] = self.marks[to], self.marks[at]
            self._show(to)

    def action_remove(self) -> None:
        """Takes the mark away."""
        if self.marks:
            del self.marks[self._at]
            self._show(self._at)

    def on_option_list_option_selected(self) -> None:
        """Enter: a note for this mark."""
        if self.marks:
            note = self.query_one("#tray-note", Input)
            note.disabled = False
            note.value = self.marks[self._at].note
            note.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keeps the note."""
        at = self._at
        self.marks[at] = replace(self.marks[at], note=" ".join(clean(event.value).text.split()))
        self._leave_note()
        self._show(at)

    def _leave_note(self) -> None:
        self.query_one("#tray-list").focus()
        self.query_one("#tray-note", Input).disabled = True

    def action_leave(self) -> None:
        """Out of the note, or back to the reader with the marks as they are now."""
        if not self.query_one("#tray-note", Input).disabled:
            self._leave_note()
        else:
            self.dismiss(Tray(self.reading.with_marks(self.marks), export=False))

    def action_brief(self) -> None:
        """Back to the reader, to export the marks as a brief."""
        if self.marks:
            self.dismiss(Tray(self.reading.with_marks(self.marks), export=True))
