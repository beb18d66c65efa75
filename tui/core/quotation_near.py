"""Near: where words that are not exact most probably come from, and which words differ.

The words of the quotation vote for a place, the rarer the louder, by the logarithm (inverse document frequency, Spärck
Jones 1972), so that one rare word does not outvote all the others; there, quotation and print are aligned word by word
(a least-cost alignment, Needleman and Wunsch 1970, free at both ends of the print). A word replaced, added or left out
costs 1, a mark or a capital 0.3, a printed label left out next to nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import log
from typing import NamedTuple

from tui.core.address import Address
from tui.core.printed_words import Found, PrintedWords
from tui.core.wording import DASH, QUOTE, Token, is_word

MOST_DIFFERENT = 0.34
"""Above this share of differing words, a quotation is not near."""
_VOTERS = 14
_MOST_PLACES = 600
_BIN = 8


class Change(NamedTuple):
    """Words that differ."""

    printed: str
    """As printed; empty where the quotation adds words."""
    quoted: str
    """As quoted; empty where the quotation leaves words out."""
    at: Address

    @property
    def op(self) -> str:
        """``replace``, ``insert`` (the quotation adds) or ``delete`` (the quotation leaves out)."""
        return "replace" if self.printed and self.quoted else "insert" if self.quoted else "delete"


@dataclass(frozen=True, slots=True)
class Near:
    """The best alignment of a quotation."""

    found: Found
    changes: tuple[Change, ...]
    cost: float
    words: int
    agreeing: float
    """How many words agree; a word of three letters or fewer counts a quarter."""

    @property
    def is_near(self) -> bool:
        """Whether enough agrees to say that the quotation means these words."""
        return self.cost <= MOST_DIFFERENT * self.words and self.agreeing >= 1.5


class _Unit(NamedTuple):
    """A word with its hyphens and apostrophes, or a mark; of the print or of the quotation."""

    form: str
    first: int
    last: int
    word: bool
    label: bool


def nearest_words(printed: PrintedWords, quoted: Sequence[Token], text: str) -> Near | None:
    """The best alignment of ``quoted``, the tokens of ``text``; ``None`` where no word is printed at all."""
    units = list(_units([(t.form, t.start, t.end, False) for t in quoted]))
    best: Near | None = None
    slack = 6 + len(quoted) // 5
    for start in _likely_starts(printed, quoted):
        lo = max(0, start - slack)
        hi = min(len(printed.forms), start + _BIN + len(quoted) + slack)
        near = _aligned(printed, lo, hi, units, quoted, text)
        if near and (best is None or near.cost < best.cost):
            best = near
    return best


def _likely_starts(printed: PrintedWords, quoted: Sequence[Token]) -> list[int]:
    known = [(len(printed.at[key]), i, key) for i, t in enumerate(quoted) if (key := t.form.casefold()) in printed.at]
    votes: dict[int, float] = {}
    seen = 0
    for count, i, key in sorted(known)[:_VOTERS]:
        if seen and seen + count > _MOST_PLACES:
            break
        seen += count
        rarity = log(1 + len(printed.forms) / count)
        for place in printed.at[key]:
            start = (place - i) // _BIN
            votes[start] = votes.get(start, 0.0) + rarity
    pairs = {b: weight + votes.get(b + 1, 0.0) for b, weight in votes.items()}
    return [b * _BIN for b, _ in sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))[:3]]


def _units(parts: Sequence[tuple[str, int, int, bool]]) -> Iterator[_Unit]:
    """Tokens as units: ``Japan's`` and ``self-sustained`` are one; ``parts`` are form, start, end, label."""
    at = 0
    while at < len(parts):
        form, _, end, label = parts[at]
        last = at
        while is_word(parts[last][0]) and last + 2 < len(parts) and not label:
            mark, word = parts[last + 1], parts[last + 2]
            if mark[0] not in (QUOTE, DASH) or mark[1] != end or word[1] != mark[2] or not is_word(word[0]):
                break
            form, end, last = form + mark[0] + word[0], word[2], last + 2
        yield _Unit(form, at, last, is_word(form), label)
        at = last + 1


