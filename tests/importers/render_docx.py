"""The same statement as a Word document: numbers typed in every second, made by Word's own numbering in the others."""

import datetime
import io
import re
from typing import Any

from tests.importers.answers import Block, Case

_KINDS = {"decimal": r"\d+", "lowerRoman": r"[ivx]+", "upperRoman": r"[IVX]+", "lowerLetter": r"[a-z]"}
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_BULLETS = frozenset("•-–*·")


def docx(case: Case) -> bytes:
    """The document's bytes."""
    import docx as word
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    document = word.Document()
    then = datetime.datetime(2037, 1, 18, 8, 0, tzinfo=datetime.UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.author, properties.title, properties.created, properties.modified = (
        "protocol04",
        "Draft 3 clean",
        then,
        then,
    )
    section = document.sections[0]
    section.header.paragraphs[0].text = "FINAL – as agreed"
    _page_field(section.footer.paragraphs[0])
    numbering = _Numbering(document) if case.number % 2 else None
    for n, block in enumerate(case.blocks):
        if block.columns:
            table = document.add_table(rows=1, cols=len(block.columns))
            for cell, words in zip(table.rows[0].cells, block.columns, strict=True):
                cell.text = words
            continue
        if block.kind == "heading" and case.number % 3:
            document.add_heading(block.text, level=2)
            continue
        paragraph = document.add_paragraph(style="Title" if not n and block.kind == "head" else None)
        if block.kind in ("head", "heading"):
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if block.kind == "head" else None
            paragraph.add_run(block.text).bold = True
            continue
        if not (numbering and block.label and numbering.put(paragraph, block)) and block.label:
            paragraph.add_run(f"{block.label}\t")
        _runs(paragraph, block.text)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _runs(paragraph: Any, text: str) -> None:
    """The text in runs that break where an editor stopped typing: in the middle of words as well."""
    for start in range(0, len(text), 37):
        paragraph.add_run(text[start : start + 37])


def _page_field(paragraph: Any) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    paragraph.add_run("Page ")
    for kind in ("begin", "instr", "end"):
        run = paragraph.add_run()._r
        if kind == "instr":
            element = OxmlElement("w:instrText")
            element.text = "PAGE"
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run.append(element)


class _Numbering:
    """Lists made by Word: one definition for each way of numbering, one instance for each list."""

    def __init__(self, document: Any) -> None:
        self.root = document.part.numbering_part.element
        self.abstract: dict[tuple[str, str, str], str] = {}
        self.last: dict[int, tuple[tuple[str, str, str], int, str]] = {}
        self.next = 400

    def put(self, paragraph: Any, block: Block) -> bool:
        """Numbers ``paragraph`` with the label of ``block``; False where no automatic number prints that label."""
        style, value = self._read(block.label, block.depth)
        if style is None:
            return False
        for deeper in [depth for depth in self.last if depth > block.depth]:
            del self.last[deeper]
        before = self.last.get(block.depth)
        follows = before is not None and before[0] == style and (style[0] == "bullet" or before[1] + 1 == value)
        instance = before[2] if before is not None and follows else self._instance(style, value, block.depth)
        self.last[block.depth] = (style, value, instance)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = block.depth
        properties.get_or_add_numId().val = int(instance)
        return True

    def _read(self, label: str, depth: int) -> tuple[tuple[str, str, str] | None, int]:
        if label in _BULLETS:
            return ("bullet", "", ""), 0
        before = self.last.get(depth)
        found = []
        for kind, shape in _KINDS.items():
            parts = re.fullmatch(rf"(\(?)({shape})([.)]?)", label)
            if parts:
                found.append(((kind, parts[1], parts[3]), _value(kind, parts[2])))
        for style, value in found:
            if before is not None and before[0] == style and before[1] + 1 == value:
                return style, value
        return found[0] if found else (None, 0)

    def _instance(self, style: tuple[str, str, str], value: int, depth: int) -> str:
        from docx.oxml import parse_xml

        number, self.next = str(self.next), self.next + 1
        space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        if style not in self.abstract:
            levels = "".join(_level(style, level) for level in range(3))
            xml = f'<w:abstractNum {space} w:abstractNumId="{number}">{levels}</w:abstractNum>'
            first = next((i for i, child in enumerate(self.root) if child.tag.endswith("}num")), len(self.root))
            self.root.insert(first, parse_xml(xml))
            self.abstract[style] = number
        override = f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{value}"/></w:lvlOverride>'
        if style[0] == "bullet":
            override = ""
        xml = f'<w:num {space} w:numId="{number}"><w:abstractNumId w:val="{self.abstract[style]}"/>{override}</w:num>'
        self.root.append(parse_xml(xml))
        return number


def _level(style: tuple[str, str, str], level: int) -> str:
    kind, before, after = style
    text = "•" if kind == "bullet" else f"{before}%{level + 1}{after}"
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def _value(kind: str, digits: str) -> int:
    if kind == "decimal":
        return int(digits)
    if kind == "lowerLetter":
        return ord(digits) - 96
    return _ROMAN.index(digits.lower()) if digits.lower() in _ROMAN else 0
