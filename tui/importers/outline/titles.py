"""The title among the lines above a text: a document or a meeting, else a heading, a forum, a bare kind of document.

Lines that go on from each other are one title: after an open end, before a small word or ``adopted by``, and where the
number of a meeting stands below the name of its body.
"""

import re
from collections.abc import Sequence

from tui.importers.outline.head_line import Line, is_any_meeting, meeting_number
from tui.importers.outline.instruments import (
    counts_meeting,
    instrument_in,
    names_body,
    names_meeting,
    number_of_meeting,
    ordinal_at_end,
    speaks_of_meeting,
)
from tui.importers.outline.parties import names_parties
from tui.importers.outline.wording import all_capitals, goes_on_small, open_ended

_RANKS = {
    "named": 0,
    "document": 1,
    "meeting": 1,
    "headline": 2,
    "forum": 3,
    "other": 4,
    "instrument": 5,
    "wrapper": 6,
    "motto": 7,
}
_MARKED = 2
"""A heading that speaks of neither, and a meeting without a name, go before a forum."""
_END_OF_NAME = 2
"""Words of a line that may be the end of a body's name in the line above."""
_STOPS = frozenset(
    ("page", "published", "note", "symbol", "letterhead", "wrapper", "venue", "days", "dateline", "place")
)
_ADOPTED = re.compile(r"(?:adopted|issued|released|agreed)\s+(?:by|at|on)\b", re.IGNORECASE)
_ON_OCCASION = re.compile(
    r"(?:following|after|during|under|within|regarding|concerning|towards?|through|against|as|upon|held|made|given|signed|delivered|"
    r"attended|hosted|co-?hosted|chaired|together|over|throughout|before|beyond|across)\s+\w",
    re.IGNORECASE,
)
"""How a line goes on from a title in capitals, whose words show no sentence."""
_FOLLOWING = re.compile(r"(?:following|during|after)\s+(?:the|his|her|their|its|an?|talks)\b", re.IGNORECASE)
_HOW_ADOPTED = re.compile(r"\(\s*(?:as\s+)?(?:adopted|approved|issued|agreed|endorsed)\b", re.IGNORECASE)
_PARTNERS_AT_END = re.compile(r"\bof\s+(?:the\s+)?(?:\S+\s){0,3}?[A-Z][\w.]+(?:[-–][A-Z][\w.]+)+$", re.IGNORECASE)
"""Partners whose dialogue or commission the next line names: ``SECOND SESSION OF THE NORWAY-PERU``."""
_OF_NAME = re.compile(r"\bof\s+the\s+(?P<name>[A-ZÀ-Þ][\w’'–-]*(?:\s[A-ZÀ-Þ][\w’'–-]*){0,4})\s?$")
_HELD = re.compile(r",\s+held(?:\s+(?:in|at|on))?$", re.IGNORECASE)
_NOUN_FIRST = re.compile(
    r"(?:Cooperation|Co-operation|Commission|Committee|Organi[sz]ation|Union|Community|Association|Partnership|Initiative|Forum|"
    r"Council|Group|Conference|Alliance|Process|Dialogue|Assembly|Authority)\b(?!\s+[A-Z])",
    re.IGNORECASE,
)
_STRICT = re.compile(r"\b(?:Meeting|Summit|Conference|Session|Assembly|Consultations|Talks|Retreat)\b", re.IGNORECASE)
"""A forum's name becomes a title with one of these: ``Harbour Dialogue`` / ``Third Ministers' Meeting``."""


def title_of(lines: Sequence[Line]) -> str:
    """The title, as printed but for what a site adds; empty where there is none."""
    able = [index for index in range(len(lines)) if lines[index].kind in _RANKS and lines[index].words]
    if not able:
        return ""
    chosen = min(able, key=lambda index: (_rank(lines, index), index))
    chosen = _of_same_meeting(lines, chosen, able)
    title = lines[chosen].words
    if lines[chosen].kind == "named":
        return title
    if _is_named_above(lines, chosen):
        title = f"{lines[chosen - 1].words} {title}"
    dated = bool(lines[chosen].days) and lines[chosen].words != lines[chosen].text.strip()
    for line in lines[chosen + 1 :] if not dated else ():
        if not _goes_on(title, line):
            break
        title = _HELD.sub("", f"{title} {line.words}")
        if line.days and line.words != line.text.strip():
            break
    return title


