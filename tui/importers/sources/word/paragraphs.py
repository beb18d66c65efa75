"""The words of a paragraph as Word prints them: insertions, links and fields are in, deletions and hidden words out."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tui.importers.sources.word.numbering import W

BREAK = "\x00"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_NO_WORDS = frozenset(
    (
        *(f"{W}{name}" for name in ("pPr", "rPr", "delText", "delInstrText", "instrText", "sdtPr", "sdtEndPr")),
        *(f"{W}{name}" for name in ("rt", "txbxContent", "annotationRef", "footnoteRef", "endnoteRef", "fldData")),
        f"{_MC}Fallback",
    )
)
_NOTE_CALLS = frozenset((f"{W}footnoteReference", f"{W}endnoteReference"))
_SIGNS = {
    f"{W}br": BREAK,
    f"{W}cr": BREAK,
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}noBreakHyphen": "\u2011",
}
_MARK = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?\s*")
_UNITS = re.compile(r"(?:\b[kcdm]?m|CO|^|\s)$")
_SYMBOLS = {"§": "•", "·": "•", "¨": "□", "à": "→", "ü": "✓", "v": "•", "Ø": "•", "q": "□", "l": "●", "n": "■"}
"""What the signs of Wingdings and Symbol that begin lines look like."""


class Words:
    """Runs of words and their boldness, and the boxes of text that hang in them."""

    def __init__(self, changes: Counter[str]) -> None:
        self.runs: list[tuple[str, bool]] = []
        self.boxes: list[Any] = []
        self._changes = changes

    @property
    def text(self) -> str:
        """All the words."""
        return "".join(words for words, _ in self.runs)

    def read(self, node: Iterable[Any], *, bold: bool) -> None:
        """Adds the words of a paragraph, or of a part of one."""
        for child in node:
            tag = child.tag
            if not isinstance(tag, str):
                continue
            if tag in (f"{W}del", f"{W}moveFrom"):
                self._changes["deletion left out"] += 1
            elif tag in (f"{W}ins", f"{W}moveTo"):
                self._changes["insertion taken in"] += 1
                self.read(child, bold=bold)
            elif tag == f"{W}r":
                self._run(child, bold)
            elif tag == f"{W}txbxContent":
                self.boxes.append(child)
            elif tag == f"{_MATH}t":
                self.runs.append((child.text or "", bold))
            elif tag == f"{W}object":
                self._changes["embedded object left out"] += 1
            elif tag not in _NO_WORDS:
                self.read(child, bold=bold)

    def _run(self, run: Any, bold: bool) -> None:
        properties = run.find(f"{W}rPr")
        if _is_on(properties, "vanish", otherwise=False):
            if any(True for _ in run.iter(f"{W}t")):
                self._changes["hidden words left out"] += 1
            return
        strong = _is_on(properties, "b", otherwise=bold)
        raised = properties.find(f"{W}vertAlign") if properties is not None else None
        words = "".join(node.text or "" for node in run.findall(f"{W}t"))
        if raised is not None and raised.get(f"{W}val") == "superscript" and self._is_mark(words):
            self._changes["footnote mark removed"] += 1
            return
        for child in run:
            if child.tag == f"{W}t":
                self.runs.append((child.text or "", strong))
            elif child.tag in _SIGNS:
                self.runs.append((_SIGNS[child.tag], strong))
            elif child.tag in _NOTE_CALLS:
                self._changes["footnote mark removed"] += 1
            elif child.tag == f"{W}softHyphen":
                self._changes["soft hyphen removed"] += 1
            elif child.tag == f"{W}sym":
                self.runs.append((_symbol(child), strong))
            elif isinstance(child.tag, str) and child.tag not in _NO_WORDS:
                self.read((child,), bold=strong)

    def _is_mark(self, words: str) -> bool:
        """Whether a raised figure calls a note; the 2 of km² does not."""
        return bool(_MARK.fullmatch(words)) and not _UNITS.search(self.text[-20:])


def _is_on(properties: Any, name: str, *, otherwise: bool) -> bool:
    """Whether a property of words is switched on; ``otherwise`` where nothing is said."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return otherwise if found is None else found.get(f"{W}val") not in ("0", "false", "off")


def _symbol(node: Any) -> str:
    """The sign of a symbol font, as near as plain signs come; one that is not known is a bullet."""
    try:
        code = int(node.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    if not 0xF020 <= code <= 0xF0FF:
        return chr(code) if 0x20 <= code < 0xD800 else ""
    return _SYMBOLS.get(chr(code - 0xF000), "•")
