"""Line: one printed line, as a text or a page prints it, before lines become blocks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line."""

    text: str
    indent: float = 0
    """In characters, or in points where the format measures."""
    gap: bool = False
    """Whether white space sets it off from the line above."""
    page: int = 0
    bold: bool = False
    large: bool = False
    """Whether it is set in larger type than the text."""
    width: float = 0
    """Its printed width, in the unit of ``indent``; 0: as many as its characters."""
    first: float = 0
    """The printed width of its first word, where the format measures."""

    @property
    def reach(self) -> float:
        """How far to the right it goes."""
        return self.indent + (self.width or len(self.text))
