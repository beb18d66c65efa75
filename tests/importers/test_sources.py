"""Sources: what each format shows becomes blocks; what is no document is one sentence, in bounded time."""

import io
import zipfile
import zlib
from collections import Counter
from pathlib import Path

import docx
import pytest

from tests.importers.set_pdf import Set, set_pdf
from tui.core.errors import BadData, CommuniqueError, FileTrouble
from tui.importers.draft import drafted_bytes
from tui.importers.sources import docx as docx_source
from tui.importers.sources import html as html_source
from tui.importers.sources import markdown as markdown_source
from tui.importers.sources import pdf as pdf_source
from tui.importers.sources.hyphens import Hyphens
from tui.importers.sources.markers import counted
from tui.importers.sources.plain import lines_of
from tui.importers.sources.running import read_document, read_source

LONG = " The Ministers of the harbour states met in Port Alba and agreed on many things that day."


def test_markdown_shows_its_words_without_its_signs() -> None:
    text = (
        "# Joint\\_Statement\n\n**1.** The *Ministers* met [here](https://x.example).\n\n"
        "- one\n- two[^1]\n\n[^1]: Note.\n"
    )
    made = markdown_source.document(text.encode(), "x.md")
    assert [(b.kind, b.marker, b.text) for b in made.blocks] == [
        ("heading", "", "Joint_Statement"),
        ("text", "", "1. The Ministers met here."),
        ("item", "•", "one"),
        ("item", "•", "two"),
    ]
    assert made.changes["footnote mark removed"] >= 1


def test_html_keeps_the_numbers_its_lists_show_and_drops_the_page_around() -> None:
    page = (
        "<title>T</title><nav><a>Home</a></nav><main><h1>Joint Statement</h1>"
        f"<ol start=4><li>Four.{LONG}<ol type=a><li>first;<li>second.</ol></li></ol>"
        "<p>Words<sup>1</sup>&nbsp;here<br>and there.</main><footer>All rights reserved</footer><script>x()</script>"
    )
    made = html_source.document(page.encode(), "x.html")
    assert [(b.kind, b.marker, b.text.strip()) for b in made.blocks] == [
        ("heading", "", "Joint Statement"),
        ("item", "4.", f"Four.{LONG}"),
        ("item", "a.", "first;"),
        ("item", "b.", "second."),
        ("text", "", "Words here and there."),
    ]
    assert made.metadata["title"] == "T"


def test_docx_keeps_paragraphs_tables_and_the_numbers_of_word() -> None:
    word = docx.Document()
    word.add_heading("Joint Statement", 1)
    word.add_paragraph("first", style="List Number")
    word.add_paragraph("second", style="List Number")
    word.add_paragraph("point", style="List Bullet")
    row = word.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "For Norway", "For Iceland"
    held = io.BytesIO()
    word.save(held)
    made = docx_source.document(held.getvalue(), "x.docx")
    assert [(b.kind, b.marker, b.text) for b in made.blocks] == [
        ("heading", "", "Joint Statement"),
        ("item", "1.", "first"),
        ("item", "2.", "second"),
        ("item", "•", "point"),
        ("row", "", "For Norway\tFor Iceland"),
    ]


@pytest.mark.parametrize(
    ("number", "kind", "shown"),
    [
        (3, "decimal", "3"),
        (3, "lowerLetter", "c"),
        (28, "upperLetter", "BB"),
        (14, "lowerRoman", "xiv"),
        (9, "upperRoman", "IX"),
    ],
)
def test_lists_count_as_they_show(number: int, kind: str, shown: str) -> None:
    assert counted(number, kind) == shown


