"""The one door for text from outside: what a terminal would obey, or a reader could not see, is made harmless here.

Only what is unsafe changes. Control characters become their pictures, bidirectional embeddings, overrides and isolates
(Unicode Standard Annex 9) become visible marks, other line ends become newlines, a tab becomes a space, invisible
format characters go. A letter written with combining marks is composed (Unicode Standard Annex 15), because it fills
one cell; no other character is replaced by its equivalent.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class Cleaned(NamedTuple):
    """A text that is safe to show, and how many characters of which kind were changed in it."""

    text: str
    changes: Mapping[str, int]


_NO_CHANGES: Mapping[str, int] = MappingProxyType({})
_LINE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_BIDI = "\u202a-\u202e\u2066-\u2069"
_INVISIBLE = "\xad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_CONTROL = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff"
_JOINERS = "\u200c\u200d"
_SUSPECT = re.compile(f"[\t{_LINE_ENDS}{_BIDI}{_INVISIBLE}{_CONTROL}{_JOINERS}]")
_JOINER_RUN = re.compile(f"[{_JOINERS}]+")
_PLAIN_BYTES = bytes(range(0x20, 0x7F)) + b"\n"
_LONG = 4096
_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    ("line end", re.compile(f"[{_LINE_ENDS}]"), lambda _: "\n"),
    ("tab", re.compile("\t"), lambda _: " "),
    ("bidirectional control", re.compile(f"[{_BIDI}]"), lambda found: f"⟨U+{ord(found[0]):04X}⟩"),
    ("invisible character", re.compile(f"[{_INVISIBLE}]"), lambda _: ""),
    ("control character", re.compile(f"[{_CONTROL}]"), lambda found: _picture(found[0])),
)


def clean(text: str) -> Cleaned:
    """``text`` made safe to show, with the number of changes by kind; nothing is counted for ``\\r\\n``.

    Cleaning a cleaned text changes nothing.
    """
    if is_plain(text):
        return Cleaned(text, _NO_CHANGES)
    changes: dict[str, int] = {}
    made = text.replace("\r\n", "\n")
    if _SUSPECT.search(made):
        for kind, pattern, instead in _KINDS:
            made, count = pattern.subn(instead, made)
            _count(changes, kind, count)
        joined = _JOINER_RUN.sub(_joiners, made)
        _count(changes, "invisible character", len(made) - len(joined))
        made = joined
    if not unicodedata.is_normalized("NFC", made):
        made, count = _composed(made)
        _count(changes, "letter written in parts", count)
    return Cleaned(made, changes)


def visible(text: str) -> str:
    """``text`` on one line, for file names and messages: cleaned, and line ends shown too."""
    return text if text.isascii() and text.isprintable() else clean(text).text.replace("\n", "␤")


def is_plain(text: str) -> bool:
    """Whether cleaning would leave ``text`` as it is; a few milliseconds for a million words."""
    if not text.isprintable():
        suspect = text
        if len(text) > _LONG:  # what is left without plain ASCII is short, and one pass over bytes is faster
            rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN_BYTES)
            suspect = rest.decode("utf-8", "surrogatepass")
        if _SUSPECT.search(suspect):
            return False
    return unicodedata.is_normalized("NFC", text)


def described(changes: Mapping[str, int]) -> str:
    """The changes in words: ``2 control characters, 1 tab``; empty where there are none."""
    return ", ".join(f"{count} {kind if count == 1 else _plural(kind)}" for kind, count in changes.items())


def _plural(kind: str) -> str:
    return "letters written in parts" if kind.startswith("letter") else f"{kind}s"


def _count(changes: dict[str, int], kind: str, count: int) -> None:
    if count:
        changes[kind] = changes.get(kind, 0) + count


def _picture(character: str) -> str:
    """The visible picture of a control character (block Control Pictures), U+FFFD where there is none."""
    point = ord(character)
    if point < 0x20:
        return chr(0x2400 + point)
    return "␡" if point == 0x7F else "\ufffd"


def _joiners(found: re.Match[str]) -> str:
    """A zero-width joiner stays between two characters that are not ASCII: Persian, Indic and emoji need it."""
    text, (start, end) = found.string, found.span()
    between = start > 0 and end < len(text)
    return found[0] if between and text[start - 1] > "\x7f" and text[end] > "\x7f" else ""


def _composed(text: str) -> tuple[str, int]:
    """``text`` with each letter and its combining marks composed, and how many such letters changed."""
    made: list[str] = []
    changed = 0
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _continues(text[end]):
            continue
        cluster = text[start:end]
        if len(cluster) > 1:
            composed = unicodedata.normalize("NFC", cluster)
            changed += composed != cluster
            cluster = composed
        made.append(cluster)
        start = end
    return "".join(made), changed


def _continues(character: str) -> bool:
    return unicodedata.combining(character) != 0 or "\u1160" <= character <= "\u11ff"  # marks, Hangul vowels and finals
