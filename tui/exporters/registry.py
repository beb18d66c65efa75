"""Every export format, one line each, in the order in which they are offered."""

from pathlib import PurePath

from tui.core.errors import BadData, UnknownName
from tui.exporters.base import Exporter
from tui.exporters.jsons import JSON, JSON_LINES
from tui.exporters.markdown import MARKDOWN
from tui.exporters.page import HTML
from tui.exporters.plain import TEXT
from tui.exporters.spreadsheet import CSV, TSV
from tui.exporters.yamls import YAML

EXPORTERS: tuple[Exporter, ...] = (
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    JSON_LINES,
    YAML,
    CSV,
    TSV,
)

BY_ID = {exporter.id: exporter for exporter in EXPORTERS}


def exporter(format_id: str) -> Exporter:
    """The format with an id, or with a suffix such as ``md``.

    Raises:
        UnknownName: there is none.
    """
    wanted = format_id.casefold().removeprefix(".")
    for each in EXPORTERS:
        if wanted in (each.id, each.suffix.removeprefix(".")):
            return each
    raise UnknownName("format", format_id, BY_ID)


def by_suffix(path: str) -> Exporter:
    """The format that a file's name asks for; of several with one suffix, the first.

    Raises:
        BadData: no format has its suffix.
    """
    suffix = PurePath(path).suffix.casefold()
    for each in EXPORTERS:
        if each.suffix == suffix:
            return each
    raise BadData(f"no format writes {suffix or 'files without a suffix'}; give --format, one of {', '.join(BY_ID)}")
