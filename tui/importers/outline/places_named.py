"""The place of a meeting, as printed: ``Port Alba, 3 March 2031``; ``was held in Port Alba on ...``."""

import re

from tui.importers.outline.days import days_in
from tui.importers.outline.instruments import speaks_of_meeting

_NAME_WORD = r"(?:(?:St\.|Mt\.|Ft\.|(?:[A-Z]\.){1,3})|[A-ZÀ-ÞĀ-ŽА-Я](?:[\w’'-]|\.(?=\w))*)"
_JOIN = r"(?:de|del|da|di|la|le|of|the|al|el|am|and|upon|sur|und)"
_NAME = rf"{_NAME_WORD}(?:[ -](?:{_JOIN}[ -]){{0,2}}{_NAME_WORD}){{0,4}}"
_PLACE = rf"(?P<place>{_NAME}(?:,\s+(?:the\s+)?{_NAME}){{0,2}})"
_HELD_IN = re.compile(
    r"\b(?:held|met|meet|gathered|gathering|convened|convening|assembled|meeting|hosted|took\s+place|(?i:official|state|working)\s+[Vv]isit|"
    r"summit|conference|session|talks|received|welcomed|visited|visit|paid|together|chaired|réunis?|tenue?|reunid\w+|adopted|done|signed|issued|conducted)\b"
    rf"(?P<between>[^.;]{{0,200}}?)\b(?:in|at|to|à|en|in\s+the\s+city\s+of)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?{_PLACE}",
)
_IN_NEAR_DAY = re.compile(rf"\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?{_PLACE},?\s+(?:on|from|between|during)\b")
_DIRECT = re.compile(
    r"\b(?i:held|met|gathered|convened|assembled|meeting|hosted|took place|done|signed|issued|adopted|"
    r"gathering|together|réunis?|"
    r"fait|summit|conference|session|talks)\s*"
    r"(?:virtually\s+and\s+|again\s+|today\s+|here\s+)?,?\s*(?:in|at|à)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?"
    + _PLACE,
)
_NOT_PLACES = re.compile(
    r"^(?:January|February|March|April|May|June|July|August|September|October|November|December|Central|South|North|East|West|"
    r"Southeast|Northeast|Asia|Africa|Europe|Pacific|Indo|Middle|Gaza|Ministers?|Foreign|Prime|President|His|Her|Their|H\.E|Mr|Ms|"
    r"Meeting|Summit|Article|Paragraph|Member|States?|Government|Ukraine|Session|Dialogue|Conference|Council|Level|Plenary|"
    r"Heads?|Leaders|Excellency|Chair|Council|World|Global|International|ASEAN|G7|G20|EU|UN|"
    r"United Nations|Kingdom|Republic|The)\b"
)
_RECALLED = re.compile(r"(?:^|[.;:]\s+|\b)(?:recall|reaffirming)\w*\b(?:[^.]|\.(?!\s))*$", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:provisional|unofficial|translation|summary|outcome|full text|draft|annex|office|ministry|"
    r"department|bureau|secretariat|spokes)\b",
    re.IGNORECASE,
)
_BRACKETS = " \t,;:()[]–—-|•·\"“”'"
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")


def _bare(words: str) -> str:
    """``words`` without the signs around them; the full stop of initials stays: ``Washington, D.C.``"""
    bare = words.strip(_BRACKETS + ".")
    end = words.find(bare) + len(bare)
    return bare + "." if words[end : end + 1] == "." and _INITIALS.search(bare) else bare


def place_in_line(line: str) -> str:
    """The place that stands beside the day on a line of its own: ``Bergen, Norway, 17 June 2031``; else empty."""
    found = days_in(line)
    if not found:
        return ""
    before = line[: found[0].start].strip()
    after = _bare(line[found[-1].end :])
    before = _bare(re.sub(r"\b(?:on|from|this|the|held|le|am|el)\s*$", "", before))
    for side in (before, after):
        if not side:
            continue
        if place := place_beside(side):
            return place
        tail = _bare(re.split(r"\s*[–—|(]\s*|\s-\s", side)[-1])
        if tail != side and (place := place_beside(tail)):
            return place
        if met := _DIRECT.search(side):
            return _trimmed(met["place"])
        parts = [part.strip() for part in side.split(",")]
        if speaks_of_meeting(parts[0]) and len(parts) > 1 and all(place_beside(p) for p in parts[1:]):
            return ", ".join(parts[1:])
        if met := re.search(rf"\b(?:in|at)\s+{_PLACE}$", side):
            return _trimmed(met["place"])
    return ""


def place_beside(words: str) -> str:
    """``words`` where they can be nothing but the name of a place; else empty."""
    bare = _bare(re.sub(r"^(?:Done|Issued|Adopted|Signed|Given)?\s*(?:in|at)\s+(?:the\s+city\s+of\s+)?", "", words))
    if (
        not bare
        or _ASIDE.match(bare)
        or len(bare.split()) > 7
        or any(c.isdigit() for c in bare)
        or speaks_of_meeting(bare)
    ):
        return ""
    readable = bare.title() if bare.isupper() else bare
    return bare if re.fullmatch(_PLACE, readable) and not _NOT_PLACES.match(readable) else ""


def place_of_meeting(text: str) -> str:
    """Where a sentence says that a meeting was held; else empty."""
    options = [match for form in (_DIRECT, _IN_NEAR_DAY, _HELD_IN) for match in form.finditer(text[:1500])]
    options = [m for m in options if not _RECALLED.search(text[max(0, m.start() - 300) : m.start("place")])]
    able = [
        m for m in options if not _NOT_PLACES.match(m["place"]) and m["place"][:1].isupper() and _near_days(text, m)
    ]
    if not able:
        able = [
            m for m in options if m.re is _DIRECT and m["place"][:1].isupper() and not _NOT_PLACES.match(m["place"])
        ]
    if not able:
        first = re.split(r"[.;:]\s", text[:600])[0]
        able = [
            m
            for m in _HELD_IN.finditer(first)
            if not _NOT_PLACES.match(m["place"]) and first[m.end() : m.end() + 1] in ",."
        ]
    return _trimmed(min(able, key=lambda m: m.start("place"))["place"]) if able else ""


def _near_days(text: str, found: re.Match[str]) -> bool:
    """Whether the days of the meeting stand beside the place."""
    start, end = found.span("place")
    if days_in(text[end : end + 90].split(". ")[0]):
        return True
    before = text[max(0, start - 80) : start]
    return any(len(before) - days.end < 12 for days in days_in(before))


def _trimmed(place: str) -> str:
    """A place without words that were taken along: a following clause in capitals, a full stop."""
    parts = [part.strip() for part in place.split(",")]
    kept = [parts[0]]
    for part in parts[1:]:
        readable = part.removeprefix("the ")
        if _NOT_PLACES.match(readable) and not re.match(r"(?:Republic|Kingdom|United|South|North)\b", readable):
            break
        kept.append(part)
    return ", ".join(kept).rstrip("’'")
