"""Wording: what of a text must agree for a quotation to be exact, and what is only typography.

A text is read as tokens: words and marks. White space is no token. Two tokens are the same when their ``form`` is: the
compatible composed form of the letters (Unicode Standard Annex 15, NFKC) without soft hyphens and zero-width
characters; every quotation mark or run of them, double or single, straight or curly, one form; every dash or run of
dashes one form; an ellipsis and three full stops one form. Letters, accents, capitals and all other marks must agree.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_QUOTES = "'\"`´‘’‚‛“”„‟′″‵‶«»‹›＂＇〝〞ʼʻ"
_DASHES = "\\-‐‑‒–—―−﹘﹣－⁃"
_NOTHING = "\u00ad\u200b\u2060\ufeff\u200c\u200d\u200e\u200f\u061c"

_TOKEN = re.compile(
    rf"(?P<word>[^\W_](?:[\w{_NOTHING}\u0300-\u036f]*[\w\u0300-\u036f])?)"
    rf"|(?P<quote>[{_QUOTES}]+)|(?P<dash>[{_DASHES}]+)|(?P<dots>…|\.{{3,}}|\.(?: \.){{2,}})"
    rf"|(?P<mark>[^\s{_NOTHING}])"
)
_NOTHINGS = dict.fromkeys(map(ord, _NOTHING))

QUOTE, DASH, DOTS = "'", "-", "..."


class Token(NamedTuple):
    """A word or a mark: its form, and where it stands in the text."""

    form: str
    start: int
    end: int
    free_case: bool = False
    """Its first letter stands in square brackets: ``[t]he`` quotes ``The`` as well."""

    @property
    def is_word(self) -> bool:
        """Whether it is a word, not a mark."""
        return is_word(self.form)


def is_word(form: str) -> bool:
    """Whether a token of this form is a word, not a mark."""
    return form[:1].isalnum()


def tokens(text: str) -> Iterator[Token]:
    """The tokens of ``text``, left to right."""
    for found in _TOKEN.finditer(text):
        yield Token(_form(found), found.start(), found.end())


def forms(text: str) -> list[tuple[str, int, int]]:
    """The tokens of ``text`` as plain triples of form, start and end: what ``tokens`` gives, faster."""
    return [(_form(found), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def _form(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "word":
            word = found[0]
            return word if word.isascii() else _composed(word)
        case "quote":
            return QUOTE
        case "dash":
            return DASH
        case "dots":
            return DOTS
        case _:
            return unicodedata.normalize("NFKC", found[0])


def _composed(word: str) -> str:
    return unicodedata.normalize("NFKC", word.translate(_NOTHINGS)) or word


def one_line(text: str) -> str:
    """``text`` with every run of blanks, tabs and line ends as one blank, and none at its ends."""
    return re.sub(r"[ \t\r\n\f\v]+", " ", text).strip(" ")
