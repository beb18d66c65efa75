"""A source becomes a draft statement file: read, taken apart, searched for entities, written with every doubt.

The draft of the same bytes under the same name is the same, byte for byte.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tui import __version__
from tui.core.doubts import Doubt
from tui.core.errors import BadData
from tui.core.statement import Head, Item, Paragraph, Passage, Statement
from tui.importers.blocks import Document
from tui.importers.drafting.writing import draft_lines
from tui.importers.finding.findings import find
from tui.importers.outline.head import head_of
from tui.importers.outline.language import language_of
from tui.importers.outline.passages import part
from tui.importers.sources.notes import with_notes_apart
from tui.importers.sources.running import read_document, read_source
from tui.importers.structure import Findings, Structure
from tui.importers.wrong_page import speaks_of_nothing
from tui.loaders.doubts import draft_sentence
from tui.loaders.own_vocabulary import own_files

_LONGEST_ID = 60


@dataclass(frozen=True)
class Draft:
    """A draft statement file, and what its maker thinks of it."""

    yaml: str
    """The statement file, in the format of docs/statement-file.md."""
    statement: Statement
    doubts: tuple[Doubt, ...]
    changes: Mapping[str, int]
    """What was changed in the words on the way, and how often."""


def drafted(path: Path) -> Draft:
    """The draft of a document in any format.

    Raises:
        FileTrouble: the file can't be read, or is longer than its format may be.
        BadData: it is no document, is encrypted or broken, or holds no statement.
    """
    return drafted_bytes(read_source(path), path.name)


def drafted_bytes(data: bytes, name: str) -> Draft:
    """The draft of a document's bytes, as from standard input; raises what ``drafted`` raises."""
    return draft_of(with_notes_apart(read_document(data, name)), hashlib.sha256(data).hexdigest())


def structure_of(document: Document) -> Structure:
    """The head and the paragraphs of a document.

    Raises:
        BadData: there is no running text in it.
    """
    parted = part(document.blocks)
    if not parted.paragraphs:
        raise BadData(
            f"{document.name}: holds no statement: no running text is in it; give the page with the text itself"
        )
    head, doubts = head_of(parted.above, parted.paragraphs, parted.below, document.metadata)
    numbering = "printed" if parted.numbered else "counted"
    language = language_of(" ".join(p.text for p in parted.paragraphs[:40])) or head.language
    title = head.title or Path(document.name).stem.replace("-", " ").replace("_", " ").strip() or "Statement"
    head = replace(head, title=title, numbering=numbering, language=language)
    all_doubts = [*document.doubts, *doubts, *parted.doubts]
    if "guessed" in document.metadata.get("encoding", ""):
        encoding = document.metadata["encoding"].removesuffix(" (guessed)")
        all_doubts.append(
            Doubt("encoding", f"the bytes look like {encoding}, which is a guess; are all letters right?")
        )
    return Structure(head, parted.paragraphs, tuple(all_doubts))


def draft_of(document: Document, sha256: str = "") -> Draft:
    """The draft of a document; ``sha256`` is of the source's bytes.

    Raises:
        BadData: there is no running text in it, it speaks of nothing of a statement, or a vocabulary is broken.
        FileTrouble: a vocabulary can't be read.
    """
    structure = structure_of(document)
    findings = find(structure)
    if speaks_of_nothing(structure, findings):
        raise BadData(
            f"{document.name}: holds no statement: it names no country, body, person, meeting or kind of document; "
            "give the page with the statement itself"
        )
    statement = _statement(structure, findings)
    doubts = (*structure.doubts, *findings.doubts)
    lines = draft_lines(statement, findings, doubts, _preface(document, sha256, len(doubts)))
    return Draft("\n".join(lines) + "\n", statement, doubts, document.changes)


def _preface(document: Document, sha256: str, doubts: int) -> list[str]:
    made = [draft_sentence(document.name, __version__)]
    if sha256:
        made.append(f"SHA-256 of the source: {sha256}")
    if any(document.changes.values()):
        changes = "; ".join(f"{kind}: {count}" for kind, count in sorted(document.changes.items()) if count)
        made.append(f"Changed on the way: {changes}.")
    if own := own_files():
        made.append(f"With vocabularies of your own: {', '.join(path.name for path in own)}.")
    if doubts:
        made.append(
            "A doubt is a comment above its line: look, mend the line, take the comment out; lint lists those left."
        )
    made.append("When all is checked, take out the first line, and it is a draft no more.")
    return made


def _statement(structure: Structure, findings: Findings) -> Statement:
    bare = Statement(id_of(structure.head, structure.paragraphs), structure.head, structure.paragraphs)
    passages = iter(bare.passages)
    tagged: list[Paragraph] = []
    for paragraph in bare.paragraphs:
        topics = findings.topics.get(str(next(passages).address), ())
        items = tuple(_tagged(item, passages, findings.topics) for item in paragraph.items)
        tagged.append(replace(paragraph, topics=topics, items=items))
    return replace(bare, paragraphs=tuple(tagged), roster=findings.roster)


def _tagged(item: Item, passages: Iterator[Passage], topics: Mapping[str, tuple[str, ...]]) -> Item:
    own = topics.get(str(next(passages).address), ())
    return replace(item, topics=own, items=tuple(_tagged(inner, passages, topics) for inner in item.items))


def id_of(head: Head, paragraphs: tuple[Paragraph, ...]) -> str:
    """A slug that names the statement: its forum or title, and its day."""
    words = head.title or head.forum or (paragraphs[0].text if paragraphs else "")
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-")
    if len(slug) > _LONGEST_ID:
        slug = slug[: _LONGEST_ID + 1].rpartition("-")[0]
    return "-".join(piece for piece in (slug or "statement", head.date) if piece)
