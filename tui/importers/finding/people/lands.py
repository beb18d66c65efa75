"""Whose country holds for several: ``their`` ministers, two before it, those who represent one land."""

import re
from dataclasses import replace

from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.veil import Veiled


def of_their_lands(people: list[Candidate], veiled: Veiled) -> list[Candidate]:
    """The people of a sentence, with the countries that it says once for several."""
    return _of_one_country(_together(_theirs(people, veiled), veiled.text), veiled)


_THEIR = re.compile(r"\b(?:their|the)[ ](?:respective[ ])?$")


def _theirs(people: list[Candidate], veiled: Veiled) -> list[Candidate]:
    """The people, where as many have offices of ``theirs`` as stand before: each is of the one's country.

    ``Presidents Lind of Norway and Berg of Iceland, with their Foreign Ministers, Eva Ek and Jón Hol, respectively``.
    """
    first = next((at for at, each in enumerate(people) if at and not each.country and each.office), 0)
    last = next((at for at, each in enumerate(people) if at > first and each.country), len(people))
    whose, theirs = people[:first], people[first:last]
    if not first or len(whose) != len(theirs) or len(whose) < 2 or not all(each.country for each in whose):
        return people
    before = veiled.text[max(0, theirs[0].reach[0] - 20) : theirs[0].reach[0]]
    behind = veiled.text[theirs[-1].reach[1] :][:16]
    told = "respective" in before or "respectively" in behind
    if not (told and _THEIR.search(before) and len({each.office for each in theirs}) == 1):
        return people
    paired = [replace(one, country=other.country) for one, other in zip(theirs, whose, strict=True)]
    return [*whose, *paired, *people[last:]]


_AND_BY = re.compile(r"(?:,?[ ](?:and|accompanied|assisted)|,)[ ](?:also[ ])?(?:by[ ])?(?:(?:the|its)[ ])?")


def _together(people: list[Candidate], veiled: str) -> list[Candidate]:
    """The people, where several represent one land: ``Norway by Asta Lind and the Minister of Ports, Jón Berg``."""
    made = list(people)
    with_head = -1
    for at in range(1, len(made)):
        one, other = made[at - 1], made[at]
        stands = one.stands_in or at - 1 == with_head
        if not (stands and one.country and other.office) or other.country or other.body:
            continue
        if _AND_BY.fullmatch(veiled, one.whole[1], other.whole[0]):
            with_head = at if at - 1 == with_head or _HEADS.match(one.office) else -1
            alone = "ccompan" in veiled[one.whole[1] : other.whole[0]] or bool(one.chairs) or with_head == at
            made[at] = replace(other, country=one.country, stands_in=not alone)
    return made


_HEADS = re.compile(r"(?:President|Prime Minister|Premier|Chancellor|Federal Chancellor|King|Queen|Emir|Amir|Sultan)$")
_AND = re.compile(r",?[ ](?:and|as[ ]well[ ]as)[ ](?:the[ ])?")
_OF_LAND = re.compile(r"[ ](?:of|from)[ ](?:[Tt]he[ ])?\ue001")


def _of_one_country(people: list[Candidate], veiled: Veiled) -> list[Candidate]:
    """The people, where a country behind the second of two is the first's as well.

    ``Foreign Minister Asta Lind and Trade Minister Jón Berg of Norway``: not where both are heads, or hold one office.
    """
    made = list(people)
    for at in range(len(made) - 1, 0, -1):
        one, other = made[at - 1], made[at]
        alike = one.office == other.office or (_HEADS.match(one.office) and _HEADS.match(other.office))
        if one.country or one.body or not (one.office and other.country) or alike:
            continue
        first_office = one.whole[0] < one.start and other.whole[0] < other.start
        behind = _OF_LAND.match(veiled.text, other.end) and _AND.fullmatch(veiled.text, one.whole[1], other.whole[0])
        if first_office and behind:
            made[at - 1] = replace(one, country=other.country)
    return made
