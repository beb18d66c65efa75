"""Which names are of one particular meeting: a number, a name of its own, or a day or place said beside it."""

import re
from collections.abc import Sequence

from tui.importers.finding.events.names import Name
from tui.importers.finding.events.said import (
    is_at_a_place_on_a_day,
    is_beside,
    is_convened,
    is_dated,
    is_held,
    is_held_with,
    is_said,
    place_and_day_end,
)
from tui.importers.finding.events.words import BODY_HEADS, DAYS, GENERIC, HEADS, OFFICERS, PLAIN_NAMES, Word

_BRACKET = re.compile(r"^\s*\([^()]{2,40}\)")
_OFFICE_BEFORE = re.compile(
    r"\b(?:Secretary(?:[- ]General)?|Chair\w*|Presiden\w+|Director\w*|"
    r"Head|Members?|Secretariat|Executive|Committee|Participants?)\s+"
    r"(?:of|to|in)\s+(?:the\s+)?$"
)


_OF_A_PERSON = re.compile(
    r"\b(?:(?:his|her)|(?:welcom\w+|attend\w*)\b[^.;]{0,60}\stheir(?=\s+(?:very\s+)?$))\s+$", re.IGNORECASE
)
"""``his first meeting of the Committee``, ``welcomed them to their first meeting``: one that somebody takes part in."""
_VOTE = re.compile(
    r"\s*(?:of|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:elections?|vot(?:e|es|ing)|ballots?|referend\w+|polls?)\b",
    re.IGNORECASE,
)
"""Behind a round: it is no meeting."""
_OURS_BEFORE = re.compile(r"\b(?:our|its|their)\s+$", re.IGNORECASE)
_BESIDE_BEFORE = re.compile(
    r"\b(?:margins?|sidelines|fringes)\s+of\s+(?:the|its|their)\s+(?:annual\s+)?$", re.IGNORECASE
)
"""Before meetings in the plural that are one occasion: ``on the sidelines of the meetings of the Assembly in May``."""
_WELCOME = 100
_PLACED = ("meeting", "summit", "conference", "workshop", "seminar", "symposium", "retreat")
_MEETINGS = ("meeting", "summit", "session", "conference", "retreat", "ministerial", "dialogue", "consultations")


def is_particular(name: Name, words: Sequence[Word], text: str) -> bool:
    """Whether a name is of one meeting, not of a body, of a kind of meeting, or of a person."""
    head, before = words[name.head], name.before(words)
    is_level = any(word.plain in ("level", "secretary-level") for word in before)
    if not is_level and any(word.plain in OFFICERS and not word.text.endswith(("’s", "'s", "s’")) for word in before):
        return False
    ahead, behind = text[: words[name.first].start], _behind(text, words[name.last].end)
    if not name.numbers and _OFFICE_BEFORE.search(ahead[-60:]):
        return False
    of_a_person = (not name.numbers or name.numbers == (1,)) and _OF_A_PERSON.search(ahead[-_WELCOME:])
    if of_a_person or (head.plain == "round" and _VOTE.match(text[head.end :])):
        return False
    own = [
        word for word in before if word.is_capital and word.plain not in GENERIC and any(map(str.isalpha, word.text))
    ]
    said = is_said(ahead, behind, "" if head.is_capital else name.goes_on) or is_held_with(behind)
    if head.plain == "event":
        return said and bool(before) and (head.is_capital or before[-1].plain in PLAIN_NAMES | {"side"})
    if (words[name.head - 1].text in DAYS and name.head > name.first) or (name.year and (head.is_capital or own)):
        return True
    if name.numbers:
        return _numbered(name, head, own, said)
    if head.plain in BODY_HEADS:
        return _holds_one(name, words, own, behind) or _of_a_body(name, head, before, own, said)
    if name.is_next:
        ours = head.plain in _MEETINGS and _OURS_BEFORE.search(ahead[-8:])
        return bool(own or said or name.goes_on or ours or (before and head.is_capital))
    if not head.is_capital:
        return (
            _small(name, head, before, own, said)
            or _is_out_of_turn(head, before, behind)
            or _is_meeting_told(head, before, ahead, behind)
        )
    if head.plain in ("session", "sessions"):
        return said and bool(own or name.goes_on)
    if head.plain in ("meeting", "meetings", "ministerial", "workshop", "seminar", "symposium", "roundtable"):
        return said and bool(before or name.goes_on)
    return bool(own) or (said and bool(before or name.goes_on)) or bool(name.goes_on and before)


