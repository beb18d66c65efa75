"""The formats that can be read: one line and one module each. What the bytes are decides, the name only among texts."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tui.core.clean import visible
from tui.core.errors import BadData
from tui.importers.sources.web.archive import is_archive

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of document. Its module has ``document(data: bytes, name: str) -> Document``."""

    name: str
    endings: tuple[str, ...]
    module: str
    most_bytes: int
    begins: Callable[[bytes], bool]
    """Whether bytes that begin so are of this format, whatever the name says."""
    isolated: bool = True
    """Whether it is read in a process of its own, within bounds of time and memory."""


_HTML = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKED_UP = re.compile(
    r"(?m)^#{1,6} \S|\*\*[^*\n]{1,300}\*\*|^\d{1,3}\\[.)] |\[[^\[\]\n]{1,300}\]\(https?://|^\\[-*(]|\\\("
)
_SAMPLE = 65_536


def _begins_html(head: bytes) -> bool:
    return is_archive(head) or bool(_HTML.match(head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")[:4096]))


FORMATS = (
    Format("PDF", (".pdf",), "tui.importers.sources.pdf", 50 * _MB, lambda head: b"%PDF-" in head[:1024]),
    Format(
        "DOCX",
        (".docx", ".docm", ".dotx", ".dotm"),
        "tui.importers.sources.docx",
        30 * _MB,
        lambda head: head.startswith(b"PK\x03\x04"),
    ),
    Format("HTML", (".html", ".htm", ".xhtml", ".mht", ".mhtml"), "tui.importers.sources.html", 5 * _MB, _begins_html),
    Format(
        "Markdown",
        (".md", ".markdown", ".mdown"),
        "tui.importers.sources.markdown",
        5 * _MB,
        lambda _: False,
        isolated=False,
    ),
    Format("text", (".txt", ".text", ""), "tui.importers.sources.plain", 5 * _MB, lambda _: False, isolated=False),
)
DOCUMENTS = tuple(ending for format_ in FORMATS for ending in format_.endings if ending)
"""How the names of documents end."""
MOST_BYTES = max(format_.most_bytes for format_ in FORMATS)

_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "is a picture; give the document itself, or the text read from it"),
    (b"\xff\xd8\xff", "is a picture; give the document itself, or the text read from it"),
    (b"GIF8", "is a picture; give the document itself, or the text read from it"),
    (b"II*\0", "is a picture; give the document itself, or the text read from it"),
    (b"MM\0*", "is a picture; give the document itself, or the text read from it"),
    (b"BM", "is a picture; give the document itself, or the text read from it"),
    (b"\xd0\xcf\x11\xe0", "is an encrypted or an old Word file (.doc); save it as .docx without a password"),
    (b"{\\rtf", "is an RTF file; save it as .docx or as text"),
    (b"\x1f\x8b", "is a compressed file; unpack it first"),
    (b"Rar!", "is a compressed file; unpack it first"),
    (b"7z\xbc\xaf", "is a compressed file; unpack it first"),
    (b"\x7fELF", "is a program; give text, Markdown, HTML, DOCX or PDF"),
    (b"MZ\x90", "is a program; give text, Markdown, HTML, DOCX or PDF"),
    (b"SQLite format 3\0", "is a database; give text, Markdown, HTML, DOCX or PDF"),
)


def format_of(head: bytes, name: str) -> Format:
    """The format of a document that begins with ``head`` and is called ``name``.

    Raises:
        BadData: it is something that holds no text, or it is not what its name says.
    """
    for begins, sentence in _OTHERS:
        if head.startswith(begins) and (begins != b"BM" or b"\0" in head[:32]):
            raise BadData(f"{visible(name)}: {sentence}")
    for format_ in FORMATS:
        if format_.begins(head):
            return format_
    ending = "." + name.rpartition(".")[2].casefold() if "." in name else ""
    named = next((format_ for format_ in FORMATS if ending in format_.endings), FORMATS[-1])
    if named.name in ("PDF", "DOCX"):
        raise BadData(f"{visible(name)}: is no {named.name} file, whatever its name says; give the document itself")
    if named.name == "text":
        sample = head[:_SAMPLE].decode("utf-8", "replace")
        if len(_MARKED_UP.findall(sample)) >= 2 and ending in ("", ".text"):
            return next(format_ for format_ in FORMATS if format_.name == "Markdown")
    return named
