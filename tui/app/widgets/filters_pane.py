"""The filters pane: each facet with its values, how many passages each would keep, and a list that typing narrows."""

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.reactive import reactive

from tui.app.blank import BLANK
from tui.app.commands import Where
from tui.app.keys import bindings
from tui.app.widgets.entries import EntriesPane, Entry
from tui.core.facets import FACETS, Facet, Value
from tui.core.query import Choice
from tui.core.reading import Reading
from tui.core.text import folded

SIGNS = {None: "○", False: "●", True: "⊘"}
"""What stands before a value: open, chosen, excluded."""
LONG = 1000
"""Passages from which on the first count takes longer than a screen may wait."""


class FiltersPane(EntriesPane[Choice]):
    """Facets and their values. A value is chosen or excluded by a message; the pane never changes the reading."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.FILTERS)

    reading: reactive[Reading] = reactive(BLANK, init=False, repaint=False)
    narrowing: reactive[str | None] = reactive(None, init=False, repaint=False)
    """The facet whose list typing narrows; ``None`` where letters are commands."""
    narrow: reactive[str] = reactive("", init=False, repaint=False)
    """What was typed to narrow it."""

    class Chosen(Message):
        """A value is to be chosen or excluded, or let go."""

        def __init__(self, choice: Choice) -> None:
            self.choice = choice
            super().__init__()

    @property
    def title(self) -> str:
        """What the pane is for."""
        return "Filters"

    @property
    def title_note(self) -> str:
        """How many values are chosen."""
        count = len(self.reading.query.choices)
        return f"{count} chosen" if count else ""

    def watch_reading(self) -> None:
        """Shows the counts of the new reading; of a long statement only once its words are on the screen."""
        mentions = self.reading.index.mentions
        if mentions.is_known or len(mentions.statement.passages) < LONG:
            self._show()
        else:
            self.call_after_refresh(self._show)

    def watch_narrowing(self) -> None:
        """Shows where typing goes."""
        self._show()

    def watch_narrow(self) -> None:
        """Shows what is left of the list."""
        self._show()
        self.top = 0
        self._to_facet(self.narrowing)

    def enter_facet(self, facet_id: str) -> None:
        """Goes to a facet and lets typing narrow its list."""
        self.set_reactive(FiltersPane.narrow, "")
        self.narrowing = facet_id
        self._show()
        self.top = 0
        self._to_facet(facet_id)

    def on_blur(self) -> None:
        """Leaving the pane ends narrowing."""
        self._stop_narrowing()
        super().on_blur()

    def _stop_narrowing(self) -> None:
        self.set_reactive(FiltersPane.narrow, "")
        self.narrowing = None
        self._show()

    def _to_facet(self, facet_id: str | None) -> None:
        for index, entry in enumerate(self.entries):
            if entry.value and entry.value.facet == facet_id:
                if self.current is None or self.current.facet != facet_id or self.narrow:
                    self.go(index)
                self.top = max(0, index - 1)
                self._keep_in_sight()
                self.redraw()
                return

    # What is shown

    def _show(self) -> None:
        entries: list[Entry[Choice]] = []
        for facet in FACETS:
            values = facet.values(self.reading.index.mentions)
            if not values or (self.narrowing not in (None, facet.id) and self.narrow):
                continue
            if entries:
                entries.append(Entry(()))
            entries.append(self._heading(facet, len(values)))
            entries += self._values(facet, values)
        self.show(entries)

    def _heading(self, facet: Facet, count: int) -> Entry[Choice]:
        if facet.id == self.narrowing:
            hint = "" if self.narrow else "type to narrow"
            return Entry(((f"{facet.title} ", "heading"), (f"› {self.narrow}▏", "chosen")), hint, "dim")
        return Entry(((facet.title, "heading"),), str(count), "dim")

    def _values(self, facet: Facet, values: tuple[Value, ...]) -> list[Entry[Choice]]:
        counts = self.reading.counts(facet.id)
        chosen = {c.value: c.exclude for c in self.reading.query.choices if c.facet == facet.id}
        made = []
        for value in values:
            if facet.id == self.narrowing and not fits(self.narrow, value):
                continue
            state = chosen.get(value.id)
            part = {None: "" if counts[value.id] else "dim", False: "chosen", True: "excluded"}[state]
            if self.reading.suspended and state is not None:
                part = "dim"
            pieces = ((f"{SIGNS[state]} ", part), (value.label, part))
            made.append(Entry(pieces, str(counts[value.id]), "count", Choice(facet.id, value.id)))
        if not made:
            made.append(Entry((("  nothing by that name", "dim"),)))
        return made

    # What is done

    def action_toggle_value(self) -> None:
        """Asks for the value under the cursor to be chosen, or let go."""
        if self.current:
            self.post_message(self.Chosen(self.current))

    def action_exclude_value(self) -> None:
        """Asks for the value under the cursor to be excluded, or let go."""
        if self.current:
            self.post_message(self.Chosen(Choice(self.current.facet, self.current.value, exclude=True)))

    def choose(self) -> None:
        """A click on the value under the cursor chooses it."""
        self.action_toggle_value()

    def action_next_value(self) -> None:
        """Goes one value down."""
        self.step(1)

    def action_previous_value(self) -> None:
        """Goes one value up."""
        self.step(-1)

    def action_first_value(self) -> None:
        """Goes to the first value."""
        self.first()

    def action_last_value(self) -> None:
        """Goes to the last value."""
        self.last()

    def on_key(self, event: events.Key) -> None:
        """While narrowing, letters go into the narrowing words and Escape leaves them."""
        if self.narrowing is None:
            return
        if event.key == "escape":
            self._stop_narrowing()
        elif event.key == "backspace":
            if not self.narrow:
                self._stop_narrowing()
            self.narrow = self.narrow[:-1]
        elif event.is_printable and event.character and self._types(event.key, event.character):
            self.narrow += event.character
        else:
            return
        event.stop()
        event.prevent_default()

    def _types(self, key: str, character: str) -> bool:
        """Whether a key is a letter of a name: a blank and a hyphen are only where a name goes on with them."""
        if key not in ("space", "minus"):
            return True
        facet = next((facet for facet in FACETS if facet.id == self.narrowing), None)
        values = facet.values(self.reading.index.mentions) if facet and self.narrow else ()
        return any(_goes_on(self.narrow + character, value) for value in values)


def _goes_on(typed: str, value: Value) -> bool:
    """Whether a name of the value has the typed words, from the beginning of one, and goes on."""
    return any(f" {_bare(typed)}" in f" {name}"[:-1] for name in _names(value))


def fits(typed: str, value: Value) -> bool:
    """Whether a name of the value, or a word in one, begins with what was typed."""
    wanted = _bare(typed).strip()
    return not wanted or any(f" {wanted}" in f" {name}" for name in _names(value))


def _names(value: Value) -> tuple[str, ...]:
    """The names of a value as they are typed: folded, with blanks for hyphens."""
    return tuple(map(_bare, (value.id, value.label, *value.spellings)))


def _bare(words: str) -> str:
    return folded(words).replace("-", " ")
