"""How far a name goes on behind a kind of meeting: ``of``, ``on`` or ``for`` a name, ``at ministerial level``."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from tui.importers.finding.events.words import DAYS, HEADS, Word, is_year, listed, ordinal_of, tens_of

LINKS = ("of", "on", "for", "to")
_BEHIND_NAMES = listed(
    """
    negotiations talks consultations format landings countries ministers leaders states parties
"""
)
"""Behind a name, these belong to it: ``FTA negotiations``."""
_SMALL_ADJECTIVES = listed(
    """
    political foreign prime bilateral trilateral regional international national joint strategic working contact
    steering senior diplomatic central first second opening ten-year two three four five six seven eight
"""
)
_NUMBERED = frozenset(["resolution", "resolutions", "article", "agenda", "vision", "protocol", "annex", "convention"])
"""Words with a number of their own."""
_PURPOSES = listed(
    """
    support review combat promote address launch commemorate celebrate strengthen advance end counter mark accelerate
    protect prevent eliminate implement discuss consider assist examine eradicate fight prepare negotiate adopt conclude
    finance fund rebuild restore save stop ensure reduce boost enhance defeat tackle build develop achieve
    consult raise take define establish follow-up
"""
)
"""Verbs with which a name says what a meeting is for."""
_LONGEST = 18


def finish(words: Sequence[Word], head: int) -> tuple[int, str]:
    """The last word of the name, and the link behind the kind."""
    at = head + 1
    if bracket := _abbreviation(words, at):
        at += bracket
    if at >= len(words):
        return head, ""
    link = words[at].text
    if link == "at" and (level := _level_end(words, at)):
        return level, link
    if link not in LINKS or (link == "to" and not (words[head].is_capital and _is_purpose(words, at + 1))):
        return head, ""
    last = phrase_end(words, at + 1)
    if last <= at:
        return head, ""
    last = _others_end(words, last) if link == "of" else last
    at_level = words[last + 1 : last + 2] and words[last + 1].text == "at"
    return (at_level and _level_end(words, last + 1)) or last, link


def _is_purpose(words: Sequence[Word], at: int) -> bool:
    """Whether what a meeting is for stands behind ``to``: ``Conference to Support Ports``, no place."""
    return at < len(words) and (
        words[at].plain in _PURPOSES or (words[at].is_capital and words[at].plain.endswith("ize"))
    )


def _others_end(words: Sequence[Word], last: int) -> int:
    """The last word of those who meet with the first: ``meeting of the Governors with the Mayors of Oslo``."""
    behind = last + 1
    if (
        behind < len(words)
        and words[behind].text == "with"
        and words[behind + 1 : behind + 2]
        and words[behind + 1].text == "the"
    ):
        return max(last, phrase_end(words, behind + 1))
    return last


def _level_end(words: Sequence[Word], at: int) -> int:
    """The last word of ``at ministerial level``, ``at the level of Heads of State``; 0 where it is none."""
    begin = at + 1 + (words[at + 1].text == "the" if at + 1 < len(words) else 0)
    level = next((n for n in range(begin, min(begin + 3, len(words))) if words[n].plain == "level"), 0)
    if not level:
        return 0
    behind = level + 1
    return max(level, phrase_end(words, behind + 1)) if behind < len(words) and words[behind].text == "of" else level


def phrase_end(words: Sequence[Word], at: int) -> int:
    """The last word of the name that begins at ``at``; ``at - 1`` where none does."""
    last, small = at - 1, False
    begin = at
    while at < len(words) and at - begin < _LONGEST:
        word = words[at]
        if word.text == "(" and (bracket := _abbreviation(words, at)):
            if not _goes_on_behind(words, at + bracket):
                break
            at += bracket
            continue
        if word.text in '“"«':
            if not (closing := _closing(words, at)):
                break
            last, at = closing, closing + 1
            continue
        if (word.is_capital and word.text not in DAYS) or _is_number(words, at, last):
            last = at
        elif last == at - 1 and (more := _charged(words, at)):
            at += more
            continue
        elif _is_joint(words, at):
            if (at == begin and word.text != "the") or (word.text == "and" and not _name_follows(words, at + 1)):
                break
        elif last == at - 1 and at > begin and word.text in _BEHIND_NAMES:
            last = at
            break
        elif (
            word.text[:1].islower()
            and (small or last < begin or _noun_between(words, at))
            and word.plain in _small_nouns()
        ):
            last, small = (last if word.text in _SMALL_ADJECTIVES else at), True
        else:
            break
        at += 1
    return last


def _is_joint(words: Sequence[Word], at: int) -> bool:
    """Whether a word or sign joins the parts of a name: ``of``, a comma of a list, ``Heads of State or Government``."""
    if words[at].text == "or":
        behind = words[at + 1 : at + 2]
        return words[at - 1].plain in ("state", "states") and bool(behind) and behind[0].plain == "government"
    joints = ("of", "the", "and", "for", "on", "to", "&", "/", "its", "-", "–")
    return words[at].text in joints or (words[at].text == "," and _list_goes_on(words, at))


def _closing(words: Sequence[Word], at: int) -> int:
    """Where a quotation closes that opens at a place; 0 where it does not."""
    return next((n for n in range(at + 1, min(len(words), at + 12)) if words[n].text in '”"»'), 0)


def _goes_on_behind(words: Sequence[Word], at: int) -> bool:
    """Whether a name goes on behind a bracket in it: ``Conference of the Ports (COP) Bureau``."""
    return at < len(words) and words[at].is_capital and words[at].start == words[at - 1].end + 1


def _charged(words: Sequence[Word], at: int) -> int:
    """How many words join office holders and their matter: ``Ministers responsible for Fish``, ``in charge of``."""
    for joint in (("responsible", "for"), ("in", "charge", "of")):
        if at > 0 and words[at - 1].is_capital and tuple(word.text for word in words[at : at + len(joint)]) == joint:
            behind = at + len(joint)
            return (
                len(joint) if behind < len(words) and (words[behind].is_capital or words[behind].text == "the") else 0
            )
    return 0


def _is_number(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether figures belong to a name: ``Resolution 1325``, ``the 2003 Oslo Declaration``; those of a day do not."""
    if not re.fullmatch(r"\d{1,4}(?:/\d{2,4})?", words[at].text):
        return False
    behind = words[at + 1] if at + 1 < len(words) else None
    if words[at - 1].text == "of" and words[at - 2].text == "Group":
        return True
    counts = behind is not None and behind.is_capital and behind.text.isalpha() and behind.text not in DAYS
    if counts and words[at - 1].text in ("on", "for") and not is_year(words[at].text):
        return True  # `Conference on 40 Years of Lighthouses`
    if words[at - 1].text.isalpha() and (last == at - 1 and words[at - 1].plain in _NUMBERED):
        return True
    named = behind is not None and behind.is_capital and behind.text not in DAYS and is_year(words[at].text)
    return named and words[at - 1].text in ("the", "of", "its", "their")


