"""Signatures side by side: lines whose cells stand next to each other are put together, column by column.

A tab parts two cells; without one they are told apart where all say the same: ``Minister of Minister of Minister of``
above ``Ports Ports Ports`` is ``Minister of Ports`` three times.
"""

import re
from collections.abc import Sequence

from tui.importers.finding.people.office_words import no_name

_MOST = 6
"""Columns side by side at most."""
_OPEN = re.compile(r"(?:\b(?:of|for|and|the|to|in|Deputy|Vice|Prime|Foreign|General)|[,&/-])$", re.IGNORECASE)
"""How a cell ends that the one below it goes on from."""


def rejoined(lines: Sequence[str]) -> list[str]:
    """The lines, where the cells that the margin of a column broke are whole again."""
    made: list[str] = []
    held: list[str] = []
    for line in lines:
        cells = _cells(line)
        if cells and len(cells) == len(held) and any(_OPEN.search(cell) for cell in held):
            held = [f"{above} {below}" for above, below in zip(held, cells, strict=True)]
            made[-1] = "\t".join(held)
            continue
        held = cells
        made.append("\t".join(cells) if cells else line)
    return made


def _cells(line: str) -> list[str]:
    """The cells of a line; empty where it has but one."""
    if "\t" in line.strip():
        cells = [cell.strip() for cell in line.strip().split("\t")]
        return cells if all(cells) else []
    words = line.split()
    for count in range(2, min(_MOST, len(words)) + 1):
        size, rest = divmod(len(words), count)
        if not rest and words == words[:size] * count:
            return [" ".join(words[:size])] * count if any(map(no_name, words[:size])) or "Minister" in words else []
    return []
