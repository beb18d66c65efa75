"""The place of the meeting: beside its days above the text, in the opening, or beside the days below the text.

A town by itself above a day counts only where nothing speaks against it: it may be a name, or the seat of an agency.
"""

import re
from collections.abc import Sequence

from tui.importers.outline.days import Days
from tui.importers.outline.head_line import Line
from tui.importers.outline.instruments import speaks_of_meeting
from tui.importers.outline.meeting_days import main_clause
from tui.importers.outline.places_named import (
    is_said_place,
    place_at_end,
    place_beside,
    place_of_meeting,
    place_of_today,
    says_subject,
    seat_in,
)
from tui.importers.outline.wording import words_in

_REMOTE = re.compile(
    r"\b(?:video[\s-]?conferenc\w*|video[\s-]?link|virtual(?:ly)?|tele[\s-]?conference|visioconférence|videoconferencia|"
    r"(?:held|met|convened|meeting|conference|summit|session)\s+online|online\s+(?:meeting|conference|summit|session|format))\b",
    re.IGNORECASE,
)
_TOWN_OF = re.compile(r"\b([A-ZÀ-Þ][\w’'-]{2,30})\s(?i:summit|conference|meeting|declaration)\b")
_AGENCY = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{1,40}(?:,\s[A-Z][\w.’' -]{1,40})?)(?:,\s[^–—]{4,40}?)?"
    r"(?:\s?\([A-Za-z ./]{2,20}\))?\s*(?:--|[–—]|\s-\s)\s*\S"
)
"""How a report begins: ``PORT ALBA, Norway, 3 March 2031 -``."""


def place_of(lines: Sequence[Line], opening: str, below: Sequence[Line], met: Days | None) -> str:
    """The place as printed; ``video conference`` where there is none; empty where nothing says it."""
    if said := next((line.place for line in lines if line.kind == "venue" and line.place), ""):
        return said
    beside = [line for line in lines if line.place and line.dates_meeting]
    agreed = [line.place for line in beside if met is None or any(_same(days, met) for days in line.days)]
    if agreed:
        return agreed[0]
    titled = [line.text for line in lines if line.kind not in ("page", "published", "note")]
    spoken = f"{opening} {' '.join(line.text for line in below)}".casefold()
    towns = [line.place for line in lines if line.kind == "place"]
    towns += [line.words for line in lines if line.kind == "other" and is_said_place(line.words, opening)]
    if sure := [town for town in towns if "," in town or town.casefold() in spoken]:
        return sure[0]
    closing = next(
        (line.place for line in below if line.place and words_in(line.text) <= 40 and line.kind != "page"), ""
    )
    if not any(_REMOTE.search(line) for line in titled) and (found := place_of_meeting(main_clause(opening), met)):
        visited = re.search(rf"\bvisit(?:ed)?\s+(?:to\s+)?(?:the\s+)?{re.escape(found)}\b", opening, re.IGNORECASE)
        return closing if visited and closing else found  # a visit is to a country, its statement is of a town
    if any(_REMOTE.search(line) for line in (*titled, opening[:600])):
        return "video conference"
    named = (_of_title(line, met) or place_at_end(line) for line in titled if speaks_of_meeting(line))
    signed = (place_of_meeting(line.text) for line in below if words_in(line.text) <= 40)
    others = [line.place for line in beside]
    agency = _AGENCY.match(opening)
    reported = place_beside(agency["place"]) if agency else ""
    released = (line.place for line in lines if line.kind == "published")
    seats = (line.place or seat_in(line.words) for line in lines if line.kind == "letterhead")
    today = place_of_today(opening)
    of_town = (m[1] for line in titled for m in _TOWN_OF.finditer(line) if is_said_place(m[1], opening))
    return next(
        filter(None, (*others, reported, today, *named, *of_town, closing, *signed, *towns, *released, *seats)), ""
    )


def _of_title(line: str, met: Days | None) -> str:
    """Where a title says that a meeting was, unless that is where its subject is."""
    found = place_of_meeting(line, met)
    return "" if found and says_subject(line[: line.find(found)]) else found


def _same(one: Days, other: Days) -> bool:
    return one.holds(other) or other.holds(one)
