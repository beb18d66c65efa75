"""What the file says about the text stands in the text: addresses, positions, sums, corrections."""

import re
from collections.abc import Iterator

from tui.core.address import parse_address
from tui.core.entities import Amount, Assistance
from tui.core.errors import BadData, NothingFound
from tui.core.statement import Passage, Statement
from tui.core.text import folded, key, on_word_boundaries
from tui.loaders.faults import Faults
from tui.loaders.references import Path, parts_with_paths
from tui.loaders.sums import currencies_in, numbers_in, qualifier_of
from tui.loaders.vocabulary import currencies

_CUT = re.compile(r"\s*\[\s*(?:\.\.\.|…)\s*\]\s*")
_MOST_LOOKED_FOR = 25
"""Looking for the nearest address, or for words elsewhere, reads the whole statement."""


def check_wording(statement: Statement, faults: Faults) -> None:
    """Notes passages without words, addresses that lead nowhere, words that are not where they are said to be."""
    _check_parts(statement, faults)
    text = _Text(statement, faults)
    for n, position in enumerate(statement.roster.positions):
        passage = text.at(position.at, ("positions", n, "at"))
        if passage is not None and position.words:
            text.check_words(position.words, passage, ("positions", n, "words"))
    for n, line in enumerate(statement.roster.assistance):
        passage = text.at(line.at, ("assistance", n, "at"))
        if passage is not None and line.printed:
            text.check_words(line.printed, passage, ("assistance", n, "printed"))
        if not line.at and not text.is_below(line.printed):
            faults.error_at(
                ("assistance", n), "nothing below the paragraphs says so", "give at, the address of the passage"
            )
        if line.amount is not None:
            _check_amount(line, line.amount, ("assistance", n, "amount"), faults)
    for n, date in enumerate(statement.roster.dates):
        passage = text.at(date.at, ("dates", n, "at"))
        if passage is not None and date.printed:
            text.check_words(date.printed, passage, ("dates", n, "printed"))


class _Text:
    """The passages, and what was looked for in them."""

    def __init__(self, statement: Statement, faults: Faults) -> None:
        self.statement = statement
        self.faults = faults
        self.looked_for = 0

    def at(self, address: str, path: Path) -> Passage | None:
        """The passage at an address; a fault where there is none."""
        found = self.statement.by_printed_address.get(address)
        if found is not None or not address or self.looked_for > _MOST_LOOKED_FOR:
            return found
        try:
            found = self.statement.by_address.get(parse_address(address).key)
            if found is None:
                self.looked_for += 1
                found = self.statement.at(address)
        except (BadData, NothingFound) as error:
            wrong, _, right = str(error).partition("; ")
            self.faults.error_at(path, wrong, right or "give the label of a passage, like 5 or 5(c)")
        return found

    def check_words(self, words: str, passage: Passage, path: Path) -> None:
        """Notes words that are not in a passage, its lead-in, or both run together."""
        if words in passage.text:
            return
        pieces = [key(piece) for piece in _CUT.split(words) if piece]
        if any(_holds(text, pieces) for text in self._runs(passage)):
            return
        self.looked_for += 1
        elsewhere = self._elsewhere(pieces) if self.looked_for <= _MOST_LOOKED_FOR else None
        right = f"they are in {elsewhere.address}" if elsewhere else "give them word for word"
        self.faults.error_at(path, f"these words are not in {passage.address}: {_short(words)!r}", right)

    def is_below(self, words: str) -> bool:
        """Whether words stand below the paragraphs."""
        return bool(words) and any(_holds(key(line), [key(words)]) for line in self.statement.head.closing)

    def _runs(self, passage: Passage) -> Iterator[str]:
        """A passage's words with its lead-ins and its items, with the labels between them and without."""
        parts = [*self.statement.lead_ins(passage), passage, *self.statement.items_of(passage)]
        yield key(" ".join(part.text for part in parts))
        yield key(" ".join(f"{part.label} {part.text}" for part in parts))

    def _elsewhere(self, pieces: list[str]) -> Passage | None:
        return next((passage for passage in self.statement.passages if _holds(folded(passage.text), pieces)), None)


def _holds(text: str, pieces: list[str]) -> bool:
    """Whether ``text`` holds every piece, one after the other."""
    position = 0
    for piece in pieces:
        found = text.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return True


