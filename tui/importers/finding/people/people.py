"""People with an office, wherever a line prints them: name-office-country, office-country-name, country-office-name.

A line is veiled, its parts are recognised (``parts``), and every sentence of it is divided among its persons
(``rows``). What is found is a candidate; ``presence`` and ``ministers`` decide who took part.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tui.importers.finding.gazetteer import demonym_finder, organisation_finder
from tui.importers.finding.people.between import begins, ends, gap, stood_in
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.lands import of_their_lands
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.office_words import is_subject
from tui.importers.finding.people.part import Part, Served
from tui.importers.finding.people.parts import ROLE_WORDS, parts_of
from tui.importers.finding.people.persons import HONOURS
from tui.importers.finding.people.rows import Row, first_and_last, rows_of
from tui.importers.finding.people.said_for import sides_said
from tui.importers.finding.people.shared import one_title
from tui.importers.finding.people.titles import served_by, title_of, used_of
from tui.importers.finding.sentences import sentence_bounds
from tui.importers.finding.veil import PAD, Veiled, veil
from tui.importers.outline.wording import all_capitals

_ROW = re.compile(rf"(?P<office>[A-ZÀ-Ý][^,;:.()]{{3,60}}),[ ](?:[Tt]he[ ])?\ue001{PAD}*[ ]*[.,;]?(?:[ ]and)?$")
"""What stands behind the name in a line of a list: ``Secrétaire permanente, Norway;``."""
_SHOUTED = 8
"""Words of a line in capitals that is more than a name and an office."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SMALL = re.compile(
    r"\b(?:Of|The|And|In|For|On|At|By|To|With|As|Was|Were|Held|Met|From|De|Is|Attended|Chaired|Representing|"
    r"Represented)\b"
)
_ROLE_AFTER = re.compile(rf"[^;.()]{{0,3}}\((?:as\s+|the\s+)?(?P<role>{ROLE_WORDS})\b[^)]{{0,40}}\)")
_ROYAL = re.compile(r"(?:.*\s)?(?P<royal>King|Queen|Sultan|Emir|Amir)$")
_AMBASSADOR = re.compile(r"(?:.*\s)?(?P<office>Ambassador)$")


def candidates_in(text: str, *, listed: bool = False) -> Iterator[Candidate]:
    """Everyone who is printed with an office or an honorific in one line, as they come; no two overlap.

    A line all in capitals is read as if it were not; what is found is given as printed. ``listed``: the line is one of
    a list of persons, where a name may stand alone.
    """
    if not (all_capitals(text) and len(text.split()) > _SHOUTED):
        yield from _found_in(text, listed=listed)
        return
    plain = lowered(text)
    for found in _found_in(plain, listed=listed):

        def printed(words: str) -> str:
            at = plain.find(words)
            return text[at : at + len(words)] if words and at >= 0 else words

        yield replace(
            found,
            name=text[found.start : found.end],
            honorific=printed(found.honorific),
            office=printed(found.office),
            role=printed(found.role),
        )


def lowered(text: str) -> str:
    """A line in capitals as if it were not; letters of honours stay."""

    letters = {
        each.words for each in organisation_finder().find(text) if re.fullmatch(r"(?!WHO\b)[A-Z]{2,6}", each.words)
    }

    def word(found: re.Match[str]) -> str:
        kept = found[0] in letters or (found[0] in HONOURS and not is_subject(found[0]))
        return found[0] if kept else found[0].capitalize()

    return _SMALL.sub(lambda found: found[0].lower(), _WORD.sub(word, text))


def _found_in(text: str, *, listed: bool) -> Iterator[Candidate]:
    veiled = veil(text)
    parts = parts_of(text, veiled)
    if not any(not isinstance(part, Served) for part in parts):
        return
    office = ""
    sides = sides_said(veiled)

    def heading(at: int) -> str:
        return next((meant for begin, meant in reversed(sides) if begin <= at), "")

    for sentence in _sentences(parts, veiled.text):
        made_before: list[Candidate] = []
        for row in rows_of(sentence, veiled.text, listed=listed):
            made = _candidate(text, veiled, row)
            if made.office.casefold().endswith("counterpart"):
                made = replace(made, office=office)
            office = made.office
            made_before.append(made if made.country else replace(made, country=heading(row.person.start)))
        yield from of_their_lands(made_before, veiled)


def _sentences(parts: list[Part], veiled: str) -> Iterator[list[Part]]:
    """The parts, sentence by sentence."""
    stops = sentence_bounds(veiled)[0]
    made: list[Part] = []
    for part in parts:
        if made and bisect_left(stops, ends(made[-1]) - 1) < bisect_left(stops, begins(part)):
            yield made
            made = []
        made.append(part)
    yield made


