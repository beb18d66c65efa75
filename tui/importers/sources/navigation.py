"""What a web page puts around a statement: menus, sharing, copyright. Not the statement's, so it goes, counted."""

import re
from collections import Counter
from collections.abc import Sequence

from tui.importers.blocks import Block
from tui.importers.outline.wording import words_in

_NAVIGATION = re.compile(
    r"^(?:\W*©|\W*(?:(?:share|print|e-?mail|download|save)(?:\s+(?:this|the|on|to|via|page|article|pdf))*\b.{0,60}$|follow\s+us\b|skip\s+to\b|"
    r"back\s+to\s+(?:top|list)|(?:read|see|learn)\s+more\b|related\s+(?:links?|articles?|news|documents?|content)|you\s+are\s+here|"
    r"home\s*[|>/»›]|all\s+rights\s+reserved|copyright\b|cookies?\b|(?:privacy|cookie)\s+(?:policy|notice|settings)|subscribe\b|"
    r"sign\s+up\b|search$|menu$|site\s?map|(?:last\s+)?(?:updated|modified)(?:\s+on)?\s*:?\s|tags?\s*:|topics?\s*:\s|"
    r"contact\s+us|top\s+of\s+page|to\s+top|previous|next\s+(?:page|article)|terms\s+of\s+use|facebook|twitter|linkedin))",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s(?:[|»›>•·]|::)\s")


def without_navigation(blocks: Sequence[Block], changes: Counter[str]) -> tuple[Block, ...]:
    """``blocks`` without lines that are a page's, not the statement's; ``changes`` counts them."""
    kept = tuple(block for block in blocks if not is_navigation(block.text))
    if len(kept) < len(blocks):
        changes["navigation line removed"] += len(blocks) - len(kept)
    return kept


def is_navigation(text: str) -> bool:
    """Whether a line is for getting about a site: a menu, a trail, a sharing or copyright line."""
    count = words_in(text)
    if count > 20:
        return False
    bars = len(_BARS.findall(text))
    return (bool(_NAVIGATION.match(text)) and count <= 14) or (bars >= 2 and count / (bars + 1) < 4)
