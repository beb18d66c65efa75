"""What is wrong with a statement file, said so that it can be put right."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tui.core.clean import visible
from tui.core.errors import nearest
from tui.notation import Keyed, Listed, Node

MOST = 500
"""A file with more faults than this has one cause; the rest would bury it."""
_MOST_HINTS = 25


class Severity(StrEnum):
    """An error refuses the file; a warning says what may be meant otherwise, where the text may be right."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault. ``line`` counts from 1; ``key`` is dotted, without places in lists: ``groups.members``."""

    file: str
    line: int
    key: str
    wrong: str
    right: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}: {key}{self.wrong}; {self.right}"


class EnoughFaults(Exception):
    """There are ``MOST`` faults."""


class Faults:
    """The faults of one file, as they are found."""

    def __init__(self, file: str, root: Node = None) -> None:
        self.file = visible(file)
        self.root = root
        self.found: list[Fault] = []
        self._hints = 0

    def error(self, line: int, key: str, wrong: str, right: str) -> None:
        """Notes an error."""
        self._add(Fault(self.file, line, visible(key), visible(wrong), visible(right)))

    def warning(self, line: int, key: str, wrong: str, right: str) -> None:
        """Notes a warning."""
        self._add(Fault(self.file, line, visible(key), visible(wrong), visible(right), Severity.WARNING))

    def error_at(self, path: tuple[str | int, ...], wrong: str, right: str) -> None:
        """Notes an error at a path of keys and places in the file."""
        self.error(line_of(self.root, path), dotted(path), wrong, right)

    def warning_at(self, path: tuple[str | int, ...], wrong: str, right: str) -> None:
        """Notes a warning at a path of keys and places in the file."""
        self.warning(line_of(self.root, path), dotted(path), wrong, right)

    def nearest(self, given: str, known: Iterable[str], otherwise: str) -> str:
        """What would be right in place of an unknown name. Only the first faults look: it is slow in long lists."""
        self._hints += 1
        close = nearest(given[:80], known, cutoff=0.6) if self._hints <= _MOST_HINTS else []
        return f"nearest: {', '.join(close)}" if close else otherwise

    def _add(self, fault: Fault) -> None:
        self.found.append(fault)
        if len(self.found) >= MOST:
            raise EnoughFaults


def line_of(root: Node, path: tuple[str | int, ...]) -> int:
    """The line where a path of keys and places leads, as far as it goes."""
    line = 1
    for step in path:
        match root, step:
            case Keyed(), str() if step in root:
                line, root = root.line_of(step), root[step]
            case Listed(), int() if step < len(root):
                line, root = root.lines[step], root[step]
            case _:
                break
    return line


def dotted(path: tuple[str | int, ...]) -> str:
    """The keys of a path: ``groups.members``."""
    return ".".join(step for step in path if isinstance(step, str))
