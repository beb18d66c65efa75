"""Who is present: those the opening names, those a verb says were there, those who sign; not those only spoken of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tui.importers.finding.people import signals
from tui.importers.finding.people.attendance import attending, list_begins, roll_between
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.delegations import side_led_in
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Served
from tui.importers.finding.people.parts import parts_of
from tui.importers.finding.people.people import candidates_in, lowered
from tui.importers.finding.people.person_lines import LINES, OPENING, joined, lines_of_people, loose_lines
from tui.importers.finding.people.roles import SAID, Place, ground_of, places_in, role_of, without_asides
from tui.importers.finding.people.signal_words import CHAIR, CO_CHAIR, HOST, PARTICIPANT, REPRESENTATIVE
from tui.importers.finding.people.signatures import signatures_in
from tui.importers.finding.sentences import sentence_before
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.outline.wording import all_capitals
from tui.importers.structure import Structure

_NEAR = 200
"""Signs before a person among which the words stand that say for whom another speaks."""
_SPEAKS_FOR = re.compile(r"\b[Ss]peaking\s+on\s+behalf\s+of\s+(?:the\s+)?$")
_OWN_THING = re.compile(
    r"['’]s?[ ](?:[a-z-]+[ ]){0,2}(?:proposals?|plan|report|work|efforts|statement|initiative|vision|remarks|"
    r"call|words)\b"
)
"""``Asta Lind's comprehensive proposal``: spoken of, by what is hers."""
_CALLED_ON = re.compile(r"call(?:s|ed|ing)?[ ](?:up)?on$", re.IGNORECASE)
_TO_DO = re.compile(r"[^.;,]{0,60}?[ ](?:not[ ])?to[ ](?!the\b|his\b|her\b|pay\b|discuss\b|exchange\b)[a-z]+")
"""Behind whom the text calls on to do something: not whom anybody called on."""
_REPORTED = re.compile(r"\b(?:reports?|proposals?|recommendations|findings|work|study)\s+(?:\w+\s+)?(?:of|by)\b[^.;]*$")
"""``the report of the Panel chaired by``: not who chairs the meeting."""
_FOR_WHOM = re.compile(
    r"\b(?:represented|delivered|read|conveyed)(?:\s+out)?(?:\s+on\s+\w+\s+behalf)?\s+by(?:\s+(?:its|their|the))?\s*$"
)
"""Before it stands for whom somebody speaks."""
_PRESIDENCY = re.compile(rf"\b[Uu]nder\s+the\s+(?:[Pp]residency|[Cc]hair\w*)\s+of\s+(?P<served>{COUNTRY})")
_IS_REPRESENTED = re.compile(r"[^.;\w]{0,3}(?:(?:was|were|is|being)\s+)?represented\s+by\b")
_REPRESENTS_LAST = re.compile(rf"{_IS_REPRESENTED.pattern}(?:\s+(?:the|its|his|her))?")
_ABSENT = re.compile(
    r",?\s+(?:who\s+)?(?:(?:was|were|is)\s+(?:unable|not\s+able|prevented|not\s+present|absent)|could\s+not|did\s+not\s+(?:attend|"
    r"take\s+part|participate)|sent\s+(?:his|her|their)?\s*(?:apologies|regrets))\b"
)
_REPRESENTED = re.compile(
    r"\brepresent(?:ed|ing|s)\s+(?:the\s+)?$|"
    r"[Rr]epresentative\s+of\s+(?:the\s+)?(?:[^,;.]{0,90}(?:\s+and\s+(?:the\s+)?|,\s+))?$|"
    r"\b(?:on\s+behalf|in\s+representation)\s+of\s+(?:the\s+)?$|\b[Ee]nvoy\s+of\s+(?:the\s+)?$"
)
_PRESIDED_BY = re.compile(
    r"\b(?P<co>co-?)?(?:chaired|presided\s+over|(?P<host>hosted))\s+by\s+(?:the\s+)?$|\bunder\s+the\s+(?P<joint>co-?|joint\s+)?(?:chair\w*|presidency)"
    r"\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AS_CHAIRS = re.compile(r"\b[Ww]e,?\s+(?:as\s+)?the\s+co-?chairs\b|\bas\s+(?:the\s+)?co-?chairs\s+of\b")


@dataclass(frozen=True, slots=True)
class Present:
    """A person as present, or only as named: who is not known otherwise is nobody then."""

    candidate: Candidate
    role: str = PARTICIPANT
    only_named: bool = False
    ground: int = SAID
    """What the role rests on."""
    invited: bool = False
    """Whether all that is said is that the meeting was held at this one's invitation."""


def present_in(structure: Structure) -> Iterator[Present]:
    """Everyone who is present, each with the role that the words beside the name say."""
    head = structure.head
    meeting = " ".join((head.title, head.forum, *head.heading))
    passages = passages_of(structure)
    top = [*head.heading, *(passages[0].heading if passages else ())]
    begun = list_begins(top)
    above = head.heading[:begun]
    for line in joined(above):
        yield from _in_heading(line, meeting)
    yield from (Present(each, role) for each, role in attending(top[begun:]))
    names = [each.name for line in joined(above) for each in candidates_in(line)]
    for text, lead, opens in (*lines_of_people(passages), *loose_lines(passages[begun < len(top) :])):
        for present in _in_passage(text, lead, meeting, opens=opens):
            names.append(present.candidate.name)
            yield present
    yield from (Present(each, role) for each, role in attending(roll_between(passages[1 : OPENING * LINES])))
    begun = list_begins(head.closing)
    yield from (Present(each, role) for each, role in attending(head.closing[begun:]))
    signed = list(signatures_in(list(head.closing[:begun]), names))
    chairs = len(signed) == 2 and any(_AS_CHAIRS.search(passage.text) for passage in passages[:8])
    yield from (Present(each, each.role or (CO_CHAIR if chairs else PARTICIPANT)) for each in signed)


_LIST_OF_PERSONS = re.compile(
    r"\b(?:(?:[Ll]eaders|[Mm]inisters|[Hh]eads of (?:State|Delegations?|Government)|[Oo]fficials|[Pp]ersons|"
    r"[Dd]elegates|"
    r"[Pp]articipants|[Ss]peakers|[Mm]embers|[Pp]anellists|[Aa]mbassadors)\b[^.;]{0,80}:|[Pp]articipants:?)\s*$"
)
"""How the words end that lead in to a list of persons."""


def _in_heading(printed: str, meeting: str) -> Iterator[Present]:
    people = list(candidates_in(printed))
    line = lowered(printed) if all_capitals(printed) else printed
    for number, (candidate, place) in enumerate(zip(people, places_in(line, people), strict=True)):
        if _REPRESENTED.search(sentence_before(line, candidate.whole[0])[-_NEAR:]):
            continue
        if number + 1 < len(people) and not candidate.country and _represents_next(line, candidate, people[number + 1]):
            candidate = replace(candidate, country=people[number + 1].country)
        spoken = re.search(r"\bon\s+behalf\s+of\b.*\bby\s+(?:the\s+)?$", place.before, re.IGNORECASE)
        role = REPRESENTATIVE if spoken else role_of(line, candidate, place, "", meeting)
        yield Present(candidate, role, ground=SAID if spoken else ground_of(line, candidate, place, "", meeting))


def _in_passage(printed: str, lead: str, meeting: str, *, opens: bool) -> Iterator[Present]:
    """Those present, by one passage and the words that lead in to it; ``opens``: where participants are named."""
    people = list(candidates_in(printed, listed=bool(_LIST_OF_PERSONS.search(lead))))
    text = lowered(printed) if all_capitals(printed) else printed
    places = places_in(text, people)
    side = side_led_in(lead[-200:]) if lead else ""
    for number, (candidate, place) in enumerate(zip(people, places, strict=True)):
        if _SPEAKS_FOR.search(place.before[-_NEAR:]):
            yield Present(replace(candidate, office=""), REPRESENTATIVE)
            continue
        if (
            _ABSENT.match(place.after)
            or _IS_REPRESENTED.match(place.after)
            or (not candidate.stands_in and _REPRESENTED.search(sentence_before(text, candidate.whole[0])[-_NEAR:]))
        ):
            continue
        if (
            number
            and not candidate.country
            and _REPRESENTS_LAST.fullmatch(text[people[number - 1].whole[1] : candidate.whole[0]].rstrip())
        ):
            candidate = replace(candidate, country=people[number - 1].country)
        if not candidate.country and side:
            candidate = replace(candidate, country=side)
        if number + 1 < len(people) and not candidate.country and _represents_next(text, candidate, people[number + 1]):
            candidate = replace(candidate, country=people[number + 1].country)
        if not candidate.country:
            candidate = replace(candidate, country=_whose_office(text, candidate.whole[1]))
        yield _present(text, lead, meeting, candidate, place, opens=opens)


_REPRESENTS = re.compile(
    r",?\s+\(?(?:who\s+)?(?:represent(?:ed|ing)|on\s+behalf\s+of)\s+(?:the\s+)?(?=[A-Z\ue001-\ue003])"
)


_FOR_ITS_HEAD = re.compile(
    r",?\s+(?:who\s+)?represent(?:ed|ing)\s+(?:his|her|its|their)\s+(?:[A-Z]\w+\s+){1,4}"
    rf"(?:(?:,\s+)?on\s+behalf\s+of|for|of|from)\s+{COUNTRY}"
)
"""``represented his Prime Minister on behalf of Norway``."""


def _whose_office(text: str, at: int) -> str:
    """The country whose office somebody stands for: ``representing the President of Norway``."""
    behind = text[at : at + _NEAR]
    for_land = _FOR_ITS_HEAD.match(veil(behind).text) if " represent" in behind[:24] else None
    if for_land:
        return veil(behind).meant(*for_land.span())
    found = _REPRESENTS.match(behind)
    parts = parts_of(behind, veil(behind)) if found else []
    first = parts[0] if parts else None
    if found and isinstance(first, Served) and first.start <= found.end() and " represent" not in found[0]:
        return first.meant
    near = found and isinstance(first, Office) and first.whole <= found.end()
    return first.served if near and isinstance(first, Office) and first.of_country else ""


def _represents_next(text: str, candidate: Candidate, following: Candidate) -> bool:
    return bool(
        re.fullmatch(
            r",?\s+\(?(?:who\s+)?(?:[Rr]epresent(?:ed|ing)|(?:[Oo]n\s+behalf|in\s+place|in\s+representation|instead)\s+of|\(?[Aa]lternate\s+for|"
            r"deputi[sz]ing\s+for)\s+(?:the\s+)?",
            text[candidate.whole[1] : following.whole[0]],
        )
    )


def _present(text: str, lead: str, meeting: str, candidate: Candidate, place: Place, *, opens: bool) -> Present:
    named = Present(replace(candidate, country="", office=""), PARTICIPANT, only_named=True)
    signal = signals.before(without_asides(place.before)) or (signals.lead(lead) if lead else None)
    there = signals.took_part(place.behind if not place.last else place.after) or signals.took_part(
        text[candidate.end : candidate.whole[1]]
    )
    if candidate.office.casefold().startswith("former") and not there and not (signal and signal.part == "yes"):
        return named
    if signal and _CALLED_ON.search(signal.words) and _TO_DO.match(place.behind):
        return named
    role = role_of(text, candidate, place, lead, meeting)
    if role == PARTICIPANT and _OWN_THING.match(text, candidate.end):
        return named
    if role in (CHAIR, CO_CHAIR) and not opens and _REPORTED.search(place.before[-_NEAR:]):
        return named
    if role == REPRESENTATIVE and not candidate.country and _FOR_WHOM.search(place.before[-_NEAR:]):
        candidate = replace(candidate, country=_represented(place.before))
    elif role in (CHAIR, CO_CHAIR, HOST) and not candidate.country:
        candidate = replace(candidate, country=_presiding(text))
    stands_in = candidate.stands_in and "represented" in text[slice(*candidate.whole)]
    if stands_in:
        return Present(candidate, role)
    if signal and signal.part == "no":
        return _only_thanked(named, candidate, place, role, opens=opens)
    if not (opens or there or (signal and signal.part == "yes")):
        return named
    invited = role == HOST and bool(signal and "invitation" in signal.words) and not there
    return Present(candidate, role, ground=ground_of(text, candidate, place, lead, meeting), invited=invited)


def _only_thanked(named: Present, candidate: Candidate, place: Place, role: str, *, opens: bool) -> Present:
    """Whether somebody who is thanked or asked was there all the same: thanked for the welcome, or who chaired."""
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
        if not re.search(r"hair|resid|hosted", passage.text):
            continue
        for part in parts_of(passage.text, veiled):
            if not isinstance(part, Office | Served):
                continue
            begin = part.whole if isinstance(part, Office) else part.start
            if found := _PRESIDED_BY.search(passage.text[max(0, begin - 60) : begin]):
                served = part.served if isinstance(part, Office) else part.meant
                title = part.titled(passage.text) if isinstance(part, Office) else ""
                yield title, served, HOST if found["host"] else CO_CHAIR if found["co"] or found["joint"] else CHAIR
