"""The lines that name people: of the heading, of the paragraphs and their items, and loose ones between them.

An office below a name is in its line, and a land that heads several items stands before each of them.
"""

import re
from collections.abc import Iterator, Sequence

from tui.core.statement import Passage
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Person
from tui.importers.finding.people.parts import parts_of
from tui.importers.finding.people.people import candidates_in
from tui.importers.finding.people.persons import HONORIFICS, NAME
from tui.importers.finding.veil import BODY, COUNTRY, veil
from tui.importers.outline.wording import all_capitals

OPENING = 3
"""Paragraphs that name the participants."""


def lines_of_people(passages: Sequence[Passage]) -> Iterator[tuple[str, str, bool]]:
    """The passages as lines of people: an office below a name is in its line; with the words that lead in to them."""
    paragraphs = 0
    held: list[str] = []
    lead, opens, land, last = "", True, "", ""
    for passage in passages:
        joins = bool(held) and passage.parent is not None and lead == passages[passage.parent].text
        if joins and not land and _belongs_above(held[-1], passage.text):
            held[-1] = f"{held[-1].rstrip(' ,;')}, {_small(passage.text)}"
            continue
        if passage.parent is not None and _is_land(passage.text):
            land = passage.text.strip(" :–—-")
            continue
        if joins and _OFFICE_LINE.match(passage.text) and any(not each.office for each in candidates_in(held[-1])):
            held[-1] = f"{held[-1]} {passage.text}"
            continue
        yield from ((text, lead, opens) for text in held)
        rest, headed = _heads_next(passage.text)
        paragraphs += passage.parent is None and not _goes_on(last, passage.text)
        last = passage.text
        lead = passages[passage.parent].text if passage.parent is not None else ""
        land = land if passage.parent is not None else ""
        held = [f"{land}: {rest}" if land and passage.parent is not None else rest]
        opens = paragraphs <= OPENING or _is_row(passage.text)
        land = headed or land
    yield from ((text, lead, opens) for text in held)


_FOR_ANOTHER = re.compile(r"\(?(?:Representing|On behalf of|Representative of|For) (?=(?:the |H\.|His |Her )?[A-Z])")


def _belongs_above(above: str, text: str) -> bool:
    """Whether a line is the rest of the entry above: a further office, whom its person represents, its country."""
    people = list(candidates_in(above))
    if len(people) != 1 or people[0].whole[0] > 0 or len(text) > _LONGEST_REST:
        return False
    if _FOR_ANOTHER.match(text):
        return True
    if people[0].country:
        return False
    text = re.sub(r"\s*\((?:[Rr]epresenting|[Oo]n behalf of|[Ff]or) .*\)$", "", text)
    parts = parts_of(text, veil(text))
    if not parts or any(isinstance(part, Person) for part in parts):
        return False
    first = parts[0]
    begins = first.whole if isinstance(first, Office) else first.start
    return not text[:begins].strip(" (").removeprefix("The").strip() and (isinstance(first, Office) or _is_land(text))


_LONGEST_REST = 140
"""Signs of a line that is the rest of an entry at most."""


def _small(text: str) -> str:
    """A line that goes on from the one above: ``representing the President``."""
    return text[0].lower() + text[1:] if _FOR_ANOTHER.match(text) else text


_HEADS_NEXT = re.compile(
    rf"(?:^|(?<=\s))(?:[Ff]or|[Ff]rom|[Oo]n[ ](?:behalf|the[ ]part)[ ]of)[ ](?P<land>{COUNTRY})[ ]?:\s*$"
)


def _heads_next(text: str) -> tuple[str, str]:
    """A line without the words at its end that say for whom the next ones stand, and whom: ``For Norway:``."""
    if not text.rstrip().endswith(":"):
        return text, ""
    found = _HEADS_NEXT.search(veil(text[-_LONGEST_REST:]).text)
    if not found:
        return text, ""
    at = max(0, len(text) - _LONGEST_REST)
    land = text[at + found.start("land") : at + found.end("land")].strip()
    return text[: at + found.start()].rstrip() or text, land


LINES = 12
"""Lines that each of the first paragraphs may have been read as."""


def loose_lines(passages: Sequence[Passage]) -> Iterator[tuple[str, str, bool]]:
    """Lines between the first passages that look like headings and name a person: the end of a list."""
    for passage in passages[: OPENING * LINES]:
        named = (
            line for line in passage.heading if any(form(line) for form in (_STYLED.match, _SPEAKER.match, _is_row))
        )
        yield from ((line, "", True) for line in named)


def _is_row(line: str) -> bool:
    """Whether a line is of a list that says for whom each person stands: ``Norway: H.E. Asta Lind``."""
    return bool(
        re.match(rf"{COUNTRY}[ ]*[:–—\t-]+[ ]*\S|(?:{COUNTRY}|{BODY})[^:.;]{{0,50}}:[ ]*\S", veil(line).text)
    ) and any(each.country and not each.whole[0] for each in candidates_in(line))


def _goes_on(last: str, text: str) -> bool:
    """Whether a list of persons goes on that is printed as several paragraphs, each but the last left open."""
    return bool(re.search(r"(?:[;,]|;?[ ]and)$", last.rstrip()) and _STYLED.match(text))


def _is_land(text: str) -> bool:
    """Whether an item is nothing but the country whose people the next ones name."""
    return (
        bool(re.fullmatch(rf"{COUNTRY}(?:[ ]\((?:[Oo]bserver|[A-Z]{{2,6}})\))?[\s:–—-]*", veil(text).text))
        if len(text) < _FULL_LINE
        else False
    )


_STYLED = re.compile(rf"[-–•*\s]*{HONORIFICS}{NAME}.*,")
_SPEAKER = re.compile(
    r"\W*(?:Moderator|Rapporteur|Facilitator|(?:Keynote )?[Ss]peaker|Panell?ist|Presenter)s?\s*:\s*\S"
)
"""``Moderator: Ms Asta Lind, ...``."""
_OFFICE_LINE = re.compile(
    r"(?:The\s+)?(?:[A-Z][\w-]+\s+){0,4}?(?:Minister|President|King|Emir|Amir|Sultan|Secretary|Premier|"
    r"Chancellor|Governor)\b"
)


def joined(lines: Sequence[str]) -> Iterator[str]:
    """The lines of a heading, with long ones that go on put together."""
    held = ""
    for line in lines:
        full = len(held.rpartition("\n")[2]) > _FULL_LINE and not re.search(r"[.!?:]$", held)
        if full and (all_capitals(held) or re.search(r"[,;]$", held)) and not re.match(r"[\w ]{1,20}:", line):
            held = f"{held}\n{line}"
            continue
        yield from (held.replace("\n", " "),) if held else ()
        held = line
    yield from (held.replace("\n", " "),) if held else ()


_FULL_LINE = 58
"""Signs of a line that the margin may have broken."""
