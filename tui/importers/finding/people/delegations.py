"""Words that say for whom those behind or below them stand: ``On the Norwegian side:``, ``DELEGATION OF NORWAY``."""

import re
from dataclasses import dataclass

from tui.importers.finding.people.houses import house_at
from tui.importers.finding.people.office_words import no_name
from tui.importers.finding.people.people import lowered
from tui.importers.finding.people.signal_words import CHAIR, CO_CHAIR, HOST, OBSERVER, PARTICIPANT
from tui.importers.finding.veil import PAD, veil
from tui.importers.outline.wording import all_capitals

_SERVED = (
    rf"(?:[Tt]he[ ])?(?P<served>[\ue001-\ue003]){PAD}*(?:[ ]?\((?:[A-Z][\w.-]{{1,9}}|"
    rf"[\ue001\ue002]{PAD}*)\))?(?:['’]s?)?"
)
_GROUP = r"(?:[Dd]elegations?|[Ss]ide|[Dd]elegates|[Rr]epresentatives?|[Gg]overnment|[Mm]embers?|[Oo]fficials|[Pp]arty)"
_SIDE = re.compile(
    rf"(?:(?:[Oo]n|[Ff]rom|[Ff]or|[Aa]ccompanying|[Tt]he|[Mm]embers[ ]of|[Oo]fficial)[ ]){{0,4}}(?:{_GROUP}[ ](?:of|"
    rf"from|for)[ ])?"
    rf"(?:[Tt]he[ ])?(?:Government[ ]of[ ])?{_SERVED}(?:[ ](?:official[ ])?{_GROUP})?"
)
_ROLE = re.compile(
    r"(?:(?:[Ss]pecial|[Ii]nvited|[Pp]ermanent|[Aa]s|[Tt]he|[Oo]ther|[Mm]eeting)[ ]){0,4}"
    r"(?P<role>Observers?|Guests?|Co-?[Cc]hairs?(?:persons?|men)?|Chair(?:person|man|woman)?|Hosts?|Invitees)"
    r"(?:[ ](?:States?|[Cc]ountr(?:y|ies)|[Dd]elegations?|[Oo]rgani[sz]ations?|Parties|Members))?",
)
_OF_ROLE = ((r"co", CO_CHAIR), ("chair", CHAIR), ("host", HOST), ("observ", OBSERVER))
_LABEL = re.compile(r"^\W*(?:(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)]\s+)?")
_MOST_WORDS = 9
_LEADS_IN = re.compile(
    rf"(?:^|[ ])(?:{_SIDE.pattern})(?:[ ](?:were|was|included|comprised|consisted[ ]of|present)){{0,4}}"
    r"[^.;:]{0,50}:?\s*$"
)
_REACH = 400
"""Signs at the end of words that lead in."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a line says of the persons below it."""

    served: str = ""
    """For whom: a country's code or the id of an organisation."""
    body: str = ""
    """The printed name of a body that no vocabulary has."""
    role: str = PARTICIPANT
    of_one: bool = False
    """Whether its role is one person's: ``Chairman``."""
    office: str = ""
    """The office of the one person below: ``Managing Director``."""
    of_group: bool = False
    """Whether it speaks of a delegation or a side."""


def header_of(line: str) -> Header | None:
    """What a line above persons says; None where it is no header. A header that says nothing ends the one before."""
    printed = _LABEL.sub("", line).strip(" :–—-•*\t")
    if not printed or len(printed.split()) > _MOST_WORDS + 6:
        return None
    plain = lowered(f"{printed} . . . . . . . .")[: len(printed)] if all_capitals(printed) else printed
    veiled = veil(plain)
    before, colon, after = veiled.text.partition(":")
    role = _ROLE.fullmatch(before.strip())
    if role and not colon:
        return Header(role=_role(role["role"]), of_one=not role["role"].endswith(("s", "men")))
    at = len(veiled.text) - len(after.lstrip()) if role and colon else 0
    side = _SIDE.fullmatch(veiled.text, at)
    of_group = bool(side and re.search(rf"\b{_GROUP}\b", side[0]))
    if side and (of_group or side["served"] != "\ue003"):
        meant = veiled.meant(at, len(veiled.text))
        return Header(meant, "", _role(role["role"]) if role else PARTICIPANT, of_group=of_group)
    house = house_at(veiled, at)
    if house and house[0] == len(veiled.text) and house[2]:
        return Header("", plain[at:], _role(role["role"]) if role else PARTICIPANT)
    words = re.findall(r"[^\W\d_][\w’'-]*", plain)
    return Header() if words and len(words) <= _MOST_WORDS and all(w.islower() or no_name(w) for w in words) else None


def side_led_in(words: str) -> str:
    """For whom the persons stand that these words lead in to: ``The Norwegian delegation included:``."""
    veiled = veil(words.rstrip()[-_REACH:])
    found = _LEADS_IN.search(veiled.text)
    if not found or not re.search(r"\b(?:[Dd]elegation|[Ss]ide)\b", found[0]):
        return ""
    return veiled.meant(*found.span())


def _role(word: str) -> str:
    return next((role for sign, role in _OF_ROLE if word.casefold().startswith(sign)), PARTICIPANT)
