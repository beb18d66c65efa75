"""Clauses without a subject: what a speaker named above them does: ``The Assembly:`` / ``WELCOMES the quay;``."""

import re

from tui.importers.finding.acting import acts
from tui.importers.finding.positions.actors import Actors

_REACH = 160
_NOUN = re.compile(
    r"(?:support|request|note|task|pledge|offer|invite)s?\s+(?:for|from|by|on|force|of)\b", re.IGNORECASE
)
"""``Support for the divers``: a thing, not what somebody does."""


def speaker_of(line: str, actors: Actors) -> str:
    """Who is named before the colon that ends a line, or in a line that is only a name; empty where nobody is."""
    if not re.search(r"[:,]\W*$", line):
        return ""
    bare = re.sub(r"^the\s+", "", line.rstrip(" :,;"), flags=re.IGNORECASE)
    found = actors.ending.search(line, max(0, len(line) - _REACH))
    id_ = actors.meant(bare) or (actors.meant(found["actor"]) if found else "")
    return id_ if id_ in actors.groups or id_ in actors.bodies else ""


def begins_with_verb(text: str) -> bool:
    """Whether a passage opens with what is done."""
    return bool(re.match(acts(), text, re.IGNORECASE)) and not _NOUN.match(text)
