"""Doubt: one sentence for the person who checks a draft."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a draft that a person should look at."""

    at: str
    """Where: a key (``head.date``), an address (``5(c)``), or an entity (``ministers.lind``)."""
    what: str
    """One sentence, without a newline."""
