"""The export dialog: which format, what, quoted how, cited how, where; with a preview of what will be written."""

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Label, Select, Static

from tui.core.citation import styles
from tui.core.clean import clean
from tui.core.errors import CommuniqueError
from tui.core.quoting import Quoting
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.core.tables import TABLES
from tui.exporters.base import Export
from tui.exporters.registry import EXPORTERS, exporter, renamed
from tui.files import shown, write_whole
from tui.settings import Settings

WAYS = {Quoting.LEAD_IN: "Item with its lead-in", Quoting.ITEM: "Item alone", Quoting.PARAGRAPH: "Whole paragraph"}
PREVIEW_LINES = 60


class ExportScreen(ModalScreen[str]):
    """Asks, shows, writes; returns the sentence that says what was written."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", show=False),
        Binding("ctrl+s", "write", "Write", show=False),
    ]
    last_format: ClassVar[str] = "markdown"
    """The format of the last export, for the next one of this session."""

    def __init__(self, reading: Reading, passage: Passage | None, settings: Settings, quoting: Quoting) -> None:
        super().__init__()
        self.reading, self.passage = reading, passage
        self.settings, self.quoting = settings, quoting
        self.data = b""
        self.replacing: Path | None = None

    def compose(self) -> ComposeResult:
        """The questions, the preview, the buttons."""
        with Vertical(classes="dialog", id="export") as dialog:
            dialog.border_title = "Export"
            dialog.border_subtitle = "tab next · ctrl+s write · esc cancel"
            with VerticalScroll(id="export-questions", can_focus=False):
                yield from self._asked(
                    "Format", "format", [(each.title, each.id) for each in EXPORTERS], self.last_format
                )
                yield from self._asked("What", "what", self._choices(), "marked" if self.reading.marks else "shown")
                yield from self._asked(
                    "Quote", "quote", [(words, way.value) for way, words in WAYS.items()], self.quoting
                )
                known = styles(self.settings.styles)
                style = self.settings.style if self.settings.style in known else "plain"
                yield from self._asked("Cite", "style", [(each.title, each.id) for each in known.values()], style)
                with Horizontal(classes="asked"):
                    yield Label("File")
                    yield Input(self._proposed(self.last_format), id="where")
            yield Static(id="export-said")
            with VerticalScroll(id="export-preview"):
                yield Static(id="export-words")
            with Horizontal(id="export-buttons"):
                yield Button("Write", variant="primary", id="write", compact=True)
                yield Button("Cancel", id="cancel", compact=True)

    def _asked(self, title: str, name: str, choices: list[tuple[str, str]], value: str) -> ComposeResult:
        with Horizontal(classes="asked"):
            yield Label(title)
            prompts = [(Content(words), each) for words, each in choices]
            yield Select(prompts, value=value, allow_blank=False, id=name, compact=True)

    def _choices(self) -> list[tuple[str, str]]:
        made = []
        if self.reading.marks:
            made.append((f"Brief: what you marked, with your notes ({len(self.reading.tray)})", "marked"))
        made.append((f"Passages that match ({len(self.reading.matches)})", "shown"))
        if self.passage:
            made.append((f"This passage ({self.passage.address})", "passage"))
        made.append((f"The whole statement ({len(self.reading.statement.passages)})", "all"))
        return made + [(f"Table: {table.title}", f"table:{table.id}") for table in TABLES if table.rows(self.reading)]

    def _proposed(self, format_id: str) -> str:
        return f"{self.reading.statement.id}{exporter(format_id).suffix}"

    def on_mount(self) -> None:
        """Shows the first preview."""
        self._preview()
        self.query_one("#format").focus()

    def _chosen(self, name: str) -> str:
        return str(self.query_one(f"#{name}", Select).value)

    def _export(self) -> Export:
        reading, what = self.reading, self._chosen("what")
        quoting, style, own = Quoting(self._chosen("quote")), self._chosen("style"), self.settings.styles
        if what == "marked":
            return Export.brief(reading, quoting=quoting, style=style, styles=own)
        passages = reading.matches
        if what == "passage" and self.passage:
            passages = (self.passage,)
        elif what == "all":
            passages = reading.statement.passages
        table = what.removeprefix("table:") if what.startswith("table:") else None
        return Export(reading, passages, table, quoting, style, own)

    def on_select_changed(self, event: Select.Changed) -> None:
        """Follows the choice; the file's suffix follows the format."""
        if event.select.id == "format":
            type(self).last_format = self._chosen("format")
            where = self.query_one("#where", Input)
            where.value = str(renamed(Path(where.value or self.reading.statement.id), exporter(self.last_format)))
        self._preview()

    def on_input_changed(self) -> None:
        """Another file: whether it may be replaced is asked anew."""
        self.replacing = None
        self._say_what()

    def _preview(self) -> None:
        words = self.query_one("#export-words", Static)
        chosen = exporter(self._chosen("format"))
        self.data = b""
        try:
            export = self._export()
            if export.table and not chosen.tables:
                raise CommuniqueError(f"{chosen.title} holds no tables; choose another format")
            if not export.passages:
                raise CommuniqueError("no passage to write; choose something else under What")
            self.data = chosen.write(export)
        except CommuniqueError as error:
            words.update(Content(""))
            self._tell(str(error), wrong=True)
            return
        lines = clean(self.data[:40_000].decode("utf-8", "replace")).text.split("\n")
        words.update(Content("\n".join(lines[:PREVIEW_LINES])))
        self._say_what()

    def _say_what(self) -> None:
        if not self.data:
            return
        export = self._export()
        count = len(export.passages)
        what = f"table {export.table}" if export.table else f"{count} passage{'s' if count != 1 else ''}"
        path = self._path()
        where = f"{shown(path)}, which is there already" if path.exists() else shown(path)
        self.query_one("#write", Button).label = "Replace" if self.replacing else "Write"
        self._tell(f"{what}, {len(self.data):,} bytes, will be written to {where}")

    def _path(self) -> Path:
        return Path(self.query_one("#where", Input).value.strip() or self.reading.statement.id).expanduser()

    def _tell(self, sentence: str, *, wrong: bool = False) -> None:
        said = self.query_one("#export-said", Static)
        said.update(Content(sentence))
        said.set_class(wrong, "-wrong")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Writes, or leaves."""
        if event.button.id == "write":
            self.action_write()
        else:
            self.action_cancel()

    def on_input_submitted(self) -> None:
        """Enter in the file's name writes."""
        self.action_write()

    def action_cancel(self) -> None:
        """Leaves without writing."""
        self.dismiss(None)

    def action_write(self) -> None:
        """Writes the file whole; one that is there is replaced only when asked a second time."""
        if not self.data:
            return
        path = self._path()
        if path.exists() and self.replacing != path:
            self.replacing = path
            self.query_one("#write", Button).label = "Replace"
            self._tell(f"{shown(path)} is there already; Write again replaces it", wrong=True)
            return
        try:
            written = write_whole(path, self.data, force=True)
        except CommuniqueError as error:
            self._tell(str(error), wrong=True)
            return
        self.dismiss(f"Wrote {len(self.data):,} bytes to {shown(written)}.")
