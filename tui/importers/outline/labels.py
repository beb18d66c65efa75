"""Label: a printed number, letter or bullet at the start of a block, and every way it may be counted.

``(i)`` is the ninth letter and the first Roman number; which one is meant is for the run of labels to decide.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_BULLETS = "•◦▪▫●○■□‣⁃∙·➢➤►✓\u27a2\uf0b7\uf0a7\uf0d8\uf02d"
_DASHES = "-–—*"
_OPENER = re.compile(
    r"(?P<open>[(（\[]?)"
    r"(?P<core>\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}|[^\W\d_])"
    r"(?P<close>[.)\]:）．]|\.\)|[-–](?=\s)|)(?=(?P<space>[\s\u3000]+)|(?P<end>$)|(?P<tight>[A-Z\"“‘À-Þ]))"
)
_BULLET = re.compile(rf"(?:[{_BULLETS}]\s*|[{_DASHES}](?:\s+|(?=[A-ZÀ-Þ]))|(?:o|§)\s{{1,4}}(?=[A-Z]))(?=\S)")
_ORDINALS = (
    ("first", "primero", "primera", "premièrement", "первое", "erstens"),
    ("second", "segundo", "segunda", "deuxièmement", "второе", "zweitens"),
    ("third", "tercero", "tercera", "troisièmement", "третье", "drittens"),
    ("fourth", "cuarto", "cuarta", "quatrièmement", "четвертое", "viertens"),
    ("fifth", "quinto", "quinta", "cinquièmement", "пятое", "fünftens"),
    ("sixth", "sexto", "sexta", "sixièmement", "шестое", "sechstens"),
    ("seventh", "séptimo", "séptima", "septièmement", "седьмое", "siebtens"),
    ("eighth", "octavo", "octava", "huitièmement", "восьмое", "achtens"),
    ("ninth", "noveno", "novena", "neuvièmement", "девятое", "neuntens"),
    ("tenth", "décimo", "décima", "dixièmement", "десятое", "zehntens"),
)
_ORDINAL_OF = {word: number for number, words in enumerate(_ORDINALS, 1) for word in words}
_ORDINAL = re.compile(rf"(?P<word>{'|'.join(_ORDINAL_OF)})(?P<close>\s?[.:]\s?[–—-]?|\s?[–—-])\s+(?=\S)", re.IGNORECASE)
"""Paragraphs that are counted in words: ``PRIMERO.-``, ``First:``."""
_INITIALS = re.compile(r"[A-Z]\.\s?[A-Z]\.(?!\d)")
"""``H. E. Mr. Lind``, ``J. F. Lind``: letters of a name or a style, which count nothing."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_FORM = re.compile(r"(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})")


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed, what it looks like, and what it may count."""

    printed: str
    """With its punctuation, without blanks: ``(a)``, ``1.``, ``•``."""
    shape: str
    """What labels of one run share: the punctuation around an ``x``, as in ``(x)``; a bullet is its own shape."""
    values: tuple[tuple[str, int], ...]
    """Families and values: ``(("lower", 9), ("roman", 1))``; nothing for a bullet."""
    end: int
    """Where the words after it begin."""

    @property
    def is_bullet(self) -> bool:
        """Whether it counts nothing."""
        return not self.values

    def value(self, family: str) -> int:
        """What it counts in a family, 0 for nothing."""
        return dict(self.values).get(family, 0)


@lru_cache(maxsize=8192)
def label_at(text: str) -> Label | None:
    """The label that ``text`` begins with: ``1.``, ``(1)``, ``1)``, ``1``, ``1.1``, ``IV.``, ``(a)``, ``a.``, ``•``."""
    if _INITIALS.match(text):
        return None
    bullet = _BULLET.match(text)
    if bullet:
        sign = bullet[0].strip()
        return Label(sign, sign, (), bullet.end())
    ordinal = _ORDINAL.match(text)
    if ordinal:
        value = _ORDINAL_OF[ordinal["word"].casefold()]
        return Label(ordinal[0].strip(), f"word{ordinal['close'].strip()}", (("ordinal", value),), ordinal.end())
    found = _OPENER.match(text)
    if found is None:
        return None
    opened, core, close = found["open"], found["core"], found["close"]
    if found["tight"] and (not close or (not core.isdecimal() and not opened)):
        return None
    if bool(opened) and not close:
        return None
    if not close and not core.isdecimal() and "." not in core:
        return None
    values = counted(core)
    if not values:
        return None
    shape = unicodedata.normalize("NFKC", f"{opened}x{close}")
    end = found.end("space") if found["space"] else found.end("close")
    return Label(text[: found.end("close")], shape, values, end)


@lru_cache(maxsize=4096)
def counted(core: str) -> tuple[tuple[str, int], ...]:
    """What a bare number or letter may count: ``5``, ``1.2`` (by its last part), ``i``, ``B``, ``б``."""
    plain = unicodedata.normalize("NFKC", core)
    if "." in plain:
        head, _, last = plain.rpartition(".")
        return ((f"decimal {head}", int(last)),)
    if plain.isdecimal():
        return (("decimal", int(plain)),)
    made: list[tuple[str, int]] = []
    case = "lower" if plain.islower() else "upper"
    if len(plain) == 1 and "a" <= plain.lower() <= "z":
        made.append((case, ord(plain.lower()) - ord("a") + 1))
    elif len(plain) == 1 and "а" <= plain.lower() <= "я":
        letters = "абвгдежзиклмнопрстуфхцчшщэюя"
        made.append((f"cyrillic {case}", letters.find(plain.lower()) + 1))
    elif len(plain) == 2 and plain[0].lower() == plain[1].lower() and "a" <= plain[0].lower() <= "z":
        made.append((case, 26 + ord(plain[0].lower()) - ord("a") + 1))
    if (number := roman(plain.lower())) > 0:
        made.append(("roman" if case == "lower" else "ROMAN", number))
    return tuple((family, value) for family, value in made if value > 0)


def roman(word: str) -> int:
    """The value of a lower-case Roman number to 99, 0 where it is none."""
    if not word or not _ROMAN_FORM.fullmatch(word):
        return 0
    total = 0
    for letter, following in zip(word, (*word[1:], ""), strict=True):
        value = _ROMAN[letter]
        total += -value if _ROMAN.get(following, 0) > value else value
    return total