def _behind(text: str, at: int) -> str:
    """The words behind a name, without what it is short for in brackets; a day in brackets stays."""
    behind = text[at:]
    return behind if is_dated(behind) else _BRACKET.sub("", behind, count=1)


_LIKE_MEETINGS = ("forum", "dialogue", "exhibition", "games", "week", "assembly", "congress", "consultations")
"""Of the kinds that are bodies as well, those that are held: no convention, no review."""
_LASTING = ("dialogue", "consultations", "talks")
_OUT_OF_TURN = ("extraordinary", "special", "emergency", "inaugural", "constituent", "ministerial")
"""``its special session of 3 May``: a meeting of its own."""
_SITTINGS = 5
"""So many sessions a meeting itself may have: ``our second session``."""


def placed_end(name: Name, words: Sequence[Word], text: str) -> int:
    """Where a kind without a name ends that a place and a day make one: ``conference in Oslo in May 2030``; else 0."""
    head = words[name.head]
    if name.first < name.head or name.last > name.head or head.plain not in _PLACED:
        return 0
    articled = re.search(r"\b(?:the|an?|its|their|our)\s+$", text[max(0, head.start - 8) : head.start], re.IGNORECASE)
    return place_and_day_end(text, head.end) if articled else 0


def _is_out_of_turn(head: Word, before: Sequence[Word], behind: str) -> bool:
    """Whether a body is said to hold a session of its own kind: ``its special session of 3 May``."""
    return head.text in ("session", "meeting") and bool(before) and before[-1].plain in _OUT_OF_TURN and is_held(behind)


def _is_meeting_told(head: Word, before: Sequence[Word], ahead: str, behind: str) -> bool:
    """Whether a meeting of a plain name is told as one: ``a technical meeting to be held in Oslo in May 2030``."""
    if head.plain == "meetings" and _BESIDE_BEFORE.search(ahead[-_WELCOME:]):
        return is_held(behind)
    if not before:
        return False
    if head.plain in (*_PLACED, "roundtable") and is_at_a_place_on_a_day(behind):
        return True
    return head.plain == "meeting" and (is_beside(behind) or is_convened(ahead, behind))


def _numbered(name: Name, head: Word, own: Sequence[Word], said: bool) -> bool:
    if head.plain in ("week", "games"):
        return head.is_capital and bool(own or name.goes_on)
    if head.text in ("session", "sessions") and max(name.numbers) <= _SITTINGS:
        return bool(own or name.goes_on or said)
    if head.plain in (
        "review",
        "talks",
        "round",
        "assembly",
        "congress",
        "forum",
        "dialogue",
        "convention",
    ):
        return bool(own) or head.is_capital or bool(name.goes_on) or said
    return max(name.numbers) > 1 or head.plain.startswith("summit") or bool(own) or bool(name.goes_on) or said


def _holds_one(name: Name, words: Sequence[Word], own: Sequence[Word], behind: str) -> bool:
    """Whether the name of a kind that is a body as well goes on to a meeting, or is said to be held."""
    head, last = words[name.head], words[name.last]
    if last.plain in HEADS and last.is_capital and name.last > name.head and own:
        return True
    return head.plain in _LIKE_MEETINGS and head.is_capital and bool(name.goes_on) and is_held(behind)


def _of_a_body(name: Name, head: Word, before: Sequence[Word], own: Sequence[Word], said: bool) -> bool:
    plain = (
        not head.is_capital
        and len(before) == 1
        and before[0].plain in PLAIN_NAMES
        and (head.text == "forum" or (head.text == "dialogue" and said))
    )
    if name.is_next:
        return (
            (bool(before) and bool(own)) or (said and head.is_capital) or (bool(before) and (said or head.is_capital))
        )
    if head.plain in ("week", "games") and head.is_capital:
        return len(before) > 1
    event_like = any(
        word.plain in ("business", "youth", "investment", "society", "media", "women", "policy") for word in before
    )
    return plain or (said and head.is_capital and bool(before)) or (head.is_capital and event_like and bool(own))


def _small(name: Name, head: Word, before: Sequence[Word], own: Sequence[Word], said: bool) -> bool:
    """Kinds in small letters."""
    if head.plain in ("summit", "conference", "retreat", "ministerial") and own:
        return True
    if own and head.plain == "meeting":
        return said or name.goes_on == "of"
    if head.text.endswith("s"):
        return False
    if before and before[-1].plain in PLAIN_NAMES and len(before) == 1 and head.plain not in _LASTING:
        return True
    return said and bool(name.goes_on or (before and head.plain in ("conference", "summit")))
