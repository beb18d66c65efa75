"""Reads an exported file again and says whether each quotation in it still stands in the statement.

Exit code 0 if all of it stands; 1 if a quotation, a citation or a row is not as the statement has it; 2 if the file is
no export, or of a statement that is not at hand.
"""

import argparse
from pathlib import Path

from tui.console import Console, Exit
from tui.core.errors import BadData
from tui.core.statement import Statement
from tui.verbs.asked import load_statement, standard_input
from tui.verbs.set import settings_or_defaults
from tui.verifying.claims import NAMES, Exported
from tui.verifying.report import Report

USAGE = "communique verify EXPORT [STATEMENT]"
EXAMPLES = """\
  communique verify brief.md
  communique verify japan.csv statement.yaml
  communique export 5 --format json | communique verify -"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("export", metavar="EXPORT", nargs="?", help="a file that the program exported; - is stdin")
    parser.add_argument(
        "statement", metavar="STATEMENT", nargs="?", help="the statement file; the bundled one otherwise"
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints a line for each thing that does not stand, then how many do."""
    from tui.files import read_bytes, shown
    from tui.verifying.registry import read_exported
    from tui.verifying.verify import verify

    if options.export is None:
        raise BadData("which file? name one that the program exported, or - for standard input")
    if options.export == "-" and options.statement == "-":
        raise BadData("standard input can be the export or the statement, not both")
    is_input = options.export == "-"
    name = "standard input" if is_input else shown(options.export)
    data = standard_input() if is_input else read_bytes(options.export)
    exported = read_exported(data, name, "" if is_input else Path(options.export).name)
    statement = _statement(options.statement, exported, name)
    report = verify(exported, statement, settings_or_defaults(console).styles)
    for remark in report.remarks:
        console.note(remark)
    console.print([*map(str, report.findings), _summary(report, name)])
    return Exit.DONE if report.stands else Exit.NOTHING


def _statement(file: str | None, exported: Exported, name: str) -> Statement:
    _, statement = load_statement(file)
    quoted = exported.said("statement")
    if file is None and quoted and quoted != statement.id:
        raise BadData(f"{name}: quotes the statement {quoted!r}; name its file too")
    return statement


def _summary(report: Report, name: str) -> str:
    counts = (f"{n} {NAMES[kind]}{'s' if n != 1 else ''}" for kind, n in report.held.items())
    held = ", ".join(counts) or "nothing"
    if report.stands:
        return f"{name}: stands: {held}"
    failed = len(report.findings)
    return f"{name}: does not stand: {failed} fault{'s' if failed != 1 else ''}; {held} hold"
