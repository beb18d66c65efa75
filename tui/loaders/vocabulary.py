"""The vocabularies that checking needs: country codes and currencies."""

import re
from dataclasses import dataclass
from functools import cache

from tui.core.text import folded
from tui.files import decode, read_bytes
from tui.loaders.own_vocabulary import added
from tui.notation import Keyed, Listed, Node, read
from tui.places import data_root

_CODE = re.compile(r"\bcode:\s*[\"']?([A-Z]{2})\b")
_USER_ASSIGNED = re.compile("AA|Q[M-Z]|X[A-Z]|ZZ")


@cache
def country_codes() -> frozenset[str]:
    """The codes of ``data/countries.yaml``. Only they are picked out: reading all its names would delay every start."""
    path = data_root() / "countries.yaml"
    return frozenset(_CODE.findall(path.read_text(encoding="utf-8"))) if path.is_file() else frozenset()


def is_country_code(code: str) -> bool:
    """Whether ISO 3166-1 assigns ``code``, or leaves it to its users (such as XK)."""
    return not country_codes() or code in country_codes() or _USER_ASSIGNED.fullmatch(code) is not None


@dataclass(frozen=True)
class Currencies:
    """ISO 4217 codes, and which of them a word or a sign may mean: ``dollar`` is a dozen of them."""

    codes: frozenset[str]
    by_word: dict[str, frozenset[str]]
    """By folded words in the singular."""
    by_symbol: dict[str, frozenset[str]]
    by_letters: dict[str, frozenset[str]]
    """By letters that mean the unit only before a figure: ``Rs``."""


@cache
def currencies() -> Currencies:
    """The currencies of ``data/currencies.yaml``."""
    words: dict[str, set[str]] = {}
    symbols: dict[str, set[str]] = {}
    letters: dict[str, set[str]] = {}
    codes: set[str] = set()
    for record in records("currencies.yaml"):
        code, name = str(record["code"]), str(record["name"])
        codes.add(code)
        for word in (name, name.split()[-1].strip("()"), *texts(record.get("words"))):
            words.setdefault(folded(word).replace(".", ""), set()).add(code)
        for symbol in texts(record.get("symbols")):
            symbols.setdefault(symbol, set()).add(code)
        for short in texts(record.get("short")):
            letters.setdefault(short, set()).add(code)
    return Currencies(
        frozenset(codes),
        {word: frozenset(meant) for word, meant in words.items()},
        {symbol: frozenset(meant) for symbol, meant in symbols.items()},
        {short: frozenset(meant) for short, meant in letters.items()},
    )


def entries(name: str) -> Listed:
    """The list that a file of the vocabulary holds, with the user's own entries; nothing where it holds something else.

    Raises:
        BadData: the user's own file is no such vocabulary.
    """
    path = data_root() / name
    root = read(decode(read_bytes(path), path), name)
    return added(name, root if isinstance(root, Listed) else Listed())


def records(name: str) -> list[Keyed]:
    """The records of a file of the vocabulary."""
    return [record for record in entries(name) if isinstance(record, Keyed)]


def texts(node: Node) -> tuple[str, ...]:
    """The words of a list; none where it is no list."""
    return tuple(str(word) for word in node) if isinstance(node, Listed) else ()
