"""A brief checked whole: every quotation in it is looked up, those in quotation marks and those in block quotes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tui.core.clean import clean
from tui.core.errors import BadData
from tui.core.printed_words import PrintedWords
from tui.core.quotation import check
from tui.core.quotations_in import quotations_in
from tui.core.verdict import Kind, Verdict
from tui.verifying.blocks import Block


@dataclass(frozen=True, slots=True)
class Checked:
    """One quotation of a brief, and what is to be said of it."""

    line: int
    words: str
    verdict: Verdict


def check_brief(blocks: Iterable[Block], printed: PrintedWords) -> Iterator[Checked]:
    """The verdict on every quotation, in the brief's order; marks around no word are passed over."""
    for block in blocks:
        text = clean(block.text).text
        found = [text] if block.quoted else [quoted.words for quoted in quotations_in(text)]
        for words in found:
            try:
                yield Checked(block.line, words, check(printed, words))
            except BadData:  # no word in it
                continue


def counted(checked: Iterable[Checked]) -> str:
    """How many quotations there are, and how many of each kind: ``3 quotations: 2 stand, 1 near``."""
    counts: dict[str, int] = {}
    for each in checked:
        counts[_KINDS[each.verdict.kind]] = counts.get(_KINDS[each.verdict.kind], 0) + 1
    total = sum(counts.values())
    kinds = ", ".join(f"{counts[kind]} {kind}" for kind in dict.fromkeys(_KINDS.values()) if kind in counts)
    return f"{total} quotation{'s' if total != 1 else ''}: {kinds}" if total else "no quotation"


_KINDS = {
    Kind.EXACT: "exact",
    Kind.TYPOGRAPHY: "exact but for typography",
    Kind.NEAR: "near",
    Kind.CUT: "cut",
    Kind.JOINED: "joined",
    Kind.ABSENT: "absent",
    Kind.WORD: "of one word",
}
