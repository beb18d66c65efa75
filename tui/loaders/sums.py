"""Sums as they are printed: ``approximately 2 billion yen``, ``EUR 1.5 m``, ``two and a half million dollars``."""

import re
from collections.abc import Iterator

from tui.core.text import key
from tui.loaders.vocabulary import currencies

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS: dict[str, float] = {word: float(n) for n, word in enumerate(_SMALL)}
_NUMBERS |= {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
_SCALES = {
    "thousand": 1e3, "k": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "m": 1e6, "crore": 1e7,
    "billion": 1e9, "bn": 1e9, "bln": 1e9, "b": 1e9, "milliard": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
_TOKEN = re.compile(r"\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,']\d+)*|[^\W\d_]+")
_QUALIFIERS = (
    "approximately", "about", "around", "some", "roughly", "circa", "ca.", "c.", "nearly", "almost", "close to",
    "over", "more than", "in excess of", "up to", "at least", "at most", "less than", "under", "below", "above",
    "no less than", "not less than", "no more than", "not more than", "a minimum of", "a maximum of", "an estimated",
    "estimated", "an additional", "totaling", "totalling",
)  # fmt: skip
_INEXACT = _QUALIFIERS[:-3]


def numbers_in(printed: str) -> list[float]:
    """Every number that ``printed`` may mean, without repeats: ``1.500`` is 1500 to some and 1.5 to others."""
    words = _TOKEN.findall(key(printed))
    found: list[float] = []
    for comma_groups in (True, False):
        for run in _runs(words):
            found.extend(_values(run, comma_groups=comma_groups))
    return list(dict.fromkeys(found))


def currencies_in(printed: str) -> frozenset[str]:
    """The ISO 4217 codes of every currency that ``printed`` may name."""
    known = currencies()
    codes = {code for code in re.findall(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])", printed) if code in known.codes}
    meant = set(codes)
    rest = printed
    for letters in sorted(known.by_letters, key=len, reverse=True):
        if re.search(rf"(?<![\w.]){letters}\.?\s?(?=\d)", rest):
            meant |= known.by_letters[letters]
            rest = re.sub(rf"(?<![\w.]){letters}\.?\s?(?=\d)", " ", rest)
    for symbol in sorted(known.by_symbol, key=len, reverse=True):
        if symbol in rest:
            of_sign = known.by_symbol[symbol]
            if not codes & of_sign and not _is_foreign(symbol, rest):  # `AUD $5` says which dollar
                meant |= of_sign
            rest = rest.replace(symbol, " ")
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", key(rest).replace(".", ""))
    place = 0
    while place < len(words):
        length = next((n for n in (3, 2, 1) if _named(words[place : place + n], n)), 0)
        meant |= _named(words[place : place + length], length)
        place += length or 1
    return frozenset(meant)


def _is_foreign(symbol: str, printed: str) -> bool:
    """Whether letters before a dollar sign make it that of a country which no list here has: ``Q$5``."""
    return symbol == "$" and re.search(r"(?<![A-Za-z])[A-Z]{1,3}\$", printed) is not None


def qualifier_of(printed: str) -> str:
    """The words before the number that make it less exact; empty where there are none."""
    words = key(printed)
    return next(
        (q for q in sorted(_INEXACT, key=len, reverse=True) if re.search(rf"(?<!\w){re.escape(q)} ", words)), ""
    )


def _named(words: list[str], length: int) -> frozenset[str]:
    if not words or len(words) < length:
        return frozenset()
    name = " ".join(words)
    known = currencies().by_word
    singular = next((one for one in (name, name.removesuffix("s"), name.removesuffix("es")) if one in known), "")
    return known.get(singular, frozenset())


def _is_number_word(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS or word in _SCALES or word in {"hundred", "half"}


def _runs(words: list[str]) -> Iterator[list[str]]:
    """Stretches of words that make one number: ``two``, ``and``, ``a``, ``half``, ``million``."""
    run: list[str] = []
    for word in [*words, ""]:
        if word and (_is_number_word(word) or (word in {"a", "an"}) or (run and word in {"and", "to"})):
            run.append(word)
            continue
        if any(_is_number_word(part) and part not in {"k", "m", "b"} for part in run):
            yield run
        run = []


def _values(run: list[str], *, comma_groups: bool) -> Iterator[float]:
    total, current, waiting = 0.0, None, list[float]()
    for place, word in enumerate(run):
        if word[0].isdigit():
            value = _digits(word, comma_groups=comma_groups)
            if value is None:
                return
            if current is not None:
                waiting.append(total + current)
                total = 0.0
            current = value
        elif word in _NUMBERS:
            current = (current or 0.0) + _NUMBERS[word]
        elif word == "half":
            current = (current or 0.0) + 0.5
        elif word == "hundred":
            current = (1.0 if current is None else current) * 100
        elif word in {"a", "an"}:
            following = run[place + 1] if place + 1 < len(run) else ""
            current = 1.0 if current is None and (following in _SCALES or following == "hundred") else current
        elif word in _SCALES and current is not None:
            yield from (round(value * _SCALES[word], 2) for value in waiting)  # `2 to 3 million`: 2 is 2 million, too
            total, current = total + round(current * _SCALES[word], 2), None
    yield from waiting
    if total or current is not None:
        yield total + (current or 0.0)


def _digits(word: str, *, comma_groups: bool) -> float | None:
    """A number in digits, with the comma (or the point) between groups of three; ``None`` if it can't be that."""
    group, point = (",", ".") if comma_groups else (".", ",")
    plain = word.replace(" ", "").replace("'", "")
    whole, _, fraction = plain.partition(point)
    if not re.fullmatch(rf"\d+|\d{{1,3}}(?:{re.escape(group)}\d{{3}})+", whole) or not (fraction or "0").isdigit():
        return None
    return float(f"{whole.replace(group, '')}.{fraction or 0}")
