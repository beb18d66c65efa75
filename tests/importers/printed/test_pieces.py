"""Pieces: glyphs as they stand become words and rows, whichever way they are read."""

from collections import Counter

from tui.importers.sources.printed.glyphs import Glyph, Page
from tui.importers.sources.printed.pieces import printed_of
from tui.importers.sources.printed.runs import rows_of


def glyphs(text: str, left: float = 0, base: float = 700) -> list[Glyph]:
    return [Glyph(sign, left + 6 * n, left + 6 * n + 6, base, 12) for n, sign in enumerate(text)]


def page(*set_: list[Glyph]) -> Page:
    return Page(1, 600, 800, tuple(glyph for each in set_ for glyph in each))


def test_words_printed_twice_are_bold() -> None:
    (row,) = rows_of([*glyphs("ports"), *glyphs("ports", 0.5)])
    assert [run.text for run in row.runs] == ["ports"]
    assert all(glyph.bold for glyph in row.runs[0].glyphs)


def test_the_letters_of_a_ligature_stay_together() -> None:
    word = [Glyph("o", 0, 6, 700, 12), *(Glyph("f", 6, 14, 700, 12) for _ in "ff"), Glyph("i", 14, 17, 700, 12)]
    assert [line.text for line in printed_of(page(word), Counter())] == ["offi"]


def test_words_that_a_scanner_tilts_are_one_row() -> None:
    words = [glyphs("word", 30 * n, 700 - 0.6 * n) for n in range(12)]
    (line,) = printed_of(page(*words), Counter())
    assert line.text == " ".join(["word"] * 12)


def test_what_is_read_from_the_right_is_mirrored_and_its_figures_are_not() -> None:
    shown = "\u0646\u0627\u064a\u0628 2035 \u0621\u0627\u0646\u064a\u0645"
    (line,) = printed_of(page(glyphs(shown)), Counter())
    assert line.text == "\u0645\u064a\u0646\u0627\u0621 2035 \u0628\u064a\u0627\u0646"


def test_a_number_is_one_piece_with_its_words_however_far_its_tab_reaches() -> None:
    (line,) = printed_of(page(glyphs("12."), glyphs("words", 70)), Counter())
    assert line.text == "12. words"
    (line,) = printed_of(page(glyphs("Name"), glyphs("office", 70)), Counter())
    assert line.text == "Name\toffice"
