"""The same statement as a PDF with a text layer: hard lines, words broken at line ends, running heads, page numbers.

A small writer of PDF 1.4 (ISO 32000-1): the standard fonts, one encoding for each document that gives every character
beyond ASCII a code of its own, and a ToUnicode map for readers of the text. The same statement gives the same bytes.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from tests.importers.answers import Block, Case

WIDTH, HEIGHT, MARGIN = 595, 842, 72
SIZE, LEADING = 11, 14
_TIMES = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 "
    "500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 "
    "667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 "
    "500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541 "
)
_WIDTHS = tuple(int(width) for width in _TIMES.split())
"""Of Times-Roman, in thousandths, from the space on: Adobe's metrics of the standard fonts."""
_VOWELS = frozenset("aeiouy")


@dataclass(frozen=True)
class Line:
    """One line set on a page."""

    x: float
    text: str
    bold: bool = False
    gap: float = 0.0
    """Extra space above."""
    label: str = ""
    """Set at the margin in an operation of its own."""


def pdf(case: Case) -> bytes:
    """The document's bytes."""
    lines = [line for block in case.blocks for line in _set(case, block)]
    pages = list(_pages(lines))
    letters = "".join(line.text + line.label for page in pages for line in page) + _running(case) + "–Page of"
    codes = _codes(letters)
    contents = [_content(case, page, n, len(pages), codes) for n, page in enumerate(pages, 1)]
    return _file(contents, codes)


def _width(text: str, size: float = SIZE) -> float:
    bare = unicodedata.normalize("NFD", text)
    return (
        sum(_WIDTHS[ord(c) - 32] if " " <= c <= "~" else 500 for c in bare if not unicodedata.combining(c))
        * size
        / 1000
    )


def _set(case: Case, block: Block) -> Iterator[Line]:
    """A block in lines, as wide as the page allows."""
    if block.columns:
        for n, cell in enumerate(block.columns):
            yield Line(MARGIN + n * 230, cell, gap=0 if n == 0 else -LEADING)
        return
    bold = block.kind in ("head", "heading")
    hanging = case.number % 3 == 1 and bool(block.label) and block.kind in ("paragraph", "item")
    left = MARGIN + 24 * block.depth + (24 if hanging else 0)
    text = block.text if hanging or not block.label else f"{block.label} {block.text}"
    room = WIDTH - MARGIN - left
    for n, words in enumerate(_broken(text, room, hyphens=case.number % 2 == 0 and not bold)):
        x = left if block.kind != "head" else (WIDTH - _width(words)) / 2
        gap = (0 if block.kind == "closing" else 8) if n == 0 else 0
        yield Line(x, words, bold, gap, block.label if hanging and n == 0 else "")


def _broken(text: str, room: float, *, hyphens: bool) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if _width(longer) <= room:
            line = longer
            continue
        head, tail = _hyphenated(word, room - _width(f"{line} -")) if hyphens else ("", word)
        yield f"{line} {head}-" if head else line
        line = tail
    yield line


def _hyphenated(word: str, room: float) -> tuple[str, str]:
    """A long plain word in two, between a vowel and a consonant; the first part is empty where it does not fit."""
    if len(word) < 9 or not word.isalpha() or not word.islower():
        return "", word
    for cut in range(len(word) - 3, 2, -1):
        if word[cut - 1] in _VOWELS and word[cut] not in _VOWELS and _width(word[:cut]) <= room:
            return word[:cut], word[cut:]
    return "", word


def _pages(lines: list[Line]) -> Iterator[list[Line]]:
    page: list[Line] = []
    used = 0.0
    for line in lines:
        if used + LEADING + line.gap > HEIGHT - 2.6 * MARGIN:
            yield page
            page, used = [], 0.0
        used += LEADING + line.gap
        page.append(line)
    yield page


def _running(case: Case) -> str:
    title = next((block.text for block in case.blocks if block.kind == "head"), "Statement")
    return f"HD/{case.number} {title[:48].strip()}"


def _codes(letters: str) -> dict[str, int]:
    beyond = sorted({c for c in letters if not " " <= c <= "~"})
    return {chr(code): code for code in range(32, 127)} | {c: 128 + n for n, c in enumerate(beyond)}


def _content(case: Case, page: list[Line], number: int, count: int, codes: dict[str, int]) -> bytes:
    parts: list[str] = []
    if number > 1 and case.number % 4 != 3:
        parts.append(_show("F1", 9, MARGIN, HEIGHT - 40, _running(case), codes))
    y = HEIGHT - MARGIN - 10.0
    for line in page:
        y -= LEADING + line.gap
        font = "F2" if line.bold else "F1"
        if line.label:
            parts.append(_show(font, SIZE, line.x - 24, y, line.label, codes))
        parts.append(_show(font, SIZE, line.x, y, line.text, codes))
    foot = (f"{number}", f"– {number} –", f"Page {number} of {count}")[case.number % 3]
    parts.append(_show("F1", 9, WIDTH / 2 - 10, 40, foot, codes))
    return "\n".join(parts).encode("ascii")


def _show(font: str, size: int, x: float, y: float, text: str, codes: dict[str, int]) -> str:
    """One line of text; pairs that a typesetter moves together are moved in a TJ operation."""
    shown = "".join(f"{codes[c]:02X}" for c in text)
    for pair in ("To", "Ta", "We", "AV", "Yo"):
        first, second = (f"{codes[c]:02X}" for c in pair)
        shown = shown.replace(first + second, f"{first}> 70 <{second}") if pair in text else shown
    return f"BT /{font} {size} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm [<{shown}>] TJ ET"


def _file(contents: list[bytes], codes: dict[str, int]) -> bytes:
    beyond = [(c, code) for c, code in codes.items() if code > 127]
    differences = " ".join(f"{code} /{_glyph(c)}" for c, code in beyond)
    widths = " ".join(str(round(_width(chr(code), 1000))) for code in range(32, 127))
    more = " 500" + "".join(f" {round(_width(c, 1000))}" for c, _ in beyond)
    first_page = 7
    kids = " ".join(f"{first_page + 2 * n} 0 R" for n in range(len(contents)))
    font = (
        "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding 5 0 R /ToUnicode 6 0 R /FirstChar 32 /LastChar "
        f"{127 + len(beyond)} /Widths [{widths}{more}] >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        font.format("Times-Roman").encode(),
        font.format("Times-Bold").encode(),
        f"<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [{differences}] >>".encode(),
        _stream(_to_unicode(codes)),
    ]
    for n, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {first_page + 2 * n + 1} 0 R "
            "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
        )
        objects.append(_stream(content))
    made = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    starts = []
    for n, body in enumerate(objects, 1):
        starts.append(len(made))
        made += f"{n} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += "".join(f"{start:010d} 00000 n \n" for start in starts).encode()
    info = f"<< /Size {len(objects) + 1} /Root 1 0 R >>"
    return bytes(made) + f"trailer\n{info}\nstartxref\n{table}\n%%EOF\n".encode()


def _glyph(character: str) -> str:
    return f"uni{ord(character):04X}"


def _stream(content: bytes) -> bytes:
    return f"<< /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _to_unicode(codes: dict[str, int]) -> bytes:
    lines = [f"<{code:02X}> <{c.encode('utf-16-be').hex().upper()}>" for c, code in codes.items()]
    chunks = [lines[n : n + 100] for n in range(0, len(lines), 100)]
    maps = "\n".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{maps}\nendcmap end end"
    ).encode("ascii")
