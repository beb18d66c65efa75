"""What the words beside a name say of a meeting: when or where it is held, or that somebody holds it."""

import re
from collections.abc import Sequence

from tui.core.calendar_words import MONTHS
from tui.importers.finding.events.words import DAYS, Word, listed

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_HELD_AFTER = re.compile(
    r"[\s,(]*(?:(?:which|that)\s+)?(?:(?:is|are|was|were|will|would|to|shall|has|have|had|be|been|successfully|being|due|that)\s+){0,5}"
    r"(?:(?:held|convened)(?!\s+(?:its|their|an?|the|talks)\b)|hosted|scheduled|organi[sz]ed|co-hosted|taking\s+place|take\s+place|"
    r"took\s+place|takes\s+place|planned|foreseen|proposed|set\s+for)\b"
)
_SHOULD_BE = re.compile(r"\s*(?:should|could|may|might|must|can)\s+be\s+(?:held|convened|organi[sz]ed|hosted)\b")
"""Only a wish, but where a place and a day are said behind it."""
_MET_AFTER = re.compile(
    r"\s*(?:,\s*)?(?:which|that)\s+(?:(?:last|first|will|is\s+to|recently)\s+)?(?:meets?|met|convene[sd]?|gather(?:s|ed)?|sat)\s+"
    r"(?:in|on|at|from|for)\b"
)
"""``which met in Oslo``."""
_BESIDE = re.compile(
    r"\s*(?:,\s*)?(?:held\s+)?(?:on|in|at)\s+the\s+(?:margins?|sidelines?|fringes|occasion)\s+of\s+(?:the\s+)?"
    r"(?:[A-Z0-9][\w’'&-]*(?:\s+(?:of|on|for|the|and)){0,2}\s+){0,7}[A-Z0-9][\w’'&-]*"
)
"""``in the margins of the Harbour Assembly``: what is said of a meeting before its day."""
_COMES_AFTER = re.compile(r"\s*(?:,\s*)?(?:will|shall|is\s+to|are\s+to|to)\s+(?:come|open|begin|start|follow)\b")
_HOLDER_AFTER = re.compile(
    r"\s*(?:,\s*)?(?:that|which)\s+(?:the\s+)?[A-Z][^.;,()]{1,50}?\s(?:is|are|was|were|will|would|shall|has|have|had|intends?|plans?|offered)\s+"
    r"(?:to\s+)?(?:have\s+)?(?:host|hold|convene|organi[sz]e|co-host|held|host(?:ed|ing)|convened|organi[sz]ed)\b"
)
"""``that Norway and Iceland are to convene``."""
_WHEN = (
    rf"(?:on|in|of|from|at|for|during|by)\s+(?:or\s+(?:about|around)\s+)?(?:the\s+)?(?:(?:\w+\s+(?:week|half|quarter)\s+of|early|late|mid|"
    rf"spring|autumn|summer|winter|(?:end|beginning|start|middle)\s+of)[\s-](?:of\s+)?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?)?(?:{_MONTH}|(?:19|20)\d\d)\b"
)
_WHEN_AFTER = re.compile(rf"\s*(?:,\s*)?{_WHEN}")
_PLACE = (
    rf"(?:\s*,)?\s+(?:in|at)\s+(?:the\s+(?:city|state|republic|kingdom|sultanate)\s+of\s+|the\s+)?(?!{_MONTH}\b)"
    rf"[A-Z][\w’'-]+"
)
_WHOLE_PLACE = re.compile(rf"{_PLACE}(?:\s(?!{_MONTH}\b)[A-Z][\w’'-]+){{0,2}}")
_PLACE_AFTER = re.compile(_PLACE.replace("(?:in|at)", "in"))
_PLACE_AND_WHEN_AFTER = re.compile(rf"{_PLACE}(?:,?\s+[A-Z][\w’'.-]+){{0,3}}\s*(?:,\s*)?{_WHEN}")
_IN_BRACKETS = re.compile(
    rf"\s*\((?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,3}},\s+){{0,2}}"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s+(?:of\s+)?)?"
    rf"(?:{_MONTH}\b[^()]{{0,20}}|(?:19|20)\d\d)\)"
)
"""``(Oslo, 8-9 May 2030)``"""
_HOSTING_BEFORE = re.compile(
    r"\b(?:host|hosts|hosted|hosting|hold|convene|convened|convening|organi[sz]e|organi[sz]ed|hold(?:ing)?\s+of|attend|attended|"
    r"(?:co-)?chair(?=\s+(?:the|an?)\s)|co-host|co-hosted|venue\s+of|date\s+of|margins?\s+of|sidelines\s+of|fringes\s+of|"
    r"ahead\s+of|prior\s+to|run-?up\s+to|before|back[ -]to[ -]back\s+with|look(?:s|ed|ing)?\s+forward\s+to)\s+"
    r"(?:the|an?|its|their|our|next\s+year['’]s|this\s+year['’]s)\s+$"
)
_WITH = re.compile(
    r"\s+(?:with|between)\s+(?:the\s+)?(?=[A-Z])(?:(?:[A-Z][\w’'&.-]*|of|the|and|its|Member|partners|countries)\s+){1,9}?"
    r"(?=(?:had|has|have|was|is|will|would|shall|should|to|held|in|on|at)\b)"
)
"""Who meet, between a kind and what is said of it: ``Summit with the Harbour Union had been proposed``."""
_REACH = 60
_ENDS = listed(
    """
    in at on from during by to that which who will would shall should is are was were has had have held hosted convened
    scheduled taking took planned and for set
"""
)
"""Where a subject in small letters may end."""
_VERBS = _ENDS - listed("in at on from during by and for")
_LONGEST = 16


