"""Verify: an exported file is read again, exported again from its statement, and what both say is compared.

    verify(exported, statement) -> Report      report.stands, .findings, .remarks, .held

Comparing with a fresh export checks every quotation at its own address, its lead-in, its cuts' neighbours and its
citation, in every format alike, without a second description of any format.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence

from tui.core.errors import BadData, CommuniqueError, NothingFound
from tui.core.printed_words import PrintedWords
from tui.core.quotation import check
from tui.core.quoting import Quoting
from tui.core.reading import Reading
from tui.core.statement import Passage, Statement
from tui.core.tables import BY_ID as TABLES_BY_ID
from tui.core.verdict_words import shortened
from tui.exporters.base import Export
from tui.exporters.registry import exporter
from tui.verifying.claims import NAMES, Claim, Exported, Kind, one_line
from tui.verifying.registry import READERS
from tui.verifying.report import Finding, Report

NOT_WHOLE = " (without its items)"
"""What an export says of a passage that it quotes without the items below it."""
LEAST_ALIKE = 0.5
"""From here on two texts are one that was changed, not two."""


def verify(exported: Exported, statement: Statement, styles: Mapping[str, str] | None = None) -> Report:
    """Whether what an exported file says still stands in its statement.

    Raises:
        BadData: the file is of another statement, or its source says what cannot be.
    """
    if exported.said("statement") not in ("", statement.id):
        raise BadData(f"the file quotes {exported.said('statement')!r}, and this statement is {statement.id!r}")
    remarks = []
    if exported.said("sha256") and statement.sha256 and exported.said("sha256") != statement.sha256:
        remarks.append("the statement file has changed since the export was written")
    passages, gone = _passages(exported, statement)
    export, remark = _again(exported, statement, passages, styles or {})
    remarks += filter(None, [remark])
    fresh = READERS[exported.format](exporter(exported.format).write(export), "a fresh export")
    expected = _addressed(fresh.claims, export)
    held, findings = _compared(expected, exported.claims, statement)
    missing = [Finding(address, "is not in the statement any more") for address in gone]
    return Report(held, (*missing, *findings), tuple(remarks))


def _passages(exported: Exported, statement: Statement) -> tuple[tuple[Passage, ...], list[str]]:
    """The passages that the source names, in its order, and the addresses that are no longer there."""
    given = exported.source.get("addresses", "")
    if isinstance(given, str):
        found, gone = _within(given.split(", ") if given else [], statement)
    else:
        found, gone = [], []
        for address in given:
            try:
                found.append(statement.at(address))
            except (NothingFound, BadData):
                gone.append(address)
    if not found and not gone and not exported.said("table"):
        raise BadData("the source of the file names no address and no table")
    return tuple(found), gone


def _within(ranges: Sequence[str], statement: Statement) -> tuple[list[Passage], list[str]]:
    found: list[Passage] = []
    gone: list[str] = []
    for each in ranges:
        try:
            covered = list(statement.within(each.removesuffix(NOT_WHOLE)))
        except (NothingFound, BadData):
            gone.append(each)
            continue
        if each.endswith(NOT_WHOLE):
            last = statement.at(each.removesuffix(NOT_WHOLE).rpartition("-")[2])
            covered = [passage for passage in covered if passage.index <= last.index]
        found += covered
    return found, gone


def _again(
    exported: Exported, statement: Statement, passages: tuple[Passage, ...], styles: Mapping[str, str]
) -> tuple[Export, str]:
    """The same export from the statement as it is now, and what is to be said of it."""
    table, remark = exported.said("table"), ""
    if table and table not in TABLES_BY_ID:
        raise BadData(f"the source of the file names the table {table!r}, and there is none")
    reading = Reading.of(statement)
    try:
        reading = reading.ask(exported.said("query"))
    except CommuniqueError as error:
        if table:
            raise BadData(f"the query of the file can't be asked of this statement: {error}") from None
        remark = f"the query that chose the passages can't be asked any more: {error}"
    quoting = exported.said("quote") or Quoting.LEAD_IN.value
    if quoting not in list(Quoting):
        raise BadData(f"the source of the file says quote: {quoting}; it should be one of {', '.join(Quoting)}")
    notes: Mapping[int, str] | None = {} if exported.said("form") == "brief" else None
    style = exported.said("style") or "plain"
    made = Export(reading, passages, table or None, Quoting(quoting), style, styles, notes=notes)
    return made, remark


def _addressed(claims: Sequence[Claim], export: Export) -> list[Claim]:
    """The claims of a fresh export with their addresses, where the format does not say them itself."""
    lines = [line for run in export.quotations for line in run] if not export.table else []
    waiting = [(one_line(f"{line.passage.label} {line.passage.text}"), str(line.passage.address)) for line in lines]
    made: list[Claim] = []
    here = ""
    for claim in claims:
        if claim.kind is Kind.WORDS and not claim.address and waiting and claim.words == waiting[0][0]:
            here = waiting.pop(0)[1]
            claim = Claim(claim.kind, claim.words, here)
        elif claim.address:
            here = claim.address
        elif claim.kind is Kind.CITATION and not claim.address:
            claim = Claim(claim.kind, claim.words, here)
        made.append(claim)
    return made


def _compared(
    expected: Sequence[Claim], found: Sequence[Claim], statement: Statement
) -> tuple[dict[Kind, int], tuple[Finding, ...]]:
    """How many claims of each kind are as expected, and what is to be said of the others."""
    there: dict[tuple[Kind, str], list[int]] = {}
    for place, claim in enumerate(found):
        there.setdefault((claim.kind, claim.words), []).append(place)
    used: set[int] = set()
    held: dict[Kind, int] = {}
    lost: list[Claim] = []
    for claim in expected:
        places = there.get((claim.kind, claim.words), ())
        at = next((place for place in places if place not in used and _same_place(claim, found[place])), None)
        if at is None:
            lost.append(claim)
        else:
            used.add(at)
            held[claim.kind] = held.get(claim.kind, 0) + 1
    strange = [claim for place, claim in enumerate(found) if place not in used]
    return held, tuple(_findings(lost, strange, statement))


def _same_place(one: Claim, other: Claim) -> bool:
    return not one.address or not other.address or one.address == other.address


def _findings(lost: Sequence[Claim], strange: list[Claim], statement: Statement) -> Iterator[Finding]:
    for claim in lost:
        changed = _likest(claim, strange)
        if changed is None:
            yield Finding(claim.address, f"the {NAMES[claim.kind]} is missing: {shortened(claim.words)!r}")
            continue
        strange.remove(changed)
        yield Finding(claim.address, f"the {NAMES[claim.kind]} differs: {difference(claim, changed)}", changed.line)
    printed = PrintedWords(statement) if strange else None
    for claim in strange:
        if claim.kind is Kind.WORDS and printed and _is_printed(printed, claim.words):
            continue
        sentence = f"the {NAMES[claim.kind]} is not the statement's: {shortened(claim.words)!r}"
        yield Finding(claim.address, sentence, claim.line)


def _likest(claim: Claim, strange: Sequence[Claim]) -> Claim | None:
    """The claim of the file that this one was made into; ``None`` where there is none like it."""
    alike = [each for each in strange if each.kind is claim.kind and _same_place(claim, each)]
    if claim.address and (there := [each for each in alike if each.address == claim.address]):
        return there[0]
    rated = [(_likeness(claim.words, each.words), each) for each in alike]
    best, likest = max(rated, key=lambda pair: pair[0], default=(0.0, None))
    return likest if best >= LEAST_ALIKE else None


def _likeness(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    if len(one) < len(other) // 3 or len(other) < len(one) // 3:
        return 0.0
    by_letters = 0.0
    if len(one) + len(other) < 200:
        by_letters = difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()
    return max(matcher.ratio(), by_letters)


def difference(expected: Claim, found: Claim) -> str:
    """Which words differ: ``it should be 'medicine', the file has 'medicin'``."""
    should, has = expected.words.split(), found.words.split()
    parts: list[str] = []
    for op, a, b, c, d in difflib.SequenceMatcher(None, should, has, autojunk=False).get_opcodes():
        one, other = shortened(" ".join(should[a:b])), shortened(" ".join(has[c:d]))
        if op == "replace":
            parts.append(f"it should be {one!r}, the file has {other!r}")
        elif op == "delete":
            parts.append(f"{one!r} is left out")
        elif op == "insert":
            parts.append(f"{other!r} is added")
    return "; ".join(parts) or f"it should stand at {expected.address}"


def _is_printed(printed: PrintedWords, words: str) -> bool:
    try:
        return check(printed, words).stands
    except BadData:
        return False
