"""Sums of money in running text, as printed: ``some 2 billion yen``, ``US$ 320 million``, ``EUR 22 to 50 billion``."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from tui.core.entities import Amount
from tui.importers.finding.gazetteer import country_finder, demonym_finder
from tui.loaders.sums import currencies_in, numbers_in, qualifier_of
from tui.loaders.vocabulary import currencies

_QUALIFIER = (
    r"(?:(?:approximately|about|around|some|roughly|nearly|almost|close\s+to|over|more\s+than|in\s+excess\s+of|up\s+to|at\s+least|"
    r"less\s+than|under|a\s+minimum\s+of|a\s+maximum\s+of|an\s+estimated|estimated\s+at|an\s+additional|no\s+less\s+than|not\s+less\s+than)\s+)?"
)
_DIGITS = r"(?:\d{1,3}(?:[ \u00a0,.']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
_WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|half\s+a|a)(?:[ -](?:and\s+a\s+half|hundred|five))?"
)
_SCALE = r"(?:thousand|million|billion|trillion|crore|lakh|mln|mio|bln|trn|mn|bn|tn|m|b|k)\b"
_FIGURE = rf"(?:{_DIGITS}(?:[ \u00a0-]?{_SCALE})?|{_WORDS}[ -]{_SCALE})"
_NUMBER = rf"(?i:{_FIGURE}(?:\s?(?:-|–|—|\bto\b)\s?{_FIGURE}|(?<=\d)\s+and\s+{_DIGITS}[ \u00a0-]?{_SCALE})?)(?![\d%])"
_ADJECTIVE = r"(?:(?!(?:OF|IN|TO|THE|AND|OR|FOR|BY|WITH|AT|ON|FROM|IS|WAS|AN?)\s)[A-Z][\w.]{0,24}\s{1,4}){0,2}"
_RANGE = re.compile(rf"(?P<low>{_FIGURE})\s?(?:-|–|—|\bto\b|\band\b)\s?(?P<high>{_FIGURE})", re.IGNORECASE)
_DECIMALS = re.compile(rf"(?<![\d.,])\d{{1,3}}\.\d{{3}}[ \u00a0-]?{_SCALE}", re.IGNORECASE)
"""``134.466 billion``: before a word of scale a point in English parts decimals, not thousands."""
_YEAR_AND_WORD = re.compile(r"(?:19|20)\d\d\s+[a-z]+")
"""``2031 marks the end``: no sum."""
_SYMBOL_OF_A_DOCUMENT = re.compile(r"(?<![A-Za-z])S/\d{3,}(?!\S)")
_LARGE = re.compile(rf"\d[ \u00a0,.']\d{{3}}(?!\d)|\d{{5}}|{_SCALE}", re.IGNORECASE)
"""Thousands or more, as sums are."""
_MONEY = re.compile(r"dollar|euro|yen|franc|rupee|yuan|shilling|[$€£¥₹₩₦₽₺₴₱₫₪₸₼₾₭₮฿₲₡₵֏円元￥]", re.IGNORECASE)
"""With one of these, a small figure is money too."""
_WORDLIKE = re.compile(r"(?:ALL|BAM|COP|CUP|GEL|LAK|MAD|MOP|PEN|RON|SOS|TOP|TRY|Euro|EURO|R|RM|N)\s?(?=\d)")
"""Codes and units that are words, names of conferences or of a cup as well."""
_PREFERRED = ("USD", "EUR", "JPY", "GBP", "CNY", "INR", "XOF", "RUB")
_AT_HOME = re.compile(r"(?<![\w.])(?:[EKMT]|MT)\.?\s?\d|S/\.?\s?\d")
"""Letters that are a unit only where its country is named: ``T 6 billion`` beside Kazakhstan."""
_EQUIVALENT = re.compile(
    r"\s*[(\[](?!including|of\s+which|plus|and)(?:[a-z]+[.,]?\s+|[~≈=]\s?){0,4}|\s*[=≈/]\s?|"
    r"\s*,?\s+(?:(?:or|which\s+is|that\s+is|i\.e\.)\s+)?(?:(?:the\s+)?equivalent\s+(?:of|to)|equivalently)\s+(?:[a-z]+\s+){0,2}"
)
"""Between a sum and the same in another currency."""
_OR_ABOUT = re.compile(r"\s*,?\s+or\s+")
_OR_ELSE = re.compile(r"\s*,\s+or\s+")
_ACCENTS = {"a": "[aáâã]", "e": "[eéê]", "i": "[ií]", "o": "[oóöō]", "u": "[uúü]", "l": "[lł]", "z": "[zž]"}
_HAS_NUMBER = re.compile(r"\d|hundred|thousand|million|billion|trillion|crore|lakh", re.IGNORECASE)
_REACH = 120
_METALS = ("XAU", "XAG", "XPT", "XPD")


class Sum(NamedTuple):
    """A sum where a text prints it; ``doubt`` says why the currency is a guess, or that a range has but one value."""

    start: int
    end: int
    printed: str
    amount: Amount
    doubt: str = ""


@cache
def _form() -> re.Pattern[str]:
    known = currencies()
    symbols = "|".join(re.escape(each) for each in sorted(known.by_symbol, key=len, reverse=True))
    letters = "|".join(re.escape(each) for each in sorted(known.by_letters, key=len, reverse=True))
    words = sorted({word.split()[-1] for word in known.by_word if word.split()[-1].isalpha()}, key=lambda w: -len(w))
    short = {each.casefold() for each in known.by_letters}
    unit = "|".join("".join(_ACCENTS.get(letter, letter) for letter in word) for word in words)
    named = "|".join("".join(_ACCENTS.get(letter, letter) for letter in word) for word in words if word not in short)
    in_full = "|".join(r"\s+".join(word.split()) for word in known.by_word if word.islower() and " " in word)
    codes = "|".join(sorted(known.codes))
    signs = rf"(?<![A-Za-z])(?:(?:{codes})\s?)?(?:{symbols})"
    before = (
        rf"(?:(?:{signs}|\b[A-Z]{{1,3}}\$|(?<![\w.-])(?:{codes})(?![A-Za-z])(?:\.(?=\s?\d))?|(?<![\w.-])(?:{letters})(?![A-Za-z])\.?|"
        rf"\b{_ADJECTIVE}(?i:(?:{named})(?:e?s)?)\b)(?:\s\((?:{codes}|{symbols})\))?[ \u00a0]?)"
    )
    after = (
        rf"(?:\s?(?:{symbols})|\s(?:(?:{codes})\b|\((?:{codes})\))|"
        rf"\s(?i:(?:{in_full})s?)\b|\s{_ADJECTIVE}(?i:(?:{unit})(?:e?s|r)?)\b)"
    )
    return re.compile(
        rf"\b(?i:{_QUALIFIER}){before}{_NUMBER}|(?<![\w.,])(?i:{_QUALIFIER}){_NUMBER}(?i:\s+of)?{after}|{before}{_NUMBER}"
    )


def sums_in(text: str, countries: Collection[str] = ()) -> Iterator[Sum]:
    """The sums in ``text``; an equivalent in brackets belongs to the sum before it.

    ``countries`` are the codes of those the statement names: a dollar is one of theirs sooner than another's.
    """
    if not _HAS_NUMBER.search(text):
        return
    last, closing, before = -1, 0, ("", "")
    for found in _form().finditer(text):
        printed = found[0].strip()
        between = text[last : found.start()] if last >= 0 else "."
        if found.start() < closing or _is_equivalent(between, printed, before[1]):
            closing = max(closing, _closing(text, found.end()) if re.search(r"[(\[]", between) else found.end())
            last = found.end()
            continue
        value = _value(printed)
        meant = currencies_in(printed) - set(_METALS)
        if all((before[0], _unit(printed))) and before[0] != _unit(printed) and not re.search(r"[.;]\s", between):
            meant = meant - {before[1]} or meant
        if value is None or not meant or not _is_money(printed):
            continue
        ahead = re.split(r"[.;]\s", text[max(0, found.start() - _REACH) : found.start()])[-1]
        if _AT_HOME.search(printed) and not _of_those_named(meant, ahead, countries):
            continue
        code, doubt = _chosen(meant, printed, ahead, countries)
        last, before = found.end(), (_unit(printed), code)
        if _RANGE.search(printed):
            doubt = "; ".join(filter(None, (doubt, f"{printed!r} is a range; its lower end stands for it")))
        start = found.end() - len(found[0].lstrip())
        yield Sum(start, found.end(), printed, Amount(value, code, qualifier_of(printed)), doubt)


def _value(printed: str) -> float | None:
    """The number of a sum; of a range the lower end."""
    if found := _RANGE.search(printed):
        low = found["low"]
        scale = re.search(_SCALE, found["high"], re.IGNORECASE)
        if scale and not re.search(rf"(?<=\d|\s){_SCALE}", low, re.IGNORECASE):
            low = f"{low} {scale[0]}"
        return max(numbers_in(low), default=None)
    numbers = numbers_in(printed)
    if numbers and _DECIMALS.search(printed):
        return round(numbers[0], 4)  # of 134.466 billion a float makes a fraction of a yen
    return max(numbers, default=None)


def _is_money(printed: str) -> bool:
    """Whether a figure and a unit are a sum: ``COP26``, ``Euro 2028`` and ``won 12`` are none."""
    if _YEAR_AND_WORD.fullmatch(printed) or _SYMBOL_OF_A_DOCUMENT.search(printed):
        return False
    if _LARGE.search(printed):
        return True
    return bool(_MONEY.search(printed) or re.search(r"\b[A-Z]{3}\b", printed)) and not _WORDLIKE.search(printed)


def _unit(printed: str) -> str:
    """The word behind the figure of a sum, where there is one: ``soms``."""
    behind = re.search(rf"(?:\d|\b{_SCALE})\s+([^\W\d_]{{3,}})$", printed, re.IGNORECASE)
    return behind[1].casefold() if behind and not re.fullmatch(_SCALE, behind[1], re.IGNORECASE) else ""


def _is_equivalent(between: str, printed: str, currency: str) -> bool:
    """Whether what stands between two sums says that they are one, in two currencies; the first is in ``currency``."""
    if _OR_ELSE.fullmatch(between):
        return bool(qualifier_of(printed)) or currency not in currencies_in(printed)
    return bool(_EQUIVALENT.fullmatch(between) or (_OR_ABOUT.fullmatch(between) and qualifier_of(printed)))


def _closing(text: str, at: int) -> int:
    """Where a bracket that is open at a place closes."""
    found = re.compile(r"[)\]]").search(text, at, at + _REACH)
    return found.end() if found else at


def _of_those_named(meant: Collection[str], ahead: str, countries: Collection[str]) -> bool:
    named = {sighting.meaning for sighting in (*country_finder().find(ahead), *demonym_finder().find(ahead))}
    return any(code[:2] in named or code[:2] in countries for code in meant)


def _chosen(meant: Collection[str], printed: str, ahead: str, countries: Collection[str]) -> tuple[str, str]:
    """The currency of those that a unit may mean, and a doubt where it is a guess."""
    if len(meant) == 1:
        return next(iter(meant)), ""
    adjectives = {sighting.meaning for sighting in demonym_finder().find(printed)}
    named = sorted(code for code in meant if code[:2] in (adjectives or countries))
    if adjectives and len(named) == 1:
        return named[0], ""
    if not re.search(r"\$|dollar", printed) and (beside := _beside(meant, ahead)):
        return beside, ""
    first = next((code for code in _PREFERRED if code in meant), min(meant))
    if re.search(r"\$|dollar", printed) and "USD" in meant:
        first = "USD"
    elif len(named) == 1:
        first = named[0]
    return first, f"{printed!r} may be {' or '.join(sorted(meant)[:4])}; {first} is a guess"


def _beside(meant: Collection[str], ahead: str) -> str:
    """The currency of the country that is named last before a sum: ``Mexico will give 200 million pesos``."""
    sightings = sorted((*country_finder().find(ahead), *demonym_finder().find(ahead)), reverse=True)
    for sighting in sightings:
        own = [code for code in meant if code[:2] == sighting.meaning]
        if len(own) == 1:
            return own[0]
    return ""
