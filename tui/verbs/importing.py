"""Makes a draft statement file from a document: text, Markdown, HTML, DOCX or PDF.

What is found is written with its source words; what is not known stays unknown; every doubt is a comment beside the
line that a person should look at. With a folder, or several sources, -o names the folder of the drafts; what is there
already is passed over, so that a broken run can be taken up.
"""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui.console import Console, Exit
from tui.core.errors import BadData, CommuniqueError, NothingFound
from tui.verbs.asked import standard_input

if TYPE_CHECKING:
    from tui.core.statement import Statement

USAGE = "communique import SOURCE ... [-o PATH]"
EXAMPLES = """\
  communique import statement.docx -o statement.yaml
  communique import https-page.html > draft.yaml
  pbpaste | communique import -
  communique import texts/ -o drafts/"""

_FEW = 4
"""So few sources are drafted one after the other: starting processes would take longer."""

_BAR = 30
"""Cells of the bar."""


class Drafted(NamedTuple):
    """What became of one source."""

    line: str
    error: str = ""
    exit_code: int = 0


def describe(parser: argparse.ArgumentParser) -> None:
    """Adds what the verb takes."""
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="a document or a folder of them; - is stdin")
    parser.add_argument("-o", "--output", metavar="PATH", help="write a file; for several sources, a folder")
    parser.add_argument("--force", action="store_true", help="replace what is there")


def run(options: argparse.Namespace, console: Console) -> int:
    """Writes the draft, or the drafts."""
    if not options.sources:
        raise BadData("which document? name one, or - for standard input")
    if options.sources == ["-"]:
        return _one(standard_input(), "standard input", options, console)
    paths = [path for source in options.sources for path in _documents(Path(source))]
    if len(options.sources) == 1 and not Path(options.sources[0]).is_dir():
        from tui.importers.sources.running import read_source

        return _one(read_source(paths[0]), paths[0].name, options, console)
    if not paths:
        raise NothingFound("no document in the folder; it holds none of .txt, .md, .html, .docx, .pdf")
    if not options.output:
        raise BadData("several sources: -o names the folder for their drafts")
    return _many(paths, Path(options.output), console, force=options.force)


def _one(data: bytes, name: str, options: argparse.Namespace, console: Console) -> int:
    from tui.importers.draft import drafted_bytes

    draft = drafted_bytes(data, name)
    if options.output and options.output != "-":
        from tui.files import shown, write_whole

        write_whole(options.output, draft.yaml.encode(), force=options.force)
        console.note(f"wrote {shown(options.output)}")
    else:
        console.write(draft.yaml.encode())
    console.note(_summary(draft.statement, len(draft.doubts), name))
    for kind, count in sorted(draft.changes.items()):
        if count:
            console.note(f"  {kind}: {count}")
    return Exit.DONE


def _summary(statement: "Statement", doubts: int, name: str) -> str:
    roster = statement.roster
    counts = (
        (len(statement.paragraphs), "paragraph", "paragraphs"),
        (len(statement.passages) - len(statement.paragraphs), "item", "items"),
        (len(roster.ministers), "person", "persons"),
        (sum(bool(country.printed) for country in roster.countries), "country", "countries"),
        (len(roster.events), "event", "events"),
        (len(roster.assistance), "line of assistance", "lines of assistance"),
        (doubts, "doubt", "doubts"),
    )
    return f"{name}: " + ", ".join(f"{count} {one if count == 1 else several}" for count, one, several in counts)


def _documents(source: Path) -> Iterator[Path]:
    from tui.importers.sources.registry import DOCUMENTS

    if source.is_dir():
        yield from sorted(path for path in source.rglob("*") if path.suffix.casefold() in DOCUMENTS and path.is_file())
    else:
        yield source


def _many(paths: list[Path], folder: Path, console: Console, *, force: bool) -> int:
    """Drafts all sources on all cores: a line for each in their order, what failed at the end."""
    targets = list(_targets(paths, folder))
    failed: list[Drafted] = []
    bar = _Bar(len(paths), console)
    done = 0
    bar.draw(done)
    try:
        for done, drafted in enumerate(_all(paths, targets, force=force), 1):
            bar.clear()
            if drafted.error:
                failed.append(drafted)
            else:
                console.print([drafted.line])
            bar.draw(done)
    except KeyboardInterrupt:
        bar.clear()
        on = "" if force else "; the same command goes on from there"
        console.note(f"stopped after {done} of {len(paths)}{on}")
        raise
    for each in failed:
        console.fail(each.error)
    console.note(f"{len(paths) - len(failed)} of {len(paths)} drafted into {folder}")
    return max((each.exit_code for each in failed), default=Exit.DONE)


def _targets(paths: list[Path], folder: Path) -> Iterator[Path]:
    """A file for each source; two sources of one name are told apart by a number."""
    taken: set[Path] = set()
    for path in paths:
        target, number = folder / f"{path.stem}.yaml", 2
        while target in taken:
            target, number = folder / f"{path.stem}-{number}.yaml", number + 1
        taken.add(target)
        yield target


def _all(paths: list[Path], targets: list[Path], *, force: bool) -> Iterator[Drafted]:
    work = partial(draft_one, force=force)
    if len(paths) <= _FEW:
        yield from map(work, paths, targets)
        return
    import signal
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))
    try:
        yield from pool.map(work, paths, targets, chunksize=max(1, min(16, len(paths) // 64)))
    finally:
        pool.shutdown(cancel_futures=True)


def draft_one(path: Path, target: Path, *, force: bool) -> Drafted:
    """Drafts one source into a file and says what became of it; a failure is told, not raised."""
    from tui.files import shown, write_whole
    from tui.importers.draft import drafted

    try:
        if target.exists() and not force:
            return Drafted(f"{path}: there already, as {target.name}")
        draft = drafted(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, draft.yaml.encode(), force=True)
    except CommuniqueError as error:
        return Drafted("", str(error).partition("\n")[0], error.exit_code)
    except OSError as error:
        return Drafted("", f"{shown(target)}: can't be written ({error.strerror or error})", Exit.FILE)
    return Drafted(_summary(draft.statement, len(draft.doubts), str(path)))


class _Bar:
    """A bar on a terminal's stderr, below the lines of results, gone when all is done."""

    def __init__(self, total: int, console: Console) -> None:
        self.total = total
        self.shown = not console.quiet and sys.stderr is not None and sys.stderr.isatty()

    def draw(self, done: int) -> None:
        """Shows how many are done."""
        if done < self.total:
            filled = _BAR * done // self.total
            self._write(f"[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{self.total}")

    def clear(self) -> None:
        """Takes the bar away."""
        self._write(f"\r{' ' * (_BAR + 20)}\r")

    def _write(self, signs: str) -> None:
        if self.shown:
            sys.stderr.write(signs)
            sys.stderr.flush()
