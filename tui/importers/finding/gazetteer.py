"""The vocabulary of countries and groups, as the finders ask it: who is meant by these words, who belonged when."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from tui.core.text import folded
from tui.importers.finding.names import NameFinder, Sighting
from tui.importers.finding.vocabulary import organisations
from tui.loaders.vocabulary import records, texts
from tui.notation import Keyed, Node


@dataclass(frozen=True, slots=True)
class Place:
    """A country of the vocabulary."""

    code: str
    name: str
    official: str
    names: tuple[str, ...]
    """Every name that is looked for, the name and the official one among them."""
    demonyms: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    """A group or an organisation of countries."""

    id: str
    name: str
    names: tuple[str, ...]
    """Those of titles among them."""
    titles: tuple[str, ...]
    """Names that mean the members in a title only; elsewhere they are a meeting's."""
    is_organisation: bool
    members: Mapping[str, str]
    """Years of membership by country code: ``1967``, ``1993/2009-08-18``, ``1965/2013-10-03, 2018``."""

    @property
    def own_names(self) -> tuple[str, ...]:
        """The names of the body itself; for a circle, all."""
        names = (name for name in self.names if name not in self.titles)
        return tuple(n for n in names if not (self.is_organisation and self._means_members(n)))

    @property
    def names_of_members(self) -> tuple[str, ...]:
        """For an organisation, the names that mean its members: ``ASEAN Member States``."""
        if not self.is_organisation:
            return ()
        return tuple(f"{name} {word}" for name in self.own_names for word in _MEMBERS)

    def _means_members(self, name: str) -> bool:
        return any(name == f"{body} {word}" for body in self.names for word in _MEMBERS)

    def members_on(self, date: str) -> tuple[str, ...]:
        """Who belonged to it on a day (ISO 8601, as exact as known); those of today where no day is known."""
        return tuple(code for code, years in self.members.items() if code in places() and _was_member(years, date))


_PARTS = ("Quartet", "Quint", "Trio", "Core Group")
"""Behind the name of a body, these mean some of its members: ``Harbour League Quartet``."""
_MEMBERS = (
    *(
        "Member States",
        "Member states",
        "member States",
        "member states",
        "Members",
        "members",
        "countries",
        "Countries",
        "States",
        "states",
    ),
    "Allies",
)
"""Words that make the name of a body that of its members."""


def _was_member(years: str, date: str) -> bool:
    """Whether one of the stays (``1965/2013-10-03, 2018``) holds a day; with no day, whether the last one goes on."""
    stays = [stay.strip().partition("/") for stay in years.split(",")]
    if not date:
        return not stays[-1][2]
    return any(joined <= date[: len(joined)] and (not left or date < left[: len(date)]) for joined, _, left in stays)


@cache
def places() -> Mapping[str, Place]:
    """The countries that are looked for in texts, by code."""
    made: dict[str, Place] = {}
    for record in records("countries.yaml"):
        if str(record.get("rank")) == "territory":
            continue
        code, name, official = (str(record.get(key) or "") for key in ("code", "name", "official"))
        names = dict.fromkeys((name, official, *texts(record.get("names")), *texts(record.get("former"))))
        looked_for = tuple(dict.fromkeys(spelled for each in names if each for spelled in _spellings(each)))
        made[code] = Place(code, name, official, looked_for, texts(record.get("demonyms")), texts(record.get("not")))
    return made


def _spellings(name: str) -> tuple[str, ...]:
    """A name, also with ``&`` for ``and``, ``St.`` and ``St`` for ``Saint``, a space for a hyphen."""
    made = [name]
    if name.startswith("Saint "):
        made += [f"St. {name[6:]}", f"St {name[6:]}"]
    if "-" in name:
        made.append(name.replace("-", " "))
    return (*made, *(each.replace(" and ", " & ") for each in made if " and " in each))


@cache
def circles() -> tuple[Circle, ...]:
    """Groups and organisations, in the order of the vocabulary."""
    return tuple(
        Circle(
            id=str(record["id"]),
            name=str(record["name"]),
            names=tuple(
                dict.fromkeys((str(record["name"]), *texts(record.get("names")), *texts(record.get("titles"))))
            ),
            titles=texts(record.get("titles")),
            is_organisation=str(record.get("kind")) == "organisation",
            members={code: str(years) for code, years in _mapping(record.get("members")).items()},
        )
        for record in records("groups.yaml")
    )


