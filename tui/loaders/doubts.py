"""The doubts of a draft as comments of its file: written beside the lines they are about, and read again.

Whoever has looked at a line takes its comment out; what is left is what is still to be looked at.
"""

import re

from tui.core.clean import visible
from tui.core.doubts import Doubt
from tui.loaders.faults import Faults

_COMMENT = re.compile(r"^[ ]*# doubt at (?P<at>[^:\n]+): (?P<what>.+)$", re.MULTILINE)
_DRAFT = re.compile(r"^# A draft made from ", re.MULTILINE)
_PREFACE = 2_000
"""Characters at the beginning of a file among which it says that it is a draft."""


def doubt_comment(at: str, what: str) -> str:
    """A doubt as one comment."""
    return f"# doubt at {visible(at)}: {visible(what)}"


def doubts_in(text: str) -> tuple[Doubt, ...]:
    """The doubts that are left in a statement file, in the order of its lines."""
    return tuple(Doubt(found["at"], found["what"]) for found in _COMMENT.finditer(text))


def check_doubts(text: str, faults: Faults) -> None:
    """Warns of every doubt that is left, at its line."""
    for found in _COMMENT.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        faults.warning(
            line, found["at"], f"a doubt is left: {found['what']}", "take the comment out once you have looked"
        )


def says_draft(text: str) -> bool:
    """Whether a statement file says that it is a draft nobody has signed off."""
    return bool(_DRAFT.search(text[:_PREFACE]))
