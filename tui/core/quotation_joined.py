"""Joined: words that are all printed, and not together: set side by side without a mark, or in another order.

Such a quotation is the longest beginning that is printed somewhere, then the longest beginning of the rest, and so on;
each piece must have at least three words, or chance would find them.
"""

from collections.abc import Sequence

from tui.core.printed_words import Found, PrintedWords

FEWEST_WORDS = 3
MOST_PIECES = 4


def joined_from(printed: PrintedWords, quoted: Sequence[str]) -> tuple[Found, ...]:
    """The places these words (case folded, no marks) were joined from; nothing where that does not explain them all."""
    made: list[Found] = []
    at = 0
    while at < len(quoted):
        found, length = _longest(printed, quoted[at:])
        if found is None or length < FEWEST_WORDS or len(made) == MOST_PIECES:
            return ()
        made.append(found)
        at += length
    return tuple(made) if len(made) > 1 else ()


def _longest(printed: PrintedWords, quoted: Sequence[str]) -> tuple[Found | None, int]:
    words, places = printed.words_only
    best, longest = -1, 0
    for start in printed.pairs.get((quoted[0], quoted[1]), ()) if len(quoted) > 1 else ():
        length = 2
        while length < len(quoted) and start + length < len(words) and words[start + length] == quoted[length]:
            length += 1
        if length > longest:
            best, longest = start, length
    return (Found(places[best], places[best + longest - 1]), longest) if longest else (None, 0)
