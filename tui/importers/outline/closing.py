"""Where the lines below the last paragraph begin: day and place, signatures, notes, annexes, contacts.

A line that closes by its words (``Done at``, ``ANNEX``, ``[ENDS]``) ends the text for good; the short lines directly
above it, which say when, where and who, go with it.
"""

import re
from collections.abc import Sequence

from tui.importers.blocks import Block
from tui.importers.outline.headed_entries import close_text
from tui.importers.outline.labels import label_at
from tui.importers.outline.page_lines import is_colophon, is_page_line
from tui.importers.outline.place_and_day import SMALL, is_place_and_day
from tui.importers.outline.rolls import rolls_in
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import ends_sentence, is_prose, leads_in, starts_lower, words_in

_CLOSES = re.compile(
    r"(?:Done|Signed|Issued|Adopted|Agreed|Given|Released)\s+(?:and\s+\w+\s+)?(?:at|in|on|this|by)\b.{0,160}$"
    r"|(?:Fait|Hecho|Dad[oa]|Suscrit[oa]|Firmad[oa]|Geschehen|Feito|Совершено|Принято)\s.{0,120}$"
    r"|(?:IN\s+WITNESS\s+WHEREOF|EN\s+FE\s+DE\s+LO\s+CUAL|EN\s+FOI\s+DE\s+QUOI|ZU\s+URKUND\s+DESSEN)\b.{0,400}$"
    r"|(?:For|FOR)\s+the\s+(?:Government|GOVERNMENT|Ministry|Republic|Kingdom)\b.{0,120}$"
    r"|\(?Signed\)?:?\b.{0,60}$|\((?:Sgd|gez)\.?\).{0,60}$",
    re.IGNORECASE,
)
_ENDS_TEXT = re.compile(
    r"[\W_]{0,20}(?:END|ENDS|END\s+OF\s+(?:THE\s+)?(?:TEXT|STATEMENT|DOCUMENT|COMMUNIQU[EÉ]|DECLARATION)|END\s+TEXT|FIN|FINE|FINIS)"
    r"[\W_]{0,20}$|#\s*#\s*#\.?$|-?\s*30\s*-$",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"(?:Annex(?:es)?|Appendix|Appendices|Attachments?|Enclosures?|Anexos?|Annexes?|Anlage|Anhang|Приложение)\b.{0,240}$",
    re.IGNORECASE,
)
_LIST_OF = re.compile(
    r"(?:(?:Full\s+)?List\s+of\s+)(?:Participants|Signatories|Attendees|Delegates|Delegations|Members)\b.{0,60}$"
    r"|(?:Participants|Signatories|Attendees|Delegates|Delegations|Signed\s+by|Participating\s+\w+)\s*(?::.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_NOTE = re.compile(r"(?:[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+\s?\w|\[\d{1,2}\]\s+\S|\d{1,2}\s+(?:See|Cf\.|Ibid)\b)")
_SUBJECT = re.compile(r"(?:THE|THEY|IT|BOTH|THIS|THESE|HE|SHE|WE|ALL)\s")
_MOST_OF_LETTER = 12
_CLAUSE = 4
_TAIL = 240
_TELLS = re.compile(
    r"\b(?:was|were|are|is|attended|participated|took\s+part|represented|led|headed|comprised|included)\b.*:\W*$",
    re.IGNORECASE,
)
_TRANSMITS = re.compile(
    r"\b(?:transmit|forward|convey|enclos|attach|circulat)\w*\b|\bfind\s+(?:in\s+the\s+annex|annexed|attached|enclosed)|\bannexed\b",
    re.IGNORECASE,
)


def last_of(slices: Sequence[Slice], first: int) -> int:
    """Where the lines below the last paragraph begin."""
    last_number = max((i for i, piece in enumerate(slices) if piece.opener), default=-1)
    end = _closing_line(slices, first, last_number)
    return max(_without_short_lines(slices, first, min(last_number, end - 1), end), _roll_end(slices, first, end))


def _roll_end(slices: Sequence[Slice], first: int, end: int) -> int:
    """Where the last roll ends that a whole clause opens: ``The Ministers who attended were:``; 0 where none does."""
    opened = [
        first + roll.lines.stop
        for at, roll in rolls_in(slices[first:end]).items()
        if words_in(slices[first + at].text) >= _CLAUSE and _TELLS.search(slices[first + at].text[-_TAIL:])
    ]
    return opened[-1] if opened else 0


def names_annex(text: str) -> bool:
    """Whether a line is the name of an annex: ``ANNEX II``, ``Annex to the letter dated 3 March 2031``."""
    return bool(_ANNEX.match(text)) and not ends_sentence(text)


def annexed(slices: Sequence[Slice], first: int) -> int:
    """Where annexes or the words after an end mark begin, although numbers stand in them; ``len(slices)`` if none do.

    Below an annex's name numbers begin again: they count the annex, not the statement.
    """
    numbers = [i for i, piece in enumerate(slices) if piece.opener]
    for index in range(max(first + 1, len(slices) // 3), len(slices)):
        text = slices[index].text
        below = [slices[i].opener for i in numbers if i > index]
        again = not below or (below[0] is not None and below[0].value[-1] == 1)
        named = names_annex(text) and again
        annex = named and (sum(i < index for i in numbers) > 1 or not below) and not _brings(slices[first:index])
        if (annex or _ENDS_TEXT.match(text)) and not _is_listed(slices, index):
            return index
    return len(slices)


def _brings(slices: Sequence[Slice]) -> bool:
    """Whether few blocks say that they bring what is annexed: a letter, a cover."""
    short = len(slices) <= _MOST_OF_LETTER and not any(piece.opener for piece in slices)
    return short and any(_TRANSMITS.search(piece.text) for piece in slices)


def _annex_brought(slices: Sequence[Slice], first: int) -> int:
    """Where the annex that a letter brings is named; ``first`` where there is none."""
    found = (i for i in range(first + 1, len(slices)) if names_annex(slices[i].text))
    index = next(found, first)
    return index if _brings(slices[first:index]) else first


def _closing_line(slices: Sequence[Slice], first: int, last_number: int) -> int:
    begin = _annex_brought(slices, first)
    for index in range(max(last_number + 1, begin + (begin > first)), len(slices)):
        text = slices[index].block.text
        late = index > 0.5 * len(slices) or last_number >= 0 or (index > first and _all_close(slices[index:]))
        closes = _closes(text) or _only_notes(slices[index:]) or _only_page_below(slices, index)
        if late and closes and not _is_listed(slices, index):
            return index
        if index > first and close_text(slices, index):
            return index
    return len(slices)


def _closes(text: str) -> bool:
    return is_colophon(text) or any(form.match(text) for form in (_CLOSES, _ENDS_TEXT, _ANNEX, _LIST_OF))


def _all_close(slices: Sequence[Slice]) -> bool:
    """Whether every line from here on closes by its words, or is no text."""
    return all(_closes(piece.text) or not is_prose(piece.block) for piece in slices)


def _without_short_lines(slices: Sequence[Slice], first: int, last_number: int, end: int) -> int:
    """``end`` moved up over lines that are no text: places, days, names."""
    alone = last_number >= 0 and not slices[last_number].block.text  # its words stand on the next line
    while end > max(last_number + (2 if alone else 1), first):
        block = slices[end - 1].block
        text = slices[end - 1].text
        if is_place_and_day(text) or is_page_line(text):
            end -= 1
            continue
        if (
            is_prose(block)
            or _is_sentence(text)
            or _is_shouted_sentence(block)
            or _is_listed(slices, end - 1)
            or _belongs(slices, end - 1)
        ):
            break
        if label_at(text) and (ends_sentence(text) or label_at(text) != label_at(block.text)):
            break
        end -= 1
    return end


def _is_sentence(text: str) -> bool:
    """Whether a short line is a sentence, not a place or an office with a full stop: ``They thank Norway.``"""
    words = re.findall(r"[^\W\d_]+", text)
    small = [word for word in words[1:] if word[0].islower() and not SMALL.fullmatch(word)]
    return text.rstrip()[-1:] in ".!" and words[:1] != [] and words[0][0].isupper() and bool(small)


def _is_shouted_sentence(block: Block) -> bool:
    """Whether a short block is a sentence in a text that is written in capitals: ``THEY DISCUSSED FISHERIES.``"""
    words = block.text.split()
    return block.throughout and block.text.endswith(".") and len(words) > 2 and bool(_SUBJECT.match(block.text))


def _only_notes(slices: Sequence[Slice]) -> bool:
    """Whether nothing but notes, and lines that are no text, stands from here on."""
    return bool(_NOTE.match(slices[0].text)) and all(_NOTE.match(s.text) or not is_prose(s.block) for s in slices)


def _only_page_below(slices: Sequence[Slice], index: int) -> bool:
    """Whether a line of the page stands here, and nothing but such lines, days, notes and short lines below it."""
    return is_page_line(slices[index].text) and all(
        is_page_line(s.text) or is_place_and_day(s.text) or _NOTE.match(s.text) or not is_prose(s.block)
        for s in slices[index + 1 :]
    )


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
