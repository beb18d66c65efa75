"""The body that somebody serves and no vocabulary has: as the text names it in full, or by the letters it defines.

``Executive Secretary of the GHC``, where the text has ``Great Harbour Community (GHC)``; ``Secretary General of the
Harbour Co-operation Council``. An officer who is only called ``the Secretary-General`` serves the body that meets.
"""

import re
from dataclasses import replace

from tui.core.entities import Organisation
from tui.importers.finding.gazetteer import circles, organisation_finder, places
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.slugs import slug
from tui.importers.finding.texts import passages_of
from tui.importers.finding.vocabulary import organisations
from tui.importers.structure import Findings, Structure

_OF_BODY = re.compile(r"(?P<title>.*?\S)\s+of\s+(?:the\s+)?(?P<body>[A-ZÀ-Ý].*)$")
_BOARD = re.compile(
    r"(?P<title>.*?\S\s+of\s+the\s+(?:Executive |Governing |Management )?(?:Board|Committee|Bureau|"
    r"Council))\s+of\s+(?:the\s+)?"
    r"(?P<body>[A-ZÀ-Ý].*\S\s.*)$"
)
"""``Chairman of the Board of the Harbour Commission``."""
_KIND = re.compile(
    r"(?:Council|Organi[sz]ation|Community|Secretariat|Service|Union|Forum|Commission|Conference|Alliance|Fund|"
    r"League|Association|"
    r"Bank|Agency|Committee|Authority|Group|Initiative|Process|Programme|Institute|Confederation|Parliament|Congress|Spearhead|Centre)"
    r"(?:\s+(?:of|for|on)\s+.*)?(?:\s+\([A-Z][\w-]+\))?$"
)
_OFFICER = re.compile(
    r"\b(?:Secretary|Director|Governor|Administrator|Prosecutor|Coordinator|[Rr]epresentative|Head|Chair\w*|President|Spokes\w+|Commissioner)\b"
)
_OWN = re.compile(r"(?:(?:Deputy|Assistant|Acting)\s+)?(?:Secretary[- ]General|Executive Secretary)$")
_BEFORE = re.compile(r"(?P<body>Commonwealth) (?P<title>(?:Deputy )?Secretary[- ]General)$")
_LETTERS = re.compile(r"\s*\((?P<letters>[A-Z][\w-]{1,9})\)$")
_NATIONAL = re.compile(
    r"\b(?:Party|Ministry|Department|National|State|Cabinet|Central Committee|Presidential|Transitional|"
    r"Council of Ministers|Council of State)\b|"
    r"^(?:Transition|Republic)"
)


def serving(candidate: Candidate, structure: Structure, found: Findings) -> tuple[Candidate, Findings]:
    """A person with the body that the office names, and the findings with that body among them."""
    if candidate.country and candidate.body and candidate.country in places():
        candidate = replace(candidate, office=f"{candidate.office}, {candidate.body}".strip(" ,"))
    if candidate.country:
        return candidate, _with(found, _listed(candidate.country))
    if candidate.body:
        known = _known(candidate.body, found)
        own = None if known else _printed(candidate.body, structure)
        return replace(candidate, country=own.id if own else known), _with(found, own)
    if not candidate.office:
        return candidate, found
    body = _that_meets(structure) if _OWN.fullmatch(candidate.office) else ""
    if body and body != "european-union":  # which has no Secretary-General
        body = "united-nations" if body.startswith("un-") else body
        return replace(candidate, country=body), _with(found, _listed(body))
    if before := _BEFORE.match(candidate.office):
        own = Organisation(slug(before["body"]), before["body"], before["body"])
        return replace(candidate, office=before["title"], country=own.id), _with(found, own)
    named = _BOARD.match(candidate.office) or _OF_BODY.match(candidate.office)
    if named is None or not _OFFICER.search(named["title"]):
        return candidate, found
    body = _known(named["body"], found) or _that_meets_by(named["body"], structure)
    if body:
        title = candidate.office if named["title"] in ("Head", "Leader", "Member") else named["title"]
        return replace(candidate, office=title, country=body), _with(found, _listed(body))
    made = _made(named["body"], structure) or _called(named["body"], structure)
    if made is None:
        return candidate, found
    return replace(candidate, country=made.id), _with(found, made)


