"""Markdown with markdown-it: signs become what they show; labels that Markdown took for a list come back as printed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from tui.importers.blocks import Block, Document
from tui.importers.outline.wording import is_ornament
from tui.importers.sources.encoding import decode
from tui.importers.sources.markdown_forms import begins_part, in_common_form, with_dashes
from tui.importers.sources.markers import BULLET, shown_beside
from tui.importers.sources.navigation import without_navigation
from tui.importers.sources.plain import tidy
from tui.importers.sources.rows import is_label

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(title|author|date|lang|language|url):[ \t]*(\S.*(?:\n[ \t]+\S.*)*)$", re.MULTILINE)
_BEGINNING = 2000
_FIRST_LINES = 10
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ENDS = re.compile(r"(?i)</(?:tr|p|li|div|h\d)>|<br\s*/?>")
_CELL_ENDS = re.compile(r"(?i)</t[dh]>\s*(?=<t[dh])")
_TAG = re.compile(r"<[^<>]{1,2000}>")


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
        metadata |= _fields(front[1])
        text = _with_title(text[front.end() :], metadata.get("title", ""))
        changes["front matter removed"] += 1
    text = in_common_form(text, changes)
    tokens = MarkdownIt("commonmark").enable("table").parse(_unindented(text))
    blocks = [block for block in _blocks(tokens) if not is_ornament(block.text) or is_label(block.text)]
    return Document(name, without_navigation(blocks, changes), metadata, changes)


def _fields(front: str) -> dict[str, str]:
    """What the front matter says; its date is the day of publication."""
    made: dict[str, str] = {}
    for key, written in _FIELD.findall(front):
        value = " ".join(written.lstrip("|>-").split())
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1].replace("\\\\", "\\") if value[0] == '"' else value[1:-1].replace("''", "'")
        made["language" if key == "lang" else key] = value
    if found := _DAY.match(made.get("date", "")):
        made["published"] = found[0]
    return made


def _with_title(text: str, title: str) -> str:
    """A text below its title, which stands in the front matter alone, where a site prints it above the text."""
    plain = re.sub(r"\W+", " ", title).casefold().strip()
    lines = [line for line in text[:_BEGINNING].split("\n") if line.strip()][:_FIRST_LINES]
    known = not plain or any(re.sub(r"\W+", " ", line).casefold().strip() == plain for line in lines)
    return text if known else f"# {title}\n\n{text}"


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
        elif kind == "html_block":
            yield from _of_html(token.content)
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
        marker = ""


def _lines(token: "Token") -> list[tuple[str, bool]]:
    """The printed lines of an inline token, hard breaks between them, and whether each is bold throughout."""
    lines: list[tuple[str, bool]] = []
    words, strong, bold = "", 0, True
    for child in [*(token.children or ()), None]:
        if child is None or child.type == "hardbreak" or _is_break(child):
            if plain := " ".join(words.split()):
                lines.append((plain, bold))
            words, bold = "", True
            continue
        strong += {"strong_open": 1, "strong_close": -1}.get(child.type, 0)
        if child.type == "softbreak" and begins_part(words.strip(), _text_after(token, child)):
            lines.append((" ".join(words.split()), bold))
            words, bold = "", True
            continue
        piece = " " if child.type == "softbreak" else "" if child.type == "html_inline" else with_dashes(child.content)
        if child.type == "image":
            piece = ""
        if piece.strip() and not strong:
            bold = False
        words += piece
    return lines


def _is_break(child: "Token") -> bool:
    return child.type == "html_inline" and bool(re.match(r"(?i)<br\b", child.content))


def _text_after(token: "Token", mark: "Token") -> str:
    """The words of the line below a soft break."""
    children = token.children or []
    at = next(n for n, child in enumerate(children) if child is mark)
    made = ""
    for child in children[at + 1 :]:
        if child.type in ("softbreak", "hardbreak"):
            break
        made += child.content
    return made.strip()


def _of_html(content: str) -> Iterator[Block]:
    """The words of HTML that stands in the text, cells of a row beside each other."""
    for line in _ENDS.split(" ".join(content.split())):
        cells = [" ".join(unescape(_TAG.sub(" ", cell)).split()) for cell in _CELL_ENDS.split(line)]
        if any(cells):
            yield Block("\t".join(cells), "row") if len(cells) > 1 else Block(cells[0])
