"""RIS: one record for the statement, type GOVDOC; the places cited in SP, the source in N1.

The tags are those of the RIS format specifications (Research Information Systems, 2011). Lines end as the format asks,
with a carriage return; a value is one line.
"""

import json
from collections.abc import Iterator

from tui.core.works import Date, Work, work
from tui.exporters.base import Export, Exporter


def _ris(export: Export) -> bytes:
    entry = work(export.reading.statement, export.cited_places)
    tags = [("TY", "GOVDOC"), *((tag, " ".join(value.split())) for tag, value in _tags(entry) if value)]
    tags.append(("N1", json.dumps({"communique": export.source.record()}, ensure_ascii=False)))
    lines = [f"{tag}  - {value}" for tag, value in (*tags, ("ER", ""))]
    return ("\r\n".join(lines) + "\r\n").encode()


def _tags(entry: Work) -> Iterator[tuple[str, str]]:
    head = entry.head
    yield "ID", entry.key
    yield "TI", head.title
    yield "AU", f"{head.issuer}," if head.issuer else ""  # the comma: one name, not first and last
    yield "M3", entry.instrument
    yield "T2", head.forum
    yield "PB", head.publisher
    yield "CY", head.place
    if entry.dates:
        yield "PY", f"{entry.dates[0][0]:04}"
        yield "DA", _date(entry.dates[0])
    yield "SN", head.symbol
    yield "UR", head.url
    yield "Y2", _date(entry.accessed) if entry.accessed else ""
    yield "LA", head.language
    yield "SP", ", ".join(entry.locators)


def _date(date: Date) -> str:
    """``2020/08/11/``: what is not known is empty."""
    parts = [f"{part:02}" for part in date]
    return "/".join([*parts, *[""] * (4 - len(parts))])


RIS = Exporter("ris", "RIS", ".ris", "the same, for reference managers", _ris)
