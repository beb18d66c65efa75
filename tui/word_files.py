"""A Word file opened safely: bounded when unpacked, every way of being broken one sentence. Macros are never run."""

import io
import zipfile
from typing import Any

from tui.core.errors import BadData

MOST_UNPACKED = 200_000_000
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo")


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
        if "word/document.xml" not in names:
            raise BadData(f"{name}: is a ZIP file and no Word file; give the document itself")
        return docx.Document(io.BytesIO(data))
    except BadData:
        raise
    except Exception:  # a broken package fails in many ways, and all mean the same
        raise BadData(f"{name}: is no Word file, or a broken or cut-short one; open and save it again") from None
