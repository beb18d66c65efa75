"""Pinpoint: the place in a statement that a citation points at, and how it is spelled: ``paras. 2(1), 5(c)–(d)``.

``places(statement, at)`` puts any way of naming passages into printed order, without repeats, neighbours drawn
together; ``Pinpoint(...)`` writes them. Only printed labels are written. What an editor counted stands in square
brackets (``[3]``: the paragraph is not numbered in the original), and so does the turn of a label printed twice
(``12 [2nd]``).

    places(statement, "5c") -> (AddressRange,)
    Pinpoint(paragraph="para.", paragraphs="paras.").spell(places) -> "para. 5(c)"
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from tui.core.address import Address, AddressRange
from tui.core.statement import Passage, Statement

Place = str | Address | AddressRange | Passage
At = Place | Iterable[Place] | None
"""An address in any spelling, a range, a passage, several of these, or ``None`` for the statement as a whole."""

_NUMBERED_SECTION = re.compile(r"\d+|[IVXLC]+|[A-Za-z]", re.IGNORECASE)


def places(statement: Statement, at: At) -> tuple[AddressRange, ...]:
    """What ``at`` covers, in printed order: neighbours under one parent as a range, items of a cited passage left out.

    Raises:
        BadData: a text in ``at`` is not an address.
        NothingFound: the statement has no such passage.
    """
    if at is None:
        return ()
    each = [at] if isinstance(at, str | Address | AddressRange | Passage) else list(at)
    chosen: set[int] = set()
    for place in each:
        covered = statement.within(place.address if isinstance(place, Passage) else place)
        chosen.update(passage.index for passage in covered)
    return tuple(_drawn_together(statement, sorted(chosen)))


def _drawn_together(statement: Statement, chosen: Sequence[int]) -> Iterable[AddressRange]:
    run: tuple[Passage, Passage] | None = None
    for first, last in _whole(statement, chosen):
        if run and run[1].parent == first.parent and _follow(run[1], first):
            run = (run[0], last)
            continue
        if run:
            yield AddressRange(run[0].address, run[1].address)
        run = (first, last)
    if run:
        yield AddressRange(run[0].address, run[1].address)


def _whole(statement: Statement, chosen: Sequence[int]) -> Iterable[tuple[Passage, Passage]]:
    """The chosen passages with all below them, as first and last; the last is an item where only some are chosen."""
    passages, there = statement.passages, set(chosen)
    at = 0
    while at < len(chosen):
        first = passages[chosen[at]]
        while at + 1 < len(chosen) and chosen[at + 1] == chosen[at] + 1 and chosen[at + 1] <= first.last:
            at += 1
        last = passages[chosen[at]]
        while last is not first and last.parent in there and passages[last.parent].last == last.index:
            last = passages[last.parent]
        yield first, last
        at += 1


def _follow(before: Passage, after: Passage) -> bool:
    return before.address.section == after.address.section and after.index == before.last + 1


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """How one style spells places."""

    paragraph: str = "para."
    paragraphs: str = "paras."
    section: str = "sec."
    space: str = ""
    """Between a paragraph and its item: the United Nations print ``5 (c)``."""
    last: str = ", "
    """Before the last of several: a comma, or ``and``."""
    dash: str = "–"

    def spell(self, at: Sequence[AddressRange]) -> str:
        """``para. 5(c)``; with sections ``sec. II, paras. 1–3; sec. III, para. 1``; nothing for no places."""
        return "; ".join(self._in_section(section, list(group)) for section, group in groupby(at, _section))

    def numbers(self, at: Sequence[AddressRange]) -> str:
        """Only the numbers, without a word before them: ``2(1), 5(c)–(d)``."""
        made: list[str] = []
        before: Address | None = None
        for place in at:
            made.append(self._range(place, before))
            before = place.last
        return made[0] if len(made) == 1 else self.last.join([", ".join(made[:-1]), made[-1]]) if made else ""

    def _in_section(self, section: str, at: Sequence[AddressRange]) -> str:
        spelled = f"{self.section} {section}" if _NUMBERED_SECTION.fullmatch(section) else section
        several = len({address.paragraph for place in at for address in (place.first, place.last)}) > 1
        numbers = f"{self.paragraphs if several else self.paragraph} {self.numbers(at)}"
        return f"{spelled}, {numbers}" if section else numbers

    def _range(self, place: AddressRange, before: Address | None) -> str:
        first, last = place.first, place.last
        under = before is not None and bool(first.items) and before.parent == first.parent
        begin = self._items(first.items[-1:]) if under else self._address(first)
        if first == last:
            return begin
        end = self._items(last.items[-1:]) if first.items and first.parent == last.parent else self._address(last)
        return f"{begin}{self.dash}{end}"

    def _address(self, address: Address) -> str:
        label, _, turn = address.paragraph.partition("~")
        paragraph = f"{label} [{_ordinal(turn)}]" if turn else label
        return paragraph + (self.space if address.items else "") + self._items(address.items)

    def _items(self, items: Sequence[str]) -> str:
        return self.space.join(item if item.startswith("[") else f"({item})" for item in items)


def _section(place: AddressRange) -> str:
    return place.first.section


def _ordinal(number: str) -> str:
    ending = {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return number + ("th" if number[-2:-1] == "1" else ending)
