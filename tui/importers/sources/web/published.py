"""The day of publication, where the page says that a date is one: it is kept, but it is no line of the statement."""

import re
from collections import Counter
from typing import Any

from tui.importers.outline.days import days_in
from tui.importers.outline.page_record import is_record_label
from tui.importers.outline.wording import words_in
from tui.importers.sources.web.styles import classes_of

_PLACES = "time, [itemprop=datePublished], [class], [id]"
_NAMES = frozenset(
    (
        *("published", "publish", "pubdate", "posted", "post", "date", "time", "timestamp", "datetime", "byline"),
        *("meta", "metadata", "info", "lbldate", "created", "updated"),
    )
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ABOUT = re.compile(
    r"\b(?:published|posted|updated|released|last|modified|date|on|at|time|by|news|press|release|media|statement|"
    r"publi[ée]|le|am|veröffentlicht|gmt|utc|est|cet|ist|pm|hrs|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b")
_NUMERIC = re.compile(r"\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\b")
_MOST_WORDS = 16
_INLINE = frozenset(("span", "a", "b", "strong", "i", "em", "font", "small", "time", "abbr"))


def take_published(page: Any, changes: Counter[str]) -> dict[str, str]:
    """Takes lines out of a page that are its day of publication; the first is ``published`` of what is given back."""
    made: dict[str, str] = {}
    gone: set[int] = set()
    for place in page.body.css(_PLACES):
        if place.mem_id in gone or not _says_so(place) or words_in(place.text(separator=" ")) > _MOST_WORDS:
            continue
        for node in (place, *place.css("li, p, div, dd, span, time, em, small")):
            text = " ".join(node.text(separator=" ").split())
            if not _only_a_day(text) or not (node.mem_id != place.mem_id or _stands_alone(node)):
                continue
            if _is_of_record(node):
                break  # it is read with the other lines of its record
            if (found := days_in(text)) and "published" not in made:
                made["published"] = found[0].first
                if not re.search(r"\w", text[: found[0].start] + text[found[-1].end :]) and _term_of(node) is None:
                    made["day"] = found[0].first
            for part in (_term_of(node), node):
                if part is not None:
                    gone.update(inner.mem_id for inner in part.traverse())
                    part.decompose()
            changes["day of publication set apart"] += 1
            break
    return made


def _term_of(node: Any) -> Any:
    """The ``Published`` that stands before a day as the term it explains."""
    before = node.prev if node.tag == "dd" else None
    while before is not None and before.tag == "-text":
        before = before.prev
    named = before is not None and before.tag == "dt" and not re.search(r"\w", _ABOUT.sub("", before.text()))
    return before if named else None


def _is_of_record(node: Any) -> bool:
    """Whether a day is the value of a term in a list that says from whom a text is, too."""
    if _term_of(node) is None or node.parent is None:
        return False
    return sum(is_record_label(" ".join(term.text().split())) for term in node.parent.css("dt")) > 1


def _says_so(node: Any) -> bool:
    if node.tag == "time" or node.attributes.get("itemprop") == "datePublished":
        return True
    named = " ".join((*classes_of(node), node.attributes.get("id") or ""))
    return any(word.casefold() in _NAMES for word in _WORD.findall(named))


def _only_a_day(text: str) -> bool:
    """Whether a date is all that a line says, with the hour, and words that say what the date is."""
    days = days_in(text)
    left = _NUMERIC.sub("", text)
    if not days and left == text:
        return False
    if days and left == text:
        left = text[: days[0].start] + text[days[-1].end :]
    return not re.search(r"\w", _ABOUT.sub("", _CLOCK.sub("", left)))


def _stands_alone(node: Any) -> bool:
    """Whether no words go on before or after a node in its line."""
    at = node
    while at.tag in _INLINE:
        for side in ("prev", "next"):
            beside = getattr(at, side)
            while beside is not None and beside.tag == "-text" and not beside.text().strip(" \n\t\r\xa0|·-–"):
                beside = getattr(beside, side)
            if beside is not None and (beside.tag == "-text" or (beside.tag in _INLINE and beside.text().strip())):
                return False
        at = at.parent
        if at is None:
            return True
    return True
