"""Pane: a part of the screen with a title line that shows the focus, drawn line by line without child widgets."""

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.app.render import fitted, part_style, strip_of


class Pane(Widget, can_focus=True):
    """A focusable widget on the Line API. Subclasses draw ``body_line`` and keep ``title``.

    Meaning is never by colour alone: the focused title is in reverse and carries a sign, the cursor is a bar, what an
    analyst added is in italics, mentions are underlined, hits are in reverse.
    """

    DEFAULT_CSS = "Pane { background: $background; color: $foreground; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (the framework's own name)
        super().__init__(id=id)
        self._base: Style | None = None
        self._parts: dict[str, Style] = {}

    # What subclasses give

    @property
    def title(self) -> str:
        """The words of the title line."""
        return ""

    @property
    def title_note(self) -> str:
        """What stands at the right end of the title line."""
        return ""

    def body_line(self, y: int, width: int) -> Strip:
        """The strip of one line below the title, ``y`` from 0."""
        raise NotImplementedError

    # What they get

    @property
    def body_height(self) -> int:
        """Lines below the title; 0 where there is only room for the title."""
        return max(0, self.size.height - 1)

    def part(self, name: str) -> Style:
        """The style of one of the pane's parts, to be laid over the base."""
        if name not in self._parts:
            self._parts[name] = part_style(name, self.app.theme_variables)
        return self._parts[name]

    @property
    def base(self) -> Style:
        """The style of plain words."""
        if self._base is None:
            self._base = self.rich_style
        return self._base

    def notify_style_update(self) -> None:
        """Forgets styles of a theme that is gone."""
        super().notify_style_update()
        self._base = None
        self._parts.clear()
        self.forget()

    def forget(self) -> None:
        """Drops what was drawn; subclasses that keep strips drop them here."""

    def redraw(self) -> None:
        """Draws everything again."""
        self.forget()
        self.refresh()

    def refresh_lines_of_body(self, first: int, count: int = 1) -> None:
        """Draws only some lines below the title again."""
        self.refresh(Region(0, first + 1, self.size.width, count))

    def on_focus(self) -> None:
        """Shows the focus."""
        self.redraw()

    def on_blur(self) -> None:
        """Shows that the focus is gone."""
        self.redraw()

    def on_resize(self) -> None:
        """Lays out for the new size."""
        self.redraw()

    def render_line(self, y: int) -> Strip:
        """The strip of one line of the pane."""
        width = self.size.width
        if y == 0:
            return self._title_line(width)
        if y > self.body_height:
            return Strip.blank(width, self.base)
        return self.body_line(y - 1, width)

    def _title_line(self, width: int) -> Strip:
        style = self.base + self.part("title-focus" if self.has_focus else "title")
        sign = "▸" if self.has_focus else " "
        note = self.title_note
        room = max(0, width - len(note) - 1)
        return strip_of([Segment(fitted(f"{sign}{self.title}", room), style), Segment(f"{note} ", style)], width, style)
