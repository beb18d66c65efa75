"""Blocks become paragraphs: lines above and below them, headings between, sections where numbering restarts.

Nothing is renumbered. Words that stand below a numbered paragraph without a number belong to it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui.core.address import label_key
from tui.core.doubts import Doubt
from tui.core.statement import Paragraph
from tui.importers.blocks import Block
from tui.importers.outline.edges import first_of, heading_of_first, last_of
from tui.importers.outline.gathering import Gathered, gathered
from tui.importers.outline.items import itemise
from tui.importers.outline.sections import name_sections
from tui.importers.outline.slices import sliced


@dataclass(frozen=True)
class Parted:
    """A document taken apart."""

    above: tuple[Block, ...]
    """The blocks above the first paragraph."""
    paragraphs: tuple[Paragraph, ...]
    below: tuple[str, ...]
    """The printed lines below the last paragraph."""
    numbered: bool
    doubts: tuple[Doubt, ...] = ()


def part(blocks: Sequence[Block]) -> Parted:
    """The paragraphs of a document, and what stands above and below them."""
    slices, series = sliced(blocks)
    first = first_of(slices)
    last = last_of(slices, first)
    above: tuple[Block, ...] = tuple(piece.block for piece in slices[:first])
    heading: list[str] = []
    if first < len(slices):
        above, heading = heading_of_first(above)
    parts = gathered(slices[first:last], heading)
    if series is not None and len(series.runs) > 1:
        name_sections(parts)
    doubts: list[Doubt] = []
    paragraphs = list(_finished(parts, doubts))
    doubts.extend(_gaps(paragraphs))
    below = tuple(piece.text for piece in slices[last:])
    return Parted(above, tuple(paragraphs), below, series is not None, tuple(doubts))


def _finished(parts: Sequence[Gathered], doubts: list[Doubt]) -> Iterable[Paragraph]:
    for part_ in parts:
        made = itemise(part_.pieces)
        at = (f"{part_.section}/" if part_.section else "") + (label_key(part_.label) or "?")
        for before, after in made.gaps:
            doubts.append(Doubt(at, f"the items go from {before} to {after}; is one missing?"))
        heading, lead = part_.heading, made.lead
        if not lead and not made.items:
            if not heading:
                continue
            *heading, lead = heading  # a number with nothing below its title: the title is its words
        yield Paragraph(part_.label, lead, items=made.items, heading=tuple(heading), section=part_.section)
        for below in made.below:
            doubts.append(Doubt(at, "the next passage stands below these items without a number"))
            yield Paragraph("", below.lead, items=below.items, section=part_.section)


def _gaps(paragraphs: Sequence[Paragraph]) -> Iterable[Doubt]:
    """A doubt for every number that is missing."""
    for above, paragraph in pairwise(paragraphs):
        if not above.label or not paragraph.label or above.section != paragraph.section:
            continue
        first, second = label_key(above.label), label_key(paragraph.label)
        if first.isdecimal() and second.isdecimal() and int(second) > int(first) + 1:
            yield Doubt(second, f"the numbers go from {first} to {second}; is a paragraph missing?")
