"""DOCX with python-docx: paragraphs and table rows in their order, with the numbers that Word's own numbering shows."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tui.importers.blocks import Block, Document
from tui.importers.sources.markers import BULLET, counted, shown_beside
from tui.importers.sources.plain import tidy
from tui.word_files import opened

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a Word file hold. Macros in it are neither read nor run.

    Raises:
        BadData: it is encrypted, broken, or unpacks to more than is reasonable; or python-docx is not installed.
    """
    word = opened(data, name, extra="import")
    changes: Counter[str] = Counter()
    properties = word.core_properties
    metadata = {"author": properties.author or "", "language": properties.language or ""}
    title = properties.title or ""
    if title and not re.match(r"(?i)draft|untitled|document\d*$|microsoft", title):
        metadata["title"] = title
    blocks = tuple(_blocks(word, _Numbering(word), changes))
    return Document(name, blocks, {key: value for key, value in metadata.items() if value}, changes)


def _blocks(word: Any, numbering: "_Numbering", changes: Counter[str]) -> Iterator[Block]:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    for part in word.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                cells = [tidy(" ".join(cell.text.split()), changes) for cell in row.cells]
                if any(cells):
                    yield Block("\t".join(cells), "row")
        elif isinstance(part, Paragraph):
            yield from _of_paragraph(part, numbering, changes)


def _of_paragraph(paragraph: Any, numbering: "_Numbering", changes: Counter[str]) -> Iterator[Block]:
    notes = len(paragraph._p.findall(f".//{_W}footnoteReference"))
    if notes:
        changes["footnote mark removed"] += notes
    marker, level = numbering.next(paragraph)
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(run.bold for run in runs)
    for line in _text(paragraph).split("\n"):
        text = tidy(re.sub(r"\s*\t\s*", " ", line.strip()), changes).strip()
        if not text:
            continue
        if found := re.match(r"(?:Heading|Title)\s*(\d*)", style):
            yield Block(text, "heading", marker, level=int(found[1] or 1))
        elif marker:
            yield Block(text, "item", shown_beside(marker, text), bold=bold, level=level)
        else:
            yield Block(text, bold=bold)
        marker = ""


def _text(paragraph: Any) -> str:
    """The words of a paragraph, hyperlinks and insertions among them, what is deleted in tracked changes left out."""
    made: list[str] = []
    for node in paragraph._p.iter():
        if node.tag == f"{_W}t":
            made.append(node.text or "")
        elif node.tag in (f"{_W}br", f"{_W}cr"):
            made.append("\n")
        elif node.tag == f"{_W}tab" and node.getparent().tag == f"{_W}r":
            made.append("\t")
        elif node.tag == f"{_W}noBreakHyphen":
            made.append("\u2011")
    return "".join(made)


class _Numbering:
    """Word's own numbering: how each list counts, and where it stands."""

    def __init__(self, word: Any) -> None:
        self._abstract: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._of: dict[str, str] = {}
        self._at: dict[tuple[str, int], int] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._begun: set[str] = set()
        try:
            root = word.part.numbering_part.element
        except (NotImplementedError, KeyError, AttributeError):
            return
        for abstract in root.iter(f"{_W}abstractNum"):
            levels = {int(lvl.get(f"{_W}ilvl")): _level(lvl) for lvl in abstract.iter(f"{_W}lvl")}
            self._abstract[abstract.get(f"{_W}abstractNumId")] = levels
        for num in root.iter(f"{_W}num"):
            id_ = num.get(f"{_W}numId")
            self._of[id_] = num.find(f"{_W}abstractNumId").get(f"{_W}val")
            for override in num.iter(f"{_W}lvlOverride"):
                if (start := override.find(f"{_W}startOverride")) is not None:
                    self._starts[id_, int(override.get(f"{_W}ilvl"))] = int(start.get(f"{_W}val"))

    def next(self, paragraph: Any) -> tuple[str, int]:
        """The label that a paragraph shows, and its level; no label where it is not in a list."""
        properties = _number_properties(paragraph)
        if properties is None:
            return "", 0
        id_, level = properties
        abstract = self._of.get(id_, "")
        levels = self._abstract.get(abstract, {})
        if id_ == "0" or level not in levels:
            return "", 0
        kind, text, start = levels[level]
        if kind == "bullet":
            return BULLET, level
        if kind == "none":
            return "", level
        key = (abstract, level)
        fresh = (id_, level) in self._starts and id_ not in self._begun
        self._begun.add(id_)
        begin = self._starts[id_, level] if fresh else start
        self._at[key] = begin if fresh or key not in self._at else self._at[key] + 1
        for deeper in [known for known in self._at if known[0] == abstract and known[1] > level]:
            del self._at[deeper]
        return re.sub(r"%(\d)", lambda found: self._shown(abstract, levels, int(found[1]) - 1), text), level

    def _shown(self, abstract: str, levels: dict[int, tuple[str, str, int]], level: int) -> str:
        kind, _, start = levels.get(level, ("decimal", "", 1))
        return counted(self._at.get((abstract, level), start), kind)


def _level(level: Any) -> tuple[str, str, int]:
    def value(name: str, otherwise: str) -> str:
        found = level.find(f"{_W}{name}")
        return otherwise if found is None else found.get(f"{_W}val") or otherwise

    return value("numFmt", "decimal"), value("lvlText", "%1."), int(value("start", "1"))


def _number_properties(paragraph: Any) -> tuple[str, int] | None:
    """The list and the level of a paragraph: its own, or its style's."""
    places = [paragraph._p.pPr]
    style = paragraph.style
    while style is not None:
        places.append(style.element.pPr)
        style = style.base_style
    for properties in places:
        found = properties.find(f"{_W}numPr") if properties is not None else None
        if found is not None and (id_ := found.find(f"{_W}numId")) is not None:
            level = found.find(f"{_W}ilvl")
            return id_.get(f"{_W}val"), 0 if level is None else int(level.get(f"{_W}val"))
    return None
