"""Notes at the foot of a page: lines in smaller type, the first of them with a mark. They are not the text's; they go.

A note that is too long for its page goes on at the foot of the next one, without a mark.
"""

import re
from collections import Counter
from collections.abc import Sequence

from tui.importers.sources.printed.pieces import Printed

_SMALLER = 0.93
_MARKED = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3})(?:\s+|(?=[^\W\d_]))\S")
_APART = 1.6


def without_notes(lines: Sequence[Printed], size: float, changes: Counter[str], *, goes_on: bool) -> list[Printed]:
    """The lines of a column without the notes at its foot.

    ``size`` is of the type of the text; ``goes_on`` says whether notes stood at the foot of the column before.
    """
    small = len(lines)
    while small and lines[small - 1].size < _SMALLER * size:
        small -= 1
    if not small or small == len(lines):
        return list(lines)
    first = next((n for n in range(small, len(lines)) if is_marked(lines[n])), None)
    if goes_on and _is_apart(lines, small):
        first = small
    if first is None:
        return list(lines)
    changes["line of a footnote removed"] += len(lines) - first
    return list(lines[:first])


def is_marked(line: Printed) -> bool:
    """Whether a line begins as a note does."""
    return line.words[0].is_mark or bool(_MARKED.match(line.text))


def _is_apart(lines: Sequence[Printed], index: int) -> bool:
    return lines[index - 1].base - lines[index].base > _APART * lines[index - 1].size
