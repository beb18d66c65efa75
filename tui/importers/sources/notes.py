"""Footnotes of any format: a mark that clings to a word, and the block below that begins with the same mark.

A figure behind a word is a mark only where its note is printed too. Marks go, counted; notes that stand between the
paragraphs, as at the foot of a page, move behind the text.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tui.importers.blocks import Block, Document

_MARK = re.compile(
    r"(?<=[^\W\d_A-Z])[.,;:]?[”\"’)]?(?P<mark>\d{1,2}|\[\d{1,2}\]|\*{1,3}|†|‡)(?=[\s.,;:)]|$)"
    r"|(?<=[^\W\d_])(?P<barred>\d{1,2}/)(?=[\s.,;:)]|$)"
)
_NOTE = re.compile(r"(?P<mark>\d{1,2}/?|\[\d{1,2}\]|\*{1,3}|†|‡)(?:\s+(?=[A-ZÀ-Þ\"“‘(h])|(?=[A-ZÀ-Þ][a-zß-þ]))")
_DOTTED = re.compile(r"(?P<number>\d{1,2})\.\s+\S")
_SHORTENED = re.compile(r"\b(?:[Nn]o|[Aa]rts?|[Pp]aras?|[Dd]oc|[Rr]ev|[Aa]dd|[Cc]orr|[Vv]ol|[Cc]h|[Ss]ec|pp?|[Nn]r)\.$")
"""A number behind these belongs to them: ``No.1``."""


def with_notes_apart(document: Document) -> Document:
    """``document`` without the marks of its footnotes, its footnotes behind everything else."""
    marked = _marks(document.blocks)
    notes = _notes(document.blocks, marked)
    if not notes:
        return document
    gone = {place: len(mark) for mark in notes.values() for place in marked[mark]}
    blocks = [_unmarked(block, index, gone) for index, block in enumerate(document.blocks)]
    changes = Counter(document.changes)
    changes["footnote mark removed"] += len(gone)
    return replace(document, blocks=_moved(blocks, notes, changes), changes=changes)


def _marks(blocks: Sequence[Block]) -> dict[str, list[tuple[int, int]]]:
    """Where each mark clings to a word: the block, and the place in it."""
    marked: dict[str, list[tuple[int, int]]] = {}
    for index, block in enumerate(blocks):
        for found in _MARK.finditer(block.text):
            name = "barred" if found["barred"] else "mark"
            if not _SHORTENED.search(block.text[max(0, found.start(name) - 5) : found.start(name)]):
                marked.setdefault(found[name], []).append((index, found.start(name)))
    return marked


def _notes(blocks: Sequence[Block], marked: Mapping[str, Sequence[tuple[int, int]]]) -> dict[int, str]:
    """The blocks that are notes, and their marks; figures count from 1, and a star may be a bullet's."""
    found: dict[int, str] = {}
    opened = Counter(note["mark"] for block in blocks if (note := _NOTE.match(block.text)))
    for index, block in enumerate(blocks):
        note = None if block.marker else _NOTE.match(block.text)
        mark = note["mark"] if note else ""
        if mark not in marked or marked[mark][0][0] >= index:
            continue
        last = max((int(above.rstrip("/")) for above in found.values() if above[0].isdecimal()), default=0)
        if int(mark.rstrip("/")) == last + 1 if mark[0].isdecimal() else opened[mark] == 1:
            found[index] = mark
    return found or _dotted_notes(blocks, marked)


def _dotted_notes(blocks: Sequence[Block], marked: Mapping[str, Sequence[tuple[int, int]]]) -> dict[int, str]:
    """The last blocks where they repeat the numbers of marks with a bar: ``1.`` at the end for ``1/`` in the text."""
    numbers = [int(found["number"]) if (found := _DOTTED.match(block.text)) else 0 for block in blocks]
    count = sum(mark.endswith("/") for mark in marked)
    first = len(blocks) - count
    wanted = list(range(1, count + 1))
    if not count or numbers[first:] != wanted or any(f"{n}/" not in marked or n not in numbers[:first] for n in wanted):
        return {}
    return {first + n - 1: f"{n}/" for n in wanted}


def _unmarked(block: Block, index: int, gone: Mapping[tuple[int, int], int]) -> Block:
    text = block.text
    for start in sorted((at for entry, at in gone if entry == index), reverse=True):
        text = text[:start] + text[start + gone[index, start] :]
    return replace(block, text=text)


def _moved(blocks: Sequence[Block], notes: Mapping[int, str], changes: Counter[str]) -> tuple[Block, ...]:
    inside = sum(index < len(blocks) - len(notes) for index in notes)
    if inside:
        changes["footnote moved behind the text"] += inside
    kept = [block for index, block in enumerate(blocks) if index not in notes]
    return (*kept, *(replace(blocks[index], kind="note") for index in notes))
