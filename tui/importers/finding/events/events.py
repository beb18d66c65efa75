"""Events: meetings and anniversaries that the text names, each once, with date and place where it says so.

The meeting that issues the statement is one of them, where the text names it: its day and place are the head's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from tui.core.entities import Event
from tui.core.statement import Head
from tui.core.text import folded
from tui.importers.finding.dates.when import dates_in
from tui.importers.finding.events.anniversaries import anniversaries_in
from tui.importers.finding.events.names import names_in
from tui.importers.finding.events.parties import without_parties
from tui.importers.finding.events.same import Called, called, is_same
from tui.importers.finding.events.series import series_in
from tui.importers.finding.events.signs import is_particular, placed_end
from tui.importers.finding.events.where import place_in
from tui.importers.finding.events.words import NEXT, usual, words_in
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure

_HELD = re.compile(r"[^.;]{0,160}?\b(?:(?:was|were)\s+(?:held|convened|hosted)|convened(?!\s+its)|took\s+place|met)\b")
_BRACKETS = re.compile(r"\s*\(\s*[\"“]?(?P<letters>[A-Z][A-Za-z]*[A-Z0-9][\w +-]{0,16})[\"”]?\s*\)")
_COMING = re.compile(r"^(?:upcoming|forthcoming|coming)\s+(?=\S+\s+\S)", re.IGNORECASE)
_IS_COMING = re.compile("|".join(NEXT), re.IGNORECASE)
_SHARES = re.compile(
    r"\s*(?:\([^)]*\))?\s*(?:&|\s*and|,?\s*as\s+well\s+as|(?:i|o)n\s+the\s+(?:margins|sidelines)\s+of)?\s*(?:the\s+)?"
)
_PLACED = re.compile(r"[a-z]+ in ")
"""A name that is only a kind and a place: ``conference in Oslo``."""
_FORWARD = 110
_THIS = re.compile(r"\bthis\s+$", re.IGNORECASE)
_WE_MET = re.compile(
    r"\b(?:met|gathered|assembled|convened|came\s+together)\b[^.;]{0,140}?\b(?:at|for|during|in|on\s+the\s+occasion\s+of)\s+"
    r"(?:the|our|its|their)\s+$"
)
"""``met in Oslo on 3 May at the``: what follows is the meeting that speaks."""
_OF_THE_OTHER = re.compile(r"\b(?:preceded|followed)\b")
"""``was preceded on 3 May by``: the day is that of the other."""
_ANOTHER = re.compile(
    r"(?:,|\band|\bas\s+well\s+as)\s+(?:the|an?|its|their|our)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:meetings?|summits?|conferences?|sessions?|workshops?|seminars?|forums?|talks|consultations)\b"
)
"""A further meeting, whether it is an event or not: what is said behind it is its own."""
_PRECEDED_BY = re.compile(r"\b(?:preceded|followed)\s(?:(?:on|in)\s)?(?P<when>[^.;]{3,40}?),?\sby\s(?:the|an?)\s$")


@dataclass(frozen=True, slots=True)
class _Mention:
    """An event where a passage names it."""

    event: Event
    known: Called
    is_own: bool


def find_events(structure: Structure, found: Findings) -> Findings:
    """The events that the passages name, in the order in which they name them first."""
    bodies = {folded(words) for body in found.roster.organisations for words in (body.name, *body.spellings)}
    kept: list[_Mention] = []
    for mention in _mentions(structure):
        if any(f"{body} ".startswith(f"{folded(mention.event.name)} ") for body in bodies):
            continue
        at = next((n for n, other in enumerate(kept) if _are_one(other, mention, structure.head.date)), -1)
        if at < 0:
            kept.append(mention)
        else:
            kept[at] = _merged(kept[at], mention)
    taken = {entity.id for entity in found.roster}
    made: list[Event] = []
    for mention in kept:
        id_ = mention.event.id
        while id_ in taken:
            id_ += "-event"
        taken.add(id_)
        made.append(replace(mention.event, id=id_))
    return replace(found, roster=replace(found.roster, events=tuple(made)))


def _are_one(one: _Mention, other: _Mention, meeting: str) -> bool:
    """Whether two mentions are of one event; a next one is none that is past, a last one not the one that speaks."""
    if one.is_own and other.is_own:
        return True
    for each, further in ((one, other), (other, one)):
        if each.known.is_next and (further.is_own or "" < further.event.date <= meeting):
            return False
        if each.known.is_next and further.known.numbers - each.known.numbers and not _agree(one.event, other.event):
            return False
        if each.known.is_last and further.is_own:
            return False
    return _may_be_one(one.event.date, other.event.date) and is_same(one.known, other.known)


def _agree(one: Event, other: Event) -> bool:
    """Whether one day or one place is said of both."""
    return any(a and a == b for a, b in ((one.date, other.date), (one.place, other.place)))


def _may_be_one(date: str, other: str) -> bool:
    """Whether two dates, as exact as they are printed, may be of one day."""
    return date.startswith(other) or other.startswith(date)


def _mentions(structure: Structure) -> Iterator[_Mention]:
    title = called(" ".join((structure.head.title, *structure.head.heading)))
    for passage in passages_of(structure):
        text = usual(passage.text)
        spans = _names_in(text)
        for (start, end), (following, _) in pairwise([*spans, (len(text), 0)]):
            after = _clause(text[end : end + _FORWARD], following - end)
            mention = _mention(text, (start, end), after, structure.head, title, is_first=passage.index == 0)
            printed = _COMING.sub("", " ".join(passage.text[start:end].split()))
            yield replace(mention, event=replace(mention.event, printed=printed[: len(mention.event.name)]))


def _mention(text: str, where: tuple[int, int], after: str, head: Head, title: Called, *, is_first: bool) -> _Mention:
    start, end = where
    whole = _COMING.sub("", " ".join(text[start:end].split()))
    name = without_parties(whole)
    bracket = _BRACKETS.match(text, end)
    known = called(whole, bracket["letters"] if bracket else "")
    is_anniversary = "anniversary" in known.kinds
    before = text[max(0, start - _FORWARD) : start]
    told = _PRECEDED_BY.search(before)
    date = next((when.date for said in (after, told["when"] if told else "") for when in dates_in(said, head.date)), "")
    place = (
        "" if is_anniversary else _PLACED.sub("", name) if _PLACED.match(name) else _own_place(name) or place_in(after)
    )
    own = _is_own(known, title, head, date) or bool(_THIS.search(before) and _may_be_own(known, title))
    if is_first and _fits(date, head):
        own = own or bool(_HELD.match(after) or _WE_MET.search(text, 0, start)) or known.is_numbered_as(title)
    own = own and not (known.is_next or known.is_last or is_anniversary)
    return _Mention(
        Event(slug(name), name, printed=name, date=head.date if own else date, place=head.place if own else place),
        known,
        own,
    )


def _own_place(name: str) -> str:
    """The place at the end of a name: ``G20 in Oslo``."""
    found = re.search(r" in (?P<place>[A-Z][^\W\d]+(?: [A-Z][^\W\d]+)?)$", name)
    return found["place"] if found else ""


def _clause(after: str, following: int) -> str:
    """What is said of an event: up to the next one, but for one that it shares its day and place with."""
    clause = _OF_THE_OTHER.split(re.split(r";|\.\s", after)[0])[0]
    another = _ANOTHER.search(clause)
    clause = clause[: another.start()] if another and another.end() < following else clause
    shares = _SHARES.fullmatch(clause[:following]) and not _IS_COMING.match(clause[following:])
    return clause if shares else clause[:following]


def _is_own(known: Called, title: Called, head: Head, date: str) -> bool:
    """Whether a name is of the meeting that issues the statement: the title has it, and no other day is said."""
    if known.years and title.years and not known.years & title.years:
        return False
    if known.numbers and title.numbers and not known.numbers & title.numbers:
        return False
    same_day = bool(date) and len(date) == 10 and head.date <= date <= (head.until or head.date)
    return (same_day and known.words - known.kinds <= title.words) or (known.is_in(title) and _fits(date, head))


def _may_be_own(known: Called, title: Called) -> bool:
    """Whether ``this Ministerial Meeting`` may be the one that speaks: it has no other number than the title's."""
    return not (known.numbers and title.numbers) or known.numbers == title.numbers


