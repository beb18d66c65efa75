"""Where the paragraphs of a document begin: the lines above them, a heading of the first."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block, printed
from tui.importers.outline.above import lines_above
from tui.importers.outline.days import days_in
from tui.importers.outline.frames import frame_end
from tui.importers.outline.instruments import instrument_in, names_document, names_meeting, speaks_of_meeting
from tui.importers.outline.labels import counted
from tui.importers.outline.page_lines import is_page_line
from tui.importers.outline.page_record import record_end
from tui.importers.outline.place_and_day import is_place_and_day
from tui.importers.outline.places_named import is_said_place, place_in_line, seat_in
from tui.importers.outline.recitals import is_recital, is_salutation
from tui.importers.outline.section_names import SECTION
from tui.importers.outline.slices import Slice
from tui.importers.outline.subjects import is_subject
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    ending,
    ends_sentence,
    goes_on_small,
    is_heading,
    is_prose,
    open_ended,
    words_in,
)

_MAY_HEAD = ("other", "motto", "forum", "meeting", "letterhead", "note")
"""Kinds of lines that may head a paragraph."""
_PRESS_OFFICE = re.compile(
    r"\W*(?:media\s+note\b|(?:office|bureau)\s+of\s+(?:the\s+)?(?:spokes|press|public|media)|(?:press|media)\s+(?:office|service|secretary)|"
    r"spokes\w+|information\s+service|newsroom)",
    re.IGNORECASE,
)
"""Offices that only send statements: a section is named after none of them."""
_TITLES = 4
"""Among how many first blocks a title is looked for."""
_RECORD = 30
"""Blocks among which the record of a page may stand."""
_LEAST_SPEAKING = 8
_LONGEST_TITLE = 80
_LONGEST = 2000
_FIRST_WORDS = 7
_LONGEST_DAY = 60
_LAST_BRACKETS = re.compile(r"\([^()]{6,50}\)\W*$")
_SPEAKS = re.compile(
    r"\W*(?:We|I|On|In|At|Following|The\s+(?:text|following|full)|This|These|After|During|Nosotros|Nous|Wir|Мы)\b"
)
_PREDICATE = re.compile(
    r"\b(?:had|will|shall|would|should|could|can|must|do|does|did|went|came|made|gave|said|says|took|expressed|noted|"
    r"stressed|reaffirmed|underlined|recalled|discussed|welcomed?s?|visited|paid|attended|opened|chaired|brings?|sets?|s['’]est|"
    r"fue|fueron|est|sont|wurde[n]?|hat|haben)\b"
)
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|held|met|meets|issued|adopted|took|agreed)\b")
_SHOUTED_VERB = re.compile(r"\b(?:WAS|WERE|IS|ARE|HAS|HAVE|MET|MEETS|WILL|DISCUSSED|REVIEWED|EXAMINED|VISITED|PAID)\b")
_PARTICIPLE = re.compile(
    r"\b(?:(?:meeting|gather(?:ed|ing)|assembled|convened|having|reunid[oa]s|réunis?|versammelt|in\s+their)\s+"
    r"(?:in|at|on|for|as|capacity|met|considered|en|à|el|in)|meeting\s+(?:today|together)|представител\w+|собравши\w+)\b",
    re.IGNORECASE,
)
"""Whoever speaks, where they met: the first words of a text, not of a title."""
_ABOUT_ITSELF = re.compile(
    r"[(\[]?(?:the following|check against delivery|"
    r"this (?:is|statement|document|text|joint|version|translation)|"
    r"this (?:article|story|report|page|website|content|item) (?:is|was|has)|"
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
    lines = 0
    named = False
    begin = max(record_end([piece.text for piece in slices[:_RECORD]]), frame_end(slices[:_RECORD]))
    for index, piece in enumerate(slices):
        block = piece.block
        if index < begin and not piece.opener:
            named = named or bool(instrument_in(block.text))
            continue
        if piece.opener or is_salutation(block.text):
            return index
        if is_page_line(block.text):
            continue
        lines += 1
        titled = lines <= _TITLES and (_is_title_line(block.text, named) or _is_open_title(block.text))
        named = named or bool(instrument_in(block.text))
        if not titled and not is_place_and_day(block.text) and _begins(slices, index):
            return index
    return len(slices)


def _begins(slices: Sequence[Slice], index: int) -> bool:
    """Whether running text begins with a block that is no title."""
    block = slices[index].block
    is_sentence = ends_sentence(block.text) and words_in(block.text) >= _LEAST_SPEAKING
    is_section = words_in(block.text) <= MOST_HEADING_WORDS and SECTION.match(block.text[:12]) and not is_sentence
    if is_prose(block) and not _is_about_itself(block.text) and not is_section:
        return True
    if _speaks(block, slices[index + 1 : index + 2]) or is_subject(block, slices[index + 1 : index + 2]):
        return True
    return block.kind == "item" and is_prose(replace(block, kind="text"))


def _speaks(block: Block, below: Sequence[Slice]) -> bool:
    """Whether a line without an end says who speaks: recitals stand below it."""
    begins = re.match(r"(?:The|We|Los|Las|Les|Die|Wir)\s", block.text)
    return bool(begins and below and is_recital(below[0].text)) and words_in(block.text) >= _LEAST_SPEAKING


def _is_title_line(text: str, named: bool) -> bool:
    """Whether a line is a title although it ends like a sentence: ``Communiqué of the Third Harbour Session, Bonn.``

    It begins with a kind of document or a meeting and has no verb; where a document is already ``named``, it needs day
    and place.
    """
    if len(text) > _LONGEST or _VERB.search(text) or _PARTICIPLE.search(text) or _SHOUTED_VERB.search(text):
        return False
    if instrument_in(text[:60]) and (place_in_line(text) or _is_dated(text)):
        return True
    if named or words_in(text) > _LONGEST_TITLE or ending(text) in ":;,":
        return False
    begins = " ".join(text.split()[:_FIRST_WORDS])
    able = instrument_in(begins) or names_meeting(begins)
    return bool(able) and not _SPEAKS.match(text) and not _PREDICATE.search(text)


def _is_dated(text: str) -> bool:
    """Whether a line has a day in brackets at its end, as a title has: ``... on the Strait (3 March 2031).``"""
    return bool((found := _LAST_BRACKETS.search(text[-_LONGEST_DAY:])) and days_in(found[0]))


def _is_open_title(text: str) -> bool:
    """Whether a line is part of a title that goes on below: a meeting, a comma, no verb, no recital."""
    if not text.rstrip().endswith(",") or is_recital(text) or _PARTICIPLE.search(text):
        return False
    return speaks_of_meeting(text) and not _VERB.search(text)


def _is_about_itself(text: str) -> bool:
    """Whether a line speaks of the document, not in it: when it was published, that it is a translation."""
    return bool(_ABOUT_ITSELF.match(text)) and words_in(text) <= 60


def heading_of_first(above: Sequence[Block], text: str) -> tuple[tuple[Block, ...], list[str]]:
    """The lines above the text, and the last of them that head its first paragraph rather than the statement."""
    cut = len(above)
    while (
        cut > 1
        and not is_said_place(above[cut - 1].text, text)
        and _is_section_line(above[cut - 1], above[: cut - 1])
        and _may_head(above[:cut])
    ):
        cut -= 1
    return tuple(above[:cut]), [printed(b) for b in above[cut:]]


def _may_head(lines: Sequence[Block]) -> bool:
    """Whether the last of these lines is none that only a head has: a symbol, a day, the town beside it."""
    classed = lines_above(lines)
    last = classed[-1].text if classed and classed[-1].kind == "letterhead" else ""
    if seat_in(last) or _PRESS_OFFICE.match(last):
        return False
    return not classed or classed[-1].text != lines[-1].text or classed[-1].kind in _MAY_HEAD


def _is_section_line(block: Block, before: Sequence[Block]) -> bool:
    text = printed(block)
    if words_in(text) > 14 or speaks_of_meeting(text) or days_in(text) or text.rstrip().endswith(","):
        return False
    if goes_on_small(text) and not is_place_and_day(before[-1].text):
        return False
    if text[:1] in '"“«' or open_ended(before[-1].text) or _is_about_itself(text):
        return False
    if _SECTION_NAMES.match(text):
        return True
    if (found := SECTION.match(text)) and words_in(text[found.end() :]) >= 1:
        return bool(found["word"] or any(value for _, value in counted(found["bare"] or "")))
    if names_document(text) and not any(instrument_in(b.text) for b in before):
        return False
    titled = any(speaks_of_meeting(b.text) for b in before)
    lower_rank = block.kind == "heading" and any(b.kind == "heading" and 0 < b.level < block.level for b in before)
    return titled and (lower_rank or (is_heading(block) and text.rstrip()[-1:] not in '"”»)' and len(before) >= 2))
