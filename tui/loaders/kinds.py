"""The few kinds a shape is made of: words, numbers, lists, tables with keys."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple


class Form(NamedTuple):
    """A form that words must have. ``pattern`` matches the whole of them, and is a regular expression in JSON too."""

    name: str
    pattern: str
    right: str
    """What would be right, for the user."""
    holds: Callable[[str], bool] = lambda _words: True
    """What the pattern can't say."""

    def fits(self, words: str) -> bool:
        """Whether ``words`` have this form."""
        return re.search(self.pattern, words, re.ASCII) is not None and self.holds(words)


class Words(NamedTuple):
    """Text; a number is taken as the words it is written in."""

    form: Form | None = None
    choice: tuple[str, ...] = ()


ANY_WORDS = Words()
"""Text of any form."""


class Number(NamedTuple):
    """A number of at least ``least``; ``whole``: without a fraction."""

    least: int = 0
    whole: bool = False


class Many(NamedTuple):
    """A list. A single value in place of a list is an error: it says nothing of whether more were meant."""

    of: "Shape"


class Key(NamedTuple):
    """One key of a table."""

    shape: "Shape"
    doc: str
    required: bool = False
    printed: bool = False
    """Holds words exactly as issued; otherwise what an analyst added."""
    field: str = ""
    """The field it becomes, where that has another name."""
    may_be_empty: bool = False
    """Required, and yet an empty text is right."""


@dataclass(frozen=True)
class Table:
    """A mapping with known keys, and what is made of it."""

    name: str
    doc: str
    keys: Mapping[str, Key]
    make: Callable[..., Any]
    blank: Mapping[str, Any] = field(default_factory=dict)
    """Fields that stand in for required ones that are wrong, so that the rest can be checked all the same."""
    one_of: tuple[str, ...] = ()
    """At least one of these keys must be there."""

    @cached_property
    def required(self) -> frozenset[str]:
        """The keys that must be there."""
        return frozenset(name for name, key in self.keys.items() if key.required)

    @cached_property
    def never_empty(self) -> frozenset[str]:
        """The keys that must be there and say something."""
        return frozenset(name for name in self.required if not self.keys[name].may_be_empty)


Shape = Words | Number | Many | Table


def _is_date(words: str) -> bool:
    try:
        date.fromisoformat((words + "-01-01")[:10])
    except ValueError:
        return False
    return True


SLUG = Form("an id", "^[a-z0-9][a-z0-9-]{0,79}$", "use a-z, 0-9 and -, 80 at most")
CODE = Form("a country code", "^[A-Z]{2}$", "use the two capital letters of ISO 3166-1")
DATE = Form("a date", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "write 2020, 2020-08 or 2020-08-11", _is_date)
LANGUAGE = Form("a language", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "write a BCP 47 tag like en or pt-BR")
URL = Form("a web address", '^https?://[^\\s<>"]+$', "begin it with https:// or http://")
