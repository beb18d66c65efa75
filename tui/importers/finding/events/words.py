"""The words that names of meetings are made of, and a text cut into words that know where they stand."""

import re
from typing import NamedTuple

from tui.core.calendar_words import MONTHS


def listed(words: str) -> frozenset[str]:
    """The words that a text lists."""
    return frozenset(words.split())


HEADS = listed(
    """
    meeting meetings summit summits conference conferences session sessions forum dialogue assembly congress round
    consultations convention exhibition expo games review symposium seminar roundtable workshop ministerial plenary
    olympics week retreat gathering talks colloquium hackathon event troika
"""
)
"""Kinds of meeting; a name ends with one, or goes on behind it with ``of``, ``on`` or ``for``."""
BODY_HEADS = listed(
    """
    forum dialogue assembly congress round consultations convention review week plenary talks games exhibition troika
"""
)
"""Kinds that are as often the name of a body or of something lasting."""
GENERIC = listed(
    """
    ministerial joint special annual business foreign ministers leaders trilateral bilateral quadrilateral regular
    ordinary senior officials high-level international regional extraordinary extra-ordinary informal global
    preparatory official working opening closing plenary formal closed separate last first private expanded virtual
    press national executive summit round economic and of heads state government defence defense affairs for
"""
)
"""Words beside a kind that do not say which meeting."""
ADJECTIVES = GENERIC - frozenset(("and", "of", "for", "heads", "state", "government")) | listed(
    """
    review follow-up pledging donor donors expert experts investment youth inter-sessional intersessional emergency
    comprehensive ten-year five-year mid-term midterm biennial climate change energy security peace political group
    level level technical strategic peer disarmament development women parliamentary consultative political
    coordination coordinating policy trade water food health ocean oceans humanitarian reconstruction recovery
    vice deputy vice-ministerial side interim statutory constituent founding historic 2+2 post-ministerial
    tripartite intergovernmental inter-governmental
"""
)
"""Words in small letters that may stand between the name and the kind: ``Baltic Sea energy security summit``."""
NEXT = frozenset(["next", "upcoming", "forthcoming", "coming", "inaugural"])
PLAIN_NAMES = listed(
    """
    business investment economic youth expert experts high-level donor donors review preparatory follow-up pledging
    joint
"""
)
"""With one of these, a kind in small letters is an event by itself: ``business forum``."""
DAYS = frozenset(MONTHS) | listed(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter"
)
"""Capitals that are no names."""
OFFICERS = listed(
    """
    director secretary secretary-general president minister commissioner chair chairman chairperson chairmanship
    co-chair co-chairman co-chairmen co-chairs representative ambassador speaker governor host member head chairs
    secretariat premier king prince presidency under-secretary-general envoy chancellor general-secretary
"""
)
_TENS = tuple(f"{word}ty" for word in ("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"))
_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = tuple(f"{word}teenth" for word in ("thir", "four", "fif", "six", "seven", "eigh", "nine"))
_ORDINALS = {word: number for number, word in enumerate((*_UNITS, "tenth", "eleventh", "twelfth", *_TEENS), 1)}
_ORDINALS |= {f"{word[:-1]}ieth": 10 * n for n, word in enumerate(_TENS, 2)}
_MISPRINTED = {
    misprint: right
    for wrong, right in {"Nineth": "Ninth", "Fith": "Fifth", "Forth": "Fourth", "Twelveth": "Twelfth"}.items()
    for misprint in (wrong, wrong.upper())
} | {"Eight": "Eighth", "Twelvth": "Twelfth", "Fourty": "Forty"}
"""``the Eight Meeting``: with a capital only; ``eight meetings`` are so many."""
_ROMAN = re.compile(r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:th|st|nd|rd)?")
_FIGURE = re.compile(r"(\d{1,3})\s?(?:st|nd|rd|th)", re.IGNORECASE)
_WORD = re.compile(
    r"\d{1,3}\s(?:st|nd|rd|th)\b|(?:\w+-)?(?:[A-Z]\.){2,}|\w+(?:[.’'&/+–-]\w+)*(?:[’'](?!\w)|\+)?|[^\w\s]",
)
_SMALL = listed(
    """
    a an and as at be by for from has have held hold in into is its of on or our shall that the their this to was
    were which will with would who during after before hosted convened scheduled next upcoming forthcoming took
    place met between among under had been should could may are had been not no so we if but than then also such these
    those it he she following up set take taking
"""
)


class Word(NamedTuple):
    """A word or sign of a text, and where it stands."""

    start: int
    end: int
    text: str

    @property
    def plain(self) -> str:
        """As it is compared: small letters, no apostrophe at the end, no genitive."""
        return re.sub(r"[’']s?$", "", self.text.casefold())

    @property
    def is_capital(self) -> bool:
        """Whether it is written as a name is: ``Oslo``, ``G20``, ``2+2``."""
        return self.text[:1].isupper() or bool(re.fullmatch(r"\d\+\d|\d[A-Z]+\w*", self.text))


def words_in(text: str) -> list[Word]:
    """The words and signs of ``text``; of a text in capitals as if it were printed in the usual letters."""
    return [Word(match.start(), match.end(), match[0]) for match in _WORD.finditer(usual(text))]


def usual(text: str) -> str:
    """``text``; where it is in capitals, as if it were printed in the usual letters, each at its place."""
    made = _small_letters(text) if _in_capitals(text) else text
    return made if len(made) == len(text) else text


def is_year(word: str) -> bool:
    """Whether four figures may be a year: ``2030``."""
    return bool(re.fullmatch(r"(?:19|20)\d\d", word))


def ordinal_of(word: str) -> int:
    """The number of ``21st``, ``Twenty-First``, ``XXI``; 0 where it is none."""
    if figure := _FIGURE.fullmatch(word):
        return int(figure[1])
    plain = _MISPRINTED.get(word, word).casefold()
    tens, _, unit = plain.partition("-")
    if tens in _TENS and unit in _UNITS:
        return 10 * (_TENS.index(tens) + 2) + _UNITS.index(unit) + 1
    if plain in _ORDINALS:
        return _ORDINALS[plain]
    return _roman(word) if (len(word) > 1 and _ROMAN.fullmatch(word)) or word in ("V", "X") else 0


def tens_of(word: str) -> int:
    """20 for ``Twenty``, before ``First``; 0 where it is none."""
    plain = word.casefold()
    return 10 * (_TENS.index(plain) + 2) if plain in _TENS else 0


def _roman(word: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    figures = [values[letter] for letter in re.sub(r"[a-z]+$", "", word)]
    return sum(-n if n < max(figures[at:]) else n for at, n in enumerate(figures))


def _in_capitals(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 30 and sum(letter.isupper() for letter in letters) > 0.8 * len(letters)


def _small_letters(text: str) -> str:
    def small(match: re.Match[str]) -> str:
        word = match[0]
        if (word.casefold() in _SMALL and word not in _MONTHS) or _FIGURE.fullmatch(word):
            return word.lower()
        return word if len(word) <= 5 and word not in _SHORT | _MONTHS else word[0] + word[1:].lower()

    return re.sub(r"\w+", small, text)


_SHORT = listed(
    """
    STATE HEADS HELD MET FORUM GAMES WEEK TALKS ROUND EXPO PEACE TRADE JOINT FOOD WATER EVENT FIRST THIRD FIFTH SIXTH
    NINTH TENTH PARIS NEW NON
"""
)
_MONTHS = frozenset(name.upper() for name in MONTHS if name != "May")
