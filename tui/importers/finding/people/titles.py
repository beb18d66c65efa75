"""The title of a person who has several offices, and whom it serves: the offices up to the first that is of a country.

``President of Norway and Chairperson of the Forum`` is ``President``; ``Deputy Prime Minister and Minister of Ports of
Norway`` is both. An office of the meeting that stands before the person's own is none of the title.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tui.importers.finding.people.office import Office

_PRESIDING = re.compile(
    r"(?:(?!Deputy|Vice)[\w-]+ ){0,3}?(?:Co-?)?[Cc]hair(?:person|man|woman)?"
    r"(?: of (?:the )?(?:\w+ ){0,2}"
    r"(?:Conference|Meeting|Summit|Session|Council|Authority|Assembly|Forum|Group|[A-Z]{2,6}))?"
    r"|(?:Leader|Head) of [\w\s]{0,40}[Dd]elegation"
)
_AS = re.compile(r"\sas\s")
_PORTFOLIO = re.compile(
    r"(?:Prime )?(?:Minister|Cabinet Secretary|Secretary of State|Attorney[- ]General)\b.*\b(?:of|for)\b"
)
_APART = 30
"""Signs between two offices that are one title."""


def used_of(offices: Sequence[Office], text: str) -> list[Office]:
    """The offices that make the title."""
    own = list(offices)
    while len(own) > 1 and _PRESIDING.fullmatch(own[0].titled(text)):
        own = own[1:]
    meeting = next(
        (i for i, (one, then) in enumerate(pairwise(own), 1) if _AS.search(text[one.end : then.whole])), None
    )
    own = own[:meeting]
    used = own[: _last(own, text) + 1]
    return used[:1] if any(later.whole - one.end > _APART for one, later in pairwise(used)) else used


def _last(offices: Sequence[Office], text: str) -> int:
    """The place of the last office that belongs to the title."""
    of_country = next((i for i, office in enumerate(offices) if office.of_country), None)
    if of_country is not None and _goes_on(offices[of_country + 1 :], text):
        return len(offices) - 1
    if of_country is None:
        return _of_bodies(offices, text) if offices[0].served else len(offices) - 1
    if offices[of_country].whole == offices[of_country].start:
        return of_country
    own = range(of_country, len(offices) - 1)  # ``Norwegian Deputy Prime Minister and Minister of Ports``
    return next((i for i in own if offices[i + 1].served not in ("", offices[of_country].served)), len(offices) - 1)


_AND = re.compile(r",?\s+(?:and|&)\s+(?:the\s+)?|/")
_CHAIR = re.compile(r"hair|\bPresident of the (?:Conference|Meeting|Session|Summit|General Assembly)")


def _of_bodies(offices: Sequence[Office], text: str) -> int:
    """The place of the last of offices that bodies have, joined by ``and``, none of which is a chair.

    ``High Representative of the Union and Vice-President of the Commission``.
    """
    last = 0
    while (
        last + 1 < len(offices)
        and _AND.fullmatch(text[offices[last].end : offices[last + 1].whole])
        and not any(_CHAIR.search(each.titled(text)) for each in offices[last : last + 2])
    ):
        last += 1
    return last


def _goes_on(later: Sequence[Office], text: str) -> bool:
    """Whether a portfolio follows that is no other's: ``First Deputy Chairman of ... and Minister of Ports``."""
    return bool(later) and all(not each.served and _PORTFOLIO.match(each.titled(text)) for each in later)


def title_of(used: Sequence[Office], text: str, person: tuple[int, int] = (-1, -1)) -> str:
    """The title as printed; an office before the name and one behind it make one where the one holds the other.

    ``President Asta Lind, President of Norway``; ``Minister Asta Lind, Minister of Ports``.
    """
    before = [office for office in used if office.end <= person[0]]
    after = [office for office in used if office.start >= person[1]]
    if person[0] >= 0 and before and after:
        one, other = title_of(before, text), title_of(after, text)
        fuller = max(one, other, key=len)
        held = min(one, other, key=len).casefold() in fuller.casefold()
        return fuller if held else f"{one}, {other}"
    if len({office.served for office in used}) > 1 and not any(office.of_country for office in used):
        return " ".join(text[used[0].start : used[-1].end].split())
    between = [text[one.end : later.start] for one, later in pairwise(used)]
    made = used[0].titled(text) + "".join(b + later.titled(text) for b, later in zip(between, used[1:], strict=True))
    return " ".join(made.split())


def served_by(used: Sequence[Office]) -> str:
    """Whom the offices serve: a country rather than a body."""
    countries = (office.served for office in used if office.of_country)
    return next(countries, "") or next((office.served for office in used if office.served), "")
