"""The failures a user can meet. Each carries the one sentence that is shown, and the exit code it ends with."""

from collections.abc import Iterable


class CommuniqueError(Exception):
    """Base of every failure that is the user's to know about; ``str(error)`` is the sentence shown."""

    exit_code = 2


class NothingFound(CommuniqueError):
    """What was asked for is well formed and is not there."""

    exit_code = 1


class BadData(CommuniqueError):
    """A file or an argument says something that cannot be right."""

    exit_code = 2


_FEW = 12
"""So many names are all told where none is near."""


class UnknownName(BadData):
    """A name that is not known; the sentence offers the nearest that are, or all of a few."""

    def __init__(self, kind: str, given: str, known: Iterable[str], *, cutoff: float = 0.5) -> None:
        names = list(dict.fromkeys(known))
        self.nearest = nearest(given, names, cutoff=cutoff)
        hint = f"; nearest: {', '.join(self.nearest)}" if self.nearest else ""
        if not hint and 0 < len(names) <= _FEW:
            hint = f"; known: {', '.join(names)}"
        super().__init__(f"unknown {kind} {given!r}{hint}")


class FileTrouble(CommuniqueError):
    """A file that cannot be read or written."""

    exit_code = 3


def nearest(given: str, known: Iterable[str], *, cutoff: float = 0.5, most: int = 3) -> list[str]:
    """At most ``most`` of the ``known`` names that look like ``given``, best first, case ignored."""
    import difflib  # only failures need it, and it is slow to import

    by_fold = {name.casefold(): name for name in known}
    folded = given.casefold()
    close = difflib.get_close_matches(folded, by_fold, n=most, cutoff=cutoff)
    starts = [name for name in by_fold if folded and name.startswith(folded) and name not in close]
    return [by_fold[name] for name in (close + starts)[:most]]
