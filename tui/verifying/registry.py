"""Which reader reads which format, and how a file without a telling name is recognised."""

import json
from collections.abc import Callable, Mapping

from tui.core.errors import BadData
from tui.exporters.registry import by_suffix
from tui.verifying import markdown, page, plain, records, references, word
from tui.verifying.claims import Exported

READERS: Mapping[str, Callable[[bytes, str], Exported]] = {
    "text": plain.read,
    "markdown": markdown.read,
    "html": page.read,
    "docx": word.read,
    "json": records.read_json,
    "jsonl": records.read_json_lines,
    "yaml": records.read_yaml_file,
    "csv": records.read_csv,
    "tsv": records.read_tsv,
    "bibtex": references.read_bibtex,
    "ris": references.read_ris,
    "csl": references.read_csl,
}


def read_exported(data: bytes, what: str, name: str = "") -> Exported:
    """An exported file, by the suffix of its ``name`` or, where that says nothing, by how it begins.

    Raises:
        BadData: it is nothing that the program writes, or is damaged.
    """
    if not data.strip():
        raise BadData(f"{what}: is empty")
    try:
        format_id = by_suffix(name).id
    except BadData:
        format_id = recognised(data)
    return READERS[format_id](data, what)


def recognised(data: bytes) -> str:
    """The id of the format that ``data`` looks like; text where nothing else fits."""
    if data.startswith(b"PK"):
        return "docx"
    begin = data[:4000].decode("utf-8-sig", "replace").lstrip()
    first = begin.partition("\n")[0]
    for format_id, sign in (
        ("html", "<!doctype html"),
        ("bibtex", "@comment{"),
        ("ris", "ty  - "),
        ("yaml", "source:"),
    ):
        if begin.casefold().startswith(sign):
            return format_id
    if "source_statement" in first:
        return "tsv" if "\t" in first else "csv"
    if begin.startswith("["):
        return "csl"
    if begin.startswith("{"):
        return "jsonl" if _is_json(first) else "json"
    return "markdown" if first.startswith("# ") else "text"


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True
