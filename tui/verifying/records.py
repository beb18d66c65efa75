"""Reads records: JSON, JSON Lines, YAML, CSV, TSV. A passage's printed fields and its citation are claims."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from tui.core.errors import BadData
from tui.exporters.spreadsheet import unguarded
from tui.notation import read as read_yaml
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line, text_fields

Reader = Callable[[bytes, str], Exported]
_OF_SOURCE = "source_"


def read_json(data: bytes, what: str) -> Exported:
    """What a JSON file says.

    Raises:
        BadData: it is no JSON, or not as the program writes it.
    """
    return _of_envelope("json", _loaded(data.decode("utf-8", "replace"), what), what)


def read_json_lines(data: bytes, what: str) -> Exported:
    """What a JSON Lines file says.

    Raises:
        BadData: a line is no JSON, or there is no source among them.
    """
    lines = [line for line in data.decode("utf-8", "replace").split("\n") if line.strip()]
    records = [_record(_loaded(line, f"{what}: line {at}"), what) for at, line in enumerate(lines, 1)]
    sources = [record for record in records if record.get("type") == "source"]
    if not sources:
        raise no_source(what)
    source = {name: value for name, value in sources[0].items() if name != "type"}
    others = [{n: v for n, v in record.items() if n != "type"} for record in records if record.get("type") != "source"]
    return Exported("jsonl", text_fields(source, what), tuple(_claims(others, 2)))


def read_yaml_file(data: bytes, what: str) -> Exported:
    """What a YAML file says.

    Raises:
        BadData: it is no strict YAML, or not as the program writes it.
    """
    return _of_envelope("yaml", read_yaml(data.decode("utf-8", "replace"), what), what)


def read_csv(data: bytes, what: str) -> Exported:
    """What a CSV file says.

    Raises:
        BadData: it has no columns of its source.
    """
    return _cells("csv", ",", data, what)


def read_tsv(data: bytes, what: str) -> Exported:
    """What a TSV file says.

    Raises:
        BadData: it has no columns of its source.
    """
    return _cells("tsv", "\t", data, what)


def _cells(format_id: str, delimiter: str, data: bytes, what: str) -> Exported:
    text = data.decode("utf-8-sig", "replace")
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise BadData(f"{what}: can't be read as {format_id.upper()} ({error})") from None
    records = [{str(n): unguarded(v) if isinstance(v, str) else "" for n, v in row.items()} for row in rows]
    if not records or f"{_OF_SOURCE}statement" not in records[0]:
        raise no_source(what)
    said = {n.removeprefix(_OF_SOURCE): v for n, v in records[0].items() if n.startswith(_OF_SOURCE)}
    source: dict[str, object] = {**said}
    others = [{n: v for n, v in record.items() if not n.startswith(_OF_SOURCE)} for record in records]
    if not source.get("table"):
        source["addresses"] = [record.get("address", "") for record in others]
    return Exported(format_id, text_fields(source, what), tuple(_claims(others, 2)))


def _of_envelope(format_id: str, given: object, what: str) -> Exported:
    if not isinstance(given, dict) or "source" not in given:
        raise no_source(what)
    records = given.get("passages", given.get("rows"))
    if not isinstance(records, list):
        raise BadData(f"{what}: has a source, and neither passages nor rows")
    found = [_record(record, what) for record in records]
    return Exported(format_id, text_fields(given["source"], what), tuple(_claims(found, 0)))


def _claims(records: Sequence[Mapping[str, object]], first_line: int) -> Iterator[Claim]:
    for at, record in enumerate(records):
        line = at + first_line if first_line else 0
        if "address" not in record or "text" not in record:
            yield Claim(Kind.ROW, " | ".join(f"{n}: {_text(v)}" for n, v in record.items()), line=line)
            continue
        address = _text(record["address"])
        words = " ".join(filter(None, (_text(record.get("label")), _text(record["text"]))))
        yield Claim(Kind.WORDS, words, address, line)
        for kind, name in ((Kind.LEAD_IN, "lead_in"), (Kind.HEADING, "heading"), (Kind.CITATION, "citation")):
            if said := _text(record.get(name)):
                yield Claim(kind, said, address, line)


def _text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    return "" if value is None else one_line(str(value))


def _record(given: object, what: str) -> dict[str, object]:
    if not isinstance(given, dict):
        raise BadData(f"{what}: a record in it is no mapping")
    return {str(name): value for name, value in given.items()}


def _loaded(text: str, what: str) -> object:
    try:
        loaded: object = json.loads(text)
    except (ValueError, RecursionError):
        raise BadData(f"{what}: is no JSON; it may be cut short") from None
    return loaded
