"""The process that reads one document: bytes come on standard input, the document goes out as JSON.

Started as ``python -m tui.importers.sources.worker MODULE NAME``. Memory and processor time are capped where the
platform can.
"""

import contextlib
import importlib
import json
import sys
from dataclasses import asdict

from tui.core.errors import BadData, CommuniqueError
from tui.importers.sources.registry import FORMATS
from tui.importers.sources.running import MOST_MEMORY, MOST_SECONDS


def main(module: str, name: str) -> None:
    """Reads a document with the reader in ``module`` and writes what it holds, or the sentence that says why not."""
    _cap()
    data = sys.stdin.buffer.read()
    out = sys.stdout.buffer
    try:
        with contextlib.redirect_stdout(sys.stderr):  # a library that talks must not break the answer
            document = _read(module, data, name)
        answer = {
            "blocks": [asdict(block) for block in document.blocks],
            "metadata": dict(document.metadata),
            "changes": dict(document.changes),
            "doubts": [asdict(doubt) for doubt in document.doubts],
        }
    except CommuniqueError as error:
        answer = {"trouble": type(error).__name__, "sentence": str(error)}
    except MemoryError:
        answer = {
            "trouble": "BadData",
            "sentence": f"{name}: needs too much memory to read; it may be broken on purpose",
        }
    except RecursionError:
        answer = {
            "trouble": "BadData",
            "sentence": f"{name}: is nested too deeply to read; it may be broken on purpose",
        }
    out.write(json.dumps(answer).encode())
    out.flush()


def _read(module: str, data: bytes, name: str):  # type: ignore[no-untyped-def] # a Document, from a module known when it runs
    if module not in {format_.module for format_ in FORMATS}:
        raise BadData(f"{name}: no reader is called {module}")
    return importlib.import_module(module).document(data, name)


def _cap() -> None:
    try:
        import resource
    except ImportError:  # not on Windows: the caller's time limit still holds
        return
    for kind, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main(*sys.argv[1:3])
