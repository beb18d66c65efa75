"""The vocabularies of drafting besides countries and groups: organisations, topics, verbs. All may be edited."""

from dataclasses import dataclass
from functools import cache

from tui.loaders.vocabulary import entries, records, texts


@dataclass(frozen=True, slots=True)
class Term:
    """An id, what to call it, and the words it is known by."""

    id: str
    name: str
    names: tuple[str, ...]


@cache
def organisations() -> tuple[Term, ...]:
    """Bodies without a list of member countries."""
    return _terms("organisations.yaml")


@cache
def topics() -> tuple[Term, ...]:
    """Subjects, with the phrases that speak of them."""
    return _terms("topics.yaml")


@cache
def verbs() -> tuple[str, ...]:
    """The verbs of positions, longest first."""
    return tuple(sorted(texts(entries("verbs.yaml")), key=lambda verb: (-len(verb), verb)))


def _terms(name: str) -> tuple[Term, ...]:
    return tuple(Term(str(each["id"]), str(each["name"]), texts(each.get("names"))) for each in records(name))
