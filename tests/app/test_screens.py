"""A dozen screens as they look, in text: golden files that ``UPDATE_GOLDEN=1 pytest tests/app`` writes anew."""

import os
from pathlib import Path

import pytest

from tests.app.conftest import Opening
from tui.core.statement import Statement

GOLDEN = Path(__file__).parent / "golden"

SCREENS = {
    "first": ((120, 40), ()),
    "wide": ((160, 45), ()),
    "medium": ((100, 30), ("J", "J", "J", "J")),
    "usual": ((80, 24), ()),
    "narrow": ((60, 20), ("J", "J", "J", "J", "J", "enter")),
    "small": ((40, 12), ("j",)),
    "tiny": ((20, 5), ()),
    "countries": ((120, 40), ("c", "k", "a", "z", "space")),
    "directly": ((120, 40), ("c", "t", "a", "j", "space", "escape", "v", "escape")),
    "search": ((100, 30), ("slash", *"health and medical")),
    "ministers": ((120, 40), ("3",)),
    "assistance": ((160, 45), ("8",)),
    "help": ((80, 24), ("question_mark",)),
    "help-small": ((40, 12), ("question_mark",)),
    "export": ((80, 24), ("e",)),
    "export-small": ((40, 12), ("e",)),
    "tray": ((100, 30), ("space", "j", "j", "space", "b")),
}


@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_did(reader: Opening, central_asia: Statement, home: Path, name: str) -> None:
    size, keys = SCREENS[name]
    (home / "memory").mkdir()  # so that it is not the first start, but for the screen of that name
    if name == "first":
        (home / "memory").rmdir()
    async with reader(central_asia, size) as desk:
        await desk.press(*keys)
        await desk.pilot.pause(0.1)
        seen = "\n".join(desk.lines()) + "\n"
    path = GOLDEN / f"{name}.screen"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(seen, encoding="utf-8")
    assert seen == path.read_text(encoding="utf-8")
