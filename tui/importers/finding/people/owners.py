"""Whose an office is by the country, body or office before it: ``Norwegian Minister``, ``NATO Secretary General``."""

import re
from dataclasses import replace

from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Part, Person, Served
from tui.importers.finding.veil import PAD, Veiled

_BEFORE = re.compile(r"(?:[ ]?\((?:[A-Z][\w.-]{1,9}|[\ue001\ue002]" + PAD + r"*)\))?(?:['’]s?)?[ ]+(?:own[ ])?")


def owned(made: list[Part], office: Office, veiled: Veiled) -> Office:
    """An office with the country, body or office before it that says whose it is, which is taken off the parts."""
    behind = len(made)
    while behind > 1 and isinstance(made[behind - 1], Served) and isinstance(before := made[behind - 2], Served):
        if not re.fullmatch(r"[ ]?\(", veiled.text[before.end : made[behind - 1].start]):
            break
        behind -= 1  # the letters of the one before, in brackets
    last = made[behind - 1] if behind else None
    if last is None or isinstance(last, Person) or not _BEFORE.fullmatch(veiled.text, last.end, office.whole):
        return office
    if isinstance(last, Office):
        if not last.served or veiled.text[last.end : last.end + 1] not in ("'", "’"):
            return office
        own = replace(office, served=office.served or last.served, whole=last.whole)
    elif land := _land_before(made, behind, veiled):
        own = replace(office, start=last.start, served=land.meant, of_country=True, whole=land.start)
        behind -= 1
    elif office.of_country or _HANGS.search(veiled.text[max(0, last.start - 8) : last.start]):
        return office
    else:
        own = replace(
            office,
            served=last.meant if last.is_country or not office.served else office.served,
            house=last.named,
            of_country=last.is_country,
            whole=min(last.start, office.whole),
        )
    del made[behind - 1 :]
    return own


def _land_before(made: list[Part], behind: int, veiled: Veiled) -> Served | None:
    """The adjective of a country before a body before an office: ``Norwegian NATO Senior Official``, of Norway."""
    if behind < 2 or not isinstance(body := made[behind - 1], Served) or body.is_country:
        return None
    land = made[behind - 2]
    told = isinstance(land, Served) and land.kind == "\ue003" and veiled.text[land.end : body.start] == " "
    return land if told and isinstance(land, Served) else None


_HANGS = re.compile(r"\b(?:of|for)\s(?:the\s)?$")
