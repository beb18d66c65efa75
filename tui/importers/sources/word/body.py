"""The blocks of a Word document: paragraphs, tables, content controls and boxes of text, in the order of the file."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from tui.importers.blocks import Block
from tui.importers.outline.wording import is_ornament, words_in
from tui.importers.sources.broken_lines import printed
from tui.importers.sources.markers import shown_beside
from tui.importers.sources.rows import is_label, rows_of
from tui.importers.sources.word.numbering import Numbering, W
from tui.importers.sources.word.paragraphs import BREAK, Words

_INSIDE = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_MOST_HEADING = 40
_NO_LEVEL = 9


class Look(NamedTuple):
    """What a style says of its paragraphs."""

    style: Any
    heading: int
    """The rank of a heading, 0 for text."""
    bold: bool
    contents: bool
    """Whether it is a line of a table of contents."""


class Body:
    """A document's body, read once from its beginning to its end."""

    def __init__(self, word: Any, changes: Counter[str]) -> None:
        self._word, self._changes = word, changes
        self._numbering = Numbering(word)
        self._looks: dict[str, Look] = {}
        self._held: Words | None = None

    def blocks(self) -> list[Block]:
        """All blocks."""
        return [*self._of(self._word.element.body), *self._let_go()]

    @cached_property
    def _styles(self) -> dict[str, Any]:
        return {style.style_id: style for style in self._word.styles}

    @cached_property
    def _default(self) -> str:
        return next((id_ for id_, style in self._styles.items() if style.type == 1 and style.element.default), "")

    def _of(self, parent: Any) -> Iterator[Block]:
        for node in parent:
            if node.tag == f"{W}p":
                yield from self._paragraph(node)
            elif node.tag == f"{W}tbl":
                yield from rows_of([[list(self._of(cell)) for cell in _cells(row)] for row in _rows(node)])
            elif node.tag == f"{W}altChunk":
                self._changes["embedded object left out"] += 1
            elif node.tag in _INSIDE:
                yield from self._of(node)

    def _paragraph(self, node: Any) -> Iterator[Block]:
        properties = node.find(f"{W}pPr")
        look = self._look(properties)
        words = self._held or Words(self._changes)
        self._held = None
        words.read(node, bold=look.bold)
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._held = words  # its end is deleted, so that the next one goes on in it
            return
        if look.contents:
            self._changes["line of contents left out"] += bool(words.text.strip())
            return
        marker, level = self._numbering.next(node, look.style)
        yield from self._lines(words, look, properties, marker, level)
        for box in words.boxes:
            yield from self._of(box)

    def _let_go(self) -> Iterator[Block]:
        """What a deleted end of the last paragraph has left open."""
        if self._held is not None:
            words, self._held = self._held, None
            yield from self._lines(words, self._look(None), None, "", 0)

    def _lines(self, words: Words, look: Look, properties: Any, marker: str, level: int) -> Iterator[Block]:
        heading = look.heading or _outline_level(properties)
        if heading and words_in(words.text) > _MOST_HEADING:
            heading = 0
        for line in printed(words.runs, BREAK, 0, self._changes):
            if is_ornament(line.text) and not is_label(line.text):
                self._changes["ornament removed"] += 1
            elif heading:
                yield Block(line.text, "heading", shown_beside(marker, line.text), level=heading)
            elif marker:
                yield Block(line.text, "item", shown_beside(marker, line.text), bold=line.bold, level=level)
            else:
                yield Block(line.text, bold=line.bold)
            marker = ""

    def _look(self, properties: Any) -> Look:
        given = properties.find(f"{W}pStyle") if properties is not None else None
        id_ = given.get(f"{W}val") if given is not None else ""
        id_ = id_ if id_ in self._styles else self._default
        if id_ not in self._looks:
            self._looks[id_] = _look_of(self._styles.get(id_))
        return self._looks[id_]


def _look_of(style: Any) -> Look:
    heading, bold, contents = 0, None, False
    at = style
    for _ in range(8):
        if at is None:
            break
        name = (at.name or "").casefold()
        digits = name.removeprefix("heading").strip()
        if not heading and (name == "title" or (name.startswith("heading") and digits.isdecimal())):
            heading = 1 if name == "title" else int(digits)
        heading = heading or _outline_level(at.element.pPr)
        contents = contents or (name.startswith("toc ") and name[4:].isdecimal()) or name == "table of figures"
        bold = at.font.bold if bold is None else bold
        at = at.base_style
    return Look(style, heading, bool(bold), contents)


def _outline_level(properties: Any) -> int:
    found = properties.find(f"{W}outlineLvl") if properties is not None else None
    value = found.get(f"{W}val") or "" if found is not None else ""
    return int(value) + 1 if value.isdecimal() and int(value) < _NO_LEVEL else 0


def _rows(table: Any) -> Iterator[Any]:
    yield from _children(table, f"{W}tr")


def _cells(row: Any) -> Iterator[Any]:
    """The cells of a row; one that only goes on from the cell above holds nothing of its own."""
    yield from _children(row, f"{W}tc")


def _children(parent: Any, tag: str) -> Iterator[Any]:
    for node in parent:
        if node.tag == tag:
            if node.find(f"{W}trPr/{W}del") is None:
                yield node
        elif node.tag in _INSIDE:
            yield from _children(node, tag)
