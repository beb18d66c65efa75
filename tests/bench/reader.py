"""How fast the reader is, as ratios against programs run beside it in the same minute.

    python tests/bench/reader.py [-n PAIRS] [--only WORD]

The floor is a bare Textual app; keys are held against VisiData too where it is installed, on the same text. Figures are
medians; a shared machine makes single ones worthless. Run it with bytecode written, as an installed program has it.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from statements import file_text  # noqa: E402
from terminal import Terminal  # noqa: E402

FLOOR = [sys.executable, str(HERE / "floor.py")]
READER = [sys.executable, "-m", "tui"]
FLOOR_READY = r"floor ready[\s\S]*Quit"
READY = r"lively discussion[\s\S]*in 2022[\s\S]*quit"


def row(what: str, figure: str, aim: str) -> None:
    """One line of the table."""
    print(f"{what:<58}{figure:>30}   {aim}", flush=True)


def ready(command: Sequence[str], pattern: str) -> tuple[float, float, float]:
    """Seconds to a pattern, seconds to leave, peak memory in MiB."""
    terminal = Terminal(command)
    seconds = terminal.wait(pattern) - terminal.started
    terminal.settle()
    peak = terminal.usage().peak
    return seconds, terminal.quit(), peak


def whole(command: Sequence[str]) -> float:
    """Seconds of a whole process."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def ratios(pairs: int, ours: Callable[[], float], theirs: Callable[[], float]) -> str:
    """The median of ratios of pairs run in turn, and both medians."""
    measured = [(ours(), theirs()) for _ in range(pairs)]
    ratio = statistics.median(a / b for a, b in measured)
    mine, other = (statistics.median(run[number] for run in measured) for number in (0, 1))
    return f"{ratio:5.2f} x  ({mine:.3f} / {other:.3f} s)"


def start(pairs: int, statement: Path) -> None:
    """Starting, leaving, memory."""
    for name, command, pattern, aims in (
        ("bundled", READER, READY, ("aim 1.2, fails above 1.35", "1.2, 1.5", "1.25, 1.4")),
        ("10,000 paragraphs", [*READER, str(statement)], r"2\. [\s\S]*quit", ("2.5, 3.5", "1.2, 1.5", "2, 2.7")),
    ):
        ours, floor = [], []
        for _ in range(pairs):
            ours.append(ready(command, pattern))
            floor.append(ready(FLOOR, FLOOR_READY))
        for number, what in enumerate(("start to the statement readable", "exit", "peak memory")):
            ratio = statistics.median(a[number] / b[number] for a, b in zip(ours, floor, strict=True))
            mine, theirs = (statistics.median(run[number] for run in runs) for runs in (ours, floor))
            row(f"{what}, {name}", f"{ratio:5.2f} x  ({mine:.3f} / {theirs:.3f})", aims[number])


def commands(pairs: int) -> None:
    """Whole processes without a terminal, against the floor's start."""
    for words, aim in ((["show"], "0.3, 0.4"), (["--help"], "0.2, 0.4")):
        figure = ratios(pairs, lambda w=words: whole([*READER, *w]), lambda: ready(FLOOR, FLOOR_READY)[0])
        row(f"communique {' '.join(words)}, whole process", figure, aim)


def keys_of(command: Sequence[str], pattern: str, keys: str, times: int) -> list[float]:
    """Milliseconds of each key, once the pattern stands there."""
    terminal = Terminal(command)
    terminal.wait(pattern)
    terminal.settle()
    taken = []
    for key in keys * times:
        taken.append(terminal.key(key))
        terminal.settle(0.06)
    terminal.kill()
    return taken


