"""Who meet, at the end of a name: they are named for themselves, so that the name ends before them.

``Joint Meeting of the Dialogue between the Harbour League and Norway`` is called ``Joint Meeting of the Dialogue``.
"""

import re

from tui.importers.finding.events.words import HEADS
from tui.importers.finding.gazetteer import country_finder, organisation_finder

_PARTIES = re.compile(r"\s(?P<link>between|with|among)\s(?:the\s)?(?=[A-Z])")
_LEVEL = re.compile(
    r"\s(?:held\s)?at\s(?:the\s)?level\sof\s.{0,120}\b(?:two|three|four|five|both|respective)\s(?:countries|sides|parties|states|nations)$",
    re.IGNORECASE,
)
_SHORTEST = 2
"""So many words a name keeps."""


def without_parties(name: str) -> str:
    """The name as far as those who meet, where enough of it stands before them."""
    if (level := _LEVEL.search(name)) and len(name[: level.start()].split()) >= _SHORTEST:
        name = name[: level.start()]
    for found in _PARTIES.finditer(name):
        rest, before = name[found.end() :], name[: found.start()]
        known = any(any(finder.find(rest)) for finder in (country_finder(), organisation_finder()))
        if (known or (found["link"] == "with" and before.split()[-1].casefold() in HEADS)) and len(
            before.split()
        ) >= _SHORTEST:
            return before
    return name
