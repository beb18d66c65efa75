"""Which panes and lines are shown at which size."""

WIDE = 120
MEDIUM = 80
ROOMY = 150

LEAST_HEIGHT = {"hint": 16, "head": 9, "keys": 9}
"""How high the screen must be for a line to be shown."""


def shown_panes(width: int, active: str, side: str, *, maximised: bool = False) -> tuple[str, ...]:
    """The panes to show in ``width`` cells, from left to right.

    From 120 cells on all three; from 80 on the text and the ``side`` pane; below that, or maximised, the active one.
    """
    if maximised or width < MEDIUM:
        return (active,)
    if width >= WIDE:
        return ("filters", "text", "tables")
    return ("filters", "text") if side == "filters" else ("text", "tables")


def side_width(width: int, pane: str) -> int:
    """How many cells a pane beside the text gets of ``width``."""
    if width >= ROOMY:
        return 32 if pane == "filters" else 50
    if width >= WIDE:
        return 26 if pane == "filters" else 34
    return 30