def _window(printed: PrintedWords, lo: int, hi: int) -> list[_Unit]:
    parts = []
    for place in range(lo, hi):
        shift = printed.passage[place] * 1_000_000  # words of two passages never touch
        label = place in printed.labels
        parts.append((printed.forms[place], shift + printed.starts[place], shift + printed.ends[place], label))
    return [_Unit(u.form, u.first + lo, u.last + lo, u.word, u.label) for u in _units(parts)]


def _cost(unit: _Unit) -> float:
    return 0.01 if unit.label else 1.0 if unit.word else 0.3


def _difference(one: _Unit, other: _Unit) -> float:
    if one.form == other.form:
        return 0.0
    if one.word != other.word:
        return 1.3
    if not one.word or one.form.casefold() == other.form.casefold():
        return 0.3
    return 1.0


def _aligned(
    printed: PrintedWords, lo: int, hi: int, quoted: Sequence[_Unit], tokens: Sequence[Token], text: str
) -> Near | None:
    window = _window(printed, lo, hi)
    steps, cost, end = _least_cost(window, quoted)
    pairs = list(_walked_back(steps, window, quoted, end))
    places = [w for w, _ in pairs if w is not None]
    if not places:
        return None
    agreeing = sum(
        (1.0 if len(q.form) > 3 else 0.25) for w, q in pairs if w and q and q.word and w.form == q.form and not w.label
    )
    changes = tuple(_changes(printed, pairs, tokens, text))
    found = Found(places[0].first, places[-1].last)
    return Near(found, changes, cost, max(1, sum(unit.word for unit in quoted)), agreeing)


def _least_cost(window: Sequence[_Unit], quoted: Sequence[_Unit]) -> tuple[list[bytearray], float, int]:
    """How each cell was reached (0 together, 1 only quoted, 2 only printed), the least cost, and where it ends."""
    width = len(window)
    before = [0.0] * (width + 1)
    steps = [bytearray(width + 1)]
    skips = [_cost(unit) for unit in window]
    for q in quoted:
        extra = _cost(q)
        row = [before[0] + extra]
        step = bytearray([1])
        left = row[0]
        for j in range(width):
            w = window[j]
            cost, how = before[j] + (0.0 if w.form == q.form else _difference(w, q)), 0
            if (added := before[j + 1] + extra) < cost:
                cost, how = added, 1
            if (dropped := left + skips[j]) < cost:
                cost, how = dropped, 2
            row.append(cost)
            step.append(how)
            left = cost
        before = row
        steps.append(step)
    least = min(before)
    ends = [j for j, cost in enumerate(before) if cost <= least + 1e-9]
    end = next((j for j in ends if steps[-1][j] == 0), ends[0])
    return steps, least, end


_Pair = tuple[_Unit | None, _Unit | None]


def _walked_back(steps: list[bytearray], window: Sequence[_Unit], quoted: Sequence[_Unit], end: int) -> list[_Pair]:
    i, j = len(quoted), end
    pairs: list[_Pair] = []
    while i > 0:
        how = steps[i][j] if j else 1
        pairs.append((window[j - 1] if how != 1 else None, quoted[i - 1] if how != 2 else None))
        i, j = i - (how != 2), j - (how != 1)
    return pairs[::-1]


def _changes(printed: PrintedWords, pairs: Sequence[_Pair], tokens: Sequence[Token], text: str) -> Iterator[Change]:
    relevant = [(w, q) for w, q in pairs if not (w is not None and w.label and q is None)]
    here = next((w.first for w, _ in relevant if w), 0)
    for differs, group in groupby(relevant, key=lambda p: p[0] is None or p[1] is None or p[0].form != p[1].form):
        run = list(group)
        ours = [w for w, _ in run if w is not None]
        theirs = [q for _, q in run if q is not None]
        if differs:
            said = text[tokens[theirs[0].first].start : tokens[theirs[-1].last].end] if theirs else ""
            words = printed.words(Found(ours[0].first, ours[-1].last), labels=False) if ours else ""
            place = ours[0].first if ours else here
            yield Change(words, said, printed.passage_at(place).address)
        here = ours[-1].last if ours else here
