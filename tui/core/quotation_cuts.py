"""Cuts: the marks by which a writer says that words are left out or are the writer's own.

``[...]``, ``(...)``, ``…`` and three full stops hide words. Words in square brackets are the writer's own; they may
stand for printed ones. ``[t]he`` says that a capital was changed. A mark at the beginning or the end hides nothing.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.core.printed_words import Found, PrintedWords
from tui.core.wording import Token, tokens

MOST_REPLACED = 12
"""Printed words that one insertion may stand for."""

_FREE_LETTER = re.compile(r"(?<![\w\]])\[(\w)\](?=\w)")
_DOTS = r"(?:\.\s?\.\s?\.|…)"
_GAP = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|\.(?:\s?\.){{2,}}|…|\w*\[(?P<own>[^\[\]]{{1,120}})\]\w*")


class Fragment(NamedTuple):
    """Words between two marks, and the mark before them."""

    tokens: tuple[Token, ...]
    own: str
    """The writer's own words in brackets before the fragment; empty where the mark is a cut."""


class Pieces(NamedTuple):
    """A quotation taken apart."""

    fragments: tuple[Fragment, ...]
    own: tuple[str, ...]
    """Every insertion, in order, those at the ends among them."""


def with_free_letters(text: str) -> tuple[str, frozenset[int]]:
    """``text`` without the brackets of ``[t]he``, and where in it such letters stand."""
    made: list[str] = []
    free: set[int] = set()
    length = end = 0
    for found in _FREE_LETTER.finditer(text):
        made += (text[end : found.start()], found[1])
        length += found.start() - end
        free.add(length)
        length, end = length + 1, found.end()
    return "".join((*made, text[end:])), frozenset(free)


def read(text: str, free: frozenset[int] = frozenset()) -> list[Token]:
    """The tokens of a quotation; those that begin at a free letter may begin with a capital or not."""
    return [token._replace(free_case=True) if token.start in free else token for token in tokens(text)]


def taken_apart(text: str, free: frozenset[int] = frozenset()) -> Pieces:
    """The quotation at its marks: fragments that have at least a word, with the mark before each."""
    fragments: list[Fragment] = []
    own: list[str] = []
    all_tokens = read(text, free)
    begin, mark = 0, ""
    for found in [*_GAP.finditer(text), None]:
        end = found.start() if found else len(text)
        within = tuple(token for token in all_tokens if begin <= token.start and token.end <= end)
        if any(token.is_word for token in within):
            fragments.append(Fragment(within, mark))
            mark = ""
        if found:
            begin = found.end()
            mark = found[0] if found["own"] else ""
            own += [mark] if mark else []
    return Pieces(tuple(fragments), tuple(own))


def has_marks(text: str) -> bool:
    """Whether anything in ``text`` says that words are left out or added."""
    return _GAP.search(text) is not None


def in_order(chances: Sequence[Sequence[Found]]) -> tuple[Found, ...] | None:
    """One place for each fragment, each after the one before, hiding the fewest words; ``None`` where there is none."""
    best: tuple[Found, ...] | None = None
    for first in chances[0]:
        chain = [first]
        for following in chances[1:]:
            after = next((found for found in following if found.first > chain[-1].last), None)
            if after is None:
                break
            chain.append(after)
        if len(chain) < len(chances):
            break
        if best is None or chain[-1].last - chain[0].first < best[-1].last - best[0].first:
            best = tuple(chain)
    return best


def hidden(printed: PrintedWords, before: Found, after: Found) -> Found | None:
    """What is printed between two fragments; ``None`` where they touch, but for labels and marks."""
    between = Found(before.last + 1, after.first - 1)
    places = range(between.first, between.last + 1)
    if not any(place not in printed.labels and printed.forms[place][:1].isalnum() for place in places):
        return None
    return between
