"""Which passages hold the words that are searched for, and where. One matcher feeds highlight, jump, count and export.

Text and words are folded alike; a phrase may begin and end inside a word, a word of "all words" begins one; a regular
expression is tried on each passage by itself.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from tui.core.bits import NONE, bits_of, everything
from tui.core.errors import BadData
from tui.core.patience import at_most
from tui.core.query import Mode, Search
from tui.core.statement import Passage, Statement
from tui.core.text import Span, fold, folded

REGEX_SECONDS = 1.0


class Haystack:
    """The words of every passage, folded once in each of two ways when first searched."""

    def __init__(self, statement: Statement) -> None:
        self.passages = statement.passages

    @cached_property
    def case_folded(self) -> "Words":
        """Words to search whatever their case."""
        return Words([folded(passage.text) for passage in self.passages])

    @cached_property
    def case_kept(self) -> "Words":
        """Words to search with their capitals."""
        return Words([folded(passage.text, keep_case=True) for passage in self.passages])


class Words:
    """The folded texts of all passages, apart and joined by newlines, which folded text never holds."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.joined = "\n".join(texts)
        self.begins: list[int] = []
        position = 0
        for text in texts:
            self.begins.append(position)
            position += len(text) + 1

    def holding(self, words: str) -> int:
        """The passages that hold ``words``, as a set of bits."""
        found: list[int] = []
        start = self.joined.find(words)
        while start >= 0:
            index = bisect_right(self.begins, start) - 1
            found.append(index)
            if index + 1 == len(self.begins):
                break
            start = self.joined.find(words, self.begins[index + 1])
        return bits_of(found, len(self.texts))

    def matching(self, pattern: re.Pattern[str], among: int) -> int:
        """The passages of ``among`` in which ``pattern`` is found, as a set of bits."""
        return bits_of(
            (i for i, text in enumerate(self.texts) if among >> i & 1 and pattern.search(text)), len(self.texts)
        )


class Matcher:
    """One search, made ready.

    Raises:
        BadData: a regular expression that is not one; the sentence says where.
    """

    def __init__(self, search: Search) -> None:
        self.search = search
        self.keep_case = _has_capitals(search)
        self.words: tuple[str, ...] = ()
        self.pattern: re.Pattern[str] | None = None
        match search.mode:
            case Mode.REGEX:
                self.pattern = _compiled(search.text, keep_case=self.keep_case)
            case Mode.PHRASE:
                self.words = (folded(search.text, keep_case=self.keep_case),)
            case _:
                self.words = tuple(dict.fromkeys(folded(search.text, keep_case=self.keep_case).split()))
                longest_first = sorted(self.words, key=len, reverse=True)
                self.pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})")

    def kept(self, haystack: Haystack) -> int:
        """The passages that match, as a set of bits.

        Raises:
            BadData: a regular expression takes longer than ``REGEX_SECONDS``.
        """
        words = haystack.case_kept if self.keep_case else haystack.case_folded
        kept = everything(len(words.texts))
        if self.search.mode is Mode.REGEX and self.pattern:
            with at_most(REGEX_SECONDS):
                return words.matching(self.pattern, kept)
        if not any(self.words):
            return NONE
        for word in self.words:
            kept &= words.holding(word)
        if self.search.mode is Mode.WORDS:
            for word in self.words:
                kept = words.matching(re.compile(rf"(?<!\w){re.escape(word)}"), kept)
        return kept

    def count(self, haystack: Haystack, indices: Iterable[int]) -> dict[int, int]:
        """How many hits each of these passages has; those with none are left out."""
        texts = (haystack.case_kept if self.keep_case else haystack.case_folded).texts
        if self.pattern is None:
            counts = ((index, texts[index].count(self.words[0])) for index in indices)
        else:
            counts = ((index, sum(1 for _ in self._found(texts[index]))) for index in indices)
        return {index: count for index, count in counts if count}

    def spans(self, passage: Passage) -> tuple[Span, ...]:
        """The matched spans of a passage's printed text, left to right."""
        words = fold(passage.text, keep_case=self.keep_case)
        return tuple(words.printed(span) for span in self._found(words.text))

    def _found(self, text: str) -> Iterator[Span]:
        if self.pattern is not None:
            yield from (Span(*match.span()) for match in self.pattern.finditer(text) if match.end() > match.start())
            return
        for word in filter(None, self.words):
            start = text.find(word)
            while start >= 0:
                yield Span(start, start + len(word))
                start = text.find(word, start + len(word))


def _has_capitals(search: Search) -> bool:
    text = re.sub(r"\\.", "", search.text) if search.mode is Mode.REGEX else search.text
    return any(character.isupper() for character in text)


def _compiled(text: str, *, keep_case: bool) -> re.Pattern[str]:
    try:
        return re.compile(text, re.NOFLAG if keep_case else re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        where = f" at character {error.pos + 1}" if isinstance(error, re.error) and error.pos is not None else ""
        raise BadData(f"not a regular expression{where}: {getattr(error, 'msg', 'too large')}") from None
