"""Text and spans to styled segments: the only place that styles the text of a statement.

A line is its characters with layers of spans over them; each stretch between two edges gets one segment. Segments carry
the passage and the character they show, so that a mouse selection is made of printed words, not of screen cells.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from rich.cells import cell_len, set_cell_size
from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.strip import Strip

from tui.core.text import Span

Layer = tuple[Span, Style]

PARTS: Mapping[str, tuple[str, str, str]] = {
    "title": ("foreground/75", "surface", ""),
    "title-focus": ("contrast", "primary", "bold"),
    "cursor": ("text-accent", "", "bold"),
    "cursor-idle": ("foreground/50", "", ""),
    "line": ("", "surface", ""),
    "dim": ("foreground/55", "", ""),
    "label": ("", "", "bold"),
    "heading": ("", "", "bold"),
    "mention": ("", "", "underline"),
    "hit": ("", "", "reverse"),
    "hit-here": ("contrast", "warning", "bold underline"),
    "mark": ("text-success", "", "bold"),
    "analyst": ("text-secondary", "", "italic"),
    "count": ("foreground/75", "", ""),
    "chosen": ("text-success", "", "bold"),
    "excluded": ("text-error", "", "bold"),
    "track": ("surface-lighten-2", "", ""),
    "thumb": ("foreground/60", "", ""),
    "selected": ("", "", "reverse"),
    "strong": ("", "", "bold"),
    "quiet": ("foreground/75", "", ""),
    "key": ("text-accent", "", "bold"),
}
"""The parts of a pane: foreground and background as theme variables (``/75``: mixed into the
background; ``contrast``: black or white, whichever is read better), attributes.

What an analyst added is in italics; it never shares a style with printed words.
"""


_LEAST = {"foreground/55": 3.0, "foreground/50": 3.0, "foreground/60": 2.0, "surface-lighten-2": 1.0}
"""The least contrast ratio of what is dimmed on purpose, and of signs that are no words."""


def part_style(name: str, theme: Mapping[str, str]) -> Style:
    """The style of a part under a theme's variables, to be laid over plain words."""
    foreground, background, attributes = PARTS[name]
    style = Style.parse(attributes) if attributes else Style()
    ground = Color.parse(theme[background or "background"])
    if foreground == "contrast":
        style += Style(color=ground.get_contrast_text(1.0).rich_color)
    elif foreground:
        style += Style(color=_color(foreground, theme, ground))
    if background:
        style += Style(bgcolor=ground.rich_color)
    return style


def _color(wanted: str, theme: Mapping[str, str], ground: Color) -> RichColor:
    variable, _, strength = wanted.partition("/")
    color = Color.parse(theme[variable])
    if color.ansi is not None or ground.ansi is not None:
        return color.rich_color
    if strength:
        color = ground.blend(color, int(strength) / 100)
    return _readable(color, ground, _LEAST.get(wanted, 4.5)).rich_color


def _readable(color: Color, ground: Color, least: float) -> Color:
    """The colour, or as much nearer to black or white as the contrast ratio asks for (WCAG 2.2, 1.4.3)."""
    goal = ground.get_contrast_text(1.0)
    steps = (color.blend(goal, step / 10) for step in range(11))
    return next((mixed for mixed in steps if _contrast(mixed, ground) >= least), goal)


def _contrast(one: Color, other: Color) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    parts = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.normalized)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def styled(text: str, line: Span, base: Style, layers: Iterable[Layer], passage: int) -> list[Segment]:
    """The characters of ``line`` in ``text``, each in ``base`` under all its layers, the later on top."""
    over = [(span, style) for span, style in layers if span.start < line.end and span.end > line.start]
    edges = {line.start, line.end}
    for span, _ in over:
        edges.update((max(span.start, line.start), min(span.end, line.end)))
    cuts = sorted(edges)
    segments: list[Segment] = []
    for start, end in pairwise(cuts):
        style = base
        for span, added in over:
            if span.start <= start and span.end >= end:
                style += added
        segments.append(Segment(text[start:end].replace("\t", " "), style + place_of(start, passage)))
    return segments


@lru_cache(maxsize=8192)
def place_of(character: int, passage: int) -> Style:
    """A style that shows nothing and says which character of which passage is meant."""
    return Style.from_meta({"offset": (character, passage), "passage": passage})


def strip_of(segments: Sequence[Segment], width: int, base: Style) -> Strip:
    """A strip of exactly ``width`` cells."""
    return Strip(segments).adjust_cell_length(width, base)


def fitted(text: str, width: int) -> str:
    """``text`` on one line in exactly ``width`` cells; what is cut off is shown by an ellipsis."""
    plain = " ".join(text.split())
    if cell_len(plain) <= width:
        return plain + " " * (width - cell_len(plain))
    return set_cell_size(plain, width - 1) + "…" if width > 0 else ""
