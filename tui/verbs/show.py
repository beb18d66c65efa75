"""Prints passages for people: label, wrapped words, hanging items.

A lead-in that is not itself asked for is dim and has a dot before it. Where a filter chose the passages, a line under
each says why.
"""

import argparse
from collections.abc import Iterator, Sequence

from tui.console import Console, Exit
from tui.core.reading import Reading
from tui.core.reasons import IN_THE_LEAD_IN, because
from tui.core.text import Span
from tui.exporters.lines import CUT, Line, quoted_lines
from tui.exporters.measure import cells, wrapped
from tui.verbs.asked import RULE, Asked, asked_of, nothing_matches
from tui.verbs.filters import add_filters

USAGE = "communique show [FILE] [ADDRESS ...] [filters]"
EXAMPLES = """\
  communique show                                  the bundled statement
  communique show 5(c)                             one item, with its lead-in
  communique show 4-6                              three paragraphs
  communique show --country KZ --via group         where it is one of a group
  communique show --search 'health and medical'    a phrase
  communique show statement.yaml --topic covid-19  another statement"""

_CONTEXT = "·"
_STEP = 4


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("words", nargs="*", metavar="FILE | ADDRESS", help=RULE)
    add_filters(parser)
    parser.add_argument("--no-why", dest="why", action="store_false", help="without the lines that say why")


def run(options: argparse.Namespace, console: Console) -> int:
    """Prints the passages asked for."""
    asked = asked_of(options)
    if not asked.passages:
        raise nothing_matches(asked)
    console.print(lines_of(asked, console, why=options.why))
    return Exit.DONE


def lines_of(asked: Asked, console: Console, *, why: bool = True) -> Iterator[str]:
    """The lines that ``show`` prints: the printed heading and closing too where all of the statement is asked for."""
    quotations = list(quoted_lines(asked.statement, asked.passages))
    head = asked.statement.head
    whole = len(asked.passages) == len(asked.statement.passages)
    if whole:
        titles = head.heading or tuple(filter(None, (head.title, head.instrument)))
        yield from (console.styled(line, "strong") for title in titles for line in wrapped(title, console.measure))
    gutter = any(line.context for lines in quotations for line in lines)
    for at, lines in enumerate(quotations):
        if at or whole:
            yield ""
        for line in lines:
            yield from _lines_of_passage(asked.reading, line, console, gutter=gutter, why=why)
    if whole and head.closing:
        yield ""
        yield from (line for closing in head.closing for line in wrapped(closing, console.measure))


def _lines_of_passage(reading: Reading, line: Line, console: Console, *, gutter: bool, why: bool) -> Iterator[str]:
    passage = line.passage
    margin = " " * (2 if gutter else 0) + " " * (_STEP * passage.depth)
    yield from (console.styled(heading, "strong") for heading in passage.heading if not passage.depth)
    if line.cut:
        yield margin + console.styled(CUT, "dim")
    hanging = " " * max(_STEP, cells(passage.label) + 1) if passage.label else ""
    width = max(20, console.measure - cells(margin) - len(hanging))
    first = passage.label + hanging[cells(passage.label) :]
    hits = () if line.context else reading.hits(passage)
    position = 0
    for at, part in enumerate(wrapped(passage.text, width)):
        start = passage.text.index(part, position)
        position = start + len(part)
        words = _with_hits(part, start, hits, console)
        if line.context:
            sign = _CONTEXT + margin[1:] if at == 0 else margin
            yield console.styled(sign + (first if at == 0 else hanging) + part, "dim")
        else:
            yield margin + (console.styled(first, "strong") if at == 0 else hanging) + words
    if why and not line.context and reading.applied.choices:
        yield from _reasons(reading, line, margin + hanging, console)


def _with_hits(part: str, start: int, hits: Sequence[Span], console: Console) -> str:
    """A line of printed words, of which the first is at ``start``, with the searched words made to stand out."""
    made, position = "", 0
    for hit in hits:
        begin, end = max(hit.start - start, position), min(hit.end - start, len(part))
        if begin < end:
            made += part[position:begin] + console.styled(part[begin:end], "hit")
            position = end
    return made + part[position:]


def _reasons(reading: Reading, line: Line, margin: str, console: Console) -> Iterator[str]:
    """Why a passage matches; what an item owes to a lead-in that is itself a match is said there."""
    parent = line.passage.parent
    above = because(reading, reading.statement.passages[parent]) if parent is not None else ()
    said = {f"{reason}{IN_THE_LEAD_IN}" for reason in above} | {str(reason) for reason in above}
    for reason in because(reading, line.passage):
        if str(reason) in said:
            continue
        parts = wrapped(f"> {reason}", max(20, console.measure - cells(margin)))
        yield from (margin + console.styled(part if at == 0 else f"  {part}", "note") for at, part in enumerate(parts))
