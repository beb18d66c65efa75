"""Glyphs from PDF by pdfium: where each stands, how large and how bold it is. What lies across the page is left out."""

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from tui.importers.sources.markers import BULLET
from tui.importers.sources.printed.glyphs import Glyph, Page

MOST_SIGNS = 500_000
"""On one page: nobody reads more than one in a hundred of them."""
_BOLD_NAME = re.compile(r"bold|black|heavy|demi|(?<![a-z])bd(?![a-z])", re.IGNORECASE)
_BOLD_WEIGHT = 600
_BOLD_FLAG = 1 << 18
_HYPHENS = frozenset((0x02, 0xFFFE))
"""What pdfium makes of a hyphen at the end of a line."""
_ASKEW = math.radians(8)
"""Scans lie so far from straight, stamps further."""
_NORMAL_BOX = (0.4, 3.0)
"""The height of a glyph's box, as a part of its type's size; fonts that draw their own signs may say anything."""

_DOT = (1.5, 7.0)
_DOT_HEIGHT = 0.36
_DOT_RISE = 0.27
"""How high the middle of a drawn bullet stands above the line, and how high it is, in sizes of the type beside it."""
_MOST_DRAWN = 5000


class TooMuch(Exception):
    """A page has more signs than a page can have."""


class _Type(NamedTuple):
    """How the signs of one operation are set."""

    size: float
    bold: bool
    quarter: int
    """Quarter turns to the left."""
    straight: bool


def pages_of(document: Any) -> Iterator[Page]:
    """The pages of an open document, one by one."""
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
        except pdfium.PdfiumError:
            continue
        text = page.get_textpage()
        try:
            yield _page(number, page, text)
        finally:
            text.close()
            page.close()


def _page(number: int, page: Any, text: Any) -> Page:
    box = page.get_cropbox()
    set_ = list(_set(text.raw, box))
    turns = Counter(type_.quarter for _, type_ in set_ if type_.straight)
    quarter = turns.most_common(1)[0][0] if turns else 0
    glyphs = [_upright(sign, type_, box) for sign, type_ in set_ if type_.straight and type_.quarter == quarter]
    glyphs += [_upright(sign, type_._replace(quarter=quarter), box) for sign, type_ in _dots(page)]
    width, height = box[2] - box[0], box[3] - box[1]
    return Page(number, *((height, width) if quarter % 2 else (width, height)), tuple(glyphs))


def _dots(page: Any) -> Iterator[tuple["_Sign", "_Type"]]:
    """Bullets that are drawn, as browsers print them: small marks, as high as wide."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for at in range(min(raw.FPDFPage_CountObjects(page.raw), _MOST_DRAWN)):
        drawn = raw.FPDFPage_GetObject(page.raw, at)
        if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if not raw.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            continue
        wide, high = right.value - left.value, top.value - bottom.value
        if _DOT[0] < high < _DOT[1] and abs(wide - high) < 0.25 * high:
            size = high / _DOT_HEIGHT
            base = (bottom.value + top.value) / 2 - _DOT_RISE * size
            sign = _Sign(BULLET, left.value, base, left.value, bottom.value, right.value, top.value)
            yield sign, _Type(size, False, 0, True)


class _Sign(NamedTuple):
    text: str
    x: float
    y: float
    left: float
    bottom: float
    right: float
    top: float


def _set(text: Any, box: tuple[float, float, float, float]) -> Iterator[tuple[_Sign, "_Type"]]:
    """Every sign that stands on the page, and how it is set."""
    x, y, rectangle = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    types: dict[int, _Type] = {}
    count = raw.FPDFText_CountChars(text)
    if count > MOST_SIGNS:
        raise TooMuch
    for at in range(count):
        code = raw.FPDFText_GetUnicode(text, at)
        set_by = raw.FPDFText_GetTextObject(text, at)
        if not set_by or not code:
            continue
        raw.FPDFText_GetCharOrigin(text, at, x, y)
        raw.FPDFText_GetLooseCharBox(text, at, rectangle)
        sign = _Sign(_text(code), x.value, y.value, rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        key = ctypes.addressof(set_by.contents)
        if (type_ := types.get(key)) is None:
            type_ = types[key] = _type(text, at, set_by, sign)
        middle = (sign.left + sign.right) / 2
        if box[0] <= middle <= box[2] and box[1] <= sign.y <= box[3]:
            yield sign, type_


def _text(code: int) -> str:
    if code in _HYPHENS:
        return "-"
    if code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return "\ufffd"
    sign = chr(code)
    return unicodedata.normalize("NFKC", sign) if "\ufb00" <= sign <= "\ufeff" else sign


def _type(text: Any, at: int, set_by: Any, sign: _Sign) -> _Type:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, at, matrix)
    angle = math.atan2(matrix.b, matrix.a)
    quarter = round(angle / (math.pi / 2))
    straight = abs(angle - quarter * math.pi / 2) < _ASKEW
    size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
    tall = sign.right - sign.left if quarter % 2 else sign.top - sign.bottom
    if tall > 0 and not _NORMAL_BOX[0] * size < tall < _NORMAL_BOX[1] * size:
        size = tall / 1.2
    return _Type(max(size, 0.1), _is_bold(text, at, set_by), quarter % 4, straight)


def _is_bold(text: Any, at: int, set_by: Any) -> bool:
    flags, name = ctypes.c_int(), ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text, at, name, 128, flags)
    said = name.value.decode("latin-1").rpartition("+")[2]
    stroked = raw.FPDFTextObj_GetTextRenderMode(set_by) == raw.FPDF_TEXTRENDERMODE_FILL_STROKE
    heavy = raw.FPDFText_GetFontWeight(text, at) >= _BOLD_WEIGHT
    return bool(stroked or heavy or flags.value & _BOLD_FLAG or _BOLD_NAME.search(said))


def _upright(sign: _Sign, type_: _Type, box: tuple[float, float, float, float]) -> Glyph:
    """A sign as a glyph of the page when its text stands upright."""
    match type_.quarter:
        case 0:
            left, right, base = sign.left - box[0], sign.right - box[0], sign.y - box[1]
        case 1:
            left, right, base = sign.bottom - box[1], sign.top - box[1], box[2] - sign.x
        case 2:
            left, right, base = box[2] - sign.right, box[2] - sign.left, box[3] - sign.y
        case _:
            left, right, base = box[3] - sign.top, box[3] - sign.bottom, sign.x - box[0]
    return Glyph(sign.text, left, right, base, type_.size, type_.bold)
