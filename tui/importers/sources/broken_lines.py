"""Lines between breaks: a break ends a line, two end a paragraph, and lines that were only wrapped are joined."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, open_ended, starts_lower
from tui.importers.sources.plain import tidy

_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
_FULL = 0.7
SHORTEST, LONGEST = 45, 120
_NEARLY = 0.93


class Printed(NamedTuple):
    """A line as the page shows it, and whether all of it is bold."""

    text: str
    bold: bool


def printed(runs: Sequence[tuple[str, bool]], breaks: str, measure: int, changes: Counter[str]) -> Iterator[Printed]:
    """The lines of ``runs`` of words and their boldness, broken at ``breaks``; ``measure`` is of the page."""
    for empty, group in groupby(_lines(runs, breaks, changes), key=lambda line: not line.text):
        if not empty:
            yield from _joined(list(group), measure, changes)


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
    return tidy(text, changes).strip()


def _shown(found: re.Match[str]) -> str:
    from html import unescape

    return unescape(found[0])


def _joined(lines: list[Printed], measure: int, changes: Counter[str]) -> Iterator[Printed]:
    groups = [[lines[0]]]
    wrapped = bool(measure) or _is_wrapped(lines)
    for above, line in pairwise(lines):
        full = wrapped and _is_full(above.text, line.text, measure)
        goes_on = not ends_sentence(above.text) and (starts_lower(line.text) or _is_open(above.text) or full)
        labelled = label_at(line.text) is not None and not (full and goes_on)
        if labelled or above.bold or line.bold or not (goes_on or full):
            groups.append([line])
        else:
            groups[-1].append(line)
            changes["line break joined"] += 1
    for group in groups:
        yield Printed(" ".join(line.text for line in group), all(line.bold for line in group))


def _is_open(text: str) -> bool:
    """Whether a line ends where no one ends one: with ``of``; after a comma the next clause may stand by itself."""
    return open_ended(text) and not text.endswith(",")


def _is_full(above: str, line: str, measure: int) -> bool:
    """Whether the first word of a line had no room on the one above it."""
    return not measure or len(above) + 1 + len(line.split(" ", 1)[0]) > _NEARLY * measure


def _is_wrapped(lines: Sequence[Printed]) -> bool:
    """Whether breaks stand where lines were full, in one paragraph."""
    lengths = [len(line.text) for line in lines]
    longest = max(lengths)
    if len(lines) < 3 or not SHORTEST <= longest <= LONGEST:
        return False
    inner = lengths[:-1]
    running = sum(starts_lower(line.text) and label_at(line.text) is None for line in lines[1:])
    return all(length >= _FULL * longest for length in inner) and running > 0
