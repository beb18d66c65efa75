"""Every export format, one line each, in the order in which they are offered."""

from pathlib import Path, PurePath

from tui.core.errors import BadData, UnknownName
from tui.exporters.base import Exporter
from tui.exporters.bibtex import BIBTEX
from tui.exporters.csl import CSL
from tui.exporters.jsons import JSON, JSON_LINES
from tui.exporters.markdown import MARKDOWN
from tui.exporters.page import HTML
from tui.exporters.plain import TEXT
from tui.exporters.ris import RIS
from tui.exporters.spreadsheet import CSV, TSV
from tui.exporters.word import DOCX
from tui.exporters.yamls import YAML

EXPORTERS: tuple[Exporter, ...] = (
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    JSON,
    JSON_LINES,
    YAML,
    CSV,
    TSV,
    BIBTEX,
    RIS,
    CSL,
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
    """The format that a file's name asks for; the longest suffix decides, and of several with one suffix, the first.

    Raises:
        BadData: no format has its suffix.
    """
    name = PurePath(path).name.casefold()
    fitting = [each for each in EXPORTERS if name.endswith(each.suffix)]
    if not fitting:
        suffix = PurePath(path).suffix.casefold() or "files without a suffix"
        raise BadData(f"no format writes {suffix}; give --format, one of {', '.join(BY_ID)}")
    return max(fitting, key=lambda each: len(each.suffix))


def renamed(path: Path, to: Exporter) -> Path:
    """A file's name with the suffix of another format."""
    if not path.name:
        return path
    name = path.name
    known = max((each.suffix for each in EXPORTERS if name.endswith(each.suffix)), key=len, default=path.suffix)
    return path.with_name(name.removesuffix(known) + to.suffix)
