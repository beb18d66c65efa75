"""A verdict in words: one line for a table, more lines for a reader who asks what differs."""

from collections.abc import Iterator

from tui.core.quotation_near import Change
from tui.core.verdict import Kind, Verdict

LONGEST = 160
"""Characters of hidden words that one line shows; the rest is counted, never silently dropped."""


def sentence(verdict: Verdict) -> str:
    """The verdict in one line, with the address where there is one."""
    return "; ".join([head(verdict), *details(verdict)])


def details(verdict: Verdict) -> Iterator[str]:
    """What differs, what is hidden, what is remarked on: one line each."""
    yield from (change_words(change) for change in verdict.changes)
    for cut in verdict.cuts:
        yield f"{cut.own or 'a cut'} {'stands for' if cut.own else 'hides'} {shortened(cut.hidden)!r} ({cut.at})"
    for words, place in zip(verdict.pieces, verdict.places, strict=False):
        yield f"{shortened(words)!r} ({place})"
    yield from verdict.remarks


def change_words(change: Change) -> str:
    """One difference: ``printed 'grant aid', quoted 'grants' (5(c))``."""
    if change.op == "insert":
        return f"{change.quoted!r} is not printed ({change.at})"
    if change.op == "delete":
        return f"{change.printed!r} is left out ({change.at})"
    return f"printed {change.printed!r}, quoted {change.quoted!r} ({change.at})"


def shortened(words: str) -> str:
    """``words``, or their ends and how many words stand between."""
    if len(words) <= LONGEST:
        return words
    each = words.split()
    return f"{' '.join(each[:8])} ... {' '.join(each[-8:])} ({len(each)} words)"


def head(verdict: Verdict) -> str:
    """The verdict without what differs: which it is, and where the words stand."""
    where = ", ".join(map(str, verdict.places))
    match verdict.kind:
        case Kind.EXACT:
            return f"exact: {where}"
        case Kind.TYPOGRAPHY:
            return f"exact but for typography: {where}"
        case Kind.NEAR:
            return f"near, not exact: {where}"
        case Kind.CUT:
            return f"cut: {where}"
        case Kind.JOINED:
            return f"joined from {len(verdict.places)} places: {where}"
        case Kind.ABSENT:
            return "absent: these words are not in the statement"
        case Kind.WORD:
            times = "once" if verdict.count == 1 else f"{verdict.count} times" if verdict.count else "not at all"
            return f"one word, printed {times}{f': {where}' if where else ''}; give at least two for a verdict"
