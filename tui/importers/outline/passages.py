"""Blocks become paragraphs: lines above and below them, headings between, sections where numbering restarts.

Nothing is renumbered. Words that stand below a numbered paragraph without a number belong to it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tui.core.address import label_key
from tui.core.statement import Paragraph
from tui.importers.blocks import Block
from tui.importers.outline.days import days_in
from tui.importers.outline.instruments import speaks_of_meeting
from tui.importers.outline.items import Piece, itemise
from tui.importers.outline.labels import counted, label_at
from tui.importers.outline.numbering import Entry, Opener, Series, outermost, series_in
from tui.importers.outline.wording import (
    MOST_HEADING_WORDS,
    all_capitals,
    ending,
    ends_sentence,
    is_heading,
    is_prose,
    leads_in,
    starts_lower,
    words_in,
)
from tui.importers.structure import Doubt

_CLOSES = re.compile(
    r"(?:Done|Signed|Issued|Adopted|Agreed|Given|Released)\s+(?:and\s+\w+\s+)?(?:at|in|on|this|by)\b.{0,160}$"
    r"|(?:Fait|Hecho|Geschehen)\s.{0,120}$|(?:Annex|ANNEX|Appendix|Attachment|Enclosure|Anexo|Annexe)\b.{0,120}$"
    r"|[\u00b9\u00b2\u00b3\u2070-\u2079*†]+\s?\w.{0,300}$|(?:\(?END\)?|\[END\]|#\s*#\s*#)\.?$|(?:For|FOR)\s+the\s+(?:Government|GOVERNMENT|Ministry|Republic|Kingdom)\b.{0,120}$"
    r"|(?:List\s+of\s+)?(?:Participants|Signatories|Attendees|Delegates|Delegations)\b.{0,40}$|\(?Signed\)?:?\b.{0,60}$"
    r"|(?:Media|Press)\s+(?:contacts?|enquiries|inquiries)\b.{0,120}$",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:(?i:Part|Section|Chapter|Title|Annex|Appendix|Pillar)\s+(?P<word>[IVXLC]+|\d+|[A-Z])\b[.:)–—-]?|(?P<bare>[IVXLC]+|[A-Z]|\d+)\s*[.):–—-])\s*",
)


@dataclass(frozen=True)
class Parted:
    """A document taken apart."""

    above: tuple[Block, ...]
    """The blocks above the first paragraph."""
    paragraphs: tuple[Paragraph, ...]
    below: tuple[str, ...]
    """The printed lines below the last paragraph."""
    numbered: bool
    doubts: tuple[Doubt, ...] = ()


@dataclass(slots=True)
class _Open:
    """A paragraph while its blocks are gathered."""

    label: str
    pieces: list[Piece]
    heading: list[str] = field(default_factory=list)
    section: str = ""


@dataclass(frozen=True, slots=True)
class _Slice:
    """A block, or the part of a block that begins with a paragraph's number."""

    block: Block
    opener: Opener | None = None


def printed(block: Block) -> str:
    """The words of a block with the marker that is printed before them."""
    return f"{block.marker} {block.text}" if block.marker else block.text


def entries_of(blocks: Sequence[Block]) -> list[Entry]:
    """Blocks as the search for numbers sees them."""
    return [Entry(printed(b), True, b.kind == "heading", b.level if b.kind == "item" else 0) for b in blocks]


def part(blocks: Sequence[Block]) -> Parted:
    """The paragraphs of a document, and what stands above and below them."""
    series = series_in(entries_of(blocks))
    titles = {s: _title_like(s, blocks) for s in series}
    chosen = outermost(series, titles)
    slices = _slices(blocks, chosen)
    first = _first(slices)
    last = _last(slices, first)
    above = [s.block for s in slices[:first]]
    above, heading = _heading_of_first(above) if first < len(slices) else (above, [])
    gathered = _gathered(slices[first:last], heading)
    restarted = chosen is not None and len(chosen.runs) > 1
    if restarted:
        _name_sections(gathered)
    doubts: list[Doubt] = []
    paragraphs = list(_finished(gathered, doubts))
    doubts.extend(_gaps(paragraphs))
    below = tuple(printed(s.block) for s in slices[last:])
    return Parted(tuple(above), tuple(paragraphs), below, chosen is not None, tuple(doubts))


def _title_like(series: Series, blocks: Sequence[Block]) -> bool:
    """Whether most labels of a series stand before titles rather than sentences."""
    titles = 0
    for opener in series.openers:
        block = blocks[opener.entry]
        words = printed(block)[opener.end :]
        if opener.start == 0 and words and is_heading(replace(block, text=words, marker="")) and not leads_in(words):
            titles += 1
    return titles > 0.6 * len(series.openers)


