"""Reports every fault in statement files: file, line, key, what is wrong and what would be right.

Warnings alone are not a failure. The faults are printed on stdout.
"""

import argparse

from tui.console import Console, Exit
from tui.core.errors import BadData, CommuniqueError

USAGE = "communique lint FILE ..."
EXAMPLES = """\
  communique lint statement.yaml
  communique lint statements/*.yaml"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="statement files")


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the faults; files that can't be read at all are said on stderr, and the others still looked at."""
    from tui.loaders.faults import Severity
    from tui.loaders.statement_file import lint

    if not options.files:
        raise BadData("which file? communique lint FILE ...")
    worst = Exit.DONE
    errors = warnings = 0
    for file in options.files:
        try:
            faults = lint(file)
        except CommuniqueError as error:
            console.fail(str(error))
            worst = max(worst, Exit(error.exit_code))
            continue
        if faults:
            console.print([_line(fault.severity is Severity.WARNING, str(fault)) for fault in faults])
        warnings += sum(fault.severity is Severity.WARNING for fault in faults)
        errors += sum(fault.severity is Severity.ERROR for fault in faults)
    console.note(f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}")
    return max(worst, Exit.NOTHING if errors else Exit.DONE)


def _line(is_warning: bool, fault: str) -> str:
    return f"{fault} (warning)" if is_warning else fault


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
