"""How long the lines of a page were that was wrapped by hand, with a break at the end of each line."""

from typing import Any

from tui.importers.outline.wording import starts_lower
from tui.importers.sources.broken_lines import LONGEST, SHORTEST

_SOME = 8
_RUNNING = 0.3
"""The share of lines that go on in lower case, in a text that was wrapped."""


def measure_of(page: Any) -> int:
    """How long the lines of a page are that was wrapped before it became a page; 0 for any other."""
    lengths: list[int] = []
    running = 0
    for mark in page.css("br"):
        above, below = mark.prev, mark.next
        if above is None or above.tag != "-text" or below is None or below.tag != "-text":
            continue
        words, after = " ".join(above.text().split()), below.text().strip()
        if words and after:
            lengths.append(len(words))
            running += starts_lower(after[:20])
    if len(lengths) < _SOME or running < _RUNNING * len(lengths):
        return 0
    longest = sorted(lengths)[int(0.95 * (len(lengths) - 1))]
    return longest if SHORTEST <= longest <= LONGEST else 0
