"""YAML, read strictly and written so that it reads back.

Plain words stay words: only ``true``, ``false``, ``null`` and decimal numbers are otherwise (YAML 1.2, core schema,
without its octal, hexadecimal and special numbers, and without numbers that begin with a needless zero). Tags, anchors,
aliases, second documents, repeated keys and keys that are not text are faults, all reported together. Values know their
lines. Reading walks parser events, so that depth is bounded before it can harm.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from tui.core.clean import visible
from tui.core.errors import BadData
from tui.flaws import DEEPEST, Flaw, character_flaw, syntax_flaw

MOST_CHARACTERS = 20_000_000
MOST_NODES = 1_000_000
"""Keys and values; a volume of 10,000 paragraphs has some 200,000."""
_MOST_FLAWS = 100


class Keyed(dict[str, "Node"]):
    """A mapping. ``lines`` has the line of each key, in the order of the keys."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int = 0) -> None:
        self.line = line
        self.lines: list[int] = []

    def line_of(self, key: str) -> int:
        """The line a key stands on; the mapping's own where it has no such key."""
        return self.lines[list(self).index(key)] if key in self else self.line


class Listed(list["Node"]):
    """A sequence. ``lines`` has the line each value begins on."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int = 0) -> None:
        self.line = line
        self.lines: list[int] = []


class Whole(int):
    """A whole number that remembers the words it was written in."""

    words: str


class Fraction(float):
    """A decimal number that remembers the words it was written in: ``1.10`` is a label, too."""

    words: str


Node = str | bool | Whole | Fraction | Keyed | Listed | None


@dataclass(frozen=True, slots=True)
class Notation:
    """What a text holds, and its flaws in the order of their lines. ``broken``: reading stopped before the end."""

    root: Node
    flaws: tuple[Flaw, ...] = ()
    broken: bool = False


class _Stop(Exception):
    def __init__(self, flaw: Flaw) -> None:
        self.flaw = flaw


def read(text: str, name: str) -> Node:
    """The value that ``text`` holds.

    Raises:
        BadData: ``text`` is not strict YAML; one line ``NAME:LINE: key: what is wrong; what would be right`` a flaw.
    """
    found = parse(text)
    if found.flaws:
        raise BadData("\n".join(f"{visible(name)}:{flaw}" for flaw in found.flaws))
    return found.root


def parse(text: str, *, most_nodes: int = MOST_NODES) -> Notation:
    """The value that ``text`` holds, with every flaw that does not end the reading, and the first that does."""
    if len(text) > MOST_CHARACTERS:
        return _broken(Flaw(1, "", "is longer than 20 MB", "split it"))
    composing = _Composing(text, most_nodes)
    try:
        root = composing.document()
    except _Stop as stop:
        return Notation(None, (*composing.flaws, stop.flaw), broken=True)
    except yaml.MarkedYAMLError as error:
        return Notation(None, (*composing.flaws, syntax_flaw(error, text)), broken=True)
    except (yaml.YAMLError, UnicodeEncodeError):
        return Notation(None, (*composing.flaws, character_flaw(text)), broken=True)
    except RecursionError:
        return _broken(Flaw(1, "", "is nested too deeply to be read", f"{DEEPEST} levels at most"))
    return Notation(root, tuple(composing.flaws))


def _broken(flaw: Flaw) -> Notation:
    return Notation(None, (flaw,), broken=True)


class _Composing:
    """The walk over parser events. It calls itself once a level, ``DEEPEST`` times at most."""

    def __init__(self, text: str, most_nodes: int) -> None:
        self.text = text
        self.flaws: list[Flaw] = []
        self.most = self.left = most_nodes
        self.odd = "!" in text or "&" in text
        """Only then can there be a tag or an anchor: for every other file the question is asked once."""
        self.next: Callable[[], Any] = lambda: None

    def document(self) -> Node:
        """The value of the one document; ``None`` where there is none."""
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.next = loader(self.text).get_event
        root: Node = None
        documents = 0
        while (event := self.next()) is not None:
            if type(event) is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    wrong, right = "a second document begins", "one document a file; take out the ---"
                    raise _Stop(Flaw(_line(event), "", wrong, right))
                root = self._value(self.next(), 0, "")
        return root

    def _value(self, event: Any, depth: int, key: str) -> Node:
        kind = type(event)
        if kind is ScalarEvent:
            words: str = event.value
            if self.odd:
                self._refuse_extras(event, key)
            return _resolved(words) if event.implicit[0] else words
        line = event.start_mark.line + 1
        if kind is AliasEvent:
            self._flaw(line, key, f"*{event.anchor} is an alias", "write the words out, or quote a leading *")
            return None
        if self.odd:
            self._refuse_extras(event, key)
        if depth >= DEEPEST:
            raise _Stop(Flaw(line, visible(key), "is nested too deeply", f"{DEEPEST} levels at most"))
        made = self._keyed(line, depth) if kind is MappingStartEvent else self._listed(line, depth, key)
        self.left -= 2 * len(made)
        return made

    def _keyed(self, line: int, depth: int) -> Keyed:
        made = Keyed(line)
        lines, following = made.lines, self.next
        while type(event := following()) is not MappingEndEvent:
            at = event.start_mark.line + 1
            if type(event) is ScalarEvent and event.value[:1] not in _MAY_BE_OTHER and not self.odd:
                words: Node = event.value  # by far the most frequent, so asked for first; below, too
            else:
                words = self._value(event, depth + 1, "")
            key = words if type(words) is str else self._no_key(words, at)
            event = following()
            if type(event) is ScalarEvent and event.value[:1] not in _MAY_BE_OTHER and not self.odd:
                value: Node = event.value
            else:
                value = self._value(event, depth + 1, key)
            if key in made:
                self._flaw(at, key, f"stands here twice, first on line {made.line_of(key)}", "keep one")
            elif type(words) is str:
                made[key] = value
                lines.append(at)
                if 2 * len(made) > self.left:
                    self._too_many(at)
        return made

    def _listed(self, line: int, depth: int, key: str) -> Listed:
        made = Listed(line)
        lines, following = made.lines, self.next
        while type(event := following()) is not SequenceEndEvent:
            lines.append(event.start_mark.line + 1)
            made.append(self._value(event, depth + 1, key))
            if 2 * len(made) > self.left:
                self._too_many(lines[-1])
        return made

    def _no_key(self, value: Node, line: int) -> str:
        said = value.words if isinstance(value, Whole | Fraction) else _NO_KEYS[type(value)]
        self._flaw(line, "", f"{said} is no key", "a key is a word; put it in quotes")
        return ""

    def _refuse_extras(self, event: Any, key: str) -> None:
        line, index = event.start_mark.line + 1, event.start_mark.index
        tag = event.tag or ("!" if self.text[index : index + 1] == "!" else None)  # the parser drops a bare !
        if event.anchor is not None:
            self._flaw(line, key, f"&{event.anchor} is an anchor", "take it out, or quote a leading &")
        if tag is not None:
            self._flaw(line, key, f"{tag} is a tag", "take it out, or quote a leading !")

    def _flaw(self, line: int, key: str, wrong: str, right: str) -> None:
        made = Flaw(line, visible(key), visible(wrong), right)
        if len(self.flaws) >= _MOST_FLAWS:
            raise _Stop(made)
        self.flaws.append(made)

    def _too_many(self, line: int) -> NoReturn:
        raise _Stop(Flaw(line, "", f"has more than {self.most:,} keys and values", "split the file"))


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


_NO_KEYS = {type(None): "nothing", bool: "true or false", Keyed: "a mapping", Listed: "a list"}
_NUMBERS_BEGIN = frozenset("-+.0123456789")
_MAY_BE_OTHER = _NUMBERS_BEGIN | frozenset(("", *"tfn~"))
_WORDS: dict[str, Node] = {"": None, "null": None, "~": None, "true": True, "false": False}
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,39})", re.ASCII)
_FRACTION = re.compile(
    r"[-+]?(?:(?:0|[1-9][0-9]{0,39})(?:\.[0-9]{0,39})?|\.[0-9]{1,39})(?:[eE][-+]?[0-9]{1,3})?", re.ASCII
)


def _resolved(words: str) -> Node:
    """What plain words stand for."""
    first = words[:1]
    if first not in _NUMBERS_BEGIN:
        return _WORDS.get(words, words) if first in _MAY_BE_OTHER else words
    if _WHOLE.fullmatch(words):
        whole = Whole(words)
        whole.words = words
        return whole
    if _FRACTION.fullmatch(words) and math.isfinite(float(words)):
        fraction = Fraction(words)
        fraction.words = words
        return fraction
    return words


def dump(value: object) -> str:
    """``value`` (dicts with text keys, lists, text, numbers, true, false, null) as YAML that reads back as it is."""
    base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Writing(base):  # type: ignore[misc] # chosen when it runs: the fast one may be missing
        def ignore_aliases(self, _data: object) -> bool:
            return True

    def text(writing: Any, words: str) -> Any:
        other = not isinstance(_resolved(words), str)
        style = '"' if _NEEDS_ESCAPES.search(words) else "'" if other else None
        return writing.represent_scalar("tag:yaml.org,2002:str", words, style=style)

    Writing.add_multi_representer(str, text)
    Writing.add_representer(str, text)
    Writing.add_multi_representer(dict, lambda writing, kept: writing.represent_dict(kept.items()))
    Writing.add_multi_representer(list, lambda writing, kept: writing.represent_list(kept))
    Writing.add_multi_representer(tuple, lambda writing, kept: writing.represent_list(kept))
    Writing.add_multi_representer(int, lambda writing, kept: writing.represent_int(int(kept)))
    Writing.add_representer(float, _represent_float)
    Writing.add_multi_representer(float, _represent_float)
    made: str = yaml.dump(
        value, Dumper=Writing, allow_unicode=True, sort_keys=False, width=_WIDE, default_flow_style=False
    )
    return made


_WIDE = 1_000_000_000
_NEEDS_ESCAPES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def _represent_float(writing: Any, number: float) -> Any:
    words = repr(float(number))
    if "." not in words:
        words = words.replace("e", ".0e")  # YAML 1.1, which the writer follows, wants a point
    return writing.represent_scalar("tag:yaml.org,2002:float", words)
