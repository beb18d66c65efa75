"""The options of a verb: argparse, with failures in one sentence and help that ends with examples."""

import argparse
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from tui.core.errors import BadData, nearest
from tui.exporters.measure import wrapped

_WIDTH = 80


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as everything else; asking the terminal would cost several modules at every start."""

    def __init__(self, prog: str, width: int = _WIDTH) -> None:
        super().__init__(prog, max_help_position=28, width=width)


class Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raises the failure.

        Raises:
            BadData: always.
        """
        raise BadData(f"{message}; {self.prog} --help says what it takes")

    def read(self, words: Sequence[str]) -> argparse.Namespace | None:
        """The options that ``words`` give; ``None`` where they asked for help, which is then printed.

        Raises:
            BadData: an option that is not known, or is used wrongly.
        """
        options_given = words[: list(words).index("--")] if "--" in words else words
        if "--help" in options_given or "-h" in options_given:
            from tui.console import Console

            Console().print([self.format_help().rstrip("\n")])
            return None
        options, unknown = self.parse_known_intermixed_args(list(words))
        if unknown:
            flags = [name for name in self._option_string_actions if name.startswith("--")]
            close = nearest(unknown[0].partition("=")[0], flags)
            self.error(f"unknown {unknown[0]!r}" + (f"; nearest: {', '.join(close)}" if close else ""))
        return options


def parser_of(verb: str, module: ModuleType) -> Parser:
    """The parser of a verb: its module's ``describe`` adds what it takes, ``EXAMPLES`` ends its help."""
    parser = Parser(
        prog=f"communique {verb}",
        usage=module.USAGE,
        description=_reflowed(module.__doc__ or ""),
        epilog=f"examples:\n{module.EXAMPLES}",
        formatter_class=_Formatter,
        add_help=False,
        allow_abbrev=False,
    )
    module.describe(parser)
    common = parser.add_argument_group("with every verb")
    common.add_argument("-h", "--help", action="store_true", help="this text")
    common.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="emphasis (default: auto)")
    common.add_argument("-q", "--quiet", action="store_true", help="only data and failures, no remarks")
    return parser


def _reflowed(text: str) -> str:
    """Paragraphs as wide as the rest of the help."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    return "\n\n".join("\n".join(wrapped(paragraph, _WIDTH)) for paragraph in paragraphs)
