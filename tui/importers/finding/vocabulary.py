"""The vocabularies of drafting besides countries and groups: organisations, topics, verbs. All may be edited."""

from dataclasses import dataclass
from functools import cache

from tui.files import decode, read_bytes
from tui.notation import Keyed, Listed, Node, read
from tui.places import data_root


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
    root = _root("verbs.yaml")
    return tuple(sorted(_texts(root), key=lambda verb: (-len(verb), verb)))


def _terms(name: str) -> tuple[Term, ...]:
    root = _root(name)
    records = [each for each in root if isinstance(each, Keyed)] if isinstance(root, Listed) else []
    return tuple(Term(str(each["id"]), str(each["name"]), _texts(each.get("names"))) for each in records)


def _root(name: str) -> Node:
    path = data_root() / name
    return read(decode(read_bytes(path), path), name)


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(str(word) for word in node) if isinstance(node, Listed) else ()
