"""CSL-JSON (Citation Style Language 1.0.2, data schema): one item of type ``document`` for the statement.

The format has no place for a pinpoint in an item: it belongs to a citation. The places cited stand, as ready citation
items with ``label`` and ``locator``, under ``custom``, where the schema lets a program keep what is its own; so does
the source.
"""

import json
from collections.abc import Iterator

from tui.core.works import Date, Work, work
from tui.exporters.base import Export, Exporter


def _csl(export: Export) -> bytes:
    entry = work(export.reading.statement, export.cited_places)
    item = {name: value for name, value in _variables(entry) if value}
    cited = [{"id": entry.key, "label": "paragraph", "locator": place} for place in entry.locators]
    item["custom"] = {"communique": {"source": export.source.record(), "citations": cited}}
    return (json.dumps([item], ensure_ascii=False, indent=2) + "\n").encode()


def _variables(entry: Work) -> Iterator[tuple[str, object]]:
    head = entry.head
    yield "id", entry.key
    yield "type", "document"
    yield "title", head.title
    yield "genre", entry.instrument
    yield "author", [{"literal": head.issuer}] if head.issuer else []
    yield "issued", _date(*entry.dates)
    yield "event-title", head.forum
    yield "event-place", head.place
    yield "publisher", head.publisher
    yield "number", head.symbol
    yield "URL", head.url
    yield "accessed", _date(entry.accessed)
    yield "language", head.language


def _date(*dates: Date) -> object:
    parts = [list(date) for date in dates if date]
    return {"date-parts": parts} if parts else None


CSL = Exporter("csl", "CSL-JSON", ".csl.json", "the same, for Zotero, Pandoc and their like", _csl)
