"""Who chairs by an office that the text gives: the chair of whoever meets, or whom the meeting elects to its chair.

The chair of another body, or of another meeting of the row, does not chair this one.
"""

import re

from tui.importers.finding.people.signal_words import CHAIR, CO_CHAIR
from tui.importers.outline.days_spelled import DAY, day_of

_CHAIR = r"[Cc]hair(?:person|man|woman)?\b"
_NUMBER = rf"(?:{DAY}|\d+(?:st|nd|rd|th))\b"
_CHAIR_OF = re.compile(
    r",?[ ](?:and[ ]|as[ ]|in[ ](?:his|her)[ ]capacity[ ]as[ ])*(?:the[ ])?(?:(?:current|present|sitting|"
    r"acting|Acting|Stand-[Ii]n|stand-in)[ ])?"
    rf"(?P<co>Co-?)?{_CHAIR}(?:[ ]of[ ](?:the[ ])?(?P<body>[^,;.()]{{2,80}}))?"
)
_MEETING = re.compile(
    r"(?:(?:this|current|present|joint|our|today['’]s|ministerial|governing|annual|special|informal|regular|ordinary|"
    rf"extraordinary|(?P<number>{_NUMBER})|high[- ]level)[ ]){{0,3}}"
    r"(?:(?:(?!Command|Security|National|Military)[A-Z]\w+[ ])?(?:meeting|conference|summit|session)\b"
    r"|(?:council|authority|assembly|commission|forum)(?:[ ]of[ ](?:heads|ministers|foreign|the[ ]heads)\b|$))",
    re.IGNORECASE,
)
"""What a meeting calls itself: ``this Conference``, ``the Council of Ministers``."""
_OTHER_BODY = re.compile(
    r"\b(?:Executive|Board|Standing|Management|Committee|Bank|Panel|Team|Working)\b|[A-Z]\w+ Commission\b"
)
_ELECTS = re.compile(
    r"\b(?:[Cc]onference|[Mm]eeting|[Ss]ession|[Ss]ummit|[Mm]inisters|Council|Participants|participants|Delegates|delegates|Assembly|"
    r"Plenary|Government|State|Committee|It|They|We|we|it)[ ](?:(?:also|then|further|unanimously|duly)[ ])*"
    r"(?:re-?)?(?:elected|chose|designated)[ ](?:(?:by[ ]acclamation|unanimously)[ ])?(?:the[ ])?$"
)
_AS_CHAIR = re.compile(
    rf",?[ ](?:as[ ])?(?:its|the|their)?[ ]?(?P<title>{_CHAIR}|President\b(?=[ ]of[ ]the[ ](?:Conference|"
    rf"Meeting|Session)))"
    r"(?:[ ]of[ ](?:the[ ])?(?P<body>[^,;.()]{2,60}?))?"
    r"(?:,?[ ](?:by[ ]acclamation|unanimously)|[ ]for[ ](?P<term>[^.;,]{2,40}))?(?:[.,;]|$|[ ]and[ ])"
)
_WAS_ELECTED = re.compile(
    r",?[ ](?:was|were)[ ](?:(?:unanimously|duly|then|also)[ ])*(?:re-?)?elected(?:[ ](?:by[ ]acclamation|"
    r"unanimously))?"
    r"(?=[ ](?:as[ ])?(?:the[ ])?(?:Chair|President))"
)


def chairs_by_title(words: str, meeting: str) -> str:
    """``and current Chair of the Authority``: the role, where the body is the meeting or whose meeting it is."""
    found = _CHAIR_OF.match(words)
    if not found or not _is_this(found["body"] or "", meeting):
        return ""
    return CO_CHAIR if found["co"] else CHAIR


def chairs_by_election(before: str, behind: str, meeting: str) -> bool:
    """Whether the meeting elects to its chair the person who stands between the words."""
    behind = behind.removeprefix(")")
    if elects := _ELECTS.search(before):
        found = _AS_CHAIR.match(behind) if re.match(r",?[ ]as[ ]", behind) else None
    else:
        was = _WAS_ELECTED.match(behind)
        found = _AS_CHAIR.match(behind, was.end()) if was else None
    if not found:
        return False
    body = (found["body"] or "").strip()
    meets = _MEETING.match(body)
    if found["term"] and not (meets and re.search(r"(?i)meeting|conference|summit|session", meets[0])):
        return False
    if body == "Commission" and body not in meeting:
        return False  # the officers of a body
    return _is_this(body, meeting) if body else bool(elects or not found["term"])


def _is_this(body: str, meeting: str) -> bool:
    """Whether a body is the meeting itself, or one that the meeting is named for."""
    body = body.strip()
    if _OTHER_BODY.search(body):
        return False
    meets = _MEETING.match(body)
    if meets and meets["number"]:
        own = [_value(found[0]) for found in re.finditer(rf"\b{_NUMBER}", meeting, re.IGNORECASE)]
        return not own or _value(meets["number"]) in own
    return not body or bool(meets) or any(word in meeting for word in _names_in(body))


def _value(number: str) -> int:
    figures = re.match(r"\d+", number)
    return int(figures[0]) if figures else day_of(number)


def _names_in(body: str) -> list[str]:
    """The words of a body that name it: letters, or all of its words with capitals together."""
    letters = re.findall(r"\b[A-Z]{2,}\b", body)
    whole = " ".join(re.findall(r"[A-Z][\w’'-]+", body))
    return [*letters, *([whole] if len(whole.split()) > 1 else [])]
