"""Says whether a quotation is exact, and where it stands: exact, typography, near, cut, joined or absent.

A file (.md, .txt, .html, .docx) is a brief: every quotation in it, in quotation marks or in a block quote, gets its
line and its verdict.

Exit code 0 only for exact, and for exact but for quotes, dashes and spaces, all through a brief; 1 otherwise.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tui.console import Console, Exit
from tui.core.clean import clean
from tui.core.errors import BadData, NothingFound
from tui.core.printed_words import PrintedWords
from tui.core.statement import Statement
from tui.core.verdict_words import details, head
from tui.verbs.asked import load_statement, looks_like_file, standard_input

USAGE = "communique check QUOTE, BRIEF or - [FILE]"
EXAMPLES = """\
  communique check 'a free and open international order'
  communique check 'extension of grant aid [...] to countries' statement.yaml
  communique check brief.docx
  pbpaste | communique check -
  pbpaste | communique check - --brief"""

_BEGINNING = 48
"""Characters of a quotation that the table shows."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument(
        "quote",
        nargs="?",
        metavar="QUOTE | BRIEF",
        help="the quotation, in quotes for the shell, or a file; - is stdin",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="the statement file; the bundled one otherwise")
    parser.add_argument("--brief", action="store_true", help="what is given on stdin is a brief, not a quotation")


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the verdict and a line for each difference, or the table of a brief."""
    if options.quote is None:
        raise BadData("which quotation? give it in quotes, or - to read it from standard input")
    if options.file is not None and looks_like_file(options.quote) and not looks_like_file(options.file):
        options.quote, options.file = options.file, options.quote
    if options.file is not None and not looks_like_file(options.file):
        raise BadData(f"{options.file!r} is no file; put the whole quotation in quotes, the file behind it")
    if options.quote == "-" and options.file == "-":
        raise BadData("standard input can be the quotation or the statement, not both")
    if options.quote != "-" and _is_brief(options.quote):
        return _check_brief(options.quote, options.file, console)
    if options.brief:
        if options.quote != "-":
            raise BadData(f"{options.quote!r} is no file; --brief wants a brief, or - to read it from standard input")
        return _check_brief(None, options.file, console)
    words = standard_input().decode("utf-8-sig", "replace") if options.quote == "-" else options.quote
    return _check_quotation(words, load_statement(options.file)[1], console)


def _is_brief(word: str) -> bool:
    from tui.verifying.blocks import READERS

    looks = Path(word).suffix.casefold() in READERS and not any(character.isspace() for character in word)
    try:
        return looks or Path(word).is_file()
    except (OSError, ValueError):
        return False


def _check_quotation(words: str, statement: Statement, console: Console) -> int:
    from tui.core.quotation import check

    verdict = check(statement, clean(words).text)
    console.print([console.styled(head(verdict), "strong"), *(f"  {each}" for each in details(verdict))])
    return verdict.exit_code


def _check_brief(path: str | None, file: str | None, console: Console) -> int:
    from tui.files import read_bytes, shown
    from tui.verifying.blocks import blocks_of
    from tui.verifying.brief import Checked, check_brief, counted

    what = "standard input" if path is None else shown(path)
    data = standard_input() if path is None else read_bytes(path)
    blocks = list(blocks_of(data, what, "" if path is None else Path(path).suffix))
    checked = list(check_brief(blocks, PrintedWords(load_statement(file)[1])))
    if not checked:
        raise NothingFound(f"{what}: no quotation in it, neither in quotation marks nor in a block quote")

    def lines(each: Checked, width: int) -> Iterator[str]:
        mark = "+" if each.verdict.exit_code == 0 else "-"
        yield f"{mark} {each.line:>{width}}  {console.styled(head(each.verdict), 'strong')}  {_beginning(each.words)}"
        yield from (f"  {'':>{width}}  {line}" for line in details(each.verdict))

    width = len(str(max(each.line for each in checked)))
    console.print([*(line for each in checked for line in lines(each, width)), counted(checked)])
    return Exit.DONE if all(each.verdict.exit_code == 0 for each in checked) else Exit.NOTHING


def _beginning(words: str) -> str:
    return f"“{words}”" if len(words) <= _BEGINNING else f"“{words[: _BEGINNING - 1].rstrip()}…”"
