"""Footnotes of a page: their marks in the text go, and so do the notes that the marks lead to; both are counted."""

import re
from collections import Counter
from typing import Any

_MARKS = (
    "sup, [role=doc-noteref], [epub\\:type=noteref], a[href^='#_ftn'], a[href^='#_edn'], a[href^='#fn'], "
    "a[href^='#ftnt'], a[href^='#footnote'], a[href^='#note'], a.footnote, a.footnote-ref, a.MsoFootnoteReference"
)
_NOTES = (
    "[role=doc-endnotes], [role=doc-footnote], .footnotes, .footnote-list, ol.references, "
    "[style*='mso-element:footnote'], [style*='mso-element:endnote'], [id^=ftn], [id^=edn], [id^=footnote]"
)
_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[ivx]{1,4}|[*†‡§]{1,3}|[a-z])[\])]?")
_UNITS = re.compile(r"(?:\b[kcdm]?m|CO|\d)\s*$")
_INDENTED = 80


def without_notes(page: Any, changes: Counter[str]) -> None:
    """Takes the marks and the notes out of a page."""
    marks = [node for node in page.css(_MARKS) if _is_mark(node)]
    gone: set[int] = set()
    for node in marks:
        if node.mem_id not in gone:
            gone.update(inner.mem_id for inner in node.traverse())
            node.decompose()
            changes["footnote mark removed"] += 1
    gone.clear()
    for node in page.css(_NOTES):
        if node.mem_id in gone or node.tag in ("body", "a", "span", "sup"):
            continue
        gone.update(inner.mem_id for inner in node.traverse())
        notes = len(node.css("li")) or len(node.css("p")) or 1
        if node.text().strip():
            changes["footnote left out"] += notes
        node.decompose()


def _is_mark(node: Any) -> bool:
    """Whether a node is no more than the mark of a note; the 2 of km² and the letters of 1st are words."""
    text = "".join(node.text().split())
    if not _MARK.fullmatch(text):
        return False
    if node.tag != "sup":
        return True
    before = node.prev
    above = before.text() if before is not None else ""
    return node.css_first("a") is not None or not _UNITS.search(above[-_INDENTED:])
