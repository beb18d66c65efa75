"""Arguments in, exit code out. A verb is one module under ``tui.verbs`` and one line in ``VERBS``.

Only the module of the verb that is asked for is imported.
"""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from tui import __version__
from tui.console import Console, Exit, end_quietly
from tui.core.errors import BadData, CommuniqueError, UnknownName

VERBS = {
    "read": "open the reader (the default)",
    "show": "print passages for people",
    "list": "print a table: countries, ministers, topics, positions ...",
    "export": "write passages or a table in a format for other programs",
    "cite": "print a pinpoint citation of an address",
    "check": "say whether a quotation is exact, and where it stands",
    "verify": "say whether the quotations of an exported file still stand",
    "import": "make a draft statement file from a document",
    "lint": "report every fault in a statement file",
    "schema": "print the JSON Schema of the statement file",
    "keys": "print the reader's commands and their keys",
}
_MODULES = {"list": "listing", "import": "importing"}
"""Where the module of a verb is not called what the verb is."""

_HELP = """\
usage: communique [VERB] [FILE] [ADDRESS ...] [filters]

A reader for diplomatic statements. Without a verb it opens FILE, or the
statement that comes with the program.

verbs:
{verbs}

  communique VERB --help says what a verb takes, with examples.

options, with every verb:
  --help                       this text
  --version                    the version
  --color auto|always|never    emphasis on a terminal; NO_COLOR is obeyed
  --quiet                      only data and failures, no remarks

examples:
  communique                              read the bundled statement
  communique show 5(c)                    paragraph 5, item (c), with its lead-in
  communique show --country Japan         every passage that speaks of Japan
  communique list positions               who used which verb, and where
  communique export 5 --format markdown   a quotation for a brief
  communique statement.docx               read a document, drafted in memory

exit codes: 0 done; 1 nothing found, or a check that failed; 2 wrong usage or
bad data; 3 a file that can't be read or written; 130 interrupted
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and says how it ended. Nothing that goes wrong leaves this function as an exception."""
    if arguments is None:  # one command a process: what it makes is not worth looking through for garbage
        gc.disable()
    words = list(sys.argv[1:] if arguments is None else arguments)
    console = Console()
    try:
        return _run(words, console)
    except BrokenPipeError:
        end_quietly()
        return Exit.DONE
    except CommuniqueError as error:
        console.fail(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:
        if os.environ.get("COMMUNIQUE_DEBUG"):
            raise
        console.fail(
            f"a fault in the program, not in what you did: {type(error).__name__}: {error}; "
            "please report it with the command you gave and what COMMUNIQUE_DEBUG=1 makes it print"
        )
        return Exit.WRONG
    finally:
        if arguments is None:
            gc.freeze()


def _run(words: list[str], console: Console) -> int:
    before, rest = _options_before(words)
    if rest[:1] == ["--version"]:
        console.print([f"communique {__version__}"])
        return Exit.DONE
    if rest[:1] in (["--help"], ["-h"], ["help"]) and len(rest) == 1:
        verbs = "\n".join(f"  {verb:<8} {line}" for verb, line in VERBS.items())
        console.print([_HELP.format(verbs=verbs).rstrip("\n")])
        return Exit.DONE
    if rest[:1] == ["help"]:
        rest = [rest[1], "--help"]
    verb = "read"
    if rest and rest[0] in VERBS:
        verb, rest = rest[0], rest[1:]
    elif rest and not rest[0].startswith("-"):
        _check_opens(rest[0])
    from tui.verbs.options import parser_of

    module = import_module(f"tui.verbs.{_MODULES.get(verb, verb)}")
    parser = parser_of(verb, module)
    options = parser.read([*before, *rest])
    if options is None:
        return Exit.DONE
    console = Console(color=options.color, quiet=options.quiet)
    ended: int = module.run(options, console)
    return ended


def _options_before(words: list[str]) -> tuple[list[str], list[str]]:
    """The options with every verb that stand before it, and the rest."""
    at = 0
    while at < len(words):
        if words[at] == "--color" and at + 1 < len(words):
            at += 2
        elif words[at] in ("--quiet", "-q") or words[at].startswith("--color="):
            at += 1
        else:
            break
    return words[:at], words[at:]


def _check_opens(word: str) -> None:
    """A first word that is no verb must be a file to open.

    Raises:
        BadData: it is neither.
    """
    from tui.verbs.asked import looks_like_file

    if looks_like_file(word):
        return
    if word[:1].isdigit():
        raise BadData(f"{word!r} is neither a verb nor a file; to open at an address give --at {word}")
    raise UnknownName("verb or file", word, VERBS)
