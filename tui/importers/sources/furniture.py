"""Page numbers, running heads and running feet: what a page prints around its text is not the statement's.

A line is furniture when it says which page it is, or when it stands at the edge of a page, or beside a page number,
and is there again, digits aside, on other pages.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, starts_lower, words_in
from tui.importers.sources.line import Line

_MARKED = re.compile(
    r"(?:[-–—|]+\s*\d{1,4}\s*[-–—|]+|(?:page|p\.|seite|página|стр\.?)\s*\d{1,4}(?:\s*(?:of|/|de|von|из)\s*\d{1,4})?"
    r"|(?P<page>\d{1,4})\s*(?:of|/|von|из)\s*(?P<pages>\d{1,4})|\[\s*page\s*\d+\s*\]|(?:page\s*)?\d{1,4}\s*\|\s*page"
    r"|page\s+\d{1,3}(?:\s+of\s+\d{1,3})?\s+[a-z]{4,10}\s+\d{4,6}(?:\s+\d{6}z)?)",
    re.IGNORECASE,
)
_PAGED = re.compile(r"[\s|–—-]+(?:page|p\.)[\s|:–—-]*(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?$", re.IGNORECASE)
_DASHED = re.compile(r"[^.;:!?]{2,60}\s[-–—]\s?\d{1,3}\s?[-–—]")
"""A document's symbol with the page between dashes: ``HF(31)8 - 2 -``."""
_COUNTED = re.compile(r"(?P<words>\S.*\S)\s{4,}(?P<page>\d{1,3})(?P<behind>(?:\s{2,}[A-Z]{2})?)")
"""A foot in columns, the page in the last but for a language: ``3105/31      AB/cd      2      EN``."""
_ANNEXED = re.compile(r"annex(?:\s+(?:[ivx]+|\d))?\s{2,}")
"""Stands before the words of a foot on the pages of an annex."""
_NUMBERED = 40
"""Characters at the end of a line that may say which page it is."""
_LONGEST = 240
"""Characters that a foot in columns may have."""
_RUNNING = 6
"""Words in a line that a page may break off: a heading has fewer."""
_BARE = re.compile(r"\d{1,3}")
_DIGITS = re.compile(r"\d+|\b[ivxl]+\b")
_EDGE = 3
_NEAR = 2


def without_furniture(lines: Sequence[Line], changes: Counter[str]) -> list[Line]:
    """``lines`` without what belongs to the page; ``changes`` counts it."""
    numbers = {i for i, line in enumerate(lines) if _is_page(line.text)} | _bare_numbers(lines)
    edges = _edges(lines, numbers)
    paged = _paged(lines)
    repeated = _repeated(lines, (edges | _edges(lines, paged)) - numbers) | paged
    if numbers:
        changes["page number removed"] += len(numbers)
    if repeated:
        changes["running head or foot removed"] += len(repeated)
    gone = numbers | repeated
    kept: list[Line] = []
    skipped = False
    for index, line in enumerate(lines):
        if index in gone:
            skipped = True
            continue
        if skipped and kept:
            line = replace(line, gap=ends_sentence(kept[-1].text) or label_at(line.text) is not None)
        skipped = False
        kept.append(line)
    return kept


def _is_page(text: str) -> bool:
    """Whether a line says which page it is: ``Page 3 of 7``, ``3/7``, but not ``3105/31``."""
    found = _MARKED.fullmatch(text)
    return found is not None and (found["page"] is None or int(found["page"]) <= int(found["pages"]))


def _paged(lines: Sequence[Line]) -> set[int]:
    """Lines that say the same, and at their end which page it is, one page after the other."""
    same: dict[str, list[tuple[int, int]]] = {}
    for index, line in enumerate(lines):
        if found := _PAGED.search(line.text, max(0, len(line.text) - _NUMBERED)):
            same.setdefault(line.text[: found.start()], []).append((index, int(found[1])))
        elif len(line.text) <= _LONGEST and (found := _COUNTED.fullmatch(line.text)):
            same.setdefault(found["words"], []).append((index, int(found["page"])))
    dashed = {index for index, line in enumerate(lines) if _DASHED.fullmatch(line.text)}
    rising = (places for places in same.values() if all(b[1] == a[1] + 1 for a, b in pairwise(places)))
    return dashed | {index for places in rising if len(places) > 1 for index, _ in places}


def _bare_numbers(lines: Sequence[Line]) -> set[int]:
    """Numbers alone on a line that count pages: they rise by one, and the text goes on around most of them."""
    alone = [i for i, line in enumerate(lines) if _BARE.fullmatch(line.text)]
    if len(alone) < 2 and not (alone and lines[-1].page > 1):
        return set()
    at_edge = {
        i
        for i in alone
        if lines[i].page and (i == 0 or i == len(lines) - 1 or lines[i - 1].page != lines[i].page or _last(lines, i))
    }
    if len(at_edge) >= 0.6 * len(alone):
        return at_edge
    values = [int(lines[i].text) for i in alone]
    steps = sum(b - a == 1 for a, b in pairwise(values))
    inside = sum(_interrupts(lines, i) for i in alone)
    rising = steps >= 0.7 * (len(values) - 1)
    return set(alone) if rising and inside > 0.5 * len(alone) else set()


def _last(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and lines[index + 1].page != lines[index].page


def _interrupts(lines: Sequence[Line], index: int) -> bool:
    """Whether the words around a lone number go on from each other, or the next part brings its own number."""
    if index == 0 or index + 1 >= len(lines):
        return True
    following = lines[index + 1].text
    label = label_at(following)
    numbered = label is not None and not label.is_bullet and label.end < len(following)
    above = lines[index - 1].text
    broken = not ends_sentence(above) and words_in(above) >= _RUNNING
    return starts_lower(following) or numbered or broken


def _edges(lines: Sequence[Line], numbers: set[int]) -> set[int]:
    """Lines near the edge of a page, or beside a page number."""
    near = {i + d for i in numbers for d in range(-_NEAR, _NEAR + 1)}
    for index in range(1, len(lines)):
        if lines[index].page != lines[index - 1].page:
            near.update(range(index - _EDGE, index + _EDGE))
    if lines and (numbers or lines[-1].page > lines[0].page):
        near.update(range(_EDGE))
        near.update(range(len(lines) - _EDGE, len(lines)))
    return {i for i in near if 0 <= i < len(lines)}


def _repeated(lines: Sequence[Line], edges: set[int]) -> set[int]:
    """Lines at edges that are there again on at least a third of the pages, and at least twice."""
    same: dict[str, list[int]] = {}
    for index in sorted(edges):
        text = lines[index].text
        label = label_at(text)
        if words_in(text) <= 25 and not _BARE.fullmatch(text) and (label is None or label.shape == "x"):
            words = _ANNEXED.sub("", text.casefold())
            same.setdefault(_DIGITS.sub("#", words), []).append(index)
    pages = len({line.page for line in lines}) if lines and lines[-1].page else 0
    least = max(2, pages // 3)
    found: set[int] = set()
    for shape, places in same.items():
        if len(places) >= least and not (shape.rstrip().endswith((".", ";")) and len(shape) > 60):
            found.update(places)
    return found