def scrolling(pairs: int, small: Path, statement: Path, plain: Path) -> None:
    """Reading on, against VisiData and against itself on a long statement."""
    every: dict[str, list[float]] = {"small": [], "large": [], "peer": []}
    for _ in range(max(3, pairs // 3)):
        every["small"] += keys_of([*READER, str(small)], r"2\. [\s\S]*quit", "j", 30)
        every["large"] += keys_of([*READER, str(statement)], r"2\. [\s\S]*quit", "j", 30)
        if peer := shutil.which("visidata"):
            every["peer"] += keys_of([peer, str(plain)], r"2\. ", "j" * 30 + "\x06" * 10, 1)
    middle = {name: statistics.median(taken) for name, taken in every.items() if taken}
    slow = {name: sorted(taken)[int(len(taken) * 0.95) - 1] for name, taken in every.items() if taken}
    if "peer" in middle:
        figure = f"{middle['small'] / middle['peer']:5.2f} x ({middle['small']:.1f} / {middle['peer']:.1f} ms)"
        row("j to the changed screen, median, against visidata", figure, "1.3, 1.8")
        figure = f"{slow['small'] / slow['peer']:5.2f} x ({slow['small']:.1f} / {slow['peer']:.1f} ms)"
        row("the same, p95", figure, "1.7, 2.5")
    figure = f"{middle['large'] / middle['small']:5.2f} x ({middle['large']:.1f} / {middle['small']:.1f} ms)"
    row("j with 10,000 paragraphs over 300", figure, "1.15, 1.3")
    far = keys_of([*READER, str(statement)], r"2\. [\s\S]*quit", "Gg", 5)
    row("G and g, 10,000 paragraphs", f"{statistics.median(far):.1f} ms", "a frame (17 ms) more than j")


def asking(small: Path, statement: Path) -> None:
    """Toggling a facet value, and one more letter of a search."""
    for name, path, facet_aim, letter_aim in (
        ("300", small, "25, 50 ms", "20, 40 ms"),
        ("10,000", statement, "40, 100 ms", "40, 100 ms"),
    ):
        terminal = Terminal([*READER, str(path)])
        terminal.wait(r"2\. [\s\S]*quit")
        terminal.settle()
        terminal.key("f")
        terminal.settle()
        toggles = []
        for number in range(12):
            toggles.append(terminal.key(" ", r"chosen" if number % 2 == 0 else r"Filters +(?!\d)"))
            terminal.settle(0.1)
        row(f"toggling a facet value, {name} paragraphs", f"{statistics.median(toggles):.1f} ms", facet_aim)
        terminal.key("/", r"Search /")
        terminal.settle()
        letters = []
        for typed in ("h", "ha", "har", "harb", "harbo", "harbou"):
            letters.append(terminal.key(typed[-1], rf"{typed}”"))
            terminal.settle(0.1)
        row(f"one more letter of a search, {name} paragraphs", f"{statistics.median(letters[1:]):.1f} ms", letter_aim)
        terminal.kill()


def idle(seconds: float = 5.0) -> None:
    """What it does when nothing is asked of it."""
    terminal = Terminal(READER)
    terminal.wait(READY)
    terminal.settle(1.5)
    written, used = terminal.bytes, terminal.usage().seconds
    terminal.read(seconds)
    busy = (terminal.usage().seconds - used) / seconds
    row("idle", f"{terminal.bytes - written} bytes, {busy:.1%} of a core", "0 bytes, under 1 %")
    terminal.kill()


def main() -> None:
    """The whole table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=9, metavar="PAIRS", help="pairs of runs for each start (default 9)")
    parser.add_argument("--only", default="", metavar="WORD", help="start, commands, scrolling, asking or idle")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COMMUNIQUE_HOME"] = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.chdir(HERE.parent.parent)
        small, statement, plain = (Path(folder, name) for name in ("300.yaml", "10000.yaml", "300.txt"))
        small.write_text(file_text(300), encoding="utf-8")
        statement.write_text(file_text(10_000), encoding="utf-8")
        shown = subprocess.run([*READER, "show", str(small)], capture_output=True, check=True)
        plain.write_bytes(shown.stdout)
        parts: dict[str, Callable[[], None]] = {
            "start": lambda: start(options.n, statement),
            "commands": lambda: commands(options.n),
            "scrolling": lambda: scrolling(options.n, small, statement, plain),
            "asking": lambda: asking(small, statement),
            "idle": idle,
        }
        for name, part in parts.items():
            if options.only in ("", name):
                part()


if __name__ == "__main__":
    main()
