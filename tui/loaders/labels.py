"""Warnings about numbering. A text may be printed with a gap or a label twice, so it is never an error."""

from collections.abc import Iterator, Sequence

from tui.core.address import label_key
from tui.core.statement import Item, Paragraph, Statement
from tui.loaders.faults import Faults
from tui.loaders.references import Path

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def check_labels(statement: Statement, faults: Faults) -> None:
    """Warns of labels that are printed twice or out of order, and of labels in a text said to print none."""
    sections: dict[str, list[tuple[Path, Paragraph | Item]]] = {}
    for place, paragraph in enumerate(statement.paragraphs):
        sections.setdefault(paragraph.section, []).append((("paragraphs", place), paragraph))
        _check_items(("paragraphs", place), paragraph, faults)
    for parts in sections.values():
        _check_sequence(parts, faults)
    if statement.head.numbering == "counted" and any(label_key(part.label) for part in statement.paragraphs):
        wrong = "the paragraphs are said to be counted, and some have printed labels"
        faults.warning_at(("head", "numbering"), wrong, "write printed, or take the labels out")


def _check_items(path: Path, part: Paragraph | Item, faults: Faults) -> None:
    if part.items:
        _check_sequence([((*path, "items", n), item) for n, item in enumerate(part.items)], faults)
        for n, item in enumerate(part.items):
            _check_items((*path, "items", n), item, faults)


def _check_sequence(parts: Sequence[tuple[Path, Paragraph | Item]], faults: Faults) -> None:
    labels = [label_key(part.label) for _, part in parts]
    numbers = _numbers(labels)
    seen: set[str] = set()
    before, shown_before = 0, ""
    for (path, part), label, number in zip(parts, labels, numbers, strict=True):
        if label and label.casefold() in seen:
            wrong = f"the label {part.label!r} is printed twice"
            faults.warning_at((*path, "label"), wrong, "check it against the text; it is right if so printed")
        elif number is not None and number != before + 1:
            wrong = (
                f"{part.label!r} follows {shown_before!r}" if shown_before else f"the numbering begins {part.label!r}"
            )
            faults.warning_at((*path, "label"), wrong, "check whether a part is missing; it is right if so printed")
        seen.add(label.casefold())
        if number is not None:
            before, shown_before = number, part.label


def _numbers(labels: Sequence[str]) -> list[int | None]:
    """What the labels count, where they are digits, letters or Roman numerals; ``None`` for what counts nothing."""
    written = [label for label in labels if label]
    for count in (_digits, _roman, _letter):
        counted = [count(label) for label in written]
        if written and counted[0] == 1 and all(counted):
            return [count(label) if label else None for label in labels]
    return [_digits(label) or None for label in labels]


def _digits(label: str) -> int:
    return int(label) if label.isascii() and label.isdigit() and len(label) < 10 else 0


def _letter(label: str) -> int:
    return ord(label.lower()) - ord("a") + 1 if len(label) == 1 and label.isascii() and label.isalpha() else 0


def _roman(label: str) -> int:
    values = [_ROMAN.get(letter, 0) for letter in label.lower()]
    if not values or not all(values):
        return 0
    return sum(_signed(values))


def _signed(values: list[int]) -> Iterator[int]:
    for value, following in zip(values, [*values[1:], 0], strict=True):
        yield -value if value < following else value
