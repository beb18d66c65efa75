"""Where the paragraphs of a document begin and end: the lines above them, the lines below, a heading of the first."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block
from tui.importers.outline.above import lines_above, without_days
from tui.importers.outline.days import days_in
from tui.importers.outline.instruments import instrument_in, names_meeting, speaks_of_meeting
from tui.importers.outline.labels import counted, label_at
from tui.importers.outline.page_lines import is_page_line
from tui.importers.outline.places_named import place_in_line
from tui.importers.outline.sections import SECTION
from tui.importers.outline.slices import Slice, printed
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    RECITAL,
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
    r"|\W*(?:ENDS?|End\s+(?:of\s+)?(?:the\s+)?(?:text|statement|communiqu[eé]|document)|#\s*#\s*#|-?\s*30\s*-|FIN|FINE)\W*$"
    r"|(?:For|FOR)\s+the\s+(?:Government|GOVERNMENT|Ministry|Republic|Kingdom)\b.{0,120}$"
    r"|(?:List\s+of\s+)?(?:Participants|Signatories|Attendees|Delegates|Delegations)\b(?:.{0,40}$|\s*:)|\(?Signed\)?:?\b.{0,60}$"
    r"|(?:©|Copyright\b|All\s+rights\s+reserved|Share\s+(?:this|on)|Follow\s+us|Last\s+(?:updated|modified)).{0,120}$|(?:Media|Press)\s+(?:contacts?|enquiries|inquiries)\b.{0,120}$"
    r"|For\s+(?:further|more|additional|media)\s+(?:information|details|enquiries|inquiries)\b.{0,160}$",
    re.IGNORECASE,
)
_MAY_HEAD = ("other", "motto", "forum", "meeting", "letterhead", "note")
"""Kinds of lines that may head a paragraph."""
_TITLES = 4
"""Among how many first blocks a title is looked for."""
_LONGEST_TITLE = 80
_LONGEST = 2000
_FIRST_WORDS = 7
_SPEAKS = re.compile(r"\W*(?:We|I|On|In|At|Following|The\s+(?:text|following|full)|This|These|After|During)\b")
_PREDICATE = re.compile(
    r"\b(?:had|will|shall|would|should|could|can|must|do|does|did|went|came|made|gave|said|says|took|expressed|noted|"
    r"stressed|reaffirmed|underlined|recalled|discussed|welcomed?s?|visited|paid|attended|opened|chaired|brings?|sets?|s['’]est|"
    r"fue|fueron|est|sont|wurde[n]?|hat|haben)\b"
)
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|held|met|meets|issued|adopted|took|agreed)\b")
_NOTE = re.compile(r"[\u00b9\u00b2\u00b3\u2070-\u2079*†]+\s?\w.{0,300}$|\[\d{1,2}\]\s?\w")
_ABOUT_ITSELF = re.compile(
    r"[(\[]?(?:the following|check against delivery|"
    r"this (?:is|statement|document|text|joint|article|page|website|version|report|translation)|"
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
    printed_lines = 0
    named = False
    for index, piece in enumerate(slices):
        if piece.opener:
            return index
        block = piece.block
        if is_page_line(block.text):
            continue
        printed_lines += 1
        may_be_title = printed_lines <= _TITLES
        if may_be_title and (_is_title_line(block.text, named) or _is_open_title(block.text)):
            named = named or bool(instrument_in(block.text))
            continue
        named = named or bool(instrument_in(block.text))
        is_section = words_in(block.text) <= MOST_HEADING_WORDS and SECTION.match(block.text[:12])
        if is_prose(block) and not _is_about_itself(block.text) and not is_section:
            return index
        if block.kind == "item" and is_prose(replace(block, kind="text")):
            return index
    return len(slices)


def _is_title_line(text: str, named: bool) -> bool:
    """Whether a line is a title although it ends like a sentence: ``Communiqué of the Third Harbour Session, Bonn.``

    It begins with a kind of document or a meeting and has no verb; where a document is already ``named``, it needs day
    and place.
    """
    if len(text) > _LONGEST or _VERB.search(text):
        return False
    if instrument_in(text[:60]) and place_in_line(text):
        return True
    if named or words_in(text) > _LONGEST_TITLE or ending(text) in ":;,":
        return False
    begins = " ".join(text.split()[:_FIRST_WORDS])
    return (
        bool(instrument_in(begins) or names_meeting(begins)) and not _SPEAKS.match(text) and not _PREDICATE.search(text)
    )


def _is_open_title(text: str) -> bool:
    """Whether a line is part of a title that goes on below: a meeting, a comma, no verb."""
    return text.rstrip().endswith(",") and speaks_of_meeting(text) and not (_VERB.search(text) or RECITAL.match(text))


def _is_about_itself(text: str) -> bool:
    """Whether a line speaks of the document, not in it: when it was published, that it is a translation."""
    return bool(_ABOUT_ITSELF.match(text)) and words_in(text) <= 60


def last_of(slices: Sequence[Slice], first: int) -> int:
    """Where the lines below the last paragraph begin."""
    last_number = max((i for i, piece in enumerate(slices) if piece.opener), default=-1)
    for index in range(max(last_number + 1, first), len(slices)):
        block = slices[index].block
        late = index > 0.5 * len(slices) or last_number >= 0
        if not late or _is_listed(slices, index):
            continue
        if _CLOSES.match(block.text) or _only_notes(slices[index:]):
            return index
        if _is_last_line(slices, index):
            return _without_signatures(slices, first, last_number, index)
    return _without_signatures(slices, first, last_number, len(slices))


def _without_signatures(slices: Sequence[Slice], first: int, last_number: int, end: int) -> int:
    """The end without names, towns and lines of the page above it: what is no running text and belongs to none."""
    alone = last_number >= 0 and not slices[last_number].block.text  # its words stand on the next line
    while end > max(last_number + (2 if alone else 1), first):
        block = slices[end - 1].block
        text = slices[end - 1].text
        if is_page_line(text):
            end -= 1
            continue
        if is_prose(block) or _is_listed(slices, end - 1) or _belongs(slices, end - 1):
            break
        if label_at(text) and (ends_sentence(text) or label_at(text) != label_at(block.text)):
            break
        end -= 1
    return end


def _is_last_line(slices: Sequence[Slice], index: int) -> bool:
    """Whether a line of the page, or a place with a day, stands here and nothing but such lines and notes below it."""
    text = slices[index].text
    if not (is_page_line(text) or _is_dateline(text)):
        return False
    return all(
        is_page_line(s.text)
        or _is_dateline(s.text)
        or _NOTE.match(s.text)
        or _CLOSES.match(s.text)
        or not is_prose(s.block)
        for s in slices[index + 1 :]
    )


def _is_dateline(text: str) -> bool:
    """Whether a line says a place and a day and nothing else, with a full stop or without."""
    return (
        words_in(text) <= MOST_HEADING_WORDS
        and bool(days := days_in(text))
        and not without_days(text.rstrip("."), days)
    )


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
    while cut > 1 and _is_section_line(above[cut - 1], above[: cut - 1]) and _may_head(above[:cut]):
        cut -= 1
    return tuple(above[:cut]), [printed(b) for b in above[cut:]]


def _may_head(lines: Sequence[Block]) -> bool:
    """Whether the last of these lines is none that only a head has: a symbol, a day, the town beside it."""
    classed = lines_above(lines)
    return not classed or classed[-1].text != lines[-1].text or classed[-1].kind in _MAY_HEAD


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
