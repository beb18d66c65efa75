"""Whether a text is no statement at all: the page beside the one that was meant."""

import re

from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure

_PUBLIC_LIFE = re.compile(
    r"\b(?:Minist|Presiden|Leader|Delegat|Govern|Council|Committee|Commission|Part(?:y|ies)\b|Heads? of|Chair|"
    r"Ambassador|Secretar|Summit|Meeting|Conference|Member States)"
)
"""Words, with a capital, that a statement has at least one of."""


def speaks_of_nothing(structure: Structure, found: Findings) -> bool:
    """Whether an English text has nothing of a statement in it, so that it is the wrong page."""
    head, roster = structure.head, found.roster
    named = (*roster.countries, *roster.ministers, *roster.organisations, *roster.groups, *roster.events)
    if named or head.instrument or head.date or head.numbering == "printed" or head.language != "en":
        return False
    return not any(_PUBLIC_LIFE.search(passage.text) for passage in passages_of(structure))