def _abbreviation(words: Sequence[Word], at: int) -> int:
    """How many words an insertion in brackets takes: ``(ARF)``, ``(Prime Ministers)``; 0 where there is none."""
    if at >= len(words) or words[at].text != "(":
        return 0
    closing = next((n for n in range(at + 1, min(len(words), at + 6)) if words[n].text == ")"), 0)
    inside = words[at + 1 : closing] if closing else []
    return closing - at + 1 if inside and all(word.is_capital or word.text in "+-–&" for word in inside) else 0


def _list_goes_on(words: Sequence[Word], at: int) -> bool:
    """``Foreign Affairs, Trade and Economy``: a comma between capitals, with an ``and`` soon after."""
    following = words[at + 1 : at + 6]
    return (
        bool(following)
        and following[0].is_capital
        and words[at - 1].is_capital
        and any(w.text == "and" for w in following)
        and not any(w.text in (",", ".", ";") for w in following[:2])
    )


def _name_follows(words: Sequence[Word], at: int) -> bool:
    """Whether a name goes on behind ``and``; a further meeting is another name."""
    following = [word for word in words[at : at + 9] if word.text not in ("the", "its")]
    if not following or following[0].text in DAYS or ordinal_of(following[0].text) or tens_of(following[0].text):
        return False
    capitals = list(takewhile(lambda word: word.is_capital, following))
    if capitals and any(word.plain in HEADS for word in capitals[1:]):
        return False
    return bool(capitals) or following[0].plain in _small_nouns()


def _noun_between(words: Sequence[Word], at: int) -> bool:
    return words[at - 1].text in ("of", "the", "and", "to", "for", "on")


@cache
def _small_nouns() -> frozenset[str]:
    """Nouns in small letters that a name goes on with: ``conference of donors``, ``entry into force``."""
    return listed(
        """
    parties donors ministers leaders heads state states government governments officials experts entry into force
    establishment founding signing adoption creation end conclusion resumption conflict foreign defence defense
    finance central bank governors affairs political activists senior countries members friends council committee
    commission authority conference speakers parliaments presidents prime energy transport trade economy health
    education culture environment climate change security cooperation transit peace water safety ferry food
    development reconstruction diplomatic relations outbreak war independence liberation unification accession
    assembly summit chairs chiefs group partners member board trustees contact working steering joint national
    coordinators international community landing landings normalization normalisation treaty agreement partnership
    format birth opening first second admission membership trilateral bilateral regional strategic implementation
    parliament representatives delegations envoys ambassadors resolution resolutions consultations
    negotiations talks birth death two three four five six seven eight
"""
    )
