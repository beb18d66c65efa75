"""Writes passages, or a table, in a format for other programs; every format says where it comes from.

The same statement and query give the same bytes. SOURCE_DATE_EPOCH adds a time.
"""

import argparse
import os

from tui.console import Console, Exit
from tui.core.errors import BadData, NothingFound, UnknownName
from tui.core.quoting import Quoting
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.core.tables import TABLES, table
from tui.exporters.base import Export, Exporter, generation_time
from tui.exporters.registry import EXPORTERS, by_suffix, exporter
from tui.verbs.asked import RULE, Asked, asked_of, nothing_matches
from tui.verbs.filters import add_filters
from tui.verbs.set import settings_or_defaults

USAGE = "communique export [FILE] [ADDRESS ...] [filters] --format F [-o PATH]"
EXAMPLES = """\
  communique export 5(c) --format markdown           with its lead-in
  communique export --country JP -o japan.csv        for a spreadsheet
  communique export --table positions --format json  a table
  communique export --topic covid-19 -o covid.html   one page, prints well
  communique export --marked -o brief.md             what you marked, your notes"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("words", nargs="*", metavar="FILE | ADDRESS", help=RULE)
    parser.add_argument("-f", "--format", metavar="F", help=f"one of: {', '.join(each.id for each in EXPORTERS)}")
    parser.add_argument("-o", "--output", metavar="PATH", help="write a file; its suffix may say the format")
    parser.add_argument("--force", action="store_true", help="replace the file if it is there")
    parser.add_argument("--table", metavar="T", help=f"a table instead: {', '.join(each.id for each in TABLES)}")
    parser.add_argument(
        "--quote", metavar="HOW", help="item (alone), lead_in (item with its lead-in, the default), paragraph (whole)"
    )
    parser.add_argument("--style", metavar="S", help="the citation style, where the format has citations")
    parser.add_argument("--csv-raw", action="store_true", help="no apostrophe before cells a spreadsheet would run")
    parser.add_argument(
        "--marked", action="store_true", help="a brief: what you marked, in your order, with your notes"
    )
    add_filters(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Writes the export."""
    chosen = _format(options)
    generated = generation_time(os.environ)
    asked = asked_of(options)
    if not asked.passages:
        raise nothing_matches(asked)
    settings = settings_or_defaults(console)
    reading, passages = _brief(asked, console) if options.marked else (asked.reading, asked.passages)
    export = Export(
        reading,
        passages,
        table=table(options.table.casefold()).id if options.table else None,
        quoting=_quoting(options.quote or settings.quoting),
        style=options.style or settings.style,
        styles=settings.styles,
        generated=generated,
        guard_cells=not options.csv_raw,
        notes=reading.tray if options.marked else None,
    )
    data = chosen.write(export)
    if options.output and options.output != "-":
        from tui.files import shown, write_whole

        write_whole(options.output, data, force=options.force)
        what = table(export.table).title.lower() if export.table else _counted(len(export.passages))
        console.note(f"wrote {what} to {shown(options.output)}")
    else:
        console.write(data)
    return Exit.DONE


def _brief(asked: Asked, console: Console) -> tuple[Reading, tuple[Passage, ...]]:
    """The reading with what was marked in the reader, and of that what is asked for, in the user's order."""
    from tui.memory import Memory

    reading = asked.reading.with_marks(Memory.open(console.note).recall(asked.statement.id).marks)
    wanted = {passage.index for passage in asked.passages}
    passages = tuple(asked.statement.passages[index] for index in reading.tray if index in wanted)
    if not passages:
        marked = "nothing marked here" if reading.marks else "nothing is marked in this statement"
        raise NothingFound(f"{marked}; in the reader, space marks a passage")
    return reading, passages


def _format(options: argparse.Namespace) -> Exporter:
    if options.format:
        chosen = exporter(options.format)
    elif options.output and options.output != "-":
        chosen = by_suffix(options.output)
    else:
        raise BadData(f"which format? give --format, one of: {', '.join(each.id for each in EXPORTERS)}")
    if options.table and options.marked:
        raise BadData("a table has no marks; give --table or --marked")
    if options.table and not chosen.tables:
        able = ", ".join(each.id for each in EXPORTERS if each.tables)
        raise BadData(f"{chosen.title} holds no tables; take one of: {able}")
    if not options.table and not chosen.passages:
        raise BadData(f"{chosen.title} holds only tables; give --table")
    return chosen


def _quoting(given: str) -> Quoting:
    try:
        return Quoting(given.casefold().replace("-", "_"))
    except ValueError:
        raise UnknownName("way to quote", given, list(Quoting)) from None


def _counted(count: int) -> str:
    return "1 passage" if count == 1 else f"{count} passages"