def _known(words: str, found: Findings) -> str:
    """The id of a body of the roster that these words name."""
    plain = _LETTERS.sub("", words)
    for body in found.roster.organisations:
        if any(name in (words, plain) for name in (body.name, body.printed, *body.spellings)):
            return body.id
    return ""


def _printed(words: str, structure: Structure) -> Organisation:
    """A body by its printed name, or by the name that its letters stand for."""
    plain = _LETTERS.sub("", words)
    full = _in_full(words, structure) if re.fullmatch(r"[A-Z-]{2,9}", words) else ""
    letters = _LETTERS.search(words)
    others = (words,) if full else (letters["letters"],) if letters else ()
    return Organisation(slug(full or plain), full or plain, words if full else plain, others)


def _made(words: str, structure: Structure) -> Organisation | None:
    """A body that no vocabulary has, by its letters or by its last word."""
    if re.fullmatch(r"[A-Z][A-Z-]{1,8}(?: [A-Z]{2,8})?", words):
        full = _in_full(words, structure)
        return Organisation(slug(full or words), full or words, words, (words,) if full else ())
    plain = _LETTERS.sub("", words)
    if not (_KIND.search(plain) or plain != words) or _NATIONAL.search(plain) or len(plain.split()) < 2:
        return None
    if slug(plain) in places():
        return None
    letters = _LETTERS.search(words)
    return Organisation(slug(plain), plain, plain, (letters["letters"],) if letters else ())


def _called(words: str, structure: Structure) -> Organisation | None:
    """A body that the title names in full and this text calls by its last word: ``the Community``."""
    head = structure.head
    full = re.search(
        rf"(?P<name>(?:[A-Z][\w’'-]+ (?:(?:of|and|for|the) )*){{1,5}}{re.escape(words)})\b",
        " ".join((head.title, head.forum, *head.heading)),
    )
    if (
        not re.fullmatch(r"Community|Organi[sz]ation|Union|Forum|Council|Commission|League|Conference", words)
        or not full
    ):
        return None
    name = re.sub(r"^.*\b(?:of|by) the ", "", full["name"])
    return Organisation(slug(name), name, name, (words,))


def _in_full(letters: str, structure: Structure) -> str:
    """The name that the text gives these letters to: ``Lake Chad Basin Commission (LCBC)``."""
    form = re.compile(
        rf"(?P<name>[A-Z][\w’'-]+(?: (?:of|for|on|the|and|in|[A-Z][\w’'-]+)){{1,9}})"
        rf" \((?:the )?[\"“']?{re.escape(letters)}[\"”']?\)"
    )
    for passage in passages_of(structure):
        for found in form.finditer(passage.text):
            words = found["name"].split()
            capitals = [at for at, word in enumerate(words) if word[0] == letters[0]]
            if capitals:
                wanted = [at for at in capitals if sum(w[0].isupper() for w in words[at:]) >= len(letters)]
                return " ".join(words[(wanted or capitals)[-1] :])
    return ""


def _that_meets(structure: Structure) -> str:
    """The one organisation that the title or else the first paragraph names."""
    head = structure.head
    opening = structure.paragraphs[0].text if structure.paragraphs else ""
    for text in (" ".join((head.title, head.forum, *head.heading)), opening):
        named = list(dict.fromkeys(sighting.meaning for sighting in organisation_finder().find(text)))
        if named:
            return named[0]
    return ""


def _that_meets_by(words: str, structure: Structure) -> str:
    """The body of the title that is called by its last word: ``the Community``."""
    if not re.fullmatch(r"Community|Organi[sz]ation|Union|Forum|Commonwealth", words):
        return ""
    return _that_meets(structure)


def _listed(id_: str) -> Organisation | None:
    names = {circle.id: circle.name for circle in circles()} | {body.id: body.name for body in organisations()}
    return Organisation(id_, names[id_], names[id_]) if id_ in names else None


def _with(found: Findings, body: Organisation | None) -> Findings:
    if body is None or any(body.id == known.id for known in found.roster.organisations):
        return found
    return replace(found, roster=replace(found.roster, organisations=(*found.roster.organisations, body)))
