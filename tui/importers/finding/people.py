"""People with an office, wherever a line prints them: name-office-country, office-country-name, country-office-name.

Every form is one expression over one line of veiled print. What a form finds is a candidate; ``ministers`` decides who
took part.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tui.importers.finding.persons import HONORIFICS, NAME, OFFICE, OFFICE_SMALL, bare, honorifics_of
from tui.importers.finding.veil import BODY, COUNTRY, DEMONYM, PAD, Veiled, veil
from tui.importers.outline.wording import all_capitals

_ROLE_WORDS = (
    r"(?:Co-)?Chair(?:person|man|woman|s)?|Host|Observer|Moderator|(?:Co-)?President|Presidency|Facilitator|Guest"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person as printed somewhere."""

    start: int
    end: int
    name: str
    honorific: str = ""
    office: str = ""
    country: str = ""
    """A country's code, or the id of an organisation."""
    role: str = ""
    """A role printed in brackets beside the name: ``Chair``."""
    whole: tuple[int, int] = (0, 0)
    """From the first to the last word of name, office and country."""


_SERVED = rf"(?P<served>{COUNTRY}|{BODY})"
_ROLE = rf"(?:,?\s*\((?:as\s+|the\s+|in\s+[^)]{{0,30}}\s)?(?P<role>{_ROLE_WORDS})[^)]{{0,40}}\))?"
_LETTERS = r"(?:,?\s+\(?(?:[A-Z]\.?){2,6}\)?(?=\s*[,;]|$))?"
"""Letters of an honour below a name: ``, MP``."""
_PERSON = rf"(?P<name>(?:{HONORIFICS})?{NAME}){_LETTERS}"
_PERSON_AFTER = rf"(?<!\bof )(?<!\bfor )(?<!\band ){_PERSON}"
_SURE_PERSON = rf"(?P<name>{HONORIFICS}{NAME}){_LETTERS}"
_STYLE = rf"(?P<style>{HONORIFICS})"
_ON = (
    r"(?:(?:,(?![ ]the[ ]))?[ ](?!(?:H\.E\.|Mr|Ms|Mrs|Dr|His|Her)\b)(?:of|for|the|and|in|on|at|to|"
    r"with|de|del|do|da|des|la|el|charge|responsible|&|"
    rf"(?:[A-Z]|[\ue001-\ue003])[\w’'&{PAD}-]*)){{0,18}}?"
)
"""How an office goes on: words with capitals and the small words between them, never another person."""
_VERB = r"(?:met|held|attended|chaired|joined|visited|welcomed|took|was|were|is|are)"
_FREELY = rf"(?:(?!\sby\s|\s(?:{HONORIFICS})|\s{_VERB}\b)[^;()\n])"
"""One sign of an office that goes on in any words, but not to another person."""
_STOOD_IN = r"(?:['’]s?)?\s+(?:delegation\s+)?(?:was\s+|were\s+)?(?:represented\s+|led\s+|headed\s+)?by"
_LINE = rf"^\W*(?:For\s+|On\s+behalf\s+of\s+)?{_SERVED}\s*"
_NAME_FIRST = re.compile(
    rf"{_PERSON}{_ROLE}\s*[,–—]\s*(?:the\s+|and\s+)?(?P<office>{OFFICE}{_ON})\s*,?\s+(?:of|for|from|in)\s+{_SERVED}"
)
"""H.E. Ms. Asta Lind (Chair), Minister of Ports and Trade of the Kingdom of Norway."""
_OFFICE_FIRST = re.compile(rf"(?P<office>{OFFICE}{_ON})\s+(?:of|for|from)\s+{_SERVED}\s*[,–—:(]?\s*{_SURE_PERSON}")
"""the Minister of Ports of Norway, H.E. Ms. Asta Lind."""
_BESIDE = re.compile(rf"(?P<office>{OFFICE}{_ON})\s+(?:of|for|from)\s+{_SERVED}\s+{_PERSON}")
"""Minister of Ports of Norway Asta Lind: with nothing between country and name, the office is before it."""
_FORMS = tuple(
    re.compile(form)
    for form in (
        # Norway: H.E. Ms. Asta Lind, Minister of Ports; For Norway: Asta Lind, Minister of Ports
        rf"{_LINE}(?:[:–—-]|\t)\s*{_PERSON}\s*,\s*\(?(?P<office>{OFFICE}{_FREELY}{{0,160}})",
        rf"{_LINE}(?:[:–—-]|\t)\s*{_SURE_PERSON}\s*\((?P<office>{OFFICE}{_FREELY}{{0,160}})\)",
        rf"{_LINE}(?:[:–—-]|\t)\s*(?P<office>{OFFICE}{_FREELY}{{0,120}}?),?\s+{_SURE_PERSON}",
        # Norway: Rt. Hon. Prime Minister Asta Lind; Norway H.E. President Asta Lind; Norway: Ms. Asta Lind
        rf"{_LINE}(?:[:–—-]|\t)?\s*{_STYLE}(?P<office>{OFFICE})\s*,?\s+{_PERSON}",
        rf"{_LINE}(?:[:–—-]|\t)?\s*{_SURE_PERSON}\s*(?:,?\s*(?P<office>{OFFICE}{_FREELY}{{0,160}})|\W*$)",
        # Norway by Ms. Asta Lind, the Minister of Ports; Norway represented by its Premier, Ms. Asta Lind
        rf"{_SERVED}{_STOOD_IN}\s+{_SURE_PERSON}\s*,?\s*(?:the\s+|its\s+|their\s+)?"
        rf"(?P<office>{OFFICE}(?:\s+(?:of|for)\s+(?:the\s+)?(?:(?:,\s+|\s+and\s+|\s+)?(?!{HONORIFICS})[A-Z][\w’'-]+)+)?)",
        rf"{_SERVED}{_STOOD_IN}\s+(?:the\s+|its\s+|their\s+)?(?P<office>{OFFICE}{_ON})\s*,?\s+{_SURE_PERSON}",
        # Ms. Asta Lind, Minister of Ports, represented Norway
        rf"{_SURE_PERSON}\s*,\s*(?P<office>{OFFICE}{_FREELY}{{0,160}}?)\s*,?\s*(?:who\s+)?represent(?:ed|ing)\s+{_SERVED}",
        # H.E. President Asta Lind of the Kingdom of Norway
        rf"{_STYLE}(?P<office>{OFFICE})\s*,?\s+{_PERSON_AFTER}(?:\s*,)?\s+(?:of|from)\s+{_SERVED}",
        # Ms. Asta Lind, Norwegian Minister of Ports; Ms. Asta Lind, African Union Commissioner for Ports
        rf"{_SURE_PERSON}\s*,\s*(?:the\s+)?(?P<served>{COUNTRY}|{DEMONYM}|{BODY})(?:['’]s?)?\s+(?P<office>{OFFICE}{_ON})"
        rf"(?=\s*(?:[.;,)]|\band\b|$))",
        # the Minister of Ports of Norway, Asta Lind
        rf"(?P<office>{OFFICE}{_ON})\s+(?:of|for|from)\s+{_SERVED}\s*,?\s+{_PERSON}",
        # Norway's Minister of Ports, Asta Lind; the Norwegian Minister of Ports, Asta Lind
        rf"(?P<served>{COUNTRY}|{DEMONYM}|{BODY})(?:\s\((?:[A-Z]{{2,6}}|{COUNTRY}|{BODY})\))?(?:['’]s?)?\s+(?:{OFFICE}['’]s?\s+)?(?P<office>{OFFICE}{_ON}),?\s+"
        rf"{_PERSON_AFTER}",
        # Minister of Ports Asta Lind of Norway
        rf"(?P<office>{OFFICE}{_ON}),?\s+{_PERSON_AFTER}\s+(?:of|from)\s+{_SERVED}",
        # Ms. Asta Lind Minister of Ports of Norway; Asta Lind, prime minister of Norway
        rf"{_SURE_PERSON}\s+(?P<office>{OFFICE}{_ON})\s+of\s+{_SERVED}",
        rf"{_PERSON},\s+(?:the\s+)?(?P<office>{OFFICE_SMALL}(?:\s+(?:of|for)\s+(?:the\s+)?(?:\w+\s+){{1,6}}?)?)\s*of\s+{_SERVED}",
        # Asta Lind, Minister of Ports (Norway); Asta Lind, Minister of Ports, Norway
        rf"{_PERSON},\s+(?P<office>{OFFICE}{_FREELY}{{0,120}}?)\s*[,(]\s*{_SERVED}\)?",
        rf"{_SURE_PERSON}\s*(?:[,(]|of\s|from\s)\s*{_SERVED}\)?",
        # Asta Lind, Minister of Ports: the country is for another line to say
        rf"{_PERSON},\s+(?:the\s+)?(?P<office>{OFFICE}(?:[^;:()\n.,]|\.(?=\w)){{0,120}}?)"
        rf"(?=\s*(?:[;.(),]|\band\s+(?:{HONORIFICS}|the\s+{OFFICE})|$))",
        rf"(?P<office>{OFFICE}{_ON}),?\s+{_SURE_PERSON}",
        rf"(?P<office>(?:(?:Vice[- ])?President|(?:Deputy )?Prime Minister|Premier|Chancellor|"
        rf"(?:Foreign|Finance) Minister|"
        rf"Secretary[- ]General|Director[- ]General|High Representative|Foreign Secretary|King|Queen|Commissioner|"
        rf"Ambassador))\s+{_PERSON}",
        # at the invitation of His Royal Highness Prince Olav
        rf"\b(?:at\s+the\s+invitation\s+of|(?:hosted|chaired|convened|opened|led|represented)\s+by)\s+{_SURE_PERSON}",
    )
)
_SOMEBODY = re.compile(rf"{OFFICE}|\b{HONORIFICS}|\b{OFFICE_SMALL}\s+(?:of|for)\b")
"""What every form has: a line without it names nobody."""
_ROLE_AFTER = re.compile(rf"[^;.()]{{0,3}}\((?:as\s+|the\s+)?(?P<role>{_ROLE_WORDS})\b[^)]{{0,40}}\)")


