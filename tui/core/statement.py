"""Statement: one document, as printed, with its entities. Passages are its paragraphs and items, in printed order."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tui.core.address import Address, AddressRange, label_key, parse_range
from tui.core.doubts import Doubt
from tui.core.entities import Roster
from tui.core.errors import NothingFound, nearest


@dataclass(frozen=True)
class Head:
    """What stands above the paragraphs, and what a citation needs. Empty means not known: nothing is invented."""

    title: str
    instrument: str = ""
    """``Chairperson's Statement``, ``Joint Communiqué`` ..."""
    date: str = ""
    """ISO 8601; the first day of the meeting."""
    until: str = ""
    """ISO 8601; the last day, where there is more than one."""
    place: str = ""
    forum: str = ""
    issuer: str = ""
    """Who issued the statement: the author of a citation."""
    symbol: str = ""
    """Document symbol, as of the United Nations."""
    publisher: str = ""
    published: str = ""
    url: str = ""
    accessed: str = ""
    language: str = "en"
    numbering: str = "printed"
    """``printed``, or ``counted`` where the text prints no numbers."""
    heading: tuple[str, ...] = ()
    """The printed lines above the first paragraph."""
    closing: tuple[str, ...] = ()
    """The printed lines below the last paragraph."""


@dataclass(frozen=True)
class Correction:
    """In one passage, these words mean that entity, or (``means`` empty) none."""

    words: str
    means: str = ""
    nth: int = 0
    """Which occurrence, counted from 1; 0 is every one."""


@dataclass(frozen=True)
class Item:
    """A labelled part of a paragraph, or of an item."""

    label: str
    text: str
    topics: tuple[str, ...] = ()
    items: tuple["Item", ...] = ()
    corrections: tuple[Correction, ...] = ()
    id: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A numbered block. ``text`` is the lead-in where there are items."""

    label: str
    text: str
    topics: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    corrections: tuple[Correction, ...] = ()
    heading: tuple[str, ...] = ()
    """Printed headings that stand directly above."""
    section: str = ""
    """Carried in the address where numbering restarts."""
    id: str = ""


@dataclass(frozen=True)
class Passage:
    """A paragraph or an item: the smallest thing that can be shown, marked, cited."""

    index: int
    """Its place among the statement's passages, from 0: for the program, never for a reader."""
    id: str
    """What links and marks hold on to; stable while the file keeps its order or gives ids."""
    address: Address
    label: str
    """As printed, punctuation included; empty where none is printed."""
    text: str
    """As printed, without its items."""
    topics: tuple[str, ...]
    """Its own, and those of the passages that lead in to it."""
    corrections: tuple[Correction, ...]
    heading: tuple[str, ...]
    parent: int | None
    """The index of the passage that leads in to this item; ``None`` for a paragraph."""
    paragraph: int
    """The index of the paragraph it belongs to: its own for a paragraph."""
    depth: int
    """0 for a paragraph, 1 for an item, 2 for an item's item."""
    last: int
    """The index of the last passage below this one; its own where it has no items."""


