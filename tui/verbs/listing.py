"""Prints a table of the statement, with the number of passages each row is in.

On a terminal its columns fit the width; otherwise every row is one line.
"""

import argparse

from tui.console import Console, Exit
from tui.core.errors import BadData, NothingFound
from tui.core.rows import asked_rows
from tui.core.tables import ALSO_CALLED, BY_ID, TABLES, table
from tui.exporters.columns import laid_out
from tui.verbs.asked import FILE_RULE, asked_of, looks_like_file
from tui.verbs.filters import add_filters

USAGE = "communique list TABLE [FILE] [filters]"
EXAMPLES = """\
  communique list ministers                   who attended, in which capacity
  communique list positions --minister Motegi who used which verb on what
  communique list assistance                  what was promised or given
  communique list topics --country JP         what is said, and what is not"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("table", metavar="TABLE", nargs="?", help=f"one of: {', '.join(each.id for each in TABLES)}")
    parser.add_argument("words", nargs="*", metavar="FILE", help=FILE_RULE)
    add_filters(parser)


def is_table(word: str) -> bool:
    """Whether a word names a table."""
    return word in BY_ID or word in ALSO_CALLED


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the table."""
    if options.table is None:
        raise BadData(f"which table? one of: {', '.join(each.id for each in TABLES)}")
    words = [options.table, *options.words]  # FILE may come first, as the other commands have it
    tables = (n for n, word in enumerate(words) if is_table(word.casefold()))
    others = (n for n, word in enumerate(words) if not looks_like_file(word))
    wanted = table(words.pop(next(tables, next(others, 0))).casefold())
    options.words = words
    asked = asked_of(options)
    if asked.addressed is not None:
        raise BadData("list takes no addresses; give filters, or use export --table")
    rows = asked_rows(wanted, asked.reading)
    if not rows:
        query = str(asked.reading.applied)
        raise NothingFound(f"no {wanted.id}" + (f" where {query}" if query else " in this statement"))
    lines = laid_out(wanted, rows, console.columns)
    console.print([console.styled(line, "strong") if at == 0 else line for at, line in enumerate(lines)])
    return Exit.DONE
