"""What a file that the program exported says: where it comes from, and its claims, in the file's order."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tui.core.errors import BadData


class Kind(StrEnum):
    """What a claim is about."""

    WORDS = "words"
    """Printed words, with their label."""
    LEAD_IN = "lead-in"
    CITATION = "citation"
    HEADING = "heading"
    ROW = "row"
    """A row of a table."""
    FIELD = "field"
    """A field of a reference."""


NAMES = {
    Kind.WORDS: "quotation",
    Kind.LEAD_IN: "lead-in",
    Kind.CITATION: "citation",
    Kind.HEADING: "heading",
    Kind.ROW: "row",
    Kind.FIELD: "line",
}
"""What to call each kind."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that the file says. ``words`` in one line; ``address`` and ``line`` where the format has them."""

    kind: Kind
    words: str
    address: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Exported:
    """An exported file as read again."""

    format: str
    source: Mapping[str, str | list[str]]
    claims: tuple[Claim, ...]

    def said(self, name: str) -> str:
        """A field of the source; empty where it is not there."""
        value = self.source.get(name, "")
        return value if isinstance(value, str) else ", ".join(value)


def one_line(text: str) -> str:
    """``text`` with every run of white space as one space."""
    return " ".join(text.split())


def no_source(what: str) -> BadData:
    """The failure of a file that does not say where it comes from."""
    return BadData(
        f"{what}: it does not say which statement it quotes; export it again, or check it with check --brief"
    )


def text_fields(given: object, what: str) -> dict[str, str | list[str]]:
    """A source as read: texts and lists of texts.

    Raises:
        BadData: it is something else.
    """
    if not isinstance(given, dict):
        raise no_source(what)
    made: dict[str, str | list[str]] = {}
    for name, value in given.items():
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            made[str(name)] = [str(each) for each in value]
        elif isinstance(value, str | int | float):
            made[str(name)] = str(value)
        else:
            raise BadData(f"{what}: {name} in its source is no text")
    return made
