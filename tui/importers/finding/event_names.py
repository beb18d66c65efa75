"""The name around a kind of meeting: the words before it that belong to it, and what follows with ``of`` or ``on``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from tui.core.calendar_words import MONTHS
from tui.importers.finding.event_words import ADJECTIVES, GENERIC, HEADS, NEXT, Word, listed, ordinal_of, tens_of

_LINKS = ("of", "on", "for", "to")
_CARRY_OF = listed(
    """
    heads head council conference community commission organization organisation league heart group friends
    ministers speakers chiefs leaders states parties committee union association assembly
"""
)
"""``Heads of State Summit``: only behind these does a name before its kind hold an ``of``."""
_DAYS = frozenset(
    (
        *MONTHS,
        *[
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Spring",
            "Summer",
            "Autumn",
            "Winter",
        ],
    )
)
_OPENERS = listed(
    """
    the a an at in on of for to our their its his her this that these those we both as and but by with from since
    during after before under following while when where upon through towards all each every welcomes welcome notes
    note reaffirms recalls commends takes calls expresses considers requests urges invites decides agrees endorses
    stresses supports thanks congratulates
"""
)
_FOLLOWERS = listed(
    """
    leaders members participants partners countries room rooms centre center secretariat process chair host hall
    hosts chairs building declaration communique communiqué statement report outcome agenda documents hours
"""
)
"""Behind one of these kinds, a word that makes it part of another name: ``Summit Declaration``."""
_BEHIND_NAMES = listed(
    """
    negotiations talks consultations format landings countries ministers leaders states parties
"""
)
"""Behind a name, these belong to it: ``FTA negotiations``."""
_SMALL_ADJECTIVES = listed(
    """
    political foreign prime bilateral trilateral regional international national joint strategic working contact
    steering senior diplomatic central first second opening ten-year
"""
)
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Name:
    """A name that may be a meeting's; numbers are places in the words of its text."""

    first: int
    head: int
    last: int
    numbers: tuple[int, ...] = ()
    """``42nd and 43rd``."""
    is_next: bool = False
    goes_on: str = ""
    """The link behind the kind: ``of``, ``on`` ...; empty where there is none."""

    def before(self, words: Sequence[Word]) -> list[Word]:
        """The words before the kind, without the ordinal."""
        return [w for w in words[self.first : self.head] if not ordinal_of(w.text) and w.plain not in NEXT]


def names_in(words: Sequence[Word]) -> Iterator[Name]:
    """Every name around a kind of meeting, left to right, none overlapping another."""
    end = 0
    for at, word in enumerate(words):
        if at < end or word.plain not in HEADS or not _is_head(words, at):
            continue
        first, numbers, is_next = _start(words, at, end)
        last, link = _finish(words, at)
        end = last + 1
        yield Name(first, at, last, numbers, is_next, link)


def _is_head(words: Sequence[Word], at: int) -> bool:
    if at + 1 == len(words) or words[at + 1].start > words[at].end + 1:
        return True
    after = words[at + 1]
    if after.plain in HEADS or (after.plain in _FOLLOWERS and after.start > words[at].end):
        return False
    adjective = words[at].plain in ("ministerial", "plenary", "review", "round", "week")
    small_noun = (
        adjective
        and after.text[:1].isalpha()
        and after.plain not in (*_LINKS, *_OPENERS, "will", "was", "held", "is", "which")
    )
    return not (
        small_noun
        or (
            after.is_capital
            and words[at].is_capital
            and after.text.isalpha()
            and not after.text.isupper()
            and after.plain not in _OPENERS
            and after.plain not in ("towards", "held")
        )
    )


def _start(words: Sequence[Word], head: int, least: int) -> tuple[int, tuple[int, ...], bool]:
    """Where the name begins, its numbers, and whether it is a coming one."""
    at = head
    while at > least and head - at < _LONGEST:
        taken = _taken_before(words, at, least)
        if not taken:
            break
        at -= taken
    numbers: list[int] = []
    while at > least and (number := ordinal_of(words[at - 1].text)):
        at -= 1
        if at > least and number < 10 and (tens := tens_of(words[at - 1].text)):
            number, at = number + tens, at - 1
        numbers.append(number)
        if at > least + 1 and words[at - 1].text in ("and", "&") and ordinal_of(words[at - 2].text):
            at -= 1
    is_next = at > least and words[at - 1].plain in NEXT
    while at < head and words[at].plain in _OPENERS:
        at += 1
    return at - is_next, tuple(reversed(numbers)), is_next


