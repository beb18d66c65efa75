"""Who is in a list only as the spouse of somebody named before: ``and Mrs. Lind``, without an office."""

import re

from tui.importers.finding.people.part import Part, Person
from tui.importers.finding.veil import Veiled

_SPOUSE = re.compile(r"(?:[Mm]rs\.?|MRS\.?|Madame?|Mme\.?|Begum|Lady|Señora|Sra\.|Smt\.?|Shrimati)$")
_AMONG = re.compile(r"\b(?:were|was|by|including|included)[ ]$")
_OF_WOMEN = re.compile(rf"{_SPOUSE.pattern}|Ms\.?$")
_WITH = re.compile(r",?[ ](?:and|&|with|accompanied[ ]by)[ ](?:his[ ]wife,?[ ])?")


def is_spouse(made: list[Part], person: Person, veiled: Veiled) -> bool:
    """Whether a person is only ``and Mrs. Lind`` behind Lind: nobody whose office stands near."""
    last = made[-1] if made else None
    if _SPOUSE.search(person.honorific) and _AMONG.search(veiled.text, max(0, person.begin - 12), person.begin):
        named = (part for part in made if isinstance(part, Person) and not _OF_WOMEN.search(part.honorific))
        return any(" " in part.name and part.name.endswith(f" {person.name}") for part in named)
    return (
        isinstance(last, Person)
        and bool(_SPOUSE.search(person.honorific))
        and person.name.casefold() == last.name.split()[-1].casefold()
        and bool(_WITH.fullmatch(veiled.text, last.stop, person.begin))
    )
