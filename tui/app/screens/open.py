"""The dialog that opens another statement: a path that completes itself, or a pasted text, which is drafted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Paste
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.core.errors import CommuniqueError
from tui.core.reading import Reading
from tui.core.statement import Statement
from tui.core.text import folded
from tui.files import STATEMENT_FILES, shown
from tui.importers.opening import from_bytes, open_statement
from tui.importers.sources.registry import DOCUMENTS
from tui.loaders.statement_file import bundled

SUFFIXES = (*STATEMENT_FILES, *DOCUMENTS)
MOST = 200


class PathInput(Input):
    """A line for a path. A text of several lines that is pasted into it is no path, and told so."""

    class TextPasted(Message):
        """A text was pasted."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    def on_paste(self, event: Paste) -> None:
        """Keeps a path, hands on a text."""
        lines = event.text.strip().splitlines()  # a terminal may send a carriage return for the end of a line
        if len(lines) > 1:
            event.prevent_default()
            event.stop()
            self.post_message(self.TextPasted("\n".join(lines) + "\n"))


class OpenScreen(ModalScreen[Reading]):
    """Lists folders, statement files and documents as one types; returns the reading of the one that is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", show=False),
        Binding("down", "step(1)", "Next", show=False),
        Binding("up", "step(-1)", "Previous", show=False),
        Binding("tab", "complete", "Complete", show=False, priority=True),
    ]

    class Fetched(Message):
        """A statement was read."""

        def __init__(self, statement: Statement) -> None:
            self.statement = statement
            super().__init__()

    class Refused(Message):
        """What was asked for can't be opened."""

        def __init__(self, error: CommuniqueError) -> None:
            self.error = error
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    def compose(self) -> ComposeResult:
        """The path, what fits it, and what went wrong."""
        with Vertical(classes="dialog", id="open") as dialog:
            dialog.border_title = "Open a statement"
            dialog.border_subtitle = "type a path · ↑ ↓ tab ⏎ choose · esc back"
            yield PathInput(placeholder="path of a statement or a document; or paste the text itself", id="open-path")
            yield Static(id="open-said")
            yield OptionList(id="open-list")

    def on_mount(self) -> None:
        """Shows what is in the current folder."""
        self.query_one("#open-list", OptionList).can_focus = False
        self.query_one("#open-path").focus()
        self._list()

    def on_input_changed(self) -> None:
        """Shows what fits the words typed."""
        self._list()

    def _list(self) -> None:
        typed = self.query_one("#open-path", Input).value
        self.paths = _fitting(typed)
        listed = self.query_one("#open-list", OptionList)
        listed.clear_options()
        listed.add_options([Option(Content(_named(path))) for path in self.paths])
        if self.paths:
            listed.highlighted = 0
        self._tell("" if self.paths else "No folder, statement file or document begins with that.")

    def _tell(self, sentence: str, *, wrong: bool = False) -> None:
        said = self.query_one("#open-said", Static)
        said.update(Content(sentence))
        said.set_class(wrong, "-wrong")

    def action_step(self, by: int) -> None:
        """Goes to the next line, or the one before."""
        listed = self.query_one("#open-list", OptionList)
        if self.paths:
            listed.highlighted = max(0, min((listed.highlighted or 0) + by, len(self.paths) - 1))

    def _highlighted(self) -> Path | None:
        listed = self.query_one("#open-list", OptionList)
        return self.paths[listed.highlighted] if self.paths and listed.highlighted is not None else None

    def action_complete(self) -> None:
        """Puts the line into the path."""
        if path := self._highlighted():
            box = self.query_one("#open-path", Input)
            box.value = f"{path}/" if path.is_dir() else str(path)
            box.cursor_position = len(box.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Opens what is typed, or the line that is shown for it."""
        typed = Path(event.value).expanduser()
        path = typed if event.value and typed.is_file() else self._highlighted() or typed
        self._open(path)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Opens the line that was clicked."""
        self._open(self.paths[event.option_index])

    def _open(self, path: Path) -> None:
        if path.is_dir():
            box = self.query_one("#open-path", Input)
            box.value = f"{path}/"
            box.cursor_position = len(box.value)
            return
        self._fetch(shown(path), partial(open_statement, path))

    def on_path_input_text_pasted(self, message: PathInput.TextPasted) -> None:
        """Drafts a pasted text and opens it."""
        self._fetch("pasted text", partial(from_bytes, message.text.encode("utf-8", "replace"), "pasted text"))

    def _fetch(self, name: str, opening: Callable[[], Statement]) -> None:
        """Reads a statement in a thread of its own, so that a long document leaves the keys alive."""
        self._tell(f"Opening {name} …")

        def fetch() -> None:
            try:
                self.post_message(self.Fetched(opening()))
            except CommuniqueError as error:
                self.post_message(self.Refused(error))

        self.run_worker(fetch, thread=True, exclusive=True, group="opening", exit_on_error=False)

    def on_open_screen_fetched(self, message: Fetched) -> None:
        """Hands the statement on."""
        self.dismiss(Reading.of(message.statement))

    def on_open_screen_refused(self, message: Refused) -> None:
        """Says what is wrong with it."""
        self._tell("\n".join(str(message.error).splitlines()[:4]), wrong=True)

    def action_leave(self) -> None:
        """Back to the statement there was."""
        self.dismiss(None)


def _fitting(typed: str) -> list[Path]:
    """Folders, then statement files, that begin with what was typed; with nothing typed, those that came along too."""
    given = Path(typed).expanduser() if typed else Path()
    folder, start = (given, "") if not typed or typed.endswith("/") else (given.parent, given.name)
    try:
        there = sorted(folder.iterdir(), key=lambda path: (not path.is_dir(), folded(path.name)))
        fitting = [p for p in there if _wanted(p, start)][:MOST]
    except OSError:
        fitting = []
    return fitting if typed else [*sorted(bundled().parent.glob("*.yaml")), *fitting]


def _wanted(path: Path, start: str) -> bool:
    named = folded(path.name).startswith(folded(start)) and (not path.name.startswith(".") or start.startswith("."))
    return named and (path.is_dir() or path.suffix.casefold() in SUFFIXES)


def _named(path: Path) -> str:
    if path.parent == bundled().parent:
        return f"{path.stem}  (came with the program)"
    return f"{shown(path)}/" if path.is_dir() else shown(path)
