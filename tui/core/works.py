"""Work: a statement as an entry of a bibliography: what BibTeX, RIS and CSL name differently and mean alike.

Nothing is invented: a field the head does not fill is empty.
"""

from dataclasses import dataclass

from tui.core import calendar_words as days
from tui.core.cited import Cited, citation_key
from tui.core.pinpoint import At, places
from tui.core.statement import Head, Statement

Date = tuple[int, ...]
"""Year; year and month; or year, month and day."""


@dataclass(frozen=True, slots=True)
class Work:
    """One statement as a bibliography knows it."""

    key: str
    head: Head
    instrument: str
    """The kind of text, unless the title says it."""
    dates: tuple[Date, ...]
    """No date, one, or the first and the last of a span."""
    accessed: Date
    locators: tuple[str, ...]
    """The places that are cited, as addresses: ``5(c)``, ``6-7``; none for the whole."""
    pinpoint: str
    """The same in words: ``paras. 5(c), 6–7``."""


def work(statement: Statement, at: At = None) -> Work:
    """The entry of a statement, with the places in it that are cited.

    Raises:
        BadData: an address cannot be read.
        NothingFound: the statement has no such passage.
    """
    cited = Cited(statement, places(statement, at))
    return Work(
        key=citation_key(statement.id),
        head=statement.head,
        instrument=cited.instrument,
        dates=tuple(date for each in cited.dates if (date := _date(each))),
        accessed=_date(statement.head.accessed),
        locators=tuple(map(str, cited.places)),
        pinpoint=cited.fields["para"],
    )


def _date(iso: str) -> Date:
    found = days.parts(iso)
    return tuple(part for part in (int(found[0]), found[1], found[2]) if part) if found else ()
