"""Numbers that count the lines of a draft, at the margin, every line or every fifth. Not the text's, so they go."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tui.importers.outline.wording import starts_lower
from tui.importers.sources.printed.pieces import Printed, pieces_of
from tui.importers.sources.printed.words import Word

_NUMBER = re.compile(r"\d{1,4}")
_LEAST = 4
_SHARE = 0.7
_INSIDE = 0.2
"""The part of the numbered lines that begin inside a sentence: the numbers of a list stand before its beginning."""


def without_line_numbers(lines: Sequence[Printed], changes: Counter[str]) -> list[Printed]:
    """The lines of a page without the numbers at their margin."""
    firsts = [_first_of_text(line) for line in lines]
    edge = Counter(round(word.left) for word in firsts if word).most_common(1)
    numbered = [
        (n, int(line.words[0].text))
        for n, line in enumerate(lines)
        if edge and firsts[n] is not line.words[0] and line.words[0].right < edge[0][0]
    ]
    counting = sum(b - a == to - at and b > a for (at, a), (to, b) in pairwise(numbered))
    inside = sum(starts_lower(" ".join(word.text for word in lines[n].words[1:3])) for n, _ in numbered)
    if len(numbered) < _LEAST or counting < _SHARE * (len(numbered) - 1) or inside < _INSIDE * len(numbered):
        return list(lines)
    changes["line number removed"] += len(numbered)
    gone = {n for n, _ in numbered}
    kept: list[Printed] = []
    for n, line in enumerate(lines):
        words = line.words[1:] if n in gone else line.words
        if words:
            kept.append(replace(line, pieces=pieces_of(words) if n in gone else line.pieces))
    return kept


def _first_of_text(line: Printed) -> Word | None:
    """The first word of a line that may not be its number."""
    words = line.words
    number = _NUMBER.fullmatch(words[0].text) is not None
    return words[0] if not number else words[1] if len(words) > 1 else None
