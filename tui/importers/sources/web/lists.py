"""The labels that the lists of a page show: where each counts from, how, and in which direction."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tui.importers.outline.labels import label_at
from tui.importers.sources.markers import BULLET, counted
from tui.importers.sources.web.styles import OF_TYPE, Piece, Styles, shown

_BEGINNING = 80


@dataclass
class Counting:
    """One list, and where it stands."""

    kind: str
    number: int
    step: int
    content: tuple[Piece, ...]
    node: Any


class Lists:
    """The lists that are open at a place of the page."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._open: list[Counting] = []
        self._values: dict[str, int] = {}

    @property
    def level(self) -> int:
        """How deep the innermost list is, from 0."""
        return max(0, len(self._open) - 1)

    def enter(self, node: Any) -> None:
        """A list begins."""
        kind = self._styles.kind_of(node) or ("decimal" if node.tag == "ol" else "bullet")
        content = self._styles.content_of(node)
        if node.tag == "ol" and not content and _brings_labels(node):
            kind = "none"
        backwards = node.tag == "ol" and "reversed" in node.attributes
        first = sum(1 for _ in items_of(node)) if backwards else 1
        given = _whole(node.attributes.get("start")) if node.tag == "ol" else None
        self._open.append(Counting(kind, first if given is None else given, -1 if backwards else 1, content, node))

    def leave(self) -> None:
        """The innermost list ends."""
        self._open.pop()

    def marker(self, item: Any) -> str:
        """What is shown before an item, which counts; an item without a list has a bullet."""
        if not self._open:
            return BULLET
        at = self._open[-1]
        if (given := _whole(item.attributes.get("value"))) is not None:
            at.number = given
        number, at.number = at.number, at.number + at.step
        content = self._styles.content_of(item) or at.content
        if content:
            return shown(content, self._values, number)
        kind = OF_TYPE.get(item.attributes.get("type") or "", "") or self._own_kind(item) or at.kind
        if kind in ("none", "bullet"):
            return BULLET if kind == "bullet" else ""
        return f"{counted(number, kind)}."

    def _own_kind(self, item: Any) -> str:
        return self._styles.kind_of(item) if item.attributes.get("style") or item.attributes.get("class") else ""


def items_of(node: Any) -> Iterator[Any]:
    """The items of a list, not those of the lists in it."""
    return (child for child in node.iter() if child.tag == "li")


def _brings_labels(node: Any) -> bool:
    """Whether all items of a list begin with labels of their own, so that its numbers can't be meant to show."""
    texts = [" ".join(item.text()[:_BEGINNING].split()) for item in items_of(node)]
    labels = [label_at(text) for text in texts if text]
    return len(labels) > 1 and all(label is not None and label.values and label.shape != "x" for label in labels)


def _whole(value: str | None) -> int | None:
    plain = (value or "").strip()
    return int(plain) if plain.lstrip("-").isdecimal() and len(plain) < 6 else None
