"""What comes back when the same statement is opened again."""

from pathlib import Path

import pytest

from tests.app.conftest import Opening
from tui.memory import Memory


async def test_marks_place_filters_theme_and_table_come_back(reader: Opening, home: Path) -> None:
    async with reader() as desk:
        await desk.press("j", "j", "space", "c")
        await desk.type("ice")
        await desk.press("enter", "escape", "escape", "5", "escape")
        desk.app.theme = "nord"
        await desk.press("h", "q")
        place = desk.at
    async with reader() as desk:
        assert desk.at == place
        assert str(desk.reading.query) == "country:IS"
        assert len(desk.reading.marks) == 1
        assert desk.screen.tables.table == 5
        assert desk.app.theme == "nord"
        assert desk.screen.dim


async def test_the_hint_is_shown_the_first_time_only(reader: Opening) -> None:
    async with reader() as desk:
        assert desk.says("First time here?")
        await desk.press("space", "q")
    async with reader() as desk:
        assert not desk.says("First time here?")


async def test_an_address_asked_for_goes_before_the_remembered_place(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("G", "q")
    async with reader(at="2(a)") as desk:
        assert desk.at == "2(a)"


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"marks": 7}', '{"query": "country:ATLANTIS"}', "\x00\x00"])
async def test_a_broken_memory_is_set_aside_and_the_reader_opens(reader: Opening, home: Path, broken: str) -> None:
    async with reader() as desk:
        await desk.press("space", "q")
    (kept,) = (home / "memory").glob("*.json")
    kept.write_text(broken)
    async with reader() as desk:
        assert desk.at == "1"
        assert len(desk.shown) == 8


async def test_a_home_that_cannot_be_written_is_said_once_and_borne(reader: Opening, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way")
    said: list[str] = []
    async with reader(memory=Memory(blocked / "memory", said.append)) as desk:
        await desk.press("space", "j", "space", "q")
        assert len(desk.reading.marks) == 2
    assert len(said) == 1


async def test_another_statement_is_read_over_the_first_and_left_again(reader: Opening, tmp_path: Path) -> None:
    from tui.loaders.statement_file import bundled

    async with reader() as desk:
        await desk.press("o")
        await desk.type(str(bundled()))
        await desk.press("enter")
        await desk.pilot.pause(0.3)
        assert desk.reading.statement.id == "cajd-2020-08-11"
