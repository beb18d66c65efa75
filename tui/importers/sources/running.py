"""How a source is read: within its format's bounds, and, all but plain text, in a process that may be stopped.

A hang, a crash of a native library or a bomb in such a process is one sentence, not the end of the program.
"""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tui.core.clean import visible
from tui.core.doubts import Doubt
from tui.core.errors import BadData, CommuniqueError, FileTrouble
from tui.files import read_bytes, shown
from tui.importers.blocks import Block, Document
from tui.importers.sources.registry import MOST_BYTES, Format, format_of

MOST_SECONDS = 60
"""How long one document may take to read."""
MOST_MEMORY = 1_500_000_000
"""Bytes of address space for the process that reads one document (POSIX)."""
_HEAD = 65_536
_TROUBLES: dict[str, type[CommuniqueError]] = {"BadData": BadData, "FileTrouble": FileTrouble}


def read_source(path: Path) -> bytes:
    """The bytes of a source; one that is too long for its format is refused before it is read.

    Raises:
        FileTrouble: it can't be read, or is too long.
        BadData: it is no document.
    """
    try:
        with path.expanduser().open("rb") as file:
            head = file.read(_HEAD) if path.expanduser().is_file() else b""
    except OSError:
        head = b""  # the reading below says why, in one sentence
    most = format_of(head, path.name).most_bytes if head else MOST_BYTES
    return read_bytes(path, most=most)


def read_document(data: bytes, name: str) -> Document:
    """The document that ``data`` holds, in whichever format.

    Raises:
        FileTrouble: it is too long for its format.
        BadData: it is no document, is encrypted or broken, takes too long, or its reader is not installed.
    """
    if not data.strip():
        raise BadData(f"{visible(name)}: is empty; give a document with a statement in it")
    format_ = format_of(data[:_HEAD], name)
    if len(data) > format_.most_bytes:
        raise FileTrouble(f"{shown(name)}: is longer than {format_.most_bytes // 1_000_000} MB; split it")
    if not format_.isolated:
        made: Document = importlib.import_module(format_.module).document(data, name)
        return made
    return _isolated(format_, data, name)


def _isolated(format_: Format, data: bytes, name: str) -> Document:
    package = str(Path(__file__).resolve().parents[3])
    paths = [package, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-P", "-m", "tui.importers.sources.worker", format_.module, name]
    try:
        done = subprocess.run(  # noqa: S603 - our own program, started with a list of words
            command, input=data, capture_output=True, timeout=MOST_SECONDS, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        raise BadData(
            f"{visible(name)}: took longer than {MOST_SECONDS} s to read; it may be broken on purpose"
        ) from None
    except OSError as error:
        raise FileTrouble(f"{visible(name)}: can't be read in a process of its own ({error.strerror})") from None
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise BadData(f"{visible(name)}: its {format_.name} reader broke off; the file may be damaged") from None
    if "trouble" in answer:
        raise _TROUBLES.get(answer["trouble"], BadData)(answer["sentence"])
    blocks = tuple(Block(**block) for block in answer["blocks"])
    doubts = tuple(Doubt(**doubt) for doubt in answer["doubts"])
    return Document(name, blocks, answer["metadata"], answer["changes"], doubts)
