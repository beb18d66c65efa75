"""The year of a day or month that prints none: the meeting's, where words and calendar leave no other."""

import re
from datetime import date

_CUE = re.compile(
    r"\b(?:(?P<coming>will|shall|would|to\s+be(?:\s+\w+)?|forthcoming|upcoming|next|look(?:s|ed|ing)?\s+forward|to\s+take\s+place|scheduled|"
    r"by(?=\s+(?:the\s+)?$)|until|ahead\s+of)|(?P<past>was|were|had|(?<!be\s)held|met|visited|took\s+place|since|convened|adopted|signed|issued|launched|"
    r"following|last|after|attended|committed|concluded|agreed|recalled|taken|occurred|killed))\b",
    re.IGNORECASE,
)
"""The last one before a day says whether it is past or to come."""
_YEARLY = re.compile(r"\b(?:every|each|annual\w*|yearly|Day|observ\w+|celebrat\w+\s+on|anniversary)\b")
_DAY_OF_SOMETHING = re.compile(r"\s+(?:as\s+)?(?:the\s+)?(?:[A-Z]\w+\s+){1,6}Day\b")
_NAMED = re.compile(
    r"\s+(?:attacks?|[Mm]ovement|[Rr]evolution|uprising|events|coup|massacre|Declaration|Agreements?|Understandings?|Statement|Memorandum|Accords?|"
    r"Forces|Alliance|Coalition|Group|Protocol|Pact|Street|Square|Resolution)\b"
)
_DONE = re.compile(
    r"\s+(?:agreements?|accords?|attacks?|bombings?|statements?|decisions?|communiqu[eé]s?|declarations?|coup|letters?|resolutions?|"
    r"rulings?|judge?ments?|verdict|understandings?|roadmap|announcements?|incidents?|earthquake|tsunami|tests?|launch(?:es)?|"
    r"ceasefire|truce|massacre|killings?)\b"
)
"""Behind a day without a year, what is past when one speaks of it: ``their 27 September agreements``."""
_YEAR_NAMED = re.compile(
    r",?\s+(?:of\s+)?(?P<which>this|next|last)\s+year\b|,?\s+of\s+the\s+(?P<current>current|same)\s+year\b"
)
_IN_MONTH = re.compile(
    r"\b(?:in|since|during|last|this)\s+(?:early\s+|late\s+|mid-?\s?|the\s+(?:month|end|beginning|course)\s+of\s+)?$",
    re.IGNORECASE,
)
"""Before a month without a day: it is one particular month."""
_SINCE = re.compile(r"\bsince\s+(?:early\s+|late\s+|mid-?\s?|last\s+)?$", re.IGNORECASE)
_NEAR = 100
"""So many days from the meeting, a day of the year before or after is plain."""
_SAME = 245
"""So many days from the meeting, a day of its own year is."""
_SITS = 14
"""So many days a meeting may sit from its first day: ``The Council met again on 22 December``."""
_REACH = 80


def year_meant(month: int, day: int, text: str, where: tuple[int, int], meeting: str) -> int:
    """The year of a day (or of a month, day 0) that ``text`` prints at ``where``; 0 where it is not plain.

    ``meeting`` is a day, or a month, ISO 8601.
    """
    start, end = where
    before = re.split(r"[;.]\s", text[max(0, start - _REACH) : start])[-1]
    if _YEARLY.search(before) or _NAMED.match(text, end) or _DAY_OF_SOMETHING.match(text, end):
        return 0
    named = _YEAR_NAMED.match(text, end)
    if not day and not named and not _IN_MONTH.search(text[max(0, start - _REACH) : start]):
        return 0
    try:
        met = date.fromisoformat(meeting if len(meeting) != 7 else f"{meeting}-15")
        same, earlier, later = (date(met.year + add, month, day or 15) for add in (0, -1, 1))
    except ValueError:
        return 0
    if named:
        return {"next": later, "last": earlier}.get(named["which"] or "", same).year
    cue = next((found.lastgroup for found in reversed(list(_CUE.finditer(before)))), "")
    distance = (same - met).days
    if not day and _SINCE.search(before):
        return (same if distance <= 0 else earlier).year
    if cue != "coming" and distance > 0 and _DONE.match(text, end):
        return earlier.year
    if cue == "coming" and distance < 0:
        return later.year if (later - met).days <= _NEAR else 0
    if cue == "past" and distance > 0:
        return earlier.year if (met - earlier).days <= _NEAR else same.year if distance <= _SITS else 0
    return same.year if abs(distance) <= (_SAME if day else _NEAR) else 0
