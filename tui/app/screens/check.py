"""The check of a quotation: a box to paste into, and the verdict below it as one types.

Where the whole is not to be found, the quotations in it are looked up one by one.
"""

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Static, TextArea

from tui.core.clean import clean
from tui.core.errors import CommuniqueError
from tui.core.printed_words import PrintedWords
from tui.core.quotation import check
from tui.core.statement import Statement
from tui.core.verdict import Kind, Verdict
from tui.core.verdict_words import details, head
from tui.verifying.blocks import from_text
from tui.verifying.brief import check_brief, counted

PAUSE = 0.15
"""Seconds without typing after which the quotation is checked."""


class CheckScreen(ModalScreen[int]):
    """Says whether a quotation is exact; returns the index of the passage to go to."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", show=False, priority=True),
        Binding("f5,ctrl+g", "go", "Go there", show=False, priority=True),
    ]

    def __init__(self, statement: Statement) -> None:
        super().__init__()
        self.statement = statement
        self.printed = PrintedWords(statement)
        self.verdict: Verdict | None = None
        self._soon: Timer | None = None

    def compose(self) -> ComposeResult:
        """The box and the verdict."""
        with Vertical(classes="dialog", id="check") as dialog:
            dialog.border_title = "Check a quotation"
            dialog.border_subtitle = "paste or type · F5 goes there · esc back"
            yield TextArea(id="check-box", soft_wrap=True, tab_behavior="focus")
            with VerticalScroll(id="check-verdict"):
                yield Static(Content("The verdict stands here."), id="check-said")

    def on_mount(self) -> None:
        """Typing goes into the box."""
        self.query_one("#check-box").focus()

    def on_text_area_changed(self) -> None:
        """Checks once typing has paused."""
        if self._soon:
            self._soon.stop()
        self._soon = self.set_timer(PAUSE, self._check)

    def _check(self) -> None:
        typed = clean(self.query_one("#check-box", TextArea).text).text
        said = self.query_one("#check-said", Static)
        if not typed.strip():
            self.verdict = None
            said.update(Content("The verdict stands here."))
            return
        try:
            verdict = self.verdict = check(self.printed, typed)
        except CommuniqueError as error:
            self.verdict = None
            said.update(Content(str(error)))
            return
        if verdict.kind in (Kind.ABSENT, Kind.JOINED):
            quoted = list(check_brief(from_text(typed.encode("utf-8", "replace"), "the box"), self.printed))
            if quoted:
                self.verdict = next((each.verdict for each in quoted if each.verdict.places), verdict)
                several = [part for each in quoted for part in _parts(each.verdict, f"“{each.words}”")]
                said.update(Content.assemble(counted(quoted), "\n\n", *several))
                return
        said.update(Content.assemble(*_parts(verdict)))

    def action_go(self) -> None:
        """Goes to where the quotation stands."""
        if self.verdict and self.verdict.places:
            self.dismiss(self.statement.within(self.verdict.places[0])[0].index)

    def action_leave(self) -> None:
        """Back to the reader."""
        self.dismiss(None)


def _parts(verdict: Verdict, words: str = "") -> Iterator[tuple[str, str] | str]:
    """The verdict in its colour, the words it is about, and a line for each difference."""
    colour = "$text-success" if verdict.exit_code == 0 else "$text-error"
    yield f"{'✓' if verdict.exit_code == 0 else '✗'} {head(verdict)}\n", f"bold {colour}"
    yield from [f"  {words}\n"] if words else []
    yield from (f"  {each}\n" for each in details(verdict))
