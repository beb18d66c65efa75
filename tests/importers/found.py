"""What the importer finds in invented paragraphs, for the tests of its rules."""

from collections.abc import Sequence

from tui.core.entities import Minister
from tui.core.statement import Head, Item, Paragraph
from tui.importers.finding.findings import find
from tui.importers.structure import Findings, Structure


def found(*texts: str, head: Head | None = None) -> Findings:
    """The findings in paragraphs with these texts."""
    paragraphs = tuple(Paragraph(f"{number}.", text) for number, text in enumerate(texts, 1))
    return find(Structure(head or Head(title="Statement", date="2031-03-02"), paragraphs))


def in_list(lead: str, *items: str) -> Sequence[Minister]:
    """The participants in a list and the words that lead in to it."""
    paragraph = Paragraph("1.", lead, items=tuple(Item("", text) for text in items))
    return find(Structure(Head(title="Statement", date="2031-03-02"), (paragraph,))).roster.ministers


def signed(*closing: str) -> Sequence[Minister]:
    """The participants in the closing lines of a statement."""
    head = Head(title="Statement", date="2031-03-02", closing=closing)
    return find(Structure(head, (Paragraph("1.", "They agreed."),))).roster.ministers


def roles(*texts: str, title: str = "Statement") -> dict[str, str]:
    """The role of each participant, by family name."""
    ministers = found(*texts, head=Head(title=title, date="2031-03-02")).roster.ministers
    return {minister.printed.split()[-1]: minister.role for minister in ministers}
