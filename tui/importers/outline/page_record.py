"""The record of a page: what a site says of a text above it, a label and its value at a time.

``From:`` / ``Harbour Office`` / ``Published`` / ``3 March 2031``. Two labels make a record; a summary that a site sets
above it is the site's too.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tui.importers.outline.days import days_in
from tui.importers.outline.page_lines import is_page_line
from tui.importers.outline.wording import ends_sentence, words_in

_RELEASE = (
    r"(?:first\s+|originally\s+)?(?:published|posted|released|issued|created)(?:\s+(?:on|at|by|date))?|"
    r"(?:date\s+of\s+)?publication(?:\s+date)?|(?:release|publication|publishing)\s+date|(?:last\s+)?(?:updated|modified)(?:\s+on)?"
)
_RELEASED = re.compile(rf"(?:{_RELEASE})\s*:?", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:{_RELEASE}|from|authors?|source|publisher|department|organisations?|organizations?|document\s+type|content\s+type|"
    r"hits?|views?|reads?|visits?|writer|attachments?|files?|media\s+type|type|topics?|categor(?:y|ies)|tags?|regions?|language|reference|"
    r"part\s+of|minister|portfolio)\s*:?",
    re.IGNORECASE,
)
_TALLY = re.compile(r"(?:hits?|views?|reads?|visits?)\s*:?", re.IGNORECASE)
_DATE = re.compile(r"(?:date|day)\s*:?", re.IGNORECASE)
_FILLED = re.compile(rf"(?:{_RELEASE})\s*:?\s+\S", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:from|authors?|source|publisher|department|document\s+type|part\s+of|minister)\s*:\s+\S", re.IGNORECASE
)
_UNDER = re.compile(r"this\s+was\s+published\s+under\s+the\b", re.IGNORECASE)
_WINDOW = 14
"""Lines above a text among which a record stands."""
_VALUES = 3
"""Lines that a value may take."""
_MOST_VALUE = 20
_FEWEST = 2


def record_end(texts: Sequence[str]) -> int:
    """How many of the first lines are a record and what stands above it; 0 where there is none."""
    texts = _with_dates(texts)
    labels = [index for index, text in enumerate(texts[:_WINDOW]) if _is_label(text)]
    if len(labels) < _FEWEST or not any(_is_released(texts[index]) for index in labels):
        return 0
    for above, index in pairwise(labels):
        between = texts[above + 1 : index]
        if len(between) > _VALUES or not all(map(_is_value, between)):
            return 0
    end = labels[-1] + 1
    if _LABEL.fullmatch(texts[labels[-1]].strip()) and end < len(texts) and _is_value(texts[end]):
        end += 1
    while end < len(texts) and is_page_line(texts[end]):
        end += 1
    return end


def value_kinds(texts: Sequence[str]) -> dict[int, bool]:
    """The lines that are a value of the label above them, and whether it is the day on which a text came out."""
    found: dict[int, bool] = {}
    texts = _with_dates(texts)
    for index, text in enumerate(texts[:-1]):
        if _LABEL.fullmatch(text.strip()) and _is_value(texts[index + 1]) and not _is_label(texts[index + 1]):
            found[index + 1] = bool(_RELEASED.fullmatch(text.strip()))
    return found


def _with_dates(texts: Sequence[str]) -> Sequence[str]:
    """The lines, ``Date`` told as a label of the page where ``Hit`` or ``Views`` stands there too."""
    if not any(_TALLY.fullmatch(text.strip()) for text in texts[:_WINDOW]):
        return texts
    return ["Published" if _DATE.fullmatch(text.strip()) else text for text in texts]


def is_record_label(text: str) -> bool:
    """Whether words are a label of such a record and nothing else."""
    return bool(_LABEL.fullmatch(text.strip()))


def _is_label(text: str) -> bool:
    bare = text.strip()
    if is_record_label(bare):
        return True
    filled = _FILLED.match(bare) and days_in(bare)
    return bool(filled or _NAMED.match(bare) or _UNDER.match(bare)) and _is_value(bare)


def _is_released(text: str) -> bool:
    bare = text.strip()
    return bool(_RELEASED.fullmatch(bare) or _FILLED.match(bare) or _UNDER.match(bare))


def _is_value(text: str) -> bool:
    return words_in(text) <= _MOST_VALUE and (not ends_sentence(text) or is_page_line(text))
