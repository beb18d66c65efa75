"""People in a list that stands outside the sentences: one to a line, below headers that say for whom or as what.

Such a list begins at ``LIST OF PARTICIPANTS`` or at the first header that speaks of a delegation. A line that only says
whose place somebody takes, or what office somebody has, belongs to the person above.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.core.statement import Passage
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.delegations import Header, header_of
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.parts import parts_of
from tui.importers.finding.people.people import candidates_in
from tui.importers.finding.people.signal_words import CHAIR, CO_CHAIR, HOST, OBSERVER, PARTICIPANT, REPRESENTATIVE
from tui.importers.finding.people.signals import for_another
from tui.importers.finding.veil import COUNTRY, veil

_TITLE = re.compile(
    r"^\W*(?:annex\W+(?:[\dIVX]+\W+)?)?(?:provisional |final )?(?:list of )?(?:participants|participation|"
    r"delegates|attendees|"
    r"attendance|heads of delegations?|delegations|those present|present)\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\W*(?:\d{1,3}[.)]\s+|[•*–-]\s*)")
_ROLE_BEHIND = re.compile(
    r",\s+(?:as\s+)?(?P<role>(?:Co-)?Chair(?:person|man|woman)?|Host|Moderator|Facilitator)(?:\s+of\s+the\s+\w+)?\s*$"
)
_REPRESENTING = re.compile(r"\b(?:representing|on\s+behalf\s+of|for\s+the\s+(?:Minister|President|Prime))\b")
_AS_OBSERVER = re.compile(r"(?:\bas\s+(?:an\s+)?|\()[Oo]bserver\W*$")
_LONGEST_LINE = 120
"""Signs of a line of such a list at most."""
_IN_PLACE = re.compile(r"^\W*(?:alternate\s+for|representing|on\s+behalf\s+of|for|in\s+place\s+of)\b", re.IGNORECASE)


def list_begins(lines: Sequence[str]) -> int:
    """Where the list of those present begins among the lines; their number where there is none."""
    for at, line in enumerate(lines):
        if _TITLE.match(line.strip()):
            return at
        if (
            (header := header_of(line))
            and header.of_group
            and at + 1 < len(lines)
            and any(candidates_in(_bare(lines[at + 1])))
        ):
            return at
    return len(lines)


def attending(lines: Sequence[str]) -> Iterator[tuple[Candidate, str]]:
    """Everyone whom the lines of a list name, each with a role."""
    header = Header()
    held: tuple[Candidate, str] | None = None
    lands_close, office_alone = False, False
    for line in lines:
        words = _bare(line)
        said = header_of(words)
        headed = said is not None and bool(said.served or said.body)
        if held and _IN_PLACE.match(words) and not headed:
            held = _standing_in(held, words)
            continue
        if held and _is_its_land(held[0], header, words) and (lands_close or office_alone):
            held = (replace(held[0], country=_land_in(words)), _role_beside(words) or held[1])
            lands_close = True
            continue
        office = _office_in(words)
        below = held is not None and not held[0].office and office is not None
        if said is None and not below and (found := _person_in(words)):
            yield from (held,) if held else ()
            held = _below(header, found, words)
            office_alone = False
            header = replace(header, office="", role=PARTICIPANT if header.of_one else header.role)
        elif held and not held[0].office and office:
            served = office.served if office.of_country else held[0].country
            held = (replace(held[0], office=office.titled(words), country=served), _role_beside(words) or held[1])
            office_alone = True
        elif said is not None:
            header = said
        elif office:
            header = Header(office=office.titled(words))
    yield from (held,) if held else ()


_LAND = re.compile(rf"{COUNTRY}(?:[ ]\([^)]{{1,20}}\))?[ ]*")


def _land_in(words: str) -> str:
    """The country that is all a line names, perhaps with a role or letters in brackets; empty where it is none."""
    veiled = veil(words)
    found = _LAND.fullmatch(veiled.text)
    return veiled.meant(*found.span()) if found else ""


def _is_its_land(person: Candidate, header: Header, words: str) -> bool:
    """Whether a line is the country of the person above: of an entry of several lines that no header stands over."""
    return not person.country and not header.served and not header.body and bool(_land_in(words))


def _role_beside(words: str) -> str:
    """The role that an office's line ends with: ``Minister of Ports, representing President Lind``."""
    if _REPRESENTING.search(words):
        return REPRESENTATIVE
    return OBSERVER if _AS_OBSERVER.search(words) else ""


def roll_between(passages: Sequence[Passage]) -> list[str]:
    """The lines of a list of those present that stands between the first paragraphs, whatever they were read as."""
    lines: list[str] = []
    for passage in passages:
        if lines or list_begins(passage.heading) < len(passage.heading):
            lines += passage.heading
        if not lines:
            continue
        if passage.label or len(passage.text) > _LONGEST_LINE:
            break
        lines.append(passage.text)
    return lines


def _bare(line: str) -> str:
    return _LABEL.sub("", line).strip()


def _person_in(words: str) -> Candidate | None:
    """The person that a line begins with."""
    return next((each for each in candidates_in(words, listed=True) if each.whole[0] < len(words) // 2 + 1), None)


def _office_in(words: str) -> Office | None:
    """The office that a line begins with."""
    parts = parts_of(words, veil(words))
    return parts[0] if parts and isinstance(parts[0], Office) and not parts[0].whole else None


def _below(header: Header, found: Candidate, words: str) -> tuple[Candidate, str]:
    """A person of a line with what the header above says."""
    role = header.role
    if behind := _ROLE_BEHIND.search(words):
        found = replace(found, office=found.office.removesuffix(behind[0].strip()).rstrip(" ,"), role=behind["role"])
    if found.role:
        role = found.role
    elif for_another(words[found.whole[1] :]) and role not in (CHAIR, CO_CHAIR, HOST):
        role = REPRESENTATIVE
    found = replace(found, office=found.office or header.office)
    if not found.country and header.served:
        return replace(found, country=header.served), role
    if not found.country and not found.body and header.body:
        return replace(found, body=header.body), role
    return found, role


def _standing_in(held: tuple[Candidate, str], words: str) -> tuple[Candidate, str]:
    """The person above, who stands for the one that a line in brackets names."""
    absent = next(candidates_in(words), None)
    person = held[0]
    if absent and absent.country and not person.country:
        person = replace(person, country=absent.country)
    return person, REPRESENTATIVE
