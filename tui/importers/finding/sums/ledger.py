"""Assistance: what is given or promised, with the sum, by whom and to whom, as far as the words beside it say so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.core.doubts import Doubt
from tui.core.entities import Assistance
from tui.core.statement import Passage, Statement
from tui.importers.finding.gazetteer import country_finder, demonym_finder, organisation_finder
from tui.importers.finding.sentences import SENTENCE_END
from tui.importers.finding.sums.annexes import rows_in
from tui.importers.finding.sums.announcers import announcers
from tui.importers.finding.sums.givers import Given, Known, given, lists_givers
from tui.importers.finding.sums.sums_in import sums_in
from tui.importers.finding.sums.turnover import gives_nothing, measures_trade
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
_NOT_GIVEN = ("cost",)
"""Kinds of sums that nobody gives."""
_SEMICOLON = re.compile(";")
_REACH = 1000
"""Signs on either side of a sum among which its sentence says who gives and gets it."""
_STEP = 500
"""Signs of a long sentence whose sums are read in the same words."""
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
    for row in rows_in(structure.head.closing, known):
        for each in row.sums:
            lines.append(Assistance("contribution", "", each.printed, each.amount, row.giver))
            if doubt := each.doubt or ("" if row.giver else "the row of the sum does not say who gives it"):
                doubts.append(Doubt(f"assistance.{len(lines)}", doubt))
    return replace(found, roster=replace(found.roster, assistance=tuple(lines)), doubts=(*found.doubts, *doubts))


def _lines_of(
    statement: Statement, passage: Passage, codes: set[str], known: set[str], found: Findings
) -> Iterator[tuple[Assistance, str]]:
    givers = Known(known, announcers(found.roster.ministers))
    above = " ".join(lead.text for lead in statement.lead_ins(passage))
    helped = _THANKS.search(above) if above else None
    thanked = _one(helped["whose"], known) if helped else ""
    recipients = _recipients(above, found) if thanked else ()
    at = str(passage.address)
    sums = list(sums_in(passage.text, codes))
    begins = [each.start for each in sums]
    cuts = _cuts(passage.text) if sums else []
    kinds: dict[int, str] = {}
    in_list = bool(sums) and lists_givers(f"{above} {passage.text}")
    for each in sums:
        start, end = _bounds(cuts, each.start)
        if start not in kinds:
            kinds[start] = _kind(passage.text[start:end]) or _kind(above) or "sum"
        kind = kinds[start]
        step = each.start - each.start % _STEP
        start, end = max(start, step - _REACH), min(end, step + _STEP + _REACH)
        beside = sums[bisect_left(begins, start) : bisect_left(begins, end)]
        places = [(one.start - start, one.end - start) for one in beside]
        sentence = passage.text[start:end]
        where = (each.start - start, each.end - start)
        is_trade = measures_trade(sentence, where)
        if is_trade and not thanked and gives_nothing(sentence, where):
            continue
        is_given = kind not in _NOT_GIVEN and not is_trade
        said = given(sentence, where[0], places, givers, in_list=in_list) if is_given else Given("", ())
        provider = said.provider or thanked
        description = _description(passage.text) if helped else ""
        line = Assistance(kind, at, each.printed, each.amount, provider, said.recipients or recipients, description)
        yield line, each.doubt or ("" if provider else "the words beside the sum do not say who gives it")
    if not sums and thanked and not statement.items_of(passage):
        description = _description(passage.text)
        yield Assistance(_kind(passage.text) or "assistance", at, "", None, thanked, recipients, description), ""


def _kind(text: str) -> str:
    return next((kind for kind, words in _KINDS if re.search(words, text, re.IGNORECASE)), "")


def _cuts(text: str) -> list[int]:
    """Where the sentences, and their parts up to a semicolon, begin and end."""
    ends = (found.end() for form in (SENTENCE_END, _SEMICOLON) for found in form.finditer(text))
    return sorted((0, *ends, len(text)))


def _bounds(cuts: Sequence[int], at: int) -> tuple[int, int]:
    """The first and last place of the sentence, or the part of it up to a semicolon, that holds a place."""
    after = bisect_right(cuts, at)
    return cuts[after - 1], cuts[min(after, len(cuts) - 1)]


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
