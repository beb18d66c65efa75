"""A hyphen at the end of a line: a word broken by the type-setter, or a word that is written with one.

The words of the text itself decide: ``coop-`` / ``eration`` is joined where ``cooperation`` stands elsewhere or neither
half is a word of the text; ``long-`` / ``term`` keeps its hyphen.
"""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST_HALF = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_SECOND_HALF = re.compile(r"^[^\W\d_]+")
_LONGEST_WORD = 120
"""Characters at the end of a text among which its last word is looked for."""
_KEEPS_WORDS = (
    "long short high low mid well ill self non post pre co ex vice anti semi multi cross follow counter "
    "people inter intra sub cutting decision policy law rules evidence gender climate conflict nuclear "
    "country like labour debt energy peer first second third two three four five six seven eight nine ten "
    "year day time state world full part large small far near middle open free fair fact north south east "
    "west cease mine man joint win so in on up over out under by ASEAN EU UN G Asia Indo Euro Asian "
    "African Latin socio politico"
)
_KEEPS = frozenset(_KEEPS_WORDS.split())
"""Words that are written with a hyphen and the next word."""


class Hyphens:
    """The words of one text, to tell broken words from hyphenated ones."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: set[str] = set()
        broken = False
        for line in lines:
            words = _WORD.findall(line)
            whole = words[1 if broken else 0 :]
            broken = line.rstrip().endswith("-")
            self.words.update(word.casefold() for word in (whole[:-1] if broken else whole))

    def join(self, above: str, line: str, changes: Counter[str]) -> str:
        """Two lines of one block as one text; a hyphen that only broke a word is dropped and counted."""
        above = above.rstrip()
        if above.endswith("\u00ad"):
            changes["hyphen at a line end removed"] += 1
            return above.rstrip("\u00ad") + line
        first, second = _FIRST_HALF.search(above[-_LONGEST_WORD:]), _SECOND_HALF.match(line)
        if first is None or second is None:
            glued = above.endswith(("-", "/")) and not above.endswith((" -", " /")) and line[:1].isalnum()
            wide = above[-1:] >= "\u3000" and line[:1] >= "\u3000"
            return above + line if glued or wide else f"{above} {line}"
        if self._is_broken(first[1], second[0]):
            changes["hyphen at a line end removed"] += 1
            return above[:-1] + line
        return above + line

    def _is_broken(self, first: str, second: str) -> bool:
        joined, hyphened = (first + second).casefold(), f"{first}-{second}".casefold()
        if second[:1].isupper() or "-" in first or hyphened in self.words:
            return False
        if joined in self.words:
            return True
        if first.casefold() in _KEEPS or first in _KEEPS:
            return False
        return not (first.casefold() in self.words and second.casefold() in self.words)
