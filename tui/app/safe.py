"""The net under every widget: no control character of a statement reaches the terminal, whatever drew it.

Text is cleaned when it is loaded; this filter looks at each line just before it is written and replaces what should
not be there.
"""

import re
from collections.abc import Sequence

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]")


class SafeText(LineFilter):
    """Replaces control characters, bidirectional overrides and lone surrogates by U+FFFD."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002  (the framework's)
        """The same segments where they are safe, else cleaned ones."""
        if not _any_unsafe(segments):
            return segments
        return [s if s.control else Segment(UNSAFE.sub("\ufffd", s.text), s.style) for s in segments]


def _any_unsafe(segments: Sequence[Segment]) -> bool:
    return any(UNSAFE.search(segment.text) for segment in segments)
