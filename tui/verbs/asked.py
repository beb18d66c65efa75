"""What a command is asked about: which of its words is the FILE, which are addresses, and what its filters choose.

A word is FILE if it is ``-``, if there is a file of that name, or if it looks like a path: it ends like a statement
file (``.yaml``) or a document (``.docx``), or has a separator. Every other word is an address; so is ``II/5(c)``, where
a number follows the only separator.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tui.core.bits import bits_of
from tui.core.clean import clean
from tui.core.errors import BadData, FileTrouble, NothingFound
from tui.core.reading import Index, Reading
from tui.core.statement import Passage, Statement
from tui.files import STATEMENT_FILES
from tui.verbs.filters import query_of

RULE = (
    "A word is FILE if there is a file of that name or it looks like a path (.yaml, .docx, a separator); - is stdin. "
    "Any other word is an ADDRESS: 5, 5(c), 4-6, 5(a)-(c)."
)
FILE_RULE = "a statement file or a document (.txt, .md, .html, .docx, .pdf); - is stdin; the bundled one otherwise"
_ADDRESS_WITH_SECTION = re.compile(r"[^/\\~.][^/\\]*/\s*(?:¶+|paras?\.?|paragraphs?)?\s*[\d(\[]", re.IGNORECASE)


@dataclass(frozen=True)
class Asked:
    """A statement and what of it is asked for."""

    path: Path | None
    """The file it was read from; ``None`` for standard input."""
    reading: Reading
    addressed: int | None
    """The passages that the addresses name, as a set of bits; ``None`` where no address is given."""

    @property
    def statement(self) -> Statement:
        """The statement."""
        return self.reading.statement

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that match the filters and, where there are addresses, stand at one of them."""
        if self.addressed is None:
            return self.reading.matches
        return tuple(p for p in self.reading.matches if self.addressed >> p.index & 1)


def looks_like_file(word: str) -> bool:
    """Whether a word of the command line is meant as a file."""
    if word == "-" or word.casefold().endswith(STATEMENT_FILES) or ("." in word and _is_called_document(word)):
        return True
    if "/" in word or os.sep in word:
        return not _ADDRESS_WITH_SECTION.match(word) or Path(word).exists()
    try:
        return Path(word).is_file() or (Path(word).is_dir() and not word[:1].isdigit())
    except (OSError, ValueError):
        return False


def _is_called_document(word: str) -> bool:
    from tui.importers.sources.registry import DOCUMENTS

    return word.casefold().endswith(DOCUMENTS)


def split_words(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The FILE among words, where there is one, and the addresses.

    Raises:
        BadData: two words look like files.
    """
    files = [word for word in words if looks_like_file(word)]
    if len(files) > 1:
        raise BadData(f"two files, {files[0]!r} and {files[1]!r}; give one. {RULE}")
    return (files[0] if files else None), [word for word in words if not looks_like_file(word)]


def load_statement(file: str | None) -> tuple[Path | None, Statement]:
    """The statement in FILE, on standard input (``-``), or the bundled one, and the path it came from.

    A document is drafted in memory.

    Raises:
        CommuniqueError: it can't be read, or is no statement file.
    """
    from tui.loaders.statement_file import bundled, load, load_text

    if file == "-":
        from tui.files import decode
        from tui.importers.opening import from_bytes, is_statement_file

        data = standard_input()
        if not data.strip():
            raise BadData("standard input: is empty; give a statement or a document")
        if not is_statement_file(data[:4096]):
            return None, from_bytes(data, "standard input")
        return None, load_text(decode(data, "standard input"), "standard input")
    if file is None or Path(file).suffix.casefold() in STATEMENT_FILES:
        path = bundled() if file is None else Path(file)
        return path, load(path)
    from tui.importers.opening import open_statement

    return Path(file), open_statement(file)


def standard_input() -> bytes:
    """Everything on standard input.

    Raises:
        FileTrouble: it is closed, or longer than a file may be.
    """
    from tui.files import MOST_BYTES

    if sys.stdin is None:
        raise FileTrouble("standard input: is closed; name a file")
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise FileTrouble(f"standard input: is longer than {MOST_BYTES // 1_000_000} MB; split it")
    return data


def asked_of(options: argparse.Namespace) -> Asked:
    """The statement, addresses and filters that the options of a command name.

    Raises:
        CommuniqueError: the statement can't be read, or the addresses or filters name what is not there.
    """
    file, addresses = split_words(options.words)
    path, statement = load_statement(file)
    reading = Reading(Index(statement)).ask(query_of(options, statement))
    return Asked(path, reading, _addressed(statement, addresses))


def _addressed(statement: Statement, addresses: Sequence[str]) -> int | None:
    if not addresses:
        return None
    found = (p.index for address in addresses for p in _within(statement, clean(address).text))
    return bits_of(found, len(statement.passages))


def _within(statement: Statement, address: str) -> Sequence[Passage]:
    try:
        return statement.within(address)
    except (BadData, NothingFound):
        if any(character.isdigit() for character in address):
            raise
        raise BadData(
            f"{address!r} is neither a file that is there nor an address; write an address like 5(c)"
        ) from None


def nothing_matches(asked: Asked) -> NothingFound:
    """The failure to raise where no passage is left."""
    query = str(asked.reading.applied)
    if asked.addressed is not None and asked.reading.matches:
        return NothingFound(f"nothing at these addresses matches {query}")
    return NothingFound(f"nothing matches {query}" if query else "this statement has no passages")
