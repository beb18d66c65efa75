"""What a newspaper or an agency says around a statement: that it was issued, and that its text follows.

Whatever stands above ``The following is the full text:`` is the report's. So is the sentence with the agency's name at
its start that only says that a text was made public, or, above the first number, that a statement was issued.
"""

import re
from collections.abc import Sequence

from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import ending, words_in

_NOUN = (
    r"(?:(?:the|an?|its|our)\s+)?(?:(?:full|complete|official|unofficial|unedited|entire|verbatim|provisional|agreed|final|English|joint|press|"
    r"outcome|concluding|closing)[\s-]+){0,4}"
    r"(?:texts?|translation|transcript|version|statement|communiqu[eé]|declaration)\b"
)
_FOLLOWS = re.compile(
    rf"\W{{0,3}}(?:(?:(?:the\s+)?following|below|here|hereunder)\s+(?:is|are)\s+{_NOUN}|(?:here['’]s|(?:reproduced\s+)?below\s*[:,–-])\s+{_NOUN}"
    rf"|(?:please\s+)?(?:find|read|see)\s+(?:(?:here|below)\s+)?(?:the\s+)?(?:full|complete)\s+(?:text|statement|communiqu[eé]|declaration)\b"
    rf"|(?:[A-Z][\w.’']*\s){{1,4}}(?:presents|publishes|offers|carries|provides)\s+(?:the\s+)?(?:full\s+|complete\s+)?text\b"
    rf"|(?:the\s+)?(?:full|complete|entire)\s+(?:text|statement|communiqu[eé]|declaration)\b(?=.{{0,200}}\b(?:follows?|below|reads)\W*$)"
    rf"|(?:the\s+)?(?:(?:joint|press|final|full)\s+){{0,2}}(?:statement|communiqu[eé]|declaration|text)(?=.{{0,60}}\b(?:reads?|is|follows?)\s+(?:as\s+follows|in\s+full|below)\W*$))",
    re.IGNORECASE,
)
_MOST_FOLLOWING = 45
_AGENCY = re.compile(
    r"[A-Z][\w’'. -]{2,30}(?:,\s[\w .,’'-]{3,40})?(?:\.\s\d{1,2}\s[A-Z][a-z]+\.?(?:\s\d{4})?\.?)?\s*"
    r"(?:[(\[](?P<name>[A-Z][\w./ -]{1,24})[)\]]|(?:[.,–—-]\s?)?(?<![\w/])[A-Z][A-Z.]{2,18}(?=\s?/))"
    r"\s*(?:--|[-–—/:.])?\s"
)
"""``Port Alba (HNA) –``, ``Port Alba. 3 March. PORTS.NO/``: how the report of an agency begins."""
_TEXT_PUBLIC = re.compile(
    r"\btexts?\b.{0,300}\b(?:made\s+public|published|released|issued|circulated|unveiled)\b"
    r"|\b(?:made\s+public|published|released|circulated|unveiled)\s+the\s+(?:full\s+)?text\b",
    re.IGNORECASE,
)
_ONLY_PUBLIC = re.compile(
    r"\W{0,2}The\s+(?:full\s+)?text\s+of\s+the\b[^.;:]{3,200}\b(?:has\s+been|was)\s+(?:made\s+public|published|released|unveiled)\b[^.;:]{0,80}\."
)
_ISSUED = re.compile(
    r"\b(?:issued|released|adopted|published|signed|made)\s+(?:the\s+following\s+|an?\s+|the\s+|their\s+)?(?:\w+\s+){0,2}"
    r"(?:statement|communiqu[eé]|declaration)\b|\b(?:statement|communiqu[eé]|declaration)\b.{0,120}\b(?:was|has\s+been)\s+(?:issued|released|adopted|published)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[a-z\d][.!?])\s+(?=[A-Z])")
_FIRST = 14
"""Blocks among which the frame stands."""
_LONGEST = 900


def says_text_follows(text: str) -> bool:
    """Whether a line says, in its last sentence at least, that the text of a statement stands below it."""
    if len(text) > _LONGEST or ending(text) not in ".:":
        return False
    first, *others = _SENTENCES.split(text)
    last = others[-1] if others and (_AGENCY.match(first) or _ISSUED.search(text)) else text
    return words_in(last) <= _MOST_FOLLOWING and bool(_FOLLOWS.match(last))


def is_report(text: str) -> bool:
    """Whether a sentence with an agency's name at its start says that a text was made public or a statement issued."""
    if len(text) > _LONGEST or ending(text) != ".":
        return False
    if _ONLY_PUBLIC.fullmatch(text):
        return True
    if not _AGENCY.match(text):
        return False
    return bool(_TEXT_PUBLIC.search(text) or _ISSUED.search(text))


def frame_end(slices: Sequence[Slice]) -> int:
    """How many of the first blocks are the report that brings a statement; 0 where there is none."""
    end = 0
    for index, piece in enumerate(slices[: min(_FIRST, len(slices) - 1)]):
        if piece.opener:
            break
        below = slices[index + 1]
        only_issued = is_report(piece.text) and (bool(below.opener) or bool(_TEXT_PUBLIC.search(piece.text)))
        if says_text_follows(piece.text) or only_issued:
            end = index + 1
    return end