def _candidate(text: str, veiled: Veiled, row: Row) -> Candidate:
    person = row.person
    row = _without_absent(row, veiled.text)
    office, country, used = _office(text, row)
    alone = _country_alone(row, veiled.text)
    start, end = first_and_last(used)
    honorific = person.honorific
    if not office and (found := _ROYAL.match(honorific)):
        office, honorific = found["royal"], honorific[: found.start("royal")].strip() or honorific
    if not office and (found := _AMBASSADOR.match(person.honorific)):
        office = found["office"]
    if office.startswith("High Representative") and "Union" in office:
        country = "european-union"
    if office.startswith("Apostolic") or "Nuncio" in office:
        country = country or "VA"
    if not office and person.sure and not row.after and (line := _ROW.match(veiled.text, person.stop + 2)):
        office = text[slice(*line.span("office"))]
        alone = veiled.meant(line.end("office"), line.end())
    own = alone or country or row.shared_for or _abroad(office)
    after = _ROLE_AFTER.match(veiled.text, end)
    style = next((o.style for o in row.offices if o.style), "")
    return Candidate(
        person.start,
        person.end,
        person.name,
        style if style and not honorific else honorific,
        office,
        own,
        person.role or (after["role"] if after else ""),
        (start, end),
        first_and_last(row),
        next((o.titled(text) for o in row.offices if o not in used.offices and "hair" in o.titled(text)), ""),
        _body(row),
        _stands_in(row, veiled.text),
    )


def _without_absent(row: Row, veiled: str) -> Row:
    """A person without the offices of the one whom it represents: ``the Minister of Ports, Norway, represented by``."""
    parts: tuple[Part, ...] = (*row.before, row.person)
    for at in range(len(row.before) - 1, -1, -1):
        if "represented" in gap(veiled, parts[at], parts[at + 1]):
            absent = [part for part in row.before[: at + 1] if not isinstance(part, Office)]
            owned = [part for part in row.before[: at + 1] if isinstance(part, Office) and part.of_country]
            if not any(isinstance(part, Office) for part in row.before[: at + 1]) or (owned and not absent):
                return row
            return replace(row, before=(*absent, *row.before[at + 1 :]))
    return row


_ABROAD = re.compile(
    r"\b(?P<people>[A-Z]\w+?)s?\s+(?:(?:[Ll]iving|[Rr]esiding|[Rr]esident|[Ee]stablished|[Ss]ettled)\s+)?[Aa]broad\b"
)


def _abroad(office: str) -> str:
    """The country of ``Minister of Foreign Affairs and Norwegians Abroad``."""
    found = _ABROAD.search(office)
    names = (found["people"], f"{found['people']}s") if found else ()
    return next((sighting.meaning for name in names for sighting in demonym_finder().find(name)), "")


def _body(row: Row) -> str:
    """The printed name of a body beside a person that no vocabulary has."""
    parts = (row.person, *row.after)
    beside = [part.named for one, part in pairwise(parts) if isinstance(part, Served)]
    before = [part.named for part in row.before if isinstance(part, Served)]
    return next(filter(None, (*(office.house for office in row.offices), *beside, *before)), "")


def _office(text: str, row: Row) -> tuple[str, str, Row]:
    """The title of a person, whom it serves, and the row with the parts that say so."""
    if not row.offices:
        return one_title(row.shared, text) if row.shared else "", "", row
    used = used_of(row.offices, text)
    left = {id(office) for office in row.offices if office not in used}
    before, after = (tuple(part for part in side if id(part) not in left) for side in (row.before, row.after))
    served = served_by(used) or served_by(row.offices)
    own = [office for office in row.offices if not office.titled(text).startswith("representative of")]
    if own and used[0] not in own:
        used = used_of(own, text)  # ``the representative of the President of Norway, Secretary of Ports Asta Lind``
    title = title_of(used, text, (row.person.begin, row.person.end))
    return title, served, Row(row.person, before, after)


def _country_alone(row: Row, veiled: str) -> str:
    """The country or body that stands by itself beside a person, where no office says another."""
    of_country = any(office.of_country for office in row.offices)
    for part in row.served:
        row_head = part in row.before and part is (row.before[0] if row.before else None)
        heads = row_head and re.search(r"[:\t]|by ", veiled[part.end : begins(row.person)])
        if heads and (part.is_country or not any(office.served for office in row.offices)):
            return part.meant
    if of_country:
        return ""
    return next((part.meant for part in row.served if part.is_country), "") or next(
        (part.meant for part in row.served if not any(o.served for o in row.offices)), ""
    )


def _stands_in(row: Row, veiled: str) -> bool:
    parts: tuple[Part, ...] = (*row.before, row.person, *row.after)
    return any(
        (stood_in(veiled, a, b) and "by" in gap(veiled, a, b))
        or re.search(r"represent|speaking", gap(veiled, a, b)) is not None
        for a, b in pairwise(parts)
    )
