"""For whom those stand whose country is not printed beside them, where two countries meet.

``Secretary of State Lind`` is of the United States where they are one of the two; who hosts guests of one side is of
the other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.importers.finding.groups.speakers import speakers
from tui.importers.finding.people.people import Candidate, lowered
from tui.importers.finding.people.signal_words import HOST
from tui.importers.finding.sentences import sentence_before
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.outline.wording import all_capitals
from tui.importers.structure import Structure

_AMERICAN = re.compile(
    r"(?:Deputy )?Secretary of (?:State|Defense|the Treasury|Commerce|Energy|Homeland Security|Agriculture|War)"
    r"$|Attorney General$|(?:United States )?Trade Representative$"
)
_OF_A_STATE = re.compile(
    r"\b(?:Minister|Secretary|President|Chancellor|Premier|Treasurer|Taoiseach|Commissioner of|Lady|Leader|"
    r"Speaker|Governor|King|Queen)\b"
)


_VISIT = re.compile(rf"\bvisits?\b[^.;]{{0,160}}?\bto\s+(?P<host>{COUNTRY})", re.IGNORECASE)
_CAME_WITH = re.compile(r"\baccompanied\s+by\b[^;]*$")
_MET = re.compile(r"\b(?:met|called\s+on|calls?\s+on|received\s+by|talks\s+with|meetings?\s+with|received|hosted)\b")


def _by_visit(
    people: Sequence[tuple[Candidate, str]], open_: Sequence[int], structure: Structure, sides: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Of which side those are who came with a visitor, or whom the visitor met."""
    texts = [passage.text for passage in passages_of(structure)]
    host = next(
        (
            code
            for text in (structure.head.title, *structure.head.heading, *texts[:2])
            if (code := _visited(text)) in sides
        ),
        "",
    )
    if not host:
        return
    guest = next(code for code in sides if code != host)
    for at in open_:
        name = people[at][0].name
        text = next((text for text in texts if name in text), "")
        before = sentence_before(text, text.find(name)) if text else ""
        behind = text[text.find(name) :][:200]
        if _CAME_WITH.search(before):
            yield at, _of_whom(people, before, sides) or guest
        elif _MET.search(before) or re.match(r"[^.;]{0,120}\bcalled\s+on\b", behind):
            yield at, host


def _of_whom(people: Sequence[tuple[Candidate, str]], words: str, sides: Sequence[str]) -> str:
    """The country of the person of one of the sides who is named last; empty where none is."""
    named = [(words.rfind(each.name.split()[-1]), each.country) for each, _ in people if each.country in sides]
    at, code = max(named, default=(-1, ""))
    return code if at >= 0 else ""


def _visited(text: str) -> str:
    veiled = veil(lowered(text) if all_capitals(text) else text)
    found = _VISIT.search(veiled.text)
    return veiled.meant(*found.span("host")) if found else ""


def with_sides(people: Sequence[tuple[Candidate, str]], structure: Structure) -> list[tuple[Candidate, str]]:
    """The people, with the country of those of whom the two sides leave no doubt."""
    open_ = [
        i
        for i, (each, _) in enumerate(people)
        if not each.country and " " in each.name and _OF_A_STATE.search(each.office)
    ]
    sides = speakers(structure) if open_ else ()
    if len(sides) != 2:
        return list(people)
    made = list(people)
    for at, code in _by_visit(made, open_, structure, sides):
        made[at] = (replace(made[at][0], country=code), made[at][1])
    open_ = [at for at in open_ if not made[at][0].country]
    for at in open_:
        if "US" in sides and _AMERICAN.match(made[at][0].office):
            made[at] = (replace(made[at][0], country="US"), made[at][1])
    hosts = [i for i, (_, role) in enumerate(made) if role == HOST]
    guests = [i for i, (each, role) in enumerate(made) if role != HOST and (each.country in sides or i in open_)]
    known = {made[i][0].country for i in guests} - {""}
    if not hosts or len(known) != 1:
        return made
    theirs = known.pop()
    ours = next((code for code in sides if code != theirs), "")
    if any(made[i][0].country for i in hosts):
        return made
    for at in open_:
        if not made[at][0].country:
            made[at] = (replace(made[at][0], country=ours if at in hosts else theirs), made[at][1])
    return made