def _slices(blocks: Sequence[Block], chosen: Series | None) -> list[_Slice]:
    """The blocks, cut where a paragraph's number stands inside one."""
    opened: dict[int, list[Opener]] = {}
    for opener in chosen.openers if chosen else ():
        opened.setdefault(opener.entry, []).append(opener)
    made: list[_Slice] = []
    for index, block in enumerate(blocks):
        openers = opened.get(index)
        if not openers:
            made.append(_Slice(block))
            continue
        text = printed(block)
        if openers[0].start:
            made.append(_Slice(replace(block, text=text[: openers[0].start].strip(), marker="")))
        for opener, following in zip(openers, (*openers[1:], None), strict=True):
            words = text[opener.end : following.start if following else len(text)].strip()
            made.append(_Slice(Block(words, "text", page=block.page, bold=block.bold), opener))
    return made


def _first(slices: Sequence[_Slice]) -> int:
    """Where the first paragraph begins: the first number, or running text before it."""
    for index, piece in enumerate(slices):
        if piece.opener:
            return index
        block = piece.block
        is_section = words_in(block.text) <= MOST_HEADING_WORDS and _SECTION.match(block.text[:12])
        if is_prose(block) and not _is_about_itself(block.text) and not is_section:
            return index
        if block.kind == "item" and is_prose(replace(block, kind="text")):
            return index
    return len(slices)


_ABOUT_ITSELF = re.compile(
    r"(?:\(|\[)?(?:the following|this (?:is|statement|document|text|joint)|check against delivery|"
    r"for immediate release|embargo|"
    r"published|posted|updated|last (?:updated|modified)|press release|source|note to|unofficial|"
    r"provisional translation|"
    r"\(?provisional|translation|document|distr|original)\b",
    re.IGNORECASE,
)


def _is_about_itself(text: str) -> bool:
    """Whether a line speaks of the document, not in it: when it was published, that it is a translation."""
    return bool(_ABOUT_ITSELF.match(text)) and words_in(text) <= 45


def _last(slices: Sequence[_Slice], first: int) -> int:
    """Where the lines below the last paragraph begin."""
    last_number = max((i for i, piece in enumerate(slices) if piece.opener), default=-1)
    for index in range(max(last_number + 1, first), len(slices)):
        block = slices[index].block
        late = index > 0.5 * len(slices) or last_number >= 0
        if late and _CLOSES.match(block.text) and not _is_listed(slices, index):
            return index
    end = len(slices)
    while end > max(last_number + 1, first):
        block = slices[end - 1].block
        text = printed(block)
        if is_prose(block) or _is_listed(slices, end - 1) or _belongs(slices, end - 1):
            break
        if label_at(text) and label_at(text) != label_at(block.text):
            break
        end -= 1
    return end


def _is_listed(slices: Sequence[_Slice], index: int) -> bool:
    """Whether a block is one of a list that some lead-in opened."""
    text = printed(slices[index].block)
    label = label_at(text)
    if label is None or label.shape == "x":
        return False
    return index > 0 and (leads_in(slices[index - 1].block.text) or _is_listed(slices, index - 1))


def _belongs(slices: Sequence[_Slice], index: int) -> bool:
    """Whether a short block goes on from the one above."""
    if index == 0:
        return False
    above = slices[index - 1].block
    return starts_lower(slices[index].block.text) and not ends_sentence(above.text)


def _gathered(slices: Sequence[_Slice], heading: list[str]) -> list[_Open]:
    """The blocks of each paragraph, with the headings above it."""
    made: list[_Open] = []
    waiting = list(heading)
    for index, piece in enumerate(slices):
        block = piece.block
        text = printed(block)
        if piece.opener:
            made.append(_Open(piece.opener.label.printed, [Piece(block.text)] if block.text else [], waiting))
            waiting = []
        elif made and not waiting and _goes_on(made[-1], block, text):
            made[-1].pieces.append(Piece(text, block.level if block.kind == "item" else 0))
        elif _heads(slices, index):
            waiting.append(text)
        elif made and made[-1].label and not waiting:
            made[-1].pieces.append(Piece(text, block.level if block.kind == "item" else 0))
        else:
            made.append(_unnumbered(text, waiting))
            waiting = []
    if waiting:
        made.append(_Open("", [Piece(" ".join(waiting))]))
    return made


def _unnumbered(text: str, heading: list[str]) -> _Open:
    label = label_at(text)
    if label and label.is_bullet:
        return _Open(label.printed, [Piece(text[label.end :])], heading)
    return _Open("", [Piece(text)], heading)


