"""PDF with pypdf: the text layer, page by page, then as plain text. A scan without text is told so."""

import io
import logging
import re
from collections import Counter

from tui.core.errors import BadData
from tui.importers.blocks import Document
from tui.importers.sources.layout import blocks_of
from tui.importers.sources.plain import lines_of

MOST_PAGES = 3000


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a PDF file hold.

    Raises:
        BadData: it is encrypted, broken or a scan; or pypdf is not installed.
    """
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        raise BadData(f"{name}: PDF files need pypdf; install it with pip install 'communique[import]'") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BadData(f"{name}: is encrypted; save it without a password")
        if len(reader.pages) > MOST_PAGES:
            raise BadData(f"{name}: has more than {MOST_PAGES:,} pages; split it")
        pages = [_page(page) for page in reader.pages]
        information = reader.metadata
        title = str(information.title or "") if information is not None else ""
    except BadData:
        raise
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, RecursionError):
        raise BadData(f"{name}: is a broken or cut-short PDF; open and save it again") from None
    if not any(page.strip() for page in pages):
        what = "holds pictures of pages and no text" if pages else "has no pages"
        raise BadData(f"{name}: {what}; run it through text recognition first, or give the text")
    changes: Counter[str] = Counter()
    blocks = blocks_of(lines_of("\f".join(pages), changes), changes)
    metadata = {"title": title} if title and not re.search(r"(?i)^microsoft|\.docx?$|untitled|^draft", title) else {}
    return Document(name, tuple(blocks), metadata, changes)


def _page(page: object) -> str:
    text = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=True)  # type: ignore[attr-defined] # a page of pypdf
    lines = [line.rstrip() for line in text.split("\n")]
    left = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join(re.sub(r"(?<=\S) {2,4}(?=\S)", " ", line[left:]) for line in lines)
