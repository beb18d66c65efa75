"""Countries by name. Adjectives are no mentions, nor are names of seas and documents that hold a country's name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.core.entities import Country
from tui.importers.finding.gazetteer import Place, country_finder, places
from tui.importers.finding.texts import words_of
from tui.importers.structure import Findings, Structure

_PUBLISHER = re.compile(
    r"(?:By\s+)?(?:[Tt]he\s+)?(?:[A-Z][\w.]*\s+){0,3}(?:Embassy|EMBASSY|Consulate|High\s+Commission|Permanent\s+Mission)\b(?!.*\bAmbassador)"
)
"""A line of the page that says which embassy put it there."""


def find_countries(structure: Structure, found: Findings) -> Findings:
    """The countries that the statement names, in the order in which it names them first."""
    everything = [words.text for words in words_of(structure) if words.address or not _PUBLISHER.match(words.text)]
    printed = country_finder().spellings(everything)
    countries = tuple(_country(places()[code], words) for code, words in printed.items())
    return replace(found, roster=replace(found.roster, countries=countries))


def find_shields(structure: Structure, found: Findings) -> Findings:
    """For every country, named or only meant, the words that hold a name of it and do not mean it."""
    finder = country_finder()
    shields = dict.fromkeys(words for each in words_of(structure) for words in finder.shields(each.text))
    made = tuple(replace(country, never=_holding(country, shields)) for country in found.roster.countries)
    return replace(found, roster=replace(found.roster, countries=made))


def _holding(country: Country, shields: Iterable[str]) -> tuple[str, ...]:
    names = "|".join(re.escape(name) for name in (country.name, *country.spellings))
    return tuple(words for words in shields if re.search(rf"(?<!\w)(?:{names})(?!\w)", words))


def _country(place: Place, spellings: Sequence[str]) -> Country:
    others = tuple(words for words in spellings[1:] if words != place.name and not words.isupper())
    return Country(place.code, place.name, spellings[0], others, (), place.official)


def with_countries(found: Findings, codes: Iterable[str]) -> Findings:
    """The findings with these countries too: they are meant, through a group or a person, and nowhere named."""
    there = {country.id for country in found.roster.countries}
    fresh = tuple(
        Country(code, places()[code].name, official=places()[code].official)
        for code in dict.fromkeys(codes)
        if code not in there and code in places()
    )
    return replace(found, roster=replace(found.roster, countries=(*found.roster.countries, *fresh)))