def _goes_on(paragraph: _Open, block: Block, text: str) -> bool:
    """Whether a block without a paragraph's number belongs to the paragraph above, whatever it looks like."""
    if not paragraph.pieces:
        return True
    above = paragraph.pieces[-1].text
    label = label_at(text)
    if block.kind == "heading":
        return False
    if label and label.shape != "x":
        in_list = label_at(above) is not None and len(paragraph.pieces) > 1
        bullet_paragraphs = label.is_bullet and paragraph.label == label.printed
        words = text[label.end :]
        headed = is_heading(replace(block, text=words, marker="")) and not leads_in(above) and not in_list
        if block.kind == "item":
            headed = False
        return (leads_in(above) or in_list or not headed) and not bullet_paragraphs
    return (starts_lower(text) and not ends_sentence(above)) or (
        ending(above) == ":" and not is_heading(block) and is_prose(block) and text[:1] in "\"“‘'«"
    )


def _heads(slices: Sequence[_Slice], index: int) -> bool:
    """Whether a block is a heading of what follows it."""
    block = slices[index].block
    if index + 1 >= len(slices):
        return False
    if ending(block.text) == ":" and label_at(printed(slices[index + 1].block)) and not slices[index + 1].opener:
        return False
    if is_heading(block) and not leads_in(block.text.rstrip(":")):
        return True
    return all_capitals(block.text) and words_in(block.text) <= 30 and not ends_sentence(block.text)


def _heading_of_first(above: list[Block]) -> tuple[list[Block], list[str]]:
    """The lines that head the first paragraph, not the statement: below the title, and like a section's."""
    cut = len(above)
    while cut > 1 and _is_section_line(above[cut - 1], above[: cut - 1]):
        cut -= 1
    return above[:cut], [printed(b) for b in above[cut:]]


_SECTION_NAMES = re.compile(
    r"(?:introduction|overview|preamble|opening|general|summary|background|foreword|context|"
    r"common ground|highlights|main points)\b",
    re.IGNORECASE,
)


def _is_section_line(block: Block, before: Sequence[Block]) -> bool:
    text = printed(block)
    if words_in(text) > 14 or speaks_of_meeting(text) or days_in(text) or text.rstrip().endswith(","):
        return False
    if _SECTION_NAMES.match(text):
        return True
    if (found := _SECTION.match(text)) and words_in(text[found.end() :]) >= 1:
        return bool(found["word"] or any(value for _, value in counted(found["bare"] or "")))
    titled = any(speaks_of_meeting(b.text) for b in before)
    lower_rank = block.kind == "heading" and any(b.kind == "heading" and 0 < b.level < block.level for b in before)
    return titled and (lower_rank or (is_heading(block) and ending(text) not in '"”»)' and len(before) >= 2))


def _name_sections(gathered: Iterable[_Open]) -> None:
    """Gives every paragraph the section its address needs, where numbers begin again."""
    section, count, last = "", 0, 0
    named: set[str] = set()
    for paragraph in gathered:
        number = _number(paragraph.label)
        restarts = number is not None and number <= last
        printed_name = _section_name(paragraph.heading)
        if printed_name and printed_name not in named:
            section = printed_name
            named.add(section)
            count += 1
        elif restarts:
            count = max(count, 1) + 1
            section = f"[{count}]"
            named.add(section)
        if number is not None:
            last = number
        if restarts or printed_name:
            last = number or 0
        paragraph.section = section


def _section_name(heading: Iterable[str]) -> str:
    for line in heading:
        found = _SECTION.match(line)
        if found and (found["word"] or counted(found["bare"])):
            return found["word"] or found["bare"]
    return ""


def _number(label: str) -> int | None:
    values = counted(label_key(label))
    return values[0][1] if values else None


def _finished(gathered: Sequence[_Open], doubts: list[Doubt]) -> Iterable[Paragraph]:
    for paragraph in gathered:
        made = itemise(paragraph.pieces)
        at = (f"{paragraph.section}/" if paragraph.section else "") + (label_key(paragraph.label) or "?")
        for before, after in made.gaps:
            doubts.append(Doubt(at, f"the items go from {before} to {after}; is one missing?"))
        heading = tuple(paragraph.heading)
        yield Paragraph(paragraph.label, made.lead, items=made.items, heading=heading, section=paragraph.section)
        for text in made.tail:
            doubts.append(Doubt(at, "the next passage stands below these items without a number"))
            yield Paragraph("", text, section=paragraph.section)


def _gaps(paragraphs: Sequence[Paragraph]) -> Iterable[Doubt]:
    """A doubt for every number that is missing."""
    for above, paragraph in pairwise(paragraphs):
        if not above.label or not paragraph.label or above.section != paragraph.section:
            continue
        first, second = label_key(above.label), label_key(paragraph.label)
        if first.isdecimal() and second.isdecimal() and int(second) > int(first) + 1:
            yield Doubt(second, f"the numbers go from {first} to {second}; is a paragraph missing?")
