"""Who is present: those the opening names, those a verb says were there, those who sign; not those only spoken of."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.importers.finding.people import Candidate, candidates_in
from tui.importers.finding.roles import CHAIR, CO_CHAIR, HOST, PARTICIPANT, REPRESENTATIVE, role_of
from tui.importers.finding.signatures import signatures_in
from tui.importers.finding.sentences import sentence_before
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.structure import Structure

OPENING = 3
"""Paragraphs that name the participants."""
_ABSENT = re.compile(
    r"\b(?:thank\w*|appreciation\s+to|gratitude\s+to|congratulat\w+|condolences\s+\w+|tribute\s+to|memory\s+of|the\s+late|"
    r"appointment\s+of|election\s+of|re-election\s+of|message\s+(?:from|of)|letter\s+(?:from|of)|quoted|in\s+place\s+of|instead\s+of|"
    r"succeed\w*|predecessor|on\s+behalf\s+of|passing\s+of|death\s+of|demise\s+of|words\s+of|report\s+(?:of|by)|outgoing|former|"
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
_REPRESENTED = re.compile(r"[^.;\w]{0,3}(?:was|were|is|being)\s+represented\s+by\b")
_PRESENT = re.compile(
    r"\b(?:chaired|presided|attend\w*|represented|joined|participat\w+|participants\s+included|took\s+part|hosted|briefed|present|presented|addressed|delivered|accompanied|spoke|speaking|informed|received|co-chaired)\b",
    re.IGNORECASE,
)


def present_in(structure: Structure) -> Iterator[tuple[Candidate, str]]:
    """Everyone who is present, each with the role that the words beside the name say."""
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
        if candidate.office.startswith("former") and not _PRESENT_AFTER.match(after):
            continue
        if _SPEAKS_FOR.search(before):
            yield replace(candidate, office=""), REPRESENTATIVE
        elif (thanked := _ABSENT.search(before)) and not _CHAIRED.match(after):
            if opens and candidate.country and _HOSTED.match(after):
                yield candidate, HOST
            elif re.search(r"\b[Cc]hair(?:person|man|woman)?,?\s*$", thanked[0]):
                yield candidate, CHAIR
        elif opens or _PRESENT.search(f"{lead} {before[-450:]}") or _PRESENT_AFTER.match(after):
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


def _represented(before: str) -> str:
    """For whom: the last country or organisation that stands before ``represented by``."""
    veiled = veil(before)
    return veiled.meaning[max(veiled.meaning)] if veiled.meaning else ""
