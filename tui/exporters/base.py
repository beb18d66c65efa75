"""Exporter: one format, as a record; Export: what is written, a Reading's passages or one of its tables.

An export depends on nothing but its ``Export``: no clock, no locale, no terminal. The same input gives the same bytes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tui import __version__
from tui.core.address import AddressRange
from tui.core.counting import counted
from tui.core.errors import BadData
from tui.core.quoting import Quoting
from tui.core.reading import Reading, Shown
from tui.core.statement import Head, Passage, Statement
from tui.exporters.lines import Line, quoted_lines

PROGRAM = "communique"


@dataclass(frozen=True)
class Export:
    """What is to be written. ``Export.of`` makes one from a reading."""

    reading: Reading
    passages: tuple[Passage, ...]
    """The passages asked for, in the order in which they are to be written."""
    table: str | None = None
    """The id of a table, instead of passages."""
    quoting: Quoting = Quoting.LEAD_IN
    style: str = "plain"
    """The id of the citation style."""
    styles: Mapping[str, str] = field(default_factory=dict)
    """The user's own citation styles: templates by id."""
    generated: str = ""
    """When it was made, ISO 8601 in UTC; empty by default, so that the same input gives the same bytes."""
    guard_cells: bool = True
    """Whether a cell that a spreadsheet would run is written with an apostrophe before it."""
    notes: Mapping[int, str] | None = None
    """The user's own lines, by the index of their passage. With them, even with none, the export is a brief: every
    passage is a quotation of its own, in the order given."""

    @classmethod
    def of(
        cls,
        reading: Reading,
        *,
        table: str | None = None,
        quoting: Quoting = Quoting.LEAD_IN,
        style: str = "plain",
        styles: Mapping[str, str] | None = None,
        generated: str = "",
        guard_cells: bool = True,
    ) -> "Export":
        """The export of all passages that match a reading."""
        return cls(reading, reading.matches, table, quoting, style, styles or {}, generated, guard_cells)

    @classmethod
    def brief(
        cls,
        reading: Reading,
        *,
        quoting: Quoting = Quoting.LEAD_IN,
        style: str = "plain",
        styles: Mapping[str, str] | None = None,
    ) -> "Export":
        """The marked passages in the user's order, each with the user's own line about it."""
        passages = tuple(reading.statement.passages[index] for index in reading.tray)
        return cls(reading, passages, None, quoting, style, styles or {}, notes=reading.tray)

    @cached_property
    def shown(self) -> tuple[Shown, ...]:
        """The passages asked for and, as the quoting says, those that lead in to them or stand around them."""
        return tuple(Shown(line.passage, line.context) for lines in self.quotations for line in lines)

    @cached_property
    def quotations(self) -> tuple[tuple[Line, ...], ...]:
        """What is quoted, one tuple for each run of passages of the same paragraph; in a brief, for each passage."""
        runs = [self.passages] if self.notes is None else [(passage,) for passage in self.passages]
        statement, how = self.reading.statement, self.quoting.value
        return tuple(lines for run in runs for lines in quoted_lines(statement, run, how))

    def note(self, lines: Iterable[Line]) -> str:
        """The user's own line about a quotation; empty where there is none."""
        notes = self.notes or {}
        return "\n".join(filter(None, (notes.get(line.passage.index, "") for line in lines if not line.context)))

    def citation(self, lines: Iterable[Line]) -> str:
        """The citation of the passages that a quotation quotes, those of its context aside.

        Raises:
            CommuniqueError: the style is not known, or is a template that cannot be read.
        """
        from tui.core.citation import cite

        quoted = [line.passage for line in lines if not line.context]
        if self.quoting is Quoting.PARAGRAPH:
            quoted = [self.reading.statement.passages[quoted[0].paragraph]]
        return cite(self.reading.statement, quoted, self.style, self.styles)

    @property
    def cited_places(self) -> tuple[Passage, ...] | None:
        """What a reference cites: the passages asked for; ``None`` where that is the whole statement."""
        return None if len(self.passages) == len(self.reading.statement.passages) else self.passages

    @property
    def source(self) -> "Source":
        """Where it comes from."""
        statement = self.reading.statement
        addresses = tuple(str(passage.address) for passage in self.passages)
        return Source(
            statement=statement.id,
            head=statement.head,
            sha256=statement.sha256,
            draft=_DRAFT.format(counted(len(statement.doubts), "doubt")) if statement.is_draft else "",
            query=str(self.reading.applied),
            addresses=addresses,
            ranges=tuple(_ranges(statement, self.passages)),
            table=self.table or "",
            form="" if self.notes is None else "brief",
            quote="" if self.table else self.quoting.value,
            style="" if self.table else self.style,
            generated=self.generated,
        )


