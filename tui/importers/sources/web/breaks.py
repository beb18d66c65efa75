"""How long the lines of a page were that was wrapped by hand, with a break at the end of each line.

A text was wrapped when hardly a line had room for the first word of the next one.
"""

from typing import Any

from tui.importers.outline.wording import ends_sentence
from tui.importers.sources.broken_lines import LONGEST, SHORTEST

_SOME = 4
_FULL = 0.75
"""The share of lines without room for another word, among those that end no sentence, in a text that was wrapped."""
_OPEN = 0.5
"""The share of lines that end in the middle of a sentence there."""


def measure_of(page: Any) -> int:
    """How long the lines of a page are that was wrapped before it became a page; 0 for any other."""
    broken: list[tuple[str, str]] = []
    for mark in page.css("br"):
        above, below = mark.prev, mark.next
        if above is None or above.tag != "-text" or below is None or below.tag != "-text":
            continue
        words, after = " ".join(above.text().split()), below.text().split(maxsplit=1)
        if words and after:
            broken.append((words, after[0]))
    if len(broken) < _SOME:
        return 0
    lengths = sorted(len(words) for words, _ in broken)
    measure = lengths[int(0.95 * (len(lengths) - 1))]
    open_ = [(words, first) for words, first in broken if not ends_sentence(words)]
    full = sum(len(words) + 1 + len(first) > measure for words, first in open_)
    wrapped = full >= _FULL * len(open_) and len(open_) >= _OPEN * len(broken)
    return measure if wrapped and SHORTEST <= measure <= LONGEST else 0
