"""Drafts as a whole: the seeded text becomes the bundled file; every draft loads, and is the same each time."""

import os
from pathlib import Path

import pytest

from tests.importers.answers import cases
from tests.importers.scorer import score_case, total
from tui.core.entities import Entity
from tui.core.statement import Item, Paragraph, Statement
from tui.core.text import key
from tui.importers.draft import drafted, drafted_bytes
from tui.loaders.faults import Severity
from tui.loaders.statement_file import bundled, lint_text, load, load_text

SOURCE = Path(__file__).parent.parent / "data" / "source.txt"
DEVELOPMENT = cases("development")
LEAST = {
    "dates": 0.95,
    "paragraphs": 0.99,
    "items": 0.99,
    "participants": 0.95,
    "countries": 0.97,
    "amounts": 0.95,
    "head": 0.95,
}
"""What is aimed at, on the statements that the rules were written for."""


@pytest.fixture(scope="module")
def draft() -> Statement:
    return load_text(drafted(SOURCE).yaml, "draft")


@pytest.fixture(scope="module")
def kept() -> Statement:
    return load(bundled())


def shape(part: Paragraph | Item) -> tuple[str, str, tuple[object, ...]]:
    return part.label, part.text, tuple(shape(item) for item in part.items)


def printed(entities: tuple[Entity, ...]) -> set[str]:
    return {key(entity.printed).removeprefix("the ") for entity in entities if entity.printed}


def test_the_seeded_text_drafts_to_the_paragraphs_and_items_of_the_bundled_file(
    draft: Statement, kept: Statement
) -> None:
    assert [shape(p) for p in draft.paragraphs] == [shape(p) for p in kept.paragraphs]


def test_and_to_its_head(draft: Statement, kept: Statement) -> None:
    for name in ("title", "instrument", "date", "until", "place", "forum", "language", "heading"):
        assert getattr(draft.head, name) == getattr(kept.head, name)


def test_and_to_its_ministers(draft: Statement, kept: Statement) -> None:
    assert draft.roster.ministers == tuple(kept.roster.ministers)


def test_and_to_its_countries(draft: Statement, kept: Statement) -> None:
    assert draft.roster.countries == kept.roster.countries


def test_and_to_its_groups_with_their_members(draft: Statement, kept: Statement) -> None:
    """``five`` may stand before the name of a group or not: either is printed."""
    mine = {key(g.printed).removeprefix("the "): g.members for g in draft.roster.groups}
    for group in kept.roster.groups:
        assert mine[key(group.printed).removeprefix("the ")] == group.members


def test_and_to_its_events_with_their_dates(draft: Statement, kept: Statement) -> None:
    """The draft has the meeting's own name with its forum, where the analyst stopped before it."""
    of_forum = f" of the {kept.head.forum}"
    mine = {event.printed.removesuffix(of_forum): (event.date, event.place) for event in draft.roster.events}
    assert mine == {event.printed: (event.date, event.place) for event in kept.roster.events}


def test_and_to_its_assistance(draft: Statement, kept: Statement) -> None:
    """The kept file leaves the recipients of 5(c) open; the lead-in names them, so the draft says so."""
    for mine, theirs in zip(draft.roster.assistance, kept.roster.assistance, strict=True):
        assert (mine.at, mine.kind, mine.printed, mine.amount, mine.provider) == (
            theirs.at, theirs.kind, theirs.printed, theirs.amount, theirs.provider,
        )  # fmt: skip
        assert mine.recipients == (theirs.recipients or ("central-asian-countries",))


def test_and_to_positions_of_the_same_actors_at_the_same_addresses(draft: Statement, kept: Statement) -> None:
    """The kept file takes what the Chair stated in 4 apart at its semicolon; the draft keeps the sentence whole."""
    mine = {(draft.roster.name(p.actor), p.at) for p in draft.roster.positions}
    assert {(kept.roster.name(p.actor), p.at) for p in kept.roster.positions} == mine


@pytest.mark.parametrize("case", cases("all"), ids=lambda case: case.name)
def test_every_draft_loads_and_is_the_same_each_time(case) -> None:
    made = drafted(case.path)
    assert drafted_bytes(case.path.read_bytes(), case.path.name).yaml == made.yaml
    errors = [str(fault) for fault in lint_text(made.yaml, "draft") if fault.severity is Severity.ERROR]
    assert errors == []
    assert [p.text for p in load_text(made.yaml, "draft").passages] == [p.text for p in made.statement.passages]


@pytest.mark.parametrize("carrier", ["txt", "md", "html", "docx", "pdf"])
def test_the_scores_hold_what_is_aimed_at(carrier: str, tmp_path: Path) -> None:
    chosen = DEVELOPMENT if carrier in ("txt", "md") or os.environ.get("COMMUNIQUE_ALL") else DEVELOPMENT[:6]
    scored = total(score_case(case, carrier, tmp_path) for case in chosen)
    assert {kind: scored[kind].f1 for kind in LEAST if scored[kind].f1 < LEAST[kind]} == {}
