"""The help: every command and its keys, from the one list of commands; typing narrows it."""

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.app.commands import PLACES, Command, commands_for, shown_key
from tui.app.keys import keys_of
from tui.app.wrap import wrap
from tui.core.text import folded

BESIDE = (
    ("Mouse", "A click moves the cursor, a second one chooses. Drag selects printed words, y copies them with their"
     " citation; hold Shift to select with the terminal itself."),
    ("Clipboard", "Copies go through the terminal. Some ignore them: GNOME and Xfce terminals, Terminal on macOS, tmux"
     " without “set -g set-clipboard on”. There, e writes a file."),
    ("Layouts", "Single letters answer to the same keys of a Cyrillic (ЙЦУКЕН) layout."),
    ("Signs", "● chosen, or marked; ⊘ excluded; underlined: a name; reversed: found words; italics: an analyst's words,"
     " never printed ones; dimmed: context, or nothing to keep."),
    ("Elsewhere", "communique --help lists what works without this screen: show, list, export, cite, check."),
)  # fmt: skip


_KEYS = 17
"""Cells of the column of keys."""
_ROOMY = 50
"""From how many cells on the words stand beside their keys, not below them."""


class HelpScreen(ModalScreen[None]):
    """All keys, by where they work."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1", "dismiss_help", "Back", show=False),
        Binding("down", "scroll(3)", "Down", show=False),
        Binding("up", "scroll(-3)", "Up", show=False),
        Binding("pagedown", "scroll(15)", "Page down", show=False),
        Binding("pageup", "scroll(-15)", "Page up", show=False),
    ]

    def __init__(self, own: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__()
        self.own = own

    def compose(self) -> ComposeResult:
        """A line to type in, and the list below it."""
        with Vertical(classes="dialog", id="help") as dialog:
            dialog.border_title = "Help"
            dialog.border_subtitle = "↑ ↓ scroll · esc back"
            yield Input(placeholder="type to find a command")
            with VerticalScroll(id="help-scroll", can_focus=False):
                yield Static(id="help-page")

    def on_input_changed(self) -> None:
        """Shows what fits the words typed."""
        self._show()

    def on_resize(self) -> None:
        """Lays the list out for the new width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        width = self.query_one("#help-scroll", VerticalScroll).scrollable_content_region.width
        self.query_one("#help-page", Static).update(self._page(self.query_one(Input).value, width))

    def _page(self, typed: str, width: int) -> Content:
        wanted = folded(typed).split()
        parts: list[Content | str | tuple[str, str]] = []
        for where, title in PLACES.items():
            fitting = [c for c in commands_for(where) if _fits(c, wanted)]
            if fitting:
                parts += [(f"{title}\n", "bold"), *(part for c in fitting for part in self._lines(c, width)), "\n"]
        for title, words in BESIDE:
            if all(word in folded(f"{title} {words}") for word in wanted):
                parts += [(f"{title}\n", "bold"), _hung(words, 2, width), "\n"]
        return Content.assemble(*parts) if parts else Content("No command by that name.")

    def _lines(self, command: Command, width: int) -> list[Content | str | tuple[str, str]]:
        keys = " ".join(shown_key(key) for key in keys_of(command, self.own))
        if width < _ROOMY:
            return [(f"  {keys}\n", "bold $text-accent"), _hung(command.help, 4, width)]
        return [(f"  {keys:<{_KEYS}}", "bold $text-accent"), _hung(command.help, _KEYS + 2, width).lstrip(" ")]

    def action_dismiss_help(self) -> None:
        """Back to the reader."""
        self.dismiss()

    def action_scroll(self, lines: int) -> None:
        """Scrolls the list."""
        self.query_one("#help-scroll").scroll_relative(y=lines, animate=False)


def _fits(command: Command, wanted: list[str]) -> bool:
    text = folded(f"{command.title} {command.help} {' '.join(map(shown_key, command.keys))}")
    return all(word in text for word in wanted)


def _hung(words: str, indent: int, width: int) -> str:
    """Words wrapped to ``width``, every line ``indent`` cells in."""
    return "".join(f"{' ' * indent}{words[span.start : span.end]}\n" for span in wrap(words, max(10, width - indent)))
