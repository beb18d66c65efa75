"""The name around a kind of meeting: the words before it that belong to it, and what follows with ``of`` or ``on``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tui.core.calendar_words import MONTHS
from tui.importers.finding.events.ends import LINKS, finish
from tui.importers.finding.events.said import is_said, subject_end
from tui.importers.finding.events.words import (
    ADJECTIVES,
    DAYS,
    GENERIC,
    HEADS,
    NEXT,
    Word,
    is_year,
    listed,
    ordinal_of,
    tens_of,
)

_CARRY_OF = listed(
    """
    heads head council conference community commission organization organisation league heart group friends
    ministers speakers chiefs leaders states parties committee union association assembly
"""
)
"""``Heads of State Summit``: only behind these does a name before its kind hold an ``of``."""
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
_SUBJECT_LINKS = ("of", "on", "for", "between", "with", "among")
_YEARLY = ("conference", "summit", "meeting", "forum", "dialogue", "session", "ministerial", "review", "week", "games")
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
_MONTHS_AND_SEASONS = frozenset((*MONTHS, *_SEASONS))
"""``its April meeting``"""
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
    year: str = ""
    """``2030`` of ``2030 Harbour Conference``."""

    def before(self, words: Sequence[Word]) -> list[Word]:
        """The words before the kind, without the ordinal."""
        return [
            word
            for word in words[self.first : self.head]
            if not (ordinal_of(word.text) or word.plain in NEXT or is_year(word.text))
        ]


def names_in(words: Sequence[Word], text: str) -> Iterator[Name]:
    """Every name around a kind of meeting, left to right, none overlapping another."""
    end = 0
    for at in range(len(words)):
        if at < end or not _is_kind(words, at) or not _is_head(words, at):
            continue
        first, numbers, is_next = _start(words, at, end)
        year = words[first].text if is_year(words[first].text) else ""
        last, link = _reach(words, at, text)
        end = last + 1
        yield Name(first, at, last, numbers, is_next, link, year)


def _is_kind(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    return word.plain in HEADS or (word.plain in ("table", "tables") and at > 0 and words[at - 1].plain == "round")


def _reach(words: Sequence[Word], head: int, text: str) -> tuple[int, str]:
    """The last word of a name and the link behind its kind; a subject in small letters goes as far as a day is said."""
    last, link = finish(words, head)
    behind = last + 1
    if (
        (link and is_said("", text[words[last].end :]))
        or behind + 1 >= len(words)
        or words[behind].text not in _SUBJECT_LINKS
        or (link and words[behind].text == "of")
    ):
        return last, link
    subject = subject_end(words, behind + 1, text)
    return (subject, link or words[behind].text) if subject > behind else (last, link)


def _is_head(words: Sequence[Word], at: int) -> bool:
    if at + 1 == len(words) or words[at + 1].start > words[at].end + 1:
        return True
    after = words[at + 1]
    if words[at].plain == "round" and after.plain in ("table", "tables"):
        return False
    if after.plain in HEADS or (after.plain in _FOLLOWERS and after.start > words[at].end):
        return False
    adjective = words[at].plain in ("ministerial", "plenary", "review", "round", "week")
    small_noun = (
        adjective
        and after.text[:1].isalpha()
        and after.plain not in (*LINKS, *_OPENERS, "will", "was", "held", "is", "which")
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
    is_named = not numbers and not is_next and words[head].plain in _YEARLY
    if is_named and at > least and is_year(words[at - 1].text):
        at -= 1
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
    if word.text in _SEASONS and words[at].is_capital and words[at].plain in ("meetings", "meeting", "session"):
        return 1
    if word.text in _MONTHS_AND_SEASONS and words[at].plain in _YEARLY and at - 2 >= least:
        return int(words[at - 2].plain in ("the", "its", "our", "their", "this", "last"))
    if word.text in DAYS or word.plain in _OPENERS or tens_of(word.text):
        before = words[at - 2] if at - 2 >= least else None
        if word.text == "and" and before and _joins(before, words[at]):
            return 1
        if word.text == "of" and before and before.plain in _CARRY_OF and before.is_capital:
            return 1
        return 0
    if word.text in "-–&/+" and at - 2 >= least and words[at - 2].is_capital and words[at].is_capital:
        return 1
    if word.text.isdigit() and at - 2 >= least and words[at - 2].text.isupper() and len(word.text) < 3:
        return 1  # `PALM 2 Summit`
    if _is_verb(words, at - 1):
        return 0
    return 1 if word.is_capital or word.plain in ADJECTIVES else 0


def _joins(before: Word, after: Word) -> bool:
    return (before.is_capital and after.is_capital and before.text not in DAYS) or (
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
