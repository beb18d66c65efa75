"""Who holds which office for whom, decided for a whole row of people at once.

Between two persons stand offices and countries, and each belongs to the person before it or to the one after it. Every
division of them has a price: a person without an office, an office without a person, a person with offices on both
sides, a change of order in the middle of a list. The division that costs least is taken; so the order of the row, names
first or offices first, follows from all of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui.importers.finding.people.between import begins, ends, gap, hard, joined, misprinted, tight
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Part, Person, Served
from tui.importers.finding.people.shared import shared_offices

_NAMELESS, _HOLDERLESS, _BOTH_SIDES, _TURN, _TWO_COUNTRIES, _STATELESS, _DROPPED = 2.0, 1.0, 1.5, 0.8, 2.0, 0.3, 0.9
"""What it costs: a person without office, an office without person, offices on both sides, ..."""
_MISPRINT = 1.0
"""What a semicolon between a person and its office costs."""
_FOR = re.compile(r"\b(?:[Ff]or|[Ff]rom)\s+(?:the\s+)?$")
"""``for Norway, Ms Asta Lind, Minister``."""
_ENTRY = re.compile(r"[;:]\s+(?:and\s+)?(?:the\s+)?$")
"""Before the country that begins an entry: ``; Norway, Ms Asta Lind;``."""
_AND_THE = re.compile(r",\s+(?:and|as\s+well\s+as)\s+the\s+")
"""Between the office of one and that of the next: ``, Minister of Ports, and the Chairman, Mr Jón Berg``."""
_TWO_PERSONS = 1.2
"""What it costs to take them for one person's."""
_MOST = 5
"""Parts on one side of a person that can belong to it."""