def _fits(date: str, head: Head) -> bool:
    """Whether a date may be that of the meeting itself."""
    return not date or head.date.startswith(date) or head.date <= date <= (head.until or head.date)


def _names_in(text: str) -> list[tuple[int, int]]:
    words = words_in(text)
    names = list(names_in(words, text))
    found = [(words[first].start, words[last].end) for first, last in anniversaries_in(words)]
    found += [
        (words[name.first].start, words[name.last].end)
        for name in names
        if (name.head > name.first or name.goes_on) and is_particular(name, words, text)
    ]
    found += series_in(text)
    found += [(words[name.head].start, end) for name in names if (end := placed_end(name, words, text))]
    made: list[tuple[int, int]] = []
    covered = bytearray(len(text))
    for start, end in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if not any(covered[start:end]):
            covered[start:end] = b"x" * (end - start)
            made.append((start, end))
    return sorted(made)


def _merged(before: _Mention, further: _Mention) -> _Mention:
    """One event named twice: by its fuller name, with what either says of date and place."""
    fuller = further if before.known.is_in(further.known) and not further.known.is_in(before.known) else before
    event = replace(
        fuller.event,
        date=before.event.date or further.event.date,
        place=before.event.place or further.event.place,
    )
    return _Mention(event, fuller.known.with_letters(before.known, further.known), before.is_own or further.is_own)
