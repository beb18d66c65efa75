"""A page that a browser or Word saved as one file (``.mht``): a mail with the page in it, and its pictures."""

import re
from email import message_from_bytes
from email.message import Message

from tui.core.clean import visible
from tui.core.errors import BadData

_MAIL = re.compile(rb"\s*(?:[A-Za-z][A-Za-z-]{1,40}:[^\r\n]{0,400}\r?\n(?:[ \t][^\r\n]{0,400}\r?\n)*){1,40}")
_PAGE = re.compile(rb"content-type:\s*(?:multipart/related|multipart/alternative|text/html)", re.IGNORECASE)


def is_archive(head: bytes) -> bool:
    """Whether bytes begin as a saved page does: with the lines of a mail that holds a page."""
    fields = _MAIL.match(head[:8192])
    return fields is not None and b"mime-version" in fields[0].lower() and bool(_PAGE.search(fields[0]))


def page_in(data: bytes, name: str) -> tuple[bytes, str]:
    """The bytes of the page, and the encoding that the file around it names; ``data`` itself where it is a page.

    Raises:
        BadData: no page is in the file.
    """
    if not is_archive(data):
        return data, ""
    message = message_from_bytes(data)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return _content(part), part.get_content_charset() or ""
    raise BadData(f"{visible(name)}: is a saved page without a page in it; save it again as HTML")


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
