"""The blocks of a brief, from text, Markdown, HTML or DOCX: prose, and what stands in block quotes."""

import re
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, NamedTuple

from tui.core.errors import BadData
from tui.exporters.word_styles import LEADING, QUOTED
from tui.verifying.claims import one_line
from tui.verifying.markdown import inline_text
from tui.word_files import opened


class Block(NamedTuple):
    """A paragraph of a brief, in one line. ``line`` is its line, or in DOCX its paragraph, counted from 1."""

    text: str
    line: int
    quoted: bool
    """Whether all of it is a quotation."""


def from_text(data: bytes, what: str) -> Iterator[Block]:
    """Paragraphs between blank lines; lines that begin with ``>`` are quoted, as mail quotes them.

    Raises:
        BadData: it is no text.
    """
    from tui.files import decode

    lines: list[str] = []
    begin, quoted = 1, False
    for number, line in enumerate([*decode(data, what).replace("\r\n", "\n").split("\n"), ""], 1):
        is_quoted = line.lstrip().startswith(">")
        words = re.sub(r"^[\s>]+", "", line).strip() if is_quoted else line.strip()
        if lines and (not words or is_quoted != quoted):
            yield Block(one_line(" ".join(lines)), begin, quoted)
            lines = []
        if words:
            if not lines:
                begin, quoted = number, is_quoted
            lines.append(words)


def from_markdown(data: bytes, what: str) -> Iterator[Block]:
    """Paragraphs, list items, headings and cells; what stands in block quotes is quoted, code is left out.

    Raises:
        BadData: it is no text.
    """
    from markdown_it import MarkdownIt

    from tui.files import decode

    depth = 0
    line = 1
    for token in MarkdownIt("commonmark").enable("table").parse(decode(data, what)):
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        line = token.map[0] + 1 if token.map else line
        if token.type == "inline" and (text := inline_text(token)):
            yield Block(text, line, depth > 0)


def from_html(data: bytes, what: str) -> Iterator[Block]:
    """Paragraphs and their like; what stands in ``blockquote`` or ``q`` is quoted.

    Raises:
        BadData: it is no text.
    """
    from tui.files import decode

    page = _Page()
    page.feed(decode(data, what))
    page.close()
    page.end_block()
    yield from page.blocks


def from_docx(data: bytes, what: str) -> Iterator[Block]:
    """Paragraphs, in tables too; those whose style is one for quotations are quoted.

    Raises:
        BadData: it is no Word file, or python-docx is not installed.
    """
    document = opened(data, what, extra="docx")
    for number, paragraph in enumerate(_paragraphs(document), 1):
        if text := one_line(paragraph.text):
            style = paragraph.style.name or ""
            yield Block(text, number, style.startswith((QUOTED, LEADING)) or bool(_QUOTE_STYLE.search(style)))


_QUOTE_STYLE = re.compile(r"\b(?:quote|quotations?|block text|zitat|citation longue)\b", re.IGNORECASE)


def _paragraphs(document: Any) -> Iterator[Any]:
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


_INLINE = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "s", "samp"),
        *("small", "span", "strong", "sub", "sup", "time", "u", "var"),
    )
)
_UNSEEN = frozenset(("script", "style", "head", "template"))
_QUOTES = frozenset(("blockquote", "q"))
_EMPTY = frozenset(("br", "hr", "img", "meta", "link", "input", "wbr"))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[tuple[str, bool]] = []
        """The tags that are open, and whether each holds what is said about a quotation, as a footer in it does."""
        self._words: list[str] = []
        self._line = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.end_block()
        if tag not in _EMPTY:
            self._open.append((tag, tag == "footer" or ("class", "note") in attrs))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.end_block()
        if tag in self._tags():
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._words:
            self._line = self.getpos()[0]
        if not _UNSEEN.intersection(self._tags()) and (data.strip() or self._words):
            self._words.append(data)

    def end_block(self) -> None:
        if text := one_line("".join(self._words)):
            about = any(is_about for _, is_about in self._open)
            quoted = not about and not _QUOTES.isdisjoint(self._tags())
            self.blocks.append(Block(text, self._line, quoted))
        self._words = []

    def _tags(self) -> list[str]:
        return [tag for tag, _ in self._open]


READERS: Mapping[str, Callable[[bytes, str], Iterator[Block]]] = {
    ".txt": from_text,
    ".text": from_text,
    ".md": from_markdown,
    ".markdown": from_markdown,
    ".html": from_html,
    ".htm": from_html,
    ".docx": from_docx,
}
"""Which reader reads a file with which suffix."""


def blocks_of(data: bytes, what: str, suffix: str) -> Iterator[Block]:
    """The blocks of a brief, by its suffix; Markdown where it has none, because text is Markdown too.

    Raises:
        BadData: no reader reads such a file, or this one is broken.
    """
    if suffix and suffix.casefold() not in READERS:
        raise BadData(f"{what}: a brief is one of {', '.join(READERS)}")
    return READERS.get(suffix.casefold(), from_markdown)(data, what)
