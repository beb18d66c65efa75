"""Lines: the passages of a quotation, each item under its lead-in, with the places where words are left out."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.core.statement import Passage, Statement

CUT = "[...]"
"""Stands where words of a paragraph are left out; the only words in a quotation that are not printed ones."""


class Line(NamedTuple):
    """One passage of a quotation."""

    passage: Passage
    context: bool
    """Printed only to lead in to a passage, or to show it in its paragraph; not itself asked for."""
    cut: bool
    """Words of the same paragraph are left out between this line and the one above."""


def quoted_lines(
    statement: Statement, passages: Sequence[Passage], quoting: str = "lead_in"
) -> Iterator[tuple[Line, ...]]:
    """The lines to print for these passages, in their order: one tuple for each run of passages of one paragraph.

    ``quoting`` is ``item``: the passages alone; ``lead_in``: under what leads in to them; ``paragraph``: the whole.
    """
    asked = {passage.index for passage in passages}
    for run in _runs(passages):
        indices: list[int] = []
        if quoting == "paragraph":
            first = statement.passages[run[0].paragraph]
            indices = list(range(first.index, first.last + 1))
        else:
            for passage in run:
                above = statement.lead_ins(passage) if quoting == "lead_in" else ()
                indices += [*(p.index for p in above if p.index not in indices), passage.index]
        yield tuple(
            Line(statement.passages[i], i not in asked, cut=at > 0 and i != indices[at - 1] + 1)
            for at, i in enumerate(indices)
        )


def _runs(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Neighbours in the given order that belong to one paragraph and stand in printed order."""
    run: list[Passage] = []
    for passage in passages:
        if run and (passage.paragraph != run[-1].paragraph or passage.index <= run[-1].index):
            yield run
            run = []
        run.append(passage)
    if run:
        yield run
