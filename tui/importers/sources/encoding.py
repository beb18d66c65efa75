"""What the bytes of a text say: the encoding by its mark, else UTF-8, else what it declares, else the likeliest."""

import codecs
import re
from typing import NamedTuple

from tui.core.clean import visible
from tui.core.errors import BadData

_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
_WIDER = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
}
"""What a browser reads instead: the encoding that was meant, with the signs that Windows adds."""
_KNOWN = re.compile(r"(?:iso-?8859|windows-\d|cp\d|koi8|mac|x-mac|euc|gb18030|big5|hz|iso-2022)", re.IGNORECASE)
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_RUN = re.compile(rb"[\xc0-\xff]{3,}")
_SAMPLE = 200_000
_EAST = (
    ("cp932", "shift_jis", re.compile("[\u3040-\u30ff]")),
    ("euc_jp", "euc-jp", re.compile("[\u3040-\u30ff]")),
    ("cp949", "euc-kr", re.compile("[\uac00-\ud7a3]")),
    (
        "gb18030",
        "gb18030",
        re.compile("[的一是在了和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过]"),
    ),
)
"""Encodings of East Asia, and the signs that most texts in them have many of."""
_SHARE = {"shift_jis": 0.2, "euc-jp": 0.2, "euc-kr": 0.6, "gb18030": 0.12}
_KOI = re.compile(rb"[\xc0-\xdf]{3,}")
_SMALL_1251 = re.compile(rb"[\xe0-\xff]{3,}")


class Decoded(NamedTuple):
    """A text, the encoding it was in, and whether that encoding is a guess."""

    text: str
    encoding: str
    guessed: bool


def decode_page(data: bytes, declared: str, name: str) -> Decoded:
    """The text of a web page: by its mark, as UTF-8, as ``declared`` around it or in it, else the likeliest.

    Raises:
        BadData: the bytes are no text.
    """
    if any(data.startswith(mark) for mark, _ in _MARKS) or b"\0" in data:
        return decode(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", guessed=False)
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3:
            return decode(data, name)
    found = _DECLARED.search(data[:4096])
    for said in (declared, (found[1] or found[2]).decode("ascii") if found else ""):
        encoding = said.casefold().strip()
        if encoding and (text := _in(data, _WIDER.get(encoding, encoding))) is not None:
            return Decoded(text, encoding, guessed=False)
    return _guess(data)


def _in(data: bytes, encoding: str) -> str | None:
    """The text in a named encoding; None where there is no such one, or where too much of it is broken."""
    if not _KNOWN.match(encoding):
        return None
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return None
    if text.count("\ufffd") > len(text) / 500:
        return None
    return _with_yen(text) if encoding == "cp932" else text


def _with_yen(text: str) -> str:
    """Shift_JIS has the yen sign where others have the backslash."""
    return re.sub(r"\\(?=\s?\d)", "¥", text)


def decode(data: bytes, name: str) -> Decoded:
    """The text of ``data``.

    A byte order mark decides; then strict UTF-8; then UTF-16 where every second byte is zero; then an encoding of East
    Asia, Cyrillic or Latin by the look of the bytes, which is a guess.

    Raises:
        BadData: the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding.removesuffix("-sig"), guessed=False)
            except UnicodeDecodeError:
                raise BadData(f"{visible(name)}: is broken {encoding.upper()} text; save it again as UTF-8") from None
    if b"\0" in data:
        return _without_mark(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", guessed=False)
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return Decoded(data.decode("utf-8", "ignore"), "utf-8", guessed=True)
    return _guess(data)


def _without_mark(data: bytes, name: str) -> Decoded:
    sample = data[:_SAMPLE]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > 0.4 * len(zeros):
            try:
                return Decoded(data.decode(encoding), encoding, guessed=True)
            except UnicodeDecodeError:
                break
    raise BadData(f"{visible(name)}: is not text and no known kind of document; give text, Markdown, HTML, DOCX or PDF")


def _guess(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    for codec, name, common in _EAST:
        text = _strictly(sample, codec)
        wide = sum(ord(sign) > 0x2E7F for sign in text)
        if wide > 20 and len(common.findall(text)) > _SHARE[name] * wide and not _odd(text, wide):
            text = data.decode(codec, "replace")
            return Decoded(_with_yen(text) if codec == "cp932" else text, name, guessed=True)
    high = sum(byte >= 0xC0 for byte in sample)
    in_runs = sum(len(run) for run in _RUN.findall(sample))
    encoding = "cp1252"
    if high and in_runs > 0.6 * high:
        small = sum(map(len, _SMALL_1251.findall(sample)))
        encoding = "cp1251" if small >= sum(map(len, _KOI.findall(sample))) else "koi8-r"
    return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)


def _strictly(sample: bytes, codec: str) -> str:
    """The sample in an encoding; empty where it can't be in it. A sign that is cut at the end says nothing."""
    try:
        return codecs.getincrementaldecoder(codec)("strict").decode(sample)
    except UnicodeDecodeError:
        return ""


def _odd(text: str, wide: int) -> bool:
    """Whether half the signs are ones that nobody prints: what another encoding looks like in this one."""
    return len(_HALF_WIDTH.findall(text)) > 0.3 * wide
