"""Says whether a quotation is exact, and where it stands: exact, typography, near, cut, joined or absent.

Exit code 0 only for exact, and for exact but for quotes, dashes and spaces; 1 otherwise.
"""

import argparse

from tui.console import Console
from tui.core.errors import BadData
from tui.verbs.asked import load_statement, looks_like_file, standard_input

USAGE = "communique check QUOTE or - [FILE]"
EXAMPLES = """\
  communique check 'a free and open international order'
  communique check 'extension of grant aid [...] to countries' statement.yaml
  pbpaste | communique check -"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("quote", nargs="?", metavar="QUOTE", help="the quotation, in quotes for the shell; - is stdin")
    parser.add_argument("file", nargs="?", metavar="FILE", help="the statement file; the bundled one otherwise")


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the verdict, then a line for each difference."""
    from tui.core.clean import clean
    from tui.core.quotation import check
    from tui.core.verdict_words import details, sentence

    if options.quote is None:
        raise BadData("which quotation? give it in quotes, or - to read it from standard input")
    if options.file is not None and not looks_like_file(options.file):
        raise BadData(f"{options.file!r} is no file; put the whole quotation in quotes")
    if options.quote == "-" and options.file == "-":
        raise BadData("standard input can be the quotation or the statement, not both")
    words = standard_input().decode("utf-8-sig", "replace") if options.quote == "-" else options.quote
    _, statement = load_statement(options.file)
    verdict = check(statement, clean(words).text)
    differences = list(details(verdict))
    head = sentence(verdict).removesuffix("".join(f"; {each}" for each in differences))
    console.print([console.styled(head, "strong"), *(f"  {each}" for each in differences)])
    return verdict.exit_code
