"""A person as printed somewhere, with what the print says beside the name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person as printed somewhere."""

    start: int
    end: int
    name: str
    honorific: str = ""
    office: str = ""
    country: str = ""
    """A country's code, or the id of an organisation."""
    role: str = ""
    """A role printed in brackets beside the name: ``Chair``."""
    whole: tuple[int, int] = (0, 0)
    """From the first to the last word of name, office and country."""
    reach: tuple[int, int] = (0, 0)
    """From the first to the last word of everything that is said of the person, other offices among it."""
    chairs: str = ""
    """An office of the meeting that stands before the person's own: ``Chairperson of the Conference``."""
    body: str = ""
    """The printed name of the body that the person serves, where no vocabulary has it."""
    stands_in: bool = False
    """Whether the words between say that a country or body is represented by this person."""
