"""The body that meets, as the text calls it where it acts: ``the Council``, ``the Authority``, ``Summit noted``.

The title, the forum or the opening names it too. Whoever took part is meant.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tui.core.entities import Group
from tui.importers.finding.acting import acts
from tui.importers.finding.gazetteer import organisation_finder
from tui.importers.finding.letters import names_by_letters
from tui.importers.finding.slugs import slug

_KIND = (
    r"(?:Assembly|Authority|Board|Bureau|Commission|Committee|Conference|Congress|Council|Forum|Group|Mechanism|"
    r"Parliament|Quartet|Session|Summit|Task\s+Force|Troika)"
)
_OPENING = 2
"""Paragraphs in which the body may be introduced, not only act."""
_SEVERAL = 2
_OFTEN = 2
"""Times that a name without its article acts before it is taken for the body's: ``Summit noted``."""


def meeting_body(speaks: str, texts: Sequence[str], members: tuple[str, ...]) -> Iterator[Group]:
    """The groups that are the body itself; ``speaks`` is the title, the forum and the lines around them."""
    if len(members) < _SEVERAL:
        return
    opening = " ".join((speaks, *(_form(capitals=text.isupper()).sub(" ", text) for text in texts[:_OPENING])))
    letters = _letters(opening)
    counted = Counter(words for text in texts for words in _acting(text))
    names: dict[str, list[str]] = {}
    for words, times in counted.items():
        name = re.sub("^the ", "", words, flags=re.IGNORECASE)
        if any(sighting.words == name for sighting in organisation_finder().find(name)):
            continue
        if name in letters or (name.casefold() in opening.casefold() and (times >= _OFTEN or name != words)):
            names.setdefault(letters.get(name, name).casefold().split()[-1], []).append(words)
    for spellings in names.values():
        first, *others = sorted(spellings, key=lambda words: (words[:4].lower() != "the ", len(words), words))
        yield Group(slug(first), first.lower() if first.isupper() else first, first, tuple(others), members=members)


def _acting(text: str) -> Iterator[str]:
    """Names of bodies, and letters, that stand right before a verb; with ``the`` where it is printed."""
    for found in _form(capitals=text.isupper()).finditer(text):
        name = " ".join(found["name"].split())
        yield f"{_the(name)}{name}" if found["the"] else name


def _the(name: str) -> str:
    return "THE " if name.isupper() and re.search(_KIND, name, re.IGNORECASE) else "the "


def _letters(opening: str) -> Mapping[str, str]:
    """The letters of bodies that the opening introduces, and the names they stand for."""
    kind = re.compile(rf"\b{_KIND}\b")
    return {letters: name for letters, name in names_by_letters([opening]).items() if kind.search(name)}


@cache
def _form(*, capitals: bool) -> re.Pattern[str]:
    """The name of a body or letters before a verb, or before the colon that ends a text."""
    return re.compile(
        rf"(?:(?P<the>\b[Tt]he\s+)|^|(?<=[.;:]\s))(?P<name>(?:[A-Z][\w-]{{1,30}}\s+){{0,3}}{_KIND}|[A-Z][A-Z+-]{{1,11}})(?:\s+{acts()}|(?:\s+\w+ly)?\s*:\s*$)",
        re.IGNORECASE if capitals else 0,
    )
