"""DOCX with python-docx: its body in order, with the numbers that Word's own numbering shows; headers are no text."""

import re
from collections import Counter
from typing import Any

from tui.importers.blocks import Document
from tui.importers.outline.instruments import instrument_in
from tui.importers.sources.layout import blocks_of
from tui.importers.sources.plain import lines_of
from tui.importers.sources.word.body import Body
from tui.importers.sources.word.numbering import W
from tui.importers.sources.word.typed_lines import typed_text
from tui.word_files import opened

_NO_TITLE = re.compile(r"draft|untitled|document\d*$|microsoft|\S+\.(?:docx?|rtf|pdf)$", re.IGNORECASE)
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))


def document(data: bytes, name: str) -> Document:
    """The document that the bytes of a Word file hold. Macros in it are neither read nor run.

    Raises:
        BadData: it is encrypted, broken, or unpacks to more than is reasonable; or python-docx is not installed.
    """
    word = opened(data, name, extra="import")
    changes: Counter[str] = Counter()
    properties = word.core_properties
    metadata = {"author": properties.author or "", "language": properties.language or ""}
    title = properties.title or ""
    metadata["title"] = _title_in_header(word) if not title or _NO_TITLE.match(title) else title
    typed = typed_text(word)
    blocks = tuple(blocks_of(lines_of(typed, changes), changes) if typed else Body(word, changes).blocks())
    changes["footnote left out"] += _notes(word)
    return Document(name, blocks, {key: value for key, value in metadata.items() if value}, +changes)


def _title_in_header(word: Any) -> str:
    """A title that only the head of the pages prints."""
    for section in word.sections:
        for header in (section.first_page_header, section.header):
            if not header.is_linked_to_previous:
                lines = (" ".join(paragraph.text.split()) for paragraph in header.paragraphs)
                if found := next((line for line in lines if instrument_in(line)), ""):
                    return found
    return ""


def _notes(word: Any) -> int:
    """How many notes stand below the pages or at the end; Word keeps two of each kind that are only lines."""
    from lxml import etree

    count = 0
    for relation in word.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        for plural, singular in _NOTES:
            if kind == plural and not relation.is_external:
                parser = etree.XMLParser(resolve_entities=False, no_network=True)
                root = etree.fromstring(relation.target_part.blob, parser)
                notes = root.findall(f"{W}{singular}")
                count += sum(note.get(f"{W}type") in (None, "normal") for note in notes)
    return count
