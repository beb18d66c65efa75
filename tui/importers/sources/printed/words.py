"""Words: glyphs of a row between white spaces. A blank that was set parts words, and so does white space without one.

How much white space that is, the row says: in letter-spaced type every sign stands apart from the next. Raised figures
and asterisks are marks of notes; they go and are counted. Raised letters (``64th``) and the 2 of ``km²`` stay.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from tui.importers.sources.printed.direction import turned
from tui.importers.sources.printed.glyphs import Glyph
from tui.importers.sources.printed.runs import Row, Run

_SPACE = 0.14
"""White space from this part of the size on parts words, blank or no blank."""
_SPACE_UNJOINED = 0.6
_WIDE_SET = 0.08
"""Signs that usually stand so far apart, in sizes, are set wide."""
_LETTERS_APART = 5
_NEXT_WORD = 1.5
"""So many times the space between its letters parts a word set wide from the next."""
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}(?:[,–-]\d{1,3})*|[a-e]|[*†‡§]{1,3})[\])]?")
_UNIT = re.compile(r"(?:\b[kcmd]?m|\b[a-z]{1,2}/[a-z])$")
_RAISED_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Word:
    """Signs without white space between them."""

    text: str
    left: float
    right: float
    size: float
    bold: bool
    is_mark: bool = False
    """Whether it is the mark that a note at the foot of the page begins with."""


def words_of(row: Row, changes: Counter[str], *, mirrored: bool = False) -> list[Word]:
    """The words of a row, from the left."""
    kept = list(_kept(row, changes, mirrored=mirrored))
    if mirrored:
        kept = _blanks_between(kept)
    signs = sorted(kept, key=lambda sign: sign.glyph.left)
    if not signs:
        return []
    if mirrored:  # letters that do not join leave room between them
        words = _parted(signs, _SPACE_UNJOINED if any(sign.spaced for sign in signs) else _SPACE)
        return [replace(word, text=turned(word.text)) for word in map(_word, words)]
    return [_word(word) for word in _letter_spaced(_parted(signs, _SPACE))]


class _Sign(NamedTuple):
    glyph: Glyph
    spaced: bool
    """Whether a blank was set before it."""
    mark: bool


def _blanks_between(signs: Sequence[_Sign]) -> list[_Sign]:
    """The signs of a mirrored row without its blanks: what stands after one, wherever it was set, is spaced."""
    made: list[_Sign] = []
    blank = False
    for _, sign in sorted(enumerate(signs), key=lambda each: (round(each[1].glyph.left, 1), -each[0])):
        if sign.glyph.text.isspace():
            blank = True
        else:
            made.append(sign._replace(spaced=blank))
            blank = False
    return made


def _kept(row: Row, changes: Counter[str], *, mirrored: bool) -> Iterator[_Sign]:
    """The signs that are words; in a mirrored row, blanks too."""
    left = min(run.left for run in row.runs)
    for run in row.runs:
        mark = run.shift > 0 and bool(_NOTE_MARK.fullmatch(run.text.strip()))
        power = mark and run.text.strip() in "23" and bool(_UNIT.search(_before(run, row)))
        if mark and not power and (run.left > left or len(row.runs) == 1):
            changes["footnote mark removed"] += 1
            continue
        spaced = False
        for glyph in run.glyphs:
            if glyph.text.isspace() and not mirrored:
                spaced = True
                continue
            yield _Sign(_raised(glyph) if power else glyph, spaced, mark and not power)
            spaced = False


def _before(run: Run, row: Row) -> str:
    """The words of the row that stand before a run."""
    glyphs = (glyph for other in row.runs if other is not run for glyph in other.glyphs)
    return "".join(g.text for g in sorted(glyphs, key=lambda g: g.left) if g.left < run.left)[-6:].rstrip()


def _raised(glyph: Glyph) -> Glyph:
    return glyph._replace(text=glyph.text.translate(_RAISED_FIGURES))


def _parted(signs: Sequence[_Sign], space: float) -> list[list[_Sign]]:
    """Signs in words: parted where a blank is set, or where there is room for one."""
    gaps = [b.glyph.left - a.glyph.right for a, b in pairwise(signs)]
    blanks = any(sign.spaced for sign in signs)
    usual = max(0.0, median(gaps)) if len(gaps) > 3 else 0.0
    tight = usual if usual > _WIDE_SET * signs[0].glyph.size and not blanks else 0.0
    made = [[signs[0]]]
    for (last, sign), gap in zip(pairwise(signs), gaps, strict=True):
        room = space * min(last.glyph.size, sign.glyph.size) + tight
        if sign.spaced or gap > room or sign.mark != last.mark:
            made.append([])
        made[-1].append(sign)
    return made


def _letter_spaced(words: list[list[_Sign]]) -> list[list[_Sign]]:
    """``words``, those of single letters joined: ``J O I N T`` is one word, set wide."""
    single = sum(len(word) == 1 and word[0].glyph.text.isalpha() for word in words)
    if single < max(_LETTERS_APART, 0.7 * len(words)):
        return words
    gaps = [b[0].glyph.left - a[-1].glyph.right for a, b in pairwise(words)]
    usual = median(gaps)
    made = [list(words[0])]
    for word, gap in zip(words[1:], gaps, strict=True):
        if gap > _NEXT_WORD * usual:
            made.append([])
        made[-1].extend(word)
    return made


def _word(signs: Sequence[_Sign]) -> Word:
    glyphs = [sign.glyph for sign in signs]
    return Word(
        "".join(glyph.text for glyph in glyphs),
        glyphs[0].left,
        max(glyph.right for glyph in glyphs),
        max(glyph.size for glyph in glyphs),
        all(glyph.bold for glyph in glyphs if glyph.text.isalnum()),
        signs[0].mark,
    )
