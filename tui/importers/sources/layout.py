"""Lines become blocks: running heads and page numbers go, hard wraps and hyphens at line ends are joined.

What is removed or joined is counted. A line begins a block when a blank line or a label stands before its words, when
the line above had room for its first word, or when it is indented as a first line.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from tui.importers.blocks import Block, Kind
from tui.importers.outline.labels import label_at
from tui.importers.outline.numbering import Entry, series_in
from tui.importers.outline.place_and_day import is_place_and_day
from tui.importers.outline.places_named import place_beside, place_in_line
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    all_capitals,
    ending,
    ends_sentence,
    is_ornament,
    leads_in,
    open_ended,
    starts_lower,
    words_in,
)
from tui.importers.sources.hyphens import Hyphens
from tui.importers.sources.line import Line
from tui.importers.sources.listed import bullet_levels, item_lines, letters_are_capitals

_SPACES = re.compile(r"[ \t\u3000]{2,}")
_OPEN_END = re.compile(r"(?:(?<=\w )|^)(?i:the|of|and|an?|to|in|for|by|with|on|at|or|from)$")
"""No line ends so on purpose."""
_LISTED = re.compile(r";\s*(?:and|or|and/or)?$")
"""The end of an item: another begins below."""
_COLUMNS = re.compile(r"\S {4,}(?=\S)")
_ABBREVIATED = re.compile(r"\([A-Z][\w&’'/-]{1,14}\)\W*\s\S")
"""An abbreviation in brackets, and more words: it stands behind what it abbreviates."""
_LEAST_ABBREVIATED = 6
_MOST_BETWEEN = 2
"""Lines of a heading that no white space sets off."""
_YEAR = 4
_MOST_UNENDED = 25
"""Words that a line without an end has at most, where lines are paragraphs: a heading, an item."""
UNWRAPPED = 220
"""Lines longer than this are whole paragraphs: nobody wraps so late."""
_RUNNING = 9
"""Words in a line that the next one, if it begins in lower case, goes on from."""
_LONGEST_TITLE = 30
"""Words that the longest line of a title may have."""
_BLANK = 0.6
"""How wide a blank is, in signs of usual width."""
_LEAST_INNER = 3
"""Lines that go on in lower case, in a text that has lines far longer than the others."""
_BEYOND = 1.3
"""A line that goes so far beyond the others was not wrapped with them."""


def blocks_of(lines: Sequence[Line], changes: Counter[str]) -> list[Block]:
    """The blocks of ``lines``; ``changes`` counts what was joined and removed."""
    ornaments = {i for i, line in enumerate(lines) if is_ornament(line.text)}
    ornaments |= {i - 1 for i in ornaments if i and lines[i - 1].text == "o"}  # one above two
    kept = [line for i, line in enumerate(lines) if i not in ornaments]
    if len(lines) > len(kept):
        changes["ornament removed"] += len(lines) - len(kept)
    if not kept:
        return []
    wrapping = _Wrapping(kept)
    hyphens = Hyphens(line.text for line in kept)
    numbered = {opener.entry for series in series_in(_entries(kept)) for opener in series.openers if not opener.start}
    listed = item_lines(kept)
    headings = _between(kept, numbered)
    levels = bullet_levels(kept)
    groups: list[list[int]] = []
    head_ends = (
        min(min(numbered), _first_full(kept, wrapping.measure), _first_prose(kept)) if numbered else _first_long(kept)
    )
    for index, line in enumerate(kept):
        if (
            (index and index < head_ends and _stands_alone(kept[index - 1], line, wrapping))
            or index == 0
            or index in numbered
            or index in listed
            or index in headings
            or wrapping.begins(kept[index - 1], line)
        ):
            groups.append([index])
        else:
            groups[-1].append(index)
    return [_joined([kept[i] for i in group], hyphens, changes, level=levels.get(group[0], 0)) for group in groups]


def _stands_alone(above: Line, line: Line, wrapping: "_Wrapping") -> bool:
    """Whether a line above the text is one by itself: no part of a sentence, and set apart where there was room."""
    running = starts_lower(line.text) and words_in(above.text) >= _RUNNING and not line.gap
    if line.indent != above.indent and place_beside(line.text):
        return True
    if is_place_and_day(line.text) and place_in_line(line.text) and not open_ended(above.text):
        return True
    shouted = all_capitals(above.text) and not all_capitals(line.text)
    if words_in(above.text) > _RUNNING and not line.gap and not shouted:
        return not wrapping.is_full(above, line) and not running
    return (wrapping.leaves_room(above, line) or shouted) and not running


def _between(lines: Sequence[Line], numbered: set[int]) -> set[int]:
    """The lines that begin a heading between the end of a sentence and a number, with no white space around them.

    Words that go on from the line above would come to an end before the number.
    """
    found: set[int] = set()
    for index in numbered:
        begin = index
        while begin > 1 and index - begin < _MOST_BETWEEN and not ends_sentence(lines[begin - 1].text):
            begin -= 1
        if (
            begin == index
            or not ends_sentence(lines[begin - 1].text)
            or any(i in numbered for i in range(begin, index))
        ):
            continue
        words = sum(words_in(line.text) for line in lines[begin:index])
        opened = starts_lower(lines[begin].text) or leads_in(lines[begin - 1].text) or label_at(lines[begin].text)
        if words <= MOST_HEADING_WORDS and not opened and not leads_in(lines[index - 1].text):
            found.add(begin)
    return found


def _first_long(lines: Sequence[Line]) -> int:
    """Where the running text begins in a text without numbers: at the first line that ends no title."""
    for index, (line, following) in enumerate(pairwise(lines)):
        prose = ends_sentence(line.text) and words_in(line.text) > 8
        if prose or (len(line.text) > 50 and not following.gap and starts_lower(following.text)):
            return index
    return 0


def _first_prose(lines: Sequence[Line]) -> int:
    """The first line that is too long for a title."""
    return next((index for index, line in enumerate(lines) if words_in(line.text) > _LONGEST_TITLE), len(lines))


def _first_full(lines: Sequence[Line], measure: float) -> int:
    """Where running text begins above the first number: at a full line that goes on in lower case."""
    for index, (line, following) in enumerate(pairwise(lines)):
        full = line.reach > 0.8 * measure and len(line.text) > 50 and not line.indent > 0.2 * measure
        if full and not following.gap and starts_lower(following.text) and not ends_sentence(line.text):
            return index
    return len(lines)


def _entries(lines: Sequence[Line]) -> list[Entry]:
    return [Entry(line.text, apart=line.gap) for line in lines]


def _joined(group: list[Line], hyphens: Hyphens, changes: Counter[str], *, level: int) -> Block:
    text = group[0].text
    for line in group[1:]:
        text = hyphens.join(text, line.text, changes)
    changes["line end joined"] += len(group) - 1
    squeezed, count = _SPACES.subn(" ", text)
    if count:
        changes["run of spaces made one"] += count
    large = all(line.large for line in group) and words_in(squeezed) <= 40
    bold = all(line.bold for line in group)
    kind: Kind = "row" if "\t" in squeezed else "heading" if large else "text"
    return Block(squeezed.strip(), kind, bold=bold, level=level if kind == "text" else 0, page=group[0].page)


class _Wrapping:
    """Where the lines of one text end because the line was full."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.capitals = letters_are_capitals(lines)
        together = [(a, b) for a, b in pairwise(lines) if not b.gap and len(a.text) <= UNWRAPPED]
        inner = [b for a, b in together if starts_lower(b.text) and label_at(b.text) is None]
        short = [line for line in lines if len(line.text) <= UNWRAPPED]
        longest = max(len(line.text) for line in lines)
        mixed = len(inner) >= _LEAST_INNER and len(inner) > 0.25 * len(together)
        self.wrapped = longest <= UNWRAPPED or mixed
        reaches = sorted(line.reach for line in (short if self.wrapped else lines))
        self.measure = reaches[int(0.95 * (len(reaches) - 1))]
        full = [line for line in lines if self.is_full(line, None)]
        indents = Counter(round(line.indent) for line in full)
        self.margin = indents.most_common(1)[0][0] if indents else 0
        if any(line.width for line in lines):
            self.wrapped = True  # paper is as wide as it is
        elif self.wrapped and longest > 60 and len(inner) < 0.04 * len(lines) and not self.capitals:
            self.wrapped = False  # long lines, and none goes on in lower case: lines are paragraphs

    def is_full(self, line: Line, following: Line | None) -> bool:
        """Whether a line is so long that ``following`` may have been wrapped off it."""
        parted = following is not None and ends_sentence(line.text) and following.text[:1].isupper()
        certain = following is not None and following.first > 0
        least = 0.985 if certain else 0.96 if parted else 0.9
        return line.reach + _room_for(following, line) > least * self.measure

    def _is_running(self, line: Line) -> bool:
        """Whether a line that was broken early is part of a sentence all the same: words in lower case, no end."""
        words = line.text.split()
        lower = sum(word[:1].islower() for word in words)
        spelled = sum(word[:1].isalpha() for word in words)
        long_ = len(words) >= _RUNNING - 1 and line.reach > 0.5 * self.measure
        return long_ and lower > 0.6 * spelled and not ends_sentence(line.text) and not leads_in(line.text)

    def _is_below_label(self, above: Line, line: Line) -> bool:
        """Whether a number only goes on from a full line: it stands below the words, not below their label."""
        hangs = label_at(above.text) is not None and line.indent > above.indent
        parted = ends_sentence(above.text) or leads_in(above.text)
        return hangs and not parted and line.text[:1].isdecimal() and self.is_full(above, line)

    def leaves_room(self, above: Line, line: Line) -> bool:
        """Whether the first word of ``line`` would have fitted on the line above: lines of a title stand alone."""
        short = above.reach + _room_for(line, above) <= self.measure
        return short and not above.text.endswith("-")

    def _runs_on(self, above: Line, line: Line) -> bool:
        """Whether a sentence goes on from ``above``, whatever capital, figure or blank line stands between."""
        label = label_at(line.text)
        if label and not (label.shape == "x" and len(label.printed) == _YEAR):
            return False
        if ending(above.text) in ",;:.!?" or leads_in(above.text) or above.large != line.large:
            return False
        if _ABBREVIATED.match(line.text) and words_in(above.text) >= _LEAST_ABBREVIATED:
            return True
        if line.gap and (above.gap or not self.wrapped) and label_at(above.text) is None:
            return False  # one line between blank ones is a title
        if self.wrapped:
            return self._is_running(above) and self.is_full(above, line) and above.indent == line.indent
        return self._is_running(above) and words_in(above.text) > _MOST_UNENDED and not line.gap

    def begins(self, above: Line, line: Line) -> bool:
        """Whether ``line`` begins a block, ``above`` being the line before it."""
        if any("\t" in each.text or _is_row(each.text) for each in (above, line)):
            return True
        if self._runs_on(above, line):
            return False
        goes_on = starts_lower(line.text) and not ends_sentence(above.text)
        if line.gap and not (goes_on and line.page != above.page and line.page):
            return not ((goes_on or _OPEN_END.search(above.text)) and _broken_across(above, line))
        if _label_begins(above, line):
            return not self._is_below_label(above, line)
        if _OPEN_END.search(above.text) and not line.gap:
            return False
        if not self.wrapped or above.reach > _BEYOND * self.measure:
            return not goes_on or _LISTED.search(above.text) is not None
        if above.large != line.large or (above.bold != line.bold and ends_sentence(above.text)):
            return not goes_on
        if goes_on:
            return _LISTED.search(above.text) is not None and not self.is_full(above, line)
        if all_capitals(above.text) and not self.capitals and self.leaves_room(above, line):
            return True
        if not self.is_full(above, line):
            return not self._is_running(above)
        deeper = line.indent > above.indent + 1.5 and line.indent > self.margin + 1.5
        return deeper and ends_sentence(above.text) and above.indent <= self.margin + 1.5


