"""Who took part: people named with their office where a statement names its participants, or where a verb says so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.core.entities import Minister
from tui.core.text import folded
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import places
from tui.importers.finding.people import Candidate, candidates_in
from tui.importers.finding.persons import family_of
from tui.importers.finding.roles import CHAIR, CO_CHAIR, HOST, PARTICIPANT, REPRESENTATIVE, role_of, sentence_before
from tui.importers.finding.signatures import signatures_in
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.structure import Doubt, Findings, Structure

OPENING = 3
"""Paragraphs that name the participants."""
_ABSENT = re.compile(
    r"\b(?:thank\w*|appreciation\s+to|gratitude\s+to|congratulat\w+|condolences\s+\w+|tribute\s+to|memory\s+of|the\s+late|"
    r"appointment\s+of|election\s+of|re-election\s+of|message\s+(?:from|of)|letter\s+(?:from|of)|quoted|in\s+place\s+of|instead\s+of|"
    r"succeed\w*|predecessor|on\s+behalf\s+of|passing\s+of|death\s+of|words\s+of|report\s+(?:of|by)|outgoing|former|"
    r"welcomed\s+the\s+(?:proposal|initiative|offer|decision)\s+of|proposed\s+by|drafted\s+by)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_HOSTED = re.compile(r"[^.;]{0,80}?\bfor\s+(?:\w+\s+){0,3}(?:hosting|hospitality|welcome)\b")
_CLAUSE = r"(?:[^.;]|(?<=\bMr)\.|(?<=\bMs)\.|(?<=\bMrs)\.|(?<=\bDr)\.|(?<=\bHon)\.|(?<=\bH\.E)\.|(?<=\bH)\.)"
"""A sign of a clause; the full stop of an honorific ends none."""
_CHAIRED = re.compile(rf"{_CLAUSE}{{0,160}}?\bwho\s+(?:jointly\s+)?(?:co-?)?(?:chaired|presided|hosted)\b")
_SPEAKS_FOR = re.compile(r"\b[Ss]peaking\s+on\s+behalf\s+of\s+(?:the\s+)?$")
_PRESENT_AFTER = re.compile(
    r"[^.;]{0,60}?\b(?:attended|participated|took\s+part|was\s+(?:also\s+)?(?:present|in\s+attendance)|joined|presented|briefed|"
    r"addressed|spoke|delivered|called\s+for|made\s+a\s+statement|gave)\b"
)
_PRESIDENCY = re.compile(rf"\b[Uu]nder\s+the\s+(?:[Pp]residency|[Cc]hair\w*)\s+of\s+(?P<served>{COUNTRY})")
_TITLED = r"(?:Minister|President|Chancellor|Premier|Secretary|Ambassador|Secretary-General)"
_REPRESENTED = re.compile(r"[^.;\w]{0,3}(?:was|were|is|being)\s+represented\s+by\b")
_PRESENT = re.compile(
    r"\b(?:chaired|presided|attend\w*|represented|joined|participat\w+|took\s+part|hosted|briefed|present|presented|addressed|delivered|accompanied|spoke|speaking|informed|received|co-chaired)\b",
    re.IGNORECASE,
)
_TITLE_CASE_OF_CHAIR = (
    "the Chairperson",
    "the Chairman",
    "the Chairwoman",
    "the Chair",
    "Chairperson",
    "the Presidency",
)


def find_ministers(structure: Structure, found: Findings) -> Findings:
    """The participants, each with office, country and role; what is missing is a doubt."""
    people: list[tuple[Candidate, str]] = []
    for candidate, role in _present(structure):
        at = next((i for i, (known, _) in enumerate(people) if _same(known, candidate)), None)
        if at is None:
            people.append((candidate, role))
        else:
            people[at] = _merged(people[at], (candidate, role))
    text = " ".join(passage.text for passage in passages_of(structure))
    taken: set[str] = {country.id for country in found.roster.countries}
    ministers: list[Minister] = []
    doubts: list[Doubt] = []
    bodies = {body.id for body in found.roster.organisations}
    chairs = sum(role.casefold().startswith(("chair", "presid")) for _, role in people)
    for candidate, role in people:
        if len(candidate.name.split()) < 2 and (
            not (candidate.office and candidate.country) or _is_a_thing(candidate, text)
        ):
            continue
        family = _called(candidate.name, text) or family_of(candidate.name, candidate.country)
        id_ = _free(slug(family), taken)
        country = candidate.country if candidate.country in places() or candidate.country in bodies else ""
        if not country:
            doubts.append(Doubt(f"ministers.{id_}", "the text does not say beside the name for whom"))
        is_chair = chairs == 1 and role.casefold().startswith(("chair", "presid"))
        role_names = tuple(
            n
            for n in _TITLE_CASE_OF_CHAIR
            if is_chair and re.search(rf"\b[{n[0].upper()}{n[0]}]{n[1:]}\b(?![’'\w]*\s+of\b)", text)
        )
        ministers.append(
            Minister(
                id_,
                candidate.name,
                printed=candidate.name,
                family=family if family not in {m.family for m in ministers} else "",
                honorific=candidate.honorific,
                office=candidate.office,
                country=country,
                role=role,
                role_names=role_names,
            )
        )
    made = replace(found, roster=replace(found.roster, ministers=tuple(ministers)), doubts=(*found.doubts, *doubts))
    return with_countries(made, (minister.country for minister in ministers if minister.country in places()))


def _present(structure: Structure) -> Iterator[tuple[Candidate, str]]:
    for line in structure.head.heading:
        yield from ((candidate, role_of(line, candidate)) for candidate in candidates_in(line))
    paragraphs = 0
    passages = passages_of(structure)
    for passage in passages:
        paragraphs += passage.parent is None
        lead = passages[passage.parent].text if passage.parent is not None else ""
        yield from _in_passage(passage.text, lead, opens=paragraphs <= OPENING)
    closing = list(structure.head.closing)
    signed = list(signatures_in(closing))
    yield from ((candidate, PARTICIPANT) for candidate in signed)
    if not signed:
        for line in closing:
            yield from ((candidate, role_of(line, candidate)) for candidate in candidates_in(line))


def _in_passage(text: str, lead: str, *, opens: bool) -> Iterator[tuple[Candidate, str]]:
    """Those present, by one passage and the words that lead in to it; ``opens``: where participants are named."""
    for candidate in candidates_in(text):
        before = sentence_before(text, candidate.whole[0])
        after = text[candidate.whole[1] :]
        if _REPRESENTED.match(after) or re.search(r"\brepresented\s+(?:the\s+)?$", before):
            continue
        if _SPEAKS_FOR.search(before):
            yield replace(candidate, office=""), REPRESENTATIVE
        elif (thanked := _ABSENT.search(before)) and not _CHAIRED.match(after):
            if opens and candidate.country and _HOSTED.match(after):
                yield candidate, HOST
            elif re.search(r"\b[Cc]hair(?:person|man|woman)?,?\s*$", thanked[0]):
                yield candidate, CHAIR
        elif opens or _PRESENT.search(f"{lead} {before[-200:]}") or _PRESENT_AFTER.match(after):
            role = role_of(text, candidate, lead)
            if role == REPRESENTATIVE and not candidate.country:
                candidate = replace(candidate, country=_represented(before))
            elif role in (CHAIR, CO_CHAIR, HOST) and not candidate.country:
                candidate = replace(candidate, country=_presiding(text))
            yield candidate, role
        elif len(candidate.name.split()) == 1 or not candidate.country:
            yield replace(candidate, country="", office=""), PARTICIPANT


def _presiding(text: str) -> str:
    """The country under whose presidency a passage says that the meeting was held; empty where it says none."""
    veiled = veil(text)
    found = _PRESIDENCY.search(veiled.text)
    return veiled.meant(*found.span("served")) if found else ""


def _called(name: str, text: str) -> str:
    """The word of a name that the text calls its bearer by: ``Prime Minister Noda``; empty where it does not."""
    words = name.split()
    either = "|".join(map(re.escape, words))
    found = re.search(rf"\b{_TITLED}\s+(?P<word>{either})\b(?!\s[A-Z])", text) if len(words) > 1 else None
    return found["word"] if found else ""


def _is_a_thing(candidate: Candidate, text: str) -> bool:
    """Whether a single word without an honorific is no name: something the text speaks of, as ``the Authority``."""
    name = re.escape(candidate.name)
    titled = re.search(rf"\b{_TITLED}\s+{name}\b", text)
    return not candidate.honorific and (not titled or bool(re.search(rf"\b[Tt]he\s+(?:\w+\s+)?{name}\b", text)))


def _represented(before: str) -> str:
    """For whom: the last country or organisation that stands before ``represented by``."""
    veiled = veil(before)
    return veiled.meaning[max(veiled.meaning)] if veiled.meaning else ""


def _same(one: Candidate, other: Candidate) -> bool:
    mine, theirs = (set(folded(each.name).replace("-", " ").split()) for each in (one, other))
    return mine <= theirs or theirs <= mine


def _merged(known: tuple[Candidate, str], again: tuple[Candidate, str]) -> tuple[Candidate, str]:
    """What two lines say of one person: the fuller name, and whatever the first did not say."""
    (one, role), (other, other_role) = known, again
    name = max((one.name, other.name), key=lambda words: len(words.split()))
    made = replace(
        one,
        name=name,
        honorific=one.honorific or other.honorific,
        office=one.office if one.office and one.country else other.office or one.office,
        country=one.country or other.country,
    )
    return made, role if role != PARTICIPANT else other_role


def _free(id_: str, taken: set[str]) -> str:
    number = 1
    while (made := id_ if number == 1 else f"{id_}-{number}") in taken:
        number += 1
    taken.add(made)
    return made
