"""Verdict: what is said of one quotation. ``quotation`` says when which is given, ``verdict_words`` how it reads."""

from dataclasses import dataclass
from enum import StrEnum

from tui.core.address import AddressRange
from tui.core.quotation_near import Change


class Kind(StrEnum):
    """What is said of a quotation."""

    EXACT = "exact"
    TYPOGRAPHY = "typography"
    NEAR = "near"
    CUT = "cut"
    JOINED = "joined"
    ABSENT = "absent"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Cut:
    """Printed words that a mark hides, or that words in brackets stand for."""

    hidden: str
    at: AddressRange
    own: str = ""
    """The words in brackets; empty for a plain cut."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one quotation."""

    kind: Kind
    quotation: str
    places: tuple[AddressRange, ...] = ()
    """Where it stands: every place for exact, typography and word; of each piece for joined; else the one."""
    changes: tuple[Change, ...] = ()
    cuts: tuple[Cut, ...] = ()
    pieces: tuple[str, ...] = ()
    """For joined: the printed words of each place."""
    count: int = 0
    """How often it stands in the statement, for exact, typography and word."""
    remarks: tuple[str, ...] = ()

    @property
    def stands(self) -> bool:
        """Whether it can be printed as a quotation: exact, or exact but for typography."""
        return self.kind in (Kind.EXACT, Kind.TYPOGRAPHY)

    @property
    def exit_code(self) -> int:
        """0 where it stands, 1 otherwise; a single word has no verdict, and is 0 where it is printed."""
        return 0 if self.stands or (self.kind is Kind.WORD and self.count) else 1
