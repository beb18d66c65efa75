"""What the lines of a head are beside each other: menus, parties, what belongs to a symbol, places that have a day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.outline.frames import says_text_follows
from tui.importers.outline.head_line import Kind, Line
from tui.importers.outline.instruments import counts_meeting
from tui.importers.outline.page_record import value_kinds
from tui.importers.outline.parties import names_parties
from tui.importers.outline.symbols import symbol_in
from tui.importers.outline.wording import ends_sentence, words_in

_UN_BODY = re.compile(
    r"^\W*(?:general\s+assembly|security\s+council|economic\s+and\s+social\s+council|human\s+rights\s+council|(?:first|second|third|fourth|fifth|sixth)\s+committee)\W*$|"
    r"^\W*[\w-]+\s+(?:regular\s+|special\s+|substantive\s+)?session\W*$|^\W*items?\s+\d",
    re.IGNORECASE,
)
"""Beside a symbol these lines say where a document belongs, not what it is."""
_AGENDA_ITEM = re.compile(
    r"\W*(?:agenda\s+)?items?\s+\d+(?:\s*\([a-z]+\))?(?:\s+of\s+the\s+.{4,60})?\W*", re.IGNORECASE
)
"""Below it stands what the item is called."""
_MENU_WORDS = 4
_SENTENCE = 12
_MENU_LINES = 3
_DISTRIBUTED = re.compile(r"\W*distr(?:ibution)?\b", re.IGNORECASE)


def told_by_neighbours(lines: Sequence[Line]) -> list[Line]:
    """The lines, each of the kind that its neighbours make it."""
    return _with_places(_with_parties(_without_menu(_with_symbol(_with_headline(_with_record(lines))))))


def _with_record(lines: Sequence[Line]) -> list[Line]:
    """What stands below ``Published`` or ``From:`` on a line of its own is what the page says of the text."""
    values = value_kinds([line.text for line in lines])
    kind: dict[bool, Kind] = {True: "published", False: "page"}
    return [
        replace(line, kind=kind[values[i]])
        if i in values and line.kind not in ("document", "instrument", "meeting")
        else line
        for i, line in enumerate(lines)
    ]


def _with_headline(lines: Sequence[Line]) -> list[Line]:
    """Sentences above the words that bring a text are the newspaper's; so is a title, where the text has its own."""
    brings = next((i for i in range(len(lines) - 1, 0, -1) if says_text_follows(lines[i].text)), 0)
    titled = any(line.kind == "document" for line in lines[brings + 1 :])
    return [
        line
        if i >= brings
        else replace(line, kind="note")
        if ends_sentence(line.text) and words_in(line.text) > _SENTENCE
        else replace(line, kind="headline")
        if titled and line.kind in ("document", "meeting")
        else line
        for i, line in enumerate(lines)
    ]


def _with_symbol(lines: Sequence[Line]) -> list[Line]:
    """Beside a symbol, a body, its session and its item say where a document belongs, and a day when it came out."""
    if not any(line.kind == "symbol" or symbol_in(line.text) for line in lines):
        return list(lines)
    items = {i + 1 for i, line in enumerate(lines) if _AGENDA_ITEM.fullmatch(line.text)}
    released = {i + d for i, line in enumerate(lines) if _DISTRIBUTED.match(line.text) for d in (-1, 1)}
    return [
        replace(line, kind="note")
        if _UN_BODY.match(line.words) or (i in items and line.kind == "other")
        else replace(line, kind="published")
        if i in released and line.kind == "days"
        else line
        for i, line in enumerate(lines)
    ]


def _with_places(lines: Sequence[Line]) -> list[Line]:
    """A place counts where it stands beside a day, and is no seat of an agency."""
    near = {i + d for i, line in enumerate(lines) if line.kind == "days" for d in (-1, 1)}
    seats = {i + 1 for i, line in enumerate(lines) if line.kind in ("letterhead", "wrapper")}
    return [
        line
        if line.kind != "place"
        else replace(line, kind="letterhead")
        if i in seats
        else replace(line, kind="parties" if names_parties(line.words) else "other", place="")
        if i not in near
        else line
        for i, line in enumerate(lines)
    ]


def _with_parties(lines: Sequence[Line]) -> list[Line]:
    """Countries on lines one below the other are the parties; one by itself beside a day is a place."""
    named = [line.kind in ("place", "other") and not line.days and names_parties(line.words) for line in lines]
    beside = [named[i] and (named[i - 1 : i] + named[i + 1 : i + 2]).count(True) > 0 for i in range(len(lines))]
    return [
        replace(line, kind="parties", place="") if beside[i] or (named[i] and line.kind == "other") else line
        for i, line in enumerate(lines)
    ]


def _without_menu(lines: Sequence[Line]) -> list[Line]:
    """Short lines among a page's own, one below the other, are its menu: ``Home``, ``Summits``, ``Search``."""
    made = list(lines)
    start = 0
    for end in range(len(made) + 1):
        if end < len(made) and words_in(made[end].text) <= _MENU_WORDS and not made[end].days:
            continue
        run = made[start:end]
        if len(run) > _MENU_LINES and sum(line.kind == "page" for line in run) > 1:
            kept = ("page", "document", "instrument", "symbol")
            made[start:end] = [
                line if line.kind in kept or counts_meeting(line.words) else replace(line, kind="page") for line in run
            ]
        start = end + 1
    return made
