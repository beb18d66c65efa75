"""Entries of a roll that each take several lines: for whom, then who, then as what.

``For the Republic of Norway:`` / ``H.E. Ms Asta Lind`` / ``Minister of Ports.`` Two entries make a roll. The last
has no more lines than the longest above it, or the lines up to the end.
"""

import re
from collections.abc import Sequence

from tui.importers.outline.labels import label_at
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import all_capitals, ending, names_person, words_in

_FOR = re.compile(
    r"(?:(?:On|In)\s+behalf\s+of|For|FOR|ON\s+BEHALF\s+OF|Pour|Au\s+nom\s+d[eu]s?|Por|En\s+nombre\s+de|Für|Pel[ao]|За|От\s+имени)"
    r"\s+(?:(?:the|la|las|los|le|les|die|das|den|el|THE|LA)\s+|l[’'])?[^\W\d_]"
)
_NAME_WORD = re.compile(r"(?:[^\W\d_][\w.’'-]*|\(?[Ss](?:igned|gd)\.?\)?)[,.]?")
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|shall|attended|participated|took|met|agreed?|welcomed?|thank(?:ed|s)?|joined|we|they|it)\b"
)
_MOST_FOR, _MOST_BARE = 14, 8
"""Words of a line that says for whom, with ``for`` and without."""
_MOST_NAME = 6
_MOST_BELOW = 22
_MOST_LINES = 5
_FEWEST = 2


def says_for_whom(text: str) -> bool:
    """Whether a line says for whom somebody stands, and nothing else: ``On behalf of the Kingdom of Norway:``."""
    return bool(_FOR.match(text)) and words_in(text) <= _MOST_FOR and ending(text) not in ".,;" and not _tells(text)


def entries_from(slices: Sequence[Slice], begin: int) -> tuple[range, ...]:
    """The entries that stand one below the other from a line on; none where fewer than two do."""
    made: list[range] = []
    at = begin
    while at < len(slices) and _heads(slices, at, first=not made, bare=not made or not _says_at(slices, made[0].start)):
        stop = at + 1
        while stop < len(slices) and stop - at <= _MOST_LINES and _goes_on(slices, at, stop):
            stop += 1
        if stop == at + 1:
            break
        made.append(range(at, stop))
        at = stop
    if len(made) < _FEWEST:
        return ()
    longest = max(len(entry) for entry in made[:-1])
    if made[-1].stop < len(slices) and len(made[-1]) > longest:
        made[-1] = range(made[-1].start, made[-1].start + longest)
    return tuple(made)


def close_text(slices: Sequence[Slice], begin: int) -> bool:
    """Whether entries stand from a line on, and nothing below them: those who sign, where no colon opens a list."""
    if begin and ending(slices[begin - 1].text) in ":：":
        return False
    entries = entries_from(slices, begin)
    return bool(entries) and entries[-1].stop == len(slices)


def _says_at(slices: Sequence[Slice], at: int) -> bool:
    return says_for_whom(slices[at].text)


def _heads(slices: Sequence[Slice], at: int, *, first: bool, bare: bool) -> bool:
    """Whether a line says for whom, be it only a country's name, and the next names somebody."""
    text = slices[at].text
    if at + 1 == len(slices) or slices[at].opener or slices[at + 1].opener:
        return False
    below = slices[at + 1].text
    if says_for_whom(text):
        return not _tells(below) and (names_person(below) or _is_name(below))
    alone = words_in(text) <= _MOST_BARE and ending(text) not in ".,;" and label_at(text) is None
    named = names_person(below.removeprefix("The "))
    return bare and alone and named and not names_person(text) and (not first or text[:1].isupper())


def _is_name(text: str) -> bool:
    words = text.split()
    return len(words) <= _MOST_NAME and ending(text) != ":" and all(_NAME_WORD.fullmatch(word) for word in words)


def _goes_on(slices: Sequence[Slice], head: int, at: int) -> bool:
    """Whether a line belongs to the entry above it: who it is, or as what."""
    piece = slices[at]
    label = label_at(piece.text)
    if piece.opener or piece.block.kind == "heading" or (label and label.is_sure) or words_in(piece.text) > _MOST_BELOW:
        return False
    if at == head + 1:
        return not _tells(piece.text)
    again = names_person(piece.text.removeprefix("The "))
    new = _heads(slices, at, first=False, bare=not _says_at(slices, head)) or says_for_whom(piece.text)
    return not new and not again and ending(piece.text) != ":" and not _tells(piece.text)


def _tells(text: str) -> bool:
    return bool(_FINITE.search(text.lower() if all_capitals(text) else text))
