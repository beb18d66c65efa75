"""Word files: what Word prints becomes blocks, wherever in the file it stands."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from tui.core.errors import BadData
from tui.importers.blocks import Document
from tui.importers.sources import docx as source
from tui.importers.sources.markers import counted

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def element(xml: str) -> Any:
    name, _, rest = xml.partition(">")
    closed = name.endswith("/")
    return parse_xml(f"{name.rstrip('/')} {SPACES}{'/' if closed else ''}>{rest}")


def saved(word: Any) -> bytes:
    held = io.BytesIO()
    word.save(held)
    return held.getvalue()


def read(*parts: str) -> Document:
    """The document of a body that is made of these parts."""
    word = docx.Document()
    for part in parts:
        word.element.body.insert(len(word.element.body) - 1, element(part))
    return source.document(saved(word), "x.docx")


def texts(*parts: str) -> list[str]:
    return [block.text for block in read(*parts).blocks]


def p(words: str, properties: str = "") -> str:
    inner = words if words.startswith("<") else f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


# where words stand


def test_content_controls_hold_words_like_any_other() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('The lamps shine.')}</w:sdtContent></w:sdt>"
    inline = p(f"<w:sdt><w:sdtContent>{r('The oil')}</w:sdtContent></w:sdt>{r(' burns.')}")
    assert texts(p("One."), control, inline) == ["One.", "The lamps shine.", "The oil burns."]


def test_a_box_of_text_is_read_once() -> None:
    box = f"<w:txbxContent>{p('JOINT STATEMENT')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(p(drawing), p("The lamps shine.")) == ["JOINT STATEMENT", "The lamps shine."]


def test_links_fields_and_tags_are_words() -> None:
    words = (
        f"<w:hyperlink>{r('The ')}</w:hyperlink><w:smartTag>{r('lamps ')}</w:smartTag>"
        f'<w:fldSimple w:instr="REF x">{r("of ")}</w:fldSimple>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("Port Alba")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert texts(p(words)) == ["The lamps of Port Alba"]


def test_tracked_changes_are_accepted_and_counted() -> None:
    words = (
        f"{r('The ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>{r('new ')}</w:ins>"
        f"<w:moveFrom>{r('gone ')}</w:moveFrom>{r('secret ', '<w:vanish/>')}{r('lamps.')}"
    )
    made = read(p(words))
    assert made.blocks[0].text == "The new lamps."
    assert made.changes == {"deletion left out": 2, "insertion taken in": 1, "hidden words left out": 1}


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    assert texts(p("The lamps ", "<w:rPr><w:del/></w:rPr>"), p("shine."), p("So they do.")) == [
        "The lamps shine.",
        "So they do.",
    ]


def test_soft_breaks_end_lines_and_wrapped_lines_are_joined() -> None:
    title = f"{r('JOINT STATEMENT', '<w:b/>')}<w:r><w:br/></w:r>{r('Port Alba, 3 May 2041', '<w:b/>')}"
    wrapped = f"{r('The Ministers spoke of the lamps and')}<w:r><w:br/></w:r>{r('of the oil that they burn.')}"
    assert texts(p(title), p(wrapped)) == [
        "JOINT STATEMENT",
        "Port Alba, 3 May 2041",
        "The Ministers spoke of the lamps and of the oil that they burn.",
    ]


def test_signs_of_symbol_fonts_and_hyphens_are_plain() -> None:
    words = (
        f'<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/></w:r>{r("lamp")}<w:r><w:noBreakHyphen/></w:r>'
        f"{r('oil and light')}<w:r><w:softHyphen/></w:r>{r('house')}"
    )
    made = read(p(words))
    assert made.blocks[0].text == "• lamp-oil and lighthouse"
    assert made.changes == {"no-break hyphen made plain": 1, "soft hyphen removed": 1}


# notes, heads, contents


def test_notes_are_left_out_and_counted_with_their_marks() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("The lamps")
    paragraph._p.append(element('<w:r><w:footnoteReference w:id="1"/></w:r>'))
    paragraph.add_run(" shine")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" over 9 km")
    paragraph.add_run("2").font.superscript = True
    note = (
        f'<w:footnotes xmlns:w="{MAIN}"><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="1"/></w:footnotes>'
    )
    made, held = io.BytesIO(saved(word)), io.BytesIO()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    with zipfile.ZipFile(made) as given, zipfile.ZipFile(held, "w") as again:
        for part in given.infolist():
            content = given.read(part)
            if part.filename == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="rId77" Type="{kind}" Target="footnotes.xml"/></Relationships>'
                content = content.replace(b"</Relationships>", relation.encode())
            again.writestr(part, content)
        again.writestr("word/footnotes.xml", note)
    document = source.document(held.getvalue(), "x.docx")
    assert document.blocks[0].text == "The lamps shine over 9 km2"
    assert document.changes == {"footnote mark removed": 2, "footnote left out": 1}


def test_a_title_that_only_the_head_of_the_pages_prints_is_known() -> None:
    word = docx.Document()
    word.core_properties.title = "Draft 3"
    word.sections[0].header.paragraphs[0].text = "Joint Statement of the Harbour States"
    word.add_paragraph("The lamps shine.")
    made = source.document(saved(word), "x.docx")
    assert made.metadata["title"] == "Joint Statement of the Harbour States"
    assert [block.text for block in made.blocks] == ["The lamps shine."]


def test_a_table_of_contents_is_no_text() -> None:
    word = docx.Document()
    word.styles.add_style("toc 1", 1)
    word.add_paragraph("1. Lamps\t3", style="toc 1")
    word.add_paragraph("The lamps shine.")
    made = source.document(saved(word), "x.docx")
    assert [block.text for block in made.blocks] == ["The lamps shine."]
    assert made.changes["line of contents left out"] == 1


# tables


def test_cells_that_are_merged_are_printed_once() -> None:
    word = docx.Document()
    table = word.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Norway"
    table.cell(0, 2).text = "Anna Lind"
    for row in (1, 2):
        for column in range(3):
            table.cell(row, column).text = f"{row}{column}"
    made = source.document(saved(word), "x.docx")
    assert [block.text for block in made.blocks] == ["Norway\tAnna Lind", "10\t11\t12", "20\t21\t22"]


def test_cells_of_several_paragraphs_are_signatures_line_by_line() -> None:
    word = docx.Document()
    cells = word.add_table(1, 2).rows[0].cells
    for cell, lines in zip(cells, (("For Norway", "Anna Lind"), ("For Peru", "Luis Vega")), strict=True):
        cell.text = lines[0]
        cell.add_paragraph(lines[1])
    made = source.document(saved(word), "x.docx")
    assert [block.text for block in made.blocks] == ["For Norway\tFor Peru", "Anna Lind\tLuis Vega"]


# numbers


def numbered(
    levels: list[str], placed: list[tuple[int, int]], nums: str = "", style: Callable[[Any], None] | None = None
) -> list[str]:
    """The labels of paragraphs that are placed in lists, given as pairs of a list and a level."""
    word = docx.Document()
    root = word.part.numbering_part.element
    inner = "".join(f'<w:lvl w:ilvl="{n}">{level}</w:lvl>' for n, level in enumerate(levels))
    first = next(n for n, child in enumerate(root) if child.tag.endswith("}num"))
    root.insert(first, element(f'<w:abstractNum w:abstractNumId="900">{inner}</w:abstractNum>'))
    root.append(element('<w:num w:numId="900"><w:abstractNumId w:val="900"/></w:num>'))
    if nums:
        root.append(element(nums))
    if style:
        style(word)
    for list_, level in placed:
        paragraph = word.add_paragraph("words of it")
        if list_:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = level, list_
    return [block.marker for block in source.document(saved(word), "x.docx").blocks]


def lvl(kind: str, text: str, more: str = "") -> str:
    return f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/>'


def test_levels_count_within_each_other() -> None:
    levels = [lvl("decimal", "%1."), lvl("decimal", "%1.%2"), lvl("lowerLetter", "(%3)")]
    placed = [(900, 0), (900, 1), (900, 1), (900, 2), (0, 0), (900, 2), (900, 0), (900, 1)]
    assert numbered(levels, placed) == ["1.", "1.1", "1.2", "(a)", "", "(b)", "2.", "2.1"]


def test_a_level_that_never_restarts_goes_on() -> None:
    levels = [lvl("upperRoman", "%1."), lvl("decimal", "%2.", '<w:lvlRestart w:val="0"/>')]
    assert numbered(levels, [(900, 0), (900, 1), (900, 0), (900, 1)]) == ["I.", "1.", "II.", "2."]


def test_a_legal_level_shows_decimal_numbers() -> None:
    levels = [lvl("upperRoman", "%1."), lvl("decimal", "%1.%2", "<w:isLgl/>")]
    assert numbered(levels, [(900, 0), (900, 1)]) == ["I.", "1.1"]


def test_labels_of_words_are_shown_as_words() -> None:
    levels = [lvl("decimal", "Article %1"), lvl("ordinal", "%2"), lvl("russianLower", "%3)")]
    assert numbered(levels, [(900, 0), (900, 1), (900, 2)]) == ["Article 1", "1st", "а)"]


def test_a_list_may_begin_elsewhere_and_define_its_level_anew() -> None:
    nums = (
        '<w:num w:numId="901"><w:abstractNumId w:val="900"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>'
        f'<w:lvl w:ilvl="0">{lvl("decimal", "(%1)")}</w:lvl></w:lvlOverride></w:num>'
    )
    assert numbered([lvl("decimal", "%1.")], [(900, 0), (901, 0), (901, 0)], nums) == ["1.", "(7)", "(8)"]


def test_a_style_may_number_its_paragraphs_at_the_level_tied_to_it() -> None:
    word = docx.Document()
    root = word.part.numbering_part.element
    first = next(n for n, child in enumerate(root) if child.tag.endswith("}num"))
    levels = "".join(
        f'<w:lvl w:ilvl="{n}">{lvl(kind, text, f"<w:pStyle w:val={chr(34)}Point{n}{chr(34)}/>")}</w:lvl>'
        for n, (kind, text) in enumerate([("decimal", "%1."), ("lowerLetter", "(%2)")])
    )
    root.insert(first, element(f'<w:abstractNum w:abstractNumId="900">{levels}</w:abstractNum>'))
    root.append(element('<w:num w:numId="900"><w:abstractNumId w:val="900"/></w:num>'))
    for n in (0, 1):
        style = word.styles.add_style(f"Point{n}", 1)
        style.element.get_or_add_pPr().append(element('<w:numPr><w:numId w:val="900"/></w:numPr>'))
    for name in ("Point0", "Point1", "Point1", "Point0"):
        word.add_paragraph("words of it", style=name)
    made = source.document(saved(word), "x.docx")
    assert [block.marker for block in made.blocks] == ["1.", "(a)", "(b)", "2."]


@pytest.mark.parametrize(
    ("number", "kind", "shown"),
    [(49, "lowerRoman", "xlix"), (5, "decimalZero", "05"), (22, "ordinal", "22nd"), (3, "ordinalText", "Third")],
)
def test_numbers_are_shown_in_every_way_of_word(number: int, kind: str, shown: str) -> None:
    assert counted(number, kind) == shown


# packages


def rewritten(change: Callable[[str, bytes], bytes]) -> bytes:
    word = docx.Document()
    word.add_paragraph("The lamps shine.")
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(word))) as given, zipfile.ZipFile(held, "w") as again:
        for part in given.infolist():
            again.writestr(part, change(part.filename, given.read(part)))
    return held.getvalue()


def test_a_file_with_macros_is_read_and_they_are_left_behind() -> None:
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    data = rewritten(lambda _, held: held.replace(plain, b"application/vnd.ms-word.document.macroEnabled.main+xml"))
    assert [block.text for block in source.document(data, "x.docm").blocks] == ["The lamps shine."]


def test_a_strict_file_is_read() -> None:
    names = (
        (MAIN.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )

    def strict(name: str, held: bytes) -> bytes:
        for usual, other in names if not name.startswith("[") else ():
            held = held.replace(usual, other)
        return held

    assert [block.text for block in source.document(rewritten(strict), "x.docx").blocks] == ["The lamps shine."]


@pytest.mark.parametrize(
    ("part", "says"),
    [
        ("content.xml", "OpenDocument"),
        ("xl/workbook.xml", "spreadsheet"),
        ("ppt/presentation.xml", "presentation"),
        ("notes.txt", "ZIP file"),
    ],
)
def test_another_kind_of_package_is_one_sentence(part: str, says: str) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        package.writestr(part, "x")
    with pytest.raises(BadData, match=says):
        source.document(held.getvalue(), "x.docx")


# a text with hard wraps

WRAPPED = """Joint Statement of the Ministers of Ports

1. The Ministers of the coast met in Port Alba and spoke of
their harbours, of the lights on the piers and of the deep
water that the ships of the next ten years are going to need.

2. They welcomed the new cranes that Norway had sent to the
quay of Iceland, and thanked the harbour master for the warm
room in which they had met and for the fish that was served.

3. They agreed to meet again in the spring of the next year
in Oslo, when the ice is gone and the nets have been mended,
and to hear then what the divers have found below the piers."""


def test_a_text_with_hard_wraps_that_was_saved_as_a_word_file_is_read_as_the_text_is() -> None:
    made = read(*(p(line) if line else p("") for line in WRAPPED.split("\n")))
    assert [block.text for block in made.blocks] == [" ".join(part.split("\n")) for part in WRAPPED.split("\n\n")]


def test_short_lines_of_a_word_file_that_end_are_paragraphs() -> None:
    lines = [f"Line {number} is an address in the old harbour town of Alba." for number in range(20)]
    assert texts(*map(p, lines)) == lines
