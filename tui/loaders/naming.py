"""Warnings about names: those that occur nowhere, those that two entities share, and entities nothing refers to.

Not one of them is an error: what is not in the text does no harm, and the text may have been cut on purpose.
"""

import re
from collections.abc import Iterator

from tui.core.entities import Country, Entity, Minister, Topic
from tui.core.mentions import mentioned_names
from tui.core.statement import Statement
from tui.core.text import folded
from tui.loaders.faults import Faults
from tui.loaders.references import Path, entities_with_paths

_BETWEEN = r"\s[^.;\n]{1,60}?\s"
"""What may stand between the parts of an office: a country with its official name."""


def check_names(statement: Statement, faults: Faults) -> None:
    """Warns of names that are not in the text, names that another entity takes, and what nothing refers to."""
    texts = [*statement.head.heading, statement.head.title, statement.head.instrument, *statement.head.closing]
    for passage in statement.passages:
        texts += (*passage.heading, passage.text)
    text = "\n".join(folded(words, keep_case=True) for words in texts)
    lowered = text.casefold()
    for path, entity in entities_with_paths(statement.roster):
        for below, words in _printed_words(entity):
            among = lowered if isinstance(entity, Topic) else text
            forms = _forms(words, any_case=isinstance(entity, Topic))
            if not any(_stands_in(among, form) for form in forms) and not (
                below == ("office",) and _is_told(text, folded(words, keep_case=True).split())
            ):
                right = "write it as printed, capitals included, or take it out"
                faults.warning_at((*path, *below), f"{words!r} is nowhere in the text", right)
    _check_shared(statement, faults)
    _check_used(statement, text, faults)


def _printed_words(entity: Entity) -> Iterator[tuple[Path, str]]:
    """The words that an entity says are printed, and the keys that say so."""
    if entity.printed:
        yield ("printed",), entity.printed
    yield from ((("names", n), words) for n, words in enumerate(entity.names) if words)
    yield from ((("not", n), words) for n, words in enumerate(entity.never) if words)
    if isinstance(entity, Minister):
        yield from ((("role_names", n), words) for n, words in enumerate(entity.role_names) if words)
        yield from (((name,), words) for name in ("honorific", "office") if (words := getattr(entity, name)))


def _forms(words: str, *, any_case: bool = False) -> tuple[str, ...]:
    """How a name may stand in the text: as written, with its first letter a capital, or all in capitals."""
    plain = folded(words, keep_case=True).strip()
    return (plain.casefold(),) if any_case else (plain, plain[:1].upper() + plain[1:], plain.upper())


def _stands_in(text: str, words: str) -> bool:
    if words not in text:
        return False
    return re.search(rf"(?:(?<!\w)|(?!\w)){re.escape(words)}(?!\w)", text) is not None


def _is_told(text: str, office: list[str]) -> bool:
    """Whether an office is that of several, or is printed around the country: ``Ambassador of Norway to Iceland``."""
    several = (re.sub(r"y$", "(?:y|ies)", re.escape(word)) + "s?" for word in office)
    forms = [r"\s+".join(several)]
    cuts = ((office[:cut], office[cut:]) for cut in range(1, len(office)))
    forms.extend(re.escape(" ".join(first)) + _BETWEEN + re.escape(" ".join(rest)) for first, rest in cuts)
    return any(re.search(rf"(?<!\w){form}(?!\w)", text) for form in forms)


def _check_shared(statement: Statement, faults: Faults) -> None:
    paths = {entity.id: path for path, entity in entities_with_paths(statement.roster)}
    first: dict[str, Entity] = {}
    told: set[tuple[str, str]] = set()
    for entity, words, _ in mentioned_names(statement.roster):
        taker = first.setdefault(folded(words, keep_case=True).strip(), entity)
        if taker.id != entity.id and (taker.id, entity.id) not in told:
            told.add((taker.id, entity.id))
            wrong = f"{words!r} names {taker.id} too, which stands first in the file and takes it"
            faults.warning_at(paths[entity.id], wrong, "take it out of one, or add corrections")


def _check_used(statement: Statement, text: str, faults: Faults) -> None:
    roster = statement.roster
    tagged = {topic for passage in statement.passages for topic in passage.topics}
    tagged.update(topic for position in roster.positions for topic in position.topics)
    corrections = (correction for passage in statement.passages for correction in passage.corrections)
    linked = roster.linked.union(correction.means for correction in corrections)
    for path, entity in entities_with_paths(roster):
        if isinstance(entity, Topic):
            if entity.id not in tagged:
                faults.warning_at(path, f"no passage is tagged with the topic {entity.id!r}", "tag one, or take it out")
        elif entity.id not in linked and not any(_stands_in(text, f) for w in _wordings(entity) for f in _forms(w)):
            what = "country" if isinstance(entity, Country) else entity.kind
            wrong = f"nothing in the text or the file refers to the {what} {entity.id!r}"
            faults.warning_at(path, wrong, "give the name it goes by in the text, or take it out")


def _wordings(entity: Entity) -> tuple[str, ...]:
    return (*entity.spellings, *entity.role_names) if isinstance(entity, Minister) else entity.spellings
