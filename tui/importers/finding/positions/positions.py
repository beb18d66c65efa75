"""Positions: who used which verb, in which words. Verbs come from the vocabulary, actors from the roster."""

from collections.abc import Iterator
from dataclasses import replace

from tui.core.entities import Position
from tui.core.statement import Passage, Statement
from tui.importers.finding.positions.actors import Actors, actors_of
from tui.importers.finding.positions.clauses import begins_with_verb, speaker_of
from tui.importers.finding.positions.spoken import Said, said_by, said_in, trimmed
from tui.importers.outline.recitals import is_recital
from tui.importers.structure import Findings, Structure

_LONGEST = 600
"""Signs of a position that are kept."""
_CLAUSES = 0.5
"""Share of the paragraphs that begin with a verb where those who took part are meant without being named."""
_SAME = 0.6
"""Share that two groups have in common where one stands for the other."""


def find_positions(structure: Structure, found: Findings) -> Findings:
    """What each actor said, welcomed, condemned ..., in the printed words."""
    statement = Statement("draft", structure.head, structure.paragraphs, found.roster)
    actors = actors_of(found.roster)
    if not actors.ids:
        return found
    positions = tuple(
        Position(actor, spoken.verb, str(at.address), words, _topics_of(words, str(at.address), found))
        for passage, spoken in _spoken(statement, actors, found.everyone)
        for at, words in _printed(statement, passage, spoken)
        for actor in spoken.actors
    )
    return replace(found, roster=replace(found.roster, positions=positions))


def _spoken(statement: Statement, actors: Actors, everyone: tuple[str, ...]) -> Iterator[tuple[Passage, Said]]:
    """What is said in each passage: by an actor in it, or, in a clause without one, by the speaker above it."""
    they: tuple[str, ...] = ()
    whole, part = unnamed = (_unnamed(statement, everyone), "")
    for passage in statement.passages:
        plain = actors.in_capitals if passage.text.isupper() else actors
        for line in passage.heading:
            whole = speaker_of(line, actors) or whole
        if passage.parent is not None:
            if part and begins_with_verb(passage.text):
                yield from ((passage, each) for each in said_by((part,), passage.text, plain))
            continue
        made, they = said_in(passage.text, plain, they)
        recital = is_recital(passage.text)
        if not made and whole and begins_with_verb(passage.text) and not recital:
            made = list(said_by((whole,), passage.text, plain))
        elif not recital:
            whole, part = unnamed
        yield from ((passage, each) for each in made)
        if named := speaker_of(passage.text, plain):
            whole, part = named, "" if made and not made[-1].words else named


def _unnamed(statement: Statement, everyone: tuple[str, ...]) -> str:
    """The group that is meant where most paragraphs begin with a verb and name nobody."""
    whole = [passage for passage in statement.passages if passage.parent is None and not is_recital(passage.text)]
    if sum(begins_with_verb(passage.text) for passage in whole) < max(2, _CLAUSES * len(whole)):
        return ""
    present = set(everyone)
    shares = {
        group.id: len(present.intersection(group.members)) / len(present.union(group.members))
        for group in statement.roster.groups
    }
    best = max(shares, key=lambda id_: shares[id_], default="")
    return best if best and shares[best] >= _SAME else ""


def _printed(statement: Statement, passage: Passage, spoken: Said) -> Iterator[tuple[Passage, str]]:
    """Where the words stand: in the passage, or, where it stops at the verb, in each of its items."""
    if spoken.words:
        yield passage, _shortened(spoken.words)
        return
    for item in statement.items_of(passage):
        if item.depth == 1:
            yield item, _shortened(trimmed(item.text))


def _shortened(words: str) -> str:
    """So many words as a table shows, from the first."""
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(maxsplit=1)[0]


def _topics_of(words: str, at: str, found: Findings) -> tuple[str, ...]:
    lower = words.casefold()
    return tuple(
        topic
        for topic in found.topics.get(at, ())
        if any(phrase in lower for phrase in found.evidence.get(f"{at} {topic}", ()))
    )
