"""The one list of commands, and the keys that come from it."""

from collections import Counter

import pytest
from textual.binding import Binding

from tui.app.commands import COMMANDS, Where, commands_for, shown_key
from tui.app.keys import bindings, keymap, keys_of, own_keys, with_twins
from tui.app.screens.reader import ReaderScreen
from tui.app.widgets.filters_pane import FiltersPane
from tui.app.widgets.tables_pane import TablesPane
from tui.app.widgets.text_pane import TextPane
from tui.core.errors import BadData, UnknownName

HOMES = {
    Where.READER: ReaderScreen,
    Where.TEXT: TextPane,
    Where.FILTERS: FiltersPane,
    Where.TABLES: TablesPane,
}
PARTS = pytest.mark.parametrize("where", list(Where))


@PARTS
def test_every_command_has_a_method_that_does_it(where: Where) -> None:
    for command in commands_for(where):
        name = command.action.partition("(")[0]
        assert callable(getattr(HOMES[where], f"action_{name}", None)) or name == "quit", command.id


@PARTS
def test_no_key_does_two_things_in_one_place(where: Where) -> None:
    keys = Counter(key for command in commands_for(where) for key in with_twins(command.keys))
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_says_what_it_does_in_a_sentence() -> None:
    for command in COMMANDS:
        assert command.help.endswith(".") and command.help[0].isupper(), command.id
        assert command.title and not command.title.endswith("."), command.id


def test_ids_name_one_command_in_one_place() -> None:
    assert max(Counter((command.id, command.where) for command in COMMANDS).values()) == 1


def test_letters_answer_to_the_same_finger_on_a_cyrillic_layout() -> None:
    assert with_twins(("j", "down")) == ("j", "down", "о")
    assert with_twins(("slash",)) == ("slash", "full_stop")
    assert with_twins(("ctrl+p",)) == ("ctrl+p",)


@PARTS
def test_bindings_carry_the_ids_of_their_commands(where: Where) -> None:
    made = bindings(where)
    assert [b.id for b in made if isinstance(b, Binding)] == [command.id for command in commands_for(where)]


def test_keys_of_ones_own_replace_those_of_the_program() -> None:
    own = own_keys({"next-hit": "ctrl+n, Z"})
    command = next(command for command in COMMANDS if command.id == "next-hit")
    assert keys_of(command, own) == ("ctrl+n", "Z")
    assert keymap(own)["next-hit"].startswith("ctrl+n,Z")


def test_an_unknown_command_names_the_nearest() -> None:
    with pytest.raises(UnknownName, match="next-hit"):
        own_keys({"next-hitt": "x"})


def test_a_key_set_twice_is_refused() -> None:
    with pytest.raises(BadData, match="choose one"):
        own_keys({"next-hit": "y"})


def test_keys_are_shown_as_people_call_them() -> None:
    assert [shown_key(key) for key in ("slash", "colon", "j", "escape")] == ["/", ":", "j", "esc"]
