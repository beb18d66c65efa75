"""Trail: back and forward through the places a reader has been."""

from dataclasses import dataclass, field, replace
from typing import ClassVar

from tui.core.query import Query


@dataclass(frozen=True, slots=True)
class Place:
    """A passage, by its id, and the query it was read under."""

    passage: str
    query: Query = field(default_factory=Query)


@dataclass(frozen=True, slots=True)
class Trail:
    """Places in the order they were visited; ``at`` is where the reader stands, -1 before the first."""

    places: tuple[Place, ...] = ()
    at: int = -1
    longest: ClassVar[int] = 200

    @property
    def here(self) -> Place | None:
        """Where the reader stands."""
        return self.places[self.at] if self.places else None

    def visit(self, place: Place) -> "Trail":
        """With ``place`` visited now: what lay ahead is gone. Visiting the place one stands on changes nothing."""
        if place == self.here:
            return self
        kept = (*self.places[: self.at + 1], place)[-self.longest :]
        return Trail(kept, len(kept) - 1)

    def back(self) -> "Trail":
        """One place back, where there is one."""
        return replace(self, at=max(self.at - 1, min(0, len(self.places) - 1)))

    def forward(self) -> "Trail":
        """One place forward, where there is one."""
        return replace(self, at=min(self.at + 1, len(self.places) - 1))
