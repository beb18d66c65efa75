"""The draft as a statement file: in the order of the format, with each doubt as a comment above the line it is about.

The same statement, findings and changes give the same bytes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tui.core.clean import visible
from tui.core.doubts import Doubt
from tui.core.entities import Country, Entity, Event, Group, Minister, Organisation, Position
from tui.core.statement import Head, Item, Paragraph, Passage, Statement
from tui.importers.drafting.ledger_lines import assistance_lines, entity_fields
from tui.importers.drafting.scalars import keyed, listed, scalar
from tui.importers.structure import Findings
from tui.loaders.doubts import doubt_comment

_HEAD_KEYS = (
    "title", "instrument", "heading", "closing", "date", "until", "place", "forum", "issuer", "symbol", "publisher",
    "published", "url", "language", "numbering",
)  # fmt: skip
_ASKED = ("title", "instrument", "date", "place")


@dataclass
class _Comments:
    """Doubts and evidence that are still to be written, by what they are about."""

    doubts: dict[str, list[str]] = field(default_factory=dict)

    def take(self, at: str, indent: int) -> Iterator[str]:
        for what in self.doubts.pop(at, []):
            yield f"{' ' * indent}{doubt_comment(at, what)}"


def draft_lines(
    statement: Statement,
    findings: Findings,
    doubts: Iterable[Doubt],
    preface: Iterable[str],
) -> Iterator[str]:
    """The lines of the statement file. ``preface``: comments for the top, without their sign."""
    comments = _Comments()
    for doubt in doubts:
        comments.doubts.setdefault(doubt.at, []).append(doubt.what)
    body = list(_body(statement, findings, comments))
    yield "communique: 1"
    for line in preface:
        yield f"# {visible(line)}"
    for at, sentences in comments.doubts.items():
        yield from (doubt_comment(at, what) for what in sentences)
    yield from body


def _body(statement: Statement, findings: Findings, comments: _Comments) -> Iterator[str]:
    yield f"id: {statement.id}"
    yield ""
    yield "head:"
    yield from _head(statement.head, comments)
    yield ""
    yield "paragraphs:"
    passages = iter(statement.passages)
    for paragraph in statement.paragraphs:
        yield from _part(paragraph, passages, 2, findings.evidence, comments)
    for kind, entities in _kinds(findings):
        if entities:
            yield ""
            yield f"{kind}:"
            for entity in entities:
                yield from comments.take(f"{kind}.{entity.id}", 2)
                yield from _listed(entity_fields(entity), 2)
    roster = findings.roster
    if roster.assistance:
        yield ""
        yield "assistance:"
        for number, line in enumerate(roster.assistance, 1):
            yield from comments.take(f"assistance.{number}", 2)
            yield from assistance_lines(line, 2)
    if roster.positions:
        yield ""
        yield "positions:"
        for number, position in enumerate(roster.positions, 1):
            yield from comments.take(f"positions.{number}", 2)
            yield from _listed(_position_fields(position), 2)
    if roster.dates:
        yield ""
        yield "dates:"
        for date in roster.dates:
            until = f", until: {date.until}" if date.until else ""
            yield f"  - {{at: {_label(date.at)}, printed: {_label(date.printed)}, date: {date.date}{until}}}"


def _kinds(findings: Findings) -> Iterator[tuple[str, tuple[Entity, ...]]]:
    roster = findings.roster
    yield Country.kind.replace("y", "ies"), roster.countries
    yield f"{Minister.kind}s", roster.ministers
    yield "topics", roster.topics
    yield f"{Group.kind}s", roster.groups
    yield f"{Event.kind}s", roster.events
    yield f"{Organisation.kind}s", roster.organisations


def _head(head: Head, comments: _Comments) -> Iterator[str]:
    for key in _HEAD_KEYS:
        value = getattr(head, key)
        yield from comments.take(f"head.{key}", 2)
        if not value and key == "title":
            yield '  title: ""'
        elif not value and key in _ASKED:
            yield f"  # {key}: not known"
        elif isinstance(value, tuple) and value:
            yield f"  {key}:"
            yield from (f"    - {scalar(line)}" for line in value)
        elif value and (key, value) != ("numbering", "printed"):
            yield from [f"  {key}: {value}"] if key in ("date", "until", "published") else keyed(key, value, 2)


def _part(
    part: Paragraph | Item,
    passages: Iterator[Passage],
    indent: int,
    evidence: Mapping[str, tuple[str, ...]],
    comments: _Comments,
) -> Iterator[str]:
    passage = next(passages)
    at = str(passage.address)
    pad = " " * (indent + 2)
    yield from comments.take(at, indent)
    yield f"{' ' * indent}- label: {_label(part.label)}"
    if isinstance(part, Paragraph):
        if part.heading:
            yield f"{pad}heading:"
            yield from (f"{pad}  - {scalar(line)}" for line in part.heading)
        if part.section:
            yield f"{pad}section: {_label(part.section)}"
    yield from keyed("text", part.text, indent + 2)
    if part.topics:
        for topic in part.topics:
            if words := evidence.get(f"{at} {topic}"):
                yield f"{pad}# {topic}: {visible(', '.join(words))}"
        yield f"{pad}topics: {listed(part.topics)}"
    if part.items:
        yield f"{pad}items:"
        for item in part.items:
            yield from _part(item, passages, indent + 4, evidence, comments)


def _label(label: str) -> str:
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _position_fields(position: Position) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    yield "actor", position.actor
    yield "verb", position.verb
    yield "at", position.at
    yield "words", position.words
    yield "topics", position.topics


def _listed(fields: Iterable[tuple[str, str | tuple[str, ...]]], indent: int) -> Iterator[str]:
    """Fields as one entry of a list; empty ones are left out."""
    sign = "- "
    for key, value in fields:
        if not value:
            continue
        if isinstance(value, tuple):
            lines: Iterable[str] = [f"{' ' * (indent + 2)}{key}: {listed(value)}"]
        else:
            lines = keyed(key, value, indent + 2)
        for line in lines:
            yield f"{' ' * indent}{sign}{line[indent + 2 :]}" if sign.strip() else line
            sign = "  "
