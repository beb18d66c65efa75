"""Line: one printed line of a head, and what it is."""

import re
from dataclasses import dataclass
from typing import Literal

from tui.importers.outline.days import Days
from tui.importers.outline.instruments import counts_meeting, instrument_in, speaks_of_meeting, without_number

Kind = Literal[
    "page", "published", "note", "letterhead", "symbol", "wrapper", "named", "venue", "days", "dateline", "place",
    "document", "headline", "instrument", "meeting", "forum", "motto", "parties", "other",
]  # fmt: skip

_OF_ANY_MEETING = re.compile(
    r"\b(?:ministerial|foreign|ministers?|meeting|conference|session|summit|council|extraordinary|ordinary|special|regular|annual|"
    r"plenary|th|st|nd|rd)\b",
    re.IGNORECASE,
)


_AT_LEVEL = re.compile(r"\b(?:held\s+)?at\s+(?:the\s+)?(?:\w+\s+)?level\b.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line above the text, and what it is."""

    text: str
    """As printed."""
    words: str
    """Without the name of the site, the symbol and the days and place at its end."""
    kind: Kind
    days: tuple[Days, ...] = ()
    place: str = ""
    """The place beside the day, or all that it says."""
    marked: bool = False
    """Whether it is a heading or bold."""

    @property
    def instrument(self) -> str:
        """The kind of document it names."""
        return instrument_in(self.words)

    @property
    def dates_meeting(self) -> bool:
        """Whether its day may be the day of the meeting or of the statement."""
        return bool(self.days) and self.kind not in ("page", "published", "symbol", "note")

    @property
    def is_tied(self) -> bool:
        """Whether it ties its day to a meeting or a place: a letterhead's day stands alone."""
        return self.dates_meeting and bool(self.place or speaks_of_meeting(self.text))


def is_any_meeting(line: Line) -> bool:
    """Whether a line names a meeting by nothing of its own: ``Ministerial Conference``."""
    return line.kind == "meeting" and not re.search(r"\w", _OF_ANY_MEETING.sub("", without_number(line.words)))


def meeting_number(line: Line) -> bool:
    """Whether a line says only which meeting of a body named above it is: ``7th Ministerial Session``."""
    rest = _OF_ANY_MEETING.sub("", _AT_LEVEL.sub("", line.words))
    return line.kind == "meeting" and counts_meeting(line.words) and len(re.findall(r"\w+", rest)) <= 2
