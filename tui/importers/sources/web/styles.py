"""How style sheets number lists: the few rules of CSS that say what a reader sees before an item.

Read are ``list-style`` and ``content`` with counters, for one class or one tag; nothing is cascaded.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from tui.importers.sources.markers import BULLET, counted

_STYLE = re.compile(r"list-style(?:-type)?\s*:([^;}]{1,80})")
_CONTENT = re.compile(r"content\s*:([^;}]{1,300})")
_PIECE = re.compile(
    r"\"([^\"]*)\"|'([^']*)'|counters?\(\s*([\w-]+)\s*(?:,\s*[\"'][^\"']*[\"']\s*)?(?:,\s*([\w-]+)\s*)?\)"
)
_LAST_CLASS = re.compile(r"\.([\w-]+)")
_COMMENT = re.compile(r"/\*(?:(?!/\*).){0,20000}?\*/", re.DOTALL)
_MOST = 400_000
_LONGEST = 4_000
KINDS = {
    "decimal": "decimal",
    "decimal-leading-zero": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "none": "none",
    "disc": "bullet",
    "circle": "bullet",
    "square": "bullet",
}
OF_TYPE = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class Piece(NamedTuple):
    """A part of generated content: words, or the value of a counter."""

    words: str
    counter: str = ""
    kind: str = "decimal"


class Styles:
    """What the style sheets of a page say about the numbers of its lists."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self.kinds: dict[str, str] = {}
        self.contents: dict[str, tuple[Piece, ...]] = {}
        self.used: set[str] = set()
        for sheet in sheets:
            for rule in _COMMENT.sub("", sheet[:_MOST]).split("}"):
                selectors, _, body = rule[-_LONGEST:].rpartition("{")
                for selector in selectors.rpartition("{")[2].split(","):
                    self._keep(selector.strip(), body)

    def _keep(self, selector: str, body: str) -> None:
        classes = _LAST_CLASS.findall(selector)
        if not classes or len(set(classes)) > 1:
            return
        if re.search(r"::?(?:before|marker)$", selector):
            if (found := _CONTENT.search(body)) and (pieces := _pieces(found[1])):
                self.contents[classes[0]] = pieces
        elif (found := _STYLE.search(body)) and (kind := kind_in(found[1])):
            self.kinds[classes[0]] = kind

    def kind_of(self, list_: Any) -> str:
        """The way a list counts: by its own style, its type, its class; empty where nothing says so."""
        if (found := _STYLE.search(list_.attributes.get("style") or "")) and (kind := kind_in(found[1])):
            return kind
        if kind := OF_TYPE.get(list_.attributes.get("type") or "", ""):
            return kind
        return next((self.kinds[name] for name in classes_of(list_) if name in self.kinds), "")

    def content_of(self, *nodes: Any) -> tuple[Piece, ...]:
        """What stands before the words of a node by generated content, the first node of ``nodes`` that has some."""
        for node in nodes:
            for name in classes_of(node):
                if name in self.contents:
                    self.used.add(name)
                    return self.contents[name]
        return ()

    def unused(self, page: Any) -> bool:
        """Whether some words of the page bear numbers of a style sheet that were not read."""
        left = (name for name in self.contents if name not in self.used and any(p.counter for p in self.contents[name]))
        return any(page.css_first(f'[class~="{name}"]') is not None for name in left)


def shown(pieces: Iterable[Piece], values: dict[str, int], own: int) -> str:
    """Generated content as a reader sees it; the last counter is the item's own number."""
    listed = list(pieces)
    last = max((n for n, piece in enumerate(listed) if piece.counter), default=-1)
    made = ""
    for n, piece in enumerate(listed):
        if n == last and piece.counter:
            values[piece.counter] = own
        made += counted(values.get(piece.counter, 1), piece.kind) if piece.counter else piece.words
    plain = " ".join(made.split())
    return BULLET if plain and last < 0 and not any(sign.isalnum() for sign in plain) else plain


def classes_of(node: Any) -> list[str]:
    """The classes of an element."""
    return (node.attributes.get("class") or "").split() if node is not None else []


def kind_in(value: str) -> str:
    """The way of counting that a ``list-style`` names."""
    return next((KINDS[word] for word in value.casefold().split() if word in KINDS), "")


def _pieces(content: str) -> tuple[Piece, ...]:
    made = []
    for double, single, counter, kind in _PIECE.findall(content):
        made.append(Piece("", counter, KINDS.get(kind, "decimal")) if counter else Piece(double or single))
    return tuple(made)
