"""Lines that only say who speaks, above bullets that say what: ``The Council`` / ``- thanks ...``."""

from collections.abc import Sequence

from tui.importers.blocks import Block
from tui.importers.outline.labels import label_at
from tui.importers.outline.recitals import ends_with_speaker, is_operative
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import ends_sentence, starts_lower


def is_subject(block: Block, below: Sequence[Slice]) -> bool:
    """Whether a line leads in to bullets that go on from it: in lower case, or each with the verb of who speaks."""
    label = label_at(below[0].text) if below else None
    if label is None or below[0].opener or block.kind == "heading" or ends_sentence(block.text):
        return False
    clause = below[0].text[label.end :].lstrip()
    return starts_lower(clause) or (ends_with_speaker(block.text) and is_operative(clause))
