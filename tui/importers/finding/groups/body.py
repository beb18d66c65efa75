"""The body that meets, as the text calls it where it acts: ``the Council``, ``the Authority``, ``Summit noted``.

The title, the forum or a line around them names it too, or the opening says that it met. Whoever took part is meant.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tui.core.entities import Group
from tui.importers.finding.acting import acts
from tui.importers.finding.body_words import MEETING
from tui.importers.finding.gazetteer import organisation_finder
from tui.importers.finding.letters import names_by_letters
from tui.importers.finding.slugs import slug

_OPENING = 2
"""Paragraphs in which the body may be introduced, not only act."""
_SPEAKER = re.compile(r"^\s*(?:the\s+)?$|\b(?:of|by|from)\s+(?:the\s+)?$", re.IGNORECASE)
"""Before the name of a body, these make it the one that speaks."""
_BEFORE = 20
_SEVERAL = 2
_OFTEN = 2
"""Times that a name without its article acts before it is taken for the body's: ``Summit noted``."""


def meeting_body(speaks: str, texts: Sequence[str], members: tuple[str, ...]) -> Iterator[Group]:
    """The groups that are the body itself; ``speaks`` is the title, the forum and the lines around them."""
    if len(members) < _SEVERAL:
        return
    above, opening = _own_words(speaks), " ".join(texts[:_OPENING])
    letters = _letters(f"{speaks} {opening}")
    counted = Counter(words for text in texts for words in _acting(text))
    names: dict[str, list[str]] = {}
    for words, times in counted.items():
        name = re.sub("^the ", "", words, flags=re.IGNORECASE)
        if any(sighting.words == name for sighting in organisation_finder().find(name)):
            continue
        met = _is_named(above, name) or _has_met(opening, name)
        if name in letters or (met and (times >= _OFTEN or name != words)):
            names.setdefault(letters.get(name, name).casefold().split()[-1], []).append(words)
    for spellings in names.values():
        first, *others = sorted(spellings, key=lambda words: (words[:4].lower() != "the ", len(words), words))
        yield Group(slug(first), first.lower() if first.isupper() else first, first, tuple(others), members=members)


def _own_words(speaks: str) -> str:
    """The lines that say who speaks, without bodies that they only speak of: ``on the UN Security Council``."""
    found = [
        s for s in organisation_finder().find(speaks) if not _SPEAKER.search(speaks[max(0, s.start - 20) : s.start])
    ]
    for sighting in reversed(found):
        speaks = speaks[: sighting.start] + " " + speaks[sighting.end :]
    return speaks


def _is_named(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) is not None


def _has_met(opening: str, name: str) -> bool:
    """Whether the opening says that a body met: ``the Council held its session``, ``the meeting of the Council``."""
    own = re.escape(name)
    held = rf"\b[Tt]he\s+(?:\w+\s+){{0,3}}?{own}\b[^.;]{{0,120}}?\b(?:held|met|convened|gathered|opened)\b"
    of = rf"\b(?:meeting|session|summit|conference)\s+of\s+the\s+(?:[\w-]+\s+){{0,5}}?{own}(?!\w)"
    return re.search(rf"{held}|{of}", opening, re.IGNORECASE if opening.isupper() else 0) is not None


def _acting(text: str) -> Iterator[str]:
    """Names of bodies, and letters, that stand right before a verb; with ``the`` where it is printed."""
    for found in _form(capitals=text.isupper()).finditer(text):
        name = " ".join(found["name"].split())
        yield f"{_the(name)}{name}" if found["the"] else name


def _the(name: str) -> str:
    return "THE " if name.isupper() and re.search(MEETING, name, re.IGNORECASE) else "the "


def _letters(opening: str) -> Mapping[str, str]:
    """The letters of bodies that the opening introduces, and the names they stand for."""
    kind = re.compile(rf"\b{MEETING}\b")
    return {letters: name for letters, name in names_by_letters([opening]).items() if kind.search(name)}


@cache
def _form(*, capitals: bool) -> re.Pattern[str]:
    """The name of a body or letters before a verb, or before the colon that ends a text."""
    return re.compile(
        rf"(?:(?P<the>\b[Tt]he\s+)|^|(?<=[.;:]\s))(?P<name>(?:[A-Z][\w-]{{1,30}}\s+){{0,3}}{MEETING}|[A-Z][A-Z+-]{{1,11}})(?:\s+{acts()}|(?:\s+\w+ly)?\s*:\s*$)",
        re.IGNORECASE if capitals else 0,
    )
