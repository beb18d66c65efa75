"""Opens the reader: the bundled statement, or FILE.

Without a terminal on stdout it prints what show prints, and says so on stderr.
"""

import argparse
import gc
import os
import sys

from tui.console import Console, Exit
from tui.core.errors import BadData
from tui.verbs.asked import FILE_RULE, Asked, asked_of, nothing_matches
from tui.verbs.filters import add_filters
from tui.verbs.set import settings_or_defaults

USAGE = "communique [read] [FILE] [--at ADDRESS] [filters]"
EXAMPLES = """\
  communique                                  the bundled statement
  communique statement.yaml --at 5(c)         at item (c) of paragraph 5
  communique --country Kazakhstan             with a filter
  communique statement.docx                   a document, drafted in memory
  curl -s https://example.org/s.yaml | communique read -"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("words", nargs="*", metavar="FILE", help=FILE_RULE)
    parser.add_argument("--at", metavar="ADDRESS", help="the passage to begin at: 5(c)")
    add_filters(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Opens the reader, or prints what ``show`` prints."""
    asked = asked_of(options)
    if asked.addressed is not None:
        raise BadData("the reader opens at one address; give --at ADDRESS, or use communique show")
    at = str(asked.statement.at(options.at).address) if options.at else None
    if why := _why_not(console):
        console.note(f"{why}, so this is what communique show prints")
        return _show(asked, at, console)
    os.environ.setdefault("TEXTUAL_FPS", "120")  # read once, on import: a key is answered within 8 ms, not 17
    from tui.app.app import run as run_reader
    from tui.memory import Memory

    settings = settings_or_defaults(console)
    gc.freeze()
    gc.enable()
    ended: int = run_reader(asked.reading, at=at, settings=settings, memory=Memory.open(console.note))
    return ended


def _show(asked: Asked, at: str | None, console: Console) -> int:
    from dataclasses import replace

    from tui.core.bits import bits_of
    from tui.verbs.show import lines_of

    if at:
        within = asked.statement.within(at)
        asked = replace(asked, addressed=bits_of((p.index for p in within), len(asked.statement.passages)))
    if not asked.passages:
        raise nothing_matches(asked)
    console.print(lines_of(asked, console))
    return Exit.DONE


def _why_not(console: Console) -> str:
    """Why the reader can't be opened here; empty where it can."""
    if not console.is_terminal:
        return "stdout is no terminal"
    if console.environment.get("TERM") == "dumb":
        return "this terminal can't move its cursor (TERM=dumb)"
    if sys.stdin is None or not sys.stdin.isatty():
        return "" if _take_keys_from_terminal() else "there is no terminal to take keys from"
    return ""


def _take_keys_from_terminal() -> bool:
    """Makes the controlling terminal standard input, after a statement was read from a pipe."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
        os.dup2(terminal, 0)
        os.close(terminal)
        sys.stdin = open(0, closefd=False)  # noqa: SIM115 # a descriptor, for the life of the process
    except OSError:
        return False
    return True
