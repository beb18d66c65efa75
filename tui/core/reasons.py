"""Why a passage matches a reading, in words a user reads."""

from dataclasses import dataclass

from tui.core.facets import FACETS, Via
from tui.core.mentions import How, Reason
from tui.core.query import Mode
from tui.core.reading import Reading
from tui.core.statement import Passage
from tui.core.text import Span

IN_THE_LEAD_IN = ", in the lead-in"
"""How a sentence ends whose mention stands in the lead-in."""


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: the facet (or ``search``), the value, and the sentence that says why."""

    facet: str
    value: str
    sentence: str

    def __str__(self) -> str:
        return self.sentence


def because(reading: Reading, passage: Passage) -> tuple[Because, ...]:
    """Why a passage matches: one reason for each chosen value that it speaks of, then the search."""
    if not reading.is_match(passage):
        return ()
    made: list[Because] = []
    query = reading.applied
    for facet in FACETS:
        for value in query.chosen(facet.id):
            label = facet.label(reading.index.mentions, value)
            if not reading.index.kept(facet, value, query.via) >> passage.index & 1:
                continue
            if facet.id == "topic":
                made.append(Because(facet.id, value, f"{label}, as tagged"))
            elif facet.id == "mention":
                made.append(Because(facet.id, value, f"someone is named {label}"))
            else:
                reasons = reading.index.mentions.reasons(passage, value)
                wanted = [
                    r for r in reasons if query.via is Via.ANY or (r.how is How.GROUP) is (query.via is Via.GROUP)
                ]
                made.append(Because(facet.id, value, sentence(reading, wanted[0])))
    if search := query.search:
        hits = len(reading.hits(passage))
        shown = f"/{search.text}/" if search.mode is Mode.REGEX else f"“{search.text}”"
        made.append(Because("search", search.text, f"{shown}, {hits} {'hit' if hits == 1 else 'hits'}"))
    return tuple(made)


def sentence(reading: Reading, reason: Reason) -> str:
    """A reason in words: ``Kazakhstan, through “the Ministers of the Central Asian countries” › Tileuberdi``."""
    statement = reading.statement
    printed = quoted(statement.passages[reason.mention.passage].text, reason.mention.span)
    said = f"{statement.roster.name(reason.entity)}, {_way(reason)} “{printed}”"
    chain = "".join(f" › {statement.roster.name(link)}" for link in reason.links[1:-1])
    return said + chain + (IN_THE_LEAD_IN if reason.inherited else "")


def quoted(text: str, span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(span.of(text).split())


def _way(reason: Reason) -> str:
    if reason.how is How.GROUP:
        return "through"
    if len(reason.links) > 1:
        return "by its minister, as" if reason.how is How.ROLE else "by its minister"
    return "by role, as" if reason.how is How.ROLE else "by name, as"
