"""People in a block of signatures: names, offices and for whom, one below the other, in one column or in two.

Lines are read as what they hold: for whom, names, or offices. They make a block until names begin again; in a block as
many names stand as offices or countries, and the first of each belong together. Columns that came one below the other
are blocks too.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.office_words import no_name
from tui.importers.finding.people.part import Person, Served
from tui.importers.finding.people.parts import parts_of, plain_name
from tui.importers.finding.people.people import candidates_in, lowered
from tui.importers.finding.people.persons import HONORIFICS, LETTERS_AFTER, NAME
from tui.importers.finding.people.signature_rows import rejoined
from tui.importers.finding.veil import DEMONYM, veil
from tui.importers.outline.wording import all_capitals

_FOR = re.compile(r"^\W*(?:for|on\s+behalf\s+of)\b", re.IGNORECASE)
_SIGNED = re.compile(r"\(?\b(?:[Ss]gd|SGD|[Ss]igned|SIGNED|s/d|S/d)\b\.?\)?:?\s*|[_.…]{3,}\s*|^[✓x/-]+\s*")
_NO_SIGNATURE = re.compile(r"\d{2}|\b(?:done|signed|adopted|issued|share|contact|http|press)\b", re.IGNORECASE)
_ONE_NAME = re.compile(rf"(?:{HONORIFICS})?(?P<name>{NAME}){LETTERS_AFTER}")


_ROSTER = re.compile(
    r"^(?:list of )?(?:participants|delegates|attendees|heads of delegations?|delegations)\b", re.IGNORECASE
)
_LISTED = re.compile(rf"^(?:{HONORIFICS})?{NAME}{LETTERS_AFTER}\s*\([^)]{{3,50}}\)\W*$")
"""``Asta Lind (Norway)`` in a list of participants."""
_ALSO = re.compile(r",?\s+(?:and|&)\s+(?:the\s+)?|,\s+")
"""What stands between two offices of one person."""
_LONGEST = 600
"""Signs of a line of signatures at most."""


@dataclass
class _Block:
    """Names, offices and for whom, as they come; each in the order of its column."""

    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    headed: bool = False
    """Whether for whom they sign stands above the names."""
    whole: list[Candidate] = field(default_factory=list)
    """Signatories that one line gives with office or country."""


def signatures_in(lines: Sequence[str], known: Collection[str] = ()) -> Iterator[Candidate]:
    """Everyone who signs; ``known`` are names that the text has, which tell where one of two names ends."""
    heading: list[str] = []
    for block in _blocks(rejoined([_SIGNED.sub("\t", line).strip() for line in lines]), known):
        if block.codes or not (block.names or block.whole):
            heading = block.codes if block.headed else []
        elif len(heading) == 1:
            block.codes = heading * max(1, len(block.names), len(block.whole))
        yield from _signed(block)


def _blocks(lines: Sequence[str], known: Collection[str]) -> Iterator[_Block]:
    block = _Block()
    heads = False
    listed = any(_ROSTER.search(line) for line in lines)
    for line in lines:
        if not line or len(line) > _LONGEST:
            continue
        if _NO_SIGNATURE.search(line) and not _FOR.match(line):
            yield block
            block = _Block()
            continue
        kind = "person" if listed and _LISTED.search(line) else _kind(line, _count(block), known)
        heads = heads or (kind == "for" and not (block.names or block.whole)) or (kind == "person" and _headed(line))
        below = kind == "for" and heads and bool(block.names or block.whole)
        if below or _begins_again(block, kind):
            yield block
            block = _Block()
        _add(block, kind, line, known)
    yield block


def _headed(line: str) -> bool:
    """Whether a line begins with for whom: ``Norway: Ms Asta Lind, Minister``."""
    return bool(re.match(r"(?:[Tt]he )?[\ue001\ue002]\ue000*\s*[:–—\t-]", veil(_plain(line)).text))


def _count(block: _Block) -> int:
    return len(block.codes) or len(block.names)


def _kind(line: str, count: int, known: Collection[str]) -> str:
    """What a line holds: ``for``, ``names``, ``offices``, ``person`` (a name with office), or nothing."""
    codes = _codes(line)
    if codes and (_FOR.match(line) or _is_codes(line)):
        return "for"
    if _names(line, count, known):
        return "names"
    offices = _offices(line)
    if offices and not any(candidates_in(line)):
        return "offices"
    return (
        "person" if len(line.split()) < 40 and any(each.office or each.country for each in candidates_in(line)) else ""
    )


def _begins_again(block: _Block, kind: str) -> bool:
    if kind == "for":
        return bool(block.codes and (block.names or block.whole)) or (len(block.codes) > 0 and bool(block.offices))
    if kind == "names":
        return bool(block.names) and bool(block.offices or (block.codes and len(block.names) >= len(block.codes)))
    if kind == "offices":
        return bool(block.offices) and len(block.offices) >= max(1, len(block.names))
    return bool(block.names or block.whole)


def _add(block: _Block, kind: str, line: str, known: Collection[str]) -> None:
    if kind == "for":
        block.headed = block.headed or not (block.names or block.whole)
        block.codes += _codes(line)
        after = re.sub(r"^.*?:\s*", "", line) if ":" in line else ""
        if after and _ONE_NAME.fullmatch(after) and not _codes(after):
            block.names.append(after)
        elif after or _person_behind(line):
            block.whole += list(candidates_in(line))
    elif kind == "names":
        block.names += _names(line, _count(block), known)
    elif kind == "offices":
        block.offices += _offices(line, len(block.names))
        if not block.codes:
            plain = _plain(line)
            veiled = veil(plain)
            block.codes += [veiled.meaning[at] for at in sorted(veiled.meaning) if veiled.text[at] != "\ue003"]
    elif kind == "person":
        block.whole += list(candidates_in(line, listed=bool(_LISTED.search(line))))


def _signed(block: _Block) -> Iterator[Candidate]:
    for number, each in enumerate(block.whole):
        code = block.codes[number] if number < len(block.codes) and len(block.codes) == len(block.whole) else ""
        yield Candidate(0, 0, each.name, each.honorific, each.office, each.country or code, each.role)
    if not block.codes and not block.offices:
        return
    names = block.names
    count = max(len(block.offices), len(block.codes))
    if len(names) == 1 and count > 1:
        names = _parted(names[0], (), count) or names
    offices = block.offices if len(block.offices) >= len(names) else [""] * len(names)
    codes = block.codes if len(block.codes) == len(names) else [""] * len(names)
    if block.headed and len(block.codes) == 1 and len(names) == 2 and len(block.offices) == 2:
        codes = [*block.codes, ""]  # the other column has no country: a witness
    if len(names) > 1 and not any(codes) and not any(offices):
        return
    for printed, office, code in zip(names, offices or [""] * len(names), codes, strict=False):
        name, honorific = _apart(re.sub(rf"{LETTERS_AFTER}$", "", printed))
        yield Candidate(0, 0, name, honorific, office, code)


def _apart(printed: str) -> tuple[str, str]:
    """A printed name and its honorifics, which may be in capitals as the name is."""
    name, honorific = plain_name(_plain(printed))
    return printed[len(printed) - len(name) :], printed[: len(honorific)]


def _plain(line: str) -> str:
    return lowered(line) if all_capitals(line) else line


def _codes(line: str) -> list[str]:
    """For whom, as the line names them, without the letters and adjectives that repeat one."""
    veiled = veil(_plain(line))
    return [
        part.meant
        for part in parts_of(_plain(line), veiled)
        if isinstance(part, Served) and (part.kind != "\ue003" or _FOR.match(line))
    ]


def _is_codes(line: str) -> bool:
    """Whether nothing but countries and bodies stands in a line."""
    left = re.sub(
        rf"[Tt]he\s|[\ue001\ue002]\ue000*|{DEMONYM}|[\s,:;()/–—-]|\band\b|Government of|\bof\b",
        "",
        veil(_plain(line)).text,
    )
    return not left


def _person_behind(line: str) -> bool:
    return any(isinstance(part, Person) for part in parts_of(_plain(line), veil(_plain(line))))


def _offices(line: str, names: int = 1) -> list[str]:
    """The titles of a line that begins with an office; ``names`` stand above it; one of each cell."""
    if "\t" in line.strip():
        cells = [_offices(cell.strip()) for cell in line.strip().split("\t")]
        return [cell[0] for cell in cells] if all(cells) else []
    plain = _plain(line)
    parts = parts_of(plain, veil(plain))
    offices = [part for part in parts if isinstance(part, Office)]
    if not offices or offices[0].whole:
        return []
    made = [offices[0].titled(line)]
    for one, office in pairwise(offices):
        between = plain[one.end : office.whole]
        if _ALSO.fullmatch(between) and (names < 2 or "," not in between):
            made[-1] += between + office.titled(line)
        else:
            made.append(office.titled(line))
    return made


def _names(line: str, count: int, known: Collection[str]) -> list[str]:
    """The names of a line that holds nothing else: as many as ``count`` says, as known names or capitals part them."""
    plain = re.sub(rf"^(?:{HONORIFICS})", "", _plain(line))
    if "\t" in line and all(_ONE_NAME.fullmatch(_plain(name).strip()) for name in line.split("\t")):
        return [name.strip() for name in line.split("\t")]
    if any(no_name(word) for word in plain.split()) or any(c in plain for c in ":;()") or _codes(line):
        return []
    if count <= 1 and not (parted := _parted(line, known)):
        return [line] if _ONE_NAME.fullmatch(_plain(line).strip(" ,")) else []
    if count <= 1:
        return parted
    return _parted(line, known, count) or (
        [line] if _ONE_NAME.fullmatch(_plain(line)) and len(line.split()) < 4 else []
    )


_WITHIN = re.compile(r"\b(?:bin|binti|bint|bte|ibn|al|ben)\s$", re.IGNORECASE)
"""Behind it stands no other's honorific: ``Asta bin Haji Lind``."""


