"""Groups that a text takes as known: the Ministers, both sides, the four countries, the Member States, we.

A number is believed: ``the four countries`` are those who speak, where they are four; where they are not, nobody is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.core.entities import Group
from tui.importers.finding.slugs import slug

_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_COUNTED, 2)}
_NUMBERS["both"] = 2
_PERSONS = (
    r"(?:(?:Foreign|Prime|Finance|Defen[cs]e|Trade|Energy)\s+)?Ministers|Leaders|Heads\s+of\s+State\s+and(?:\s+of)?\s+Government|"
    r"Heads\s+of\s+Government|Heads\s+of\s+State|Presidents|Chancellors|Secretaries|Heads\s+of\s+Delegations?|[Dd]elegates"
)
_STATES = (
    r"[Ss]ides|[Pp]arties|[Cc]ountries|[Nn]ations|[Gg]overnments|[Dd]elegations|[Pp]articipants|[Pp]articipating\s+(?:[Ss]tates|[Cc]ountries)|"
    r"[Ss]ignatories|[Pp]artners|[Ss]tates"
)
_ALONE = re.compile(
    r"(?:Participants|participants|Parties|Delegations|Sides|sides|Members|Meeting|Signatories|[Pp]articipating\s.*)$"
)
"""Of countries and delegations, those that mean all who took part without a number: ``the countries`` may be any."""
_PAIR = re.compile(r"[Ss]ides$|Parties$")
"""Without a number, these are the two that meet."""
_NOT_BEHIND = r"(?!['’]|\s+(?:of|from|for|to|in|on)\s+(?:the\s+)?[A-Z]|\s+to\s+(?:the|a|an)\b|\s*-)"
_NUMBER = "|".join((*_NUMBERS, *(word.capitalize() for word in _NUMBERS)))
_FORM = re.compile(
    rf"\b(?:(?P<the>[Tt]he|[Oo]ur)\s+)?(?:(?P<body>[A-Z][A-Z\d+-]+)\s+)?(?:(?P<number>{_NUMBER})\s+)?"
    rf"(?:(?P<persons>{_PERSONS}|(?<=\w\s)(?:leaders|ministers|presidents))|(?P<states>{_STATES}|Members|Meeting))\b{_NOT_BEHIND}"
)
_BEGIN = re.compile(r"[.;:\n]\s+$|\n$")
_VERB_BEHIND = re.compile(r"\s+(?!of\b|from\b)[a-z]")
_MEMBER_STATES = re.compile(
    r"\b(?P<name>[Mm]ember\s+(?:[Ss]tates|[Cc]ountries))\b(?!\s+of\s+(?:the\s+)?[A-Z]|\s+of\s+an|['’])"
)
_LONGEST_WORD = 80
_ARTICLES = frozenset(["the", "all", "our", "its", "their", "other", "between", "by", "to", "and"])


class Present(NamedTuple):
    """Who took part, as far as the text says."""

    everyone: tuple[str, ...]
    """The people, where they stand for most who speak; else the countries."""
    people: tuple[str, ...]
    countries: tuple[str, ...]
    """Of those who speak; an organisation may be one of two."""
    title: str = ""
    """With the name of the forum."""


def known_groups(texts: Sequence[str], present: Present) -> Iterator[Group]:
    """Those who took part, as the text calls them."""
    spelled: dict[str, dict[str, tuple[str, ...]]] = {}
    for text in texts:
        for match in _FORM.finditer(text):
            for words, members in _meant(match, text, present):
                spelled.setdefault(slug(words), {}).setdefault(words, members)
    for id_ in [id_ for id_ in spelled if f"the-{id_}" in spelled]:
        spelled[f"the-{id_}"] |= spelled.pop(id_)
    for id_, wordings in spelled.items():
        first = min(wordings, key=lambda words: (words[:4] != "the ", len(words), words))
        others = tuple(words for words in wordings if words != first)
        yield Group(id_, first, first, others, members=wordings[first])
    if present.everyone and re.search(r"(?:^|\n|\. |\")We\b,?\s", "\n".join(texts)):
        yield Group("we", "we", "we", ("We",), members=present.everyone)


def _meant(match: re.Match[str], text: str, present: Present) -> Iterator[tuple[str, tuple[str, ...]]]:
    number = _NUMBERS.get((match["number"] or "").casefold(), 0)
    noun = " ".join((match["persons"] or match["states"]).split())
    members = _members(match, noun, number, present)
    if not members:
        return
    if match["body"]:
        if match["persons"] and not number and match["body"] in present.title:
            yield f"{match['body']} {noun}", members
    elif number and match["number"].casefold() == "both":
        yield f"both {noun}", members
    elif number and match["the"]:
        yield f"the {match['number']} {noun}", members
    elif match["the"] in ("the", "The") and not number:
        yield f"the {noun}", members
    elif match["persons"] and not (number or match["the"]) and _opens_sentence(match, text):
        yield noun, members


def _members(match: re.Match[str], noun: str, number: int, present: Present) -> tuple[str, ...]:
    if number and match["persons"]:
        return next((ids for ids in (present.people, present.countries) if len(ids) == number), ())
    if number:
        return next((ids for ids in (present.countries, present.people) if len(ids) == number), ())
    if match["persons"] and _is_other(noun, present.title):
        return ()
    if match["persons"]:
        return present.everyone if noun[0].isupper() or noun == "delegates" else ()
    if not _ALONE.match(noun):
        return ()
    return present.countries if _PAIR.search(noun) and len(present.countries) == _NUMBERS["two"] else present.everyone


def _is_other(noun: str, title: str) -> bool:
    """Whether these are other ministers than the title's: ``Finance Ministers`` where Foreign Ministers meet."""
    kind, _, of_a_kind = noun.partition(" ")
    named = re.findall(r"(\w+)\s+Minister", title)
    return of_a_kind == "Ministers" and bool(named) and kind not in named and kind not in title


def _opens_sentence(match: re.Match[str], text: str) -> bool:
    """Whether a sentence begins with a name without its article: ``Leaders welcomed ...``."""
    begins = match.start() == 0 or _BEGIN.search(text, max(0, match.start() - 4), match.start())
    return bool(begins and _VERB_BEHIND.match(text, match.end()))


def _word_before(text: str, at: int) -> str:
    """The word that blanks part from a place; empty where none does."""
    ahead = text[max(0, at - _LONGEST_WORD) : at]
    return ahead.split()[-1] if ahead[-1:].isspace() and ahead.strip() else ""


def member_states(texts: Sequence[str], members: tuple[str, ...]) -> Iterator[Group]:
    """``Member States``, where the members of the organisation that meets are known."""
    wordings: dict[str, None] = {}
    for text in texts:
        for match in _MEMBER_STATES.finditer(text):
            before = _word_before(text, match.start())
            if not before or before.casefold() in _ARTICLES or before[-1] in ".;:,)" or before[0].islower():
                wordings.setdefault(" ".join(match["name"].split()))
    if wordings:
        first, *others = wordings
        yield Group("member-states", first, first, tuple(others), members=members)
