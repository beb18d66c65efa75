"""The blocks of each paragraph: what belongs to it, what heads the next one, and what stands by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tui.importers.blocks import Block
from tui.importers.outline.closing import names_annex
from tui.importers.outline.delegates import is_bare_person, says_as_what
from tui.importers.outline.items import Piece
from tui.importers.outline.labels import label_at
from tui.importers.outline.recitals import enacts, is_operative, is_recital, is_salutation, leaves_open, names_speaker
from tui.importers.outline.rolls import first_inline, rolls_in
from tui.importers.outline.slices import Slice
from tui.importers.outline.subjects import is_subject
from tui.importers.outline.wording import (
    ending,
    ends_sentence,
    is_heading,
    is_prose,
    is_shouted,
    leads_in,
    starts_lower,
    words_in,
)

_LEAST_BELOW = 3
_SENTENCE = 12
"""Words that a bullet has at least where it is a paragraph of its own."""


@dataclass(slots=True)
class Gathered:
    """A paragraph with its blocks, not yet taken apart."""

    label: str
    pieces: list[Piece]
    heading: list[str] = field(default_factory=list)
    section: str = ""
    level: int = 0
    """How deep it stands, where a bullet opens it."""
    titled: bool = False
    """Whether the last heading stands behind the number: ``(1) Opening``."""

    @property
    def is_numbered(self) -> bool:
        """Whether its label is a number: a bullet counts nothing."""
        return any(sign.isalnum() for sign in self.label)


def gathered(slices: Sequence[Slice], heading: Sequence[str]) -> list[Gathered]:
    """The paragraphs of ``slices``, each with the headings above it; ``heading`` stands above the first."""
    made: list[Gathered] = []
    waiting = list(heading)
    rolls = rolls_in(slices)
    listed = {index for roll in rolls.values() for index in roll.lines}
    below = {index for roll in rolls.values() for index in roll.below}
    for index, piece in enumerate(slices):
        block, text = piece.block, piece.text
        depth = block.level if block.kind != "heading" else 0
        if piece.opener:
            titled = index not in rolls and _is_title(slices, index)
            pieces = [Piece("" if titled else block.text)] if block.text else []
            headings = [*waiting, block.text] if titled else waiting
            made.append(Gathered(piece.opener.label.printed, pieces, headings, titled=titled))
            waiting = []
        elif index in listed:
            above = made[-1].pieces[-1]
            if above.listed and index in below:
                made[-1].pieces[-1] = Piece(f"{above.text} {text}", depth, listed=True)
            else:
                made[-1].pieces.append(Piece(text, depth, listed=True))
        elif index in rolls and not (made and _goes_on(made[-1], piece) and not waiting):
            made.append(_unnumbered(text, waiting, depth))
            waiting = []
        elif made and not waiting and _is_office_below(made[-1], piece):
            made[-1].pieces[-1] = Piece(f"{made[-1].pieces[-1].text} {text}", depth)
        elif made and not waiting and not piece.titled and _goes_on(made[-1], piece):
            made[-1].pieces.append(Piece(text, depth))
        elif _heads(slices, index, below_number=bool(made) and made[-1].is_numbered):
            waiting.append(text)
        elif made and made[-1].is_numbered and not waiting:
            made[-1].pieces.append(Piece(text, depth))
        else:
            made.append(_unnumbered(text, waiting, depth))
            waiting = []
        if index in rolls:
            _part_first(made[-1].pieces)
    if waiting:
        made.append(Gathered("", [Piece(" ".join(waiting))]))
    return made


def _is_title(slices: Sequence[Slice], index: int) -> bool:
    """Whether a number stands before a title on a line of its own, its words below it: ``(1) Opening``."""
    block = slices[index].block
    if not block.text or index + 1 >= len(slices) or ends_sentence(block.text) or leads_in(block.text):
        return False
    below = slices[index + 1]
    label = label_at(below.text)
    if below.opener or starts_lower(below.text) or (label and label.is_bullet) or not is_heading(block):
        return False
    sentence = ends_sentence(below.text) and (label is not None or words_in(below.text) > _LEAST_BELOW)
    return is_prose(below.block) or sentence


def _part_first(pieces: list[Piece]) -> None:
    """Parts the first line of a roll from the words that open it, where both stand in one block."""
    text = pieces[-1].text if pieces else ""
    if at := first_inline(text):
        pieces[-1:] = [Piece(text[:at].rstrip()), Piece(text[at:], listed=True)]


def _unnumbered(text: str, heading: list[str], level: int) -> Gathered:
    label = label_at(text)
    if label and label.is_bullet:
        return Gathered(label.printed, [Piece(text[label.end :])], heading, level=level)
    return Gathered("", [Piece(text)], heading)


def _goes_on(paragraph: Gathered, piece: Slice) -> bool:
    """Whether a block without a paragraph's number belongs to the paragraph above, whatever it looks like."""
    block, text = piece.block, piece.text
    if not paragraph.pieces:
        return True
    above = paragraph.pieces[-1].text
    label = label_at(text)
    if block.kind == "heading":
        return False
    if label and label.is_sure:
        in_list = label_at(above) is not None and len(paragraph.pieces) > 1
        words = text[label.end :]
        beside = paragraph.label == label.printed and block.level <= paragraph.level
        bullet_paragraphs = label.is_bullet and (beside or (_is_closed(paragraph) and _is_sentence(words)))
        headed = is_heading(replace(block, text=words, marker="")) and not leads_in(above) and not in_list
        if block.kind == "item":
            headed = False
        return (leads_in(above) or in_list or not headed) and not bullet_paragraphs
    if is_recital(text) or (leaves_open(above) and ending(text) in ":："):
        return starts_lower(text) and not leaves_open(above) and not ends_sentence(above)
    return (starts_lower(text) and not ends_sentence(above)) or (
        ending(above) == ":" and not is_heading(block) and is_prose(block) and _is_quoted(text, paragraph)
    )