class CountryFinder(NameFinder):
    """Countries by name. ``Oslo Agreement`` names a document; in ``India-Norway Agreement`` both are named."""

    def __init__(self) -> None:
        names = [(name, place.code) for place in places().values() for name in place.names]
        own = {name for name, _ in names}
        never = [
            (words, "")
            for place in places().values()
            for words in place.never
            if words not in own and not words.startswith("Bank of ")
        ]
        single = [(name, code) for name, code in names if name.isalpha() and len(name) > 3 and name.upper() != name]
        around = [
            (f"{word} {name}", f"{_OF_BANK}{name}" if word == "Bank of" else "")
            for name, _ in single
            for word in _BEFORE
            if f"{word} {name}" not in own
        ]
        around += [(f"{name} {word}", "") for name, _ in single for word in _BEHIND]
        documents = [(f"{name} {word}", f"{_OF_DOCUMENT}{name}") for name, _ in names for word in _DOCUMENTS]
        money = [
            (f"{country}{gap}{sign}", "")
            for country in ("US", "U.S.")
            for gap in ("", " ")
            for sign in ("$", "dollar", "dollars")
        ]
        super().__init__([*never, *names, *around, *documents, *money])
        self.pairs = tuple((name, "" if " of " in meaning else meaning) for name, meaning in self.pairs)

    def find(self, text: str) -> Iterator[Sighting]:
        """The countries in ``text``, left to right, none overlapping another."""
        for sighting in super().find(text):
            if sighting.meaning.startswith(_OF_BANK):
                name = sighting.meaning.removeprefix(_OF_BANK)
                if _STATE_BANK.search(text, max(0, sighting.start - 12), sighting.start):
                    yield Sighting(
                        sighting.end - len(name), sighting.end, sighting.words[-len(name) :], country_of(name)
                    )
            elif not sighting.meaning.startswith(_OF_DOCUMENT):
                yield sighting
            elif text[sighting.start - 1 : sighting.start] in _HYPHENS and sighting.start:
                name = sighting.meaning.removeprefix(_OF_DOCUMENT)
                words = sighting.words[: len(name)]
                yield Sighting(sighting.start, sighting.start + len(name), words, country_of(name))

    def shields(self, text: str) -> Iterator[str]:
        """Words in ``text`` that hold a country's name and mean none: ``Gulf of Oman``, ``Panama Declaration``."""
        meant = list(self.find(text))
        ends = [sighting.end for sighting in meant]
        for sighting in self.covered(text):
            following = bisect_right(ends, sighting.start)
            if following == len(meant) or meant[following].start >= sighting.end:
                yield sighting.words


_OF_DOCUMENT = "document of "
_OF_BANK = "bank of "
_STATE_BANK = re.compile(r"(?:Central|National|Reserve|State|People['’]s)\s+$", re.IGNORECASE)
"""Before ``Bank of Norway``: the bank of a country, which its name names."""
_HYPHENS = ("-", "‐", "‑", "–", "—", "/")
_BEFORE = ("New", "Lake", "Mount", "Gulf of", "Sea of", "Strait of", "Straits of", "Bank of", "University of", "River")
_BEHIND = (
    "River",
    "Strait",
    "Straits",
    "Canal",
    "Channel",
    "Trench",
    "Delta",
    "Airways",
    "Airlines",
    "City",
    "Papers",
    "Valley",
)


@cache
def country_finder() -> CountryFinder:
    """Finds countries by name; their meaning is the code. Longer names that mean no country shield the shorter ones."""
    return CountryFinder()


NOT_CIRCLES = (("Group of Thirty", ""),)
"""Names that begin like a circle's and mean another."""
NOT_BODIES = tuple(
    (f"{whose} Security Council", "")
    for whose in ("National", "Supreme", "Federal", "Defence and", "Defense and", "Political and", "State")
)
NOT_BODIES += (("AU$", ""), ("EC$", ""), ("US$", ""))
"""Names that end as a body's does and mean another, and signs of money."""
_DOCUMENTS = ("Declaration", "Convention", "Protocol", "Accord", "Accords", "Agreement", "Process", "Consensus")
"""``Panama Declaration``: the name of a document, not of the country."""


_LOOSE = " ,.;:()"


@cache
def country_of(words: str) -> str:
    """The code of the country that exactly these words name, with or without ``the``; empty where there is none."""
    plain = folded(words.strip(_LOOSE))
    return _by_name().get(plain.removeprefix("the "), "")


@cache
def _by_name() -> Mapping[str, str]:
    return {
        folded(name.strip(_LOOSE)): place.code for place in reversed(list(places().values())) for name in place.names
    }


@cache
def demonym_finder() -> NameFinder:
    """Finds adjectives of countries; those that more than one country has are left out."""
    meant: dict[str, list[str]] = {}
    for place in places().values():
        for word in place.demonyms:
            meant.setdefault(word, []).append(place.code)
    return NameFinder((word, codes[0]) for word, codes in meant.items() if len(codes) == 1)


def _mapping(node: Node) -> Mapping[str, str]:
    if not isinstance(node, Keyed):
        return {}
    return {key: str(getattr(value, "words", value)) for key, value in node.items()}


@cache
def circle_finder() -> NameFinder:
    """Finds circles, and the members of organisations (``ASEAN Member States``); their meaning is the circle's id."""
    names = (
        (name, circle.id)
        for circle in circles()
        for name in (circle.names_of_members if circle.is_organisation else circle.own_names)
    )
    return NameFinder([*NOT_CIRCLES, *names])


@cache
def organisation_finder() -> NameFinder:
    """Finds the organisations of the vocabularies; their meaning is the id."""
    members = [(name, circle.id) for circle in circles() if circle.is_organisation for name in circle.own_names]
    parts = [(f"{name} {word}", "") for name, _ in members for word in _PARTS]
    others = ((name, body.id) for body in organisations() for name in (body.name, *body.names))
    return NameFinder([*members, *others, *parts, *NOT_BODIES])
