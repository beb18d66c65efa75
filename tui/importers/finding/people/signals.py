"""The words of a sentence that say what somebody did in a meeting: chaired it, attended it, was only thanked.

A signal before a person governs all who follow in its list; one after a person governs those whose verb it is. ``part``
says whether they took part: yes, no, or only perhaps.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from tui.importers.finding.people.signal_words import (
    CHAIR,
    CO_CHAIR,
    HOST,
    LED,
    OBSERVER,
    PARTICIPANT,
    SPOKEN_OF,
    THERE,
)
from tui.importers.finding.sentences import SENTENCE_END

Part = Literal["yes", "no", "perhaps"]


@dataclass(frozen=True, slots=True)
class Signal:
    """What a word says of those it governs."""

    role: str
    part: Part
    at: int = 0
    """Where it ends."""
    words: str = ""


_FORMS: tuple[tuple[str, Part, re.Pattern[str]], ...] = (
    *((role, "yes", re.compile("|".join(forms), re.IGNORECASE)) for role, forms in LED),
    (PARTICIPANT, "no", re.compile(rf"\b(?:{'|'.join(SPOKEN_OF)})\b", re.IGNORECASE)),
    (PARTICIPANT, "yes", re.compile("|".join(THERE), re.IGNORECASE)),
)
_ELECTED = re.compile(r"\b(?:re-?)?(?:elect|appoint|nominat|designat|select)(?:ed|s|ing)\b.{0,240}$", re.IGNORECASE)
_CONTINUES = re.compile(r"as[ ]well[ ]as|together[ ]with|along[ ]with", re.IGNORECASE)


def before(words: str) -> Signal | None:
    """The last signal before a person, of what stands before in the sentence; the longest where several end alike.

    A long sentence is looked through from its end, one window after the other.
    """
    start = max(0, len(words) - _REACH) // _REACH * _REACH
    nearest = _nearest(words[start:])
    while nearest is None and start:
        start -= _REACH
        nearest = _nearest(words[start : start + 2 * _REACH])
    if nearest is None:
        return None
    nearest = replace(nearest, at=nearest.at + start)
    if _CONTINUES.fullmatch(nearest.words):
        earlier = before(words[: nearest.at - len(nearest.words)])
        return Signal(PARTICIPANT, earlier.part if earlier else "yes", nearest.at, nearest.words)
    return nearest


_WORDLESS = re.compile(r"(?:[\W\d_]|(?:and|the|of|H|E|Mr|Ms|Mrs|Dr)\b)*")
_REACH = 256
"""Signs that a signal has at most: windows of twice as many hold each of them whole."""


@lru_cache(maxsize=4096)
def _nearest(words: str) -> Signal | None:
    """The last signal of a window."""
    if _WORDLESS.fullmatch(words):
        return None
    found = [
        (match.end(), len(match[0]), Signal(role, part, match.end(), match[0]))
        for role, part, form in _FORMS
        for match in form.finditer(words)
    ]
    if not found:
        return None
    return max(found, key=lambda entry: entry[:2])[2]


def lead(words: str) -> Signal | None:
    """What the words that lead in to a list say of those in it: that they were there, where any of them says so."""
    last = SENTENCE_END.split(words)[-1]
    found = [
        Signal(role, part, match.end(), match[0]) for role, part, form in _FORMS for match in form.finditer(last + " ")
    ]
    return next((signal for signal in found if signal.part == "yes"), found[0] if found else None)


def elected(words: str) -> bool:
    """Whether the words before a person say that somebody is made something: not that they were it."""
    return bool(_ELECTED.search(words[-_REACH:]))


_RESCUED = re.compile(
    r"[^.;]{0,160}?\bfor[ ](?:(?:his|her|their|the|its|having|jointly|all)"
    r"[ ])*(?:[\w-]+[ ]){0,4}?(?P<what>briefing|presentation|receiving|participa\w+|presence|"
    r"attend\w+|hosting|hosted|hospitality|welcome|reception|arrangements|convening|organi[sz]\w+|chairing|"
    r"chaired|chairmanship|"
    r"inaugurat\w+|opening|address\w*|remarks|joining)\b"
)


def thanked_for(after: str) -> str:
    """The role of whoever is thanked, by what for; empty where that is nothing done in the meeting."""
    found = _RESCUED.match(after)
    if not found:
        return ""
    what = found["what"]
    if what.startswith(("chair",)):
        return CHAIR
    return (
        HOST if what.startswith(("host", "welcome", "recei", "recep", "arrange", "conven", "organi")) else PARTICIPANT
    )


_AFTER: tuple[tuple[str, str], ...] = (
    (CO_CHAIR,
        r",?[ ]as[ ](?:the[ ]|joint[ ])?[Cc]o-?[Cc]hair(?:men|persons|s)\b|"
        r"(?:[^.;,]{0,40}?,?[ ](?:who[ ]+)?)?(?:jointly[ ]|then[ ]|also[ ])?(?:co-?(?:chaired|presided)|"
        r"jointly[ ]chaired)\b(?![ ]+by)"),
    (CHAIR,
        r",?[ ](?:was[ ]|were[ ]|sitting[ ])?in[ ]the[ ][Cc]hair\b|(?:[^.;,]{0,40}?,?[ ](?:who[ ]+)?)?(?:chaired|"
        r"presided)\b(?![ ]+by|"
        r"[ ]+(?:over[ ]+)?(?:the|an?)[ ](?:\w+[ ]){0,3}?(?i:ceremon|receptions?|dinner|lunch|panel|round))|"
     r",?[ ](?:served|acted|acting)[ ]as[ ](?:the[ ])?(?:[Cc]hair|President)"),
    (HOST, r",?[ ]as[ ](?:the[ ])?[Hh]ost\b|,?[ ](?:the[ ])?[Hh]ost(?:[ ](?:[Mm]inister|[Pp]resident|[Ll]eader|"
        r"[Gg]overnor|"
        r"[Hh]ead)|ess)?(?=[,.;][ ]|[ ]of[ ]the[ ](?:[Mm]eeting|[Ss]ummit|[Cc]onference)|[ ](?:delivered|"
        r"welcomed|opened))|,?[ ]received[ ](?!by)(?=the[ ]|H\.|[A-Z])|"
        r",?(?:[^.;,]{0,30}?\bwho[ ]|[^.;,]{0,20}?[ ])?hosted\b(?![ ]+by)|"
     r",?[ ]welcomed\b[^.;]{0,400}?[ ]to[ ][^.;]{0,80}?[ ]for[ ]the\b"),
    (OBSERVER,
        r"[^.;]{0,80}?\b(?:as[ ](?:an[ ]|the[ ])?|with[ ]the[ ]status[ ]of[ ]|in[ ]the[ ]capacity[ ]of[ ])"
        r"[Oo]bservers?\b(?!,[ ]?$|,[ ](?:M|Dr|H\.|the[ ][A-Z]))"),
)  # fmt: skip
_AFTER_FORMS = tuple((role, re.compile(form)) for role, form in _AFTER)


def after(words: str) -> str:
    """The role that the verb behind a list of persons gives to all of them; empty where it says none."""
    return next((role for role, form in _AFTER_FORMS if form.match(words)), "")


_FOR_ANOTHER = re.compile(
    r",?[ ](?:who[ ])?(?:(?:speaking|spoke|acting|deputi[sz]\w+|participat\w+|attend\w+)"
    r"[ ](?:[\w ]{0,30})?)?(?:on|in)[ ]behalf[ ]of[ ](?!(?:the|his|her)[ ](?:Government|people)|(?:him|her)"
    r"self)"
    r"|,?[ ]\(?(?:and[ ])?(?:in[ ]representation[ ]of|representing)\b|,?[ ]*(?:who[ ])?represented\b(?![ ]+by)"
)


def for_another(words: str) -> bool:
    """Whether the words behind a person say that another is represented."""
    return bool(_FOR_ANOTHER.match(words))


_TOOK_PART = re.compile(
    r"[^.;]{0,60}?\b(?:attended|participated|took[ ]part|(?:was|were)[ ](?:also[ ]|equally[ ]|"
    r"in[ ])?(?:present|in[ ]attendance|attendance)|joined|"
    r"presented|briefed|addressed|spoke|delivered|made[ ](?:a[ ]|the[ ]|opening[ ])?(?:statements?|remarks|"
    r"presentations?)|gave|opened|inaugurated|"
    r"informed|introduced|reported|chaired|presided|served[ ]as[ ](?:rapporteur|moderator)|co-chaired|"
    r"closed[ ]the|welcomed[ ][^.;]{1,80}?[ ]to[ ]the[ ](?:[\w-]+[ ]){0,3}?"
    r"(?i:ceremony|meeting|session|summit|conference|forum)|hosted|accompanied|moderated|signed)\b(?![ ]by)"
)


_SPOKE = re.compile(
    r",?[ ](?:also[ ]|further[ ]|then[ ])?(?:recalled|stressed|underlined|underscored|emphasi[sz]ed|highlighted|"
    r"outlined|"
    r"pointed[ ]out|explained|noted|observed|stated|said|announced|reported|warned|indicated|confirmed|reiterated)"
    r"[ ](?:that|the[ ](?:need|importance|urgency|necessity))\b"
)
"""What somebody says in a meeting, whose name has nothing before it in the sentence but the office."""


def took_part(words: str) -> bool:
    """Whether the verb behind a person is one of those who are there."""
    return bool(_TOOK_PART.match(words) or _SPOKE.match(words))
