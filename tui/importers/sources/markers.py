"""The labels of automatic lists: Word and HTML count for themselves, and a reader sees ``1.``, ``(a)``, ``iv.``."""

from tui.importers.outline.labels import label_at

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_WORDS = (
    *("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen"),
    *("Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen", "Twenty"),
)
_ORDINALS = (
    *("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh"),
    *("Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth"),
    "Twentieth",
)
_MOST_ROMAN = 3999
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
        case "russianLower" | "russianUpper" if 0 < number <= len(_RUSSIAN):
            letter = _RUSSIAN[number - 1]
            return letter.upper() if kind == "russianUpper" else letter
        case "cardinalText" if 0 < number <= len(_WORDS):
            return _WORDS[number - 1]
        case "ordinalText" if 0 < number <= len(_ORDINALS):
            return _ORDINALS[number - 1]
        case "ordinal":
            last = 0 if number % 100 in (11, 12, 13) else number % 10
            return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"
        case "decimalZero":
            return f"{number:02}"
        case _:
            return str(number)


def _roman(number: int) -> str:
    made = ""
    for value, signs in _ROMAN:
        while 0 < value <= number <= _MOST_ROMAN:
            made += signs
            number -= value
    return made or str(number)
