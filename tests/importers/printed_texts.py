"""Invented texts as they are printed, and the paragraphs and items that a draft makes of them."""

from tui.core.statement import Item
from tui.importers.draft import drafted_bytes

HEAD = "JOINT COMMUNIQUÉ\nThird Harbour Summit\nPort Alba, Norway, 3 March 2031\n\n"

Shown = tuple[str, str, list[tuple[str, str]]]


def labels(text: str, head: str = HEAD) -> list[Shown]:
    """Label, first word and items (label and last word) of every paragraph of a drafted text."""

    def item(each: Item) -> tuple[str, str]:
        return each.label, each.text.split()[-1]

    drafted = drafted_bytes((head + text).encode(), "text.txt").statement
    return [(p.label, p.text.split()[0], [item(i) for i in p.items]) for p in drafted.paragraphs]


def tree(text: str, head: str = HEAD) -> list[str]:
    """One line for every passage of a drafted text: its address and its last word; headings with a sign before them."""
    drafted = drafted_bytes((head + text).encode(), "text.txt").statement
    made: list[str] = []
    passages = iter(drafted.passages)
    for paragraph in drafted.paragraphs:
        made.extend(f"# {heading}" for heading in paragraph.heading)
        for _ in range(_count(paragraph.items) + 1):
            passage = next(passages)
            made.append(f"{passage.address} {(passage.text.split() or ['–'])[-1]}")
    return made


def closing(text: str, head: str = HEAD) -> tuple[str, ...]:
    """The lines below the last paragraph of a drafted text."""
    return drafted_bytes((head + text).encode(), "text.txt").statement.head.closing


def _count(items: tuple[Item, ...]) -> int:
    return sum(1 + _count(item.items) for item in items)
