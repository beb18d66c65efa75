"""What python-docx has no call for, or several: the styles of a brief, page numbers, custom document properties."""

from collections.abc import Mapping, Sequence
from typing import Any

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree

from tui.exporters.word_styles import CITED, DEEPEST, LEADING, OWN, QUOTED, SOURCE

SERIF, SANS = "Cambria", "Calibri"
_INK, _QUIET, _ACCENT = RGBColor(0x1D, 0x1D, 0x1B), RGBColor(0x59, 0x59, 0x59), RGBColor(0x7A, 0x3B, 0x1F)
_STEP = Cm(0.9)
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_RELATED = RELATIONSHIP_TYPE.CUSTOM_PROPERTIES
_PART = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_ANY_PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""What ECMA-376, part 4, section 7.3 has before every custom property."""


def add_styles(document: Document, language: str) -> None:
    """A4 pages, and the styles of a brief: printed words in one face, the user's own in another."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    styles = document.styles
    normal = styles["Normal"]
    _face(normal, SERIF, 11, _INK)
    normal.paragraph_format.space_after = Pt(6)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language or "en")
    normal.element.get_or_add_rPr().append(spoken)
    for name, size, face in (("Title", 17, SERIF), ("Subtitle", 12, SERIF), ("Heading 1", 12, SERIF)):
        _face(styles[name], face, size, _INK)
        styles[name].font.italic = False
        styles[name].paragraph_format.keep_with_next = True
    _face(styles["Heading 2"], SANS, 10, _QUIET)
    for border in styles["Title"].element.pPr.findall(qn("w:pBdr")):
        styles["Title"].element.pPr.remove(border)
    for depth in range(DEEPEST + 1):
        for name, color in ((QUOTED, _INK), (LEADING, _QUIET)):
            style = _new(document, f"{name} {depth}" if depth else name, SERIF, 11, color)
            style.paragraph_format.left_indent = _STEP * (depth + 2)
            style.paragraph_format.first_line_indent = -_STEP
            style.paragraph_format.right_indent = _STEP
            style.paragraph_format.keep_with_next = True
            style.paragraph_format.widow_control = True
            style.paragraph_format.tab_stops.add_tab_stop(_STEP * (depth + 2))
    cited = _new(document, CITED, SANS, 9, _QUIET)
    cited.paragraph_format.left_indent = 2 * _STEP
    cited.paragraph_format.space_after = Pt(16)
    own = _new(document, OWN, SANS, 11, _ACCENT)
    own.paragraph_format.keep_with_next = True
    own.paragraph_format.space_before = Pt(6)
    source = _new(document, SOURCE, SANS, 8.5, _QUIET)
    source.paragraph_format.space_after = Pt(1)
    source.paragraph_format.keep_with_next = True
    _new(document, "Cell", SANS, 8.5, _INK).paragraph_format.space_after = Pt(1)


def _new(document: Document, name: str, face: str, size: float, color: RGBColor) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    _face(style, face, size, color)
    return style


def _face(style: Any, face: str, size: float, color: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = face, Pt(size), color
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for of in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(of), None)  # the theme's face would win over the one named
    fonts.set(qn("w:cs"), face)


def add_table(document: Document, rows: Sequence[Sequence[str]]) -> None:
    """A table on a page turned sideways; the first row is its head and stands again on every page.

    A column is as wide as its words ask for, so that none is broken and long ones have room.
    """
    section: Any = document.sections[0]  # it has a page, whatever its types allow
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    room = section.page_width - section.left_margin - section.right_margin
    asked = [max(_asks(value) for value in column) for column in zip(*rows, strict=True)]
    made = document.add_table(rows=0, cols=len(asked), style="Table Grid")
    made.autofit = False
    widths = [int(room * size / sum(asked)) for size in asked]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for at, values in enumerate(rows):
        row = made.add_row()
        for cell, value, width in zip(row.cells, values, widths, strict=True):
            cell.width = width
            cell.paragraphs[0].style = document.styles["Cell"]
            cell.paragraphs[0].add_run(value).bold = at == 0
        if at == 0:
            row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _asks(value: str) -> int:
    """What a cell asks of the width: its longest word at least, and more for longer texts."""
    longest = max(map(len, value.split()), default=0)
    return max(6, longest + 1, min(40, len(value) // 2))


def page_numbers(document: Document) -> None:
    """The number of the page below each page: a field that the word processor fills in."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
    run = paragraph.add_run("1")
    _face_of_run(run)
    field.append(run._r)


def _face_of_run(run: Any) -> None:
    run.font.name, run.font.size, run.font.color.rgb = SANS, Pt(9), _QUIET


def add_properties(document: Document, values: Mapping[str, str]) -> None:
    """Custom document properties, each a text."""
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _TYPES})
    for number, (name, value) in enumerate(values.items(), 2):
        each = etree.SubElement(root, f"{{{_CUSTOM}}}property", fmtid=_ANY_PROPERTY, pid=str(number), name=name)
        etree.SubElement(each, f"{{{_TYPES}}}lpwstr").text = value
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    package = document.part.package
    package.relate_to(Part(PackURI("/docProps/custom.xml"), _PART, data, package), _RELATED)
