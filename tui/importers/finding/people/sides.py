"""For whom those stand whose country is not printed beside them, where two countries meet.

``Secretary of State Lind`` is of the United States where they are one of the two; who hosts guests of one side is of
the other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.importers.finding.gazetteer import places
from tui.importers.finding.groups.speakers import speakers
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.people import lowered
from tui.importers.finding.people.persons import family_of
from tui.importers.finding.people.signal_words import HOST
from tui.importers.finding.sentences import sentence_after, sentence_before
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import COUNTRY, veil
from tui.importers.outline.wording import all_capitals
from tui.importers.structure import Structure

_People = Sequence[tuple[Candidate, str]]
_OF_A_STATE = re.compile(
    r"\b(?:Minister|Secretary|President|Chancellor|Premier|Treasurer|Taoiseach|Commissioner of|Lady|Leader|"
    r"Speaker|Governor|King|Queen)\b|^(?:Deputy |Vice[- ])?Chairman$"
)


_VISIT = re.compile(rf"\bvisit(?:s?\b[^.;]{{0,160}}?\bto|ed)\s+(?P<host>{COUNTRY})", re.IGNORECASE)
_CAME_WITH = re.compile(r"\baccompanied\s+by\b[^;]*$|\b[Aa]ccompanying\b[^;]*\b(?:was|were|is|are)\b[^;]*$")
_CALLED_ON = re.compile(r"[^;]*?\b(?:called|calls|paid\s+(?:a\s+)?(?:courtesy\s+)?calls?)\s+(?:up)?on\b")
_REST = 400
"""Signs behind a name among which the verb stands that speaks of it."""
_STYLES = (
    (
        re.compile(
            r"(?:Deputy )?Secretary of (?:State|Defense|the Treasury|Commerce|Energy|Homeland Security|"
            r"Agriculture|War)$"
            r"|Attorney General$|(?:United States )?Trade Representative$"
        ),
        "US",
    ),
    (
        re.compile(r"(?:Union |State )?(?:External Affairs|Railway) Minister$|Minister (?:of|for) External Affairs$"),
        "IN MU TT",
    ),
    (re.compile(r"(?:Permanent )?Foreign Secretary$"), "IN PK BD GB NP LK MV PH"),
    (re.compile(r"(?:Assistant|Vice) Foreign Minister$|Assistant Minister of Foreign Affairs$"), "CN KR VN"),
    (re.compile(r"State Councill?or\b|Member of the Political Bureau"), "CN"),
    (re.compile(r"Federal Chancellor$|Federal (?:Foreign )?Minister\b"), "DE AT CH PK NG"),
    (re.compile(r"Taoiseach$|Tánaiste$"), "IE"),
    (re.compile(r"Chief Cabinet Secretary$|State Minister for Foreign Affairs$"), "JP"),
    (re.compile(r"Chancellor of the Exchequer$|(?:Foreign|Home|Defence) Secretary$|Secretary of State for\b"), "GB"),
    (re.compile(r"National Security Advis[eo]r$"), "US IN GB PK"),
    (re.compile(r"Federal Councill?or\b"), "CH"),
    (re.compile(r"Union Minister\b"), "IN MM"),
    (re.compile(r"Cabinet Secretary for\b"), "KE"),
)
"""Offices that few governments have by this name."""
_MET = re.compile(
    r"\b(?:met|called\s+on|calls?\s+on|received\s+by|(?:talks|discussions|consultations|conversations)\s+with|conferred\s+with|meetings?\s+with|"
    r"received|hosted|welcomed\s+by)\b"
)


def _by_visit(
    people: _People, open_: Sequence[int], structure: Structure, sides: Sequence[str]
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
        start = text.find(name)
        behind = sentence_after(text, start + len(name), len(text), _REST)
        if people[at][1] == HOST:
            yield at, host
        elif _CAME_WITH.search(before):
            yield at, _of_whom(people, before, sides) or guest
        elif _MET.search(before) or _CALLED_ON.match(behind):
            yield at, host


def _by_meeting(
    people: _People, open_: Sequence[int], structure: Structure, sides: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Of which side those are who met somebody of the other: ``Secretary Lind hosted Foreign Minister Mori``."""
    names = [(each.name, each.country) for each, _ in people]
    for text in (passage.text for passage in passages_of(structure)):
        if not any(names[at][0] in text for at in open_):
            continue
        for at in open_:
            place = text.find(names[at][0])
            if place < 0:
                continue
            before, behind = sentence_before(text, place), sentence_after(text, place, len(text), _REST)
            verbs = list(_MEETS.finditer(before))
            if verbs and not _BESIDES.search(before, verbs[-1].end()):
                whom = _codes_in(names, before[: verbs[0].start()])
            elif not verbs and (ahead := _MEETS.search(behind)) and not _BESIDES.search(behind):
                whom = _codes_in(names, behind[ahead.end() :])
            else:
                continue
            if len(whom) == 1 and (met := whom.pop()) in sides:
                yield at, next(code for code in sides if code != met)


