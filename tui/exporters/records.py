"""Records: one passage, or one row of a table, as named fields. What is printed and what an analyst added stay apart.

Printed: ``label``, ``text``, ``lead_in``, ``heading``. The user's own: ``note``, in a brief. Everything else in a
passage record was added or follows from what was added: ids in ``countries`` and its like, what to call them in
``country_names`` and its like.
"""

from collections.abc import Iterator

from tui.core import tables
from tui.core.bits import NONE
from tui.core.citation import cite
from tui.core.facets import FACETS, Via
from tui.core.reasons import because
from tui.core.rows import Table, Value, asked_rows
from tui.core.statement import Passage
from tui.exporters.base import Export

Record = dict[str, "str | float | list[str]"]

ENTITY_FIELDS = tuple((facet.id, facet.plural, f"{facet.id}_names") for facet in FACETS if facet.id != "mention")
"""For each kind of entity: its facet, the field of ids, the field of names."""

PRINTED_FIELDS = ("label", "text", "lead_in", "heading")
PASSAGE_FIELDS = (
    "address",
    *PRINTED_FIELDS,
    *(name for _, ids, names in ENTITY_FIELDS for name in (ids, names)),
    "direct",
    "citation",
    "because",
)


def passage_records(export: Export) -> Iterator[Record]:
    """One record for each passage; ``because`` is there only where a query chose them, ``note`` only in a brief."""
    for passage in export.passages:
        yield passage_record(export, passage)


def passage_record(export: Export, passage: Passage) -> Record:
    """One passage. ``lead_in`` is the printed words that lead in to an item, each with its label, joined by spaces."""
    reading = export.reading
    statement = reading.statement
    made: Record = {
        "address": str(passage.address),
        "label": passage.label,
        "text": passage.text,
        "lead_in": " ".join(w for above in statement.lead_ins(passage) for w in (above.label, above.text) if w),
        "heading": list(passage.heading),
    }
    direct: list[str] = []
    for facet_id, ids_field, names_field in ENTITY_FIELDS:
        ids = _spoken_of(export, passage, facet_id, Via.ANY)
        made[ids_field] = ids
        made[names_field] = [statement.roster.name(entity_id) for entity_id in ids]
        if facet_id != "topic":
            direct += _spoken_of(export, passage, facet_id, Via.DIRECT)
    made["direct"] = direct
    made["citation"] = cite(statement, passage, export.style, export.styles)
    if reading.applied:
        made["because"] = [str(reason) for reason in because(reading, passage)]
    if export.notes is not None:
        made["note"] = export.notes.get(passage.index, "")
    return made


def _spoken_of(export: Export, passage: Passage, facet_id: str, via: Via) -> list[str]:
    if facet_id == "topic":
        return list(passage.topics)
    mentions = export.reading.index.mentions
    found: list[str] = []
    for entity in export.reading.statement.roster.of_kind(facet_id):
        bits = mentions.direct.get(entity.id, NONE)
        if via is not Via.DIRECT:
            bits |= mentions.grouped.get(entity.id, NONE)
        if bits >> passage.index & 1:
            found.append(entity.id)
    return found


def table_fields(table: Table) -> tuple[str, ...]:
    """The fields of a table's records: its columns, then how many passages, then which."""
    return (*(column.id for column in table.columns), "passages", "addresses")


def table_records(export: Export) -> Iterator[Record]:
    """One record for each row of the table asked for, with the number of passages under the query, and which."""
    table = tables.table(export.table or "")
    for row in asked_rows(table, export.reading):
        made: Record = {column.id: _plain(value) for column, value in zip(table.columns, row.values, strict=True)}
        made["passages"] = row.count
        made["addresses"] = [str(passage.address) for passage in row.passages(export.reading.statement)]
        yield made


def _plain(value: Value) -> "str | float | list[str]":
    if isinstance(value, tuple):
        return list(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def fields(export: Export) -> tuple[str, ...]:
    """The fields of an export's records, in order."""
    if export.table:
        return table_fields(tables.table(export.table))
    chosen = PASSAGE_FIELDS if export.reading.applied else PASSAGE_FIELDS[:-1]
    return chosen if export.notes is None else (*chosen, "note")


def records(export: Export) -> Iterator[Record]:
    """The records of an export: of its table where it has one, of its passages otherwise."""
    return table_records(export) if export.table else passage_records(export)
