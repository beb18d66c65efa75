"""The longest increasing runs in a row of labels of one shape: which of them count, and which only look so.

A run begins at 1 and goes up by one. A gap costs, a new beginning costs, most where no heading stands before it, so
that a list inside a paragraph never takes the place of the paragraphs, and a year at the start of a line never counts.
Whether a first run below a lead-in is a list is not known here: ``outermost`` looks at the whole document.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_MISSING = 6
"""How many numbers may be missing between two labels of one run."""

_GAP = 1.5
_BEGIN_HEADED = 0.3
_BEGIN_BARE = 2.0
_BEGIN_LATE = 1.5
BEGIN_BELOW = 0.9
"""The first run of all may stand below a lead-in: recitals end with one. More often that is a list."""
_BEGIN_SECOND = 0.8
"""A first paragraph without its number is common, a text that begins at 7 is not."""

Value = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A label that may belong to a run."""

    value: Value
    """``(5,)`` for ``5``, ``(1, 2)`` for ``1.2``."""
    weight: float
    """How much it looks like one, from 0 to 1."""
    may_begin: bool = True
    """Whether a run may begin here: not directly after a lead-in."""
    headed: bool = False
    """Whether a heading stands directly above, where numbering may begin again."""
    announced: bool = False
    """Whether the lead-in that stands directly above announces the whole text: ``the following statement:``."""

    @property
    def is_below(self) -> bool:
        """Whether a run that begins here stands below a lead-in, and may be a list."""
        return not self.may_begin and not self.announced


@dataclass(frozen=True, slots=True)
class Chosen:
    """The runs that fit best: indices of candidates, in order, run by run."""

    score: float
    runs: tuple[tuple[int, ...], ...]


@dataclass(slots=True)
class _Step:
    score: float
    index: int
    before: "_Step | None"
    begins: bool


def best_runs(candidates: Sequence[Candidate]) -> Chosen:
    """The runs with the highest score; time grows with the number of candidates only."""
    ends: dict[Value, _Step] = {}
    heads: dict[int, _Step] = {}
    best: _Step | None = None
    for index, candidate in enumerate(candidates):
        step = _best_step(index, candidate, ends, heads, best)
        if step is None:
            continue
        known = ends.get(candidate.value)
        if known is None or step.score > known.score:
            ends[candidate.value] = step
        head = heads.get(candidate.value[0])
        if head is None or step.score > head.score:
            heads[candidate.value[0]] = step
        if best is None or step.score > best.score:
            best = step
    return Chosen(best.score, _walked(best)) if best else Chosen(0.0, ())


def _best_step(
    index: int, candidate: Candidate, ends: dict[Value, _Step], heads: dict[int, _Step], best: _Step | None
) -> _Step | None:
    options: list[tuple[float, bool, _Step | None]] = []
    for cost, before in _continued(candidate.value, ends, heads):
        options.append((before.score + candidate.weight - cost, False, before))
    if candidate.may_begin or best is None:
        if all(part == 1 for part in candidate.value[-1:]):
            below = BEGIN_BELOW if candidate.is_below else 0.0
            cost = below if best is None else _BEGIN_HEADED if candidate.headed else _BEGIN_BARE
            options.append(((best.score if best else 0.0) + candidate.weight - cost, True, best))
        elif candidate.may_begin:
            late = _BEGIN_SECOND if candidate.value == (2,) else _BEGIN_LATE
            options.append((candidate.weight - late, True, None))
    if not options:
        return None
    score, begins, before_it = max(options, key=lambda option: option[0])
    return _Step(score, index, before_it, begins)


def _continued(value: Value, ends: dict[Value, _Step], heads: dict[int, _Step]) -> Iterable[tuple[float, _Step]]:
    *above, last = value
    for missing in range(MOST_MISSING + 1):
        if last - 1 - missing < 1:
            break
        before = ends.get((*above, last - 1 - missing))
        if before:
            yield (_GAP + 0.1 * missing if missing else 0.0), before
    if above and last == 1 and (earlier := heads.get(above[0] - 1)):
        yield 0.0, earlier


def _walked(step: _Step | None) -> tuple[tuple[int, ...], ...]:
    runs: list[list[int]] = [[]]
    while step is not None:
        runs[-1].append(step.index)
        if step.begins:
            runs.append([])
        step = step.before
    return tuple(tuple(reversed(run)) for run in reversed(runs) if run)