def _codes_in(names: Sequence[tuple[str, str]], words: str) -> set[str]:
    """For whom those stand who are named in some words."""
    return {code for name, code in names if code and (name in words or f" {family_of(name, code)}" in words)}


_MEETS = re.compile(
    r"\b(?:hosted|received|met(?:[ ]with)?|welcomed|called[ ](?:up)?on|held[ ](?:[\w-]+[ ]){0,4}(?:talks|consultations|"
    r"discussions|meetings?)[ ]with)\b(?![ ]by)"
)
_BESIDES = re.compile(r"\b(?:accompanied|together|along|joined|including|visit|by)\b")


def _of_whom(people: _People, words: str, sides: Sequence[str]) -> str:
    """The country of the person of one of the sides who is named last; empty where none is."""
    named = [(words.rfind(each.name.split()[-1]), each.country) for each, _ in people if each.country in sides]
    at, code = max(named, default=(-1, ""))
    return code if at >= 0 else ""


def _visited(text: str) -> str:
    veiled = veil(lowered(text) if all_capitals(text) else text)
    found = _VISIT.search(veiled.text)
    return veiled.meant(*found.span("host")) if found else ""


def _by_style(people: _People, open_: Sequence[int], _: Structure, sides: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Whose government alone of the two sides has an office by this name."""
    for at in open_:
        office = people[at][0].office
        having = {code for style, codes in _STYLES if style.match(office) for code in sides if code in codes.split()}
        if len(having) == 1:
            yield at, having.pop()


def _by_host(people: _People, open_: Sequence[int], _: Structure, sides: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Hosts are of the one side where all of their guests are of the other."""
    hosts = [i for i, (_, role) in enumerate(people) if role == HOST]
    known = {each.country for each, role in people if role != HOST and each.country in sides}
    if not hosts or len(known) != 1 or any(people[i][0].country for i in hosts):
        return
    theirs = known.pop()
    ours = next((code for code in sides if code != theirs), "")
    yield from ((at, ours if at in hosts else theirs) for at in open_)


_LETTERS = re.compile(r",?[ ](?:\(?(?:T\.?D\.?)\)?(?=[,.;) ])|(?P<mp>M\.?P\.?)(?=[,.;) ]))")
"""Members of the Irish house bear other letters than those of the British."""


def _by_letters(
    people: _People, open_: Sequence[int], structure: Structure, sides: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Whose parliament somebody sits in, where the letters behind the name tell: ``Mr Jón Berg, TD``."""
    if "IE" not in sides:
        return
    other = next(code for code in sides if code != "IE")
    texts = [passage.text for passage in passages_of(structure)]
    for at in open_:
        name = people[at][0].name
        text = next((text for text in texts if name in text), "")
        letters = _LETTERS.match(text, text.find(name) + len(name)) if text else None
        if letters and (not letters["mp"] or other == "GB"):
            yield at, other if letters["mp"] else "IE"


def _by_company(
    people: _People, open_: Sequence[int], structure: Structure, sides: Sequence[str]
) -> Iterator[tuple[int, str]]:
    """Of which side those are who accompany somebody of it, or represent it with somebody."""
    texts = [passage.text for passage in passages_of(structure)]
    for at in open_:
        name = people[at][0].name
        text = next((text for text in texts if name in text), "")
        before = sentence_before(text, text.find(name)) if text else ""
        if re.search(r"\baccompanied[ ]by\b|\b(?:represented|led|headed)[ ]by\b", before) and (
            code := _of_whom(people, before, sides)
        ):
            yield at, code


_RULES = (_by_letters, _by_company, _by_visit, _by_style, _by_meeting, _by_meeting, _by_host)
"""What tells a side, one after the other: whom those met who are of a side by now is asked twice."""


_TWO = 2


def with_sides(people: _People, structure: Structure) -> list[tuple[Candidate, str]]:
    """The people, with the country of those of whom the two sides leave no doubt."""
    made = list(people)
    sides = speakers(structure) if _open(made) else ()
    if len(sides) < _TWO:
        texts = (structure.head.title, *(passage.text for passage in passages_of(structure)[:2]))
        visited = {code for text in texts if (code := _visited(text))}
        sides = tuple(sorted({each.country for each, _ in made if each.country in places()} | visited))
    if len(sides) == 2:
        for rule in _RULES:
            for at, code in list(rule(made, _open(made), structure, sides)):
                made[at] = (replace(made[at][0], country=code), made[at][1])
    return made


def _open(people: _People) -> list[int]:
    """The places of those who have an office of a state, and no country yet."""
    return [
        i
        for i, (each, _) in enumerate(people)
        if not each.country and " " in each.name and _OF_A_STATE.search(each.office)
    ]
