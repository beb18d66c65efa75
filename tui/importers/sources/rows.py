"""Tables: cells that stand beside each other become rows; a table that only places text becomes the text."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from tui.importers.blocks import Block
from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, words_in

_LONG = 40
"""Words that no cell of a table of names has: it holds running text."""
_FEW_ROWS = 2
_BULLETS = frozenset("•◦▪●○■□·–-*")

Cells = Sequence[Sequence[Block]]


def rows_of(table: Sequence[Cells]) -> Iterator[Block]:
    """The blocks of a table, given its rows, their cells, and what each cell holds."""
    few = sum(any(map(bool, cells)) for cells in table) <= _FEW_ROWS
    for cells in table:
        full = [cell for cell in cells if cell]
        if len(full) == 1:
            yield from full[0]
        elif len(full) == 2 and _is_label(full[0]):
            first, *others = full[1]
            yield Block(f"{full[0][0].text} {first.text}", "text", bold=first.bold)
            yield from others
        elif any(_runs(cell) for cell in full):
            for cell in full:
                yield from cell
        elif few:
            yield from _line_by_line(full)
        elif full:
            yield Block("\t".join(" ".join(_printed(block) for block in cell) for cell in cells if cell), "row")


def _line_by_line(cells: Cells) -> Iterator[Block]:
    """Columns of lines, as of signatures: what stands at one height is a row."""
    for line in zip_longest(*cells):
        printed = [_printed(block) for block in line if block is not None]
        yield Block("\t".join(printed), "row") if len(printed) > 1 else Block(printed[0])


def _printed(block: Block) -> str:
    text = f"{block.marker} {block.text}" if block.marker else block.text
    return text.replace("\t", " ")


def _is_label(cell: Sequence[Block]) -> bool:
    """Whether a cell holds no more than a number or a bullet, which belongs to the words beside it."""
    return len(cell) == 1 and is_label(cell[0].text)


def is_label(text: str) -> bool:
    """Whether words are no more than a label: ``12.``, ``(a)``, ``•``."""
    printed = text.strip()
    if printed in _BULLETS:
        return True
    label = label_at(f"{printed} A")
    return label is not None and bool(label.values) and label.end == len(printed) + 1


def _runs(cell: Sequence[Block]) -> bool:
    """Whether a cell holds running text, or parts that must stand by themselves."""
    if any(block.kind in ("heading", "item", "row") for block in cell):
        return True
    return any(words_in(block.text) > _LONG for block in cell) or (
        len(cell) > 1 and any(words_in(block.text) > 12 and ends_sentence(block.text) for block in cell)
    )
