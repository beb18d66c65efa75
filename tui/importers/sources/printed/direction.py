"""Pages that are read from the right: mirrored, they are measured like others, and figures in them turned back."""

import re
import unicodedata
from collections.abc import Sequence

from tui.importers.sources.printed.glyphs import Page

_FORWARDS = re.compile(r"[0-9A-Za-zÀ-ɏ](?:[0-9A-Za-zÀ-ɏ.,:/%+–-]*[0-9A-Za-zÀ-ɏ])?")


def as_read(page: Page) -> tuple[Page, bool]:
    """The page as if it were read from the left, and whether that mirrored it."""
    letters = [unicodedata.bidirectional(g.text[:1]) for g in page.glyphs if g.text[:1].isalpha()]
    if 2 * sum(kind in ("R", "AL") for kind in letters) <= len(letters):
        return page, False
    glyphs = (g._replace(left=page.width - g.right, right=page.width - g.left) for g in page.glyphs)
    return page._replace(glyphs=tuple(glyphs)), True


def turned(signs: Sequence[str]) -> str:
    """The text of a word of a mirrored page: figures and Latin letters in it read the other way."""
    return _FORWARDS.sub(lambda found: found[0][::-1], "".join(signs))
