"""An office in print: where it stands, its title, and whom it serves of the countries and bodies that hang on it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.importers.finding.veil import PAD

LETTERS = re.compile(
    r"[ ]*\((?:the[ ])?(?=[^)]{0,14}[A-Z\ue001\ue002\d][^)]*\))"
    rf"(?:[A-Z](?=[^)]*[A-Z\d])[\w.&/’'-]{{1,14}}|\ue001{PAD}*|\ue002{PAD}*)\)"
)
"""The letters of a name behind it, in brackets: ``(PNG)``."""
_AND_BODY = re.compile(rf"[ ]and[ ](?:the[ ])?\ue002{PAD}*")
_HOUSE = re.compile(r",?\s+(?:Embassy|High\s+Commission|Permanent\s+Mission)\b.*$")
_HEADED = re.compile(r"^(?:Deputy )?(?:Head|Member|Leader|Chief)$|\bParty$")
"""What is no title without what it is of."""
_PORTFOLIO = re.compile(
    r"\b(?:of|for|[A-Z][a-z-]+ing)\b|(?<!Deputy )(?<!Vice )\b(?!Deputy|Vice|State|Cabinet)[A-Z]\w+ (?:Minister|"
    r"Secretary)\s*$"
)
"""An office that says what it is for: of whom it is comes behind."""
_ABROAD = re.compile(r"\b(?:Envoy|Representative|Coordinator|Commissioner|Advis[eo]r)\b")


@dataclass(frozen=True, slots=True)
class Office:
    """An office in veiled print."""

    start: int
    end: int
    many: bool = False
    """Whether it is named once for several: ``the Presidents of``."""
    served: str = ""
    """For whom: a country's code or the id of an organisation; empty where the words beside the head do not say."""
    of_country: bool = False
    cut: tuple[int, int] = (0, 0)
    """The words that say for whom, which are no part of the title; empty where they stay."""
    whole: int = 0
    """Where the words before it that say for whom begin."""
    passing: bool = False
    """Whether it is one of the moment, that is often spoken of without a name: ``the incoming Chair``."""
    absent: bool = False
    """Whether it is of somebody who is represented: ``on behalf of the Chairman``."""
    house: str = ""
    """The printed name of the body before it that no vocabulary has: ``GHU Commissioner``."""
    named: bool = False
    """Whether a name stands before it and a comma."""
    style: str = ""
    """Honorifics that stand before the office: ``H.E. the President``."""

    def titled(self, text: str) -> str:
        """The title as printed."""
        start, stop = self.cut if self.cut != (0, 0) else (self.end, self.end)
        title = " ".join(f"{text[self.start : start]} {text[stop : self.end]}".split()).strip(" ,–—-")
        return _HOUSE.sub("", title)


@dataclass(frozen=True, slots=True)
class Hung:
    """A country or a body that hangs on an office."""

    by: str
    """The word it hangs by: ``of``."""
    begin: int
    """Where that word begins."""
    end: int
    meant: str
    is_country: bool
    inner: bool = False
    """Whether it is whom another office serves that this one is of."""


def serving(office: Office, hung: Sequence[Hung], text: str) -> Office:
    """An office with whom it serves."""
    countries = [each for each in hung if each.is_country and each.meant]
    abroad = _ABROAD.search(text, office.start, office.end)
    for wanted in (
        [each for each in countries if _says_whose(each) and _ends_there(office, each, text)],
        [each for each in countries if each.by == "of" and not each.inner],
        [each for each in countries if each.by == "from" or (not abroad and _of_and_for(office, each, text))],
        [each for each in countries if each.by == "in" and _ends_there(office, each, text)],
        [each for each in hung if not each.is_country and each.meant and each.by in ("of", "from", "at")],
    ):
        if wanted:
            last = wanted[-1]
            return replace(office, served=last.meant, of_country=last.is_country, cut=_cut(office, last, text))
    return office


def _cut(office: Office, hung: Hung, text: str) -> tuple[int, int]:
    letters = LETTERS.match(text, hung.end) or _AND_BODY.match(text, hung.end)
    stop = letters.end() if letters and letters.end() <= office.end else hung.end
    whole = _ends_there(office, hung, text) and hung.begin < hung.end
    return (hung.begin, stop) if whole and not _HEADED.search(text[office.start : hung.begin]) else (0, 0)


def _of_and_for(office: Office, hung: Hung, text: str) -> bool:
    """``Minister of Trade for Norway``: not ``Minister for Norway``."""
    before = text[office.start : hung.begin]
    return hung.by == "for" and _ends_there(office, hung, text) and bool(_PORTFOLIO.search(before))


def _ends_there(office: Office, hung: Hung, text: str) -> bool:
    """Whether the name ends what hangs on the office, or only ``to`` and where it is goes on."""
    after = text[hung.end : office.end]
    return not after or bool(re.match(r"[ ]to\b|[ ]in\b|,?[ ]and\b|[ ]?\(|,", after))


def _says_whose(hung: Hung) -> bool:
    """``Minister of Norway``; ``Minister Assisting the Prime Minister of Norway``."""
    return hung.by in ("of", "du", "de", "del") or (hung.inner and hung.by.endswith("ing"))
