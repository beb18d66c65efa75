"""Text from outside is text: shown harmlessly, never obeyed."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from tests.app.conftest import Opening
from tests.conftest import harbour_statement
from tui.core.statement import Statement

NASTY = (
    "[bold]B[/] [/] [@click=app.quit]out[/] $accent \x1b[31mred\x1b]0;title\x07 \x9b2J \u202ereversed\u2066"
    " \x00 \t {braces} \\n"
)
BARE = {"id", "label", "section", "members", "country", "topics", "at", "actor", "provider", "recipients", "currency"}
BARE |= {"date", "until", "sha256"}
UNSAFE = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}


def poisoned(value: Any) -> Any:
    """The same value with the nasty words beside every printed word of it."""
    if is_dataclass(value) and not isinstance(value, type):
        made = {f.name: poisoned(getattr(value, f.name)) for f in fields(value) if f.init and f.name not in BARE}
        return replace(value, **made)
    if isinstance(value, tuple):
        return tuple(poisoned(each) for each in value)
    return f"{value} {NASTY}" if isinstance(value, str) and value else value


def hostile_statement() -> Statement:
    """The harbour statement with nasty words in every field that may hold words."""
    return poisoned(harbour_statement())


def unsafe(lines: list[str]) -> set[str]:
    return UNSAFE & set().union(*lines)


async def test_words_that_look_like_markup_or_escapes_are_shown_and_not_obeyed(reader: Opening) -> None:
    async with reader(hostile_statement(), (120, 40)) as desk:
        for key in ("j", "j", "2", "3", "4", "5", "6", "7", "8", "9", "1", "f", "c", "escape", "escape"):
            await desk.press(key)
            assert unsafe(desk.lines()) == set()
        assert desk.says("[bold]B[/]")
        assert desk.says("[@click=app.quit]out[/]")
        await desk.pilot.click("#text", offset=(20, 5))
        await desk.pilot.pause()
        assert desk.app.is_running


async def test_nasty_search_words_are_only_searched_for(reader: Opening) -> None:
    async with reader(hostile_statement(), (120, 40)) as desk:
        await desk.press("slash")
        await desk.type("[@click=app.quit]out")
        assert desk.reading.hit_count > 0
        await desk.press("enter")
        assert desk.app.is_running
        assert unsafe(desk.lines()) == set()


async def test_nasty_words_in_dialogs_are_shown_too(reader: Opening) -> None:
    async with reader(hostile_statement(), (100, 30)) as desk:
        for key in ("space", "e", "escape", "b", "escape", "p", "escape", "ctrl+p", "escape"):
            await desk.press(key)
            assert unsafe(desk.lines()) == set()


async def test_a_nasty_file_name_in_the_open_dialog_is_one_sentence(reader: Opening) -> None:
    async with reader() as desk:
        await desk.press("o")
        await desk.type("/no/[bold]such[/]")
        await desk.press("enter")
        await desk.pilot.pause(0.2)
        assert desk.says("[bold]such[/]")
        assert desk.app.is_running
