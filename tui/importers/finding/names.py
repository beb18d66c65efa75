"""NameFinder: where any of many names occurs in a text, longest first, on word boundaries.

A name is found as written or all in capitals, in folded text that keeps its case, as the reader's own mentions are. The
first word of a text's word decides which names are tried, so that thousands of names cost no more than a few.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tui.core.text import Span, fold, folded

_WORD = re.compile(r"\w+")


class Sighting(NamedTuple):
    """A name in a text: where, as printed, and what it means."""

    start: int
    end: int
    words: str
    meaning: str


class NameFinder:
    """Made once of pairs of a name and its meaning; of two meanings of one name, the first counts.

    Where a longer name begins inside one, as in ``Republic of Guinea Bissau``, both together mean the longer one.
    """

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        known: dict[str, str] = {}
        self.pairs = tuple(names)
        """What it was made of."""
        for name, meaning in self.pairs:
            plain = folded(name, keep_case=True)
            known.setdefault(plain, meaning)
            known.setdefault(folded(name.upper(), keep_case=True), meaning)
        self._by_word: dict[str, list[tuple[str, str, int]]] = {}
        for plain, meaning in known.items():
            first = _WORD.search(plain)
            if first:
                self._by_word.setdefault(first[0], []).append((plain, meaning, first.start()))
        for names_of_word in self._by_word.values():
            names_of_word.sort(key=lambda name: -len(name[0]))

    def spellings(self, texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """How each meaning is printed in ``texts``, the longest wording first; meanings as they come first."""
        printed: dict[str, set[str]] = {}
        for text in texts:
            for sighting in self.find(text):
                printed.setdefault(sighting.meaning, set()).add(sighting.words)
        return {meaning: tuple(sorted(words, key=lambda w: (-len(w), w))) for meaning, words in printed.items()}

    def find(self, text: str) -> Iterator[Sighting]:
        """The names in ``text`` that mean something, left to right, none overlapping another."""
        return (sighting for sighting in self.covered(text) if sighting.meaning)

    def covered(self, text: str) -> Iterator[Sighting]:
        """The names in ``text``, those too that only keep shorter ones from being found."""
        plain = fold(text, keep_case=True)
        end = 0
        for word in _WORD.finditer(plain.text):
            found = self._at(plain.text, word, end)
            if found is None:
                continue
            start, stop, meaning = found
            for inner in _WORD.finditer(plain.text, word.end(), stop):
                further = self._at(plain.text, inner, end)
                if further and further[1] > stop:
                    start, stop, meaning = min(start, further[0]), further[1], further[2]
                    break
            end = stop
            span = plain.printed(Span(start, stop))
            yield Sighting(span.start, span.end, text[span.start : span.end], meaning)

    def _at(self, text: str, word: re.Match[str], end: int) -> tuple[int, int, str] | None:
        """The longest name that begins with a word, after ``end``: where, and what it means."""
        for name, meaning, ahead in self._by_word.get(word[0], ()):
            start = word.start() - ahead
            stop = start + len(name)
            if start < end or not text.startswith(name, start):
                continue
            if not (name[-1].isalnum() and text[stop : stop + 1].isalnum()):
                return start, stop, meaning
        return None
