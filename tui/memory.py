"""What the program remembers of each statement, so that quitting loses nothing: one small JSON file each, by its id.

Files are written whole or not at all. What can't be read is set aside, what can't be written is said once and then
borne: a program that forgets is better than one that stops.
"""

import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from tui.core.clean import clean
from tui.core.errors import CommuniqueError
from tui.core.reading import Mark
from tui.files import read_bytes, shown, write_whole
from tui.places import memory_folder

MOST_BYTES = 4_000_000
MOST_MARKS = 20_000
LONGEST_TEXT = 10_000
"""Characters of a note or a query that are remembered."""
_DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""Names that are no file names on Windows."""


@dataclass(frozen=True)
class Remembered:
    """What is known of one statement from the last time."""

    marks: tuple[Mark, ...] = ()
    """Marked passages with their notes, in the user's order."""
    place: str = ""
    """The id of the passage the reader stood at."""
    query: str = ""
    """The query, as ``str(query)`` writes it."""
    theme: str = ""
    table: str = ""
    """The id of the table that was open."""
    unmatched: str = ""
    """``hide`` or ``dim``; empty where it was never chosen."""


class Memory:
    """The files of one folder, by statement id."""

    def __init__(self, folder: Path, say: Callable[[str], None] = lambda _: None) -> None:
        self.folder = folder
        self.say = say
        self._said = False

    @classmethod
    def open(cls, say: Callable[[str], None] = lambda _: None) -> "Memory":
        """The user's own memory. Nothing is made on the disk before there is something to keep.

        ``say`` is called with one sentence when something can't be remembered.
        """
        return cls(memory_folder(), say)

    def path(self, statement_id: str) -> Path:
        """The file of one statement: its id, made safe as a file name and kept apart from others that look like it."""
        safe = re.sub(r"[^a-z0-9-]+", "-", statement_id.casefold()).strip("-")[:80]
        if safe and safe == statement_id and not _DEVICE.fullmatch(safe):
            return self.folder / f"{safe}.json"
        digest = sha256(statement_id.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return self.folder / f"{safe or 'statement'}~{digest}.json"

    def recall(self, statement_id: str) -> Remembered:
        """What is remembered of a statement; nothing where there is no file, or none that can be read."""
        path = self.path(statement_id)
        try:
            if not path.exists():
                return Remembered()
            return _read(read_bytes(path, most=MOST_BYTES))
        except CommuniqueError as error:
            self._say_once(f"what was remembered is not used: {error}")
        except OSError:
            self._say_once(f"{shown(path)}: can't be read; marks and place begin afresh")
        except (ValueError, RecursionError):
            self._set_aside(path)
        return Remembered()

    def keep(self, statement_id: str, remembered: Remembered) -> None:
        """Remembers this of a statement, in place of what was remembered before."""
        bounded = replace(
            remembered,
            marks=tuple(Mark(m.passage, m.note[:LONGEST_TEXT]) for m in remembered.marks[:MOST_MARKS]),
            query=remembered.query if len(remembered.query) <= LONGEST_TEXT else "",
        )
        data = json.dumps({"statement": statement_id, **asdict(bounded)}, indent=1).encode() + b"\n"
        path = self.path(statement_id)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data, force=True)
        except CommuniqueError as error:
            self._say_once(f"marks and place will not be remembered: {error}")
        except OSError as error:
            self._say_once(f"marks and place will not be remembered: {shown(path)}: {error.strerror or error}")

    def _set_aside(self, path: Path) -> None:
        broken = path.with_suffix(".broken")
        try:
            path.replace(broken)
        except OSError:
            self._say_once(f"{shown(path)}: is broken and can't be set aside; marks and place begin afresh")
            return
        self._say_once(f"{shown(path)}: is broken; it is set aside as {broken.name}, marks and place begin afresh")

    def _say_once(self, sentence: str) -> None:
        if not self._said:
            self._said = True
            self.say(sentence)


def _read(data: bytes) -> Remembered:
    """What a memory file says; fields that are missing are empty.

    Raises:
        ValueError: it is not a memory file.
    """
    given = json.loads(data)
    if not isinstance(given, dict):
        raise ValueError("not a mapping")
    marks = given.get("marks", [])
    if not isinstance(marks, list) or not all(isinstance(mark, dict) for mark in marks):
        raise ValueError("marks are not a list of mappings")
    return Remembered(
        marks=tuple(Mark(_text(mark, "passage"), _text(mark, "note")) for mark in marks[:MOST_MARKS]),
        place=_text(given, "place"),
        query=_text(given, "query"),
        theme=_text(given, "theme"),
        table=_text(given, "table"),
        unmatched=_text(given, "unmatched"),
    )


def _text(given: dict[str, object], key: str) -> str:
    value = given.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{key} is not text")
    return clean(value).text
