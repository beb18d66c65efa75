"""Who gives a sum and who gets it, as far as the words of its own sentence say so; unknown sooner than guessed.

The names and sums of the sentence become signs of one letter, so that short expressions tell giver and recipient.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tui.importers.finding.gazetteer import country_finder, demonym_finder, organisation_finder
from tui.importers.finding.names import Sighting
from tui.importers.finding.sums.announcers import persons_in

_FIRST_NAME, _FIRST_ADJECTIVE = 0xE100, 0xE800
_NAME, _ADJECTIVE, _SUM, _OTHER_SUM = "[\ue100-\ue7ff]", "[\ue800-\uefff]", "\uf000", "\uf001"
_ONE = (
    rf"(?:the\s)?(?:(?:(?:Governments?|people|State|Kingdom|Republic|Commonwealth|Sultanate)\sof\s(?:the\s)?){{0,2}}{_NAME}"
    rf"|{_ADJECTIVE}\s(?:side|[Gg]overnment|delegation))"
)
_LIST = rf"{_ONE}(?:(?:,|,?\sand|,?\sas\swell\sas)\s{_ONE})*"
_HELP = (
    r"(?:contributions?|grants?(?:\said)?|loans?|pledges?|donations?|support|assistance|aid|funding|financing|gifts?|"
    r"credits?|lines?\sof\scredit|offers?|announcements?|commitments?|package|investment)"
)
_DONE = (
    r"(?:pledged|provided|given|promised|announced|offered|granted|donated|contributed|extended|financed|funded|committed|"
    r"allocated|lent|disbursed|made\savailable)"
)
_DOES = (
    r"(?:announc|pledg|provid|contribut|commit|offer|extend|giv|gave|invest|donat|allocat|financ|fund|support|deliver|"
    r"undertook|decid|spend|spent|promis|add|grant|lend|lent|approv|bear|pay|paid|put|earmark|disburs|mak\w*\savailable|made\savailable)"
    r"\w*"
)
_BEFORE_VERB = (
    r"(?:\s(?:will|would|shall|has|have|had|also|further|today|jointly|is|are|to|its|their|readiness|"
    r"intention|decision))*"
)
_AMOUNTING = (
    r"(?:\s(?:of|for|worth|totall?ing|amounting\sto|in\sthe\samount\sof|to\sthe\svalue\sof|up\sto|a|an|the|"
    r"additional))*"
)
_ASKED = re.compile(
    r"(?:ask\w*|call\w*\s(?:on|upon|for)|urg\w+|invit\w+|request\w*|encourag\w+|help\w*|of|from|for|by|between|with|to)"
    r"\s(?:the\s)?$"
)
"""Before a name, these make it the object or a part of who gives."""
_NOT_GIVEN = re.compile(
    r"\b(?:not|never|failed|call\sfor|appeal|need\w*|request\w*|ask\w*|target\w*|goal|cost\w*|trade|exports?|"
    r"imports?|reach\w*|loss\w*|owe\w*|receiv\w+|(?<!of )which|who|until|damage|estimat\w*)\b"
)
_AFTER = (
    re.compile(rf"[^;]{{0,60}}?\b{_DONE}(?:,)?\s(?:\w+\s)?by\s(?P<giver>{_LIST})"),
    re.compile(rf"\)?(?:\s(?:in|as|a|of|new|\w+))?(?:\s\w+)?\s{_HELP}\s(?:by|from|of)\s(?P<giver>{_LIST})"),
    re.compile(rf"\)?\s(?:by|from)\s(?P<giver>{_LIST})"),
)
"""Behind the sum."""
_AHEAD = (
    re.compile(rf"\bof\swhich\s(?P<giver>{_LIST})\s(?:will|shall|would|is\sto)\s(?:bear|pay|contribute|provide)\s*$"),
    re.compile(rf"{_OTHER_SUM}[^;]{{0,80}}?(?:,|\band|\bwhile)\s(?P<giver>{_LIST})\s(?:with\s|for\s)?$"),
    re.compile(rf"\b{_HELP}\s(?:by|of|from)\s(?P<giver>{_LIST}),?{_AMOUNTING}\s*$"),
    re.compile(
        rf"\b(?:intent\w*|decision|commitment|offer|pledge|readiness|promise|plans?)\s(?:by|of|from)\s(?P<giver>{_LIST})"
        rf"\sto\s[a-z]+\b[^;{_NAME[1:-1]}]{{0,40}}$"
    ),
    re.compile(rf"(?P<giver>{_NAME})['’]s?\s(?:\w+\s){{0,3}}{_HELP}{_AMOUNTING}\s*$"),
    re.compile(rf"(?P<giver>{_ADJECTIVE})\s(?:\w+\s){{0,2}}{_HELP}{_AMOUNTING}\s*$"),
    re.compile(
        rf"\b(?:thank\w*|(?:gratitude|appreciation|grateful|thanks)\sto)\s(?P<giver>{_LIST})\sfor\b[^;{_OTHER_SUM}]{{0,80}}$"
    ),
)
"""Before the sum, and the sum follows."""
_IN_BRACKETS = re.compile(rf"(?P<giver>{_NAME})\s\($")
_OWN = re.compile(rf"(?P<giver>{_NAME})['’]s?\s(?:(?:new|additional|further|latest|total|initial)\s)?$")
_OWN_HELP = re.compile(rf"\s(?:[\w-]+\s){{0,3}}?{_HELP}\b")
"""``Norway's USD 5 million contribution``."""
_HELP_BEFORE = re.compile(rf"\b{_HELP}\b[^;]*{_OTHER_SUM}[^;]*(?:,|\band)\s[^\s]+\s?$")
"""``the contribution of USD 5 million and Norway's USD 2 million``"""
_IN_A_LIST = re.compile(
    rf"(?:^\s*|[;,:.]\s|\band\s|[-–—•]\s)(?:and\s)?(?:the\s)?(?:(?:Kingdom|Republic|Government)\sof\s)?(?P<giver>{_NAME})(?:\s?[:,–—-]|\swith)?\s*\(?$"
)
"""``Norway: NOK 2 million; Iceland, USD 1 million``, where the words before the list speak of giving."""
_LISTED = re.compile(r"\b(?:pledg\w+|contribut\w+|donat\w+|donors?|announced|committed|commitments)\b", re.IGNORECASE)
_LISTED_GETTERS = re.compile(
    r"\b(?:allocat\w+|distribut\w+|recipients?|beneficiar\w+|receiv\w+|disburs\w+|exports?|imports?|trade|owe[sd]?)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(r"\b(?:pledge\w*|contribut\w+|donat\w+|donors?)\b")
_ACTIVE = re.compile(
    rf"(?P<giver>{_LIST})(?:,[^,;]{{1,60}},)?(?:\s[^,;{_SUM}{_OTHER_SUM}]{{0,30}}?)??{_BEFORE_VERB}\s{_DOES}\b"
)
_INSERTED = re.compile(r"^,[^,;]{1,60},")
_GETTER_AFTER = re.compile(
    rf"\)?(?:\s(?!(?:by|from)\b)[a-z][\w-]*){{0,5}}?(?:\s(?:by|from)\s{_LIST})?,?\s(?:to|for)\s(?P<getter>{_LIST})(?![\w'’])"
    r"(?!\s(?:to|side)\b)"
)
_GOES_TO = re.compile(rf"\b(?:go|goes|went|going|be\sgiven|be\spaid)\sto\s(?P<getter>{_LIST})(?![\w'’])")
_GETTER_AHEAD = (
    re.compile(
        rf"\b(?:provid\w+|giv\w+|gave|grant\w*|lend|lent|offer\w*|extend\w*|support\w*|assist\w*)\s(?:to\s)?(?P<getter>{_LIST}),?"
        rf"\s(?:with\s|by\s)?[^;{_NAME[1:-1]}{_OTHER_SUM}]{{0,60}}$"
    ),
    re.compile(rf"\b{_HELP}\s(?:to|for)\s(?P<getter>{_LIST}){_AMOUNTING}\s*$"),
    re.compile(
        rf"(?P<getter>{_LIST})\s(?:(?:will|would|shall|has|had|is\sto|are\sto)\s)?(?:receiv\w+|shar\w+|gets?|got)\s[^;]{{0,20}}$"
    ),
)


_LONGER = re.compile(r"\s(?!Government\b)[A-Z][a-z]+")
"""Behind a name, these make it part of another: ``CARICOM Development Fund``."""


class Known(NamedTuple):
    """Who may give: the ids of those the statement names, and its persons with those they stand for."""

    ids: Collection[str]
    people: tuple[tuple[str, str], ...] = ()


class Given(NamedTuple):
    """The ids of who gives and who gets a sum; empty where the words do not say."""

    provider: str
    recipients: tuple[str, ...]


class Sentence(NamedTuple):
    """A sentence with signs for its names and sums."""

    ahead: str
    behind: str
    """Up to the next sum."""
    rest: str
    meaning: dict[str, str]
    """Whom each sign stands for."""

    def named(self, signs: str) -> tuple[str, ...]:
        """Who is meant by a list of signs."""
        return tuple(dict.fromkeys(self.meaning[sign] for sign in signs if sign in self.meaning))


def lists_givers(context: str) -> bool:
    """Whether names beside sums are those who give: the words above and around speak of pledges, not of receiving."""
    return bool(_LISTED.search(context)) and not _LISTED_GETTERS.search(context)


def given(text: str, at: int, sums: Sequence[tuple[int, int]], known: Known, *, in_list: bool = False) -> Given:
    """Who gives and who gets the sum that begins at ``at`` in a sentence with these ``sums``.

    ``in_list``: names that stand beside the sums are those who give.
    """
    sentence = _signed(text, at, sums, known)
    givers = _givers(sentence)
    if not givers and in_list and (found := _IN_A_LIST.search(sentence.ahead)):
        givers = sentence.named(found["giver"])
    getters = tuple(code for code in _getters(sentence) if code not in givers)
    return Given(givers[0] if len(givers) == 1 else "", getters)


def _givers(sentence: Sentence) -> tuple[str, ...]:
    ahead, behind = sentence.ahead, sentence.behind
    for form in _AFTER:
        if found := form.match(behind):
            return sentence.named(found["giver"])
    for form in _AHEAD:
        if found := form.search(ahead):
            return sentence.named(found["giver"])
    if (found := _OWN.search(ahead)) and (_OWN_HELP.match(behind) or _HELP_BEFORE.search(ahead)):
        return sentence.named(found["giver"])
    if (found := _IN_BRACKETS.search(ahead)) and _GIVING.search(ahead + behind + sentence.rest):
        return sentence.named(found["giver"])
    return _acting(sentence)


def _acting(sentence: Sentence) -> tuple[str, ...]:
    """Those who do the giving in the words before a sum, the last to be named first."""
    for found in reversed(list(_ACTIVE.finditer(sentence.ahead))):
        if _NOT_GIVEN.search(_INSERTED.sub(" ", sentence.ahead[found.end("giver") :], count=1)):
            continue
        signs = found["giver"]
        if _ASKED.search(sentence.ahead[: found.start()]):
            if "," not in signs or "and" in signs:
                continue
            signs = signs.rpartition(",")[2]  # `at the request of Kenya, Norway gave`
        return sentence.named(signs)
    return ()


def _getters(sentence: Sentence) -> tuple[str, ...]:
    if found := _GETTER_AFTER.match(sentence.behind) or _GOES_TO.search(sentence.behind):
        return sentence.named(found["getter"])
    for form in _GETTER_AHEAD:
        if found := form.search(sentence.ahead):
            return sentence.named(found["getter"])
    return ()


def _signed(text: str, at: int, sums: Sequence[tuple[int, int]], known: Known) -> Sentence:
    marks = [(start, end, _SUM if start == at else _OTHER_SUM) for start, end in sums]
    meaning: dict[str, str] = {}
    for start, end, sign, meant in _names(text, known):
        if all(end <= s or e <= start for s, e, _ in marks):
            meaning[sign] = meant
            marks.append((start, end, sign))
    made: list[str] = []
    end = 0
    for start, stop, sign in sorted(marks):
        made += (text[end:start], sign)
        end = stop
    ahead, _, behind = "".join((*made, text[end:])).partition(_SUM)
    behind, _, rest = behind.partition(_OTHER_SUM)
    return Sentence(ahead, behind, rest, meaning)


def _names(text: str, known: Known) -> Iterator[tuple[int, int, str, str]]:
    """The names in a text, each with a sign of its own; of those that overlap the longer."""
    end = -1
    for number, (sighting, first) in enumerate(_sighted(text, known.people)):
        if sighting.start >= end and sighting.meaning in known.ids and not _LONGER.match(text, sighting.end):
            end = sighting.end
            yield sighting.start, sighting.end, chr(first + number % 0x600), sighting.meaning


@lru_cache(maxsize=4)
def _sighted(text: str, people: tuple[tuple[str, str], ...]) -> Sequence[tuple[Sighting, int]]:
    """Whatever the vocabularies have in a text, in order, with the first of its signs: once for all sums in it."""
    found = [(s, _FIRST_NAME) for finder in (country_finder(), organisation_finder()) for s in finder.find(text)]
    found += [(s, _FIRST_NAME) for s in persons_in(text, people)]
    found += [(s, _FIRST_ADJECTIVE) for s in demonym_finder().find(text)]
    return sorted(found, key=lambda each: (each[0].start, -each[0].end))
