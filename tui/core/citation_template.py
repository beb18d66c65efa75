r"""A citation style as a template: text with fields in braces, and parts in square brackets that may be left out.

``[{issuer}, ]{title}[, {date}][, {para}]``: a part in brackets is left out when any field in it is empty, so no comma
is left hanging; parts may stand in parts. ``\[``, ``\]``, ``\{``, ``\}`` and ``\\`` are the characters themselves.
A field is a name and nothing else: a template can read what a citation is made of and nothing more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tui.core.errors import BadData, nearest

_SPECIAL = "[]{}\\"


@dataclass(frozen=True, slots=True)
class Field:
    """``{name}``."""

    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between square brackets, or the whole template."""

    pieces: tuple["str | Field | Part", ...]


def parse_template(text: str, fields: Mapping[str, str], of: str = "template") -> Part:
    """The template that ``text`` is; ``fields`` are the names it may use, ``of`` is what errors call it.

    Raises:
        BadData: a bracket or brace without its partner, or a name that is no field; the sentence says where.
    """
    reader = _Reader(text, fields, of)
    part = reader.part(opened=None)
    if not any(isinstance(piece, Field | Part) for piece in part.pieces):
        raise BadData(f"{of}: there is no field in it; write one like {{title}}")
    return part


def fill(part: Part, values: Mapping[str, str]) -> str:
    """The template with its fields filled in; parts in brackets that lack a field are left out."""
    return "".join(_filled(piece, values) for piece in part.pieces)


def _filled(piece: str | Field | Part, values: Mapping[str, str]) -> str:
    match piece:
        case Field(name=name):
            return values[name]
        case Part(pieces=pieces):
            lacking = any(isinstance(inner, Field) and not values[inner.name] for inner in pieces)
            return "" if lacking else fill(piece, values)
        case _:
            return piece


class _Reader:
    def __init__(self, text: str, fields: Mapping[str, str], of: str) -> None:
        self.text, self.fields, self.of = text, fields, of
        self.at = 0

    def part(self, opened: int | None) -> Part:
        pieces: list[str | Field | Part] = []
        while self.at < len(self.text):
            character = self.text[self.at]
            if character == "{":
                pieces.append(self.field())
            elif character == "[":
                self.at += 1
                pieces.append(self.part(opened=self.at - 1))
            elif character == "]":
                if opened is None:
                    raise self.wrong(self.at, "a ] without its [")
                self.at += 1
                return Part(tuple(pieces))
            elif character == "}":
                raise self.wrong(self.at, "a } without its {")
            else:
                pieces.append(self.words())
        if opened is not None:
            raise self.wrong(opened, "a [ without its ]")
        return Part(tuple(pieces))

    def field(self) -> Field:
        begin, end = self.at, self.text.find("}", self.at)
        if end < 0:
            raise self.wrong(begin, "a { without its }")
        name = self.text[begin + 1 : end].strip()
        if name not in self.fields:
            close = nearest(name, self.fields, cutoff=0.5)
            known = f"nearest: {', '.join(close)}" if close else f"the fields are {', '.join(self.fields)}"
            raise self.wrong(begin, f"unknown field {name!r}; {known}")
        self.at = end + 1
        return Field(name)

    def words(self) -> str:
        made: list[str] = []
        while self.at < len(self.text):
            character = self.text[self.at]
            if character == "\\" and self.text[self.at + 1 : self.at + 2] in tuple(_SPECIAL):
                made.append(self.text[self.at + 1])
                self.at += 2
                continue
            if character in "[]{}":
                break
            made.append(character)
            self.at += 1
        return "".join(made)

    def wrong(self, at: int, what: str) -> BadData:
        return BadData(f"{self.of}: character {at + 1}: {what}")
