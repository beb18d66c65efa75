"""The labels of automatic lists: Word and HTML count for themselves, and a reader sees ``1.``, ``(a)``, ``iv.``."""

from tui.importers.outline.labels import label_at

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
BULLET = "•"


def shown_beside(marker: str, words: str) -> str:
    """The marker of an item, unless its words bring a label of their own: then a bullet, or the same label, is dropped.

    ``5.`` before ``2030 was a dry year`` stays: a number that begins a sentence is no label.
    """
    label = label_at(words)
    own = label is not None and (marker == BULLET or label.printed.strip("().") == marker.strip("()."))
    return "" if own else marker


def counted(number: int, kind: str) -> str:
    """``number`` as a list shows it: ``decimal``, ``lowerLetter``, ``upperLetter``, ``lowerRoman`` ..."""
    match kind:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if kind == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            return _roman(number).upper() if kind == "upperRoman" else _roman(number)
        case _:
            return str(number)


def _roman(number: int) -> str:
    made = "x" * (number // 10)
    number %= 10
    while number:
        value, sign = next((v, s) for v, s in _ROMAN if v <= number)
        made += sign
        number -= value
    return made