_DRAFT = "drawn up by a program and not checked; {} open"


@dataclass(frozen=True)
class Source:
    """Where an export comes from, and what was asked."""

    statement: str
    """The id of the statement."""
    head: Head
    sha256: str
    """SHA-256 of the statement file, in hexadecimal, or of the document that was opened instead of one."""
    draft: str
    """That a program drew it up and nobody has checked it yet; empty of a statement that is no draft."""
    query: str
    addresses: tuple[str, ...]
    """The address of every passage asked for."""
    ranges: tuple[str, ...]
    """The same, neighbours joined: ``1``, ``5(a)-(c)``, ``6-7``."""
    table: str = ""
    form: str = ""
    """``brief``, or nothing."""
    quote: str = ""
    """How much of a paragraph is quoted: an id of ``Quoting``; empty for a table."""
    style: str = ""
    """The id of the citation style; empty for a table."""
    generated: str = ""
    program: str = PROGRAM
    version: str = __version__

    def record(self) -> dict[str, str | list[str]]:
        """The source as one record; what is not known is left out, ``query`` and ``addresses`` are always there."""
        head = self.head
        known = {
            "statement": self.statement,
            "title": head.title,
            "instrument": head.instrument,
            "date": head.date,
            "until": head.until,
            "place": head.place,
            "issuer": head.issuer,
            "symbol": head.symbol,
            "url": head.url,
            "sha256": self.sha256,
            "draft": self.draft,
            "table": self.table,
            "form": self.form,
            "quote": self.quote,
            "style": self.style,
            "generated": self.generated,
        }
        made: dict[str, str | list[str]] = {name: value for name, value in known.items() if value}
        made |= {"query": self.query, "addresses": list(self.addresses)}
        return made | {"program": self.program, "version": self.version}

    def texts(self) -> Iterator[tuple[str, str]]:
        """The source as pairs of a name and a text, for metadata that hold nothing else; addresses as JSON."""
        import json

        for name, value in self.record().items():
            yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def lines(self) -> Iterator[tuple[str, str]]:
        """The source as pairs of a word and a value on one line, for the block at the end of a text."""
        for name, value in self.record().items():
            if name == "addresses":
                yield name, ", ".join(self.ranges)
            elif name == "program":
                yield name, f"{self.program} {self.version}"
            elif name != "version":
                yield name, (" ".join(value.split()) if isinstance(value, str) else "") or "none"


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format. Adding one is a module with such a record, and its line in ``registry.py``."""

    id: str
    title: str
    suffix: str
    """With its point: ``.md``."""
    description: str
    write: Callable[[Export], bytes]
    passages: bool = True
    """Whether it writes passages."""
    tables: bool = False
    """Whether it writes tables."""
    quotes: bool = False
    """Whether ``Export.quoting`` changes what is written."""


def generation_time(environment: Mapping[str, str]) -> str:
    """The time that ``SOURCE_DATE_EPOCH`` (reproducible-builds.org) sets, ISO 8601 in UTC; empty where it is not set.

    Raises:
        BadData: it is not a number of seconds.
    """
    given = environment.get("SOURCE_DATE_EPOCH", "")
    if not given:
        return ""
    from datetime import UTC, datetime

    try:
        return datetime.fromtimestamp(int(given), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        raise BadData(f"SOURCE_DATE_EPOCH is {given!r}; it should be a number of seconds since 1970") from None


def _ranges(statement: Statement, passages: tuple[Passage, ...]) -> Iterator[str]:
    run: list[Passage] = []
    for passage in passages:
        if run and passage.index != run[-1].index + 1:
            yield _range(statement, run)
            run = []
        run.append(passage)
    if run:
        yield _range(statement, run)


def _range(statement: Statement, run: list[Passage]) -> str:
    """``4-6`` for whole paragraphs, ``5(a)-(c)`` for items; a last passage without its items says so."""
    first, last = run[0], run[-1]
    end = last
    while end.parent is not None and end.parent >= first.index and statement.passages[end.parent].last == last.index:
        end = statement.passages[end.parent]
    alone = "" if end.last == last.index else " (without its items)"
    return str(AddressRange(first.address, end.address)) + alone
