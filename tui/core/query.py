"""Query: what is asked of a statement. ``str(query)`` and ``parse`` are inverses.

A query is written as words: ``country:KZ,UZ topic:covid-19 -minister:motegi via:direct "medical equipment"``. Values of
one facet are joined by "or", facets by "and", a leading ``-`` excludes. What is searched for stands in double quotes (a
phrase), between slashes (a regular expression), or bare (all of the words, in any order).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tui.core.errors import BadData, UnknownName
from tui.core.facets import BY_ID, Via, facet
from tui.core.mentions import Mentions


class Mode(StrEnum):
    """How searched words are meant."""

    PHRASE = "phrase"
    WORDS = "words"
    REGEX = "regex"


@dataclass(frozen=True, slots=True)
class Search:
    """Words to look for. Small letters match either case; a capital matches only itself (smart case)."""

    text: str
    mode: Mode = Mode.PHRASE

    def __str__(self) -> str:
        match self.mode:
            case Mode.PHRASE:
                return _quoted(self.text)
            case Mode.REGEX:
                return "/" + _PAIR.sub(lambda m: {"/": r"\/", "\\": r"\\"}.get(m[0], m[0]), self.text) + "/"
            case _:
                return "words:" + _quoted(self.text)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet, chosen or excluded."""

    facet: str
    value: str
    exclude: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Chosen and excluded facet values in the order of choosing, directness, and search words."""

    choices: tuple[Choice, ...] = ()
    via: Via = Via.ANY
    search: Search | None = None

    def __bool__(self) -> bool:
        return bool(self.choices) or self.search is not None or self.via is not Via.ANY

    def __str__(self) -> str:
        words: list[str] = []
        previous: Choice | None = None
        for choice in self.choices:
            value = choice.value if _PLAIN.fullmatch(choice.value) else _quoted(choice.value)
            if previous and (previous.facet, previous.exclude) == (choice.facet, choice.exclude):
                words[-1] += f",{value}"
            else:
                words.append(f"{'-' if choice.exclude else ''}{choice.facet}:{value}")
            previous = choice
        if self.via is not Via.ANY:
            words.append(f"via:{self.via}")
        if self.search:
            words.append(str(self.search))
        return " ".join(words)

    def chosen(self, facet_id: str, *, exclude: bool = False) -> tuple[str, ...]:
        """The values of one facet that are chosen (or excluded)."""
        return tuple(c.value for c in self.choices if c.facet == facet_id and c.exclude is exclude)

    def toggle(self, choice: Choice) -> "Query":
        """With ``choice`` if it was not there, without it if it was; the opposite choice of the value goes."""
        others = tuple(c for c in self.choices if (c.facet, c.value) != (choice.facet, choice.value))
        return replace(self, choices=others if choice in self.choices else (*others, choice))

    def without_last(self) -> "Query":
        """Without what was asked last: the search, else the last choice, else the directness."""
        if self.search:
            return replace(self, search=None)
        if self.choices:
            return replace(self, choices=self.choices[:-1])
        return replace(self, via=Via.ANY)

    def resolved(self, mentions: Mentions) -> "Query":
        """With every value turned into the id of an entity of the statement, without repeats.

        Raises:
            UnknownName: a value names nothing in the statement.
            BadData: a value names several things.
        """
        found = (replace(c, value=facet(c.facet).resolve(mentions, c.value)) for c in self.choices)
        return replace(self, choices=tuple(dict.fromkeys(found)))


_PAIR = re.compile(r"\\.|[\\/]", re.DOTALL)
"""A backslash and what it escapes, or one of the two alone: in an expression only ``\\/`` is the query's own."""
_PLAIN = re.compile(r"[^\s,\"/:-][^\s,\"]*")
_ONE_VALUE = r"""(?:"(?:\\.|[^\\"])*"|[^\s",]+)"""
_TOKEN = re.compile(
    r"""\s*(?:
        /(?P<regex>(?:\\.|[^\\/])*)/(?=\s|$)
      | (?P<minus>-)?(?P<key>[a-z_]+):(?P<values>VALUE(?:,VALUE)*)
      | "(?P<phrase>(?:\\.|[^\\"])*)"
      | (?P<bare>[^\s"]\S*)
      | (?P<wrong>\S.*)
    )""".replace("VALUE", _ONE_VALUE),
    re.VERBOSE | re.DOTALL,
)
_VALUE = re.compile(r'"((?:\\.|[^\\"])*)"|([^\s",]+)', re.DOTALL)


def parse(text: str) -> Query:
    """The query that ``text`` writes; values stay as written until ``resolved``.

    Raises:
        UnknownName: a filter that is not known.
        BadData: a quotation mark without its partner, a directness that is not known, more than one search.
    """
    choices: list[Choice] = []
    via = Via.ANY
    searches: list[Search] = []
    bare: list[str] = []
    for token in _tokens(text):
        if token["regex"] is not None:
            searches.append(Search(_PAIR.sub(lambda m: m[0].replace(r"\/", "/"), token["regex"]), Mode.REGEX))
        elif token["phrase"] is not None:
            searches.append(Search(_unescaped(token["phrase"])))
        elif token["key"] == "words":
            searches.extend(Search(value, Mode.WORDS) for value in _values(token["values"]))
        elif token["key"] == "via":
            via = parse_via(token["values"])
        elif token["key"]:
            choices += (Choice(facet(token["key"]).id, v, bool(token["minus"])) for v in _values(token["values"]))
        else:
            bare.append(token["bare"])
    if bare:
        searches.append(Search(" ".join(bare), Mode.WORDS))
    if len(searches) > 1:
        raise BadData("a query has one search: one phrase in quotes, one /expression/, or bare words")
    search = searches[0] if searches and searches[0].text.strip() else None
    return Query(tuple(dict.fromkeys(choices)), via, search)


def parse_via(text: str) -> Via:
    """The directness that ``text`` names.

    Raises:
        UnknownName: it is none of direct, group, any.
    """
    try:
        return Via(text.strip('"').casefold())
    except ValueError:
        raise UnknownName("directness", text, list(Via)) from None


def _tokens(text: str) -> Iterator[re.Match[str]]:
    for token in _TOKEN.finditer(text):
        if token["wrong"]:
            raise BadData(f"a quotation mark without its partner in the query, at {token['wrong'][:20]!r}")
        if token["minus"] and token["key"] not in BY_ID:
            raise UnknownName("filter", token["key"], BY_ID)
        yield token


def _values(text: str) -> Iterator[str]:
    for value in _VALUE.finditer(text):
        yield value[2] if value[2] is not None else _unescaped(value[1])


def _quoted(text: str) -> str:
    return '"' + re.sub(r'[\\"]', lambda m: "\\" + m[0], text) + '"'


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)
