"""Structure and Findings: what is recognised in a document, and every doubt about it.

A doubt is one sentence for the person who checks the draft; it is written beside the line it is about.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tui.core.doubts import Doubt
from tui.core.entities import Roster
from tui.core.statement import Head, Paragraph


@dataclass(frozen=True)
class Structure:
    """The head and the paragraphs of a document; ``head.heading`` and ``head.closing`` keep the lines around them."""

    head: Head
    paragraphs: tuple[Paragraph, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def day(self) -> str:
        """The day of the meeting or, where that is not known, of publication (ISO 8601); empty where neither is."""
        return self.head.date or self.head.published

    @property
    def lines_above(self) -> str:
        """The title, the forum and the lines around them: what says who speaks."""
        return " ".join((self.head.title, self.head.forum, *self.head.heading))


@dataclass(frozen=True)
class Findings:
    """The entities found in a structure."""

    roster: Roster = field(default_factory=Roster)
    everyone: tuple[str, ...] = ()
    """Who took part: ids of ministers where they stand for most who speak, else of countries."""
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Topic ids by the address of the passage that speaks of them."""
    evidence: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The printed words a topic was recognised by: by ``ADDRESS TOPIC``, as in ``5(c) health``."""
    doubts: tuple[Doubt, ...] = ()