def _taken_before(words: Sequence[Word], at: int, least: int) -> int:
    """How many words before ``at`` belong to the name."""
    word = words[at - 1]
    if ordinal_of(word.text):
        before = words[at - 2] if at - 2 >= least else None
        is_name = word.text.isupper() and before and before.is_capital and before.plain not in _OPENERS
        return 1 if is_name and before and not tens_of(before.text) and not ordinal_of(before.text) else 0
    if word.text in '”"»':
        opening = next((n for n in range(at - 2, max(least, at - 12) - 1, -1) if words[n].text in '“"«'), -1)
        return at - opening if opening >= 0 else 0
    if word.text == ")":
        opening = next((n for n in range(at - 2, max(least, at - 6) - 1, -1) if words[n].text == "("), -1)
        return at - opening if opening > least and words[opening - 1].is_capital else 0
    if word.text in _DAYS or word.plain in _OPENERS or tens_of(word.text):
        before = words[at - 2] if at - 2 >= least else None
        if word.text == "and" and before and _joins(before, words[at]):
            return 1
        if word.text == "of" and before and before.plain in _CARRY_OF and before.is_capital:
            return 1
        return 0
    if word.text in "-–&/" and at - 2 >= least and words[at - 2].is_capital and words[at].is_capital:
        return 1
    if _is_verb(words, at - 1):
        return 0
    return 1 if word.is_capital or word.plain in ADJECTIVES else 0


def _joins(before: Word, after: Word) -> bool:
    return (before.is_capital and after.is_capital and before.text not in _DAYS) or (
        before.plain in ADJECTIVES and after.plain in ADJECTIVES and before.plain not in GENERIC
    )


def _is_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a capital only begins a sentence: ``Welcoming ASEAN meetings``."""
    begins = at == 0 or words[at - 1].text in ".;:)•-–"
    return (
        begins
        and words[at].text[1:].islower()
        and words[at].plain.endswith(("ing", "ed"))
        and words[at].plain not in ("opening", "closing")
    )


def _finish(words: Sequence[Word], head: int) -> tuple[int, str]:
    """The last word of the name, and the link behind the kind."""
    at = head + 1
    if bracket := _abbreviation(words, at):
        at += bracket
    if at >= len(words):
        return head, ""
    link = words[at].text
    if link not in _LINKS or (link == "to" and not words[head].is_capital):
        return head, ""
    last = phrase_end(words, at + 1)
    return (last, link) if last > at else (head, "")


def phrase_end(words: Sequence[Word], at: int) -> int:
    """The last word of the name that begins at ``at``; ``at - 1`` where none does."""
    last, small = at - 1, False
    begin = at
    while at < len(words) and at - begin < _LONGEST + 4:
        word = words[at]
        if word.text == "(" and (bracket := _abbreviation(words, at)):
            if (
                at + bracket < len(words)
                and words[at + bracket].is_capital
                and words[at + bracket].start == words[at + bracket - 1].end + 1
            ):
                at += bracket
                continue
            break
        if word.text in '“"«':
            closing = next((n for n in range(at + 1, min(len(words), at + 12)) if words[n].text in '”"»'), 0)
            if not closing:
                break
            last, at = closing, closing + 1
            continue
        if word.is_capital and word.text not in _DAYS and not (last < begin and word.text.isdigit()):
            last = at
        elif word.text in ("of", "the", "and", "for", "on", "to", "&", "/", "its", "-", "–") or (
            word.text == "," and _list_goes_on(words, at)
        ):
            if at == begin and word.text != "the":
                break
            if word.text == "and" and not _name_follows(words, at + 1):
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
    if not following or following[0].text in _DAYS or ordinal_of(following[0].text) or tens_of(following[0].text):
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
    parliament consultations negotiations talks birth death
"""
    )
