"""What a user may set: one TOML file, only ever read. A new setting is one field.

theme = "nord"            # of the reader
style = "chicago"         # of citations
measure = 72              # cells, of the text pane
unmatched = "dim"         # or "hide": passages that do not match
mouse = false
quoting = "lead_in"       # or "item", "paragraph": what is copied and exported

[styles]                  # citation styles of one's own, by name
house = "{title}, {pinpoint}"

[keys]                    # keys of one's own, by command: `communique keys` names them
quit = "Q,ctrl+x"
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from tui.core.clean import clean
from tui.core.errors import BadData, nearest
from tui.files import decode, read_bytes, shown
from tui.places import settings_file

_CHOICES = {"unmatched": ("hide", "dim"), "quoting": ("item", "lead_in", "paragraph")}
_MEASURE = range(20, 201)
_MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class Settings:
    """The settings, each with what holds where it is not set."""

    theme: str = ""
    """The name of a theme of the reader; empty for its own choice."""
    style: str = "plain"
    """The id of the citation style."""
    styles: Mapping[str, str] = field(default_factory=dict)
    """The user's own citation styles: templates by id."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """The user's own keys: key names, joined by commas, by command id."""
    measure: int = 72
    """The widest a line of the text pane is set, in cells: 20 to 200."""
    unmatched: str = "hide"
    """Whether passages that do not match are hidden (``hide``) or only dimmed (``dim``)."""
    mouse: bool = True
    """Whether the reader takes the mouse."""
    quoting: str = "lead_in"
    """What is copied and exported: ``item``, ``lead_in`` or ``paragraph``."""


def read_settings(path: Path | None = None) -> Settings:
    """The settings in a file, by default the user's; all defaults where there is none.

    Raises:
        FileTrouble: it can't be read.
        BadData: it is not TOML, or a setting is not known or not right; the sentence names the file and the line.
    """
    path = path or settings_file()
    if not path.exists():
        return Settings()
    import tomllib

    text = decode(read_bytes(path, most=_MOST_BYTES), path)
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = re.search(r"\(at line (\d+)", str(error))
        line = where[1] if where else "1"
        why = re.sub(r" \(at .*\)$", "", str(error)) if where else "ends too early, or is nested too deep"
        raise BadData(f"{shown(path)}:{line}: is not TOML: {why}; mend the line") from None
    return _checked(given, text, shown(path))


def _checked(given: Mapping[str, object], text: str, name: str) -> Settings:
    known = [each.name for each in fields(Settings)]
    taken: dict[str, object] = {}
    for key, value in given.items():
        at = f"{name}:{_line(text, key)}: {clean(key).text}"
        if key not in known:
            close = nearest(key, known)
            right = f"nearest: {', '.join(close)}" if close else f"known are {', '.join(known)}"
            raise BadData(f"{at} is no setting; {right}")
        taken[key] = _value(key, value, at, text, name)
    return Settings(**taken)  # type: ignore[arg-type] # _value has checked each against its field


def _value(key: str, value: object, at: str, text: str, name: str) -> object:
    if key in ("styles", "keys"):
        if not isinstance(value, dict):
            raise BadData(f"{at} is one value; make it a table: [{key}]")
        for below, template in value.items():
            if not isinstance(template, str):
                raise BadData(f"{name}:{_line(text, below)}: {key}.{clean(below).text} is not text; put it in quotes")
        return {clean(below).text: clean(template).text for below, template in value.items()}
    if key == "mouse":
        if not isinstance(value, bool):
            raise BadData(f"{at} is {_written(value)}; it should be true or false")
        return value
    if key == "measure":
        if not isinstance(value, int) or isinstance(value, bool) or value not in _MEASURE:
            raise BadData(f"{at} is {_written(value)}; it should be a number from 20 to 200")
        return value
    if not isinstance(value, str):
        raise BadData(f"{at} is {_written(value)}; it should be text, in quotes")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise BadData(f"{at} is {_written(value)}; it should be one of {', '.join(_CHOICES[key])}")
    return clean(value).text


def _written(value: object) -> str:
    words = clean(str(value)).text
    return repr(words if len(words) <= 40 else words[:39] + "…") if isinstance(value, str) else words[:40]


def _line(text: str, key: str) -> int:
    """The line on which a key is set or its table opened; 1 where it can't be told."""
    word = rf"[\"']?{re.escape(key)}[\"']?"
    found = re.search(rf"^[ \t]*(?:\[\s*{word}\s*[\].]|{word}\s*[.=])", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1
