"""What the parts of a line are: an office, a name, a country or a body that stands by itself."""

from dataclasses import dataclass

from tui.importers.finding.people.office import Office


@dataclass(frozen=True, slots=True)
class Person:
    """A name in veiled print."""

    start: int
    """Where the name without honorifics begins."""
    end: int
    begin: int
    """Where the honorifics begin."""
    stop: int
    """Where the letters and the brackets after the name end."""
    name: str
    honorific: str = ""
    sure: bool = True
    """Whether an honorific says that it is a person."""
    role: str = ""
    """A role printed in brackets beside the name: ``Chair``."""


@dataclass(frozen=True, slots=True)
class Served:
    """A country or a body that stands by itself."""

    start: int
    end: int
    meant: str
    kind: str
    """The sign it is veiled with."""
    named: str = ""
    """The printed name of a body that no vocabulary has."""

    @property
    def is_country(self) -> bool:
        """Whether it is a country or its adjective."""
        return self.kind not in ("\ue002", "")


Part = Person | Office | Served
