"""What a web page puts around a statement: menus, sharing, copyright. Not the statement's, so it goes, counted.

A line goes for what it says (``Share this page``); a list for its first line (``Home``); and what stands below
``Related news`` goes when no text follows there.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from tui.importers.blocks import Block
from tui.importers.outline.labels import label_at
from tui.importers.outline.page_lines import is_control
from tui.importers.outline.wording import ends_sentence, starts_lower, words_in
from tui.importers.sources.line import Line

_NAVIGATION = re.compile(
    r"^(?:\W*©|\W*(?:(?:share|print|e-?mail|download|save)(?:\s+(?:this|the|on|to|via|page|article|pdf))*\b.{0,60}$|follow\s+us\b|skip\s+to\b|"
    r"back\s+to\s+(?:(?:the\s+)?(?:top|list|index|overview|news|home)|previous)\b|key\s*words?\s*:|(?:read|see|learn)\s+more\b|related\s+(?:links?|articles?|news|documents?|content)|you\s+are\s+here|"
    r"home\s*[|>/»›]|all\s+rights\s+reserved|copyright\b|cookies?\b|(?:privacy|cookie)\s+(?:policy|notice|settings)|subscribe\b|"
    r"sign\s+up\b|search$|menu$|site\s?map|(?:last\s+)?(?:updated|modified)(?:\s+on)?\s*:?\s|tags?\s*:|topics?\s*:\s|"
    r"contact\s+us|top\s+of\s+page|to\s+top|previous|next\s+(?:page|article)|terms\s+of\s+use|facebook|twitter|linkedin|"
    r"home\s+(?:about|news|contact|media|press|search|our|the)\b|privacy$|privacy\s+accessibility|accessibility(?:\s+statement)?$|legal\s+notice$|imprint$|impressum$))",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s(?:[|»›>•·]|::)\s")


_HOME = re.compile(r"(?:home(?:\s*page)?|start(?:seite)?|accueil|inicio|início|главная)", re.IGNORECASE)
_RELATED = re.compile(
    r"(?:related|more|latest|other|recent|similar)\s+(?:news|articles?|links?|content|stories|statements|pages|documents?)"
    r"|related|contacts?|more\s+from\b.{0,30}|(?:press|media)\s+contacts?|(?:see|read)\s+also|you\s+may\s+also\b.{0,30}",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?:this|our|the)\s+(?:web)?site\s+uses\s+cookies\b.{0,300}|we(?:['’]d)?\s+(?:also\s+)?(?:use|like\s+to\s+set|value)\s+(?:\w+\s+){0,3}(?:cookies|privacy)\b.{0,300}|"
    r"(?:by|if)\s+(?:continuing|you\s+continue)\s+to\s+(?:use|browse|visit)\b.{0,200}\bcookies\b.{0,200}|"
    r"(?:note:\s*)?(?:this|the|content\s+(?:in|on)\s+this)\s+(?:following\s+)?(?:is\s+(?:an?\s+|the\s+)?)?(?:archived?|historical)\s+(?:web)?"
    r"(?:site|page|content|material|copy|version)\b.{0,500}",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:full\s+text(?:\s+of)?|text|in\s+full|transcript)\s*[:|–—]\s*(?=\w)", re.IGNORECASE)
_MENU_WORDS = 6
_PROSE_WORDS = 25


class Entry(NamedTuple):
    """A line of a page, as far as navigation goes."""

    text: str
    """Its words, without the marker of a list."""
    apart: bool
    """Whether it is set off from the one above: by white space, by its place, by its type."""


def without_navigation(blocks: Sequence[Block], changes: Counter[str]) -> tuple[Block, ...]:
    """``blocks`` without lines that are a page's, not the statement's; ``changes`` counts them."""
    listed = [block.kind == "item" for block in blocks]
    entries = [
        Entry(block.text, not n or listed[n] != listed[n - 1] or (not listed[n])) for n, block in enumerate(blocks)
    ]
    gone = navigation_in(entries) | _above_title(blocks)
    if gone:
        changes["navigation line removed"] += len(gone)
    kept = (block for n, block in enumerate(blocks) if n not in gone)
    return tuple(_without_prefix(block, changes) for block in kept)


def _above_title(blocks: Sequence[Block]) -> set[int]:
    """Items above the great heading of a page: which kind of page it is, its number and its hour."""
    titles = [n for n, block in enumerate(blocks) if block.kind == "heading" and block.level == 1]
    if not titles or any(_is_text(block.text) for block in blocks[: titles[0]]):
        return set()
    return {n for n in range(titles[0]) if blocks[n].kind == "item"}


def _without_prefix(block: Block, changes: Counter[str]) -> Block:
    """A heading without the ``Full text:`` that a newspaper puts before it."""
    found = _PREFIX.match(block.text) if block.kind == "heading" else None
    if found is None:
        return block
    changes["prefix of a newspaper removed"] += 1
    return replace(block, text=block.text[found.end() :])


def without_navigation_lines(lines: Sequence[Line], changes: Counter[str]) -> list[Line]:
    """The lines of a text without a page's controls and lists; what stands below one is set off.

    A text has no marks to tell a menu by, so that only what can be nothing else goes: ``share charts`` stays.
    """
    entries = [Entry(line.text, line.gap) for line in lines]
    controls = {n for n, entry in enumerate(entries) if is_control(entry.text) and not _is_inside(entries, n)}
    gone = _lists_in(entries) | controls
    if gone:
        changes["navigation line removed"] += len(gone)
    return [replace(line, gap=True) if n - 1 in gone else line for n, line in enumerate(lines) if n not in gone]


def navigation_in(entries: Sequence[Entry]) -> set[int]:
    """The entries that are for getting about a site."""
    return _lists_in(entries) | {n for n, e in enumerate(entries) if _is_alone(entries, n) and is_navigation(e.text)}


def _lists_in(entries: Sequence[Entry]) -> set[int]:
    """The entries of menus, and those below ``Related news``."""
    gone: set[int] = set()
    for n, entry in enumerate(entries):
        if entry.apart and _HOME.fullmatch(_bare(entry.text)):
            gone.update(_menu_from(entries, n))
    related = next(
        (n for n in range(len(entries) - 1, -1, -1) if _RELATED.fullmatch(entries[n].text.strip(" :"))), None
    )
    if related and entries[related].apart and not any(_is_text(entry.text) for entry in entries[related:]):
        gone.update(range(related, len(entries)))
    return gone


def is_notice(text: str) -> bool:
    """Whether a line tells of cookies: it is laid over the page, so it may stand in the middle of the text."""
    return bool(_NOTICE.fullmatch(text.strip()))


def _bare(text: str) -> str:
    """The words after a label that is no part of the text."""
    label = label_at(text)
    return (text[label.end :] if label else text).strip()


def _is_alone(entries: Sequence[Entry], index: int) -> bool:
    """Whether no sentence runs into a line, or out of it."""
    above = entries[index - 1].text if index else ""
    goes_on = index + 1 < len(entries) and not entries[index + 1].apart and starts_lower(entries[index + 1].text)
    set_off = entries[index].apart or not above or ends_sentence(above) or is_navigation(above)
    return set_off and not goes_on and (entries[index].apart or not starts_lower(entries[index].text))


def _is_inside(entries: Sequence[Entry], index: int) -> bool:
    """Whether a sentence runs into a line and out of it."""
    if not index or index + 1 >= len(entries) or entries[index].apart or entries[index + 1].apart:
        return False
    return not ends_sentence(entries[index - 1].text) and starts_lower(entries[index + 1].text)


def _menu_from(entries: Sequence[Entry], first: int) -> range:
    """The short lines that stand together with ``Home``; nothing where it stands alone."""
    stop = first + 1
    while stop < len(entries) and not entries[stop].apart:
        if words_in(entries[stop].text) > _MENU_WORDS or ends_sentence(entries[stop].text):
            return range(0)
        stop += 1
    return range(first, stop) if stop > first + 1 else range(0)


def _is_text(text: str) -> bool:
    return words_in(text) > _PROSE_WORDS or (ends_sentence(text) and words_in(text) > _PROSE_WORDS / 2)


def is_navigation(text: str) -> bool:
    """Whether a line is for getting about a site: a menu, a trail, a sharing or copyright line."""
    if is_control(text) or is_notice(text):
        return True
    count = words_in(text)
    if count > 20:
        return False
    bars = len(_BARS.findall(text))
    return (bool(_NAVIGATION.match(text)) and count <= 14) or (bars >= 2 and count / (bars + 1) < 4)