def _parted(line: str, known: Collection[str], count: int = 0) -> list[str]:
    """The names of a line in columns; empty where nothing tells where one ends."""
    words = line.split()
    styled = [
        found.start()
        for found in re.finditer(rf"(?:^|(?<=\s)){HONORIFICS}", _plain(line))
        if not _WITHIN.search(line[: found.start()])
    ]
    if len(styled) > 1 and styled[0] == 0 and count in (0, len(styled)):
        return [line[a:b].strip(" ,") for a, b in zip(styled, [*styled[1:], len(line)], strict=True)]
    for name in known:
        if line.casefold().startswith(name.casefold() + " ") and _ONE_NAME.fullmatch(_plain(line[len(name) :].strip())):
            return [line[: len(name)], *(_parted(line[len(name) :].strip(), known) or [line[len(name) :].strip()])]
    shouted = [len(word) > 1 and word.isupper() for word in words]
    ends = [i + 1 for i, loud in enumerate(shouted) if loud and not any(shouted[i + 1 : i + 2])]
    mixed = not all(word.isupper() for word in words) and all(
        b - a > 1 for a, b in zip([0, *ends[:-1]], ends, strict=False)
    )
    if (len(ends) == count or (not count and mixed)) and len(ends) > 1 and ends[-1] == len(words):
        return [" ".join(words[a:b]) for a, b in zip([0, *ends[:-1]], ends, strict=True)]
    size, rest = divmod(len(words), count or 1)
    if count < 2 or rest or size < 2:
        return []
    made = [" ".join(words[i * size : (i + 1) * size]) for i in range(count)]
    return made if all(_ONE_NAME.fullmatch(_plain(name)) for name in made) else []
