"""Persons who announce a sum: where a text says which country they stand for, the country gives it.

``Secretary Berg announced``: a family name counts behind a title or a first name only, for many are words as well.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tui.core.entities import Minister
from tui.importers.finding.names import Sighting

_TITLE = (
    r"(?:(?:Prime|Foreign|Defen[cs]e|Finance|Deputy|Vice|Under|Assistant|State|Federal|Trade)[\s-])*(?:Secretary(?:\sof\sState)?|"
    r"Minister|President|Premier|Chancellor|Commissioner|Ambassador|Senator|Taoiseach|Sheikh|Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\.?"
)


def announcers(ministers: Sequence[Minister]) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and the country or body of those who have one; a family name that two share is nobody's."""
    families = [minister.family for minister in ministers]
    made: dict[str, str] = {}
    for minister in ministers:
        if minister.country:
            made[minister.name] = minister.country
            if minister.family and families.count(minister.family) == 1:
                made[f"{_TITLE_SIGN}{minister.family}"] = minister.country
    return tuple(made.items())


def persons_in(text: str, people: tuple[tuple[str, str], ...]) -> Iterator[Sighting]:
    """Where these persons are named; their meaning is whom they stand for."""
    if not people:
        return
    meant = {name.removeprefix(_TITLE_SIGN).casefold(): country for name, country in people}
    for found in _form(people).finditer(text):
        yield Sighting(found.start(), found.end(), found[0], meant[(found["name"] or found["family"]).casefold()])


_TITLE_SIGN = "\0"


@lru_cache(maxsize=4)
def _form(people: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    families = "|".join(re.escape(name[1:]) for name, _ in people if name.startswith(_TITLE_SIGN)) or "(?!)"
    names = "|".join(re.escape(name) for name, _ in people if not name.startswith(_TITLE_SIGN)) or "(?!)"
    return re.compile(
        rf"(?<!\w)(?:(?:{_TITLE}\s)?(?P<name>(?i:{names}))|{_TITLE}\s(?:[A-Z][\w.’'-]*\s){{0,2}}(?P<family>(?i:{families})))(?!\w)"
    )
