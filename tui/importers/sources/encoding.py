"""What the bytes of a text say: the encoding by its mark, else UTF-8, else the likeliest of three, with a doubt."""

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
_KANA = re.compile("[\u3040-\u30ff]")
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
_RUN = re.compile(rb"[\xc0-\xff]{3,}")
_SAMPLE = 200_000


class Decoded(NamedTuple):
    """A text, the encoding it was in, and whether that encoding is a guess."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, name: str) -> Decoded:
    """The text of ``data``.

    A byte order mark decides; then strict UTF-8; then UTF-16 where every second byte is zero; then Shift_JIS, Windows
    Cyrillic or Windows Latin by the look of the bytes, which is a guess.

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
    try:
        japanese = data.decode("shift_jis")
    except UnicodeDecodeError:
        japanese = ""
    kana = len(_KANA.findall(japanese[:_SAMPLE]))
    if kana > 10 and kana > 3 * len(_HALF_WIDTH.findall(japanese[:_SAMPLE])):
        return Decoded(japanese, "shift_jis", guessed=True)
    sample = data[:_SAMPLE]
    high = sum(byte >= 0xC0 for byte in sample)
    in_runs = sum(len(run) for run in _RUN.findall(sample))
    encoding = "cp1251" if high and in_runs > 0.6 * high else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding, guessed=True)