def candidates_in(text: str) -> Iterator[Candidate]:
    """Everyone who is printed with an office or an honorific in one line, surest form first; no two overlap.

    A line all in capitals is read as if it were not; what is found is given as printed.
    """
    if not (all_capitals(text) and len(text.split()) > _SHOUTED):
        yield from _found_in(text)
        return
    plain = _SMALL.sub(lambda word: word[0].lower(), _WORD.sub(lambda word: word[0].capitalize(), text))
    for found in _found_in(plain):

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


def _found_in(text: str) -> Iterator[Candidate]:
    if not _SOMEBODY.search(text):
        return
    veiled = veil(text)
    taken: list[tuple[int, int]] = []
    for form in (_BESIDE, *_in_order(veiled.text), *_FORMS):
        for found in form.finditer(veiled.text):
            begin, end = found.span("name")
            if any(begin < stop and start < end for start, stop in taken):
                continue
            if made := _candidate(text, veiled, found):
                taken.append(_whole(found))
                yield made


_SHOUTED = 8
"""Words of a line in capitals that is more than a name and an office."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SMALL = re.compile(r"\b(?:Of|The|And|In|For|On|At|By|To|With|As|Was|Were|Held|Met|From|De|Is|Attended|Chaired)\b")


def _in_order(text: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The two usual forms, first the one by which the first person is printed: both fit a row of people."""
    named, titled = _NAME_FIRST.search(text), _OFFICE_FIRST.search(text)
    if named and titled and titled.start() < named.start():
        return _OFFICE_FIRST, _NAME_FIRST
    return _NAME_FIRST, _OFFICE_FIRST


