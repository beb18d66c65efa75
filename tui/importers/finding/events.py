"""Events: meetings, conferences and anniversaries that the text names, with date and place where it says so."""

import re
from dataclasses import replace

from tui.core.entities import Event
from tui.core.text import folded
from tui.importers.finding.gazetteer import country_finder
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.finding.when import dates_in
from tui.importers.structure import Findings, Structure

_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|"
    r"[Ee]ighty|[Nn]inety)[ -](?:first|second|third|fourth|fifth|"
    r"sixth|seventh|eighth|ninth|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth)|"
    r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|"
    r"[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]hirtieth|[Ff]ortieth|[Ff]iftieth|"
    r"[Ss]ixtieth|[Ss]eventieth|[Cc]entenary|[Ii]naugural|[Nn]ext|[Uu]pcoming|[Ff]orthcoming))"
)
_KIND = (
    r"(?:Meetings?|Summit|Conference|Session|Forum|Dialogue|Assembly|Congress|Round|Consultations|Convention|Exhibition|Expo|Games|Review|"
    r"Symposium|Roundtable|Workshop|Ministerial(?!\s+[A-Z])|Plenary|Olympics|Week)"
)
_WORD = r"(?:[A-Z][\w’'&/.-]*|[\"“][^\"”]{3,60}[\"”]|of|the|on|for|and|to|\+|Three)"
_NUMBERED = re.compile(
    rf"\b{_ORDINAL}\s+(?:{_WORD}\s+){{0,9}}?{_KIND}\b(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]*(?:\s+of\s+|\s+and\s+|\s+)?){{1,6}})?"
)
_NAMED = re.compile(rf"\b(?:[A-Z][\w’'&/–-]+\s+(?:(?:of|on|for|and|the)\s+){{0,2}}){{1,7}}?{_KIND}\b")
_ANNIVERSARY = re.compile(
    rf"\b{_ORDINAL}\s+[Aa]nniversary\b(?:\s+of\s+(?:the\s+)?(?:establishment\s+of\s+|resumption\s+of\s+|signing\s+of\s+|end\s+of\s+|founding\s+of\s+|adoption\s+of\s+)?"
    r"(?:the\s+)?(?:diplomatic\s+relations|[A-Z][\w’'-]*(?:\s+[A-Za-z][\w’'-]*)?|\w+))?"
)
_NUMBERED_LETTERS = re.compile(r"(?<!\()\b\d{1,3}(?:st|nd|rd|th)\s+[A-Z]{3,6}\b(?!\s+[A-Z])")
"""``52nd AMM``: a meeting by its letters."""
_COP = re.compile(
    r"(?<!\()\b(?:COP|UNGA|WTO MC|MC|TICAD|PALM|AMM|CHOGM|CICA|FOCAC|IMFC)[\s-]?\d{1,3}\b|"
    r"(?<=\bhold )[A-Z]{3,6}\d{1,2}\b|(?<=\bat )[A-Z]{3,6}\d{1,2}\b"
    r"|\bAnnual Meetings\b"
)
_PLAIN = re.compile(
    r"\b(?:business|investment|economic|youth|expert|high-level|donors?['’]?|review|preparatory|follow-up|pledging|joint)\s+"
    r"(?:forum|meeting|conference|session|summit|dialogue|seminar|workshop)\b(?:\s+(?:on|in)\s+(?:the\s+)?[A-Za-z][\w’'-]+)?"
)
_PLURAL_SERIES = re.compile(r"\b(?:[A-Z][\w’'-]+\s+){1,4}Meetings?(?:\s+\([A-Z]{2,6}\))")
_HELD = re.compile(r"[^.;]{0,160}?\b(?:(?:was|were)\s+(?:held|convened|hosted)|convened|took\s+place|met)\b")
_OFFICER = re.compile(r"\b(?:Director|Secretary|Secretary-General|President|Minister|Commissioner)\b")
_HELD_AFTER = re.compile(r",?\s+(?:which\s+(?:was|will\s+be)\s+)?held\b")
_FOR_THE = re.compile(r"\s+for\s+(?:the\s+)?")
_LEADING = re.compile(r"^(?:The|At|In|Our|This|That|On|We|For|Their|During|After|Before|Since)\s+")
_PLACE_AFTER = re.compile(
    r"^[^.;]{0,70}?\b(?:in|at|hosted\s+by|held\s+in)\s+(?:the\s+city\s+of\s+)?(?P<place>(?!(?:January|February|March|April|May|June|July|"
    r"August|September|October|November|December)\b)(?:the\s+)?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+){0,2})"
)
_OPEN_END = re.compile(r"(?:\s+(?:of|on|for|and|the|in|to))+$")
_BARE = re.compile(rf"(?:[Nn]ext |[Uu]pcoming |[Ff]orthcoming )?{_KIND}")
"""``the Summit``: this meeting or any, no name of one."""
_FORWARD = 110


