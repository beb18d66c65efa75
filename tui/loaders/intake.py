"""Nodes become a statement, held against the shape: every key known, every value of its kind, every text cleaned."""

from typing import Any

from tui.core.clean import clean, described
from tui.loaders.faults import Faults
from tui.loaders.kinds import ANY_WORDS, Many, Number, Shape, Table, Words
from tui.notation import Fraction, Keyed, Listed, Node, Whole

_REFUSED = object()
"""In place of a value that is wrong, and is already reported."""


class Intake:
    """Reads nodes by a shape. What is wrong is noted and left out, so that all the rest is still looked at."""

    def __init__(self, faults: Faults, *, plain: bool) -> None:
        self.faults = faults
        self.plain = plain
        """The whole file needs no cleaning and holds no escapes, so no value needs cleaning."""

    def table(self, shape: Table, node: Node, line: int, path: str) -> Any:
        """What is made of one table; of its blank fields, where the node is no mapping."""
        if type(node) is not Keyed:
            self._wrong_kind(node, "a mapping of keys", line, path)
            return shape.make(**shape.blank)
        made: dict[str, Any] = dict(shape.blank)
        keys = shape.keys
        for place, (name, value) in enumerate(node.items()):
            key = keys.get(name)
            if key is None:
                self._unknown(shape, name, node.lines[place], path)
            elif value is not None:
                if type(value) is str and key.shape is ANY_WORDS and self.plain:
                    taken: Any = value.strip()  # by far the most frequent, so asked for first
                else:
                    taken = self._value(key.shape, value, node.lines[place], path, name)
                if taken is not _REFUSED:
                    made[key.field or name] = taken
        if not shape.required <= node.keys() or shape.one_of or None in node.values() or "" in node.values():
            self._missing(shape, node, path)
        return shape.make(**made)

    def _value(self, shape: Shape, value: Node, line: int, path: str, name: str) -> Any:
        where = f"{path}.{name}" if path else name
        match shape:
            case Words():
                return self._words(shape, value, line, where)
            case Many():
                return self._many(shape, value, line, where)
            case Number():
                return self._number(shape, value, line, where)
            case Table():
                return self.table(shape, value, value.line if type(value) is Keyed else line, where)

    def _words(self, shape: Words, value: Node, line: int, where: str) -> Any:
        if isinstance(value, Whole | Fraction):
            value = value.words
        if type(value) is not str:
            self._wrong_kind(value, "text", line, where)
            return _REFUSED
        words = value.strip()
        if not self.plain:
            words, changes = clean(words)
            words = words.strip()
            if changes:
                self.faults.warning(line, where, f"holds {described(changes)}, shown harmlessly", "take them out")
        if shape.choice and words not in shape.choice:
            self.faults.error(line, where, f"{_short(words)} is not known here", f"write {' or '.join(shape.choice)}")
            return _REFUSED
        if shape.form and words and not shape.form.fits(words):
            self.faults.error(line, where, f"{_short(words)} is not {shape.form.name}", shape.form.right)
            return _REFUSED
        return words

    def _many(self, shape: Many, value: Node, line: int, where: str) -> Any:
        if type(value) is not Listed:
            self._wrong_kind(value, "a list", line, where)
            return _REFUSED
        of = shape.of
        if isinstance(of, Table):
            return tuple([self.table(of, one, value.lines[n], where) for n, one in enumerate(value)])
        return tuple([self._one(of, one, value.lines[n], where) for n, one in enumerate(value)])

    def _one(self, of: Words | Number | Many, value: Node, line: int, where: str) -> Any:
        """One value of a list; nothing in place of a wrong one, so that the others keep their places."""
        if type(of) is not Words:
            return self._value(of, value, line, where, "")
        taken = self._words(of, value, line, where)
        if taken == "":
            self.faults.error(line, where, "holds an empty text", "take it out of the list")
        return "" if taken is _REFUSED else taken

    def _number(self, shape: Number, value: Node, line: int, where: str) -> Any:
        if shape.whole and not isinstance(value, Whole):
            self._wrong_kind(value, "a whole number", line, where)
            return _REFUSED
        if not isinstance(value, Whole | Fraction):
            self._wrong_kind(value, "a number, like 2000000", line, where)
            return _REFUSED
        if value < shape.least:
            self.faults.error(line, where, f"{value.words} is too small", f"{shape.least} or more")
            return _REFUSED
        return int(value) if isinstance(value, Whole) and shape.whole else float(value)

    def _missing(self, shape: Table, node: Keyed, path: str) -> None:
        for name in shape.keys:
            if name in shape.required and node.get(name) is None:
                self.faults.error(node.line, f"{path}.{name}" if path else name, "is missing", "add it")
            elif name in shape.never_empty and node.get(name) == "":
                line, where = node.line_of(name), f"{path}.{name}" if path else name
                self.faults.error(line, where, "is empty", shape.keys[name].doc[0].lower() + shape.keys[name].doc[1:])
        if shape.one_of and not any(node.get(name) for name in shape.one_of):
            names = " or ".join(shape.one_of)
            self.faults.error(node.line, path, f"has no {names}", f"add {names}")

    def _unknown(self, shape: Table, name: str, line: int, path: str) -> None:
        where = f"{path}.{name}" if path else name
        known = f"known are {', '.join(shape.keys)}"
        self.faults.error(line, where, "this key is not known here", self.faults.nearest(name, shape.keys, known))

    def _wrong_kind(self, value: Node, wanted: str, line: int, where: str) -> None:
        right = f"write {wanted}"
        if wanted == "text" and isinstance(value, bool):
            right = f'write "{str(value).lower()}" in quotes'
        elif wanted == "a list":
            right = "put it in square brackets, or on lines that begin with '- '"
        self.faults.error(line, where, f"is {_kind(value)}, not {wanted}", right)


def _kind(value: Node) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return "true or false"
        case Whole() | Fraction():
            return f"the number {value.words}"
        case str():
            return f"the text {_short(value)}"
        case Keyed():
            return "a mapping of keys"
        case Listed():
            return "a list"


def _short(words: str) -> str:
    return repr(words if len(words) <= 40 else f"{words[:39]}…")
