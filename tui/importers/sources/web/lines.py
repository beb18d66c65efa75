"""Lines between breaks: a break ends a line, two end a paragraph, and lines that were only wrapped are joined."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, starts_lower
from tui.importers.sources.plain import tidy

_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
_FULL = 0.7
_SHORTEST, _LONGEST = 45, 120
_LONG = 60


class Printed(NamedTuple):
    """A line as the page shows it, and whether all of it is bold."""

    text: str
    bold: bool


def printed(runs: Sequence[tuple[str, bool]], breaks: str, changes: Counter[str]) -> Iterator[Printed]:
    """The lines of ``runs`` of words and their boldness, broken at ``breaks``."""
    for empty, group in groupby(_lines(runs, breaks, changes), key=lambda line: not line.text):
        if not empty:
            yield from _joined(list(group), changes)


def _lines(runs: Sequence[tuple[str, bool]], breaks: str, changes: Counter[str]) -> Iterator[Printed]:
    words, bold = "", True
    for run, is_bold in (*runs, (breaks, True)):
        first, *others = run.split(breaks)
        words, bold = words + first, bold and (is_bold or not first.strip())
        for piece in others:
            yield Printed(_plain(words, changes), bold)
            words, bold = piece, is_bold or not piece.strip()


def _plain(words: str, changes: Counter[str]) -> str:
    text = " ".join(words.split())
    if _ENTITY.search(text):
        text, count = _ENTITY.subn(_shown, text)
        changes["entity shown as its sign"] += count
    return " ".join(tidy(text, changes).split(" ")).strip()


def _shown(found: re.Match[str]) -> str:
    from html import unescape

    return unescape(found[0])


def _joined(lines: list[Printed], changes: Counter[str]) -> Iterator[Printed]:
    wrapped = _is_wrapped(lines)
    made = [lines[0]]
    for line in lines[1:]:
        above = made[-1]
        begins = label_at(line.text) is not None and (ends_sentence(above.text) or not wrapped)
        open_ = not ends_sentence(above.text) and (starts_lower(line.text) or len(above.text) > _LONG)
        if (not wrapped and not open_) or begins or (above.bold != line.bold and not wrapped):
            made.append(line)
        else:
            made[-1] = Printed(f"{above.text} {line.text}", above.bold and line.bold)
            changes["line break joined"] += 1
    yield from made


def _is_wrapped(lines: Sequence[Printed]) -> bool:
    """Whether breaks stand where lines were full, as in a text that was wrapped before it became a page."""
    lengths = [len(line.text) for line in lines]
    longest = max(lengths)
    if len(lines) < 2 or not _SHORTEST <= longest <= _LONGEST:
        return False
    inner = lengths[:-1]
    running = sum(starts_lower(line.text) for line in lines[1:])
    return all(length >= _FULL * longest for length in inner) and (len(lines) > 3 or running > 0)
