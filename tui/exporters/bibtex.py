r"""BibTeX and BibLaTeX: one ``@misc`` entry for the statement; the source in an ``@comment``, which both skip.

Neither has a place for a pinpoint in an entry: it belongs to the citation, ``\autocite[5(c)]{key}``. ``pagination``
tells BibLaTeX (manual, section 2.3.11) that such a number is a paragraph; ``note`` keeps the places cited here.
Both a BibLaTeX ``date`` and a BibTeX ``year`` and ``month`` are written, so that either finds its own.
"""

import json
import re
from collections.abc import Iterator

from tui.core.works import Work, work
from tui.exporters.base import Export, Exporter

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The macros that every BibTeX style defines."""
_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
_SIGN = re.compile(r"[\\{}~^$&#_%]")
_NOT_IN_A_URL = re.compile(r"[\s{}\\]")


def escaped(text: str) -> str:
    r"""``text`` in one line, as TeX that prints exactly these characters; braces stay balanced for BibTeX."""
    return _SIGN.sub(lambda found: _SIGNS[found[0]], " ".join(text.split()))


def _bibtex(export: Export) -> bytes:
    entry = work(export.reading.statement, export.cited_places)
    fields = [(name, value) for name, value in _fields(entry) if value]
    width = max(len(name) for name, _ in fields)
    lines = [
        f"@comment{{{_source(export)}}}",
        "",
        f"@misc{{{entry.key},",
        *(f"  {name:<{width}} = {value}," for name, value in fields),
        "}",
        "",
    ]
    return "\n".join(lines).encode()


def _fields(entry: Work) -> Iterator[tuple[str, str]]:
    head = entry.head
    yield "author", _whole(head.issuer)
    yield "title", _whole(head.title)
    yield "howpublished", _plain(entry.instrument)
    yield "eventtitle", _plain(head.forum)
    yield "number", _plain(head.symbol)
    yield "organization", _plain(head.publisher)
    yield "address", _plain(head.place)
    yield "date", _plain("/".join("-".join(f"{part:02}" for part in date) for date in entry.dates))
    if entry.dates:
        year, *rest = entry.dates[0]
        yield "year", _plain(f"{year:04}")
        yield "month", _MONTHS[rest[0] - 1] if rest else ""
    yield "url", f"{{{_NOT_IN_A_URL.sub(_percent, head.url)}}}" if head.url else ""
    yield "urldate", _plain("-".join(f"{part:02}" for part in entry.accessed))
    yield "pagination", "{paragraph}"
    yield "note", _plain(entry.pinpoint)
    yield "langid", _plain(_LANGUAGES.get(head.language.partition("-")[0], ""))


_LANGUAGES = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "de": "german", "pt": "portuguese"}


def _plain(text: str) -> str:
    return f"{{{escaped(text)}}}" if text else ""


def _whole(text: str) -> str:
    """Kept together, its capitals as they are: one name, not first and last."""
    return f"{{{{{escaped(text)}}}}}" if text else ""


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _source(export: Export) -> str:
    """The source as JSON; no brace or @ within its texts, which BibTeX would count or take for an entry."""
    text = json.dumps({"communique": export.source.record()}, ensure_ascii=False, indent=1)
    return re.sub(r'"(?:[^"\\]|\\.)*"', lambda found: re.sub("[{}@%]", _u, found[0]), text)


def _u(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


BIBTEX = Exporter("bibtex", "BibTeX", ".bib", "an entry for the statement, for LaTeX", _bibtex)
