"""PDFs with words wherever a test sets them, in Times and Times-Bold, or in signs that the file draws itself."""

from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595, 842
_TURNED = {0: "1 0 0 1", 90: "0 1 -1 0"}
_KEY = "<" + "41" * 32 + ">"


class Set(NamedTuple):
    """Words in one place."""

    x: float
    y: float
    text: str
    size: float = 12
    bold: bool = False
    spacing: float = 0
    """Extra space between its signs."""
    angle: int = 0
    drawn: bool = False
    """Whether the font is of signs that the file draws itself."""


def set_pdf(*pages: Sequence[Set | str], locked: bool = False) -> bytes:
    """A file with these pages; a string is an operation as it stands."""
    kids = " ".join(f"{6 + 2 * n} 0 R" for n in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        font.format("Times-Roman"),
        font.format("Times-Bold"),
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 32 "
        f"/LastChar 122 /Widths [{'500 ' * 91}] /CharProcs << /a {7 + 2 * len(pages)} 0 R >> "
        f"/Encoding << /Type /Encoding /Differences [32 {'/a ' * 91}] >> /ToUnicode {6 + 2 * len(pages)} 0 R >>",
    ]
    for page in pages:
        content = "\n".join(each if isinstance(each, str) else _shown(each) for each in page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {len(objects) + 2} 0 R "
            "/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>"
        )
        objects.append(_stream(content))
    ranges = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7A> <0020> endbfrange"
    objects.append(_stream(f"begincmap {ranges} endcmap"))
    objects.append(_stream("500 0 d0 100 0 300 600 re f"))
    made = "%PDF-1.4\n"
    starts = []
    for n, each in enumerate(objects, 1):
        starts.append(len(made))
        made += f"{n} 0 obj\n{each}\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{s:010d} 00000 n \n" for s in starts)
    lock = f"/ID [{_KEY} {_KEY}] /Encrypt << /Filter /Standard /V 1 /R 2 /O {_KEY} /U {_KEY} /P -4 >>" if locked else ""
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {lock} >>\nstartxref\n{len(made)}\n%%EOF\n"
    return (made + table + trailer).encode("cp1252")


def paragraph(x: float, y: float, lines: Sequence[str], *, size: float = 12, leading: float = 14) -> list[Set]:
    """Lines one below the other."""
    return [Set(x, y - n * leading, line, size) for n, line in enumerate(lines)]


def _shown(each: Set) -> str:
    font = "F3" if each.drawn else "F2" if each.bold else "F1"
    text = each.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {each.size} Tf {each.spacing} Tc {_TURNED[each.angle]} {each.x} {each.y} Tm ({text}) Tj ET"


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
