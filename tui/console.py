"""stdout is data, stderr is talk, and the exit code says how it ended.

Everything printed for people goes through ``Console``. Emphasis is a terminal's own (ECMA-48), given only where
colour is wanted, and never the only sign of anything.
"""

import errno
import os
import sys
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TextIO

from tui.core.clean import visible
from tui.core.errors import FileTrouble

MEASURE = 80
"""The widest that printed words are set, in cells; and the width where there is no terminal."""


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    NOTHING = 1
    """Nothing found, or a check that failed."""
    WRONG = 2
    """Wrong usage, or bad data."""
    FILE = 3
    """A file that can't be read or written."""
    INTERRUPTED = 130


_SIGNS = {"strong": "1", "dim": "2", "hit": "7", "note": "3"}


class Console:
    """Where a command's words go."""

    def __init__(
        self, *, color: str = "auto", quiet: bool = False, environment: Mapping[str, str] = os.environ
    ) -> None:
        self.quiet = quiet
        self.environment = environment
        self.color = color == "always" or (color == "auto" and self._wants_color())

    @property
    def is_terminal(self) -> bool:
        """Whether stdout is a terminal."""
        return sys.stdout is not None and sys.stdout.isatty()

    @property
    def columns(self) -> int | None:
        """The width of the terminal in cells; ``None`` where stdout is none and ``COLUMNS`` is not set."""
        given = self.environment.get("COLUMNS", "")
        if given.isdecimal() and int(given) > 0:
            return int(given)
        if not self.is_terminal:
            return None
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns or None
        except (OSError, ValueError):
            return None

    @property
    def measure(self) -> int:
        """How wide printed words are set, in cells."""
        return min(self.columns or MEASURE, MEASURE)

    def _wants_color(self) -> bool:
        if self.environment.get("NO_COLOR") or self.environment.get("TERM") == "dumb" or not self.is_terminal:
            return False
        return os.name != "nt" or "WT_SESSION" in self.environment

    def styled(self, text: str, sign: str) -> str:
        """``text`` ``strong``, ``dim``, ``note`` or as a ``hit``, where colour is wanted."""
        return f"\x1b[{_SIGNS[sign]}m{text}\x1b[0m" if self.color and text else text

    def print(self, lines: Iterable[str]) -> None:
        """Lines to stdout, in its encoding; what that lacks is written as an escape."""
        out = self._stdout()
        encoding = out.encoding or "utf-8"
        self._write(("\n".join(lines) + "\n").encode(encoding, "backslashreplace"))

    def write(self, data: bytes) -> None:
        """Bytes to stdout, as they are."""
        self._write(data)

    def _write(self, data: bytes) -> None:
        out = self._stdout()
        try:
            out.flush()
            out.buffer.write(data)
            out.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            _abandon(out)
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            why = "the disk is full" if full else f"can't be written ({error.strerror or error})"
            raise FileTrouble(f"stdout: {why}") from None

    @staticmethod
    def _stdout() -> TextIO:
        if sys.stdout is None:
            raise FileTrouble("stdout: is closed, so there is nowhere to write")
        return sys.stdout

    def note(self, sentence: str) -> None:
        """A line of talk that ``--quiet`` leaves out."""
        if not self.quiet:
            self.fail(sentence)

    def fail(self, sentences: str) -> None:
        """Why a command failed: each line of ``sentences`` on a line of stderr."""
        if sys.stderr is None:
            return
        lines = "".join(f"communique: {visible(line)}\n" for line in sentences.split("\n"))
        encoding = sys.stderr.encoding or "utf-8"
        try:
            sys.stderr.write(lines.encode(encoding, "backslashreplace").decode(encoding))
            sys.stderr.flush()
        except (OSError, ValueError):
            return


def end_quietly() -> None:
    """After a closed pipe: nothing more is written, and the interpreter has nothing to complain of at its end."""
    if sys.stdout is not None:
        _abandon(sys.stdout)


def _abandon(stream: TextIO) -> None:
    """Points a stream that can't be written at nothing, so that closing it can't fail."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)
    except (OSError, ValueError):
        return
