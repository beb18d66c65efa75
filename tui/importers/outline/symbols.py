"""The symbol of a document, as registries print it: ``A/85/612``, ``CM(2031)79 final``, ``1609/1/31 REV 1``."""

import re

_TAIL = (
    r"(?:\s?(?:\((?:(?:19|20)\d\d|[XVILCD]{1,9})\)|(?:REV|ADD|COR|Rev|Add|Corr)\.?\s?\d{1,2}|final\b|FINAL\b|INIT\b))*"
)
_PART = r"[A-Za-z0-9][\w.-]{0,16}(?:\([\w./-]{1,12}\)[\w.-]{0,8})?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        # A/85/612; PSC/PR/COMM.1209 (2031); BS/FM/R(2031)2
        rf"(?<![\w/])(?:[A-Z][A-Z0-9.]{{0,11}}(?=/)|[A-Z][a-z]{{2,9}}(?=/[A-Z]{{2,6}}/))(?:/{_PART}){{1,6}}{_TAIL}(?![\w/])",
        # M-NAC-2(31)106; PIFS(31)8; CM(2031)79 final
        rf"(?<![\w/])[A-Z]{{1,6}}(?:-[A-Z0-9]{{1,6}}){{0,3}}\((?:(?:19|20)?\d\d)\)\s?[A-Z]{{0,5}}[.\s]?\d{{1,5}}{_TAIL}(?![\w/])",
        # EEE 1609/1/31 REV 1; 15265/1/31 REV 1; EUCO 10/31
        rf"^\d{{4,5}}/\d\d{_TAIL}$",
        rf"(?<![\w/])(?:(?:[A-Z]{{2,6}}\s)\d{{1,5}}(?:/\d{{1,2}})?/\d\d|\d{{4,5}}/\d/\d\d){_TAIL}(?![\w/])",
        # 139-03-03-2031: its number and its day
        r"^\d{1,5}-(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-(?:19|20)\d\d$",
        # Press Release No. 31/139
        r"^(?i:(?:press|media)\s+release)\s+N(?:o|r|°|º)\.?\s?\d[\w/().-]{0,14}$",
    )
)
_COUNTS = re.compile(r"[/.)]\d|^\d+-\d|\s\d|\(\d|\d\(|\([XVILCD]+\)")
"""A symbol counts documents; ``G7/G20`` counts nothing."""
_MOST_WORDS = 10


def symbol_in(line: str) -> str:
    """The symbol in a line above the text; empty where there is none."""
    found = [match[0].strip() for form in _FORMS for match in form.finditer(line)]
    able = [symbol for symbol in found if len(symbol) >= 5 and _COUNTS.search(symbol)]
    if not able or (len(line.split()) > _MOST_WORDS and "/" not in able[0]):
        return ""
    return min(able, key=lambda symbol: (line.find(symbol), -len(symbol)))


def without_symbol(line: str) -> str:
    """What else a line says that bears a symbol."""
    symbol = symbol_in(line)
    return " ".join(line.replace(symbol, " ").split()) if symbol else line.strip()
