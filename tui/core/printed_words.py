"""PrintedWords: all words of a statement in printed order, ready to be looked up, each with the passage it stands in.

Labels are there too, and are optional: a quotation may give them or leave them out, each by itself.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple

from tui.core.address import AddressRange
from tui.core.statement import Passage, Statement
from tui.core.wording import Token, forms, is_word


class Found(NamedTuple):
    """Where words stand: the places of the first and the last token among ``PrintedWords``, both included."""

    first: int
    last: int


class PrintedWords:
    """The tokens of every passage. Make it once and check many quotations with it."""

    def __init__(self, statement: Statement) -> None:
        self.statement = statement
        self.forms: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.passage: list[int] = []
        self.labels: dict[int, tuple[int, int]] = {}
        """For each token of a label, the places of the label's first and last token."""
        self.at: dict[str, list[int]] = {}
        """The places of each form outside labels, its letters case folded."""
        self.in_labels: set[str] = set()
        """The forms that labels have."""
        for passage in statement.passages:
            first = len(self.forms)
            self._take(passage.label, passage.index)
            last = len(self.forms) - 1
            self.labels.update((place, (first, last)) for place in range(first, last + 1))
            self.in_labels.update(self.forms[first:])
            self._take(passage.text, passage.index)
            for place in range(last + 1, len(self.forms)):
                self.at.setdefault(self.forms[place].casefold(), []).append(place)

    def _take(self, text: str, passage: int) -> None:
        for form, start, end in forms(text):
            self.forms.append(form)
            self.starts.append(start)
            self.ends.append(end)
            self.passage.append(passage)

    def occurrences(self, wanted: Sequence[Token]) -> list[Found]:
        """Everywhere these tokens stand one after the other, each label between them given or left out."""
        rarest: list[int] | None = None
        rare, rarity = 0, (True, 0)
        for i, token in enumerate(wanted):
            places = self.at.get(token.form.casefold())
            if places is None:
                if token.form not in self.in_labels:
                    return []
            elif rarest is None or (token.form in self.in_labels, len(places)) < rarity:
                rarest, rare = places, i
                rarity = (token.form in self.in_labels, len(places))
        made: set[Found] = set()
        for place in rarest or ():
            if self._same(place, wanted[rare]):
                first = self._walked(place, [*reversed(wanted[:rare])], -1)
                last = self._walked(place, wanted[rare + 1 :], 1)
                if first is not None and last is not None:
                    made.add(Found(first, last))
        return sorted(made)

    def _same(self, place: int, token: Token) -> bool:
        form = self.forms[place]
        if form == token.form:
            return True
        return token.free_case and form[1:] == token.form[1:] and form[:1].casefold() == token.form[:1].casefold()

    def _walked(self, place: int, wanted: Sequence[Token], step: int) -> int | None:
        """The place of the last of the ``wanted`` tokens, walking on from ``place``; ``None`` where they are not."""
        at = 0
        while at < len(wanted):
            place += step
            if not 0 <= place < len(self.forms):
                return None
            if place in self.labels:
                first, last = self.labels[place]
                label = self.forms[first : last + 1][::step]
                if [token.form for token in wanted[at : at + len(label)]] == label:
                    at += len(label)
                place = last if step > 0 else first
            elif self._same(place, wanted[at]):
                at += 1
            else:
                return None
        return place

    @cached_property
    def words_only(self) -> tuple[list[str], list[int]]:
        """The words outside labels, case folded, and their places."""
        places = [p for p, form in enumerate(self.forms) if is_word(form) and p not in self.labels]
        return [self.forms[place].casefold() for place in places], places

    @cached_property
    def pairs(self) -> Mapping[tuple[str, str], list[int]]:
        """Where two words follow one another, as indices of ``words_only``."""
        words, _ = self.words_only
        found: dict[tuple[str, str], list[int]] = {}
        for i, pair in enumerate(pairwise(words)):
            found.setdefault(pair, []).append(i)
        return found

    # Back to what is printed

    def where(self, found: Found) -> AddressRange:
        """The passages from the first to the last of these words; a passage up to its last item is that passage."""
        first, last = self.passage_at(found.first), self.passage_at(found.last)
        return AddressRange(first.address, first.address if first.last == last.index else last.address)

    def passage_at(self, place: int) -> Passage:
        """The passage a token stands in."""
        return self.statement.passages[self.passage[place]]

    def words(self, found: Found, *, labels: bool = True) -> str:
        """The printed words from the first to the last, passages and their labels joined by single blanks."""
        return " ".join(self._slices(found, lambda place: labels or place not in self.labels))

    def words_as(self, found: Found, quoted: Sequence[Token]) -> str:
        """The same, with those labels that the quotation gives."""
        kept: set[int] = set()
        at, place = 0, found.first
        while place <= found.last:
            if place in self.labels:
                first, last = self.labels[place]
                if [token.form for token in quoted[at : at + last - first + 1]] == self.forms[first : last + 1]:
                    kept.update(range(first, last + 1))
                    at += last - first + 1
                place = last
            else:
                at += 1
            place += 1
        return " ".join(self._slices(found, lambda place: place in kept or place not in self.labels))

    def _slices(self, found: Found, keep: Callable[[int], bool]) -> Iterator[str]:
        places = [place for place in range(found.first, found.last + 1) if keep(place)]
        for (passage, label), group in groupby(places, key=lambda p: (self.passage[p], p in self.labels)):
            run = list(group)
            text = self.statement.passages[passage].label if label else self.statement.passages[passage].text
            yield text[self.starts[run[0]] : self.ends[run[-1]]]
