"""PDF with pdfium: from where its signs are printed to lines, from lines to blocks. A scan without text is told so."""

import re
from collections import Counter
from typing import Any

from tui.core.errors import BadData
from tui.importers.blocks import Document
from tui.importers.sources.layout import blocks_of

MOST_PAGES = 3000


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a PDF file hold.

    Raises:
        BadData: it is encrypted, broken or a scan; or pypdfium2 is not installed.
    """
    try:
        import pypdfium2
    except ImportError:
        raise BadData(f"{name}: PDF files need pypdfium2; install it with pip install 'communique[import]'") from None
    from tui.importers.sources.printed.pdfium import TooMuch
    from tui.importers.sources.printed.reading import lines_of

    opened = _opened(pypdfium2, data, name)
    try:
        if len(opened) > MOST_PAGES:
            raise BadData(f"{name}: has more than {MOST_PAGES:,} pages; split it")
        changes: Counter[str] = Counter()
        lines, url = lines_of(opened, changes)
        if not lines:
            what = "holds pictures of pages and no text" if len(opened) else "has no pages"
            raise BadData(f"{name}: {what}; run it through text recognition first, or give the text")
        title = str(opened.get_metadata_dict(skip_empty=True).get("Title", ""))
    except TooMuch:
        raise BadData(f"{name}: has a page with more signs than a page can show; it may be broken on purpose") from None
    finally:
        opened.close()
    metadata = {} if re.search(r"(?i)^microsoft|\.docx?$|untitled|^draft|^$", title) else {"title": title}
    if url:
        metadata["url"] = url
    return Document(name, tuple(blocks_of(lines, changes)), metadata, changes)


def _opened(pypdfium2: Any, data: bytes, name: str) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold() or "security" in str(error).casefold():
            raise BadData(f"{name}: is encrypted; save it without a password") from None
        raise BadData(f"{name}: is a broken or cut-short PDF; open and save it again") from None
