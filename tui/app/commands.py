"""COMMANDS: everything the reader can be told to do, one record each. Keys, footer, palette and help come from here.

Nothing in this module knows Textual: ``communique keys`` prints it without a terminal.
"""

from dataclasses import dataclass
from enum import StrEnum

from tui.core.tables import TABLES


class Where(StrEnum):
    """The part of the reader that answers a command."""

    READER = "reader"
    TEXT = "text"
    FILTERS = "filters"
    TABLES = "tables"


PLACES = {
    Where.TEXT: "In the text",
    Where.FILTERS: "In the filters",
    Where.TABLES: "In the tables",
    Where.READER: "Everywhere",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can do. ``id`` with underscores names the ``action_`` method that does it."""

    id: str
    keys: tuple[str, ...]
    """Named as the framework names keys; the first is the one that is shown."""
    title: str
    help: str
    where: Where = Where.READER
    short: str = ""
    """What the footer says; empty keeps it out of the footer."""

    @property
    def action(self) -> str:
        """The action as the framework writes it, without ``action_``: ``next_hit``, ``show_table(3)``."""
        name, _, number = self.id.rpartition("-")
        return f"show_{name}({number})" if number.isdigit() else self.id.replace("-", "_")


def _text(*given: str, keys: tuple[str, ...]) -> Command:
    return Command(given[0], keys, given[1], given[2], Where.TEXT, given[3] if len(given) > 3 else "")


TABLE_KEYS = "1234567890D"
"""The key of each table of the tables pane."""
TABLE_TITLES = ("In this passage", *(table.title for table in TABLES))

COMMANDS: tuple[Command, ...] = (
    _text("next-passage", "Next passage", "Goes to the next passage; reads on through a long one.", "next",
          keys=("j", "down")),
    _text("previous-passage", "Previous passage", "Goes back to the passage before.", "previous", keys=("k", "up")),
    _text("next-paragraph", "Next paragraph", "Goes to the next paragraph, past its items.", keys=("J", "shift+down")),
    _text("previous-paragraph", "Previous paragraph", "Goes to the paragraph before.", keys=("K", "shift+up")),
    _text("first-passage", "First passage", "Goes to the beginning of the statement.", keys=("g", "home")),
    _text("last-passage", "Last passage", "Goes to the end of the statement.", keys=("G", "end")),
    _text("page-down", "Page down", "Scrolls one screen down.", keys=("pagedown", "ctrl+f")),
    _text("page-up", "Page up", "Scrolls one screen up.", keys=("pageup", "ctrl+b")),
    _text("toggle-mark", "Mark or unmark", "Marks the passage, or takes its mark away.", "mark", keys=("space",)),
    _text("mark-all", "Mark all that match", "Marks every passage that matches.", keys=("a",)),
    _text("unmark-all", "Unmark all", "Takes every mark away.", keys=("A",)),
    _text("only-marked", "Only the marked", "Shows only the marked passages, or all again.", keys=("w",)),
    _text("show-passage", "What is in this passage", "Goes to the tables pane: why the passage matches, and whom it"
          " names.", "in this passage", keys=("enter",)),
    Command("toggle-value", ("space", "enter"), "Choose a value", "Keeps the passages with this value; again to let"
            " go.", Where.FILTERS, "choose"),
    Command("exclude-value", ("minus",), "Exclude a value", "Hides the passages with this value; again to let go.",
            Where.FILTERS, "exclude"),
    Command("next-value", ("j", "down"), "Next value", "Goes to the next value.", Where.FILTERS),
    Command("previous-value", ("k", "up"), "Previous value", "Goes to the value before.", Where.FILTERS),
    Command("first-value", ("g", "home"), "First value", "Goes to the first value.", Where.FILTERS),
    Command("last-value", ("G", "end"), "Last value", "Goes to the last value.", Where.FILTERS),
    Command("page-down", ("pagedown",), "Page down", "Goes one screen down.", Where.FILTERS),
    Command("page-up", ("pageup",), "Page up", "Goes one screen up.", Where.FILTERS),
    Command("use-row", ("enter",), "Filter by this, or go there", "Filters by the row's entity, or goes to the passage"
            " it stands for.", Where.TABLES, "filter or go"),
    Command("sort", ("S",), "Sort by the next column", "Sorts the table by its next column, then as printed again.",
            Where.TABLES, "sort"),
    Command("next-row", ("j", "down"), "Next row", "Goes to the next row.", Where.TABLES),
    Command("previous-row", ("k", "up"), "Previous row", "Goes to the row before.", Where.TABLES),
    Command("first-row", ("g", "home"), "First row", "Goes to the first row.", Where.TABLES),
    Command("last-row", ("G", "end"), "Last row", "Goes to the last row.", Where.TABLES),
    Command("page-down", ("pagedown",), "Page down", "Goes one screen down.", Where.TABLES),
    Command("page-up", ("pageup",), "Page up", "Goes one screen up.", Where.TABLES),
    Command("search", ("slash",), "Search", "Finds words as you type; ctrl+t changes between phrase, all words and"
            " regular expression.", short="search"),
    Command("next-hit", ("n",), "Next hit", "Goes to the next place where the words stand."),
    Command("previous-hit", ("N",), "Previous hit", "Goes to the place before."),
    Command("go-to", ("colon",), "Go to an address", "Goes to a paragraph or item: 5, 5(c), 5c.", short="go to"),
    Command("back", ("left_square_bracket",), "Back", "Goes back to the place before, with its filters."),
    Command("forward", ("right_square_bracket",), "Forward", "Goes forward again."),
    Command("filters", ("f",), "Filters", "Goes to the filters.", short="filters"),
    Command("country-facet", ("c",), "Filter by country", "Goes to the countries; typing narrows the list."),
    Command("topic-facet", ("t",), "Filter by topic", "Goes to the topics; typing narrows the list."),
    Command("minister-facet", ("m",), "Filter by minister", "Goes to the ministers; typing narrows the list."),
    Command("directness", ("v",), "Direct, group, any", "Changes how a passage must name who is chosen: directly, only"
            " through a group, or either."),
    Command("drop-last", ("x",), "Drop the last choice", "Takes back what was asked last."),
    Command("drop-all", ("X",), "Drop all choices", "Takes back everything that was asked; marks stay."),
    Command("suspend", ("s",), "Suspend or resume", "Sets the choices aside, or takes them up again."),
    Command("hide", ("h",), "Hide or dim", "Hides what does not match, or only dims it."),
    Command("copy", ("y",), "Copy with citation", "Sends the passage, quoted with its lead-in and citation, to the"
            " clipboard.", short="copy"),
    Command("copy-citation", ("Y",), "Copy citation", "Sends only the citation to the clipboard."),
    Command("quoting", ("u",), "How to quote items", "Changes what a copied item brings along: its lead-in, nothing,"
            " or the whole paragraph."),
    Command("export", ("e",), "Export", "Writes the marked or shown passages, or a table, to a file.", short="export"),
    Command("tray", ("b",), "Tray and brief", "Orders the marked passages, annotates them, and writes a brief."),
    Command("check", ("p",), "Check a quotation", "Says whether a pasted quotation is exact, and where it stands."),
    Command("open", ("o",), "Open another statement", "Opens a statement file, or a document as a draft."),
    *(
        Command(f"table-{number}", (key,), f"Table: {title}", f"Shows table {key}, {title}.")
        for number, (key, title) in enumerate(zip(TABLE_KEYS, TABLE_TITLES, strict=True), 1)
    ),
    Command("next-pane", ("tab",), "Next pane", "Moves to the next pane.", short="pane"),
    Command("previous-pane", ("shift+tab",), "Previous pane", "Moves to the pane before."),
    Command("maximise", ("z",), "Maximise the pane", "Gives the focused pane the whole width, or gives it back."),
    Command("out", ("escape",), "One level out", "Leaves the search, then the pane; never quits."),
    Command("theme", ("T",), "Choose a theme", "Lists the themes and tries each as you move."),
    Command("help", ("question_mark", "f1"), "Help", "Lists every key.", short="help"),
    Command("palette", ("ctrl+p",), "Command palette", "Finds any command by name."),
    Command("quit", ("q", "ctrl+q"), "Quit", "Leaves; marks, place and filters come back next time.", short="quit"),
)  # fmt: skip

DOUBTS = next(command for command in COMMANDS if command.id == f"table-{TABLE_TITLES.index('Doubts') + 1}")
"""Shows what to check in a draft."""


def commands_for(where: Where) -> tuple[Command, ...]:
    """The commands that one part of the reader answers, in the order of help and footer."""
    return tuple(command for command in COMMANDS if command.where is where)


_SHOWN = {
    "slash": "/", "colon": ":", "question_mark": "?", "minus": "-", "left_square_bracket": "[",
    "right_square_bracket": "]", "pagedown": "page down", "pageup": "page up", "escape": "esc",
    "full_stop": ".", "comma": ",", "f1": "F1", "down": "↓", "up": "↑", "enter": "⏎",
    "shift+down": "shift+↓", "shift+up": "shift+↑",
}  # fmt: skip


def shown_key(key: str) -> str:
    """A key as a person calls it: ``slash`` is ``/``."""
    return _SHOWN.get(key, key)
