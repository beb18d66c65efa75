"""Where the paragraphs of a document begin and end: the lines above them, the lines below, a heading of the first."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block, printed
from tui.importers.outline.days import days_in
from tui.importers.outline.instruments import instrument_in, speaks_of_meeting
from tui.importers.outline.labels import counted, label_at
from tui.importers.outline.places_named import place_in_line
from tui.importers.outline.section_names import SECTION
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    ending,
    ends_sentence,
    is_heading,
    is_prose,
    leads_in,
    open_ended,
    starts_lower,
    words_in,
)

_CLOSES = re.compile(
    r"(?:Done|Signed|Issued|Adopted|Agreed|Given|Released)\s+(?:and\s+\w+\s+)?(?:at|in|on|this|by)\b.{0,160}$"
    r"|(?:Fait|Hecho|Dad[oa]|Suscrit[oa]|Firmad[oa]|Geschehen)\s.{0,120}$|(?:Annex|ANNEX|Appendix|Attachment|Enclosure|Anexo|Annexe)\b.{0,120}$"
    r"|(?:\(?END\)?|\[END\]|End\s+(?:of\s+)?text|#\s*#\s*#)\.?$"
    r"|(?:For|FOR)\s+the\s+(?:Government|GOVERNMENT|Ministry|Republic|Kingdom)\b.{0,120}$"
    r"|(?:List\s+of\s+)?(?:Participants|Signatories|Attendees|Delegates|Delegations)\b.{0,40}$|\(?Signed\)?:?\b.{0,60}$"
    r"|(?:©|Copyright\b|All\s+rights\s+reserved|Share\s+(?:this|on)|Follow\s+us|Last\s+(?:updated|modified)).{0,120}$|(?:Media|Press)\s+(?:contacts?|enquiries|inquiries)\b.{0,120}$",
    re.IGNORECASE,
)
_TITLES = 4
"""Among how many first blocks a title is looked for."""
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|held|met|meets|issued|adopted|took|agreed)\b")
_NOTE = re.compile(r"[\u00b9\u00b2\u00b3\u2070-\u2079*†]+\s?\w.{0,300}$")
_ABOUT_ITSELF = re.compile(
    r"[(\[]?(?:the following|this (?:is|statement|document|text|joint)|check against delivery|"
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
        is_section = words_in(block.text) <= MOST_HEADING_WORDS and SECTION.match(block.text[:12])
        if is_prose(block) and not _is_about_itself(block.text) and not is_section:
            return index
        if block.kind == "item" and is_prose(replace(block, kind="text")):
            return index
    return len(slices)


def _is_title_line(text: str) -> bool:
    """Whether a line is a title with day and place, although it ends like a sentence: ``Communiqué of ..., Bonn.``"""
    return bool(instrument_in(text[:60]) and place_in_line(text)) and not _VERB.search(text)


def _is_open_title(text: str) -> bool:
    """Whether a line is part of a title that goes on below: a meeting, a comma, no verb."""
    return text.rstrip().endswith(",") and speaks_of_meeting(text) and not _VERB.search(text)


def _is_about_itself(text: str) -> bool:
    """Whether a line speaks of the document, not in it: when it was published, that it is a translation."""
    return bool(_ABOUT_ITSELF.match(text)) and words_in(text) <= 60


def last_of(slices: Sequence[Slice], first: int) -> int:
    """Where the lines below the last paragraph begin."""
    last_number = max((i for i, piece in enumerate(slices) if piece.opener), default=-1)
    for index in range(max(last_number + 1, first), len(slices)):
        block = slices[index].block
        late = index > 0.5 * len(slices) or last_number >= 0
        closes = _CLOSES.match(block.text) or _only_notes(slices[index:])
        if late and closes and not _is_listed(slices, index):
            return index
    end = len(slices)
    alone = last_number >= 0 and not slices[last_number].block.text  # its words stand on the next line
    while end > max(last_number + (2 if alone else 1), first):
        block = slices[end - 1].block
        text = slices[end - 1].text
        if is_prose(block) or _is_listed(slices, end - 1) or _belongs(slices, end - 1):
            break
        if label_at(text) and (ends_sentence(text) or label_at(text) != label_at(block.text)):
            break
        end -= 1
    return end


def _only_notes(slices: Sequence[Slice]) -> bool:
    """Whether nothing but notes, and lines that are no text, stands from here on."""
    return bool(_NOTE.match(slices[0].text)) and all(_NOTE.match(s.text) or not is_prose(s.block) for s in slices)


def _is_listed(slices: Sequence[Slice], index: int) -> bool:
    """Whether a block is one of a list that some lead-in opened."""
    label = label_at(slices[index].text)
    if label is None or label.shape == "x":
        return False
    return index > 0 and (leads_in(slices[index - 1].block.text) or _is_listed(slices, index - 1))


def _belongs(slices: Sequence[Slice], index: int) -> bool:
    """Whether a short block goes on from the one above."""
    if index == 0:
        return False
    above = slices[index - 1].block
    return starts_lower(slices[index].block.text) and not ends_sentence(above.text)


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
    if open_ended(before[-1].text) or _is_about_itself(text):
        return False
    if _SECTION_NAMES.match(text):
        return True
    if (found := SECTION.match(text)) and words_in(text[found.end() :]) >= 1:
        return bool(found["word"] or any(value for _, value in counted(found["bare"] or "")))
    titled = any(speaks_of_meeting(b.text) for b in before)
    lower_rank = block.kind == "heading" and any(b.kind == "heading" and 0 < b.level < block.level for b in before)
    return titled and (lower_rank or (is_heading(block) and ending(text) not in '"”»)' and len(before) >= 2))