def flate_bomb() -> bytes:
    """A page of a gigabyte of words in a few thousand bytes."""
    deep = zlib.compressobj(9)
    block = b"BT /F1 12 Tf 72 700 Td (x) Tj ET\n" * 32_000
    begun, again = (deep.compress(block) + deep.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    once = begun + 1000 * again + deep.flush()
    packed = zlib.compress(once, 9).decode("latin-1")
    page = set_pdf([Set(72, 700, "x")]).decode("cp1252")
    begin = page.index("<< /Length")
    end = page.index("endstream", begin)
    stream = f"<< /Length {len(packed)} /Filter [/FlateDecode /FlateDecode] >>\nstream\n{packed}\n"
    return (page[:begin] + stream + page[end:]).encode("latin-1")


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"0" * 210_000_000)
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("scan.pdf", set_pdf([]), "no text"),
        ("locked.pdf", set_pdf([Set(72, 700, "Words.")], locked=True), "encrypted"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<", "broken or cut-short"),
        ("picture.pdf", b"\x89PNG\r\n\x1a\n....", "is a picture"),
        ("words.pdf", b"just words", "is no PDF file"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "old Word file"),
        ("cut.docx", b"PK\x03\x04....", "broken or cut-short"),
        ("empty.txt", b"  \n", "is empty"),
        ("page.html", b"<!doctype html><title>Shop</title><p>Buy</p>", "holds no statement"),
    ],
)
def test_what_is_no_statement_is_one_sentence(name: str, data: bytes, says: str) -> None:
    with pytest.raises(CommuniqueError) as caught:
        drafted_bytes(data, name)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code in (2, 3)


def test_a_bomb_in_a_page_is_one_sentence() -> None:
    with pytest.raises(BadData, match=r"bomb\.pdf: .*(?:broke off|took longer|memory|more signs)"):
        read_document(flate_bomb(), "bomb.pdf")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(BadData, match="unpacks to more than"):
        docx_source.document(bomb(), "bomb.docx")


def test_entities_of_a_document_are_not_expanded() -> None:
    word = docx.Document()
    word.add_paragraph("Words.")
    held, made = io.BytesIO(), io.BytesIO()
    word.save(held)
    with zipfile.ZipFile(held) as given, zipfile.ZipFile(made, "w") as again:
        for part in given.infolist():
            content = given.read(part)
            if part.filename == "word/document.xml":
                content = content.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY a "XXXX">]><w:document', 1)
                content = content.replace(b"Words.", b"W&a;")
            again.writestr(part, content)
    read = docx_source.document(made.getvalue(), "x.docx")
    assert [block.text for block in read.blocks] == ["W"]


def test_a_text_that_is_too_long_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.write(b"Words.")
        file.truncate(2_000_000_000)
    with pytest.raises(FileTrouble):
        read_source(path)


def test_a_reader_runs_in_a_process_of_its_own_and_its_failure_is_a_sentence() -> None:
    with pytest.raises(BadData, match="encrypted"):
        read_document(set_pdf([Set(72, 700, "Words.")], locked=True), "locked.pdf")
    with pytest.raises(BadData):
        pdf_source.document(b"%PDF-1.4", "x.pdf")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_told_apart(encoding: str) -> None:
    text = "1. The Ministers’ café met – at last – in Port Alba, and agreed on the naïve façade of the harbour.\n"
    made = drafted_bytes((text * 3).encode(encoding), "x.txt").statement
    assert "café met –" in made.passages[0].text


def test_lines_that_say_on_which_page_they_stand_are_no_text() -> None:
    text = (
        "Harbour Talks    Page 1\n\nThe Ministers met and\n\n"
        "Harbour Talks    Page 2\n\nspoke of lights. Page 3 is lost.\n"
    )
    changes: Counter[str] = Counter()
    lines = [line.text for line in lines_of(text, changes)]
    assert lines == ["The Ministers met and", "spoke of lights. Page 3 is lost."]
    assert changes["running head or foot removed"] == 2


def test_the_halves_of_a_broken_word_are_no_words_of_the_text() -> None:
    changes: Counter[str] = Counter()
    joined = Hyphens(["They praised the presi-", "dency and the well-", "being of the well."]).join(
        "the presi-", "dency", changes
    )
    assert joined == "the presidency"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "shop.html",
            b"<body><nav>Home</nav><p>Buy our shoes today! From 9.99.</p><p>Delivery is free.</p></body>",
        ),
        ("letter.txt", b"Dear all,\n\nI am well, and the weather here is fine.\n\nSee you soon, Tom\n"),
    ],
)
def test_a_page_that_speaks_of_nothing_of_a_statement_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(BadData, match="holds no statement"):
        drafted_bytes(data, name)


def test_a_text_in_another_language_is_read_whatever_it_names() -> None:
    text = "Прибрежные жители встретились у старого маяка и говорили о рыбе, о лодках и о погоде в заливе.".encode()
    assert len(drafted_bytes(text, "text.txt").statement.paragraphs) == 1
