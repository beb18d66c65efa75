"""A statement file becomes a Statement, or every reason why not."""

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tui.core.clean import is_plain
from tui.core.errors import BadData
from tui.core.statement import Statement
from tui.files import decode, read_bytes, shown
from tui.loaders.doubts import check_doubts, doubts_in, says_draft
from tui.loaders.faults import EnoughFaults, Fault, Faults, Severity
from tui.loaders.intake import Intake
from tui.loaders.references import check_dates, check_references
from tui.loaders.shape import FORMAT, STATEMENT
from tui.loaders.wording import check_inexact_amounts, check_wording
from tui.notation import Keyed, Node, Whole, parse
from tui.places import data_root

BUNDLED = "central-asia-plus-japan-2020.yaml"
_MOST_SHOWN = 50


def bundled() -> Path:
    """The statement that ships with the program."""
    return data_root() / "statements" / BUNDLED


def load(path: str | Path) -> Statement:
    """The statement in a file.

    Raises:
        FileTrouble: the file can't be read.
        BadData: it is no statement file, or has errors: one line ``FILE:LINE: key: what is wrong; what would be right``
            each. Warnings are not errors: ``lint`` reports them.
    """
    data = read_bytes(path)
    return _sound(decode(data, path), shown(path), hashlib.sha256(data).hexdigest())


def load_text(text: str, name: str) -> Statement:
    """The statement in the text of a statement file, called ``name`` in its errors.

    Raises:
        BadData: as for ``load``.
    """
    return _sound(text, name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def _sound(text: str, name: str, sha256: str) -> Statement:
    with _uncollected():
        faults, statement = _look(text, name, sha256, warnings=False)
    errors = [fault for fault in faults if fault.severity is Severity.ERROR]
    if errors or statement is None:
        lines = [str(fault) for fault in errors[:_MOST_SHOWN]]
        if len(errors) > _MOST_SHOWN:
            lines.append(f"{shown(name)}: and {len(errors) - _MOST_SHOWN} errors more; see communique lint")
        raise BadData("\n".join(lines))
    return statement


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the cyclic garbage collector: a large file is a million new objects, none of them garbage yet."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def lint(path: str | Path) -> list[Fault]:
    """Every fault of a statement file, errors and warnings, in the order of its lines.

    Raises:
        FileTrouble: the file can't be read.
        BadData: it is not UTF-8 text.
    """
    return lint_text(decode(read_bytes(path), path), shown(path))


def lint_text(text: str, name: str) -> list[Fault]:
    """Every fault in the text of a statement file, errors and warnings, in the order of its lines."""
    return _look(text, name, "", warnings=True)[0]


def _look(text: str, name: str, sha256: str, *, warnings: bool) -> tuple[list[Fault], Statement | None]:
    notation = parse(text)
    faults = Faults(name, notation.root)
    statement = None
    try:
        for flaw in notation.flaws:
            faults.error(flaw.line, flaw.key, flaw.wrong, flaw.right)
        if not notation.broken and _is_ours(notation.root, faults):
            plain = "\\" not in text and is_plain(text)
            taken: Statement = Intake(faults, plain=plain).table(STATEMENT, notation.root, 1, "")
            # before the checks: what they work out of it is kept
            statement = replace(taken, sha256=sha256)
            if says_draft(text):
                statement = replace(statement, is_draft=True, doubts=doubts_in(text))
            _check(statement, faults, warnings=warnings)
            if warnings and statement.is_draft:
                check_doubts(text, faults)
    except EnoughFaults:
        statement = None
    return sorted(dict.fromkeys(faults.found), key=lambda fault: fault.line), statement


def _is_ours(root: Node, faults: Faults) -> bool:
    right = f"a statement file begins with communique: {FORMAT}"
    if root is None:
        faults.error(1, "", "is empty", right)
    elif not isinstance(root, Keyed):
        faults.error(1, "", "is not a statement file", right)
    elif "communique" not in root and not root.keys() & STATEMENT.keys.keys():
        faults.error(1, "", "is not a statement file: none of its keys is known", right)
    elif isinstance(version := root.get("communique"), Whole) and version > FORMAT:
        wrong = f"is written in format {version}, and this program reads format {FORMAT}"
        faults.error(root.line_of("communique"), "communique", wrong, "install a newer communique")
    else:
        return True
    return False


def _check(statement: Statement, faults: Faults, *, warnings: bool) -> None:
    check_references(statement, faults)
    check_dates(statement, faults)
    check_wording(statement, faults)
    if warnings:
        from tui.loaders.labels import check_labels
        from tui.loaders.naming import check_names

        check_labels(statement, faults)
        check_names(statement, faults)
        check_inexact_amounts(statement, faults)
