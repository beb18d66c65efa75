"""Ids made of names."""

import re
import unicodedata

from tui.core.text import folded


def slug(name: str, longest: int = 48) -> str:
    """``7th Foreign Ministers' Meeting`` is ``7th-foreign-ministers-meeting``; ``entity`` where no letter is left."""
    plain = unicodedata.normalize("NFKD", folded(name)).encode("ascii", "ignore").decode().casefold()
    made = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    if len(made) > longest:
        made = made[: longest + 1].rpartition("-")[0] or made[:longest]
    return made or "entity"
