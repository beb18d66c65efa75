"""Any file as a statement: a statement file is loaded, a document is drafted in memory."""

import hashlib
from dataclasses import replace
from pathlib import Path

from tui.core.errors import FileTrouble
from tui.core.statement import Statement
from tui.files import STATEMENT_FILES, shown
from tui.importers.draft import drafted_bytes
from tui.importers.sources.registry import DOCUMENTS
from tui.importers.sources.running import read_source
from tui.loaders.statement_file import load, load_text


def open_statement(path: str | Path) -> Statement:
    """The statement in a statement file, or drafted from a document.

    Raises:
        FileTrouble: the file can't be read, or is a folder.
        BadData: it is no statement file, and no document with a statement in it.
    """
    if Path(path).is_dir():
        raise FileTrouble(
            f"{shown(path)}: is a folder; name a file in it, or draft it: communique import {shown(path)} -o DRAFTS"
        )
    if not is_document(Path(path)):
        return load(path)
    return from_bytes(read_source(Path(path)), Path(path).name)


def is_document(path: Path) -> bool:
    """Whether a file is to be drafted: by its name or, where that says nothing, by how it begins."""
    suffix = path.suffix.casefold()
    if suffix in (*STATEMENT_FILES, *DOCUMENTS):
        return suffix in DOCUMENTS
    try:
        with path.open("rb") as file:
            return path.is_file() and not is_statement_file(file.read(4096))
    except (OSError, ValueError):
        return False  # the loader says why


def is_statement_file(head: bytes) -> bool:
    """Whether bytes begin as a statement file does: with comments, then a key of one."""
    lines = (line for line in head.decode("utf-8-sig", "replace").split("\n") if line.strip())
    first = next((line for line in lines if not line.startswith(("#", "---", "%"))), "communique:")
    return first.startswith(("communique:", "id:", "head:", "paragraphs:"))


def from_bytes(data: bytes, name: str) -> Statement:
    """The statement drafted from a document's bytes, with its doubts; its ``sha256`` is theirs.

    Raises:
        FileTrouble: they are too many for their format, or a vocabulary can't be read.
        BadData: they are no document, are encrypted, broken or take too long, hold no statement, a reader is not
            installed, or a vocabulary is broken.
    """
    statement = load_text(drafted_bytes(data, name).yaml, name)
    return replace(statement, sha256=hashlib.sha256(data).hexdigest())
