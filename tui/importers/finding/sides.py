"""For whom those stand whose country is not printed beside them, where two countries meet.

``Secretary of State Lind`` is of the United States where they are one of the two; who hosts guests of one side is of
the other.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.finding.people import Candidate
from tui.importers.finding.signal_words import HOST
from tui.importers.finding.speakers import speakers
from tui.importers.structure import Structure

_AMERICAN = re.compile(
    r"(?:Deputy )?Secretary of (?:State|Defense|the Treasury|Commerce|Energy|Homeland Security|Agriculture|War)"
    r"$|Attorney General$|(?:United States )?Trade Representative$"
)
_OF_A_STATE = re.compile(r"\b(?:Minister|Secretary|President|Chancellor|Premier|Treasurer|Taoiseach|Commissioner of)\b")


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