def _is_office_below(paragraph: Gathered, piece: Slice) -> bool:
    """Whether a line says as what somebody came whom the item above names: ``(i) H.E. Ms Asta Lind`` / ``Minister``."""
    above = paragraph.pieces[-1].text if len(paragraph.pieces) > 1 else ""
    label = label_at(above)
    if label is None or piece.opener or piece.block.kind == "heading" or label_at(piece.text):
        return False
    return is_bare_person(above[label.end :]) and says_as_what(piece.text)


def _is_quoted(text: str, paragraph: Gathered) -> bool:
    """Whether a block is what somebody is quoted with; a quotation that is left open brings the whole statement."""
    return text[:1] in "\"“‘'«" and (paragraph.is_numbered or text.rstrip(" .")[-1:] in "\"”’'»")


def _is_closed(paragraph: Gathered) -> bool:
    """Whether a paragraph without a number has ended: its only words so far are no lead-in."""
    return not paragraph.is_numbered and len(paragraph.pieces) == 1 and ending(paragraph.pieces[0].text) in ".。"


def _is_sentence(words: str) -> bool:
    return words_in(words) >= _SENTENCE and not starts_lower(words) and ending(words) == "."


def _heads(slices: Sequence[Slice], index: int, *, below_number: bool) -> bool:
    """Whether a block is a heading of what follows it."""
    block = slices[index].block
    if index + 1 >= len(slices):
        return False
    if slices[index].titled:
        return True
    if is_salutation(block.text) or names_annex(block.text):
        return True
    if ending(block.text) == ":" and label_at(slices[index + 1].text) and not slices[index + 1].opener:
        return False
    if is_subject(block, slices[index + 1 : index + 2]):
        return False
    recited = slices[index + 1].opener is None and leaves_open(slices[index + 1].text)
    if block.kind != "heading" and ending(block.text) in ":：" and recited:
        return False
    if slices[index + 1].opener is None and names_speaker(block.text) and is_operative(slices[index + 1].text):
        return False
    if block.kind != "heading" and enacts(block.text):
        return below_number and slices[index + 1].opener is not None
    if is_heading(block) and not leads_in(block.text.rstrip(":")):
        return True
    return _shouts(block)


def _shouts(block: Block) -> bool:
    return is_shouted(block) and words_in(block.text) <= 30 and not ends_sentence(block.text)
