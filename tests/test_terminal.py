"""The program in a terminal of its own: what it writes there, and what it does when the terminal changes or goes."""

import fcntl
import os
import re
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")

if sys.platform != "win32":
    from tests.bench.terminal import Terminal

READY = r"j next|quit|\d+ of \d+"
NASTY = "Ministers [bold]B[/] \\x1b]0;owned\\x07 \\x1b[2J \\u202e \\x9b5n met."


def opened(*words: str, columns: int = 100, rows: int = 30) -> "Terminal":
    terminal = Terminal([sys.executable, "-m", "tui", *words], columns=columns, rows=rows)
    terminal.wait(READY)
    return terminal


def ended(terminal: "Terminal", seconds: float = 10.0) -> int:
    """The exit status, once the process has ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        terminal.read(0.05)
        pid, status = os.waitpid(terminal.pid, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
    terminal.kill()
    raise AssertionError("it did not end")


def test_it_opens_reads_on_and_quits_with_the_screen_given_back() -> None:
    terminal = opened()
    terminal.key("j")
    terminal.settle(0.1)
    os.write(terminal.descriptor, b"q")
    assert ended(terminal) == 0


def test_nothing_from_a_statement_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    file = tmp_path / "nasty.yaml"
    file.write_text(
        f'communique: 1\nid: nasty\nhead: {{title: "{NASTY}"}}\nparagraphs:\n- {{label: "1.", text: "{NASTY}"}}\n'
    )
    seen = bytearray()
    terminal = Terminal([sys.executable, "-m", "tui", str(file)], columns=100, rows=30)
    read = os.read

    until = time.monotonic() + 10
    while time.monotonic() < until and b"met." not in seen:
        try:
            seen += read(terminal.descriptor, 1 << 16)
        except OSError:
            break
    os.write(terminal.descriptor, b"q")
    ended(terminal)
    assert b"[bold]B[/]" in re.sub(rb"\x1b\[[0-9;]*m", b"", bytes(seen))
    assert b"owned\x07" not in seen
    assert b"\x1b]0;owned" not in seen
    assert "\u202e".encode() not in seen
    assert b"\x9b5n" not in seen


def test_a_terminal_that_shrinks_to_one_cell_and_grows_again_is_borne() -> None:
    terminal = opened()
    for columns, rows in ((1, 1), (20, 5), (100, 30)):
        fcntl.ioctl(terminal.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(terminal.pid, signal.SIGWINCH)
        terminal.settle(0.2)
    os.write(terminal.descriptor, b"q")
    assert ended(terminal) == 0


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_marks_are_kept_when_the_terminal_goes_away(home: Path, number: int) -> None:
    terminal = opened()
    terminal.key(" ")
    os.kill(terminal.pid, number)
    ended(terminal)
    kept = [path.read_text() for path in home.rglob("*.json")]
    assert any(('"marks"' in text and '"p1"' in text) or '"1"' in text for text in kept)