@dataclass(frozen=True)
class Row:
    """A person with the parts that belong to it."""

    person: Person
    before: tuple[Part, ...] = ()
    after: tuple[Part, ...] = ()
    shared: Office | None = None
    """The office that is named once for several: ``the Presidents of``."""
    shared_for: str = ""
    """The country that the list of a shared office pairs with this person."""
    beside: tuple[Part, ...] = ()
    """The shared office and the country that stand before this person of its list."""

    @property
    def offices(self) -> tuple[Office, ...]:
        """The offices of the person, as they come."""
        return tuple(part for part in (*self.before, *self.after) if isinstance(part, Office))

    @property
    def served(self) -> tuple[Served, ...]:
        """The countries and bodies that stand by themselves, as they come."""
        return tuple(part for part in (*self.before, *self.after) if isinstance(part, Served))


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of dividing the parts up to some person, and what it costs."""

    cost: float
    turn: str = ""
    """On which side the last person had an office: ``before`` or ``after``."""
    kept: int = 0
    """How many parts before the last person are its own."""
    after: int = 0
    earlier: "_Way | None" = None

    def sides(self) -> list[tuple[int, int]]:
        """How many parts before and after each person are its own."""
        made: list[tuple[int, int]] = []
        way: _Way | None = self
        while way is not None and way.earlier is not None:
            made.append((way.kept, way.after))
            way = way.earlier
        return made[::-1]


def rows_of(parts: Sequence[Part], veiled: str, *, listed: bool = False) -> list[Row]:
    """Every person of a sentence with what belongs to them; bare names that nothing belongs to are left out.

    ``listed``: in a list of persons a bare name is one.
    """
    persons = [(at, part) for at, part in enumerate(parts) if isinstance(part, Person)]
    if not persons:
        return []
    shared = dict(shared_offices(parts, veiled))
    ways: dict[tuple[int, str], _Way] = {}
    for before in _choices_before(parts, veiled, -1, persons[0][0]):
        ways[before, ""] = _Way(_left_over(parts, 0, persons[0][0] - before))
    for number, (at, person) in enumerate(persons):
        following = persons[number + 1][0] if number + 1 < len(persons) else len(parts)
        ways = _further(parts, veiled, ways, (at, person), following, at in shared)
    several = sum(_bracketed(parts, veiled, at) for at, _ in persons) > 1
    best = min(ways.values(), key=lambda way: way.cost)
    made: list[Row] = []
    for (at, person), (before, after) in zip(persons, best.sides(), strict=True):
        row = Row(person, tuple(parts[at - before : at]), tuple(parts[at + 1 : at + 1 + after]))
        if at in shared and not row.offices:
            row = Row(row.person, (), (), *shared[at], _beside(parts, at, shared[at][0]))
        named = listed or (
            _bracketed(parts, veiled, at)
            and (several or _BY.search(veiled, max(0, row.person.start - 9), row.person.start))
        )
        if row.person.sure or _kept(row, veiled) or (named and " " in row.person.name):
            made.append(row)
    return made


_BY = re.compile(r"\bby[ ](?:the[ ])?$")


def _bracketed(parts: Sequence[Part], veiled: str, at: int) -> bool:
    """Whether a country stands in brackets behind a name: ``Asta Lind (Norway)``."""
    if at + 1 >= len(parts) or not isinstance(part := parts[at + 1], Served) or not part.is_country:
        return False
    return (
        bool(re.fullmatch(r"[ ]\((?:the[ ])?", gap(veiled, parts[at], part))) and veiled[part.end : part.end + 1] == ")"
    )


def _beside(parts: Sequence[Part], at: int, shared: Office) -> tuple[Part, ...]:
    """What of a list that shares an office stands before one of its persons: the office, a country."""
    first = at
    while first and parts[first] is not shared and (isinstance(parts[first - 1], Served) or parts[first - 1] is shared):
        first -= 1
    return tuple(parts[first:at])


def _further(
    parts: Sequence[Part],
    veiled: str,
    ways: dict[tuple[int, str], _Way],
    placed: tuple[int, Person],
    following: int,
    covered: bool,
) -> dict[tuple[int, str], _Way]:
    """The cheapest ways up to the next person, by how many parts before it are its own and by the turn of the row."""
    at, person = placed
    made: dict[tuple[int, str], _Way] = {}
    splits = [
        (after, before)
        for after in _choices_after(parts, veiled, at, following)
        for before in (_choices_before(parts, veiled, at, following) if following < len(parts) else (0,))
        if after + before <= following - at - 1
    ]
    for (kept, turn), way in ways.items():
        for after, before in splits:
            price, now = _price(parts, veiled, (at, person), kept, after, covered, turn)
            cost = way.cost + price + _left_over(parts, at + 1 + after, following - before)
            known = made.get((before, now))
            if known is None or cost < known.cost:
                made[before, now] = _Way(cost, now, kept, after, way)
    return made


def _choices_before(parts: Sequence[Part], veiled: str, last: int, at: int) -> Iterator[int]:
    """How many parts before a person can be its own: each joined to the next."""
    yield 0
    for count in range(1, min(_MOST, at - last - 1) + 1):
        left, right = parts[at - count], parts[at - count + 1]
        if not joined(veiled, left, right) or (isinstance(left, Office) and left.many):
            return
        yield count


def _choices_after(parts: Sequence[Part], veiled: str, at: int, following: int) -> Iterator[int]:
    yield 0
    for count in range(1, min(_MOST, following - at - 1) + 1):
        left, right = parts[at + count - 1], parts[at + count]
        if isinstance(left, Served) and isinstance(right, Office):
            linked = bool(re.fullmatch(r",[ ](?:the[ ])?|[ ]*\(|[ ]", gap(veiled, left, right)))
        else:
            linked = joined(veiled, left, right)
        if not linked or (isinstance(right, Office) and right.many):
            return
        yield count


def _left_over(parts: Sequence[Part], start: int, stop: int) -> float:
    """What the parts that nobody gets cost."""
    return sum(
        _HOLDERLESS
        if isinstance(part, Office) and not (part.many or part.passing or part.absent)
        else 0.05
        if isinstance(part, Served)
        else 0.0
        for part in parts[start:stop]
    )


def _price(
    parts: Sequence[Part], veiled: str, placed: tuple[int, Person], before: int, after: int, covered: bool, turn: str
) -> tuple[float, str]:
    """What it costs that a person has these parts, and on which side its office is."""
    at, person = placed
    left, right = parts[at - before : at], parts[at + 1 : at + 1 + after]
    mine_before = [p for p in left if isinstance(p, Office)]
    mine_after = [p for p in right if isinstance(p, Office)]
    offices = [*mine_before, *mine_after]
    cost = 0.1 * max(0, len(offices) - 1)
    if not offices:
        cost += _none(person, left, right, covered)
    elif covered:
        cost += 0.5
    if mine_before and mine_after:
        direct = len(mine_before) == 1 and not mine_before[0].served and tight(veiled, mine_before[0], person)
        direct = direct or _presides(veiled, mine_before, person)
        cost += 0.4 if direct else _BOTH_SIDES
    countries = {o.served for o in offices if o.of_country}
    own = {p.meant for p in (*left, *right) if isinstance(p, Served) and p.is_country}
    if covered and not offices:
        return cost, turn
    cost += _TWO_COUNTRIES * max(0, len(countries) - 1) + 0.6 * len(own - countries if countries else ())
    cost += 0.6 * max(0, len(own) - 1)
    if not countries and not own and not any(o.served for o in offices):
        cost += _STATELESS
    if left and isinstance(left[-1], Served) and gap(veiled, left[-1], person).strip() == ",":
        named = _FOR.search(veiled, max(0, left[-1].start - 12), left[-1].start) or (
            left[-1].is_country and _ENTRY.search(veiled, max(0, left[-1].start - 12), left[-1].start)
        )
        cost += 0.0 if named else 0.5
    cost += _TWO_PERSONS * sum(bool(_AND_THE.fullmatch(gap(veiled, a, b))) for a, b in pairwise(left))
    if right and misprinted(veiled, person, right[0]):
        cost += _MISPRINT
    now = "after" if mine_after and not mine_before else "before" if mine_before and not mine_after else turn
    if turn and now != turn and offices:
        previous = next((i for i in range(at - 1, -1, -1) if isinstance(parts[i], Person)), -1)
        nearest = parts[at - 1] if at else person
        broken = previous >= 0 and any(hard(veiled, parts[i], parts[i + 1]) for i in range(previous, at))
        cost += 0.1 if broken or nearest is person else _TURN
    return cost, now


_CHAIR = re.compile(r"(?:Joint |Co-|co-|Acting |Vice[- ])?[Cc]hair(?:person|man|woman)?")


def _presides(veiled: str, before: Sequence[Office], person: Person) -> bool:
    """Whether nothing but the chair of the meeting stands before: ``the Joint Chairman, Mr Jón Berg, Minister``."""
    return (
        len(before) == 1
        and bool(_CHAIR.fullmatch(veiled, before[0].start, before[0].end))
        and gap(veiled, before[0], person).strip() in (",", "")
    )


def _none(person: Person, left: Sequence[Part], right: Sequence[Part], covered: bool) -> float:
    """What a person without an office costs; a bare name may be none at all."""
    if covered:
        return 0.0
    if person.sure:
        return _NAMELESS
    return _DROPPED if not (left or right) else _DROPPED + 0.3


def _kept(row: Row, veiled: str) -> bool:
    """Whether a bare name is a person by what belongs to it: an office, or a country before a colon or behind it."""
    words = row.person.name.split()
    if row.shared:
        return len(words) > 1
    if row.offices:
        beside = row.before and isinstance(row.before[-1], Office) and tight(veiled, row.before[-1], row.person)
        return len(words) > 1 or bool(beside)
    if not row.served or len(words) < 2:
        return False
    before = bool(row.before) and bool(re.search(r"[:\t]|\bby\s|['’]s?\s$", gap(veiled, row.before[-1], row.person)))
    return before or (bool(row.after) and "represent" in gap(veiled, row.person, row.after[0]))


def first_and_last(row: Row) -> tuple[int, int]:
    """From the first to the last of a person's parts."""
    whole = (*row.beside, *row.before, row.person, *row.after)
    return min(begins(part) for part in whole), max(ends(part) for part in whole)
