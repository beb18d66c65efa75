"""Whether two names are of one event: the same number and kind, and one's words among the other's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tui.core.text import key
from tui.importers.finding.events.words import HEADS, NEXT, is_year, listed, ordinal_of, tens_of

_LOOSE = listed(
    """
    the of a an and on in for to our its their this 's s virtual
"""
)
_LAST = frozenset(["last", "previous", "preceding"])
_DEPUTIES = ("vice", "deputy", "deputie")
_LETTERS = re.compile(r"([A-Z][A-Za-z]*[A-Z])[ -]?(\d+|[IVX]+)$")
_WORD = re.compile(r"\w+(?:[+&-]\w+)*")


@dataclass(frozen=True, slots=True)
class Called:
    """A name taken apart for comparison."""

    numbers: frozenset[int]
    kinds: frozenset[str]
    words: frozenset[str]
    is_next: bool = False
    is_last: bool = False
    years: frozenset[str] = frozenset()
    """``2030`` of ``2030 Harbour Conference``."""
    letters: frozenset[str] = frozenset()
    """Short names that the text gives in brackets: ``COP31``."""

    def is_in(self, other: "Called") -> bool:
        """Whether this is all in a longer name."""
        return (
            bool(self.words)
            and not _other_rank(self, other)
            and self.words <= other.words
            and self.kinds <= other.kinds
            and self.numbers <= other.numbers
        )

    def is_numbered_as(self, other: "Called") -> bool:
        """Whether both are, say, a ninth meeting."""
        return bool(self.numbers & other.numbers and self.kinds & other.kinds) and not _other_rank(self, other)

    def with_letters(self, *others: "Called") -> "Called":
        """With the short names of other mentions."""
        return replace(self, letters=self.letters.union(*(other.letters for other in others)))


def called(name: str, letters: str = "") -> Called:
    """A name taken apart."""
    plain: list[str] = _WORD.findall(re.sub(r"[’']s?\b", "", name))
    numbers: set[int] = set()
    words: set[str] = set()
    years: set[str] = set()
    tens = 0
    for word in plain:
        if number := ordinal_of(word):
            numbers.add(number + (tens if number < 10 else 0))
            tens = 0
        elif tens_of(word):
            tens = tens_of(word)
        elif is_year(word):
            years.add(word)
        elif key(word) not in _LOOSE | NEXT | _LAST:
            words.add(key(word).removesuffix("s"))
    if "anniversary" in words:
        words -= {"establishment", "founding", "creation", "formation", "foundation"}
    kinds = {word for word in words if word in HEADS or word == "anniversary"}
    return Called(
        frozenset(numbers),
        frozenset(kinds),
        frozenset(words),
        bool(NEXT & {key(word) for word in plain}),
        bool(_LAST & {key(word) for word in plain}),
        frozenset(years),
        frozenset(_short([letters, *_bare(plain)])),
    )


def is_same(one: Called, other: Called) -> bool:
    """Whether two names are of one event."""
    if one == other or one.letters & other.letters:
        return True
    if _other_rank(one, other):
        return False
    if one.years and other.years and one.years != other.years:
        return False
    if "anniversary" in one.kinds & other.kinds:
        bare = {"anniversary"} in (one.words, other.words)
        return one.numbers == other.numbers and (bare or one.words == other.words)
    if one.numbers and other.numbers:
        return (
            one.numbers == other.numbers
            and one.kinds == other.kinds
            and (one.words <= other.words or other.words <= one.words)
        )
    short, long = sorted((one, other), key=lambda each: len(each.words))
    return (
        bool(short.words - short.kinds)
        and short.words <= long.words
        and not short.numbers
        and short.kinds == long.kinds
    )


def _other_rank(one: Called, other: Called) -> bool:
    """Whether ministers meet in one, and their deputies in the other."""
    deputies, ministers = sorted((one, other), key=lambda each: not any(w.startswith(_DEPUTIES) for w in each.words))
    return (
        any(word.startswith(_DEPUTIES) for word in deputies.words)
        and not any(word.startswith(_DEPUTIES) for word in ministers.words)
        and any(word.startswith("minister") for word in ministers.words)
    )


def _bare(words: list[str]) -> list[str]:
    """The whole name, where it is only letters and a number: ``PALM 9``."""
    return ["".join(words)] if len(words) <= 2 and re.fullmatch(r"[A-Z]{2,}\d+", "".join(words)) else []


def _short(names: Iterable[str]) -> Iterable[str]:
    found = (_LETTERS.search(name) for name in names)
    return (f"{match[1]}{match[2]}" for match in found if match)
