"""What strict YAML does not allow, in words a user can act on."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from tui.core.clean import visible


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that strict YAML does not allow. ``key`` is the key it belongs to; empty where there is none."""

    line: int
    key: str
    wrong: str
    right: str

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.line}: {key}{self.wrong}; {self.right}"


DEEPEST = 40
"""Levels of mappings and lists that a file may have."""
_HINTS = {
    "mapping values are not allowed": "put a value that holds ': ' in quotes",
    "could not find expected ':'": "a key ends in ': '; put longer words in quotes or below a key",
    "did not find expected key": "check the indentation, and put a value that begins with a quote wholly in quotes",
    "did not find expected '-'": "check the indentation of the list",
    "cannot start any token": "put a value that begins with @, ` or % in quotes",
    "found character that cannot start": "indent with spaces, and put a value that begins with @, ` or % in quotes",
    "unexpected end of stream": "close the quote or bracket; the file may be cut short",
    "undefined tag handle": "put a value that begins with ! in quotes",
}


def syntax_flaw(error: yaml.MarkedYAMLError, text: str) -> Flaw:
    """The flaw that ends a reading: the parser's words, and what usually helps."""
    mark: Any = error.problem_mark or error.context_mark
    problem = visible(error.problem or error.context or "cannot be read")
    if "nesting depth" in problem:  # the parser's own bound, where it has one
        return Flaw(1, "", "is nested too deeply", f"{DEEPEST} levels at most")
    hint = next((right for part, right in _HINTS.items() if part in problem), "check indentation, quotes and brackets")
    last = text.rstrip().count("\n") + 1  # the parser places what is cut short on the line after
    line = min(mark.line + 1, last) if mark else 1
    context: Any = error.context_mark
    begun = context.line + 1 if context else line
    where = f" (in what begins on line {begun})" if begun != line else ""
    return Flaw(line, "", f"this is not YAML: {problem}{where}", hint)


_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def character_flaw(text: str) -> Flaw:
    """The flaw of a character that YAML (section 5.1 of its specification) does not allow."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return Flaw(1, "", "this is not YAML text", "save it as UTF-8 text")
    line = text.count("\n", 0, found.start()) + 1
    return Flaw(line, "", f"holds the control character U+{ord(found[0]):04X}", "take it out")
