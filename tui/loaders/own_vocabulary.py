"""A user's own vocabularies: files of the names of ``data/`` in a folder of the settings, added to what ships.

A record with an id that ships adds to that record: lists are joined, other values replaced. Any other is a new one. The
files are only ever read, and checked whole, because a wrong line in them would be silently missing from every draft.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tui.core.errors import BadData, nearest
from tui.files import decode, read_bytes, shown
from tui.notation import Keyed, Listed, Node, read
from tui.places import vocabulary_folder

_TEXT, _TEXTS, _YEARS = "text", "a list of texts", "a mapping of country codes to years"
_KEYS: dict[str, dict[str, str]] = {
    "countries.yaml": {
        **dict.fromkeys(("code", "name", "official", "rank"), _TEXT),
        **dict.fromkeys(("names", "former", "demonyms", "not"), _TEXTS),
    },
    "groups.yaml": {
        **dict.fromkeys(("id", "name", "kind"), _TEXT),
        **dict.fromkeys(("names", "titles"), _TEXTS),
        "members": _YEARS,
    },
    "organisations.yaml": {"id": _TEXT, "name": _TEXT, "names": _TEXTS},
    "topics.yaml": {"id": _TEXT, "name": _TEXT, "names": _TEXTS},
    "verbs.yaml": {},
    "forums.yaml": {},
}
_STAY = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?(?:,\s*\d{4}(?:-\d\d){0,2}(?:/\d{4}(?:-\d\d){0,2})?)*")


def own_files() -> tuple[Path, ...]:
    """The user's own vocabularies that are there, by name.

    Raises:
        BadData: a file in the folder has no name of a vocabulary.
    """
    folder = vocabulary_folder()
    there = tuple(sorted(folder.glob("*.y*ml"))) if folder.is_dir() else ()
    for path in there:
        if path.name not in _KEYS:
            close = ", ".join(nearest(path.name, _KEYS)) or ", ".join(_KEYS)
            raise BadData(f"{shown(path)}: is no vocabulary; nearest: {close}")
    return there


def added(name: str, shipped: Listed) -> Listed:
    """What ships under a name, with the user's own entries.

    Raises:
        BadData: the user's file is no such vocabulary; one line ``FILE:LINE: what is wrong; what would be right`` each.
        FileTrouble: it can't be read.
    """
    path = next((path for path in own_files() if path.name == name), None)
    if path is None:
        return shipped
    own = read(decode(read_bytes(path), path), shown(path))
    faults = list(_faults(name, own))
    if faults or not isinstance(own, Listed):
        raise BadData("\n".join(f"{shown(path)}:{fault}" for fault in faults))
    made = Listed(shipped.line)
    made.extend(shipped)
    at = {_id(entry): index for index, entry in enumerate(shipped)}
    for entry in own:
        if _id(entry) in at:
            made[at[_id(entry)]] = _joined(made[at[_id(entry)]], entry)
        else:
            at[_id(entry)] = len(made)
            made.append(entry)
    return made


def _id(entry: Node) -> str:
    return str(entry.get("code") or entry.get("id")) if isinstance(entry, Keyed) else str(entry)


def _joined(shipped: Node, own: Node) -> Node:
    if not isinstance(shipped, Keyed) or not isinstance(own, Keyed):
        return own
    made = Keyed(own.line)
    made.update(shipped)
    for key, value in own.items():
        before = made.get(key)
        if isinstance(before, Listed) and isinstance(value, Listed):
            value = _both(before, value)
        elif isinstance(before, Keyed) and isinstance(value, Keyed):
            value = _joined(before, value)
        made[key] = value
    return made


def _both(shipped: Listed, own: Listed) -> Listed:
    made = Listed(own.line)
    made.extend([*shipped, *(words for words in own if words not in shipped)])
    return made


def _faults(name: str, root: Node) -> Iterator[str]:
    keys = _KEYS[name]
    if not isinstance(root, Listed):
        yield "1: is no list; begin each entry with '- '"
        return
    for entry, line in zip(root, root.lines, strict=True):
        if not keys:
            if not isinstance(entry, str):
                yield f"{line}: is no text; write one verb a line: - welcomed"
        elif not isinstance(entry, Keyed):
            yield f"{line}: is no record; write {{{', '.join(keys)}}}"
        else:
            yield from _faults_of(entry, keys)


def _faults_of(entry: Keyed, keys: dict[str, str]) -> Iterator[str]:
    first = next(iter(keys))
    if not entry.get(first):
        yield f"{entry.line}: has no {first}; say {first}: ..."
    for key, value in entry.items():
        line, kind = entry.line_of(key), keys.get(key)
        if kind is None:
            yield f"{line}: {key}: is no key here; nearest: {', '.join(nearest(key, keys)) or ', '.join(keys)}"
        elif kind == _TEXTS and not (isinstance(value, Listed) and all(isinstance(word, str) for word in value)):
            yield f"{line}: {key}: should be {kind}: [one, another]"
        elif kind == _YEARS and not isinstance(value, Keyed):
            yield f"{line}: {key}: should be {kind}: {{NO: 1994}}"
        elif isinstance(value, Keyed):
            yield from (
                f"{value.line_of(code)}: {key}: {code} should have years: 1994, or 1994/2001-06"
                for code, years in value.items()
                if not _STAY.fullmatch(str(getattr(years, "words", years)))
            )
        elif kind == _TEXT and isinstance(value, Listed):
            yield f"{line}: {key}: should be {kind}"
