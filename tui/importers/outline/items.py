"""The items of one paragraph: labels that rise from the first, on lines of their own or inside the sentence.

Two levels at most. ``(i)`` after ``(h)`` is a letter, before ``(ii)`` a Roman number. A label that only refers to a
passage, as in ``paragraph 5(c)`` or ``(a) and (b) above``, is no item.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tui.core.statement import Item
from tui.importers.outline.labels import Label, bare_letter_at, label_at

_INLINE = re.compile(
    r"(?<![\w(\[])[(（](?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})[)）](?=\s?\S)"
    r"|(?<=[:;,.–—] )(?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s\S)"
    r"|(?<=[:;] )(?:[ivx]{1,5}|[a-z]|\d{1,2})\.(?=\s\S)"
    r"|(?<=(?:and|nd;) )(?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s\S)"
)
_NAMED = re.compile(
    r"\b(?:paragraphs?|paras?\.?|sub-?paragraphs?|articles?|arts?\.|sections?|items?|points?|clauses?|annex|rules?|category|"
    r"categories|tables?|figures?|notes?|chapters?|see|sub-?items?)\s*(?:\d+\s*)?"
    r"(?:\([a-z\d]{1,4}\)\s*(?:,|and|or|to|-|–)?\s*)*$",
    re.IGNORECASE,
)
_ONLY_JOINS = re.compile(r"[\s,;]*(?:and|or|to|through|and/or|-|–)?[\s,;]*", re.IGNORECASE)
_POINTS_BACK = re.compile(r"\s*(?:above|below|of\s+(?:this|the\s+(?:present\s+)?)\s*(?:paragraph|article|section))\b")
_NO_LABEL = Label("", "", (), 0)
MOST_LEVELS = 2
_FAMILIES = (
    "roman", "ROMAN", "decimal", "pair lower", "lower", "upper", "cyrillic lower", "greek lower", "ideographic",
    "ordinal",
)  # fmt: skip
"""What a first label may begin, likeliest first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a paragraph, its label still in front of its words."""

    text: str
    depth: int = 0
    """The depth of an automatic list it belongs to."""
    listed: bool = False
    """Whether it is a line of a list without labels."""


@dataclass(frozen=True, slots=True)
class Itemised:
    """A paragraph taken apart."""

    lead: str
    items: tuple[Item, ...] = ()
    below: tuple["Itemised", ...] = ()
    """What stands below the items and belongs to none of them: words, and the items that they lead in to."""
    gaps: tuple[tuple[str, str], ...] = ()
    """Pairs of labels between which one is missing."""


@dataclass(frozen=True, slots=True)
class _Token:
    piece: int
    start: int
    end: int
    label: Label
    own: bool
    shape: str


@dataclass(slots=True)
class _Level:
    shape: str
    family: str
    last: int
    label: str


@dataclass(slots=True)
class _Part:
    label: str
    depth: int
    texts: list[str] = field(default_factory=list)
    parts: "list[_Part]" = field(default_factory=list)


def itemise(pieces: Sequence[Piece]) -> Itemised:
    """The lead-in, the items and what follows them, from the blocks of one paragraph (its own label taken off)."""
    tokens = _tokens(pieces)
    taken, gaps = _nested(tokens)
    return _built(pieces, taken, gaps)


def _tokens(pieces: Sequence[Piece]) -> list[_Token]:
    made: list[_Token] = []
    for index, piece in enumerate(pieces):
        begin = 0
        if piece.listed:
            made.append(_Token(index, 0, 0, _NO_LABEL, own=True, shape=f"line {piece.depth}"))
        elif index and (label := _own_label(piece.text)) and label.end < len(piece.text):
            shape = f"{label.shape} {piece.depth}" if label.is_bullet else label.shape
            made.append(_Token(index, 0, label.end, label, own=True, shape=shape))
            begin = label.end
        for found in _INLINE.finditer(piece.text, begin):
            inner = label_at(piece.text[found.start() : found.start() + 16])
            before = piece.text[: found.start()]
            if inner is None or _NAMED.search(before[-60:]) or _POINTS_BACK.match(piece.text[found.end() :]):
                continue
            start = found.start()
            made.append(_Token(index, start, start + inner.end, inner, own=start == 0 and index > 0, shape=inner.shape))
    return [t for i, t in enumerate(made) if not _only_joined(pieces, t, made[i + 1] if i + 1 < len(made) else None)]


def _own_label(text: str) -> Label | None:
    """The label at the start of a line, be it a letter or a number without any sign."""
    return label_at(text) or bare_letter_at(text)


def _only_joined(pieces: Sequence[Piece], token: _Token, following: _Token | None) -> bool:
    """Whether nothing but ``and`` or ``to`` stands between two labels: ``(a) and (b)``."""
    if token.own or following is None or following.piece != token.piece:
        return False
    between = pieces[token.piece].text[token.end : following.start]
    return bool(_ONLY_JOINS.fullmatch(between))


def _nested(tokens: Sequence[_Token]) -> tuple[list[tuple[_Token, int]], tuple[tuple[str, str], ...]]:
    """The tokens that make runs, each with its level, and the gaps."""
    stack: list[_Level] = []
    taken: list[tuple[_Token, int]] = []
    gaps: list[tuple[str, str]] = []
    for index, token in enumerate(tokens):
        depth = _continues(stack, token, tokens[index + 1 :])
        if depth is not None:
            level = stack[depth]
            value = token.label.value(level.family)
            if value > level.last + 1:
                gaps.append((level.label, token.label.printed))
            del stack[depth + 1 :]
            stack[depth] = _Level(level.shape, level.family, value, token.label.printed)
            taken.append((token, depth))
            continue
        family = _first_of(token, tokens[index + 1 :], [level.shape + level.family for level in stack])
        if family is None or (len(stack) >= MOST_LEVELS):
            continue
        stack.append(_Level(token.shape, family, 1, token.label.printed))
        taken.append((token, len(stack) - 1))
    return taken, tuple(gaps)


def _continues(stack: list[_Level], token: _Token, later: Sequence[_Token]) -> int | None:
    """The level whose run goes on with ``token``, innermost first; a gap only on a line of its own."""
    for most in (1, 3 if token.own else 1):
        for depth in range(len(stack) - 1, -1, -1):
            level = stack[depth]
            if token.shape != level.shape:
                continue
            if token.label.is_bullet:
                return depth
            step = token.label.value(level.family) - level.last
            if 1 <= step <= most and not (step > 1 and level.family == "lower" and token.label.value("roman") == 1):
                roman_next = any(t.shape == token.shape and t.label.value("roman") == 2 for t in later)
                letter_next = any(t.shape == token.shape and t.label.value("lower") == 10 for t in later)
                if token.label.value("roman") == 1 and level.family == "lower" and roman_next and not letter_next:
                    continue
                return depth
    return None


def _first_of(token: _Token, later: Sequence[_Token], open_runs: Sequence[str]) -> str | None:
    """The family of a run that begins with ``token`` and goes on later, or ``None``."""
    if token.label.is_bullet:
        return "" if token.own else None
    for family in _FAMILIES:
        if token.label.value(family) != 1 or token.shape + family in open_runs:
            continue
        if any(t.shape == token.shape and t.label.value(family) == 2 for t in later):
            return family
    dotted = [family for family, value in token.label.values if family.startswith("decimal ") and value == 1]
    for family in dotted:
        if any(t.shape == token.shape and t.label.value(family) == 2 for t in later):
            return family
    return None


def _built(pieces: Sequence[Piece], taken: Sequence[tuple[_Token, int]], gaps: tuple[tuple[str, str], ...]) -> Itemised:
    roots = [_Part("", -1)]
    open_parts = [roots[0]]
    outer = 0  # the level of the first item below the words that stand alone
    cut: dict[int, list[tuple[_Token, int]]] = {}
    for token, depth in taken:
        cut.setdefault(token.piece, []).append((token, depth))
    for index, piece in enumerate(pieces):
        tokens = cut.get(index, [])
        head = (piece.text[: tokens[0][0].start] if tokens else piece.text).strip()
        if head:
            apart = len(roots) > 1 and open_parts[-1] is roots[-1] and not head[:1].islower()
            if index and not tokens and (apart or _stands_alone(open_parts, head, _run_goes_on(taken, index))):
                roots.append(_Part("", -1))
                open_parts = [roots[-1]]
                outer = MOST_LEVELS
            open_parts[-1].texts.append(head)
        for number, (token, depth) in enumerate(tokens):
            end = tokens[number + 1][0].start if number + 1 < len(tokens) else len(piece.text)
            outer = min(outer, depth)
            del open_parts[depth - outer + 1 :]
            part = _Part(token.label.printed, depth - outer, [piece.text[token.end : end].strip()])
            open_parts[-1].parts.append(part)
            open_parts.append(part)
    first, *below = (Itemised(" ".join(root.texts), tuple(_item(part) for part in root.parts)) for root in roots)
    return Itemised(first.lead, first.items, tuple(below), gaps)


def _run_goes_on(taken: Sequence[tuple[_Token, int]], index: int) -> bool:
    """Whether the outer run that stands above a piece goes on below it: ``(b)`` after words below ``(a)``."""
    following = next((token for token, depth in taken if token.piece > index and depth == 0), None)
    return following is not None and not following.label.is_bullet and all(v > 1 for _, v in following.label.values)


def _stands_alone(open_parts: Sequence[_Part], text: str, goes_on: bool) -> bool:
    """Whether a block below an item is not part of it: the item has ended, and no further one of its run follows."""
    above = open_parts[-1]
    if above.depth < 0 or goes_on:
        return False
    said = " ".join(above.texts).rstrip()
    if text.lstrip("\"“‘'(")[:1].islower():
        label = label_at(f"{above.label} x")
        return label is None or label.is_bullet
    return bool(said) and (said[-1] in '.!?;”"' or not above.label)


def _item(part: _Part) -> Item:
    return Item(part.label, " ".join(text for text in part.texts if text), items=tuple(_item(p) for p in part.parts))