def find_events(structure: Structure, found: Findings) -> Findings:
    """The events that the passages name, in the order in which they name them."""
    events: dict[str, Event] = {}
    bodies = {folded(words) for body in found.roster.organisations for words in (body.name, *body.spellings)}
    for passage in passages_of(structure):
        for _, end, name in _names_in(passage.text):
            known = folded(name)
            if known in bodies:
                continue
            after = _clause(passage.text[end : end + _FORWARD])
            date = next((when.date for when in dates_in(after, structure.head.date)), "")
            place = found_place["place"] if (found_place := _PLACE_AFTER.match(after)) else ""
            own = _is_own(name, structure) or (passage.index == 0 and bool(_HELD.match(after)))
            event = Event(
                slug(name),
                name,
                printed=name,
                date=structure.head.date if own else date,
                place=structure.head.place if own else place.removeprefix("the "),
            )
            before = events.get(known)
            if before is None:
                events[known] = event
            elif not before.date or not before.place:
                events[known] = replace(before, date=before.date or event.date, place=before.place or event.place)
    taken = {entity.id for entity in found.roster}
    made: list[Event] = []
    for event in _without_shorter(list(events.values())):
        id_ = event.id
        while id_ in taken:
            id_ += "-event"
        taken.add(id_)
        made.append(replace(event, id=id_))
    return replace(found, roster=replace(found.roster, events=tuple(made)))


def _names_in(text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for form in (_ANNIVERSARY, _NUMBERED, _PLURAL_SERIES, _NUMBERED_LETTERS, _COP, _NAMED, _PLAIN):
        for match in form.finditer(text):
            start, end = match.span()
            name = text[start:end].rstrip()
            if form is _NAMED:
                lead = _LEADING.match(name)
                start += lead.end() if lead else 0
                name = text[start:end]
                country = next(country_finder().find(name), None)
                if country and country.start == 0 and (cut := _FOR_THE.match(name, country.end)):
                    start, name = start + cut.end(), name[cut.end() :]
                if name.endswith("Convention") or _OFFICER.search(name):
                    continue
                if re.match(
                    r"(?:Co-)?Chair|Host|President|Member|"
                    r"Other|Head|Secretar|Director|Leaders(?!['’]| Summit| Meeting)|Minister|Represent|"
                    r"Permanent",
                    name,
                ):
                    continue
                if (
                    len(name.split()) < 3
                    and not _HELD_AFTER.match(text[end:])
                    and not re.search(r"Summit|Conference|Games|Expo|Olympics", name)
                ):
                    continue
            if any(start < stop and begin < end for begin, stop, _ in found):
                continue
            name = _OPEN_END.sub("", re.sub(r"^(?:[Nn]ext|[Uu]pcoming|[Ff]orthcoming)\s+(?=\S+\s+\S)", "", name))
            if not _BARE.fullmatch(name):
                found.append((start, end, name))
    return sorted(found)


def _clause(after: str) -> str:
    return re.split(r";|\.\s", after)[0]


def _is_own(name: str, structure: Structure) -> bool:
    title = folded(" ".join((structure.head.title, *structure.head.heading)))
    return folded(name) in title


def _without_shorter(events: list[Event]) -> list[Event]:
    """Without names that are only the end or the beginning of another's: ``Third Meeting`` beside the whole name."""
    plain = [folded(event.name) for event in events]
    return [
        event
        for at, event in enumerate(events)
        if not any(
            plain[at] != other and (other.startswith(plain[at] + " ") or other.endswith(" " + plain[at]))
            for other in plain
        )
    ]
