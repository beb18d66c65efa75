"""What a citation is made of: the fields that a statement's head and the places in it give to every style.

A field that the head does not fill is empty, and every style leaves out what is empty. What the title already says is
not said again: an instrument or a place whose words stand in the title is left out beside it.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tui.core import calendar_words as days
from tui.core.address import AddressRange
from tui.core.pinpoint import Pinpoint
from tui.core.statement import Head, Statement
from tui.core.text import key

FIELDS: Mapping[str, str] = {
    "id": "the statement's id",
    "key": "the key of its entry in a bibliography",
    "name": "instrument and title: Joint Statement, Second Harbour Ministers' Meeting",
    "title": "the title as printed",
    "instrument": "the instrument as printed: Joint Statement",
    "forum": "the forum",
    "issuer": "who issued the statement",
    "publisher": "who put it out",
    "symbol": "the document symbol",
    "place": "the place, unless the title names it",
    "date": "2–3 March 2031",
    "date_us": "March 2–3, 2031",
    "date_short": "Mar. 2–3, 2031",
    "date_iso": "2031-03-02",
    "year": "2031",
    "published": "the day of publication, day first",
    "accessed": "the day of access, day first",
    "url": "the address on the web",
    "para": "para. 5(c), paras. 4–6",
    "paragraph": "paragraph 5(c), paragraphs 4–6",
    "pilcrow": "¶ 5(c), ¶¶ 4–6",
    "at": "5(c), 4–6",
}
"""The fields of a template, and what each holds."""


@dataclass(frozen=True)
class Cited:
    """A statement and the places in it that are cited; no places: the statement as a whole."""

    statement: Statement
    places: tuple[AddressRange, ...] = ()

    @property
    def head(self) -> Head:
        """What stands above the paragraphs."""
        return self.statement.head

    def at(self, pinpoint: Pinpoint) -> str:
        """The places as a style spells them."""
        return pinpoint.spell(self.places)

    @cached_property
    def instrument(self) -> str:
        """The instrument, unless the title names it."""
        return "" if _holds(self.head.title, self.head.instrument) else self.head.instrument

    @cached_property
    def place(self) -> str:
        """The place, unless the title names it."""
        return "" if _holds(self.name, self.head.place) else self.head.place

    @cached_property
    def name(self) -> str:
        """Instrument and title."""
        return ", ".join(text for text in (self.instrument, self.head.title) if text)

    @property
    def dates(self) -> tuple[str, str]:
        """First and last day of the meeting; the day of publication where no other is known."""
        return (self.head.date, self.head.until) if self.head.date else (self.head.published, "")

    @cached_property
    def fields(self) -> Mapping[str, str]:
        """The value of each of ``FIELDS``."""
        head, dates = self.head, self.dates
        return {
            "id": self.statement.id,
            "key": citation_key(self.statement.id),
            "name": self.name,
            "title": head.title,
            "instrument": head.instrument,
            "forum": head.forum,
            "issuer": head.issuer,
            "publisher": head.publisher,
            "symbol": head.symbol,
            "place": self.place,
            "date": days.day_first(*dates),
            "date_us": days.month_first(*dates),
            "date_short": days.month_first_short(*dates),
            "date_iso": dates[0],
            "year": days.year(*dates),
            "published": days.day_first(head.published),
            "accessed": days.day_first(head.accessed),
            "url": head.url,
            "para": self.at(Pinpoint()),
            "paragraph": self.at(Pinpoint("paragraph", "paragraphs", "section", last=" and ")),
            "pilcrow": self.at(Pinpoint("¶", "¶¶", "§")),
            "at": Pinpoint().numbers(self.places),
        }


def citation_key(statement_id: str) -> str:
    """What the entry is called: the id, or, where a reference manager might not take it, its letters and digits.

    The rule is Pandoc's for keys without braces (User's Guide, Citation syntax), in ASCII for BibTeX's sake.
    """
    if re.fullmatch(r"[A-Za-z0-9]\w*(?:[-:.]\w+)*", statement_id, re.ASCII):
        return statement_id
    plain = unicodedata.normalize("NFKD", statement_id).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-") or "statement"


def in_double_quotes(text: str) -> str:
    """``text`` between double quotes, the double quotes in it made single."""
    return f"“{_nested(text, '‘', '’', '“”')}”"


def in_single_quotes(text: str) -> str:
    """``text`` between single quotes, the single quotes in it made double; apostrophes stay."""
    return f"‘{_nested(text, '“', '”', '‘’')}’"


def _nested(text: str, begin: str, end: str, outer: str) -> str:
    curly = rf"{outer[0]}([^{outer}]*){outer[1]}(?!\w)"
    return re.sub(curly, rf"{begin}\1{end}", re.sub(r'"([^"]*)"', rf"{begin}\1{end}", text))


def _holds(text: str, words: str) -> bool:
    return bool(words) and key(words) in key(text)
