"""How a line begins that names a section: ``Part II``, ``Article 4``, ``§ 2``, ``A.``, ``3)``."""

import re

from tui.importers.outline.labels import counted

SECTION = re.compile(
    r"(?:(?i:Part|Section|Chapter|Title|Annex|Appendix|Pillar|Paragraph|Article|Art\.|Artículo|Artigo|Artikel|Clause|Theme|"
    r"Session|Cluster|Track|Parte|Partie|Sección|Secção|Capítulo|Chapitre|Teil|Abschnitt|Раздел|Часть|Глава|Статья|§)\s*"
    r"(?P<word>[IVXLC]+|\d+|[A-Z])\b[º°]?\.?[:)–—-]?"
    r"|(?P<bare>[IVXLC]+|[A-Z]|\d+)\s*[.):–—-]+)\s*",
)


def section_name(line: str) -> str:
    """The number or letter of the section that a line names; empty where it names none."""
    found = SECTION.match(line)
    if found is None:
        return ""
    return found["word"] or (found["bare"] if counted(found["bare"]) else "")
