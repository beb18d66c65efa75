"""Topics: the subjects of the vocabulary whose phrases a passage prints; the phrases are kept as evidence.

The name of a country and the office of a person speak of no subject: ``Minister of Trade of a Democratic Republic``.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from tui.core.entities import Topic
from tui.core.text import folded
from tui.importers.finding.gazetteer import country_finder
from tui.importers.finding.texts import passages_of
from tui.importers.finding.veil import with_style
from tui.importers.finding.vocabulary import topics
from tui.importers.structure import Findings, Structure


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for topic in topics():
        phrases = sorted((folded(name) for name in topic.names or (topic.name,)), key=lambda words: -len(words))
        made.append((topic.id, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")))
    return tuple(made)


def _without_names(text: str, offices: Iterable[str]) -> str:
    """``text`` with blanks for countries, their styles and offices."""
    spans = [(with_style(text, country.start), country.end) for country in country_finder().find(text)]
    spans += [found.span() for office in offices for found in re.finditer(re.escape(office), text)]
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def find_topics(structure: Structure, found: Findings) -> Findings:
    """The topics of every passage, with the printed words they were known by."""
    tags: dict[str, tuple[str, ...]] = {}
    evidence: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, dict[str, None]] = {}
    offices = [minister.office for minister in found.roster.ministers if minister.office]
    for passage in passages_of(structure):
        at, text = str(passage.address), folded(_without_names(passage.text, offices))
        for topic, form in _forms():
            if words := tuple(dict.fromkeys(form.findall(text))):
                tags[at] = (*tags.get(at, ()), topic)
                evidence[f"{at} {topic}"] = words
                phrases.setdefault(topic, {}).update(dict.fromkeys(words))
    names = {topic.id: topic.name for topic in topics()}
    taken = {entity.id for entity in found.roster}
    kept = {topic: topic if topic not in taken else f"{topic}-topic" for topic in phrases}
    made = tuple(Topic(kept[topic], names[topic], names=tuple(words)) for topic, words in phrases.items())
    renamed = {at: tuple(kept[topic] for topic in found_topics) for at, found_topics in tags.items()}
    because = {f"{key.rpartition(' ')[0]} {kept[key.rpartition(' ')[2]]}": words for key, words in evidence.items()}
    return replace(found, roster=replace(found.roster, topics=made), topics=renamed, evidence=because)
