"""Days and years that a text writes out: ``the twenty-third day of August, two thousand and thirty-two``."""

import re

from tui.importers.finding.event_words import ordinal_of, tens_of
from tui.loaders.sums import numbers_in

_UNITS = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_COUNTED = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)"
)
DAY = (
    rf"(?:(?:twenty|thirty)[ -]{_UNITS}|{_UNITS}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
    r"twentieth|thirtieth)"
)
"""A day in words; letters of any size."""
YEAR = (
    rf"(?:two[ ]thousand(?:,?[ ](?:and[ ])?{_COUNTED})?"
    rf"|(?:one[ ]thousand,?[ ](?:eight|nine)|eighteen|nineteen)[ ]hundred(?:[ ](?:and[ ])?{_COUNTED})?)"
)
"""A year in words; letters of any size."""


def day_of(words: str) -> int:
    """The number of a day in words; 0 where it is none."""
    tens, _, unit = words.casefold().replace("-", " ").partition(" ")
    day = tens_of(tens) + ordinal_of(unit) if unit else ordinal_of(tens)
    return day if day <= 31 else 0


def year_of(words: str) -> int:
    """The number of a year in words; 0 where it is none."""
    return int(max(numbers_in(words.replace(",", "")), default=0))
