"""How fast documents are drafted: one text of 100 paragraphs, and a folder of 1,000 of them on all cores.

    python tests/bench/drafting.py [-n ROUNDS] [--texts COUNT]

Beside the folder stands the time that one core would need; memory is the largest process's.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from statements import file_text  # noqa: E402

from tui.importers.draft import drafted_bytes  # noqa: E402
from tui.loaders.statement_file import load_text  # noqa: E402


def text_of(paragraphs: int) -> bytes:
    """An invented statement as it would stand on a page."""
    statement = load_text(file_text(paragraphs), "bench")
    lines = [statement.head.title, "", statement.head.instrument, ""]
    for number, paragraph in enumerate(statement.paragraphs, 1):
        lines += [f"{number}. {paragraph.text}", ""]
        lines += [f"({'abcdefgh'[at]}) {item.text}" for at, item in enumerate(paragraph.items)]
    return "\n".join(lines).encode()


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5, metavar="ROUNDS")
    parser.add_argument("--texts", type=int, default=1000, metavar="COUNT")
    options = parser.parse_args()
    data = text_of(100)
    drafted_bytes(data, "warm.txt")
    taken = []
    for _ in range(options.n):
        begin = time.perf_counter()
        drafted_bytes(data, "bench.txt")
        taken.append(time.perf_counter() - begin)
    one = statistics.median(taken)
    print(f"{'a text of 100 paragraphs, ' + str(len(data)) + ' bytes':<56}{one * 1000:>9.0f} ms   aim: well under 1 s")
    with tempfile.TemporaryDirectory() as folder:
        texts, drafts = Path(folder) / "texts", Path(folder) / "drafts"
        texts.mkdir()
        for number in range(options.texts):
            (texts / f"{number:04}.txt").write_bytes(data)
        begin = time.perf_counter()
        command = [sys.executable, "-m", "tui", "import", str(texts), "-o", str(drafts), "-q"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=HERE.parent.parent)
        whole = time.perf_counter() - begin
        made = len(list(drafts.iterdir()))
    cores = os.cpu_count() or 1
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{f'a folder of {made:,} of them, {cores} cores':<56}{whole:>9.1f} s    {one * made / whole:.1f} x one core")
    print(f"{'peak memory of the largest process':<56}{memory:>9.0f} MiB  aim: a few hundred")


if __name__ == "__main__":
    main()
