"""How fast a brief is checked: 200 quotations against 1,000 paragraphs, beside a plain ``str.find`` of each.

    python tests/bench/check.py [-n ROUNDS]

A quarter of the quotations are exact, the rest have a word changed, are cut, are joined or are nowhere. Figures are
medians of the rounds.
"""

import argparse
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from statements import file_text  # noqa: E402

from tui.core.printed_words import PrintedWords  # noqa: E402
from tui.core.statement import Statement  # noqa: E402
from tui.loaders.statement_file import load_text  # noqa: E402
from tui.verifying.blocks import Block, blocks_of  # noqa: E402
from tui.verifying.brief import check_brief  # noqa: E402

PARAGRAPHS, QUOTATIONS = 1000, 200


def quotations(statement: Statement) -> list[str]:
    """Quotations of every kind, always the same."""
    chance = random.Random(1)  # noqa: S311 # no secret
    texts = [passage.text.split() for passage in statement.passages if len(passage.text.split()) > 30]
    made: list[str] = []
    while len(made) < QUOTATIONS:
        words, other = chance.choice(texts), chance.choice(texts)
        at, length = chance.randrange(len(words) - 20), chance.randrange(8, 20)
        part = words[at : at + length]
        match len(made) % 8:
            case 0 | 1:
                made.append(" ".join(part))
            case 2 | 3:
                made.append(" ".join([*part[:4], "icebreaker", *part[5:]]))
            case 4:
                made.append(" ".join([*words[at : at + 6], "[...]", *words[at + 9 : at + 16]]))
            case 5:
                made.append(" ".join([*part, *other[:10]]))
            case _:
                made.append(" ".join(chance.sample([*part, *"walrus teapot violin comet".split()], 10)))  # noqa: SIM905
    return made


def median(rounds: int, work: Callable[[], object]) -> float:
    """Seconds of the median round."""
    taken: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5, metavar="ROUNDS")
    rounds = parser.parse_args().n
    statement = load_text(file_text(PARAGRAPHS), "bench")
    quoted = quotations(statement)
    brief = "\n\n".join(f"> {words}" for words in quoted).encode()
    text = "\n".join(passage.text for passage in statement.passages)
    blocks: list[Block] = list(blocks_of(brief, "bench", ".md"))

    def whole() -> list[str]:
        return [each.verdict.kind for each in check_brief(blocks_of(brief, "bench", ".md"), PrintedWords(statement))]

    plain = median(rounds, lambda: [text.find(words) for words in quoted])
    folded = median(rounds, lambda: [text.casefold().find(words.casefold()) for words in quoted])
    ready = PrintedWords(statement)
    ready.pairs  # noqa: B018 # what is made once is made
    checking = median(rounds, lambda: list(check_brief(blocks, ready)))
    everything = median(rounds, whole)
    print(f"{len(statement.passages):,} passages, {len(text):,} characters, {len(blocks)} quotations:", end=" ")
    print(", ".join(f"{count} {kind}" for kind, count in Counter(whole()).most_common()))
    for what, seconds in (
        ("str.find of each", plain),
        ("str.find, case folded", folded),
        ("verdicts, words at hand", checking),
        ("the whole check: Markdown, words, verdicts", everything),
    ):
        print(f"{what:<44}{seconds * 1000:>9.1f} ms {seconds / plain:>8.1f} x str.find")
    print(f"aim: within 1 s; {'held' if everything < 1 else 'missed'}")


if __name__ == "__main__":
    main()