def _check_parts(statement: Statement, faults: Faults) -> None:
    if not statement.paragraphs and isinstance(faults.root, dict) and faults.root.get("paragraphs") == []:
        faults.error_at(("paragraphs",), "there are no paragraphs", "give at least one")
    has_ids = False
    for path, part in parts_with_paths(statement):
        has_ids = has_ids or bool(part.id)
        if not part.text and not part.items and not _told(faults, path):
            faults.error_at(path, "this passage has no words", "give text, or items")
        for n, correction in enumerate(part.corrections):
            count = _occurrences(folded(part.text, keep_case=True), folded(correction.words, keep_case=True).strip())
            if correction.words and count == 0:
                wrong = f"these words are not in the passage's own text: {_short(correction.words)!r}"
                faults.error_at((*path, "corrections", n, "words"), wrong, "give them word for word")
            elif correction.nth > count > 0:
                wrong = f"the words occur {'once' if count == 1 else f'{count} times'} here, not {correction.nth} times"
                faults.error_at((*path, "corrections", n, "nth"), wrong, f"{count} at most")
    if has_ids and len(statement.by_id) != len(statement.passages):
        _check_ids(statement, faults)


def _told(faults: Faults, path: Path) -> bool:
    """Whether the file gives no text there at all: that is reported already."""
    node = faults.root
    for step in path:
        node = node[step]  # type: ignore[index] # the path comes from what was read there
    return not isinstance(node, dict) or not isinstance(node.get("text"), str)


def _check_ids(statement: Statement, faults: Faults) -> None:
    passages = iter(statement.passages)
    seen: dict[str, Passage] = {}
    for path, _ in parts_with_paths(statement):
        passage = next(passages)
        if passage.id in seen:
            wrong = f"the id {passage.id!r} is that of {seen[passage.id].address} already"
            faults.error_at((*path, "id"), wrong, "give it another id")
        seen.setdefault(passage.id, passage)


def _occurrences(text: str, words: str) -> int:
    count, start = 0, text.find(words) if words else -1
    while start >= 0:
        count += on_word_boundaries(text, start, start + len(words))
        start = text.find(words, start + len(words))
    return count


def _check_amount(line: Assistance, amount: Amount, path: Path, faults: Faults) -> None:
    """Notes an amount that the printed words contradict. What can't be read in them is not guessed."""
    if amount.currency.isupper() and len(amount.currency) == 3 and amount.currency not in currencies().codes:
        right = faults.nearest(amount.currency, currencies().codes, "use the three letters of ISO 4217")
        faults.error_at((*path, "currency"), f"there is no currency {amount.currency!r}", right)
    if not line.printed:
        faults.error_at(path, "there is an amount and no printed one", "add printed, the amount as printed")
        return
    numbers = numbers_in(line.printed)
    if numbers and not any(abs(number - amount.value) <= abs(number) * 1e-9 for number in numbers):
        read = " or ".join(_digits(number) for number in numbers[:4])
        wrong = f"{_digits(amount.value)} is not what {_short(line.printed)!r} says"
        faults.error_at((*path, "value"), wrong, f"write {read}")
    named = currencies_in(line.printed)
    if named and amount.currency in currencies().codes and amount.currency not in named:
        right = f"write {' or '.join(sorted(named))}" if len(named) < 5 else "write the currency that is meant"
        faults.error_at((*path, "currency"), f"{amount.currency} is not in {_short(line.printed)!r}", right)
    if amount.qualifier and key(amount.qualifier) not in key(line.printed):
        wrong = f"{_short(amount.qualifier)!r} is not in {_short(line.printed)!r}"
        faults.error_at((*path, "qualifier"), wrong, f"write {qualifier_of(line.printed) or 'only what is printed'}")


def check_inexact_amounts(statement: Statement, faults: Faults) -> None:
    """Warns of amounts that leave out what makes them less exact, or that can't be held against the printed words."""
    for n, line in enumerate(statement.roster.assistance):
        if line.amount is None or not line.printed:
            continue
        qualifier = qualifier_of(line.printed)
        if qualifier and not line.amount.qualifier:
            wrong = f"{_short(line.printed)!r} is less exact than the amount"
            faults.warning_at(("assistance", n, "amount"), wrong, f"add qualifier: {qualifier}")
        if not numbers_in(line.printed):
            wrong = f"no number can be read in {_short(line.printed)!r}, so the amount is not checked"
            faults.warning_at(("assistance", n, "amount", "value"), wrong, "leave amount out unless it is sure")


def _digits(number: float) -> str:
    return f"{number:.0f}" if number == int(number) else f"{number:.10g}"


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59]}…"
