"""Assistance: what is given or promised, with the sum, by whom and to whom, as far as the words beside it say so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tui.core.doubts import Doubt
from tui.core.entities import Assistance
from tui.core.statement import Passage, Statement
from tui.importers.finding.gazetteer import country_finder, demonym_finder, organisation_finder
from tui.importers.finding.sums_in import sums_in
from tui.importers.finding.texts import passages_of
from tui.importers.structure import Findings, Structure

_KINDS = (
    ("grant aid", r"\bgrants?(?:[ -]aid)?\b"),
    ("technical assistance", r"\btechnical\s+(?:assistance|cooperation|co-operation)\b"),
    ("loan", r"\bloans?\b|\bcredit\s+lines?\b|\blines?\s+of\s+credit\b"),
    ("training", r"\btraining\b|\bscholarships?\b|\bcapacity[ -]building\b"),
    ("humanitarian assistance", r"\bhumanitarian\s+(?:aid|assistance|relief)\b"),
    ("delivery", r"\b(?:delivery|provisions?|supply|supplies|donation)\s+of\b"),
    ("sharing of information", r"\bsharing\s+(?:of\s+)?(?:information|experience|experiences|lessons)\b"),
    ("contribution", r"\bcontribut\w+\b|\bpledge\w*\b"),
    ("investment", r"\binvest\w*\b"),
    ("trade", r"\b(?:trade|exports?|imports?)\b"),
    ("cost", r"\bcosts?\b|\bbudget\b"),
    ("funding", r"\bfund\w*\b|\bfinanc\w+\b|\bsupport\w*\b"),
)
_PROMISES = (
    r"(?:(?:will|would|has|have|had|also|further|today|its|their|is|are|to|readiness|intention|decision)\s+){0,4}"
    r"(?:announc\w+|pledg\w+|provid\w+|contribut\w+|commit\w+|offer\w+|extend\w*|giv\w+|gave|invest\w*|donat\w+|allocat\w+|financ\w+|fund\w*|support\w*|"
    r"deliver\w*|mak\w+\s+available|undertook|decided|spend\w*|promis\w+|add\w*)"
)
_THANKS = re.compile(
    r"\b(?:appreciation|gratitude|thank\w*|welcom\w+)\b[^.;]{0,40}?\b(?:for|to)?\s*(?:the\s+)?(?P<whose>.{0,60}?)(?:['’]s)?\s+"
    r"(?P<what>cooperation|support|assistance|contribution|help|aid)\b"
)


def find_assistance(structure: Structure, found: Findings) -> Findings:
    """The ledger: a line for every sum, and for every item under words of thanks for help."""
    statement = Statement("draft", structure.head, structure.paragraphs)
    codes = {country.id for country in found.roster.countries}
    known = codes | {body.id for body in found.roster.organisations}
    lines: list[Assistance] = []
    doubts: list[Doubt] = []
    for passage in passages_of(structure):
        for line, doubt in _lines_of(statement, passage, codes, known, found):
            lines.append(line)
            if doubt:
                doubts.append(Doubt(f"assistance.{len(lines)}", doubt))
    return replace(found, roster=replace(found.roster, assistance=tuple(lines)), doubts=(*found.doubts, *doubts))


def _lines_of(
    statement: Statement, passage: Passage, codes: set[str], known: set[str], found: Findings
) -> Iterator[tuple[Assistance, str]]:
    above = " ".join(lead.text for lead in statement.lead_ins(passage))
    helped = _THANKS.search(above) if above else None
    thanked = _one(helped["whose"], known) if helped else ""
    recipients = _recipients(above, found) if thanked else ()
    at = str(passage.address)
    sums = list(sums_in(passage.text, codes))
    for each in sums:
        sentence = _sentence(passage.text, each.start)
        kind = _kind(sentence) or _kind(above) or "sum"
        provider = _provider(passage.text, each.start, known) or thanked
        description = _description(passage.text) if helped else ""
        line = Assistance(kind, at, each.printed, each.amount, provider, recipients, description)
        yield line, each.doubt or ("" if provider else "the words beside the sum do not say who gives it")
    if not sums and thanked and not statement.items_of(passage):
        description = _description(passage.text)
        yield Assistance(_kind(passage.text) or "assistance", at, "", None, thanked, recipients, description), ""


def _kind(text: str) -> str:
    return next((kind for kind, words in _KINDS if re.search(words, text, re.IGNORECASE)), "")


def _sentence(text: str, at: int) -> str:
    start = max(text.rfind(". ", 0, at), text.rfind("; ", 0, at)) + 1
    ends = [place for place in (text.find(". ", at), text.find("; ", at)) if place >= 0]
    return text[start : min(ends, default=len(text))]


def _provider(text: str, at: int, known: set[str]) -> str:
    """Who does the promising in the clause before a sum."""
    start = max(text.rfind(". ", 0, at), text.rfind("; ", 0, at)) + 1
    clause = text[start:at]
    sightings = [*country_finder().find(clause), *organisation_finder().find(clause)]
    for sighting in sorted(sightings, reverse=True):
        if sighting.meaning in known and re.match(
            rf"[\w’']*\s+(?:[^,.;]{{0,30}}\s)?{_PROMISES}", clause[sighting.end :]
        ):
            return sighting.meaning
    return ""


def _one(words: str, known: set[str]) -> str:
    """The one country or organisation that some words name, by its adjective too."""
    for finder in (country_finder(), organisation_finder(), demonym_finder()):
        meant = {sighting.meaning for sighting in finder.find(words)} & known
        if len(meant) == 1:
            return meant.pop()
    return ""


def _recipients(above: str, found: Findings) -> tuple[str, ...]:
    """Whose representatives give thanks: the group of countries that their words name."""
    groups = [group for group in found.roster.groups if all(member.isupper() for member in group.members)]
    named = [
        (len(words), group.id)
        for group in groups
        for words in group.spellings
        if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", above)
    ]
    return (max(named)[1],) if named else ()


def _description(text: str) -> str:
    return re.sub(r"[;,.]?(?:\s+and)?$", "", text.strip())
