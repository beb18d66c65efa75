"""Block and Document: what every source format becomes before anything is recognised in it.

A block is one printed line or paragraph whose hard wraps are already joined; ``markers`` of automatic lists are the
labels that a reader of the source sees.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tui.core.doubts import Doubt

Kind = Literal["text", "heading", "item", "row", "note"]


@dataclass(frozen=True, slots=True)
class Block:
    """One printed block of a document."""

    text: str
    """The printed words, without the marker; never empty, no newline in it."""
    kind: Kind = "text"
    """``text``, ``heading``, ``item`` of an automatic list, ``row`` of a table (cells joined by tabs), footnote."""
    marker: str = ""
    """The label of an automatic list item as shown: ``1.``, ``(a)``, ``•``."""
    bold: bool = False
    """Whether all of its words are bold."""
    level: int = 0
    """Depth of a list item, from 0; rank of a heading, from 1."""
    page: int = 0
    """The page it begins on, from 1; 0 where the format has none."""
    throughout: bool = False
    """Whether the whole document is written in capitals, so that those of this block say nothing."""


def printed(block: Block) -> str:
    """The words of a block with the marker that is printed before them."""
    return f"{block.marker} {block.text}" if block.marker else block.text


@dataclass(frozen=True)
class Document:
    """The blocks of one source, in printed order, and what was done to get them."""

    name: str
    """The name of the source, for error sentences."""
    blocks: tuple[Block, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    """What the file says about itself: ``title``, ``author``, ``date``, ``language``, ``url``, ``encoding``."""
    changes: Mapping[str, int] = field(default_factory=dict)
    """What was changed on the way, and how often: ``{"soft hyphens removed": 3}``."""
    doubts: tuple[Doubt, ...] = ()
    """What the reading of the source leaves open."""
