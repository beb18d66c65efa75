"""Counts of what is right, and the pairing that they come from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Count:
    """How many were right, were in the draft, and should have been; and a line for each that differs."""

    matched: int = 0
    predicted: int = 0
    expected: int = 0
    remarks: tuple[str, ...] = field(default=(), compare=False)

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.matched + other.matched,
            self.predicted + other.predicted,
            self.expected + other.expected,
            self.remarks + other.remarks,
        )

    @property
    def precision(self) -> float:
        return self.matched / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        return self.matched / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        both = self.predicted + self.expected
        return 2 * self.matched / both if both else 1.0


def tally(
    found: Iterable[Any], wanted: Iterable[Any], same: Callable[[Any, Any], bool], ignored: Iterable[Any] = ()
) -> Count:
    """Pairs each of ``wanted`` with the first of ``found`` that is the same; the rest is wrong, unless like
    one of ``ignored``."""
    left, wanted, ignored = list(found), list(wanted), list(ignored)
    remarks: list[str] = []
    matched = 0
    for want in wanted:
        hit = next((n for n, given in enumerate(left) if same(given, want)), None)
        if hit is None:
            remarks.append(f"missed  {_shown(want)}")
        else:
            del left[hit]
            matched += 1
    wrong = [given for given in left if not any(same(given, unasked) for unasked in ignored)]
    remarks.extend(f"wrong   {_shown(given)}" for given in wrong)
    return Count(matched, matched + len(wrong), len(wanted), tuple(remarks))


def _shown(value: Any) -> str:
    return " · ".join(str(entry) for entry in value) if isinstance(value, tuple | list) else str(value)
