"""Navigation: what a page of the web prints around a statement goes; words of the statement like it stay."""

from collections import Counter

import pytest

from tui.importers.blocks import Block
from tui.importers.sources.navigation import Entry, is_navigation, navigation_in, without_navigation


def kept(*entries: tuple[str, bool]) -> list[str]:
    gone = navigation_in([Entry(text, apart) for text, apart in entries])
    return [text for n, (text, _) in enumerate(entries) if n not in gone]


def test_a_list_that_begins_with_home_goes_and_the_line_below_it_stays() -> None:
    assert kept(("1. Home", True), ("2. News", False), ("3. Statements", False), ("Joint Statement", True)) == [
        "Joint Statement"
    ]


def test_home_alone_is_no_list() -> None:
    assert kept(("Home", True), ("Joint Statement", True)) == ["Home", "Joint Statement"]


def test_related_news_go_with_what_stands_below_unless_text_follows() -> None:
    below = ("Minister opens a lighthouse", False)
    assert kept(("The Ministers met.", True), ("Related news", True), below) == ["The Ministers met."]
    prose = "The Ministers also spoke about the harbours of the coast, and about what ships pay there."
    assert prose in kept(("The Ministers met.", True), ("Related news", True), below, (prose, True))


@pytest.mark.parametrize(
    "line",
    [
        "This site uses cookies. Accept all Reject",
        "Privacy Accessibility",
        "Share: Post Mail Print",
        "Home About us News",
    ],
)
def test_lines_that_are_of_the_site_are_known_by_what_they_say(line: str) -> None:
    assert is_navigation(line)


def test_a_line_of_a_sentence_is_no_navigation_whatever_its_first_word() -> None:
    assert kept(("They will, as in all", True), ("previous years, meet", False), ("again in spring.", False)) == [
        "They will, as in all",
        "previous years, meet",
        "again in spring.",
    ]


def test_items_of_a_menu_in_blocks_go_together() -> None:
    blocks = [Block("Home", "item", "1."), Block("News", "item", "2."), Block("Joint Statement", "heading")]
    assert [block.text for block in without_navigation(blocks, Counter())] == ["Joint Statement"]
