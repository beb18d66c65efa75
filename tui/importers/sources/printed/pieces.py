"""Pieces: words of a row without wide white space between them; a row of a table has a piece in each cell."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from tui.importers.outline.labels import label_at
from tui.importers.sources.printed.direction import as_read
from tui.importers.sources.printed.glyphs import Page
from tui.importers.sources.printed.runs import rows_of
from tui.importers.sources.printed.words import Word, words_of

_WIDE = 2.2
"""White space from so many sizes on parts cells."""
_TIMES_USUAL = 3.0
"""And it is so many times as wide as the others of its row."""
_SAME_HEIGHT = 0.02


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together in a row."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words, one blank between them."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands at one height of a page, or of one column of it."""

    pieces: tuple[Piece, ...]
    base: float
    size: float
    below: float | None = None
    """The height of the last line of a row of several lines."""

    @property
    def foot(self) -> float:
        """The height of its last line."""
        return self.base if self.below is None else self.below

    @property
    def words(self) -> tuple[Word, ...]:
        """All its words."""
        return tuple(word for piece in self.pieces for word in piece.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.pieces[-1].right

    @property
    def text(self) -> str:
        """The words, cells parted by tabs."""
        return "\t".join(piece.text for piece in self.pieces)


def printed_of(page: Page, changes: Counter[str]) -> list[Printed]:
    """What a page prints, from above."""
    made: list[Printed] = []
    page, mirrored = as_read(page)
    for row in rows_of(page.glyphs):
        words = words_of(row, changes, mirrored=mirrored)
        if not words:
            continue
        above = made[-1] if made else None
        if above and above.base - row.base < _SAME_HEIGHT * row.size and _runs_into(above, words):
            made[-1] = replace(above, pieces=(Piece((*above.words, *words)),))
        else:
            made.append(Printed(pieces_of(words), row.base, row.size))
    return made


def _runs_into(line: Printed, words: Sequence[Word]) -> bool:
    """Whether a line, such as a label, is printed into the beginning of words that go on beyond it."""
    return line.left < words[0].left < line.right < words[-1].right


def pieces_of(words: Sequence[Word]) -> tuple[Piece, ...]:
    """Words in pieces; a label and the words after it are one piece, however far its tab reaches."""
    gaps = [b.left - a.right for a, b in pairwise(words)]
    usual = median(gaps) if len(gaps) > 4 else 0.0
    parts: list[list[Word]] = [[words[0]]]
    for word, gap in zip(words[1:], gaps, strict=True):
        size = max(word.size, parts[-1][-1].size)
        label = label_at(f"{' '.join(each.text for each in parts[-1])} x") if len(parts[-1]) == 1 else None
        is_label = parts[-1][-1].is_mark or (label is not None and label.end > len(parts[-1][0].text))
        if gap > max(_WIDE * size, _TIMES_USUAL * usual) and not (is_label and len(parts) == 1 and gap < 6 * size):
            parts.append([])
        parts[-1].append(word)
    return tuple(Piece(tuple(part)) for part in parts)