@dataclass(frozen=True)
class Statement:
    """One document: its head, its paragraphs, its entities."""

    id: str
    head: Head
    paragraphs: tuple[Paragraph, ...]
    roster: Roster = field(default_factory=Roster)
    sha256: str = ""
    """SHA-256 of the statement file's bytes, in hexadecimal; empty for a statement not read from a file."""
    is_draft: bool = False
    """Whether the program drafted it from a document, and its file still says so."""
    doubts: tuple[Doubt, ...] = ()
    """What a person should look at in a draft."""

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every paragraph, each followed by its items, in printed order."""
        made: list[Passage] = []
        taken: dict[str, int] = {}
        unlabelled: dict[str, int] = {}
        for number, paragraph in enumerate(self.paragraphs, 1):
            part = label_key(paragraph.label)
            if not part:
                count = unlabelled[paragraph.section] = unlabelled.get(paragraph.section, 0) + 1
                part = f"[{count}]"
            address = Address(part, (), paragraph.section)
            printed = str(address).casefold()
            turn = taken[printed] = taken.get(printed, 0) + 1
            if turn > 1:
                address = Address(f"{part}~{turn}", (), paragraph.section)
            _add(made, paragraph, address, paragraph.id or f"p{number}", parent=None, heading=paragraph.heading)
        return tuple(made)

    @cached_property
    def by_address(self) -> Mapping[tuple[str, ...], Passage]:
        """Passages by the key of their address; a label that is printed before one that is counted."""
        found: dict[tuple[str, ...], Passage] = {}
        for passage in sorted(self.passages, key=lambda each: "[" in each.address.paragraph):
            found.setdefault(passage.address.key, passage)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Passage]:
        """Passages by their id."""
        return {passage.id: passage for passage in self.passages}

    def at(self, text: str | Address) -> Passage:
        """The passage at an address.

        Raises:
            BadData: ``text`` is not an address.
            NothingFound: there is no such passage; the sentence names the nearest that is there.
        """
        return self.within(text)[0]

    def within(self, text: "str | Address | AddressRange") -> Sequence[Passage]:
        """The passages an address or a range covers: a passage comes with its items.

        Raises:
            BadData: ``text`` is not an address or a range.
            NothingFound: an end of it is not in the statement, or the last comes before the first.
        """
        if isinstance(text, str):
            spelled = self.by_printed_address.get(text.strip())
            span = AddressRange(spelled.address, spelled.address) if spelled else parse_range(text)
        else:
            span = text if isinstance(text, AddressRange) else AddressRange(text, text)
        first, last = self._passage(span.first), self._passage(span.last)
        if last.index < first.index:
            raise NothingFound(f"{span.first} comes after {span.last}; write {span.last}-{span.first}")
        return self.passages[first.index : last.last + 1]

    @cached_property
    def by_printed_address(self) -> Mapping[str, Passage]:
        """Passages by their address as printed."""
        return {str(passage.address): passage for passage in self.passages}

    def _passage(self, address: Address) -> Passage:
        if exact := self.by_printed_address.get(str(address)):
            return exact
        for key in _readings(address):
            if key in self.by_address:
                return self.by_address[key]
        known = [str(passage.address) for passage in self.passages]
        close = nearest(str(address), known, cutoff=0.3) or [str(self._nearest_number(address).address)]
        raise NothingFound(f"no {address} in this statement; nearest: {', '.join(close)}")

    def _nearest_number(self, address: Address) -> Passage:
        if not self.passages:
            raise NothingFound("this statement has no paragraphs")
        wanted = _number(address)

        def distance(passage: Passage) -> int:
            number = _number(passage.address)
            return abs(number - wanted) if number else wanted

        return min((p for p in self.passages if p.parent is None), key=distance) if wanted else self.passages[0]

    def lead_ins(self, passage: Passage) -> tuple[Passage, ...]:
        """The passages whose words lead in to an item, outermost first; none for a paragraph."""
        above: list[Passage] = []
        parent = passage.parent
        while parent is not None:
            above.append(self.passages[parent])
            parent = self.passages[parent].parent
        return tuple(reversed(above))

    def items_of(self, passage: Passage) -> Sequence[Passage]:
        """Everything below a passage, in printed order."""
        return self.passages[passage.index + 1 : passage.last + 1]


def _number(address: Address) -> int:
    """The number a paragraph begins with; 0 where it has none."""
    found = re.search(r"\d+", address.paragraph)
    return int(found[0]) if found else 0


def printed_paragraph(paragraph: Paragraph) -> str:
    """A paragraph as printed: label, text and items joined by single spaces."""
    return " ".join(_printed_parts(paragraph))


def _printed_parts(part: Paragraph | Item) -> Iterator[str]:
    yield from (words for words in (part.label, part.text) if words)
    for item in part.items:
        yield from _printed_parts(item)


def _readings(address: Address) -> Iterable[tuple[str, ...]]:
    """The keys an address may stand for: as it is, a dotted label taken apart or put together, ``bii`` as b, ii."""
    yield address.key
    first, *rest = address.key[1].replace("-", ".").split(".")
    if rest:
        yield (address.key[0], first, *rest, *address.key[2:])
    if address.items:
        section, paragraph, *items = address.key
        yield (section, ".".join((paragraph, items[0])), *items[1:])
        *above, last = address.key
        yield (*above, last[:1], last[1:])


def _add(
    made: list[Passage],
    part: Paragraph | Item,
    address: Address,
    passage_id: str,
    parent: Passage | None,
    heading: tuple[str, ...] = (),
) -> None:
    index = len(made)
    topics = part.topics if parent is None else tuple(dict.fromkeys((*parent.topics, *part.topics)))
    passage = Passage(
        index=index,
        id=passage_id,
        address=address,
        label=part.label,
        text=part.text,
        topics=topics,
        corrections=part.corrections,
        heading=heading,
        parent=None if parent is None else parent.index,
        paragraph=index if parent is None else parent.paragraph,
        depth=0 if parent is None else parent.depth + 1,
        last=index,
    )
    made.append(passage)
    taken: set[str] = set()
    for number, item in enumerate(part.items, 1):
        label = label_key(item.label)
        component = label if label and label not in taken else f"[{number}]"
        taken.add(component)
        _add(made, item, address.item(component), item.id or f"{passage_id}.{number}", passage)
    if len(made) - 1 != index:
        made[index] = replace(passage, last=len(made) - 1)
