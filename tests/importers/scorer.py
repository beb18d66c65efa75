"""How many of the answers a draft has right, and how much of the draft is right: precision and recall by kind.

``python tests/importers/scorer.py`` prints the table; ``--verbose NAME`` lists what was missed and what was wrong.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.importers import render
from tests.importers.answers import PARTS, Case, Part, cases, cases_in
from tests.importers.scoring.count import Count
from tests.importers.scoring.facts import count_amounts, count_countries, count_dates, count_events, count_head
from tests.importers.scoring.passages import count_passages, count_whole, draft_passages, expected_passages
from tests.importers.scoring.people import count_people
from tui import notation

CARRIERS = ("txt", "md", "html", "docx", "pdf")
KINDS = (
    "paragraphs",
    "items",
    "words",
    "name",
    "title",
    "country",
    "role",
    "participants",
    "countries",
    "amounts",
    "dates",
    "events",
    "head",
)

Draft = Mapping[str, Any]
Score = dict[str, Count]


def draft_of(path: Path) -> Draft:
    """The draft that the importer makes of a document."""
    from tui.importers.draft import drafted

    return notation.read(drafted(path).yaml, path.name)


def score(draft: Draft, answers: Mapping[str, Any], parts: Sequence[Part] = ()) -> Score:
    """The counts of each kind. ``parts`` are the paragraphs and items of the answers with all their words."""
    expected = expected_passages(answers)
    found = draft_passages(draft)
    people = count_people(draft, answers)
    return {
        "paragraphs": count_passages([p for p in found if not p.depth], [p for p in expected if not p.depth]),
        "items": count_passages([p for p in found if p.depth], [p for p in expected if p.depth]),
        "words": count_whole(draft, parts),
        **people,
        "countries": count_countries(draft, answers),
        "amounts": count_amounts(draft, answers),
        "dates": count_dates(draft, answers),
        "events": count_events(draft, answers),
        "head": count_head(draft, answers),
    }


def score_case(case: Case, carrier: str, folder: Path, drafting: Callable[[Path], Draft] | None = None) -> Score:
    """The score of one statement in one carrier; a draft that fails has nothing right, and says so."""
    path = case.path if carrier == "txt" else render.write(case, carrier, folder)
    try:
        draft: Draft = (drafting or draft_of)(path)
    except Exception as error:
        failed = score({}, case.answers, case.parts)
        return failed | {
            "paragraphs": failed["paragraphs"] + Count(remarks=(f"failed  {type(error).__name__}: {error}",))
        }
    return score(draft, case.answers, case.parts)


def total(scores: Iterable[Score]) -> Score:
    """The sums of several scores."""
    summed = {kind: Count() for kind in KINDS}
    for one in scores:
        summed = {kind: summed[kind] + one[kind] for kind in KINDS}
    return summed


def table(by_carrier: Mapping[str, Score]) -> str:
    """Precision, recall and F1 of each kind (rows) in each carrier (columns)."""
    lines = [f"{'':<13}{'n':>5}" + "".join(f"  {carrier:^17}" for carrier in by_carrier)]
    lines.append(f"{'':<18}" + "".join("      P     R    F1" for _ in by_carrier))
    for kind in KINDS:
        counts = [scored[kind] for scored in by_carrier.values()]
        cells = "".join(f"  {c.precision:.3f} {c.recall:.3f} {c.f1:.3f}" for c in counts)
        lines.append(f"{kind:<13}{counts[0].expected:>5}{cells}")
    return "\n".join(lines)


def report(case: Case, scored: Score) -> str:
    """Every miss and every wrong entry of one statement."""
    lines = [f"{case.name}"]
    for kind in KINDS:
        lines.extend(f"  {kind:<13}{remark}" for remark in scored[kind].remarks)
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--carrier", choices=CARRIERS, action="append", help="only this carrier; may be repeated")
    parser.add_argument("--part", choices=(*PARTS, "all"), default="development")
    parser.add_argument("--folder", type=Path, help="instead: the statements of this folder, answers beside them")
    parser.add_argument(
        "--verbose", metavar="NAME", help="list what differs in statements whose name begins so; 'all' for all"
    )
    options = parser.parse_args(arguments)
    chosen = [
        case
        for case in (cases_in(options.folder) if options.folder else cases(options.part))
        if options.verbose in (None, "all") or case.name.startswith(options.verbose)
    ]
    by_carrier: dict[str, Score] = {}
    with tempfile.TemporaryDirectory() as folder:
        for carrier in options.carrier or CARRIERS:
            scores = {case: score_case(case, carrier, Path(folder)) for case in chosen}
            by_carrier[carrier] = total(scores.values())
            if options.verbose:
                print("\n".join(f"{carrier}: {report(case, scored)}" for case, scored in scores.items()))
    print(table(by_carrier))
    failed = sum(r.startswith("failed") for scored in by_carrier.values() for r in scored["paragraphs"].remarks)
    if failed:
        print(f"{failed} drafts failed; --verbose all says why")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
