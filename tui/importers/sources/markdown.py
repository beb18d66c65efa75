"""Markdown with markdown-it: signs become what they show; labels that Markdown took for a list come back as printed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui.importers.blocks import Block, Document
from tui.importers.sources.encoding import decode
from tui.importers.sources.markers import BULLET, shown_beside
from tui.importers.sources.navigation import without_navigation
from tui.importers.sources.plain import tidy

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(title|author|date|lang|language|url):\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)
_NOTE = re.compile(r"\[\^[^\]\s]+\](?::.*$)?", re.MULTILINE)


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a Markdown file hold.

    Raises:
        BadData: the bytes are no text.
    """
    from markdown_it import MarkdownIt

    found = decode(data, name)
    changes: Counter[str] = Counter()
    metadata = {"encoding": f"{found.encoding} (guessed)" if found.guessed else found.encoding}
    text = tidy(found.text.replace("\f", "\n\n"), changes)
    if front := _FRONT_MATTER.match(text):
        metadata |= {
            key.replace("lang", "language") if key == "lang" else key: v for key, v in _FIELD.findall(front[1])
        }
        text = text[front.end() :]
        changes["front matter removed"] += 1
    text, notes = _NOTE.subn("", text)
    if notes:
        changes["footnote mark removed"] += notes
    tokens = MarkdownIt("commonmark").enable("table").parse(_unindented(text))
    blocks = tuple(_blocks(tokens))
    return Document(name, without_navigation(blocks, changes), metadata, changes)


def _unindented(text: str) -> str:
    """Without the indents that would make code of words: a statement has no code."""
    return re.sub(r"(?m)^(?: {4,}|\t+)(?=\S)", lambda found: " " * min(3, len(found[0])), text)


def _blocks(tokens: Sequence["Token"]) -> Iterator[Block]:
    lists: list[str] = []
    marker = ""
    heading = 0
    cells: list[str] | None = None
    for token in tokens:
        kind = token.type
        if kind.endswith("_list_open"):
            lists.append(kind)
        elif kind.endswith("_list_close"):
            lists.pop()
        elif kind == "list_item_open":
            marker = BULLET if lists[-1].startswith("bullet") else f"{token.info}{token.markup}"
        elif kind == "heading_open":
            heading = int(token.tag[1])
        elif kind in ("tr_open", "tr_close"):
            if cells and any(cells):
                yield Block("\t".join(cells), "row")
            cells = [] if kind == "tr_open" else None
        elif kind in ("code_block", "fence"):
            yield from (Block(line.strip()) for line in token.content.split("\n") if line.strip())
        elif kind == "inline" and cells is not None:
            cells.append(" ".join(words for words, _ in _lines(token)))
        elif kind == "inline":
            yield from _of_lines(_lines(token), heading, marker, max(0, len(lists) - 1))
            heading, marker = 0, ""


def _of_lines(lines: Sequence[tuple[str, bool]], heading: int, marker: str, level: int) -> Iterator[Block]:
    for words, bold in lines:
        if heading:
            yield Block(words, "heading", level=heading)
        elif marker:
            yield Block(words, "item", shown_beside(marker, words), level=level)
        else:
            yield Block(words, bold=bold)


def _lines(token: "Token") -> list[tuple[str, bool]]:
    """The printed lines of an inline token, hard breaks between them, and whether each is bold throughout."""
    lines: list[tuple[str, bool]] = []
    words, strong, bold = "", 0, True
    for child in [*(token.children or ()), None]:
        if child is None or child.type == "hardbreak":
            if plain := " ".join(words.split()):
                lines.append((plain, bold))
            words, bold = "", True
            continue
        strong += {"strong_open": 1, "strong_close": -1}.get(child.type, 0)
        piece = " " if child.type == "softbreak" else "" if child.type == "html_inline" else child.content
        if child.type == "image":
            piece = ""
        if piece.strip() and not strong:
            bold = False
        words += piece
    return lines
