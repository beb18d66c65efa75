"""HTML with selectolax: the part of the page with the running text, its blocks, and the numbers that its lists show."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tui.core.errors import BadData
from tui.importers.blocks import Block, Document
from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, starts_lower
from tui.importers.sources.encoding import decode
from tui.importers.sources.markers import BULLET, counted, shown_beside
from tui.importers.sources.navigation import without_navigation
from tui.importers.sources.plain import tidy

_NOT_SHOWN = (
    "script, style, noscript, template, nav, aside, form, button, iframe, svg, footer, dialog, select, "
    "[hidden], [aria-hidden=true]"
)
_MAIN = "article, main, [role=main], #content, #main, .content, .article"
_BLOCKS = frozenset(
    (
        *("p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dt", "dd", "section"),
        *("article", "main", "ul", "ol", "table", "tbody", "thead", "tr", "header", "figure", "figcaption", "center"),
        *("body", "dl", "address"),
    )
)
_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 200
_BREAK = "\x00"


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a web page hold.

    Raises:
        BadData: selectolax is not installed, or the page is nested too deeply.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        raise BadData(f"{name}: web pages need selectolax; install it with pip install 'communique[import]'") from None
    found = decode(data, name)
    changes: Counter[str] = Counter()
    page = LexborHTMLParser(found.text.replace(_BREAK, ""))
    metadata = _metadata(page)
    for node in page.css(_NOT_SHOWN):
        node.decompose()
    notes = [node for node in page.css("sup") if re.fullmatch(r"[\s\[\]\d*†a-z]{1,6}", node.text())]
    for node in notes:
        node.decompose()
        changes["footnote mark removed"] += 1
    body = _main(page)
    blocks: list[Block] = []
    if body is not None:
        _Walk(blocks, changes).node(body, 0)
    return Document(name, without_navigation(blocks, changes), metadata, changes)


def _metadata(page: Any) -> dict[str, str]:
    made: dict[str, str] = {}
    if (title := page.css_first("title")) is not None and title.text().strip():
        made["title"] = " ".join(title.text().split())
    if (root := page.css_first("html")) is not None and (language := root.attributes.get("lang")):
        made["language"] = language
    if (link := page.css_first("link[rel=canonical]")) is not None and (url := link.attributes.get("href")):
        made["url"] = url
    return made


def _main(page: Any) -> Any:
    """The part that holds most of the running text; the whole body where none holds half of it."""
    body = page.body
    if body is None:
        return None
    whole = len(body.text())
    parts = [(len(node.text()), node) for node in body.css(_MAIN)]
    able = [part for part in parts if part[0] > whole / 2]
    return min(able, key=lambda part: part[0])[1] if able else body


class _Walk:
    def __init__(self, blocks: list[Block], changes: Counter[str]) -> None:
        self.blocks, self.changes = blocks, changes

    def node(self, node: Any, depth: int, *, marker: str = "", level: int = 0) -> None:
        """Adds the blocks of a block-level node; its own inline content becomes blocks too."""
        if depth > _DEEPEST:
            raise BadData("the page is nested too deeply to read; it may be broken on purpose")
        words: list[str] = []
        bold: list[bool] = []
        mine = marker

        def flush() -> None:
            nonlocal mine
            for text, is_bold in self._pieces("".join(words), bold):
                self._add(node, text, is_bold, mine, level)
                mine = ""
            words.clear()
            bold.clear()

        if node.tag == "tr":
            cells = [tidy(" ".join(cell.text(separator=" ").split()), self.changes) for cell in node.css("td, th")]
            if any(cells):
                self.blocks.append(Block("\t".join(cells), "row") if len(cells) > 1 else Block(cells[0]))
            return
        number = _start(node)
        for child in node.iter(include_text=True):
            if child.tag == "li":
                flush()
                own = (
                    f"{counted(number, _KINDS.get(node.attributes.get('type') or '', 'decimal'))}."
                    if node.tag == "ol"
                    else BULLET
                )
                number += 1
                inner = level + 1 if mine or (node.parent is not None and node.parent.tag == "li") else level
                self.node(child, depth + 1, marker=own, level=inner)
            elif child.tag in _BLOCKS:
                flush()
                self.node(child, depth + 1, marker=mine if child.tag in ("p", "div") else "", level=level)
                mine = "" if child.tag in ("p", "div") else mine
            else:
                text = _inline(child)
                words.append(text)
                if text.strip(_BREAK + " \n\t\xa0"):
                    bold.append(child.tag in ("b", "strong"))
        flush()

    def _pieces(self, text: str, bold: list[bool]) -> Iterator[tuple[str, bool]]:
        """The lines between breaks; a line that only goes on from the one above is joined to it."""
        made: list[str] = []
        for line in text.split(_BREAK):
            plain = " ".join(line.split())
            if not plain:
                made.append("")
                continue
            joined = made and made[-1] and not ends_sentence(made[-1]) and label_at(plain) is None
            if joined and (starts_lower(plain) or len(made[-1]) > 60):
                made[-1] = f"{made[-1]} {plain}"
                self.changes["line break joined"] += 1
            else:
                made.append(plain)
        yield from ((tidy(line, self.changes), bool(bold) and all(bold)) for line in made if line)

    def _add(self, node: Any, text: str, bold: bool, marker: str, level: int) -> None:
        text = text.strip()
        if not text:
            return
        if re.fullmatch(r"h[1-6]", node.tag):
            self.blocks.append(Block(text, "heading", level=int(node.tag[1])))
        elif marker:
            self.blocks.append(Block(text, "item", shown_beside(marker, text), level=level))
        else:
            self.blocks.append(Block(text, bold=bold))


def _start(node: Any) -> int:
    given = (node.attributes.get("start") or "1") if node.tag == "ol" else "1"
    return int(given) if given.isdecimal() and len(given) < 6 else 1


def _inline(node: Any) -> str:
    if node.tag == "-text":
        return str(node.text())
    if node.tag == "br":
        return _BREAK
    if node.tag.startswith(("-", "!")):
        return ""
    return "".join(_inline(child) for child in node.iter(include_text=True))