def _is_named_above(lines: Sequence[Line], index: int) -> bool:
    """Whether a line gives the number of a meeting and the one above it the name."""
    above = lines[index - 1] if index else None
    return (
        above is not None
        and meeting_number(lines[index])
        and above.kind in ("forum", "meeting")
        and not is_any_meeting(above)
    )


def _of_same_meeting(lines: Sequence[Line], chosen: int, able: Sequence[int]) -> int:
    """The document that names a meeting by its number, where the line that was chosen names only the meeting."""
    number = number_of_meeting(lines[chosen].words) if lines[chosen].kind == "meeting" else ""
    return next(
        (
            index
            for index in able
            if number and lines[index].kind == "document" and number_of_meeting(lines[index].words) == number
        ),
        chosen,
    )


def _rank(lines: Sequence[Line], index: int) -> int:
    line = lines[index]
    below = lines[index + 1] if index + 1 < len(lines) else None
    joined = below and below.kind not in _STOPS and (_ADOPTED.match(below.words) or _continues(below.words))
    if line.kind == "instrument" and joined:
        return _RANKS["document"]
    if line.kind in ("meeting", "forum", "document") and _ADOPTED.match(line.words):
        return _RANKS["other"]
    if (line.kind == "other" and line.marked) or (
        is_any_meeting(line) and not (joined or _is_named_above(lines, index))
    ):
        return _MARKED
    return _RANKS[line.kind]


def _goes_on(title: str, line: Line) -> bool:
    if not line.words or line.kind == "instrument":
        return False
    if (line.kind in ("meeting", "forum") and _PARTNERS_AT_END.search(title) and not line.days) or _is_cut(title, line):
        return True
    if line.kind == "parties":
        return open_ended(title) or goes_on_small(line.words)
    if line.kind in ("meeting", "forum") and _is_unfinished(title, line):
        return True
    joined = open_ended(title) or goes_on_small(line.words)
    if line.kind in _STOPS and not (line.kind == "letterhead" and joined):
        return False
    alone = not speaks_of_meeting(title)
    if _ADOPTED.match(line.words):
        return _only_instrument(title)
    if _continues(line.words) or open_ended(title) or _FOLLOWING.match(line.words):
        return True
    if _ON_OCCASION.match(line.words) and all_capitals(title) and all_capitals(line.words):
        return True
    if line.kind == "meeting" and _STRICT.search(line.words) and not _STRICT.search(title):
        return not line.instrument and not instrument_in(title)
    shouted = all_capitals(title) and all_capitals(line.words) and not alone and not line.days
    return shouted and (line.kind == "other" or (line.kind == "forum" and len(line.words.split()) <= _END_OF_NAME))


def _continues(words: str) -> bool:
    return (goes_on_small(words) or words[:1].islower()) and not _HOW_ADOPTED.match(words)


def _is_unfinished(title: str, line: Line) -> bool:
    """Whether a title counts something that only the next line names, or that line is a word of the body's name."""
    if line.kind == "forum" and len(line.words.split()) == 1:
        return not line.days and all_capitals(title) == all_capitals(line.words)
    last = ordinal_at_end(title)
    return bool(last) and not names_meeting(last) and not line.instrument and not counts_meeting(line.words)


def _is_cut(title: str, line: Line) -> bool:
    """Whether a title ends in the middle of a body's name: ``Meeting of the Black Sea Economic`` / ``Cooperation``."""
    tail = _OF_NAME.search(title)
    if not tail or not _NOUN_FIRST.match(line.words) or all_capitals(title) != all_capitals(line.words.split()[0]):
        return False
    named = names_meeting(tail["name"]) and tail["name"] != "Ministerial"
    return not names_body(tail["name"]) and not named and not names_parties(tail["name"])


def _only_instrument(title: str) -> bool:
    return instrument_in(title).casefold() == title.strip(" .:").casefold()


def without_place(title: str, place: str) -> str:
    """A title without the place of the meeting, and without a full stop, at its end."""
    bare = title.rstrip(" .") if not re.search(r"\b[A-Z]\.$", title) else title
    town = place.split(",")[0].casefold()
    cut = bare[: -len(town) - 1].rstrip(" ,")
    if not town or not bare.casefold().endswith(f" {town}") or open_ended(cut) or not speaks_of_meeting(cut):
        return bare
    return cut
