"""What is fixed to every page: heads, feet and banners, the same words in the same place page after page.

A browser that prints a page of the web adds the day, the title, the address and the page's number, and those are known
by their form even where there is one page only.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.importers.outline.labels import label_at
from tui.importers.sources.navigation import is_notice
from tui.importers.sources.printed.notes import is_marked
from tui.importers.sources.printed.pieces import Piece, Printed

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"\W*(?:\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?|[ivxl]{1,6})\W*")
_PRINTED_ON = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]\.?M\.?)?", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?P<url>(?:https?|file)://\S+|(?:https?|file)://\S*…)")
_OF_PAGES = re.compile(r"\d{1,4}/\d{1,4}")
_NEAR = 2.5
"""In points: how far the same thing may stand from where it stood on another page."""
_LEAST_SHARE = 0.34
_SMALLER = 0.93
_FAR = 2
"""How many sizes of type lie between a head or foot and the text."""
_MOST_WORDS = 25
"""Words that something fixed may have."""


def without_fixed(pages: Sequence[list[Printed]], changes: Counter[str]) -> tuple[list[list[Printed]], str]:
    """``pages`` without what is fixed to them, and the address that a browser printed at their feet."""
    url = ""
    made: list[list[Printed]] = []
    for lines in pages:
        kept: list[Printed] = []
        for index, line in enumerate(lines):
            at_edge = index < 2 or index >= len(lines) - 2
            if at_edge and _is_print_mark(line):
                changes["running head or foot removed"] += 1
                found = _ADDRESS.match(line.text)
                url = url or (found["url"] if found and found["url"].startswith("http") else "")
            elif is_notice(line.text):
                changes["navigation line removed"] += 1
            else:
                kept.append(line)
        made.append(kept)
    places = _places(made)
    fixed = {key for key, on in places.items() if len(on) >= _least(len(pages))}
    kept_pages = [list(_kept(lines, fixed, changes)) for lines in made]
    return _without_numbers(kept_pages, changes), url.rstrip("…")


def _without_numbers(pages: Sequence[list[Printed]], changes: Counter[str]) -> list[list[Printed]]:
    """``pages`` without the numbers that head or foot most of them, at one height."""
    found = [(page, line) for page, lines in enumerate(pages) for line in _ends(lines) if _NUMBER.fullmatch(line.text)]
    heights = Counter(round(line.base / _NEAR) for _, line in found)
    often = {height for height, count in heights.items() if count >= max(2, len(pages) // 2)}
    gone = {(page, line.base) for page, line in found if round(line.base / _NEAR) in often}
    if gone:
        changes["page number removed"] += len(gone)
    return [[line for line in lines if (page, line.base) not in gone] for page, lines in enumerate(pages)]


def _ends(lines: Sequence[Printed]) -> Sequence[Printed]:
    return lines if len(lines) < 2 else (lines[0], lines[-1])


def without_small_edges(pages: Sequence[list[Printed]], size: float, changes: Counter[str]) -> list[list[Printed]]:
    """``pages`` without a line in smaller type, apart from the text, that heads or foots one of them.

    The first page may begin so, with what the document is, and the last may end so.
    """
    made: list[list[Printed]] = []
    for number, lines in enumerate(pages):
        begin, end = 0, len(lines)
        if number and end > 2 and _is_small(lines[0], size) and _apart(lines[0], lines[1]):
            begin = 1
        if number + 1 < len(pages) and end > 2 and _is_small(lines[-1], size) and _apart(lines[-2], lines[-1]):
            end -= 1
        if end - begin < len(lines):
            changes["running head or foot removed"] += len(lines) - (end - begin)
        made.append(lines[begin:end])
    return made


def _is_small(line: Printed, size: float) -> bool:
    return line.size < _SMALLER * size and not is_marked(line)


def _apart(above: Printed, line: Printed) -> bool:
    return above.foot - line.base > _FAR * max(above.size, line.size)


def _is_print_mark(line: Printed) -> bool:
    """Whether a line is the head or the foot that a browser prints."""
    first = line.pieces[0].text
    if _PRINTED_ON.match(first):
        return len(line.pieces) > 1 or _PRINTED_ON.fullmatch(first) is not None
    return bool(_ADDRESS.match(first) and _OF_PAGES.fullmatch(line.words[-1].text))


def _least(pages: int) -> int:
    return max(2, round(_LEAST_SHARE * pages))


Key = tuple[str, int, int]


def _places(pages: Sequence[list[Printed]]) -> dict[Key, set[int]]:
    """The pages on which each thing stands, by its words and its place."""
    found: dict[Key, set[int]] = {}
    for page, lines in enumerate(pages):
        for line in lines:
            for piece in line.pieces:
                for key in _keys(piece, line.base):
                    found.setdefault(key, set()).add(page)
    return found


def _keys(piece: Piece, base: float) -> Iterator[Key]:
    """The words and the place of a piece, and of its neighbourhood; nothing for what may well come again."""
    text = piece.text
    if not _WORD.search(text) or len(piece.words) > _MOST_WORDS or label_at(text) is not None:
        return
    shape = _DIGITS.sub("#", text.casefold())
    middle = (piece.left + piece.right) / 2
    for x in (int(middle / (2 * _NEAR)), -int(middle / (2 * _NEAR) + 0.5)):
        for y in (int(base / _NEAR), -int(base / _NEAR + 0.5)):
            yield shape, x, y


def _kept(lines: Sequence[Printed], fixed: set[Key], changes: Counter[str]) -> Iterator[Printed]:
    for line in lines:
        kept = tuple(piece for piece in line.pieces if fixed.isdisjoint(_keys(piece, line.base)))
        if len(kept) == len(line.pieces):
            yield line
            continue
        changes["running head or foot removed"] += 1
        if kept and not all(_NUMBER.fullmatch(piece.text) for piece in kept):
            yield replace(line, pieces=kept)