def is_said(ahead: str, behind: str, link: str = "") -> bool:
    """Whether the words beside a name say when or where it is held, or who holds it.

    Behind a subject, a place alone is the subject's: ``conference on peace in Norway``.
    """
    return bool(
        is_held(behind)
        or (link not in ("on", "for") and _PLACE_AFTER.match(behind) and not re.match(r"\s+in\s+its\b", behind))
        or _HOSTING_BEFORE.search(ahead[-_REACH:])
    )


def is_held(behind: str) -> bool:
    """Whether the words behind a name say when it is held, or that it is; a place alone may be its subject's."""
    forms = (_IN_BRACKETS, _HELD_AFTER, _MET_AFTER, _WHEN_AFTER, _COMES_AFTER, _HOLDER_AFTER, _PLACE_AND_WHEN_AFTER)
    if any(form.match(behind) for form in forms):
        return True
    should = _SHOULD_BE.match(behind)
    return bool(should and is_at_a_place_on_a_day(behind[should.end() :]))


def is_held_with(behind: str) -> bool:
    """Whether it is said to be held behind the name of those it is held with."""
    parties = _WITH.match(behind)
    return bool(parties and is_held(f" {behind[parties.end() :]}"))


def is_at_a_place_on_a_day(behind: str) -> bool:
    """Whether a place and a day are said, whatever verb of holding stands before them."""
    held = _HELD_AFTER.match(behind) or _SHOULD_BE.match(behind)
    return bool(_PLACE_AND_WHEN_AFTER.match(behind, held.end() if held else 0))


def is_beside(behind: str) -> bool:
    """Whether it is held beside another, on a day that is said: ``in the margins of the Assembly in May 2030``."""
    beside = _BESIDE.match(behind)
    return bool(beside and is_held(behind[beside.end() :]))


def is_convened(ahead: str, behind: str) -> bool:
    """Whether somebody is said to hold it, and when: ``decided to hold a ... in 2030``."""
    return bool(_HOSTING_BEFORE.search(ahead[-_REACH:])) and is_held(behind)


def is_dated(behind: str) -> bool:
    """Whether a day stands in brackets behind a name."""
    return bool(_IN_BRACKETS.match(behind))


def place_and_day_end(text: str, at: int) -> int:
    """Where the place ends that stands at ``at``, with a day behind it: ``in Oslo on 3 May``; 0 where none does."""
    if not _PLACE_AND_WHEN_AFTER.match(text, at):
        return 0
    place = _WHOLE_PLACE.match(text, at)
    return place.end() if place else 0


def subject_end(words: Sequence[Word], at: int, text: str) -> int:
    """The last word of a subject that begins at ``at``, in small letters; it ends where a day, place or host is said.

    ``workshop on forged travel papers in Oslo in May``; -1 where nothing is said.
    """
    ahead = text[: words[at - 2].start] if at > 1 else ""
    for place in range(at, min(at + _LONGEST, len(words))):
        word = words[place]
        cut = not (word.text[:1].isalpha() or word.text in "-–“”\"'’") or word.text in DAYS
        if place > at and (cut or word.plain in _ENDS):
            behind = text[words[place - 1].end :]
            linked = words[at - 1].text in ("of", "with", "between", "among")
            if is_held(behind) or (linked and _PLACE_AFTER.match(behind)):
                return place - 1
            if (cut or word.plain in _VERBS) and _HOSTING_BEFORE.search(_without_name(ahead)):
                return place - 1
        if cut or word.plain in _VERBS:
            return -1
    return -1


def _without_name(ahead: str) -> str:
    """The words before a kind, without the adjectives of its own name: ``will hold a`` of ``will hold a technical``."""
    return re.sub(r"\b(?:an?|the|its|their|our)\s+(?:[\w-]+\s+){1,3}$", "the ", ahead[-_REACH:])
