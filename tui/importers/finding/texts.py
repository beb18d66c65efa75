"""The words of a structure as the finders read them: passages by address, and the lines around them."""

from collections.abc import Iterator
from typing import NamedTuple

from tui.core.statement import Passage, Statement
from tui.importers.structure import Structure


class Words(NamedTuple):
    """Some printed words. ``address`` is empty for a line above or below the paragraphs."""

    address: str
    text: str


def passages_of(structure: Structure) -> tuple[Passage, ...]:
    """The passages of a structure, with their addresses."""
    return Statement("draft", structure.head, structure.paragraphs).passages


def words_of(structure: Structure) -> Iterator[Words]:
    """Everything printed, in its order: heading, headings and passages, closing."""
    yield from (Words("", line) for line in structure.head.heading)
    for passage in passages_of(structure):
        yield from (Words("", line) for line in passage.heading)
        yield Words(str(passage.address), passage.text)
    yield from (Words("", line) for line in structure.head.closing)
