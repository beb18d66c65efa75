"""What a web page puts around a statement: menus, sharing, copyright. Not the statement's, so it goes, counted."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block
from tui.importers.outline.page_lines import is_control
from tui.importers.outline.wording import ends_sentence, starts_lower, words_in
from tui.importers.sources.layout import Line

_NAVIGATION = re.compile(
    r"(?:last\s+)?(?:updated|modified)(?:\s+on)?\s*:?\s|tags?\s*:|topics?\s*:\s|related\s+(?:links?|articles?|news|documents?)",
    re.IGNORECASE,
)
_MOST_WORDS = 14
_REMOVED = "navigation line removed"


def without_navigation(blocks: Sequence[Block], changes: Counter[str]) -> tuple[Block, ...]:
    """``blocks`` without lines that are a page's, not the statement's; ``changes`` counts them."""
    kept = tuple(block for block in blocks if not is_navigation(block.text))
    if len(kept) < len(blocks):
        changes[_REMOVED] += len(blocks) - len(kept)
    return kept


def is_navigation(text: str) -> bool:
    """Whether a line is for getting about a site: a menu, a trail, a sharing or copyright line."""
    return is_control(text) or (bool(_NAVIGATION.match(text)) and words_in(text) <= _MOST_WORDS)


def without_controls(lines: Sequence[Line], changes: Counter[str]) -> list[Line]:
    """The lines of a text without a page's controls; one that a sentence runs through stays."""
    kept: list[Line] = []
    above: Line | None = None
    skipped = False
    for line, following in zip(lines, (*lines[1:], None), strict=True):
        inside = above is not None and not line.gap and not ends_sentence(above.text)
        runs_on = following is not None and not following.gap and starts_lower(following.text)
        if is_control(line.text) and not (inside and runs_on):
            changes[_REMOVED] += 1
            skipped = True
            continue
        kept.append(replace(line, gap=True) if skipped else line)
        above, skipped = line, False
    return kept
