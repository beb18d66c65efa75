"""Who meet, at the end of a name: countries there are named for themselves, so that the name ends before them.

``Joint Meeting of the Dialogue between the Harbour League and Norway`` is called ``Joint Meeting of the Dialogue``.
"""

import re

from tui.importers.finding.gazetteer import country_finder

_PARTIES = re.compile(r"\s(?:between|with|among)\s(?:the\s)?(?=[A-Z])")
_SHORTEST = 2
"""So many words a name keeps."""


def without_parties(name: str) -> str:
    """The name as far as the countries that meet, where enough of it stands before them."""
    for found in _PARTIES.finditer(name):
        if any(country_finder().find(name[found.end() :])) and len(name[: found.start()].split()) >= _SHORTEST:
            return name[: found.start()]
    return name
