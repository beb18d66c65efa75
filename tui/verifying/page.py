"""Reads HTML: passages by ``data-address``, their printed words, citations, table rows, the source in ``meta``."""

import json
from html.parser import HTMLParser

from tui.core.errors import BadData
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line, text_fields

_SOURCE = "communique:"
_LISTS = ("addresses",)


def read(data: bytes, what: str) -> Exported:
    """What a page says.

    Raises:
        BadData: it does not name its source.
    """
    page = _Page()
    page.feed(data.decode("utf-8", "replace"))
    page.close()
    if not page.source:
        raise no_source(what)
    source: dict[str, object] = {}
    for name, content in page.source.items():
        try:
            source[name] = json.loads(content) if name in _LISTS else content
        except ValueError:
            raise BadData(f"{what}: {name} in its source can't be read") from None
    return Exported("html", text_fields(source, what), tuple(page.claims))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.source: dict[str, str] = {}
        self.claims: list[Claim] = []
        self._address = ""
        self._words: list[str] | None = None
        self._label = ""
        self._row: list[str] = []
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta" and given.get("name", "").startswith(_SOURCE):
            self.source[given["name"].removeprefix(_SOURCE)] = given.get("content", "")
        if tag in ("meta", "link", "br", "hr", "img"):
            return
        self._open.append((tag, given.get("class", "")))
        if "data-address" in given:
            self._address, self._label = given["data-address"], ""
        if tag in ("span", "footer", "h1", "h2", "td", "th") or given.get("class") == "heading":
            self._words = []

    def handle_data(self, data: str) -> None:
        if self._words is not None:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if not any(each == tag for each, _ in self._open):
            return
        while self._open:
            closed, names = self._open.pop()
            if closed == tag:
                break
        words = one_line("".join(self._words or ()))
        line = self.getpos()[0]
        if tag == "tr":
            self.claims.append(Claim(Kind.ROW, " | ".join(self._row), line=line))
            self._row = []
        elif tag in ("td", "th"):
            self._row.append(words)
        elif names == "label":
            self._label = words
        elif names == "printed":
            whole = " ".join(filter(None, (self._label, words)))
            self.claims.append(Claim(Kind.WORDS, whole, self._address, line))
        elif names == "citation":
            self.claims.append(Claim(Kind.CITATION, words, line=line))
        elif (tag in ("h1", "h2") or names == "heading") and words != "Source":
            self.claims.append(Claim(Kind.HEADING, words, line=line))
        self._words = None
