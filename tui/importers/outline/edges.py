"""Where the paragraphs of a document begin: the lines above them, and a heading of the first."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block, printed
from tui.importers.outline.days import days_in
from tui.importers.outline.instruments import instrument_in, speaks_of_meeting
from tui.importers.outline.labels import counted
from tui.importers.outline.places_named import place_in_line
from tui.importers.outline.recitals import is_recital, is_salutation
from tui.importers.outline.section_names import SECTION
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    ends_sentence,
    is_heading,
    is_prose,
    open_ended,
    words_in,
)

_TITLES = 4
"""Among how many first blocks a title is looked for."""
_LEAST_SPEAKING = 8
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|held|met|meets|issued|adopted|took|agreed)\b")
_PARTICIPLE = re.compile(
    r"\b(?:(?:meeting|gather(?:ed|ing)|assembled|convened|having|reunid[oa]s|réunis?|versammelt|in\s+their)\s+"
    r"(?:in|at|on|for|as|capacity|met|considered|en|à|el|in)|meeting\s+(?:today|together)|представител\w+|собравши\w+)\b",
    re.IGNORECASE,
)
"""Whoever speaks, where they met: the first words of a text, not of a title."""
_YEAR_AT_END = re.compile(r"\b(?:19|20)\d\d\W*$")
_WE = re.compile(r"(?:We|Nosotros|Nous|Wir|Мы)\b,?")
_ABOUT_ITSELF = re.compile(
    r"[(\[]?(?:the following|this (?:is|statement|document|text|joint)|"
    r"this (?:article|story|report|page|content|item) (?:is|was|has)|"
    r"check against delivery|"
    r"(?:the )?(?:full |complete )?text of the following|following (?:is|are) the|begin text|"
    r"(?:the|here is the) (?:full|complete) text|"
    r"for immediate release|embargo|full text|news$|"
    r"published|posted|updated|last (?:updated|modified)|press release|source|note to|unofficial|"
    r"provisional translation|"
    r"\(?provisional|translation|document|distr|original)\b",
    re.IGNORECASE,
)
_SECTION_NAMES = re.compile(
    r"(?:introduction|overview|preamble|opening|general|summary|background|foreword|context|"
    r"common ground|highlights|main points)\b",
    re.IGNORECASE,
)


def first_of(slices: Sequence[Slice]) -> int:
    """Where the first paragraph begins: the first number, or running text before it."""
    for index, piece in enumerate(slices):
        if piece.opener:
            return index
        block = piece.block
        if index < _TITLES and (_is_title_line(block.text) or _is_open_title(block.text)):
            continue
        if is_salutation(block.text):
            return index
        is_sentence = ends_sentence(block.text) and words_in(block.text) >= _LEAST_SPEAKING
        is_section = words_in(block.text) <= MOST_HEADING_WORDS and SECTION.match(block.text[:12]) and not is_sentence
        if is_prose(block) and not _is_about_itself(block.text) and not is_section:
            return index
        if _speaks(block, slices[index + 1 : index + 2]):
            return index
        if block.kind == "item" and is_prose(replace(block, kind="text")):
            return index
    return len(slices)


def _speaks(block: Block, below: Sequence[Slice]) -> bool:
    """Whether a line without an end says who speaks: recitals stand below it."""
    begins = re.match(r"(?:The|We|Los|Las|Les|Die|Wir)\s", block.text)
    return bool(begins and below and is_recital(below[0].text)) and words_in(block.text) >= _LEAST_SPEAKING


def _is_title_line(text: str) -> bool:
    """Whether a line is a title although it ends like a sentence or is long: ``Communiqué of ..., Bonn.``"""
    if _VERB.search(text) or _PARTICIPLE.search(text):
        return False
    if instrument_in(text[:60]) and place_in_line(text):
        return True
    begins = bool(instrument_in(" ".join(text.split()[:4]))) and not _WE.match(text)
    return begins or bool(instrument_in(text) and _YEAR_AT_END.search(text) and not _WE.match(text))


def _is_open_title(text: str) -> bool:
    """Whether a line is part of a title that goes on below: a meeting, a comma, no verb, no recital."""
    if not text.rstrip().endswith(",") or is_recital(text) or _PARTICIPLE.search(text):
        return False
    return speaks_of_meeting(text) and not _VERB.search(text)


def _is_about_itself(text: str) -> bool:
    """Whether a line speaks of the document, not in it: when it was published, that it is a translation."""
    return bool(_ABOUT_ITSELF.match(text)) and words_in(text) <= 60


def heading_of_first(above: Sequence[Block]) -> tuple[tuple[Block, ...], list[str]]:
    """The lines above the text, and the last of them that head its first paragraph rather than the statement."""
    cut = len(above)
    while cut > 1 and _is_section_line(above[cut - 1], above[: cut - 1]):
        cut -= 1
    return tuple(above[:cut]), [printed(b) for b in above[cut:]]


def _is_section_line(block: Block, before: Sequence[Block]) -> bool:
    text = printed(block)
    if words_in(text) > 14 or speaks_of_meeting(text) or days_in(text) or text.rstrip().endswith(","):
        return False
    if text[:1] in '"“«' or open_ended(before[-1].text) or _is_about_itself(text):
        return False
    if _SECTION_NAMES.match(text):
        return True
    if (found := SECTION.match(text)) and words_in(text[found.end() :]) >= 1:
        return bool(found["word"] or any(value for _, value in counted(found["bare"] or "")))
    titled = any(speaks_of_meeting(b.text) for b in before)
    lower_rank = block.kind == "heading" and any(b.kind == "heading" and 0 < b.level < block.level for b in before)
    return titled and (lower_rank or (is_heading(block) and text.rstrip()[-1:] not in '"”»)' and len(before) >= 2))
