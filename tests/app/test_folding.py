"""Which panes and lines are shown at which size."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.app.folding import LEAST_HEIGHT, shown_panes, side_width

PANES = st.sampled_from(["filters", "text", "tables"])
SIDES = st.sampled_from(["filters", "tables"])


def test_wide_screens_show_three_panes() -> None:
    assert shown_panes(120, "text", "tables") == ("filters", "text", "tables")


def test_medium_screens_show_the_text_and_one_beside_it() -> None:
    assert shown_panes(119, "text", "tables") == ("text", "tables")
    assert shown_panes(80, "text", "filters") == ("filters", "text")


def test_narrow_screens_show_one_pane() -> None:
    assert shown_panes(79, "tables", "tables") == ("tables",)


def test_a_maximised_pane_has_every_width_to_itself() -> None:
    assert shown_panes(200, "filters", "tables", maximised=True) == ("filters",)


@given(width=st.integers(1, 300), active=PANES, side=SIDES, maximised=st.booleans())
def test_the_pane_with_the_focus_is_always_shown(width: int, active: str, side: str, maximised: bool) -> None:
    beside = side if active == "text" else active
    assert active in shown_panes(width, active, beside, maximised=maximised)


@given(width=st.integers(80, 300), side=SIDES)
def test_the_text_keeps_most_of_the_screen(width: int, side: str) -> None:
    panes = shown_panes(width, "text", side)
    beside = sum(side_width(width, pane) for pane in panes if pane != "text")
    assert width - beside >= 50


def test_lines_around_the_panes_go_when_the_screen_is_low() -> None:
    assert all(least > 5 for least in LEAST_HEIGHT.values())
    assert all(side_width(a, "filters") <= side_width(b, "filters") for a, b in pairwise((120, 150, 200)))
