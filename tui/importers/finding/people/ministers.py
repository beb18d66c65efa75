"""The participants: those present, each once, with office, country, role and the names the text calls them by."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from tui.core.doubts import Doubt
from tui.core.entities import Minister
from tui.core.text import folded
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import places
from tui.importers.finding.people.bodies import serving
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.persons import family_of
from tui.importers.finding.people.presence import Present, present_in, presiding_offices
from tui.importers.finding.people.roles import BY_TITLE
from tui.importers.finding.people.sides import with_sides
from tui.importers.finding.people.signal_words import CHAIR, HOST, PARTICIPANT
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure

_TITLED = r"(?:Minister|President|Chancellor|Premier|Secretary|Ambassador|Secretary-General)"
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
    people = with_sides(_presided(_people(structure), structure), structure)
    text = " ".join((*structure.head.heading, *(passage.text for passage in passages_of(structure))))
    taken: set[str] = {country.id for country in found.roster.countries}
    ministers: list[Minister] = []
    doubts: list[Doubt] = []
    called = _words_called(text)
    chairs = sum(role.casefold().startswith(("chair", "presid")) for _, role in people)
    for candidate, role in people:
        if len(candidate.name.split()) < 2 and (
            not (candidate.office and candidate.country) or _is_a_thing(candidate, text)
        ):
            continue
        family = _called(candidate.name, called) or family_of(candidate.name, candidate.country)
        id_ = _free(slug(family), taken)
        candidate, found = serving(candidate, structure, found)
        country = candidate.country if candidate.country in places() or _is_body(candidate.country, found) else ""
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


def _is_body(id_: str, found: Findings) -> bool:
    return any(body.id == id_ for body in found.roster.organisations)


def _people(structure: Structure) -> list[tuple[Candidate, str]]:
    """Everyone present, each once."""
    people: list[Present] = []
    by_word: dict[str, list[int]] = {}
    """Persons by each word of their names: two names of one person share one."""
    named: list[Present] = []

    def known(candidate: Candidate) -> int | None:
        sharing = {i for word in _words(candidate.name) for i in by_word.get(word, ())}
        return next((i for i in sorted(sharing) if _same(people[i].candidate, candidate)), None)

    def merge(at: int, present: Present) -> None:
        people[at] = _merged(people[at], present)
        for word in _words(people[at].candidate.name):
            by_word.setdefault(word, []).append(at)

    said = False
    for present in present_in(structure):
        said = said or (present.ground > BY_TITLE and _chairs(present.role) and not present.only_named)
        at = known(present.candidate)
        if at is None and present.only_named:
            named.append(present)
            continue
        if at is None:
            at = len(people)
            people.append(present)
        merge(at, present)
    for present in named:
        if (at := known(present.candidate)) is not None:
            merge(at, present)
    return _chaired(people, said=said)


def _chaired(people: Sequence[Present], *, said: bool) -> list[tuple[Candidate, str]]:
    """The people with their roles: whose office alone says that they chair do not, where of others it is ``said``."""
    led_by = {each.candidate.country for each in people if each.role == CHAIR and each.ground > BY_TITLE}
    there = [
        each for each in people if not (each.invited and each.candidate.country and each.candidate.country in led_by)
    ]
    return [
        (each.candidate, PARTICIPANT if said and _chairs(each.role) and each.ground == BY_TITLE else each.role)
        for each in there
    ]


def _chairs(role: str) -> bool:
    return role.casefold().startswith(("chair", "co-chair"))


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """The words by which names are compared."""
    return tuple(folded(name).replace("-", " ").split())


def _presided(people: list[tuple[Candidate, str]], structure: Structure) -> list[tuple[Candidate, str]]:
    """The people, where only an office says who presided: ``chaired by the Norwegian Minister of Ports``."""
    made = list(people)
    for title, served, role in presiding_offices(structure):
        led = ("host", "chair") if role == HOST else ("chair", "co-chair")
        if any(known.casefold().startswith(led) for _, known in made) or not served:
            continue
        of = [
            i
            for i, (each, _) in enumerate(made)
            if each.country == served and (not title or title.split()[0] in each.office)
        ]
        if len(of) == 1:
            made[of[0]] = (made[of[0]][0], role)
    return made


def _words_called(text: str) -> Mapping[str, int]:
    """The words that a text calls somebody by, behind an office and alone; each with where that is first."""
    made: dict[str, int] = {}
    for found in re.finditer(rf"\b{_TITLED}\s+(?P<word>[^\W\d_](?:[\w’'-]*\w)?)(?!\s[A-Z])", text):
        for word in (found["word"], re.sub(r"['’]s$", "", found["word"])):
            made.setdefault(word, found.start())
    return made


def _called(name: str, called: Mapping[str, int]) -> str:
    """The word of a name that the text calls its bearer by: ``Prime Minister Noda``; empty where it does not."""
    words = name.split()
    return min((w for w in words if w in called), key=called.__getitem__, default="") if len(words) > 1 else ""


def _is_a_thing(candidate: Candidate, text: str) -> bool:
    """Whether a single word without an honorific is no name: something the text speaks of, as ``the Authority``."""
    name = re.escape(candidate.name)
    titled = re.search(rf"\b{_TITLED}\s+{name}\b", text)
    return not candidate.honorific and (not titled or bool(re.search(rf"\b[Tt]he\s+(?:\w+\s+)?{name}\b", text)))


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether two names are one person's: one holds the other, initials stand for words, or a letter differs."""
    mine, theirs = _words(one.name), _words(other.name)
    if set(mine) <= set(theirs) or set(theirs) <= set(mine):
        return not _is_the_father(mine, theirs)
    if _one_head(one, other) and mine[-1] == theirs[-1]:
        return True
    if len(mine) != len(theirs):
        return False
    alike = [a == b or _initial(a, b) for a, b in zip(mine, theirs, strict=True)]
    known = one.country == other.country or not one.country or not other.country
    if all(alike) and mine[-1] == theirs[-1] and (known or len(mine) > 2):
        return True
    odd = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(odd) == 1 and len(mine) > 1 and known and _a_letter_apart(*odd[0])


