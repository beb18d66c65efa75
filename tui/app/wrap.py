"""Where printed text is cut into screen lines: at blanks, by the cells each character takes."""

import re
from functools import lru_cache

from rich.cells import cell_len, get_character_cell_size

from tui.core.text import Span

_ONE_CELL_EACH = re.compile(
    "[\t -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)
"""Latin, Greek and Cyrillic letters with their punctuation: what nearly every line is made of."""


def wrap(text: str, width: int) -> list[Span]:
    """The spans of ``text`` that stand on one screen line each, every one at most ``width`` cells (at least 1) wide.

    Blanks at a cut belong to no line; a word wider than a line is cut. Empty text is one empty line.
    """
    width = max(1, width)
    made: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if _ONE_CELL_EACH.fullmatch(line):
            made += (Span(start + m.start(), start + m.end()) for m in _lines(width).finditer(line))
        else:
            made += _wrap_wide(line, start, width)
        if not line.strip(" \t"):
            made.append(Span(start, start))
        start += len(line) + 1
    return made


@lru_cache(maxsize=64)
def _lines(width: int) -> re.Pattern[str]:
    longest = rf"[^ \t](?:.{{0,{width - 2}}}[^ \t])?" if width > 1 else r"[^ \t]"
    return re.compile(rf"{longest}(?=[ \t]|$)|[^ \t]{{1,{width}}}")


def _wrap_wide(line: str, offset: int, width: int) -> list[Span]:
    made: list[Span] = []
    begin = end = -1
    for word in re.finditer(r"[^ \t]+", line):
        if begin >= 0 and cell_len(line[begin : word.end()]) <= width:
            end = word.end()
            continue
        if begin >= 0:
            made.append(Span(offset + begin, offset + end))
        begin, end = word.span()
        while cell_len(line[begin:end]) > width:
            cut = begin + _fitting(line[begin:end], width)
            made.append(Span(offset + begin, offset + cut))
            begin = cut
    if begin >= 0:
        made.append(Span(offset + begin, offset + end))
    return made


def _fitting(text: str, width: int) -> int:
    """How many characters of ``text``, at least one, fit ``width`` cells; combining ones stay with their letter."""
    cells = count = 0
    for character in text:
        cells += get_character_cell_size(character)
        if cells > width and count:
            break
        count += 1
    return count
