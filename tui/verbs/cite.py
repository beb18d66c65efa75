"""Prints one pinpoint citation of an address, a range, or several of them.

With no address it cites the statement as a whole.
"""

import argparse

from tui.console import Console, Exit
from tui.core.clean import clean
from tui.verbs.asked import RULE, load_statement, split_words
from tui.verbs.set import settings_or_defaults

USAGE = "communique cite ADDRESS [FILE] [--style S]"
EXAMPLES = """\
  communique cite 5(c)
  communique cite 5(a)-(c) --style chicago
  communique cite 3 statement.yaml --style pandoc
  communique cite --styles"""


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("words", nargs="*", metavar="ADDRESS | FILE", help=RULE)
    parser.add_argument("--style", metavar="S", help="the style; --styles names them (default: plain, or your setting)")
    parser.add_argument("--styles", action="store_true", help="name the styles, and the guide each follows")


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the citation."""
    from tui.core.citation import cite, styles

    settings = settings_or_defaults(console)
    if options.styles:
        known = styles(settings.styles).values()
        width = max(len(style.id) for style in known)
        console.print(f"{style.id:<{width}}  {style.guide or style.title}" for style in known)
        return Exit.DONE
    file, addresses = split_words(options.words)
    _, statement = load_statement(file)
    at = [clean(address).text for address in addresses] or None
    console.print([cite(statement, at, options.style or settings.style, settings.styles)])
    return Exit.DONE
