"""Footnotes of any format: a mark that clings to a word, and the block below that begins with the same mark.

A figure behind a word is a mark only where its note is printed too. Marks go, counted; notes that stand between the
paragraphs, as at the foot of a page, move behind the text.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block, Document

_MARK = re.compile(r"(?<=[^\W\d_A-Z])[.,;:]?[”\"’)]?(?P<mark>\d{1,2}|\[\d{1,2}\]|\*{1,3}|†|‡)(?=[\s.,;:)]|$)")
_NOTE = re.compile(r"(?P<mark>\d{1,2}|\[\d{1,2}\]|\*{1,3}|†|‡)\s+(?=[A-ZÀ-Þ\"“‘(h])")
_SHORTENED = re.compile(r"\b(?:[Nn]o|[Aa]rts?|[Pp]aras?|[Dd]oc|[Rr]ev|[Aa]dd|[Cc]orr|[Vv]ol|[Cc]h|[Ss]ec|pp?|[Nn]r)\.$")
"""A number behind these belongs to them: ``No.1``."""


def with_notes_apart(document: Document) -> Document:
    """``document`` without the marks of its footnotes, its footnotes behind everything else."""
    marked: dict[str, list[tuple[int, int]]] = {}
    notes: dict[int, str] = {}
    opened = Counter(note["mark"] for block in document.blocks if (note := _NOTE.match(block.text)))
    for index, block in enumerate(document.blocks):
        note = None if block.marker else _NOTE.match(block.text)
        alone = note and (note["mark"].isdecimal() or opened[note["mark"]] == 1)  # stars may be a list's
        if note and alone and note["mark"] in marked and _is_next(note["mark"], notes):
            notes[index] = note["mark"]
        for found in _MARK.finditer(block.text):
            if not _SHORTENED.search(block.text[max(0, found.start() - 5) : found.start("mark")]):
                marked.setdefault(found["mark"], []).append((index, found.start("mark")))
    if not notes:
        return document
    gone = {place: len(mark) for mark in notes.values() for place in marked[mark]}
    blocks = [_unmarked(block, index, gone) for index, block in enumerate(document.blocks)]
    changes = Counter(document.changes)
    changes["footnote mark removed"] += len(gone)
    return replace(document, blocks=_moved(blocks, notes, changes), changes=changes)


def _is_next(mark: str, notes: dict[int, str]) -> bool:
    """Whether a figure goes on counting the notes: the first, or the one after the last."""
    if not mark.isdecimal():
        return True
    last = [int(above) for above in notes.values() if above.isdecimal()]
    return int(mark) == (last[-1] + 1 if last else 1)


def _unmarked(block: Block, index: int, gone: dict[tuple[int, int], int]) -> Block:
    text = block.text
    for start in sorted((at for entry, at in gone if entry == index), reverse=True):
        text = text[:start] + text[start + gone[index, start] :]
    return replace(block, text=text)


def _moved(blocks: Sequence[Block], notes: dict[int, str], changes: Counter[str]) -> tuple[Block, ...]:
    inside = sum(any(later not in notes for later in range(index + 1, len(blocks))) for index in notes)
    if inside:
        changes["footnote moved behind the text"] += inside
    kept = [block for index, block in enumerate(blocks) if index not in notes]
    return (*kept, *(replace(blocks[index], kind="note") for index in notes))
