"""No size and no order of keys breaks the reader."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.app.conftest import Opening
from tui.app.commands import COMMANDS
from tui.core.statement import Statement

SIZES = [(160, 45), (120, 40), (119, 40), (100, 30), (80, 24), (79, 24), (60, 20), (40, 12), (20, 5), (5, 3), (1, 1)]
QUITTING = {"q", "ctrl+q"}
KEYS = sorted({key for command in COMMANDS for key in command.keys} - QUITTING)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_size_shows_the_text_and_answers_keys(
    reader: Opening, central_asia: Statement, size: tuple[int, int]
) -> None:
    async with reader(central_asia, size) as desk:
        await desk.press("j", "j", "G", "f", "escape", "slash", "a", "escape", "e", "escape", "question_mark", "escape")
        assert desk.at == "7"
        if size[0] >= 20 and size[1] >= 5:
            assert any("7." in line or "Ministers" in line for line in desk.lines())


async def test_a_screen_that_shrinks_to_nothing_and_grows_again_keeps_its_place(
    reader: Opening, central_asia: Statement
) -> None:
    async with reader(central_asia, (120, 40), at="5(c)") as desk:
        for size in ((20, 5), (1, 1), (300, 100), (40, 12), (120, 40)):
            await desk.pilot.resize_terminal(*size)
            await desk.pilot.pause()
        assert desk.at == "5(c)"
        assert desk.says("Avigan")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from(KEYS), min_size=5, max_size=40))
async def test_no_order_of_keys_breaks_it(reader: Opening, keys: list[str]) -> None:
    async with reader(size=(90, 24)) as desk:
        await desk.pilot.press(*keys)
        await desk.pilot.pause()
        assert desk.app.is_running


async def test_a_statement_without_paragraphs_is_shown_as_such(reader: Opening) -> None:
    from tui.core.statement import Head

    async with reader(Statement("empty", Head("Nothing said"), ())) as desk:
        await desk.press("j", "G", "g", "space", "y", "Y", "enter", "f", "escape", "n", "w", "e")
        assert desk.app.is_running


async def test_no_colour_is_a_reader_without_colour(
    reader: Opening, central_asia: Statement, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reader(central_asia, (80, 24)) as desk:
        desk.app.no_color or pytest.fail("NO_COLOR is not obeyed")
        await desk.press("j", "space", "slash", "a")
        assert desk.says("1 marked")


async def test_every_theme_shows_the_text(reader: Opening, central_asia: Statement) -> None:
    async with reader(central_asia, (80, 24)) as desk:
        for theme in desk.app.available_themes:
            desk.app.theme = theme
            await desk.pilot.pause()
            assert desk.says("Tajikistan")
