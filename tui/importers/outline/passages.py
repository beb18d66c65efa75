"""Blocks become paragraphs: lines above and below them, headings between, sections where numbering restarts.

Nothing is renumbered. Words that stand below a numbered paragraph without a number belong to it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tui.core.address import label_key
from tui.core.doubts import Doubt
from tui.core.statement import Paragraph
from tui.importers.blocks import Block, printed
from tui.importers.outline.closing import annexed, last_of
from tui.importers.outline.edges import first_of, heading_of_first
from tui.importers.outline.gathering import Gathered, gathered
from tui.importers.outline.items import itemise
from tui.importers.outline.labels import label_at
from tui.importers.outline.page_lines import is_imprint
from tui.importers.outline.rejoined import rejoined
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
    notes = [block for block in blocks if block.kind == "note"]
    slices, series = sliced(_in_one_case(_labelled([block for block in blocks if block.kind != "note"])))
    first = first_of(slices)
    last = last_of(slices[: annexed(slices, first)], first)
    numbers = {piece.opener for piece in slices[first:last] if piece.opener}
    above: tuple[Block, ...] = tuple(piece.block for piece in slices[:first])
    heading: list[str] = []
    if first < len(slices):
        above, heading = heading_of_first(rejoined(above), slices[first].text)
    imprints = [piece for piece in slices[first:last] if not piece.opener and is_imprint(piece.text)]
    parts = gathered([piece for piece in slices[first:last] if piece not in imprints], heading)
    if series is not None and sum(run[0] in numbers for run in series.runs) > 1:
        name_sections(parts)
    doubts: list[Doubt] = []
    paragraphs = list(_finished(parts, doubts))
    doubts.extend(_gaps(paragraphs))
    below = (*(piece.line for piece in (*slices[last:], *imprints)), *map(printed, notes))
    return Parted(above, tuple(paragraphs), below, bool(numbers), tuple(doubts))


def _labelled(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, a letter or a bullet that stands on a line of its own before the words it labels."""
    made: list[Block] = []
    for block in blocks:
        label = label_at(f"{made[-1].text} x") if made else None
        alone = label is not None and label.end > len(made[-1].text) and not label.value("decimal")
        if alone and label_at(printed(block)) is None and not made[-1].marker:
            made[-1] = replace(made[-1], text=f"{made[-1].text} {block.text}")
        else:
            made.append(block)
    return made


def _in_one_case(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, each marked where the whole document is written in capitals."""
    capitals = sum(sign.isupper() for block in blocks for sign in block.text)
    small = sum(sign.islower() for block in blocks for sign in block.text)
    return [replace(block, throughout=True) for block in blocks] if capitals > 5 * small else blocks


def _finished(parts: Sequence[Gathered], doubts: list[Doubt]) -> Iterable[Paragraph]:
    for part_ in parts:
        made = itemise(part_.pieces)
        at = (f"{part_.section}/" if part_.section else "") + (label_key(part_.label) or "?")
        for before, after in made.gaps:
            doubts.append(Doubt(at, f"the items go from {before} to {after}; is one missing?"))
        heading, lead, label = part_.heading, made.lead, part_.label
        if not lead and not made.items:
            if part_.titled:
                *heading, lead = heading  # a number with nothing below its title: the title is its words
            else:
                lead, label = label, ""  # a number with nothing at all is no number
        yield Paragraph(label, lead, items=made.items, heading=tuple(heading), section=part_.section)
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
