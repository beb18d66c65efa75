"""People in a block of signatures: ``For Norway``, a name, an office, one below the other, in one column or in two."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from tui.importers.finding.people import Candidate
from tui.importers.finding.persons import NAME, OFFICE, bare, honorifics_of
from tui.importers.finding.veil import BODY, COUNTRY, veil

_FOR = re.compile(
    rf"(?:(?:[Ff]or|FOR|On\s+behalf\s+of)\s+(?:the\s+)?(?:(?:Government|GOVERNMENT)\s+(?:of|OF)\s+)?)?(?P<served>{COUNTRY}|{BODY})"
)
_AT_FOR = re.compile(r"^\W*(?:for|on\s+behalf\s+of)\b", re.IGNORECASE)


def signatures_in(lines: Sequence[str]) -> Iterator[Candidate]:
    """Everyone who signs below a line that says for whom."""
    yield from _in_turn(lines)
    for at, line in enumerate(lines):
        veiled = veil(line)
        found = list(_FOR.finditer(veiled.text))
        alone = len(found) == 1 and found[0].span() == (0, len(line.rstrip(" ,:")))
        if not found or not (_AT_FOR.match(line) or alone):
            continue
        inline = veiled.text[found[-1].end() :].strip(" :,–—-_")
        if len(found) == 1 and inline and re.fullmatch(NAME, bare(inline)):
            yield Candidate(0, 0, bare(inline), honorifics_of(inline), "", veiled.meant(*found[0].span("served")))
            continue
        if len(found) > 1 and inline:
            continue
        served = [veiled.meant(*each.span("served")) for each in found]
        below = list(takewhile(lambda each: not _begins(each), lines[at + 1 : at + 4]))
        if len(found) == 1 and inline and not below:
            continue
        names, offices = _names_and_offices(below, len(served))
        for name, code, office in zip(names, served, offices, strict=False):
            yield Candidate(0, 0, bare(name), honorifics_of(name), office, code)


def _in_turn(lines: Sequence[str]) -> Iterator[Candidate]:
    """Columns that came one below the other: all for whom, then all names, then all offices."""
    at = 0
    while at < len(lines):
        run = list(takewhile(_begins, lines[at:]))
        count = len(run)
        names, offices = lines[at + count : at + 2 * count], lines[at + 2 * count : at + 3 * count]
        if count > 1 and len(names) == count and all(re.fullmatch(NAME, bare(name)) for name in names):
            titled = len(offices) == count and all(re.match(OFFICE, office) for office in offices)
            for line, name, office in zip(run, names, offices if titled else [""] * count, strict=True):
                veiled = veil(line)
                code = veiled.meant(0, len(veiled.text))
                yield Candidate(0, 0, bare(name), honorifics_of(name), office, code)
        at += max(1, count)


def _begins(line: str) -> bool:
    """Whether a line says for whom the next one signs."""
    return bool(_AT_FOR.match(line) or re.fullmatch(rf"{COUNTRY}|{BODY}", veil(line).text.rstrip(" ,:")))


def _names_and_offices(lines: Sequence[str], count: int) -> tuple[list[str], list[str]]:
    names: list[str] = []
    offices: list[str] = [""] * count
    for line in lines:
        if parted := _parted_offices(line, count):
            if any(offices):
                break
            offices = parted
        elif not names and (parted := _parted_names(line, count)):
            names = parted
        else:
            break
        if names and any(offices):
            break
    return names, offices


def _parted_names(line: str, count: int) -> list[str]:
    plain = bare(line.strip(" ,_"))
    if count == 1:
        return [line.strip(" ,_")] if re.fullmatch(NAME, plain) else []
    words = line.split()
    ends = [i + 1 for i, word in enumerate(words) if len(word) > 1 and word.isupper()]
    if len(ends) == count and ends[-1] == len(words):
        starts = [0, *ends[:-1]]
        return [" ".join(words[a:b]) for a, b in zip(starts, ends, strict=True)]
    size, rest = divmod(len(words), count)
    if rest or not all(re.fullmatch(NAME, " ".join(words[i * size : (i + 1) * size])) for i in range(count)):
        return []
    return [" ".join(words[i * size : (i + 1) * size]) for i in range(count)]


def _parted_offices(line: str, count: int) -> list[str]:
    begins = [
        m.start() for m in re.finditer(OFFICE, line) if not re.search(r"\b(?:of|the|and|for)\s$", line[: m.start()])
    ]
    if not begins or begins[0] != 0 or len(begins) < count:
        return []
    begins = begins[:count]
    return [line[a:b].strip(" ,") for a, b in zip(begins, [*begins[1:], len(line)], strict=True)]
