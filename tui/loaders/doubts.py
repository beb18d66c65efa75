"""The doubts of a draft as comments of its file: written beside the lines they are about, and read again.

Whoever has looked at a line takes its comment out; what is left is what is still to be looked at.
"""

import re
from collections.abc import Iterator

from tui.core.clean import visible
from tui.core.doubts import Doubt
from tui.loaders.faults import Faults

_COMMENT = re.compile(r"[ ]*# doubt at (?P<at>[^:]+): (?P<what>.+)")
_DRAFT = "A draft made from "
_BLOCK = re.compile(r"(?:^|[:-])\s*[|>][-+\d]*\s*(?:#.*)?$")
"""The end of a line below which the words of a block stand, farther in."""
_PREFACE = 2_000
"""Characters at the beginning of a file among which it says that it is a draft."""


def doubt_comment(at: str, what: str) -> str:
    """A doubt as one comment."""
    return f"# doubt at {visible(at)}: {visible(what)}"


def draft_sentence(name: str, version: str) -> str:
    """The first comment of a draft: what it was made from, and by which version of the program."""
    return f"{_DRAFT}{visible(name)} by communique {version}. Check it against the source."


def doubts_in(text: str) -> tuple[Doubt, ...]:
    """The doubts that are left in a statement file, in the order of its lines."""
    return tuple(doubt for _, doubt in _with_lines(text))


def check_doubts(text: str, faults: Faults) -> None:
    """Warns of every doubt that is left, at its line."""
    for line, doubt in _with_lines(text):
        faults.warning(line, doubt.at, f"a doubt is left: {doubt.what}", "take the comment out once you have looked")


def says_draft(text: str) -> bool:
    """Whether a statement file says that it is a draft nobody has signed off."""
    return any(line.startswith(f"# {_DRAFT}") for line in text[:_PREFACE].split("\n"))


def _with_lines(text: str) -> Iterator[tuple[int, Doubt]]:
    """The comments that are doubts, with the numbers of their lines; printed words in a block are no comment."""
    block = None
    for number, line in enumerate(text.split("\n"), 1):
        indent = len(line) - len(line.lstrip(" "))
        if block is not None and (indent > block or not line.strip()):
            continue
        block = indent if _BLOCK.search(line) else None
        if found := _COMMENT.fullmatch(line):
            yield number, Doubt(found["at"], found["what"])
