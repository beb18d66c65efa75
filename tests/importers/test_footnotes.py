"""Footnotes with plain marks: taken off the words, kept below the text, and never confused with other figures."""

import pytest

from tests.importers.printed_texts import closing, labels
from tui.importers.draft import drafted_bytes

OPENED = "1. The Committee met in Port Alba and heard the keeper of the lights{mark}\n\n"
LATER = "2. It thanked Norway for the charts and will meet again in a year, when the fog has gone.\n\n"


def words(text: str) -> list[str]:
    return [p.text for p in drafted_bytes(text.encode(), "text.txt").statement.paragraphs]


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        (".1", "1 The keeper came from Alba."),
        (" of Alba1.", "1 The keeper came from Alba."),
        (".[1]", "[1] The keeper came from Alba."),
        (" of Alba*.", "* This name says nothing about borders."),
        (" of Alba1/.", "1/ The keeper came from Alba."),
        (" of Alba1/.", "1. The keeper came from Alba."),
    ],
)
def test_a_note_goes_below_the_text_and_its_mark_off_the_word(mark: str, note: str) -> None:
    text = OPENED.format(mark=mark) + LATER + note + "\n"
    assert words(text)[0].endswith(("lights.", "Alba."))
    assert [label for label, _, _ in labels(text)] == ["1.", "2."]
    assert closing(text)[-1] == note


def test_a_note_between_the_paragraphs_belongs_to_none_of_them() -> None:
    text = OPENED.format(mark=".1") + "1 The keeper came from Alba.\n\n" + LATER
    assert [words.split()[-1] for words in words(text)] == ["lights.", "gone."]


@pytest.mark.parametrize("mark", [" of No.1.", " of COP26.", " of zone 1.", " and the G7.", " in 2031."])
def test_other_figures_are_no_marks(mark: str) -> None:
    text = OPENED.format(mark=mark) + LATER
    assert words(text)[0].endswith(mark)


def test_a_star_before_every_line_of_a_list_is_no_note() -> None:
    text = (
        OPENED.format(mark=" of Alba*.") + "2. It asked for:\n\n* More light.\n\n* Less fog.\n\n3. It thanked Norway.\n"
    )
    assert labels(text)[1][2] == [("*", "light."), ("*", "fog.")]
