"""Pledges in a table below the paragraphs: who gives begins the row, and the sums fill it.

A table is one of pledges where its own heads or the lines above it say so: ``ANNEX: PLEDGES``, ``Donor  2030  2031``.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from tui.importers.finding.gazetteer import country_finder, organisation_finder
from tui.importers.finding.sums.sums_in import Sum, sums_in

_GIVING = re.compile(
    r"\b(?:pledg\w+|contribut\w+|donors?|donat\w+|fund-?raising|commitments?|announcements?|replenish\w+|grants?|financing)\b",
    re.IGNORECASE,
)
_OTHER_PART = re.compile(r"^(?:ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment|ENCLOSURE|Enclosure)\b")
_FILL = re.compile(
    r"(?:[\s\d\-–—|/:;,.()\[\]*†]|\b(?:n/?a|nil|none|tbc|tbd|to\s+be\s+(?:confirmed|announced)|and|plus|for|in|per\s+year|annually)\b)*",
    re.IGNORECASE,
)
"""What a row may hold beside its name and its sums."""
_HEAD = 12
"""So many words the heads of a table have at most."""


class Row(NamedTuple):
    """A row of a table of pledges."""

    giver: str
    """The id; empty where no vocabulary has the name."""
    sums: Sequence[Sum]


def rows_in(closing: Sequence[str], known: Collection[str]) -> Iterator[Row]:
    """The rows of pledges among the lines below the paragraphs."""
    is_giving = False
    for line in closing:
        row = row_of(line, known)
        if row is None:
            says_so = bool(_GIVING.search(line)) and len(line.split()) <= _HEAD
            is_giving = says_so or (is_giving and not _OTHER_PART.match(line))
        elif is_giving:
            yield row


def row_of(line: str, known: Collection[str]) -> Row | None:
    """A line that is a name with nothing but sums behind it; ``None`` for any other."""
    sums = list(sums_in(line, known))
    if not sums:
        return None
    names = [s for finder in (country_finder(), organisation_finder()) for s in finder.find(line[: sums[0].start])]
    first = min(names, key=lambda sighting: (sighting.start, -sighting.end), default=None)
    if first is None or not re.fullmatch(r"[\s\d.|*•-]*(?:[Tt]he\s+)?", line[: first.start]):
        return None
    rest, end = [], first.end
    for each in sums:
        rest.append(line[end : each.start])
        end = each.end
    rest.append(line[end:])
    if not all(_FILL.fullmatch(piece) for piece in rest):
        return None
    return Row(first.meaning if first.meaning in known else "", sums)
