"""A Word file opened safely: bounded when unpacked, every way of being broken one sentence. Macros are never run."""

import io
import zipfile
from typing import Any

from tui.core.errors import BadData

MOST_UNPACKED = 200_000_000
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")
_TYPES = "[Content_Types].xml"
_PLAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_TYPES = (
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
"""With macros, and templates: the same text in the same place, under another name."""
_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)
"""What Word writes when a file is saved as ``Strict Open XML``, and the usual names of the same."""
_OTHERS = (
    ("word/document.xml", ""),
    ("xl/workbook.xml", "is a spreadsheet; give the document with the statement in it"),
    ("ppt/presentation.xml", "is a presentation; give the document with the statement in it"),
    ("content.xml", "is an OpenDocument file (.odt); open it and save it as .docx"),
    ("Index/Document.iwa", "is a Pages file; export it as .docx or PDF"),
    ("META-INF/container.xml", "is an EPUB book; give the document with the statement in it"),
)


def library(what: str, extra: str) -> Any:
    """python-docx, which is an extra.

    Raises:
        BadData: it is not installed.
    """
    try:
        import docx
    except ImportError:
        raise BadData(f"{what} need python-docx; install it with pip install 'communique[{extra}]'") from None
    return docx


def opened(data: bytes, name: str, extra: str) -> Any:
    """The document of python-docx that the bytes of a Word file hold.

    Raises:
        BadData: it is encrypted, broken, or unpacks to more than is reasonable; or python-docx is not installed.
    """
    docx = library(f"{name}: Word files", extra)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            if sum(part.file_size for part in package.infolist()) > MOST_UNPACKED:
                most = f"{MOST_UNPACKED // 1_000_000} MB"
                raise BadData(f"{name}: unpacks to more than {most}; it may be broken on purpose")
            if any(part in names for part in _ENCRYPTED):
                raise BadData(f"{name}: is encrypted; save it without a password")
            says = next((says for part, says in _OTHERS if part in names), "is a ZIP file and no Word file; unpack it")
            if says:
                raise BadData(f"{name}: {says}")
            data = _usual(package, data)
        return docx.Document(io.BytesIO(data))
    except BadData:
        raise
    except Exception:  # a broken package fails in many ways, and all mean the same
        raise BadData(f"{name}: is no Word file, or a broken or cut-short one; open and save it again") from None


def _usual(package: zipfile.ZipFile, data: bytes) -> bytes:
    """The bytes of a package under the names that python-docx knows; macros are left behind."""
    types = package.read(_TYPES)
    strict = _STRICT in package.read("_rels/.rels") + package.read("word/document.xml")
    if not strict and not any(other in types for other in _OTHER_TYPES):
        return data
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as again:
        for part in package.infolist():
            if part.filename.endswith("vbaProject.bin"):
                continue
            content = package.read(part)
            if part.filename == _TYPES:
                for other in _OTHER_TYPES:
                    content = content.replace(other, _PLAIN)
            elif strict and part.filename.endswith((".xml", ".rels")):
                for written, usual in _STRICT_NAMES:
                    content = content.replace(written, usual)
            again.writestr(part.filename, content)
    return made.getvalue()
