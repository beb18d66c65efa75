"""Which lines of a hard-wrapped text begin the items of a list: those whose letters or signs go on from each other.

One ``(b)`` at the start of a line may be a reference that was wrapped there; ``(a)`` and ``(b)`` on lines near each
other are a list. So are bare letters, ``a urged all`` and ``b called for``, an ``o`` that is set in, and entries
without labels that semicolons part.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tui.importers.outline.labels import Label, bare_letter_at, label_at
from tui.importers.outline.parties import party_of_row
from tui.importers.outline.wording import ending, ends_sentence, leads_in
from tui.importers.sources.line import Line

_NEAR = 14
"""Within how many lines the next letter of a list stands."""
_SMALL = ("lower", "upper", "roman", "pair lower", "cyrillic lower", "greek lower")
_STEP = 1.5
"""How much further in the items of an inner list stand, at least."""
_PARTED = re.compile(r";\s*(?:and|or|and/or)?$")
_LEAST_PARTED = 2
_JOINS = re.compile(r"(?:and|or|and/or)\b\W*", re.IGNORECASE)
_STYLED = re.compile(
    r"(?:H\.?\s?E\.|H\.?\s?M\.|His\s|Her\s|Hon(?:ourable|orable|\.)|The\s(?:Rt\.?\s)?Hon|Rt\.?\s|Right\sHon)"
)
"""How an entry begins that names somebody, in a list below a lead-in."""
_OPEN = re.compile(r"(?:\b(?:of|by|and|the|with|for|to|representing|Mr|Ms|Mrs|Dr)\.?|[(–-])$")
_LEAST_NAMED = 3


def item_lines(lines: "Sequence[Line]") -> set[int]:
    """The lines that begin items, by labels that count and have a neighbour of their run."""
    found: set[int] = set()
    signed = {i: label for i, line in enumerate(lines) if (label := label_at(line.text)) and _is_small(label)}
    for index, label in signed.items():
        if (following := _following(index, label, signed)) is not None:
            found.update((index, following))
    bare = {i: label for i, line in enumerate(lines) if (label := bare_letter_at(line.text))}
    for index, label in bare.items():
        if index in found or _may_open(lines, index, label):
            following = _following(index, label, bare)
            if following is not None:
                found.update((index, following))
    return found | _bulleted(lines) | _parted(lines)


def _parted(lines: "Sequence[Line]") -> set[int]:
    """The lines that begin entries without labels: each one above ends with a semicolon, and none has one inside.

    In running text semicolons stand inside of lines; a list has them at the ends of its entries only. Below a lead-in,
    lines that begin with the style of a person, or with a country and a colon, are entries too.
    """
    found: set[int] = set()
    for stretch in _stretches(lines):
        ends = [i for i in stretch if _PARTED.search(lines[i].text)]
        inside = sum(";" in _PARTED.sub("", lines[i].text) for i in stretch)
        below = [i + 1 for i in ends if i + 1 in stretch]
        opened = all(lines[i].text[:1].isupper() for i in below)
        joined = {i for i in below if _JOINS.fullmatch(lines[i].text)}
        if len(ends) >= _LEAST_PARTED and not inside and opened:
            found.update(set(below) - joined)
        if stretch.start and ending(lines[stretch.start - 1].text) in ":：":
            named = [i for i in stretch if _STYLED.match(lines[i].text) and not _OPEN.search(lines[i - 1].text)]
            found.update(named if len(named) >= _LEAST_NAMED else ())
            rows = [i for i in stretch if party_of_row(lines[i].text) and not _OPEN.search(lines[i - 1].text)]
            found.update(rows if len(rows) >= _LEAST_PARTED else ())
    return found


def _stretches(lines: "Sequence[Line]") -> Iterator[range]:
    """The lines that no white space parts, from below the last lead-in on."""
    begin = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].gap or ending(lines[index - 1].text) in ":：":
            yield range(begin, index)
            begin = index


def _bulleted(lines: "Sequence[Line]") -> set[int]:
    """The lines that begin with the same sign at the same place, the first of them where a list may begin."""
    found: set[int] = set()
    last: dict[tuple[str, int], int] = {}
    for index, line in enumerate(lines):
        label = label_at(line.text)
        if label is None or not label.is_bullet:
            continue
        key = label.shape, round(line.indent)
        above = last.get(key)
        if above is not None and index - above <= _NEAR and (above in found or _may_begin(lines, above)):
            found.update((above, index))
        last[key] = index
    return found


def _may_begin(lines: "Sequence[Line]", index: int) -> bool:
    """Whether a list may begin here: on a line set apart or set in, or below a lead-in or the end of a sentence."""
    line, above = lines[index], lines[max(index - 1, 0)]
    return line.gap or line.indent > above.indent or leads_in(above.text) or ends_sentence(above.text)


def _is_small(label: Label) -> bool:
    """Whether it is a letter, a Roman or a dotted number: plain numbers are searched for in the whole text."""
    families = [family for family, _ in label.values]
    return any(f in _SMALL or f.startswith("decimal ") for f in families)


def _following(index: int, label: Label, labels: Mapping[int, Label]) -> int | None:
    """The near line whose label goes on from this one."""
    for other in range(index + 1, index + _NEAR + 1):
        after = labels.get(other)
        goes_on = after and any(after.value(family) == value + 1 for family, value in label.values)
        if after and goes_on and after.shape == label.shape:
            return other
    return None


def _may_open(lines: "Sequence[Line]", index: int, label: Label) -> bool:
    """Whether a bare letter may open a list: the first, on a line that is set apart or below a lead-in."""
    line, above = lines[index], lines[max(index - 1, 0)]
    first = any(value == 1 for _, value in label.values)
    return first and index > 0 and (line.gap or line.indent > above.indent or leads_in(above.text))


def bullet_levels(lines: "Sequence[Line]") -> dict[int, int]:
    """How deep each line with a bullet stands: further in than other lines that begin with the same sign."""
    indents: dict[str, list[float]] = {}
    bullets = {i: label for i, line in enumerate(lines) if (label := label_at(line.text)) and label.is_bullet}
    for index, label in bullets.items():
        steps = indents.setdefault(label.shape, [])
        if all(abs(lines[index].indent - step) >= _STEP for step in steps):
            steps.append(lines[index].indent)
    return {i: _rank(lines[i].indent, indents[label.shape]) for i, label in bullets.items()}


def _rank(indent: float, steps: Sequence[float]) -> int:
    return sum(step <= indent - _STEP for step in steps)


def letters_are_capitals(lines: "Sequence[Line]") -> bool:
    """Whether a text is written in capitals throughout, so that capitals say nothing about a line."""
    sizes = Counter[bool]()
    for line in lines:
        sizes[True] += sum(c.isupper() for c in line.text)
        sizes[False] += sum(c.islower() for c in line.text)
    return sizes[True] > 5 * sizes[False]
