"""The prompt at the bottom: one line to type search words or an address into."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static


class Prompt(Horizontal):
    """A line of input with a name before it and a remark behind it."""

    DEFAULT_CSS = """
    Prompt { height: 1; width: 1fr; background: $panel; padding: 0 1;
        & > Static { width: auto; }
        & > #prompt-name { color: $text-accent; text-style: bold; margin: 0 1 0 0; }
        & > #prompt-remark { width: 40%; color: $foreground 75%; margin: 0 0 0 1; }
        & > #prompt-remark.-wrong { color: $text-error; text-style: bold; }
        & > Input { width: 1fr; height: 1; border: none; padding: 0; background: $surface; &:focus { border: none; } }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+t", "change_mode", "Change mode", show=False),
    ]

    class Typed(Message):
        """Other words stand in the prompt."""

        def __init__(self, words: str) -> None:
            self.words = words
            super().__init__()

    class Entered(Message):
        """Enter was pressed."""

        def __init__(self, words: str) -> None:
            self.words = words
            super().__init__()

    class Left(Message):
        """Escape was pressed."""

    class ModeAsked(Message):
        """Another way of searching is wanted."""

    def __init__(self, title: str, words: str = "", remark: str = "") -> None:
        super().__init__(id="prompt")
        self._first = (title, words, remark)

    def compose(self) -> ComposeResult:
        """Name, input, remark."""
        title, words, remark = self._first
        yield Static(Content(title), id="prompt-name")
        yield Input(words, select_on_focus=bool(words))
        yield Static(Content(remark), id="prompt-remark")

    def on_mount(self) -> None:
        """Typing goes here."""
        self.query_one(Input).focus()

    @property
    def words(self) -> str:
        """What stands in the prompt."""
        return self.query_one(Input).value

    def say(self, *, title: str = "", remark: str = "", wrong: bool = False) -> None:
        """Shows another title or remark; a remark may say what is wrong."""
        if title:
            self.query_one("#prompt-name", Static).update(Content(title))
        told = self.query_one("#prompt-remark", Static)
        told.update(Content(remark), layout=False)
        told.set_class(wrong, "-wrong")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Passes on what is typed, as it is typed."""
        event.stop()
        self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Passes on Enter."""
        event.stop()
        self.post_message(self.Entered(event.value))

    def action_leave(self) -> None:
        """Leaves without doing anything."""
        self.post_message(self.Left())

    def action_change_mode(self) -> None:
        """Asks for another way of searching."""
        self.post_message(self.ModeAsked())
