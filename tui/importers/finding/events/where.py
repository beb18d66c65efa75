"""The place of an event, where the words behind its name say it: ``held in Oslo``, ``, 3 May 2030, in Riga``.

Only words of holding, days and names may stand between: in ``NORMIN 2030 and peace in the High North`` none is said.
"""

import re

from tui.core.calendar_words import MONTHS
from tui.importers.finding.events.words import listed

_PLACE = re.compile(
    rf"\b(?:in|at)\s+(?:the\s+city\s+of\s+)?(?P<place>(?!(?:{'|'.join(MONTHS)})\b)"
    r"(?P<the>the\s+)?(?:St\.?\s)?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+){0,2})"
)
_IN_BRACKETS = re.compile(
    rf"\s*\((?P<place>(?!(?:{'|'.join(MONTHS)})\b)[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+){{0,2}}),\s[^()]{{0,40}}\d{{4}}\)"
)
"""``(Oslo, 3 May 2030)``"""
_HOST = re.compile(
    r"[\s,]*(?:(?:was|were|is|will\s+be|to\s+be)\s+)?hosted\s+by\s+(?:the\s+)?"
    r"(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
_REACH = 70
_WORD = re.compile(r"[\w’'.-]+")
_HOLDING = listed(
    """
    held hosted convened organised organized scheduled planned foreseen set due take takes taking took place opened
    meet meets met gather gathered sat be been being is are was were will would
    shall should could may to has have had proposed between which that it
    on in at from of for during by under with the a an its this next last coming and or as well also both up
    year years week weeks month months day days early late mid end beginning spring summer autumn winter first second
    half quarter later level ministerial chairmanship co-chairmanship presidency chairship auspices leadership
    chaired co-chaired co-hosted jointly successfully recently virtually previously hereby annually together
    back-to-back again format leaders ministers person margins sidelines
"""
)
_NO_PLACES = listed(
    """
    Indo-Pacific Asia-Pacific Asia Africa Europe Eurasia America Americas Caribbean Pacific Mediterranean Gulf Levant
    Balkans Sahel Arctic Antarctic Antarctica Caucasus Maghreb Mekong Annex Paragraph Article Section Accordance North
    South East West Northern Southern Eastern Western Central Middle Latin High Black Baltic Red Horn World Parliament
    Government Council Assembly Ministry Ministers Ministerial Heads Their Line Spring Summer Autumn Winter Security
    International Global European African Asian
"""
)
"""Words that no place of a meeting begins with."""
_BUT = re.compile(
    r"South\s+(?:Africa|Sudan|Korea)|North\s+(?:Macedonia|Korea)|Central\s+African\s+Republic|East\s+London|"
    r"Western\s+(?:Australia|Sahara)|Northern\s+Ireland|Timor"
)


def place_in(clause: str) -> str:
    """The place that a clause says of an event whose name stands before it; empty where it says none."""
    if (bracket := _IN_BRACKETS.match(clause)) and bracket["place"].split()[0] not in _NO_PLACES:
        return bracket["place"]
    for found in _PLACE.finditer(clause):
        between = clause[: found.start()]
        if found.start() > _REACH or re.search(r"[.;]\s", between):
            break
        if not all(_may_stand(word[0]) for word in _WORD.finditer(re.sub(r"\([^()]*\)", "", between))):
            break
        place = found["place"].removeprefix(found["the"] or "")
        if place.split()[0] not in _NO_PLACES or _BUT.match(place):
            return place
    host = _HOST.match(clause)
    return host["place"] if host and host["place"].split()[0] not in _NO_PLACES else ""


def _may_stand(word: str) -> bool:
    plain = word.casefold().strip(".'’")
    return not plain or plain in _HOLDING or word[0].isupper() or word[0].isdigit()
