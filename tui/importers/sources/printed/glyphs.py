"""Glyphs, and the pages that they are printed on: what a page is before anything on it is a word."""

from typing import NamedTuple


class Glyph(NamedTuple):
    """One printed sign, where it stands. Heights grow upwards, as on paper."""

    text: str
    left: float
    right: float
    base: float
    """The height of the line it stands on."""
    size: float
    """Of its type, in points."""
    bold: bool = False


class Page(NamedTuple):
    """One page, upright, with the glyphs in the order in which they are set; blanks among them."""

    number: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
