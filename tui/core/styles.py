"""STYLES: one record for each way of citing, with the guide it follows. docs/citing.md says which section of it.

Each style builds its citation from the parts that are there, so a missing part takes its comma with it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tui.core import calendar_words as days
from tui.core.citation_template import fill, parse_template
from tui.core.cited import FIELDS, Cited, in_double_quotes, in_single_quotes
from tui.core.pinpoint import Pinpoint

UNITED_NATIONS = Pinpoint(section="sect.", space=" ", last=" and ")
OSCOLA = Pinpoint("para", "paras", "s")
BLUEBOOK = Pinpoint("¶", "¶¶", "§")
WORDS = Pinpoint("paragraph", "paragraphs", "section", last=" and ")
PANDOC = Pinpoint(dash="-")


@dataclass(frozen=True)
class Style:
    """One way of citing."""

    id: str
    title: str
    guide: str
    """The published guide it follows; empty where there is none."""
    write: Callable[[Cited], str]


def template_style(style_id: str, template: str, title: str = "") -> Style:
    """A style a user wrote.

    Raises:
        BadData: the template cannot be read; the sentence names the style and the character.
    """
    part = parse_template(template, FIELDS, of=f"citation style {style_id!r}")
    return Style(style_id, title or style_id, "", lambda cited: fill(part, cited.fields).strip())


def _commas(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _sentence(text: str) -> str:
    return text if not text or text.endswith(".") else f"{text}."


def _plain(cited: Cited) -> str:
    f = cited.fields
    return _commas(cited.name, f["symbol"], f["place"], f["date"], f["para"])


def _united_nations(cited: Cited) -> str:
    f = cited.fields
    symbol = f"document {f['symbol']}" if f["symbol"] else ""
    note = _commas(f["issuer"], in_double_quotes(cited.name), symbol, f["place"], f["date"], cited.at(UNITED_NATIONS))
    return " ".join((_sentence(note), f"Available at {f['url']}.")) if f["url"] else _sentence(note)


def _chicago(cited: Cited) -> str:
    f = cited.fields
    after = _commas(f["symbol"], f["place"], f["date_us"], f["para"], f["url"])
    name = in_double_quotes(cited.name)
    note = f"{name[:-1]},” {after}" if after else f"{name[:-1]}.”"
    issuer = f"{f['issuer']}, " if f["issuer"] else ""
    return issuer + (_sentence(note) if after else note)


def _apa(cited: Cited) -> str:
    f = cited.fields
    if cited.places:
        place = _commas(f["year"], f["para"])
        title = in_double_quotes(cited.head.title)[:-1] + ",”"  # the comma within, section 8.14 of the manual
        return f"({f['issuer']}, {place})" if f["issuer"] else f"({title} {place})"
    kind = f" [{cited.instrument}]" if cited.instrument else ""
    symbol = f" ({f['symbol']})" if f["symbol"] else ""
    title = f"{cited.head.title}{symbol}{kind}"
    date = days.year_first(*cited.dates)
    when = f" ({date})" if date else ""
    publisher = f["publisher"] if f["publisher"] != f["issuer"] else ""
    first = (f["issuer"] or title).rstrip(".") + "." + when
    rest = (title, publisher) if f["issuer"] else (publisher,)
    sentences = [_sentence(text) for text in (first, *rest) if text]
    return " ".join((*sentences, f["url"])) if f["url"] else " ".join(sentences)


def _oscola(cited: Cited) -> str:
    f = cited.fields
    when = _commas(f["place"], f["date"])
    name = " ".join(filter(None, (in_single_quotes(cited.name), f"({when})" if when else "", f["symbol"])))
    note = _commas(f["issuer"], name)
    note = " ".join(filter(None, (note, cited.at(OSCOLA))))
    if not f["url"]:
        return _sentence(note)
    accessed = f" accessed {f['accessed']}" if f["accessed"] else ""
    return _sentence(f"{note} <{f['url']}>{accessed}")


def _bluebook(cited: Cited) -> str:
    f = cited.fields
    when = _commas(f["place"], f["date_short"])
    source = " ".join(filter(None, (f["symbol"], f"({when})" if when else "")))
    name = _commas(f["issuer"], cited.name, cited.at(BLUEBOOK))
    joined = _commas(name, source) if f["symbol"] else " ".join(filter(None, (name, source)))
    return _sentence(_commas(joined, f["url"]))


def _press(cited: Cited) -> str:
    f = cited.fields
    whose = f["forum"] if cited.head.instrument else ""
    what = _commas(cited.head.instrument or cited.head.title, whose or (f["title"] if cited.instrument else ""))
    return _commas(what, f["date"], f["paragraph"])


def _markdown(cited: Cited) -> str:
    label = "-".join([cited.statement.id, *re.findall(r"\w+", cited.fields["at"])]).lower()
    link = f" <{cited.head.url}>" if cited.head.url else ""
    return f"[^{label}]: {escaped_markdown(_sentence(_plain(cited)))}{link}"


def _pandoc(cited: Cited) -> str:
    at = cited.at(PANDOC)
    simple = not at or re.fullmatch(r"para\. \w+(\(\w+\))*|paras\. \d+-\d+", at)
    return f"[@{_commas(cited.fields['key'], at if simple else f'{{{at}}}')}]"


def escaped_markdown(text: str) -> str:
    """``text`` with the characters that Markdown reads as marks made plain (CommonMark 0.31, section 2.4)."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


STYLES: tuple[Style, ...] = (
    Style("plain", "Plain", "", _plain),
    Style("un", "United Nations document", "United Nations Editorial Manual Online", _united_nations),
    Style("chicago", "Chicago, notes", "The Chicago Manual of Style, 17th edition", _chicago),
    Style("apa", "APA", "Publication Manual of the American Psychological Association, 7th edition", _apa),
    Style("oscola", "OSCOLA", "Oxford University Standard for the Citation of Legal Authorities, 4th edition", _oscola),
    Style("bluebook", "Bluebook", "The Bluebook: A Uniform System of Citation, 21st edition", _bluebook),
    Style("press", "Press line", "", _press),
    Style("markdown", "Markdown footnote", "Pandoc User's Guide, Footnotes", _markdown),
    Style("pandoc", "Pandoc", "Pandoc User's Guide, Citation syntax", _pandoc),
)

BY_ID: Mapping[str, Style] = {style.id: style for style in STYLES}
