"""Drives a terminal program as a person would, and times what its user sees.

The program runs in a pseudo-terminal of its own; what it writes goes to a terminal emulator (pyte). A key's time is
from writing it to the first change of the screen that is asked for. POSIX only.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyte

now = time.perf_counter
ANSWERS = {b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;c", b"\x1b[?2026$p": b"\x1b[?2026;2$y"}
"""What a terminal answers to what programs ask of it."""


class TooLong(Exception):
    """What was waited for did not come; carries the screen."""


@dataclass(frozen=True)
class Usage:
    """What a process used: seconds of processor time, peak resident memory in MiB."""

    seconds: float
    peak: float


class Terminal:
    """One run of one program in a terminal of 120 by 40 cells."""

    def __init__(self, command: Sequence[str], *, columns: int = 120, rows: int = 40) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.bytes = 0
        self.started = now()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LINES=str(rows), COLUMNS=str(columns))
            os.execvp(command[0], list(command))  # noqa: S606  (the benchmark's own commands)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    @property
    def text(self) -> str:
        """The screen, lines joined by newlines."""
        return "\n".join(self.screen.display)

    def read(self, seconds: float) -> float | None:
        """Feeds what comes within some seconds to the screen; when it came, or ``None``."""
        ready, _, _ = select.select([self.descriptor], [], [], max(0.0, seconds))
        if not ready:
            return None
        try:
            data = os.read(self.descriptor, 1 << 16)
        except OSError:
            return None
        came = now()
        self.bytes += len(data)
        for asked, answer in ANSWERS.items():
            if asked in data:
                os.write(self.descriptor, answer)
        self.stream.feed(re.sub(rb"\x1b\[[<>=][^a-zA-Z]*[a-zA-Z]", b"", data))
        return came

    def wait(self, pattern: str, seconds: float = 30.0) -> float:
        """When a pattern first stood on the screen.

        Raises:
            TooLong: it did not in time.
        """
        end = now() + seconds
        while now() < end:
            came = self.read(end - now())
            if came and re.search(pattern, self.text):
                return came
        raise TooLong(f"{pattern!r} did not come within {seconds} s:\n{self.text}")

    def settle(self, seconds: float = 0.25) -> None:
        """Reads until nothing comes for some seconds."""
        while self.read(seconds) is not None:
            pass

    def key(self, keys: str, pattern: str = "") -> float:
        """Writes keys; milliseconds until the screen changes, or until a pattern stands on it."""
        before = self.text, self._styles()
        written = now()
        os.write(self.descriptor, keys.encode())
        if pattern:
            return (self.wait(pattern) - written) * 1e3
        while now() < written + 5:
            came = self.read(5)
            if came and (self.text, self._styles()) != before:
                return (came - written) * 1e3
        raise TooLong(f"{keys!r} changed nothing:\n{self.text}")

    def _styles(self) -> int:
        return hash(tuple(tuple(self.screen.buffer[y].items()) for y in range(self.screen.lines)))

    def usage(self) -> Usage:
        """What the process has used so far (Linux)."""
        stat = Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8")
        peak = re.search(r"VmHWM:\s+(\d+)", status)
        return Usage((int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK"), int(peak[1]) / 1024 if peak else 0.0)

    def quit(self, keys: str = "q", seconds: float = 5.0) -> float:
        """Writes keys and waits for the process to end; the seconds it took."""
        written = now()
        os.write(self.descriptor, keys.encode())
        while now() < written + seconds:
            self.read(0.002)
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.descriptor)
                return now() - written
        self.kill()
        raise TooLong(f"{keys!r} did not end it")

    def kill(self) -> None:
        """Ends the process."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)
