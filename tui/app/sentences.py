"""What the lines above and below the panes say of a reading."""

from tui.core.counting import counted
from tui.core.facets import FACETS, Via
from tui.core.query import Mode
from tui.core.reading import Reading
from tui.core.statement import Statement


def of_draft(statement: Statement, key: str) -> str:
    """What is said when a document, not a statement file, is opened; ``key`` shows the doubts."""
    doubts = counted(len(statement.doubts), "doubt")
    return f"A draft: names, groups and positions are the program's reading. {key} lists {doubts} to look at."


def chips(reading: Reading) -> tuple[str, ...]:
    """One chip for each facet with a choice, then the exclusions, directness, search, and the marks filter."""
    query, mentions = reading.query, reading.index.mentions
    made: list[str] = []
    for exclude in (False, True):
        for facet in FACETS:
            if values := query.chosen(facet.id, exclude=exclude):
                names = ", ".join(facet.label(mentions, value) for value in values)
                made.append(f"not {facet.title}: {names}" if exclude else f"{facet.title}: {names}")
    if query.via is not Via.ANY:
        made.append({Via.DIRECT: "named directly", Via.GROUP: "only through a group"}[query.via])
    if query.search:
        text = query.search.text
        made.append(
            {Mode.PHRASE: f"“{text}”", Mode.WORDS: f"words: {text}", Mode.REGEX: f"/{text}/"}[query.search.mode]
        )
    if reading.only_marked:
        made.append("only marked")
    return tuple(made)


def status(reading: Reading, hit: tuple[int, int] | None) -> tuple[str, ...]:
    """How much is shown, of how much; then passages, marks and hits."""
    paragraphs = reading.index.paragraphs.bit_count()
    made = [f"{reading.paragraph_count} of {counted(paragraphs, 'paragraph')}"]
    made.append(counted(reading.kept.bit_count(), "passage"))
    if reading.statement.is_draft:
        made.append(f"draft, {counted(len(reading.statement.doubts), 'doubt')}")
    if reading.applied.search:
        number = hit_number(reading, hit)
        made.append(f"{number}/{counted(reading.hit_count, 'hit')}" if number else counted(reading.hit_count, "hit"))
    if reading.marks:
        made.append(f"{len(reading.marks)} marked")
    return tuple(made)


def hit_number(reading: Reading, hit: tuple[int, int] | None) -> int:
    """Which of all hits one stands on, from 1; 0 for none."""
    if hit is None or hit[0] not in reading.hit_counts:
        return 0
    return sum(count for index, count in reading.hit_counts.items() if index < hit[0]) + hit[1] + 1


def next_hit(reading: Reading, hit: tuple[int, int] | None, cursor: int, by: int) -> tuple[int, int] | None:
    """The hit after (``by`` 1) or before (-1) the one stood on, or the nearest from the cursor on; round the end."""
    counts = reading.hit_counts
    if not counts:
        return None
    indices = list(counts)
    if hit and hit[0] in counts and hit[0] == cursor:
        index, number = hit
        if 0 <= number + by < counts[index]:
            return index, number + by
        place = (indices.index(index) + by) % len(indices)
        return indices[place], 0 if by > 0 else counts[indices[place]] - 1
    if by > 0:
        index = next((i for i in indices if i >= cursor), indices[0])
        return index, 0
    index = next((i for i in reversed(indices) if i < cursor), indices[-1])
    return index, counts[index] - 1
