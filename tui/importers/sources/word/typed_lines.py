"""A text with hard wraps that was opened in a word processor: each of its lines is a paragraph of the file."""

from itertools import pairwise
from typing import Any

from tui.importers.outline.wording import ends_sentence
from tui.importers.sources.word.numbering import W

_LONGEST = 110
_HALF_LINE = 45
_FEWEST = 12
_RUNNING = 0.4
"""Share of the lines that go on in the next, among those that have one right below."""


def typed_text(word: Any) -> str:
    """The text, line by line, where each paragraph is one of its lines; empty where paragraphs are paragraphs."""
    body = word.element.body
    if any(node.tag not in (f"{W}p", f"{W}sectPr") for node in body) or body.find(f".//{W}numPr") is not None:
        return ""
    lines = [paragraph.text for paragraph in word.paragraphs]
    if len(lines) < _FEWEST or max(map(len, lines)) > _LONGEST or any("\n" in line for line in lines):
        return ""
    joined = [(above, line) for above, line in pairwise(lines) if above.strip() and line.strip()]
    running = sum(len(above) > _HALF_LINE and not ends_sentence(above) for above, _ in joined)
    return "\n".join(lines) if running >= max(_FEWEST // 2, _RUNNING * len(joined)) else ""
