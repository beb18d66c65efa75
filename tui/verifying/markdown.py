"""Reads Markdown with markdown-it: block quotes, the citations below them, table rows, the source as the last list."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tui.exporters.lines import CUT
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line
from tui.verifying.plain import source_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_CITED = "— "
_FOOTNOTE = "[^"


def read(data: bytes, what: str) -> Exported:
    """What a Markdown file says.

    Raises:
        BadData: it has no list of its source.
    """
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(data.decode("utf-8", "replace"))
    lists = [at for at, token in enumerate(tokens) if token.type == "bullet_list_open" and token.level == 0]
    if not lists:
        raise no_source(what)
    items = [inline_text(token) for token in tokens[lists[-1] :] if token.type == "inline"]
    return Exported("markdown", source_of(items), tuple(_claims(tokens[: lists[-1]])))


def inline_text(token: "Token") -> str:
    """The characters that an inline token shows, in one line."""
    made = (" " if child.type in ("softbreak", "hardbreak") else child.content for child in token.children or ())
    return one_line("".join(made))


def _claims(tokens: Sequence["Token"]) -> Iterator[Claim]:
    quoted = 0
    heading = False
    expected: tuple[str, ...] = ()
    row: list[str] | None = None
    line = 0
    for token in tokens:
        quoted += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        line = token.map[0] + 1 if token.map else line
        if token.type == "blockquote_close":
            expected = (_CITED,)
        elif token.type in ("heading_open", "heading_close"):
            heading = token.type == "heading_open"
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield Claim(Kind.ROW, " | ".join(row), line=line)
            row = None
        elif token.type == "inline":
            words = inline_text(token)
            if row is not None:
                row.append(words)
            elif quoted and words != CUT:
                yield Claim(Kind.WORDS, words, line=line)
            elif heading:
                yield Claim(Kind.HEADING, words, line=line)
            elif expected and words.startswith(expected):
                yield Claim(Kind.CITATION, words.removeprefix(_CITED), line=line)
                expected = (_FOOTNOTE,) if expected == (_CITED,) else ()
            elif not quoted:
                expected = ()
