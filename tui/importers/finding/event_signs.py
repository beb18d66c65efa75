"""Which names are of one particular meeting: a number, a name of its own, or a day or place said beside it."""

import re
from collections.abc import Sequence

from tui.importers.finding.event_names import Name
from tui.importers.finding.event_words import BODY_HEADS, GENERIC, OFFICERS, PLAIN_NAMES, Word

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_HELD_AFTER = re.compile(
    r"[\s,(]*(?:(?:which|that)\s+)?(?:(?:is|are|was|were|will|would|to|shall|has|have|had|be|been|successfully|being|due|that)\s+){0,5}"
    r"(?:(?:held|convened)(?!\s+(?:its|their|an?|the|talks)\b)|hosted|scheduled|organi[sz]ed|co-hosted|taking\s+place|take\s+place|took\s+place|takes\s+place|planned)\b"
)
_WHEN_WHERE_AFTER = re.compile(
    rf"\s*,?\s*(?:on|in|of|from|at|for|during)\s+(?:the\s+)?(?:(?:early|late|mid|spring|autumn|summer|winter|end\s+of)[\s-])?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?)?(?:{_MONTH}|(?:19|20)\d\d)\b"
)
_PLACE_AFTER = re.compile(
    rf"\s*,?\s+in\s+(?:the\s+(?:city|state|republic|kingdom|sultanate)\s+of\s+|the\s+)?(?!{_MONTH}\b)[A-Z][\w’'-]+",
    re.IGNORECASE,
)
_HOSTING_BEFORE = re.compile(
    r"\b(?:host|hosts|hosted|hosting|hold|convene|convened|convening|organi[sz]e|organi[sz]ed|hold(?:ing)?\s+of|attend|attended|venue\s+of|date\s+of)\s+"
    r"(?:the|an?|its|their|our)\s+$"
)
_BRACKET = re.compile(r"^\s*\([^()]{2,40}\)")
_OFFICE_BEFORE = re.compile(
    r"\b(?:Secretary(?:[- ]General)?|Chair\w*|Presiden\w+|Director\w*|"
    r"Head|Members?|Secretariat|Executive|Committee|Participants?)\s+"
    r"(?:of|to|in)\s+(?:the\s+)?$"
)


def is_particular(name: Name, words: Sequence[Word], text: str) -> bool:
    """Whether a name is of one meeting, not of a body, of a kind of meeting, or of a person."""
    head, before = words[name.head], name.before(words)
    if any(word.plain in OFFICERS and not word.text.endswith(("’s", "'s", "s’")) for word in before):
        return False
    ahead, behind = text[: words[name.first].start], _BRACKET.sub("", text[words[name.last].end :], count=1)
    if not name.numbers and _OFFICE_BEFORE.search(ahead[-60:]):
        return False
    own = [
        word for word in before if word.is_capital and word.plain not in GENERIC and any(map(str.isalpha, word.text))
    ]
    said = _said(ahead, behind)
    if name.numbers:
        return _numbered(name, head, own, said)
    if head.plain in BODY_HEADS:
        return _of_a_body(name, head, before, own, said)
    if name.is_next:
        return bool(own or said or name.goes_on or (before and head.is_capital))
    if not head.is_capital:
        return _small(name, head, before, own, said)
    if head.plain in ("session", "sessions"):
        return said and bool(own or name.goes_on)
    if head.plain in ("meeting", "meetings", "ministerial", "workshop", "seminar", "symposium", "roundtable"):
        return said and bool(before or name.goes_on)
    return bool(own) or (said and bool(before or name.goes_on)) or bool(name.goes_on and before)


def _said(ahead: str, behind: str) -> bool:
    """Whether the words beside a name say when or where it is held, or who holds it."""
    return bool(
        _HELD_AFTER.match(behind)
        or _WHEN_WHERE_AFTER.match(behind)
        or (_PLACE_AFTER.match(behind) and not re.match(r"\s+in\s+its\b", behind))
        or _HOSTING_BEFORE.search(ahead[-60:])
    )


def _numbered(name: Name, head: Word, own: Sequence[Word], said: bool) -> bool:
    if head.plain in (
        "review",
        "week",
        "talks",
        "games",
        "round",
        "assembly",
        "congress",
        "forum",
        "dialogue",
        "convention",
    ):
        return bool(own) or head.is_capital or bool(name.goes_on) or said
    return max(name.numbers) > 1 or head.plain.startswith("summit") or bool(own) or bool(name.goes_on) or said


def _of_a_body(name: Name, head: Word, before: Sequence[Word], own: Sequence[Word], said: bool) -> bool:
    plain = (
        not head.is_capital
        and len(before) == 1
        and before[0].plain in PLAIN_NAMES
        and head.text in ("forum", "dialogue")
    )
    if name.is_next:
        return bool(before) and (bool(own) or said or head.is_capital)
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
        return said
    if head.text.endswith("s"):
        return False
    if before and before[-1].plain in PLAIN_NAMES and len(before) == 1:
        return True
    return said and (bool(name.goes_on == "of") or (bool(before) and head.plain in ("conference", "summit")))
