"""Lines of a head that were broken in the middle, by a narrow column or a full line: joined before they are read.

A day whose month or year stands on the next line, and the name of a known forum over several lines, are one line.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from tui.importers.blocks import Block
from tui.importers.outline.days import days_in
from tui.importers.outline.forums import is_forum
from tui.importers.outline.instruments import instrument_in
from tui.importers.outline.wording import words_in

_DAY = r"\d{1,2}\s?(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s?(?:[-–—/&,]|to|and|until)\s?(?:the\s+)?{_DAY}){{0,4}}"
_DAYS_ONLY = re.compile(
    rf"\W{{0,3}}(?:[A-ZÀ-Þ][\w’' -]{{1,30}},\s)?"
    rf"(?:(?:on|from|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s+){{0,3}}{_DAYS}(?:\s+of)?[\s,–-]{{0,4}}",
    re.IGNORECASE,
)
_MONTH = r"[^\W\d_]{3,9}"
_DAY_AND_MONTH = re.compile(rf"{_DAYS}\s{_MONTH}\.?,?|{_MONTH}\.?\s{_DAYS},?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d\W*")
_LONGEST = 60
_MOST_DAY = 6
"""Words of a line with a broken day, and of the one that it goes on in."""
_MOST_NAME = 8
_MOST_LINES = 4
_MOST_KIND, _TWO = 3, 2


def rejoined(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a head, those that were broken in a day or in a forum's name as one."""
    return _joined(_joined(blocks, _is_broken_day, 2), _is_broken_name, _MOST_LINES)


def _joined(blocks: Sequence[Block], is_broken: Callable[[Sequence[str]], bool], most: int) -> list[Block]:
    made: list[Block] = []
    at = 0
    while at < len(blocks):
        counts = range(min(most, len(blocks) - at), 1, -1)
        texts = [block.text for block in blocks[at : at + most]]
        count = next((n for n in counts if is_broken(texts[:n])), 1)
        made.append(replace(blocks[at], text=" ".join(texts[:count])))
        at += count
    return made


def _is_broken_day(texts: Sequence[str]) -> bool:
    """Whether neither line is a day, but both are: ``15th-22nd`` / ``Dec 1959``."""
    above, below = texts
    if len(above) > _LONGEST or len(below) > _LONGEST:
        return False
    if words_in(above) > _MOST_DAY or words_in(below) > _MOST_DAY or days_in(above) or days_in(below):
        return False
    days, months = _DAYS_ONLY.fullmatch(above), _DAY_AND_MONTH.fullmatch(above)
    return bool((days or (months and _YEAR.fullmatch(below))) and days_in(f"{above} {below}"))


def _is_broken_name(texts: Sequence[str]) -> bool:
    """Whether lines are a forum's name or a kind of document together, and none of them is by itself."""
    whole = " ".join(texts)
    if words_in(whole) <= _MOST_KIND and instrument_in(whole) == whole and len(texts) == _TWO:
        return not instrument_in(texts[0])
    if any(words_in(text) > _MOST_NAME or instrument_in(text) for text in texts):
        return False
    return is_forum(whole) and not any(map(is_forum, texts))
