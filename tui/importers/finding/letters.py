"""Letters that a text gives a name: ``the Commonwealth Ministerial Action Group (CMAG)``."""

import re
from collections.abc import Iterable, Mapping

_LETTERS = re.compile(r"\((?:the\s+)?[\"“']?(?P<letters>[A-Z][A-Za-z]?[A-Z][A-Z+-]{0,9})[\"”']?\)")
_WORD = re.compile(r"[\w’'-]+")
_SMALL = frozenset(["of", "on", "for", "and", "the", "in", "to", "de", "des", "du"])
_MOST_WORDS = 12
_LONGEST = 200


def names_by_letters(texts: Iterable[str]) -> Mapping[str, str]:
    """What the letters stand for, where the words right before their brackets begin with them, in the printed words."""
    made: dict[str, str] = {}
    for text in texts:
        for found in _LETTERS.finditer(text):
            name = _name_before(text[max(0, found.start() - _LONGEST) : found.start()].rstrip(), found["letters"])
            if name:
                made.setdefault(found["letters"], name)
    return made


def _name_before(text: str, letters: str) -> str:
    """The shortest row of words at the end of a text whose capitals spell the letters; empty where none does."""
    words = list(_WORD.finditer(text))[-_MOST_WORDS:]
    for first in reversed(words):
        row = [word[0] for word in words if word.start() >= first.start()]
        if row[0][:1].isupper() and _spell(row, letters.upper()):
            name = text[first.start() :]
            return name if not re.search(r"[,;:.()]", name) else ""
    return ""


def _spell(row: list[str], letters: str) -> bool:
    """Whether the words begin with the letters, one each; small words may lend theirs."""
    parts = [part for word in row for part in word.split("-")]
    great = "".join(part[:1] for part in parts if part not in _SMALL).upper()
    return letters in (great, "".join(part[:1] for part in parts).upper(), "".join(word[:1] for word in row).upper())
