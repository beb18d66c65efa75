"""The single lines above and below the panes: head, chips, status, keys. Each is drawn from what it is given."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.style import Style
from textual.widget import Widget

from tui.app.render import part_style


class Line(Widget):
    """Words that are laid out for the width at hand; never markup."""

    DEFAULT_CSS = """
    Line { height: 1; width: 1fr; background: $panel; color: $foreground; padding: 0 1; }
    """

    def content(self, width: int) -> Content:
        """What to show in ``width`` cells."""
        raise NotImplementedError

    def part(self, words: str, name: str = "") -> Content:
        """Words in the style of one of the line's parts."""
        if not name:
            return Content(words)
        return Content.styled(words, Style.from_rich_style(part_style(name, self.app.theme_variables)))

    def render(self) -> Content:
        """The content for the present width."""
        return self.content(self.content_size.width)


class HeadLine(Line):
    """Title, instrument, date; the title gives way first."""

    def __init__(self, title: str, instrument: str, date: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.words = (title, instrument, date)

    def content(self, width: int) -> Content:
        """The head on one line."""
        title, instrument, date = self.words
        rest = "  ·  ".join(part for part in (instrument, date) if part)
        room = width - cell_len(rest) - 5
        if room < 16 < cell_len(title):
            instrument_only = instrument or title
            room = width - cell_len(date) - 3
            return Content.assemble(self.part(_cut(instrument_only, room), "strong"), f"  {date}")
        return Content.assemble(self.part(_cut(title, room), "strong"), "  ·  " if rest else "", rest)


class StatusLine(Line):
    """How much is shown, marked and hit."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.words: tuple[str, ...] = ()

    def say(self, words: Sequence[str]) -> None:
        """Shows other words, the most important first."""
        if tuple(words) != self.words:
            self.words = tuple(words)
            self.refresh()

    def content(self, width: int) -> Content:
        """As many of the words as fit."""
        shown = ""
        for words in self.words:
            longer = f"{shown}  ·  {words}" if shown else words
            if cell_len(longer) > width:
                break
            shown = longer
        return Content(shown or _cut(self.words[0], width) if self.words else "")


class KeysLine(Line):
    """The keys of the focused pane, then those that work everywhere; those that do not fit are left to the help."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.keys: tuple[tuple[str, str], ...] = ()

    def say(self, keys: Sequence[tuple[str, str]]) -> None:
        """Shows other keys: pairs of key and what it does, the most useful first."""
        if tuple(keys) != self.keys:
            self.keys = tuple(keys)
            self.refresh()

    def content(self, width: int) -> Content:
        """As many keys as fit."""
        shown: list[int] = []
        left = width + 2
        for number in [*range(len(self.keys))[-2:], *range(len(self.keys))[:-2]]:  # help and quit are never left out
            needed = cell_len("".join(self.keys[number])) + 3
            if needed <= left:
                shown.append(number)
                left -= needed
        parts: list[Content | str] = []
        for key, short in (self.keys[number] for number in sorted(shown)):
            parts += [self.part(key, "key"), f" {short}  "]
        return Content.assemble(*parts)


class ChipsLine(Line):
    """What is chosen, always in sight; takes as many lines as it needs, at most three."""

    DEFAULT_CSS = """
    ChipsLine { height: auto; max-height: 3; display: none; background: $surface;
        &.-any { display: block; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.chips: tuple[str, ...] = ()
        self.note = ""

    def say(self, chips: Sequence[str], note: str = "") -> None:
        """Shows other chips, with a note such as ``set aside``."""
        if (tuple(chips), note) == (self.chips, self.note):
            return
        lines = len(self._rows())
        self.chips, self.note = tuple(chips), note
        self.set_class(bool(self.chips or note), "-any")
        self.refresh(layout=len(self._rows()) != lines)

    def _rows(self, width: int = 0) -> list[str]:
        width = width or self.content_size.width or 80
        words = [f"({self.note})", *self.chips] if self.note else list(self.chips)
        rows: list[str] = []
        for chip in words:
            if rows and cell_len(f"{rows[-1]}  ·  {chip}") <= width:
                rows[-1] += f"  ·  {chip}"
            else:
                rows.append(_cut(chip, width))
        if len(rows) > 3:
            rest = f"  ·  and {sum(row.count('  ·  ') + 1 for row in rows[3:])} more"
            rows = [*rows[:2], _cut(rows[2], width - len(rest)) + rest]
        return rows

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  (the framework's)
        """One line for each row of chips."""
        return max(1, len(self._rows(width)))

    def content(self, width: int) -> Content:
        """The chips in rows."""
        return self.part("\n".join(self._rows(width)), "strong" if not self.note else "quiet")


def _cut(words: str, width: int) -> str:
    if cell_len(words) <= width:
        return words
    kept = words
    while kept and cell_len(kept) > width - 1:
        kept = kept[:-1]
    return f"{kept}…" if width > 0 else ""