_SON = frozenset({"bin", "ibn", "ben", "bint", "binti", "ould", "mint"})
_HEAD = re.compile(r"(?:Executive )?(?:President|Prime Minister|Premier)$")


def _is_the_father(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the shorter name stands in the longer one behind ``bin``: that of the bearer's father."""
    short, long = sorted((one, other), key=len)
    at = next((i for i in range(len(long)) if tuple(long[i : i + len(short)]) == tuple(short)), -1)
    return len(short) > 1 and at > 0 and long[at - 1] in _SON


def _one_head(one: Candidate, other: Candidate) -> bool:
    """Whether both are the head of one country, whom it has only one of."""
    return bool(one.country and one.country == other.country and one.office == other.office and _HEAD.match(one.office))


def _initial(one: str, other: str) -> bool:
    return one[0] + "." in (one, other) and one[0] == other[0]


def _a_letter_apart(one: str, other: str) -> bool:
    """Whether two spellings differ by one letter more, less or another; short ones are different names."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG_NAME or len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :] if len(long) > len(short) else short[at + 1 :] == long[at + 1 :]


_LONG_NAME = 4


def _merged(known: Present, again: Present) -> Present:
    """What two lines say of one person: the fuller name, the role that is best said, and what the first did not say."""
    one, other = known.candidate, again.candidate
    fuller = one.country == other.country != "" and _is_fuller(other.office, one.office)
    made = replace(
        one,
        name=max((one.name, other.name), key=lambda words: len(words.split())),
        honorific=one.honorific or other.honorific,
        office=one.office
        if one.office and not fuller and (one.country or not other.country)
        else other.office or one.office,
        country=one.country or other.country,
    )
    said = max(known, again, key=lambda each: (each.role != PARTICIPANT, each.ground, not each.invited))
    invited = known.invited and (again.invited or again.only_named)
    return Present(made, said.role, ground=said.ground, invited=invited)


_BARE = ("President", "Vice President", "Premier", "Chairman", "Minister")


def _is_fuller(office: str, known: str) -> bool:
    """Whether an office is the known one and of what: ``President of the State Council``; not that of a meeting."""
    of = re.match(rf"{re.escape(known)} (?:of|for) (?:the )?", office) if known in _BARE else None
    return bool(known and of) and not re.match(
        r"(?:Conference|Meeting|Session|Summit|General Assembly|Council of Ministers|European|Republic)\b",
        office[of.end() if of else 0 :],
    )


def _free(id_: str, taken: set[str]) -> str:
    number = 1
    while (made := id_ if number == 1 else f"{id_}-{number}") in taken:
        number += 1
    taken.add(made)
    return made
