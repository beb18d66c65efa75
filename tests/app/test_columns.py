"""How the columns of a table share the room of their pane."""

from hypothesis import given
from hypothesis import strategies as st

from tui.app.widgets.columns import shared


def test_columns_are_narrowed_before_one_is_left_out() -> None:
    assert shared((4, 20, 30), 34) == [4, 12, 12]
    assert shared((4, 20, 30), 29) == [4, 20]


def test_the_first_column_is_narrowed_last() -> None:
    assert shared((14, 40), 30) == [14, 12]


def test_columns_that_all_fit_have_what_they_need() -> None:
    assert shared((4, 9, 12), 80) == [4, 9, 12]


@given(natural=st.lists(st.integers(1, 200), min_size=1, max_size=9).map(tuple), room=st.integers(3, 300))
def test_no_more_room_is_given_than_there_is_and_none_is_left_while_words_are_cut(
    natural: tuple[int, ...], room: int
) -> None:
    widths = shared(natural, room)
    used = sum(widths) + 2 * len(widths)
    assert used <= room
    assert all(width <= wanted for width, wanted in zip(widths, natural, strict=False))
    assert used == room or all(width == wanted for width, wanted in zip(widths, natural, strict=False))
