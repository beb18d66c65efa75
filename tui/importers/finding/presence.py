"""Who is present: those the opening names, those a verb says were there, those who sign; not those only spoken of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tui.importers.finding import signals
from tui.importers.finding.offices import Office
from tui.importers.finding.parts import Served, parts_of
from tui.importers.finding.people import Candidate, candidates_in
from tui.importers.finding.roles import Place, places_in, role_of
from tui.importers.finding.signals import CHAIR, CO_CHAIR, HOST, PARTICIPANT, REPRESENTATIVE
from tui.importers.finding.signatures import signatures_in
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.structure import Structure

OPENING = 3
"""Paragraphs that name the participants."""
_SPEAKS_FOR = re.compile(r"\b[Ss]peaking\s+on\s+behalf\s+of\s+(?:the\s+)?$")
_PRESIDENCY = re.compile(rf"\b[Uu]nder\s+the\s+(?:[Pp]residency|[Cc]hair\w*)\s+of\s+(?P<served>{COUNTRY})")
_IS_REPRESENTED = re.compile(r"[^.;\w]{0,3}(?:was|were|is|being)\s+represented\s+by\b")
_REPRESENTED = re.compile(r"\brepresent(?:ed|ing|s)\s+(?:the\s+)?$|[Rr]epresentative\s+of\s+(?:the\s+)?$|\bon\s+behalf\s+of\s+(?:the\s+)?$")
_PRESIDED_BY = re.compile(
    r"\b(?P<co>co-?)?(?:chaired|presided\s+over)\s+by\s+(?:the\s+)?$|\bunder\s+the\s+(?:chair\w*|presidency)\s+of\s+(?:the\s+)?$", re.IGNORECASE
)
_AS_CHAIRS = re.compile(r"\b[Ww]e,?\s+(?:as\s+)?the\s+co-?chairs\b|\bas\s+(?:the\s+)?co-?chairs\s+of\b")


@dataclass(frozen=True, slots=True)
class Present:
    """A person as present, or only as named: who is not known otherwise is nobody then."""

    candidate: Candidate
    role: str = PARTICIPANT
    only_named: bool = False


def present_in(structure: Structure) -> Iterator[Present]:
    """Everyone who is present, each with the role that the words beside the name say."""
    head = structure.head
    meeting = " ".join((head.title, head.forum, *head.heading))
    for line in head.heading:
        people = list(candidates_in(line))
        for candidate, place in zip(people, places_in(line, people), strict=True):
            yield Present(candidate, _of_heading(line, candidate, place, meeting))
    paragraphs = 0
    passages = passages_of(structure)
    names: list[str] = []
    for passage in passages:
        paragraphs += passage.parent is None
        lead = passages[passage.parent].text if passage.parent is not None else ""
        for present in _in_passage(passage.text, lead, meeting, opens=paragraphs <= OPENING):
            names.append(present.candidate.name)
            yield present
    closing = list(head.closing)
    signed = list(signatures_in(closing, names))
    chairs = len(signed) == 2 and any(_AS_CHAIRS.search(passage.text) for passage in passages[:8])
    yield from (Present(candidate, CO_CHAIR if chairs else PARTICIPANT) for candidate in signed)


def _of_heading(line: str, candidate: Candidate, place: Place, meeting: str) -> str:
    if re.search(r"\bon\s+behalf\s+of\b", place.before, re.IGNORECASE) and re.search(r"\bby\s+(?:the\s+)?$", place.before, re.IGNORECASE):
        return REPRESENTATIVE
    return role_of(line, candidate, place, "", meeting)


def _in_passage(text: str, lead: str, meeting: str, *, opens: bool) -> Iterator[Present]:
    """Those present, by one passage and the words that lead in to it; ``opens``: where participants are named."""
    people = list(candidates_in(text))
    places = places_in(text, people)
    for number, (candidate, place) in enumerate(zip(people, places, strict=True)):
        if _IS_REPRESENTED.match(place.after) or _REPRESENTED.search(place.before):
            continue
        if number + 1 < len(people) and not candidate.country and _represents_next(text, candidate, people[number + 1]):
            candidate = replace(candidate, country=people[number + 1].country)
        yield _present(text, lead, meeting, candidate, place, opens=opens)


def _represents_next(text: str, candidate: Candidate, following: Candidate) -> bool:
    return bool(re.fullmatch(r",?\s+(?:who\s+)?represent(?:ed|ing)\s+(?:the\s+)?", text[candidate.whole[1] : following.whole[0]]))


def _present(text: str, lead: str, meeting: str, candidate: Candidate, place: Place, *, opens: bool) -> Present:
    named = Present(replace(candidate, country="", office=""), PARTICIPANT, only_named=True)
    if _SPEAKS_FOR.search(place.before):
        return Present(replace(candidate, office=""), REPRESENTATIVE)
    signal = signals.before(place.before) or (signals.before(lead + " ") if lead else None)
    there = signals.took_part(place.behind if not place.last else place.after)
    if candidate.office.casefold().startswith("former") and not there and not (signal and signal.part == "yes"):
        return named
    role = role_of(text, candidate, place, lead, meeting)
    if signal and signal.part == "no":
        return _only_thanked(named, candidate, place, role, opens=opens, there=there)
    if not (opens or there or (signal and signal.part == "yes")):
        return named
    if role == REPRESENTATIVE and not candidate.country:
        candidate = replace(candidate, country=_represented(place.before))
    elif role in (CHAIR, CO_CHAIR, HOST) and not candidate.country:
        candidate = replace(candidate, country=_presiding(text))
    return Present(candidate, role)


def _only_thanked(named: Present, candidate: Candidate, place: Place, role: str, *, opens: bool, there: bool) -> Present:
    """Whether somebody who is thanked, congratulated, asked was there all the same: thanked for the welcome, or who chaired."""
    thanked = signals.thanked_for(place.behind)
    if role in (CHAIR, CO_CHAIR):
        return Present(candidate, role)
    if thanked and (opens or thanked == PARTICIPANT):
        return Present(candidate, thanked)
    return replace(named, role=thanked or PARTICIPANT)


def _presiding(text: str) -> str:
    """The country under whose presidency a passage says that the meeting was held; empty where it says none."""
    veiled = veil(text)
    found = _PRESIDENCY.search(veiled.text)
    return veiled.meant(*found.span("served")) if found else ""


def _represented(before: str) -> str:
    """For whom: the last country or organisation that stands before ``represented by``."""
    veiled = veil(before)
    return veiled.meaning[max(veiled.meaning)] if veiled.meaning else ""


def presiding_offices(structure: Structure) -> Iterator[tuple[str, str, str]]:
    """The offices that the opening says presided, without a name: the title, whom it serves, and the role."""
    for passage in passages_of(structure)[: OPENING * 2]:
        veiled = veil(passage.text)
        if "hair" not in passage.text and "resid" not in passage.text:
            continue
        for part in parts_of(passage.text, veiled):
            if not isinstance(part, Office | Served):
                continue
            begin = part.whole if isinstance(part, Office) else part.start
            if found := _PRESIDED_BY.search(passage.text[max(0, begin - 60) : begin]):
                served = part.served if isinstance(part, Office) else part.meant
                title = part.titled(passage.text) if isinstance(part, Office) else ""
                yield title, served, CO_CHAIR if found.groupdict().get("co") else CHAIR
