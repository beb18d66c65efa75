"""How wide text is on a screen, and where it is cut into lines: at blanks, never inside a word that fits a line.

A character of East Asian width W or F (Unicode Standard Annex 11) takes two cells, a combining one none.
"""

import unicodedata
from functools import lru_cache

_WIDE = frozenset("WF")
_NOT_SHOWN = frozenset(("Mn", "Me", "Cf"))


def cells(text: str) -> int:
    """The cells that ``text`` takes on a screen line."""
    return len(text) if text.isascii() else sum(map(_cells, text))


@lru_cache(maxsize=2048)
def _cells(character: str) -> int:
    if unicodedata.category(character) in _NOT_SHOWN:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def wrapped(text: str, width: int) -> list[str]:
    """``text`` as lines of at most ``width`` cells (at least 1); a printed line end stays; no text is one line."""
    return [line for printed in text.split("\n") for line in _wrapped_line(printed, max(1, width))]


def _wrapped_line(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        while size > width:
            head = _fitting(word, width)
            lines.append(head)
            word = word[len(head) :]
            size = cells(word)
        line, used = word, size
    return [*lines, line] if line or not lines else lines


def _fitting(word: str, width: int) -> str:
    """The longest beginning of ``word``, at least one character, that fits ``width`` cells."""
    used = 0
    for count, character in enumerate(word):
        used += _cells(character)
        if used > width and count:
            return word[:count]
    return word


def padded(text: str, width: int, *, right: bool = False) -> str:
    """``text`` with blanks up to ``width`` cells, after it or before it."""
    blanks = " " * (width - cells(text))
    return blanks + text if right else text + blanks
