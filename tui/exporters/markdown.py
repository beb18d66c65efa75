r"""Markdown (CommonMark 0.31): each quotation a block quote of printed words only, the source as a list at the end.

Every character that Markdown could take for a sign is escaped, so that words stay words and no raw HTML is written.
"""

import re
from collections.abc import Iterator

from tui.core import tables
from tui.core.rows import asked_rows
from tui.exporters.base import Export, Exporter
from tui.exporters.columns import for_people
from tui.exporters.lines import CUT, Line
from tui.exporters.plain import title_lines

_SIGNS = re.compile(r"[\\`*_\[\]<>#|&~$^@]")
_OPENINGS = re.compile(r"^(\s*)([-+=:])|^(\s*\d+)([.)])", re.MULTILINE)
_LINK = re.compile(r"(?<=\w)://|(?<=\bwww)\.", re.IGNORECASE)


def escaped(text: str) -> str:
    """``text`` as Markdown that shows exactly these characters; a line end stays a line end."""
    signs = _SIGNS.sub(lambda found: "\\" + found[0], text)
    signs = _LINK.sub(lambda found: "\\" + found[0], signs)
    return _OPENINGS.sub(lambda f: f"{f[1]}\\{f[2]}" if f[2] else f"{f[3]}\\{f[4]}", signs)


def _markdown(export: Export) -> bytes:
    title, *below = title_lines(export) or (export.reading.statement.id,)
    made = [f"# {escaped(title)}", ""]
    made += [part for line in below for part in (escaped(line), "")]
    made += _table(export) if export.table else _passages(export)
    made += ["---", "", "**Source**", ""]
    made += (f"- {name}: {escaped(value)}" for name, value in export.source.lines())
    return ("\n".join(made) + "\n").encode()


def _passages(export: Export) -> Iterator[str]:
    for lines in export.quotations:
        for heading in lines[0].passage.heading:
            yield from (f"## {escaped(heading)}", "")
        if note := export.note(lines):
            yield from (escaped(" ".join(note.split())), "")
        quoted = [block for line in lines for block in _blocks(line)]
        for at, block in enumerate(quoted):
            yield from ([">"] if at else [])
            yield from (f"> {part}" for part in block.split("\n"))
        yield from ("", _citation(export, lines), "")


def _citation(export: Export, lines: tuple[Line, ...]) -> str:
    """The citation below a quotation. Two styles are Markdown themselves; a footnote is referred to, then given."""
    citation = " ".join(export.citation(lines).split())
    if export.style == "markdown":
        return f"— {citation.partition(':')[0]}\n\n{citation}"
    return f"— {citation if export.style == 'pandoc' else escaped(citation)}"


def _blocks(line: Line) -> Iterator[str]:
    if line.cut:
        yield escaped(CUT)
    words = " ".join(filter(None, (line.passage.label, line.passage.text)))
    yield escaped(words).replace("\n", "\\\n")


def _table(export: Export) -> Iterator[str]:
    table = tables.table(export.table or "")
    rows = asked_rows(table, export.reading)
    places = for_people(table)
    heads = [escaped(table.columns[at].title) for at in places]
    yield from (f"## {table.title}", "", f"| {' | '.join(heads)} | Passages |")
    yield f"|{'|'.join('---:' if table.columns[at].right else '---' for at in places)}|---:|"
    for row in rows:
        cells = [escaped(" ".join(row.cells[at].split())) for at in places]
        yield f"| {' | '.join(cells)} | {row.count} |"
    yield ""


MARKDOWN = Exporter(
    "markdown", "Markdown", ".md", "block quotes with their lead-ins", _markdown, tables=True, quotes=True
)
