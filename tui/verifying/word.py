"""Reads DOCX with python-docx: paragraphs by their style, table rows, the source in the custom properties."""

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from tui.core.errors import BadData
from tui.exporters.lines import CUT
from tui.exporters.word import PROPERTY
from tui.exporters.word_styles import CITED, LEADING, QUOTED
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line, text_fields
from tui.word_files import opened

_PROPERTIES = "docProps/custom.xml"


def read(data: bytes, what: str) -> Exported:
    """What a Word file says.

    Raises:
        BadData: it is no Word file, or does not name its source.
    """
    document = opened(data, what, extra="docx")
    source = _source(data, what)
    return Exported("docx", text_fields(source, what), tuple(_claims(document)))


def _source(data: bytes, what: str) -> dict[str, object]:
    from lxml import etree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            root = etree.fromstring(package.read(_PROPERTIES), parser)
    except (KeyError, etree.XMLSyntaxError):
        raise no_source(what) from None
    said = {each.get("name", ""): "".join(each.itertext()) for each in root if isinstance(each.tag, str)}
    source: dict[str, object] = {
        name.removeprefix(PROPERTY): value for name, value in said.items() if name.startswith(PROPERTY)
    }
    if not source:
        raise no_source(what)
    try:
        source["addresses"] = json.loads(str(source.get("addresses", "[]")))
    except ValueError:
        raise BadData(f"{what}: addresses in its source can't be read") from None
    return source


def _claims(document: Any) -> Iterator[Claim]:
    for paragraph in document.paragraphs:
        style, words = paragraph.style.name, one_line(paragraph.text)
        if not words or words == CUT:
            continue
        if style.startswith((QUOTED, LEADING)):
            yield Claim(Kind.WORDS, words)
        elif style == CITED:
            yield Claim(Kind.CITATION, words)
        elif style in ("Title", "Subtitle", "Heading 1"):
            yield Claim(Kind.HEADING, words)
    for table in document.tables:
        for row in table.rows:
            yield Claim(Kind.ROW, " | ".join(one_line(cell.text) for cell in row.cells))
