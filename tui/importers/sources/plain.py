"""Plain text: lines as they stand, with or without hard wraps."""

import re
from collections import Counter
from itertools import pairwise

from tui.core.clean import clean
from tui.importers.blocks import Document
from tui.importers.outline.wording import ending, ends_sentence
from tui.importers.sources.encoding import decode
from tui.importers.sources.furniture import without_furniture
from tui.importers.sources.layout import UNWRAPPED, blocks_of
from tui.importers.sources.line import Line
from tui.importers.sources.navigation import without_navigation_lines

_BLANK_SPACES = re.compile("[\u00a0\u202f\u2007\u2000-\u2006\u2008-\u200a\u205f]")
_SOFT_AT_END = re.compile("\u00ad[ \t]*\r?\n[ \t]*")
_HARD_HYPHEN = re.compile("\u2011")
_SOFT = re.compile("\u00ad")
_NOTE_MARK = re.compile("(?<=[^\\s\\d])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=[\\s.,;:)]|$)")
_LINK = re.compile(r"[ ]?[<\[](?:https?://|mailto:)[^\s<>\]]+[>\]]")
_TAB = 4 * " "
"""What a tab parts stays apart, until lines are joined."""
_HALF_LINE = 45
_UNITS = re.compile(r"(?:\b[kcmd]?m|[Cc]O)$")


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a text file hold.

    Raises:
        BadData: the bytes are no text.
    """
    found = decode(data, name)
    changes: Counter[str] = Counter()
    metadata = {"encoding": f"{found.encoding} (guessed)" if found.guessed else found.encoding}
    return Document(name, tuple(blocks_of(lines_of(found.text, changes), changes)), metadata, changes)


def lines_of(text: str, changes: Counter[str]) -> list[Line]:
    """The lines of a text, without page furniture and controls; a form feed begins a page."""
    lines: list[Line] = []
    pages = text.split("\f")
    gap = False
    for number, page in enumerate(pages, 1 if len(pages) > 1 else 0):
        for raw in tidy(page.replace("\t", _TAB), changes).split("\n"):
            words = raw.strip(" \u3000")
            if not words:
                gap = True
                continue
            indent = len(raw) - len(raw.lstrip(" \u3000"))
            lines.append(Line(words, indent, gap=gap, page=number))
            gap = False
    if _double_spaced(lines):
        lines = [Line(line.text, line.indent, gap=False, page=line.page) for line in lines]
    return without_navigation_lines(without_furniture(lines, changes), changes)


def tidy(text: str, changes: Counter[str]) -> str:
    """``text`` made safe, its odd spaces plain, its invisible hyphens, note marks and bare links gone; all counted."""
    text = _counted(_SOFT_AT_END, "", text, "soft hyphen removed", changes)
    text = _counted(_SOFT, "", text, "soft hyphen removed", changes)
    made = clean(text)
    for kind, count in made.changes.items():
        if kind not in ("tab", "line end"):
            changes[f"{kind} changed"] += count
    text = _counted(_BLANK_SPACES, " ", made.text, "no-break space made plain", changes)
    text = _counted(_HARD_HYPHEN, "-", text, "no-break hyphen made plain", changes)
    text = _note_marks(text, changes)
    return _counted(_LINK, "", text, "link address removed", changes)


def _counted(pattern: re.Pattern[str], instead: str, text: str, kind: str, changes: Counter[str]) -> str:
    made, count = pattern.subn(instead, text)
    if count:
        changes[kind] += count
    return made


def _note_marks(text: str, changes: Counter[str]) -> str:
    """Footnote marks in superior figures go; the 2 of ``km²`` and of ``CO²`` is no note."""

    def instead(found: re.Match[str]) -> str:
        if _UNITS.search(text[max(0, found.start() - 3) : found.start()]):
            return found[0]
        changes["footnote mark removed"] += 1
        return ""

    return _NOTE_MARK.sub(instead, text)


def _double_spaced(lines: list[Line]) -> bool:
    """Whether a blank line stands after every line, so that blank lines say nothing.

    Nobody breaks lines so late as the longest of a text whose lines are paragraphs; and recitals, which stop at a comma
    and begin in lower case, run on from nothing.
    """
    if len(lines) < 12 or max(len(line.text) for line in lines) > UNWRAPPED:
        return False
    gaps = sum(line.gap for line in lines[1:])
    running = sum(
        (line.text[:1].islower() and ending(above.text) not in ",;")
        or (len(above.text) > _HALF_LINE and ending(above.text) not in ",;" and not ends_sentence(above.text))
        for above, line in pairwise(lines)
        if line.gap
    )
    return gaps > 0.95 * (len(lines) - 1) and running > 0.3 * len(lines)
