"""Briefs checked whole: the same quotations in text, Markdown, HTML and DOCX get the same verdicts."""

import io
import re

import docx
import pytest

from tests.conftest import harbour_statement
from tui.core.errors import BadData
from tui.core.printed_words import PrintedWords
from tui.core.reading import Reading
from tui.core.verdict import Kind
from tui.exporters.base import Export
from tui.exporters.registry import exporter
from tui.verifying.blocks import READERS, Block, blocks_of
from tui.verifying.brief import Checked, check_brief, counted

PRINTED = PrintedWords(harbour_statement())
PROSE = [
    "The Chair thanked «Iceland and the Harbour Fund» and spoke of 'pilotage'.",
    'They welcomed “two harbor cranes for Iceland”, and "promised a fourth crane".',
]
BLOCK = "The Ministers welcomed [...] help"
EXPECTED = [Kind.EXACT, Kind.WORD, Kind.NEAR, Kind.ABSENT, Kind.CUT]


def as_docx() -> bytes:
    made = docx.Document()
    for words in PROSE:
        made.add_paragraph(words)
    made.add_paragraph(BLOCK, style="Intense Quote")
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


BRIEFS = {
    ".txt": "\n\n".join([*PROSE, f"> {BLOCK}"]).encode(),
    ".md": "\n\n".join(["# Title", *PROSE, f"> {BLOCK}", "```\n“code is left out”\n```"]).encode(),
    ".html": (
        "<head><title>“not this one”</title></head>"
        + "".join(f"<p>{words.replace('two', '<b>two</b>')}</p>" for words in PROSE)
        + f"<blockquote><p>{BLOCK}</p></blockquote><script>“nor this”</script>"
    ).encode(),
    ".docx": as_docx(),
}


def checked(data: bytes, suffix: str) -> list[Checked]:
    return list(check_brief(blocks_of(data, "x", suffix), PRINTED))


@pytest.mark.parametrize("suffix", BRIEFS)
def test_every_quotation_of_a_brief_gets_its_verdict(suffix: str) -> None:
    assert [each.verdict.kind for each in checked(BRIEFS[suffix], suffix)] == EXPECTED


@pytest.mark.parametrize(
    ("suffix", "lines"), [(".txt", [1, 1, 3, 3, 5]), (".md", [3, 3, 5, 5, 7]), (".docx", [1, 1, 2, 2, 3])]
)
def test_each_is_named_by_its_line(suffix: str, lines: list[int]) -> None:
    assert [each.line for each in checked(BRIEFS[suffix], suffix)] == lines


@pytest.mark.parametrize("format_id", ["markdown", "html", "docx"])
def test_an_exported_brief_stands(format_id: str) -> None:
    made = exporter(format_id)
    data = made.write(Export.of(Reading.of(harbour_statement())))
    found = [each for each in checked(data, made.suffix) if each.verdict.kind is not Kind.WORD]
    assert len(found) >= 8
    assert all(each.verdict.stands for each in found)


def test_wrapped_lines_are_one_paragraph_and_quoted_lines_of_mail_one_quotation() -> None:
    text = "He said “two harbour\ncranes for Iceland”.\n> grant aid of some\n> 3 million euros\nDone.\n".encode()
    assert [block.text for block in blocks_of(text, "x", ".txt")] == [
        "He said “two harbour cranes for Iceland”.",
        "grant aid of some 3 million euros",
        "Done.",
    ]
    assert [each.verdict.kind for each in checked(text, ".txt")] == [Kind.EXACT, Kind.EXACT]


def test_the_summary_counts_each_kind() -> None:
    assert counted(checked(BRIEFS[".md"], ".md")) == "5 quotations: 1 exact, 1 near, 1 cut, 1 absent, 1 of one word"
    assert counted([]) == "no quotation"
    assert not checked(b"No marks at all, \xe2\x80\x9c...\xe2\x80\x9d.", ".md")


def test_what_can_not_be_read_is_a_sentence() -> None:
    with pytest.raises(BadData, match=re.escape("a brief is one of .txt")):
        list(blocks_of(b"", "x", ".odt"))
    with pytest.raises(BadData, match="no Word file"):
        list(blocks_of(b"not a zip", "x", ".docx"))
    assert set(READERS) >= set(BRIEFS)
    assert list(blocks_of(b"", "x", ".md")) == []
    assert list(blocks_of(b"<p>a", "x", ".html")) == [Block("a", 1, False)]