def _whole(found: re.Match[str]) -> tuple[int, int]:
    """From the first to the last of name, office and country: nobody else stands within."""
    spans = [found.span(group) for group in ("name", "office", "served") if found.groupdict().get(group)]
    return min(start for start, _ in spans), max(stop for _, stop in spans)


_UNFINISHED = re.compile(r"\b(?:of|for|the|and|in|on|at|to|with|de|del|la|charge|responsible|&)$")
"""How no office ends: what follows is its subject, not a name."""


_TITLED = re.compile(rf"{OFFICE}\s+(?:{NAME}\s+)?$")
"""What stands before a name that has its office already: what follows it is another's."""
_ROYAL = re.compile(r"(King|Queen|Sultan|Emir|Amir|(?:Crown )?Prince|Princess)\s+(?=[A-Z])")
_HOUSE = re.compile(r",?\s+(?:Embassy|High\s+Commission|Permanent\s+Mission)$")


def _candidate(text: str, veiled: Veiled, found: re.Match[str]) -> Candidate | None:
    groups = found.groupdict()
    begin, end = found.span("name")
    printed = re.sub(r"['’]s?$", "", text[begin:end])
    end = begin + len(printed)
    name, honorific = bare(printed), honorifics_of(printed)
    if royal := _ROYAL.match(name):
        honorific, name = f"{honorific} {royal[1]}".strip(), name[royal.end() :]
    if groups.get("style"):
        honorific = groups["style"].strip()
    honorific = "" if honorific.casefold().startswith("their ") else honorific.rstrip(",")
    if PAD in veiled.text[begin:end] or not _is_name(name, honorific, office=bool(groups.get("office"))):
        return None
    office = ""
    if groups.get("office"):
        office = " ".join(text[slice(*found.span("office"))].split()).rstrip(" ,")
    if _UNFINISHED.search(office):
        return None
    if office and found.start("office") > end and not groups.get("served") and _TITLED.search(veiled.text[:begin]):
        return None
    served = veiled.meant(*found.span("served")) if groups.get("served") else ""
    if not served and office:
        at = found.start("office")
        tail = re.search(rf"\s+of\s+(?:{BODY}|{COUNTRY})$", veiled.text[at : found.end("office")])
        if tail:
            served, office = veiled.meant(at + tail.start(), at + tail.end()), office[: tail.start()]
    if office.startswith("High Representative") and "Union" in office:
        served = served or "european-union"
    office = _HOUSE.sub("", office.removesuffix(")"))
    after = _ROLE_AFTER.match(veiled.text, found.end())
    role = groups.get("role") or (after["role"] if after else "")
    return Candidate(begin + len(printed) - len(name), end, name, honorific, office, served, role, _whole(found))


def _is_name(name: str, honorific: str, *, office: bool) -> bool:
    words = name.split()
    letters = len(words) == 1 and name.isupper() and len(name) <= 5
    return bool(honorific) or len(words) >= 2 or (office and len(name) > 3 and not letters)
