"""Slices: the blocks of a document, cut where a paragraph's number stands inside one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.importers.blocks import Block, printed
from tui.importers.outline.numbering import Opener, Series
from tui.importers.outline.outermost import outline_of


@dataclass(frozen=True, slots=True)
class Slice:
    """A block, or the part of a block that begins with a paragraph's number."""

    block: Block
    opener: Opener | None = None
    """The number of the paragraph that begins here."""
    titled: bool = False
    """Whether its own number counts titles with text between them: ``II. Energy``."""

    @property
    def text(self) -> str:
        """The words with the marker that is printed before them."""
        return printed(self.block)

    @property
    def line(self) -> str:
        """The words with the paragraph's number before them."""
        return f"{self.opener.label.printed} {self.text}".strip() if self.opener else self.text


def sliced(blocks: Sequence[Block]) -> tuple[list[Slice], Series | None]:
    """The slices of a document, and the series of labels that numbers its paragraphs."""
    outline = outline_of(blocks)
    return list(_cut(blocks, outline.series, outline.titles)), outline.series


def _cut(blocks: Sequence[Block], chosen: Series | None, titles: frozenset[int]) -> list[Slice]:
    opened: dict[int, list[Opener]] = {}
    for opener in chosen.openers if chosen else ():
        opened.setdefault(opener.entry, []).append(opener)
    made: list[Slice] = []
    for index, block in enumerate(blocks):
        openers = opened.get(index)
        if not openers:
            made.append(Slice(block, titled=index in titles))
            continue
        text = printed(block)
        if openers[0].start:
            made.append(Slice(replace(block, text=text[: openers[0].start].strip(), marker="")))
        for opener, following in zip(openers, (*openers[1:], None), strict=True):
            words = text[opener.end : following.start if following else len(text)].strip()
            made.append(Slice(replace(block, text=words, kind="text", marker="", level=0), opener))
    return made
