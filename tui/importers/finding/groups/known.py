"""Groups that a text takes as known: the Ministers, both sides, the four countries, the Member States, we.

A number is believed: ``the four countries`` are those who speak, where they are four; where they are not, nobody is.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tui.core.entities import Group
from tui.importers.finding.acting import acts
from tui.importers.finding.gazetteer import country_finder
from tui.importers.finding.groups.present import Present
from tui.importers.finding.slugs import slug

_COUNTED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_COUNTED, 2)}
_NUMBERS["both"] = 2
_PERSONS = (
    r"Ministers\s+and\s+Secretaries|Secretaries\s+and\s+Ministers|Secretary(?:\s+of\s+State)?\s+and\s+(?:the\s+)?(?:Foreign\s+)?Ministers|"
    r"(?:Foreign\s+)?Ministers\s+and\s+(?:the\s+)?(?:Secretary(?:\s+of\s+State)?|High\s+Representative)|"
    r"(?:(?:Foreign|Prime|Finance|Defen[cs]e|Trade|Energy)\s+)?Ministers|Leaders|Heads\s+of\s+States?\s+(?:and|or)(?:\s+of)?\s+"
    r"Governments?|Heads\s+of\s+Governments?|Heads\s+of\s+States?|Presidents|Chancellors|Secretaries|Heads\s+of\s+Delegations?|"
    r"[Dd]elegates|[Pp]rincipals|(?:Special\s+)?Envoys|[Ss]ummit\s+[Ll]eaders"
)
_SMALL = (
    r"(?:foreign\s+|prime\s+|finance\s+|defen[cs]e\s+|trade\s+|energy\s+)?ministers|leaders|presidents|"
    r"heads\s+of\s+(?:delegations?|states?(?:\s+(?:and|or)\s+governments?)?|governments?)"
)
"""In small letters they are those who took part only where they act, after an article."""
_STATES = (
    r"[Ss]ides|[Pp]arties|[Cc]ountries|[Nn]ations|[Gg]overnments|[Dd]elegations|[Pp]articipants|[Pp]articipating\s+(?:[Ss]tates|[Cc]ountries)|"
    r"[Ss]ignatories|[Pp]artners|[Ss]tates"
)
_ALONE = re.compile(
    r"(?:Participants|participants|Parties|Delegations|Sides|sides|Members|Meeting|Signatories|[Pp]articipating\s.*)$"
)
"""Of countries and delegations, those that mean all who took part without a number: ``the countries`` may be any."""
_ALWAYS = ("delegates", "principals")
_BARE = ("Participants", "participants", "Delegations", "Delegates", "Sides")
"""Without an article, those who took part, where they act."""
_PAIR = re.compile(r"[Ss]ides$|Parties$")
"""Without a number, these are the two that meet."""
_OF_BODY = (
    r"(?:\s+of\s+(?:the\s+)?(?P<owner>[A-Z]{2}[A-Za-z+]*|[A-Z][\w’'-]+(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'-]+){0,5}))"
)
"""``of the SCO``: whose ministers they are."""
_NOT_BEHIND = r"(?!['’]|\s+(?:of|from|for|to|in|on)\s+(?:the\s+)?[A-Z]|\s+to\s+(?:the|a|an)\b|\s*-)"
_AND_OTHERS = re.compile(r"\s*(?:,|\band\b)\s+(?:the\s+)?[A-Z]")
_NUMBER = "|".join((*_NUMBERS, *(word.capitalize() for word in _NUMBERS)))
_FORM = re.compile(
    rf"\b(?:(?P<the>[Tt]he|[Oo]ur)\s+)?(?:(?P<body>[A-Z][A-Z\d+-]+)\s+)?(?:(?P<number>{_NUMBER})\s+)?"
    rf"(?:(?P<persons>{_PERSONS}|(?<=\w\s)(?:{_SMALL}))|(?P<states>{_STATES}|Members|Meeting))\b"
    rf"(?:{_NOT_BEHIND}|{_OF_BODY}\b)"
)
_BEGIN = re.compile(r"[.;:\n]\s+$|\n$")
_VERB_BEHIND = re.compile(r"\s+(?!of\b|from\b)[a-z]")
_MEMBER_STATES = re.compile(
    r"\b(?P<name>[Mm]ember\s+(?:[Ss]tates|[Cc]ountries))\b(?!\s+of\s+(?:the\s+)?[A-Z]|\s+of\s+an|['’])"
)
_LONGEST_WORD = 80
_ARTICLES = frozenset(["the", "all", "our", "its", "their", "other", "between", "by", "to", "and"])


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
    if present.everyone and (found := re.search(r"(?:^|\n|\. |\")(W[Ee])\b,?\s", "\n".join(texts))):
        yield Group("we", "we", "we", tuple(dict.fromkeys(("We", found[1]))), members=present.everyone)


def _meant(match: re.Match[str], text: str, present: Present) -> Iterator[tuple[str, tuple[str, ...]]]:
    number = _NUMBERS.get((match["number"] or "").casefold(), 0)
    noun = " ".join((match["persons"] or match["states"]).split())
    members = _members(match, noun, number, present)
    if not members:
        return
    if match["owner"]:
        if match["persons"] and not number and _is_ours(match, text, present.title):
            yield "the " + re.sub(r"^[Tt]he\s+", "", " ".join(match[0].split())), members
    elif match["body"]:
        if match["persons"] and not number and match["body"] in present.title:
            yield f"{match['body']} {noun}", members
    elif number and match["number"].casefold() == "both":
        yield f"both {noun}", members
    elif number and match["the"]:
        yield f"the {match['number']} {noun}", members
    elif match["the"] in ("the", "The") and not number:
        yield f"the {noun}", members
    elif not (number or match["the"]) and _stands_alone(match, noun, text):
        yield noun, members


def _stands_alone(match: re.Match[str], noun: str, text: str) -> bool:
    """Whether a name without an article means those who took part: it acts, or opens a sentence."""
    return (noun in _BARE and _acts(match)) or bool(match["persons"] and _opens_sentence(match, text))


def _acts(match: re.Match[str]) -> bool:
    """Whether a position's verb follows."""
    return bool(_acting().match(match.string, match.end()))


@cache
def _acting() -> re.Pattern[str]:
    return re.compile(rf"\s+{acts()}")


def _is_ours(match: re.Match[str], text: str, title: str) -> bool:
    """Whether the body whose ministers are named is the one that meets, and no country, nor one of several bodies."""
    ours = match["owner"] in title and not any(country_finder().find(match["owner"]))
    return ours and bool(match["the"]) and not _AND_OTHERS.match(text, match.end())


def _members(match: re.Match[str], noun: str, number: int, present: Present) -> tuple[str, ...]:
    if number and match["persons"]:
        return next((ids for ids in (present.people, present.countries) if len(ids) == number), ())
    if number:
        return present.countries if len(present.countries) == number else ()
    if match["persons"] and _is_other(noun, present.title):
        return ()
    if match["persons"]:
        return present.everyone if noun[0].isupper() or noun in _ALWAYS or _acts(match) else ()
    if not _ALONE.match(noun):
        return ()
    if _PAIR.search(noun) and len(present.countries) == _NUMBERS["two"]:
        return present.countries
    return () if noun.casefold() == "sides" else present.everyone


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