def _room_for(line: Line | None, above: Line) -> float:
    """How much room a blank and the first word of ``line`` would take at the end of ``above``."""
    per_character = (above.width / len(above.text)) if above.width else 1.0
    if line is not None and line.first:
        return line.first + _BLANK * per_character
    return (1 + len(line.text.split(" ", 1)[0] if line else "")) * per_character


def _is_row(text: str) -> bool:
    """Whether a line has columns: cells, or words far apart, and not only a label before them."""
    label = label_at(text)
    return "\t" in text or bool(_COLUMNS.search(text, label.end if label else 0))


def _broken_across(above: Line, line: Line) -> bool:
    """Whether a blank line stands in the middle of a sentence, as between the halves of a page."""
    return (
        words_in(above.text) >= 5
        and ending(above.text) not in ".;:!?,"
        and label_at(line.text) is None
        and above.indent == line.indent
        and len(above.text) > 40
    )


def _label_begins(above: Line, line: Line) -> bool:
    """Whether a label or bullet at the start of ``line`` opens a part of its own."""
    label = label_at(line.text)
    if label is None or label.shape == "x":
        return False
    alone = label_at(above.text)
    if alone and alone.end >= len(above.text):
        return False
    if ends_sentence(above.text) or leads_in(above.text) or label.printed in "•◦▪●○■":
        return True
    refers = "decimal" in dict(label.values) and starts_lower(
        line.text[label.end :]
    )  # "in paragraph / 1. of the Treaty"
    return line.indent != above.indent and not refers
