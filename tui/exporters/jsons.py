"""JSON and JSON Lines. The source comes first: a field of the envelope, or a record of type ``source``.

JSON: ``{"source": {...}, "passages": [{...}]}``, or ``"rows"`` for a table. JSON Lines: every record says its ``type``:
``source``, then ``passage`` or ``row``.
"""

import json
from collections.abc import Iterator

from tui.exporters.base import Export, Exporter
from tui.exporters.records import records


def envelope(export: Export) -> dict[str, object]:
    """The whole export as one value: ``source``, and ``passages`` or ``rows``."""
    return {"source": export.source.record(), "rows" if export.table else "passages": list(records(export))}


def _json(export: Export) -> bytes:
    return (json.dumps(envelope(export), ensure_ascii=False, indent=2) + "\n").encode()


def _json_lines(export: Export) -> bytes:
    return b"".join(_line(record) for record in _typed(export))


def _typed(export: Export) -> Iterator[dict[str, object]]:
    yield {"type": "source", **export.source.record()}
    kind = "row" if export.table else "passage"
    for record in records(export):
        yield {"type": kind, **record}


def _line(record: dict[str, object]) -> bytes:
    return (json.dumps(record, ensure_ascii=False) + "\n").encode()


JSON = Exporter("json", "JSON", ".json", "one value: the source, then a record for each passage", _json, tables=True)
JSON_LINES = Exporter(
    "jsonl", "JSON Lines", ".jsonl", "one record a line: the source, then each passage", _json_lines, tables=True
)
