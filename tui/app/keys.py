"""Commands to key bindings: the user's own keys checked, and the same physical keys on a Cyrillic layout added."""

from collections.abc import Mapping

from textual.binding import Binding, BindingType
from textual.keys import KEY_NAME_REPLACEMENTS, _character_to_key

from tui.app.commands import COMMANDS, Command, Where, commands_for, shown_key
from tui.core.errors import BadData, UnknownName

# The standard Russian layout (ЙЦУКЕН), key by key beside the Latin one. The slash key types a full stop there.
_LATIN = "qwertyuiop[]asdfghjklzxcvbnm" + "QWERTYUIOPASDFGHJKLZXCVBNM" + ":/?"
_CYRILLIC = "йцукенгшщзхъфывапролдячсмить" + "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ" + "Ж.,"
_TWIN = {
    _character_to_key(latin): _character_to_key(cyrillic) for latin, cyrillic in zip(_LATIN, _CYRILLIC, strict=True)
}


def with_twins(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keys, and for single letters the key that the same finger presses on a Cyrillic layout."""
    return tuple(dict.fromkeys((*keys, *(_TWIN[key] for key in keys if key in _TWIN))))


def bindings(where: Where) -> list[BindingType]:
    """The bindings of one part of the reader; their ids are the commands'."""
    return [
        Binding(
            ",".join(with_twins(command.keys)),
            command.action,
            command.title,
            show=False,
            key_display=shown_key(command.keys[0]),
            id=command.id,
        )
        for command in commands_for(where)
    ]


def own_keys(given: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The user's keys by command id, from settings such as ``{"next-hit": "ctrl+n, n"}``.

    Raises:
        UnknownName: no command has that id; the sentence names the nearest.
        BadData: one key would do two things in the same place.
    """
    known = {command.id for command in COMMANDS}
    made: dict[str, tuple[str, ...]] = {}
    for command_id, keys in given.items():
        if command_id not in known:
            raise UnknownName("command", command_id, known)
        made[command_id] = tuple(_named(key) for key in keys.replace(", ", ",").split(",") if key.strip())
    for where in Where:
        _refuse_clashes(where, made)
    return made


def keymap(own: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The user's keys as the framework takes them: joined by commas, by binding id, twins included."""
    return {command_id: ",".join(with_twins(keys)) for command_id, keys in own.items()}


def keys_of(command: Command, own: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The keys that a command answers to, without the twins."""
    return own.get(command.id, command.keys)


def _refuse_clashes(where: Where, own: Mapping[str, tuple[str, ...]]) -> None:
    taken: dict[str, str] = {}
    for command in commands_for(where):
        for key in keys_of(command, own):
            if taken.setdefault(key, command.id) != command.id:
                raise BadData(f"key {shown_key(key)!r} is set for both {taken[key]!r} and {command.id!r}; choose one")


def _named(key: str) -> str:
    plain = key.strip()
    return _character_to_key(plain) if len(plain) == 1 else KEY_NAME_REPLACEMENTS.get(plain, plain)
