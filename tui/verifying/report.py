"""What became of an exported file: what in it does not stand, and how much does."""

from collections.abc import Mapping
from dataclasses import dataclass

from tui.verifying.claims import Kind


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file that does not stand. ``line`` is 0 where the format has no lines."""

    address: str
    sentence: str
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.address}: " if self.address else ""
        return where + self.sentence + (f" (line {self.line})" if self.line else "")


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an exported file."""

    held: Mapping[Kind, int]
    """How many claims of each kind are as they should be."""
    findings: tuple[Finding, ...]
    remarks: tuple[str, ...]

    @property
    def stands(self) -> bool:
        """Whether everything in the file still stands."""
        return not self.findings
