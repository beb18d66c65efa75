"""Veiled text: countries, organisations and adjectives of countries under signs, so that short expressions find people.

Every name is replaced by a sign and its padding of the same length: places in the veiled text are places in the text.
"""

import re
from typing import NamedTuple

from tui.importers.finding.gazetteer import country_finder, demonym_finder, organisation_finder

PAD = "\ue000"
COUNTRY = f"(?:[Tt]he[ ])?\ue001{PAD}*"
BODY = f"(?:[Tt]he[ ])?\ue002{PAD}*"
DEMONYM = f"\ue003{PAD}*"


_OF_A_PERSON = re.compile(r"\b(?:Mr|Ms|Mrs|Miss|Dr|Dame|Sir)\.?\s$")
"""``Ms. Georgia Lind``: the name of a person, not of a country."""


class Veiled(NamedTuple):
    """A text under signs, and what each sign stands for, by where it begins."""

    text: str
    meaning: dict[int, str]

    def meant(self, start: int, end: int) -> str:
        """What the first sign between two places stands for; empty where there is none."""
        return next((self.meaning[at] for at in range(start, end) if at in self.meaning), "")


_KIND = (
    r"(?:Federal|Islamic|United|Democratic|People['’]s|Socialist|Plurinational|Bolivarian|Hashemite|Co-?operative|Arab|"
    r"Most\s+Serene|Popular|Revolutionary)"
)
_STYLE = re.compile(
    rf"(?:{_KIND}\s+){{0,3}}"
    r"(?:Republic|Kingdom|State|Commonwealth|Sultanate|Principality|Federation|Union|Grand\s+Duchy)\s+of\s+(?:the\s+)?$"
    rf"|(?:{_KIND}\s+){{1,3}}$"
)


_LAND_BEHIND = re.compile(
    r"[ ](?:(?:Soviet|Federal|Islamic|Socialist|People['’]s|Arab)[ ]){0,3}(?:Republic|Kingdom)(?![\w’'])(?![ ]of\b)"
)
"""``the Polish People's Republic``: an adjective and what is named by it are the country."""
_OF_STATE = re.compile(r"\b(?:Secretar(?:y|ies)|Ministers?|Heads?|Chiefs?)\s+of\s+$")
"""``Secretary of State of the United States``: the first State is the secretary's."""
_PART_OF_A_NAME = re.compile(
    r"\b(?:Regional|National|High[- ]Level|Strategic|Joint|Supreme|Technical|Economic|Bilateral|Federal|State|Level)\s$"
)
"""``Regional Cooperation Council``, ``National Security Council``: other bodies than the one that ends so."""


def with_style(text: str, start: int) -> int:
    """Where the country's name begins with its style: ``the Republic of Niger``, however the vocabulary spells it."""
    found = _STYLE.search(text[max(0, start - 60) : start])
    if found is None or (found[0].startswith("State") and _OF_STATE.search(text[: start - len(found[0])])):
        return start
    return start - len(found[0])


def veil(text: str) -> Veiled:
    """``text`` with its countries, organisations and adjectives under signs; a longer name wins where two begin."""
    found = [
        (with_style(text, sighting.start) if not rank else sighting.start, -sighting.end, rank, sign, sighting.meaning)
        for rank, (sign, finder) in enumerate(
            (("\ue001", country_finder()), ("\ue002", organisation_finder()), ("\ue003", demonym_finder()))
        )
        for sighting in finder.find(text)
    ]
    meaning: dict[int, str] = {}
    made: list[str] = []
    end = named = 0
    for start, minus_stop, _, sign, meant in sorted(found):
        if start < end:
            continue
        if sign == "\ue002" and _PART_OF_A_NAME.search(text[max(0, start - 12) : start]):
            continue
        if sign == "\ue003" and (land := _LAND_BEHIND.match(text, -minus_stop)):
            sign, minus_stop = "\ue001", -land.end()
        if _OF_A_PERSON.search(text[max(0, start - 8) : start]) or (named and start <= named + 1):
            named = -minus_stop
            continue
        made += (text[end:start], sign, PAD * (-minus_stop - start - 1))
        meaning[start] = meant
        end = -minus_stop
    return Veiled("".join((*made, text[end:])), meaning)
