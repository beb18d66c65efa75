"""What other dialects of Markdown write, as CommonMark reads it: notes, attributes, tables, comments, wrapped numbers.

Whatever is taken out of a text is counted; what is only written differently is not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from tui.importers.outline.labels import label_at
from tui.importers.outline.wording import ends_sentence, leads_in

_NOTE_TEXT = re.compile(r"(?m)^ {0,3}\[\^[^\]\s]{1,60}\]:.*(?:\n(?:(?: {2,}|\t)\S.*|[ \t]*(?=\n(?: {4}|\t)\S)))*")
_NOTE_MARK = re.compile(r"(?<!\\)\[\^[^\]\s]{1,60}\]|(?<=\S)\^(?:\d{1,3}|[*†‡])\^")
_RAISED = re.compile(r"\^(\w{1,4})\^|(?<!~)~(\w{1,4})~(?!~)")
_COMMENT = re.compile(r"`?<!--(?:(?!<!--).){0,5000}?-->`?(?:\{=html\})?", re.DOTALL)
_FENCE = re.compile(r"(?m)^:{3,}.{0,300}$")
_SPAN = re.compile(r"\[([^\[\]\n]{0,1000})\]\{[.#][^{}\n]{0,300}\}")
_ATTRIBUTES = re.compile(r"(?m)(?<=\S)[ \t]+\{[#.][^{}\n]{0,300}\}[ \t]*$")
_LINE_BLOCK = re.compile(r"(?m)^\| (?=\S)(.*[^|\s])[ \t]*$")
_DASHES = re.compile(r"(?<!-)(-{2,3})(?!-)(?=[^\n-])")
_RULE = re.compile(r"[ \t]*-{2,}(?:[ \t]+-{2,})*[ \t]*")
_COLUMNS = re.compile(r"-{2,}")
_GRID = re.compile(r"\+(?:[-=:]+\+)+[ \t]*")
_NUMBER = re.compile(r"([ \t]{0,12})(\d{1,9})([.)])(?=[ \t]|$)")
_MOST_ROWS = 400


def in_common_form(text: str, changes: Counter[str]) -> str:
    """A text in which CommonMark reads what its dialect prints."""
    text = _taken_out(_COMMENT, text, "comment left out", changes)
    text = _taken_out(_NOTE_TEXT, text, "footnote left out", changes)
    text = _taken_out(_NOTE_MARK, text, "footnote mark removed", changes)
    text = _RAISED.sub(lambda found: found[1] or found[2], text)
    text = _FENCE.sub("", text)
    text = _ATTRIBUTES.sub("", _SPAN.sub(r"\1", text))
    text = _LINE_BLOCK.sub(r"\1  ", text)
    lines = list(_with_tables(text.split("\n")))
    return "\n".join(_with_wrapped_numbers(lines))


def with_dashes(words: str) -> str:
    """``--`` and ``---`` as the dashes that they stand for."""
    return _DASHES.sub(lambda found: "–" if len(found[1]) == 2 else "—", words)


def _taken_out(pattern: re.Pattern[str], text: str, kind: str, changes: Counter[str]) -> str:
    made, count = pattern.subn("", text)
    if count:
        changes[kind] += count
    return made


def _with_wrapped_numbers(lines: list[str]) -> Iterator[str]:
    """A number that a wrap has put at the start of a line, in the middle of a sentence, is no item of a list."""
    last = 0
    above = ""
    for line in lines:
        found = _NUMBER.match(line)
        if found and above.strip() and not ends_sentence(above) and not leads_in(above) and int(found[2]) != last + 1:
            line = f"{found[1]}{found[2]}\\{line[found.end(2) :]}"
        elif found:
            last = int(found[2])
        yield line
        above = line


def _with_tables(lines: list[str]) -> Iterator[str]:
    """Tables of columns below dashes, and tables of boxes, as tables of bars."""
    at = 0
    while at < len(lines):
        if _GRID.fullmatch(lines[at]):
            end = _end_of_grid(lines, at)
            yield from _barred(_rows_of_grid(lines[at:end]))
            at = end
        elif _is_ruled(lines, at) and (end := _last_rule(lines, at)):
            yield from _barred(_rows_of_columns(lines[at : end + 1]))
            at = end + 1
        else:
            yield lines[at]
            at += 1


def _end_of_grid(lines: list[str], at: int) -> int:
    while at < len(lines) and lines[at].startswith(("+", "|")):
        at += 1
    return at


def _is_ruled(lines: list[str], at: int) -> bool:
    """Whether a table of columns begins: dashes in several groups, or a rule with such groups soon below it."""
    if not _RULE.fullmatch(lines[at]):
        return False
    below = [line for line in lines[at : at + 4] if _RULE.fullmatch(line)]
    return any(len(_COLUMNS.findall(line)) > 1 for line in below)


def _last_rule(lines: list[str], at: int) -> int:
    """Where a table ends: at the last of its rules, which no heading or blank gap of two lines comes before."""
    last = 0
    blank = 0
    for n in range(at + 1, min(len(lines), at + _MOST_ROWS)):
        blank = 0 if lines[n].strip() else blank + 1
        if blank > 1 or (blank and last == n - 1):
            break
        if _RULE.fullmatch(lines[n]):
            last = n
    return last


def _rows_of_columns(lines: list[str]) -> Iterator[list[str]]:
    ruler = max((line for line in lines if _RULE.fullmatch(line)), key=lambda line: len(_COLUMNS.findall(line)))
    starts = [found.start() for found in _COLUMNS.finditer(ruler)]
    spans = list(zip_longest(starts, starts[1:]))
    several = any(not line.strip() for line in lines)
    row = [""] * len(spans)
    for line in lines:
        ends = _RULE.fullmatch(line) or not line.strip()
        if ends and any(row):
            yield row
            row = [""] * len(spans)
        if not ends:
            row = [f"{cell} {line[a:b].strip()}".strip() for cell, (a, b) in zip(row, spans, strict=True)]
            if not several:
                yield row
                row = [""] * len(spans)
    if any(row):
        yield row


def _rows_of_grid(lines: list[str]) -> Iterator[list[str]]:
    row: list[str] = []
    for line in lines:
        if line.startswith("+"):
            if any(row):
                yield row
            row = []
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        row = [f"{above} {cell}".strip() for above, cell in zip_longest(row, cells, fillvalue="")]
    if any(row):
        yield row


def _barred(rows: Iterator[list[str]]) -> Iterator[str]:
    made = list(rows)
    width = max(map(len, made), default=0)
    if not width:
        return
    yield ""
    yield "|" + "   |" * width
    yield "|" + "---|" * width
    for row in made:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


def begins_part(above: str, line: str) -> bool:
    """Whether a line of a paragraph is an item that CommonMark does not know: ``a.`` or ``(ii)`` below a lead-in."""
    label = label_at(line)
    if label is None or not label.values or label.shape == "x" or label.end >= len(line):
        return False
    return ends_sentence(above) or leads_in(above)
