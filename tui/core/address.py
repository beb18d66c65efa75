"""Address: how a passage is cited. Any usual spelling is read, one is printed.

An address is made of printed labels: an optional section, a paragraph, and the items down to the passage: ``5``,
``5(c)``, ``5(c)(ii)``, ``II/5(c)``. A part that carries no printed label is known by its place, in square brackets,
the sign for what an editor supplied: ``[2]``, ``5[1]``. A paragraph whose label is printed twice is told from the
first by its turn: ``12~2``.
"""

import re
import unicodedata
from dataclasses import dataclass

from tui.core.errors import BadData

_PART = re.compile(
    r"""\s*(?:
        \(\s*(?P<round>[^()\[\]/\s]+)\s*\)      # (c)
      | \[\s*(?P<square>\d+)\s*\]               # [1]
      | \.?\s*(?P<bare>[^\W\d_]+|\d+)\)?        # c, .c, c)
    )""",
    re.VERBOSE,
)
_PARAGRAPH = re.compile(
    r"\s*(?:\[\s*(?P<counted>\d+)\s*\]|\(?(?P<label>(?:\d+|[^\W\d_]+)(?:[.-]\d+)*)\)?\.?(?P<turn>~\d+)?)"
)
_WORD = re.compile(r"^\s*(?:paragraphs?\b|paras?\b\.?|par\b\.?|pp?\b\.|item\b|no\b\.?|¶+|§+)\s*", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:-|–|—|‐|‑|−|\bto\b|\.\.)\s*")


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One place in a statement. Parts are printed keys (``5``, ``c``) or counted ones (``[1]``)."""

    paragraph: str
    items: tuple[str, ...] = ()
    section: str = ""

    def __str__(self) -> str:
        section = f"{self.section}/" if self.section else ""
        return section + self.paragraph + "".join(i if i.startswith("[") else f"({i})" for i in self.items)

    @property
    def parent(self) -> "Address | None":
        """The address of the passage this one is an item of, or ``None`` for a paragraph."""
        return Address(self.paragraph, self.items[:-1], self.section) if self.items else None

    def item(self, part: str) -> "Address":
        """The address of an item of this passage."""
        return Address(self.paragraph, (*self.items, part), self.section)

    @property
    def key(self) -> tuple[str, ...]:
        """What two spellings of one address share: its parts without brackets, case folded."""
        return tuple(part.strip("[]").casefold() for part in (self.section, self.paragraph, *self.items))


@dataclass(frozen=True, slots=True)
class AddressRange:
    """Every passage from ``first`` to ``last``, both included."""

    first: Address
    last: Address

    def __str__(self) -> str:
        first, last = self.first, self.last
        if first == last:
            return str(first)
        if first.items and last.items and first.parent == last.parent:
            tail = last.items[-1]
            return f"{first}-{tail if tail.startswith('[') else f'({tail})'}"
        return f"{first}-{last}"


def label_key(label: str) -> str:
    """A printed label without its punctuation: ``5.`` and ``(5)`` are ``5``, ``(c)`` is ``c``; a bullet is nothing."""
    usual = label.strip("().")
    if usual.isascii() and usual.isalnum():  # nearly all labels; a bound volume has thousands
        return usual
    plain = unicodedata.normalize("NFKC", label).strip()
    return re.sub(r"^\W+|\W+$|\s+", "", plain)


def parse_address(text: str) -> Address:
    """The address that ``text`` spells: ``5(c)``, ``5c``, ``5.c``, ``para 5 (c)``, ``¶5(c)``, full-width forms.

    Raises:
        BadData: ``text`` is not an address.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    section, slash, rest = plain.rpartition("/")
    rest = _WORD.sub("", rest)
    head = _PARAGRAPH.match(rest)
    if head is None or (slash and (not section.strip() or section.endswith("/"))):
        raise BadData(f"{text!r} is not an address; write it like 5 or 5(c)")
    paragraph = f"[{head['counted']}]" if head["counted"] else head["label"] + (head["turn"] or "")
    items: list[str] = []
    position = head.end()
    while rest[position:].strip():
        part = _PART.match(rest, position)
        if part is None or part.end() == position:
            raise BadData(f"{text!r} is not an address; write it like 5 or 5(c)")
        items.append(f"[{part['square']}]" if part["square"] else part["round"] or part["bare"])
        position = part.end()
    return Address(paragraph, tuple(items), section.strip())


def parse_range(text: str) -> AddressRange:
    """The range that ``text`` spells: ``4-6``, ``5(a)-(c)``; a single address is a range of one.

    Raises:
        BadData: ``text`` is neither.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    for dash in _DASH.finditer(plain):
        left, right = plain[: dash.start()], plain[dash.end() :]
        if not left or not right:
            continue
        first = parse_address(left)
        if right.startswith("(") or (first.items and re.match(r"\[|[^\W\d_]\)?$", right)):
            last = parse_address(f"{first.paragraph} {right}")
            kept = first.items[: max(0, len(first.items) - len(last.items))]
            return AddressRange(first, Address(first.paragraph, (*kept, *last.items), first.section))
        last = parse_address(right)
        return AddressRange(first, last if last.section else Address(last.paragraph, last.items, first.section))
    only = parse_address(plain)
    return AddressRange(only, only)
