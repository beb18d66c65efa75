"""What the look of a block says: whether it ends a sentence, leads in to a list, is prose or a heading."""

import re

from tui.importers.blocks import Block

_TAIL = re.compile(r"(?:[\"”“’'»)\]\s]|(?<=[.;:,!?\"”)])(?<!\d:)\d{1,3}|\[\d{1,3}\])+$")
_TERMINATORS = ".!?;:。．！？；：…।"
_ORNAMENT = re.compile(r"^[\W_]*$|^\W*[o0](?:\W+[o0])+\W*$", re.IGNORECASE)
_LOWER_START = re.compile(r"^[\"“‘'(\[«]*[^\W\d_]", re.UNICODE)
_CONNECTIVE = re.compile(r"(?:[;,:]|\b(?:and|or|et|ou|y|und|и))\s*$")
_OPEN_END = re.compile(
    r"(?:\b(?:of|on|by|between|to|for|and|at|from|in|with|the|&|a|an|de|des|du|der|entre)|[,–—-])$", re.IGNORECASE
)
_CONTINUES = re.compile(
    r"(?:[Oo]f|[Oo]n|[Bb]y|[Bb]etween|[Tt]o|[Ff]or|[Aa]nd|[Aa]t|[Ff]rom|[Ii]n|[Ww]ith|[Aa]mong|the|&|de|des|du|der|zum|entre|sobre|"
    r"OF|ON|BY|BETWEEN|TO|FOR|AND|AT|FROM|IN|WITH|AMONG)\b(?!\s*:)|[–(]"
)
_LONGEST_TAIL = 64
"""Signs at the end of a text among which its last printed one is looked for."""
_STYLE = re.compile(
    r"(?:(?:And|and|AND)\s+)?"
    r"(?:H\.?\s?E\b|H\.?\s?M\b|His |Her |Hon\b|Hono[u]?rable\b|Rt\.?\s|Right Hon|Mr|Ms|Dr\b|Prof\b|"
    r"Professor\b|Sir\b|Dame\b|Amb\b|Ambassador\b(?!\s+(?:of|to|for|and|at|in|Extraordinary|Designate|Permanent)\b)|"
    r"Shri\b|Smt\b|The )"
)
_INNER_END = re.compile(r"(?:[^\W\d_A-ZÀ-Þ]{3}|\b(?:19|20)\d\d)[.!?][”\"’)]?\s+(?:[A-ZÀ-ÞА-Я]\w*)\s")
_LETTER = re.compile(r"\((?:[a-z]|[ivx]{1,4})\)\s+(?=[A-ZÀ-Þ])")
"""A letter in brackets before a heading."""
_TWO_SENTENCES = 12
"""Words that a block has at least where a sentence ends inside it and its last one stays open."""
MOST_HEADING_WORDS = 18


def ending(text: str) -> str:
    """The last printed sign, without closing quotes, brackets and footnote marks; empty for no text."""
    printed = text.rstrip()
    bare = _TAIL.sub("", printed[-_LONGEST_TAIL:])
    return bare[-1:] or printed[-1:]


def ends_sentence(text: str) -> bool:
    """Whether the last sign ends a sentence or a part of one."""
    return ending(text) in _TERMINATORS and bool(text.strip())


def names_person(text: str) -> bool:
    """Whether a line begins with the style of a person: ``H.E. Mr``, ``And His Majesty``."""
    return bool(_STYLE.match(text))


def open_ended(line: str) -> bool:
    """Whether a line of a title ends so that the next must go on from it: with ``of``, ``the``, a comma, a dash."""
    return bool(_OPEN_END.search(line))


def goes_on_small(line: str) -> bool:
    """Whether a line of a title begins so that it goes on from the one above: with ``on``, ``of``, a bracket."""
    return bool(_CONTINUES.match(line))


def leads_in(text: str) -> bool:
    """Whether the text is open for a list: it ends with a colon, a semicolon, a comma, ``and`` or ``or``."""
    return bool(_CONNECTIVE.search(text.rstrip()))


def starts_lower(text: str) -> bool:
    """Whether the first letter is lower case, so that the text goes on from something."""
    found = _LOWER_START.match(text)
    return found is not None and found[0][-1].islower()


def words_in(text: str) -> int:
    """How many words: in scripts written without blanks, three characters count as one."""
    blanks = len(text.split())
    wide = sum("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text)
    return blanks + wide // 3


def is_ornament(text: str) -> bool:
    """Whether there is no letter or digit in it but an ornament's: ``* * *``, a rule of underscores, ``o o o``."""
    return bool(_ORNAMENT.match(text))


def all_capitals(text: str) -> bool:
    """Whether it is written in capitals."""
    letters = [c for c in text if c.isalpha() and c.lower() != c.upper()]
    return len(letters) > 2 and sum(c.isupper() for c in letters) > 0.85 * len(letters)


def is_shouted(block: Block) -> bool:
    """Whether a block is set in capitals, and others are not."""
    return not block.throughout and all_capitals(block.text)


def is_prose(block: Block) -> bool:
    """Whether a block is running text rather than a heading, a date line or a signature."""
    count = words_in(block.text)
    if block.kind == "heading" or (block.bold and count < 40) or is_shouted(block):
        return count > 60 or (count > 25 and ends_sentence(block.text))
    if ends_sentence(block.text) or ending(block.text) == ",":
        return count >= 6
    if count >= _TWO_SENTENCES and _INNER_END.search(block.text):
        return True
    return count >= 35


def is_heading(block: Block) -> bool:
    """Whether a block that stands between passages looks like a heading."""
    count = words_in(block.text)
    if not count or is_ornament(block.text):
        return False
    if block.kind == "heading":
        return count <= 40
    if block.kind == "row" or count > MOST_HEADING_WORDS or starts_lower(_LETTER.sub("", block.text)):
        return False
    if ending(block.text) in ".;,。；":
        return (block.bold or is_shouted(block)) and count <= 10
    return ending(block.text) != ":" or count <= 8
