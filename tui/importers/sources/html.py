"""HTML with selectolax: the part of the page with the running text, its blocks, and the numbers that its lists show.

Blocks are set as a browser sets them: whatever tag is a block begins a line, what is inline goes on in it.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from tui.core.doubts import Doubt
from tui.core.errors import BadData
from tui.importers.blocks import Block, Document
from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import is_ornament, words_in
from tui.importers.sources.broken_lines import Printed, printed
from tui.importers.sources.encoding import decode_page
from tui.importers.sources.layout import blocks_of
from tui.importers.sources.markers import shown_beside
from tui.importers.sources.navigation import without_navigation
from tui.importers.sources.plain import lines_of
from tui.importers.sources.rows import is_label, rows_of
from tui.importers.sources.web.archive import page_in
from tui.importers.sources.web.furniture import main_of, title_above, without_furniture, without_link_lists
from tui.importers.sources.web.breaks import measure_of
from tui.importers.sources.web.lists import Lists
from tui.importers.sources.web.notes import without_notes
from tui.importers.sources.web.published import take_published
from tui.importers.sources.web.styles import Styles

_BLOCKS = frozenset(
    (
        *("p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dt", "dd", "section"),
        *("article", "main", "ul", "ol", "table", "tbody", "thead", "tfoot", "tr", "header", "figure", "figcaption"),
        *("body", "dl", "address", "center", "caption", "details", "summary", "fieldset", "legend", "form", "hgroup"),
        *("hr", "aside", "footer", "nav", "dir", "menu", "dialog", "listing", "xmp", "plaintext"),
    )
)
_BREAKING = _BLOCKS - {"pre", "listing", "xmp", "plaintext"} | {"br", "table"}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_DEEPEST = 5_000
_BREAK = "\x00"
_SHORT_TERM = 4


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a web page, or of a page saved with its pictures, hold.

    Raises:
        BadData: selectolax is not installed, or the page is nested too deeply.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        raise BadData(f"{name}: web pages need selectolax; install it with pip install 'communique[import]'") from None
    found = decode_page(*page_in(data, name), name)
    changes: Counter[str] = Counter()
    page = LexborHTMLParser(found.text.replace(_BREAK, ""))
    _check_depth(page, name)
    metadata = _metadata(page) | ({"encoding": f"{found.encoding} (guessed)"} if found.guessed else {})
    styles = Styles(sheet.text() for sheet in page.css("style"))
    without_notes(page, changes)
    without_furniture(page, changes)
    blocks: list[Block] = []
    doubts: tuple[Doubt, ...] = ()
    if page.body is not None:
        without_link_lists(page, changes)
        main = main_of(page)
        title = title_above(page, main)
        metadata |= take_published(page, changes)
        setting = _Setting(styles, measure_of(page), changes)
        blocks = [*(setting.set_(title) if title is not None else ()), *setting.set_(main)]
        if styles.unused(page):
            doubts = (Doubt("numbering", "the page counts with a style sheet, so that numbers may be missing here"),)
    return Document(name, without_navigation(blocks, changes), metadata, +changes, doubts)


def _check_depth(page: Any, name: str) -> None:
    depths: dict[int, int] = {}
    for node in page.root.traverse() if page.root is not None else ():
        depth = depths.get(node.parent.mem_id, 0) + 1 if node.parent is not None else 0
        depths[node.mem_id] = depth
        if depth > _DEEPEST:
            raise BadData(f"{name}: is nested too deeply to read; it may be broken on purpose")


def _metadata(page: Any) -> dict[str, str]:
    made: dict[str, str] = {}
    if (title := page.css_first("title")) is not None and title.text().strip():
        made["title"] = " ".join(title.text().split())
    if (root := page.css_first("html")) is not None and (language := root.attributes.get("lang")):
        made["language"] = language
    if (link := page.css_first("link[rel=canonical]")) is not None and (url := link.attributes.get("href")):
        made["url"] = url
    return made


class _Setting:
    """The blocks of a page as they are set, one after the other."""

    def __init__(self, styles: Styles, measure: int, changes: Counter[str]) -> None:
        self.lists, self.measure, self.changes = Lists(styles), measure, changes
        self.blocks: list[Block] = []
        self.runs: list[tuple[str, bool]] = []
        self.marker, self.heading, self.bold = "", 0, 0
        self.lead = ""
        """A term or a label that is printed before the words of the next block."""

    def set_(self, node: Any) -> list[Block]:
        """The blocks of a node: its own, and what was left open before."""
        before, self.blocks = self.blocks, []
        self._walk(node)
        self._flush()
        self._let_lead_stand()
        made, self.blocks = self.blocks, before
        return made

    def _walk(self, root: Any) -> None:
        """Sets a node and all in it, without recursion: pages are nested as deeply as their makers forgot to close."""
        open_: list[tuple[Any, Iterator[Any]]] = []
        self._enter(root)
        open_.append((root, self._inside(root)))
        while open_:
            node, children = open_[-1]
            child = next(children, None)
            if child is None:
                open_.pop()
                self._leave(node)
                continue
            if child.tag == "-text":
                self.runs.append((child.text(), self.bold > 0))
            elif child.tag == "br":
                self.runs.append((_BREAK, True))
            elif child.tag == "table":
                self._flush()
                self._table(child)
            elif not child.tag.startswith(("-", "!")):
                self._enter(child)
                open_.append((child, self._inside(child)))

    def _inside(self, node: Any) -> Iterator[Any]:
        if node.tag in ("pre", "listing", "xmp", "plaintext") and not any(i.tag in _BREAKING for i in node.css("*")):
            self.blocks.extend(blocks_of(lines_of(node.text(), self.changes), self.changes))
            return iter(())
        return iter(node.iter(include_text=True))

    def _enter(self, node: Any) -> None:
        tag = node.tag
        if tag in _BLOCKS:
            self._flush()
        if tag in ("b", "strong"):
            self.bold += 1
        elif tag == "dt":
            self._let_lead_stand()
        elif tag in ("ul", "ol"):
            if self.marker and any(sign.isalnum() for sign in self.marker):
                self.blocks.append(Block(self.marker))
            self.marker = ""
            self.lists.enter(node)
        elif tag == "li":
            self.marker = self.lists.marker(node)
        elif tag in _HEADINGS:
            self.heading = int(tag[1])
        elif tag == "a" and node.prev is not None and node.prev.tag == "a":
            self.runs.append((" ", True))

    def _leave(self, node: Any) -> None:
        tag = node.tag
        if tag in _BLOCKS:
            self._flush()
        if tag in ("b", "strong"):
            self.bold -= 1
        elif tag in ("ul", "ol"):
            self.lists.leave()
        elif tag == "li":
            self.marker = ""
        elif tag in _HEADINGS:
            self.heading = 0
        if self.blocks and (tag == "dt" or tag in ("div", "p")):
            self._take_lead(term=tag == "dt")

    def _take_lead(self, *, term: bool) -> None:
        """A short term, or a label that has a block of its own, goes before the words that stand beside it."""
        last = self.blocks[-1]
        short = term and words_in(last.text) <= _SHORT_TERM
        if last.kind == "text" and not self.lead and (short or (is_label(last.text) and not last.text.isalnum())):
            self.lead = self.blocks.pop().text

    def _let_lead_stand(self) -> None:
        if self.lead:
            self.blocks.append(Block(self.lead))
        self.lead = ""

    def _flush(self) -> None:
        if any(text.strip() for text, _ in self.runs):
            for line in printed(self.runs, _BREAK, self.measure, self.changes):
                self._add(line)
        self.runs.clear()

    def _add(self, line: Printed) -> None:
        if is_ornament(line.text) and not is_label(line.text):
            self.changes["ornament removed"] += 1
            return
        if self.heading or self.marker or (self.lead and label_at(line.text) is not None):
            self._let_lead_stand()
        elif self.lead:
            line = Printed(f"{self.lead} {line.text}", line.bold)
            self.lead = ""
        if self.heading:
            self.blocks.append(Block(line.text, "heading", level=self.heading))
        elif self.marker:
            marker = shown_beside(self.marker, line.text)
            self.blocks.append(Block(line.text, "item", marker, bold=line.bold, level=self.lists.level))
        else:
            self.blocks.append(Block(line.text, bold=line.bold))
        self.marker = ""

    def _table(self, table: Any) -> None:
        rows: list[list[list[Block]]] = []
        for part in table.iter():
            if part.tag == "caption":
                self.blocks.extend(self.set_(part))
            for row in part.iter():
                if row.tag == "tr":
                    rows.append([self.set_(cell) for cell in row.iter() if cell.tag in ("td", "th")])
        self.blocks.extend(rows_of(rows))
