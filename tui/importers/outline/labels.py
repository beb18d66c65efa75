"""Label: a printed number, letter or bullet at the start of a block, and every way it may be counted.

``(i)`` is the ninth letter and the first Roman number; which one is meant is for the run of labels to decide.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_BULLETS = "•◦▪▫●○■□‣⁃∙·➢➤►✓\u27a2\uf0b7\uf0a7\uf0d8\uf02d"
_DASHES = "-–—*"
_CLOSE = r"[º°ª]?(?:\.\)|\)\.|\.[-–—]|[.)\]:、）．]|[-–—/](?=\s)|\s[-–—](?=\s+[^\W\d_])|)"
"""What may stand behind a number: ``1.``, ``1)``, ``1.-``, ``1º)``, ``1/``, ``1 –``."""
_OPENER = re.compile(
    r"(?P<open>§\s?|[(（\[]?)"
    r"(?P<core>\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7}|[^\W\d_]|[a-z]{2}|[A-Z]{2}"
    r"|[一二三四五六七八九十]{1,3})"
    rf"(?P<close>{_CLOSE})(?=(?P<space>[\s\u3000]+)|(?P<end>$)|(?P<tight>[A-Z\"“‘À-Þ\u3041-\u9fff]))"
)
_DASH = re.compile("[–—]")
_BARE_LETTER = re.compile(r"(?P<core>[a-z]|[ivx]{1,5})\s+(?=[^\W\d_])")
_BULLET = re.compile(
    rf"(?:[{_BULLETS}]\s*|[{_DASHES}](?:\s+|(?=[A-ZÀ-Þ]))|(?:o|§)\s{{1,4}}(?=[A-Z])|o\s{{1,4}}(?=[^\W\d_]))(?=\S)"
)
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
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_IDEOGRAPHS = "一二三四五六七八九十"
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

    @property
    def is_sure(self) -> bool:
        """Whether its signs show that it is a label; a number without any may begin a sentence, ``3.2`` does not."""
        return self.shape != "x" or "." in self.printed

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
    counts = core.isdecimal() or core[0] in _IDEOGRAPHS
    if found["tight"] and (not close or not (counts or opened)):
        return None
    if bool(opened) and not close and opened.strip() != "§":
        return None
    if not close and not core.isdecimal() and "." not in core:
        return None
    if opened.strip() == "§" and not core.isdecimal():
        return None
    values = counted(core)
    if not values:
        return None
    shape = _DASH.sub("-", "".join(unicodedata.normalize("NFKC", f"{opened}x{close}").split()))
    end = found.end("space") if found["space"] else found.end("close")
    return Label(text[: found.end("close")], shape, values, end)


def bare_letter_at(text: str) -> Label | None:
    """A letter or a small Roman number without any sign, as in ``a urged all``: only its neighbours make it one."""
    found = _BARE_LETTER.match(text)
    return Label(found["core"], "x", counted(found["core"]), found.end()) if found else None


@lru_cache(maxsize=4096)
def counted(core: str) -> tuple[tuple[str, int], ...]:
    """What a bare number or letter may count: ``5``, ``1.2`` (by its last part), ``i``, ``B``, ``б``."""
    plain = unicodedata.normalize("NFKC", core)
    if "." in plain:
        head, _, last = plain.rpartition(".")
        if last == "0" and head.isdecimal():
            return (("decimal", int(head)),)  # 3.0 counts as 3 does
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
    elif len(plain) == 1 and plain.lower() in _GREEK:
        made.append((f"greek {case}", _GREEK.index(plain.lower()) + 1))
    elif len(plain) == 2 and plain[0].lower() == plain[1].lower() and "a" <= plain[0].lower() <= "z":
        letter = ord(plain[0].lower()) - ord("a") + 1
        made.extend(((case, 26 + letter), (f"pair {case}", letter)))
    elif plain[:1] and plain[0] in _IDEOGRAPHS:
        made.append(("ideographic", _ideographic(plain)))
    if (number := roman(plain.lower())) > 0:
        made.append(("roman" if case == "lower" else "ROMAN", number))
    return tuple((family, value) for family, value in made if value > 0)


def _ideographic(core: str) -> int:
    """The value of ``三``, ``十``, ``十二``, ``二十``; 0 where it is none."""
    tens, ten, ones = core.rpartition("十")
    if not ten:
        return _IDEOGRAPHS.index(core) + 1 if len(core) == 1 else 0
    if len(tens) > 1 or len(ones) > 1:
        return 0
    return 10 * (_IDEOGRAPHS.index(tens) + 1 if tens else 1) + (_IDEOGRAPHS.index(ones) + 1 if ones else 0)


def roman(word: str) -> int:
    """The value of a lower-case Roman number to 99, 0 where it is none."""
    if not word or not _ROMAN_FORM.fullmatch(word):
        return 0
    total = 0
    for letter, following in zip(word, (*word[1:], ""), strict=True):
        value = _ROMAN[letter]
        total += -value if _ROMAN.get(following, 0) > value else value
    return total
