"""Organisations: those of the vocabulary, with their members on the day, and named bodies known by their last word."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tui.core.entities import Organisation
from tui.importers.finding.body_words import LASTING, LETTERED
from tui.importers.finding.countries import with_countries
from tui.importers.finding.gazetteer import circles, country_finder, organisation_finder
from tui.importers.finding.letters import names_by_letters
from tui.importers.finding.names import NameFinder
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import words_of
from tui.importers.finding.vocabulary import organisations as listed
from tui.importers.structure import Findings, Structure

_BODY = re.compile(
    r"\b(?:[A-Z][\w’'-]{1,40}(?:\s{1,9}(?:and|of|for|on|the|in)){0,2}\s{1,9}){1,6}?"
    rf"{LASTING}\b(?:\s+(?:of|for|on)(?:\s+the)?(?:\s+(?:and\s+)?[A-Z][\w’'-]{{1,40}}){{1,4}})?"
)
_NOT_BODIES = re.compile(
    r"^(?:The|This|Our|Their|In|We|And|At|On|A)\s+|\bPrime\b|^Ministers?\b|^Member\b", re.IGNORECASE
)
_LETTERED_BODY = re.compile(rf"{LETTERED}\b")


def find_organisations(structure: Structure, found: Findings) -> Findings:
    """The organisations that the passages name; one that the title names comes with its members on the day."""
    texts = [words.text for words in words_of(structure) if words.address]
    date = structure.day
    known = {circle.id: circle for circle in circles() if circle.is_organisation}
    finder = organisation_finder()
    names = {body.id: body.name for body in listed()} | {circle.id: circle.name for circle in known.values()}
    made = [_made(id_, names[id_], words) for id_, words in finder.spellings(texts).items()]
    speaks = structure.lines_above
    made = [
        replace(each, members=known[each.id].members_on(date))
        if each.id in known and any(words in speaks for words in each.spellings)
        else each
        for each in made
    ]
    lettered = {name: letters for letters, name in names_by_letters(texts).items() if not any(finder.find(letters))}
    made += _forum(structure.head.forum, texts, {each.id for each in made}, finder)
    made += _bodies(texts, finder, {each.id for each in made}, lettered)
    made = [replace(e, names=(*e.names, lettered[e.printed])) if e.printed in lettered else e for e in made]
    found = replace(found, roster=replace(found.roster, organisations=tuple(made)))
    return with_countries(found, (code for each in made for code in each.members))


def _made(id_: str, name: str, spellings: Sequence[str]) -> Organisation:
    return Organisation(id_, name, spellings[0], tuple(words for words in spellings[1:] if words != name))


def _forum(forum: str, texts: Iterable[str], taken: set[str], known: NameFinder) -> list[Organisation]:
    """The forum that issues the statement, as the passages print it, where no vocabulary names it."""
    printed = re.compile(re.escape(forum), re.IGNORECASE if forum.isupper() else 0)
    named = next((found[0] for text in texts if forum and (found := printed.search(text))), "")
    if not named or slug(named) in taken or any(known.find(named)) or any(named in each.names for each in circles()):
        return []
    return [Organisation(slug(named), named, named)]


def _bodies(
    texts: Sequence[str], known: NameFinder, taken: set[str], lettered: Mapping[str, str]
) -> list[Organisation]:
    """Bodies that no vocabulary has, named more than once in full or by the letters that the text gives them."""
    counted = {
        name: 2 for name, letters in lettered.items() if _LETTERED_BODY.search(name) and _are_used(letters, texts)
    }
    for text in texts:
        covered = [(s.start, s.end) for s in known.find(text)]
        for found in _BODY.finditer(text):
            name = _NOT_BODIES.sub("", found[0])
            inside = any(start < found.end() and found.start() < end for start, end in covered) or _is_country(name)
            if not inside and len(name.split()) > 1 and not _NOT_BODIES.match(name):
                counted[name] = counted.get(name, 0) + 1
    return _named_twice(counted, taken)


def _is_country(name: str) -> bool:
    """Whether a name is a country's: the Russian Federation is no federation of that kind."""
    return any(sighting.words == name for sighting in country_finder().find(name))


def _named_twice(counted: Mapping[str, int], taken: set[str]) -> list[Organisation]:
    made: list[Organisation] = []
    for name, times in counted.items():
        if times > 1 and slug(name) not in taken:
            taken.add(slug(name))
            made.append(Organisation(slug(name), name, name))
    return made


def _are_used(letters: str, texts: Iterable[str]) -> bool:
    """Whether letters are printed on their own, besides where they are explained."""
    alone = re.compile(rf"(?<![\w(-]){re.escape(letters)}(?![\w)-])")
    return any(alone.search(text) for text in texts)
