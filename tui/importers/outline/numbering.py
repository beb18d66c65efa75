"""Which labels make runs that rise from the first, by shape; which of them number the paragraphs is not decided here.

An entry is a block, or a line of a text whose hard wraps are not joined yet; the same rules read both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tui.core.calendar_words import MONTHS
from tui.importers.outline.labels import Label, label_at
from tui.importers.outline.runs import BEGIN_BELOW, Candidate, Value, best_runs
from tui.importers.outline.wording import MOST_HEADING_WORDS, ending, ends_sentence, leads_in, starts_lower, words_in

_SWALLOWED = re.compile(
    r"(?<=[.;:!?”\"’)\]])[ \u3000]+(?=[(\[]?\d{1,3}(?:\.\d{1,3})?[.)\]]{1,2}\s+[\"“‘(]?[A-ZÀ-ÞА-Я])"
    r"|(?<=[\w”\"’)]{2}\.)(?=\d{1,3}\.\s+[\"“‘(]?[A-ZÀ-ÞА-Я])"
)
_NOT_AFTER_BARE = re.compile(
    rf"(?:{'|'.join(MONTHS)}|Jan|Feb|Aug|Sept?|Oct|"
    r"Nov|Dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|"
    r"Juni|Juli|Oktober|Dezember|US|USD|EUR|Million|Billion|Agenda|Summit|Member|Members|States?|Sustainable|SDGs?|"
    r"Years?|Months?|Days?|Countries|Points?|Percent)\b"
)
_MONTH_IN_CAPITALS = re.compile(rf"(?:{'|'.join(name.upper() for name in MONTHS)})\b")
_LEAST_SCORE = 1.6
_LEAST_DOTTED = 1.0
"""``1.1`` and ``1.2`` hardly stand beside each other by chance."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One block or line, as the search for numbers sees it."""

    text: str
    """With its label or marker."""
    apart: bool = True
    """Whether it is set off from what stands before: by a blank line, or because blocks are."""
    heading: bool = False
    depth: int = 0
    """The depth of an automatic list it belongs to."""


@dataclass(frozen=True, slots=True)
class Opener:
    """A label that opens a numbered part: in which entry, at which character."""

    entry: int
    start: int
    label: Label
    value: Value

    @property
    def end(self) -> int:
        """Where its words begin in the entry."""
        return self.start + self.label.end


@dataclass(frozen=True, slots=True)
class Series:
    """The runs of labels of one shape."""

    shape: str
    family: str
    score: float
    runs: tuple[tuple[Opener, ...], ...]

    @property
    def openers(self) -> tuple[Opener, ...]:
        """All labels of all runs, in order."""
        return tuple(opener for run in self.runs for opener in run)


def series_in(entries: Sequence[Entry]) -> tuple[Series, ...]:
    """Every shape of label that makes runs of two or more, best first."""
    grouped: dict[tuple[str, str], list[tuple[Opener, Candidate]]] = {}
    for index, entry in enumerate(entries):
        before = entries[index - 1] if index else None
        following = entries[index + 1].text if index + 1 < len(entries) else ""
        for kind, opener, candidate in _candidates(index, entry, before, following):
            grouped.setdefault(kind, []).append((opener, candidate))
    made = []
    for (shape, family), pairs in grouped.items():
        chosen = best_runs([candidate for _, candidate in pairs])
        score = chosen.score
        if chosen.runs and pairs[chosen.runs[0][0]][1].is_below:
            score += BEGIN_BELOW  # whether it is a list is asked of the whole document
        if score >= (_LEAST_DOTTED if family == "dotted" else _LEAST_SCORE):
            runs = tuple(tuple(pairs[i][0] for i in run) for run in chosen.runs)
            made.append(Series(shape, family, score, runs))
    return tuple(sorted(made, key=lambda series: (-series.score, series.shape, series.family)))


def _candidates(
    index: int, entry: Entry, before: Entry | None, following: str
) -> "list[tuple[tuple[str, str], Opener, Candidate]]":
    text = entry.text
    made = []
    label = label_at(text)
    open_before = before is not None and not before.heading and opens_list(before.text)
    announced = before is not None and announces(before.text)
    if label and not label.is_bullet:
        rest = text[label.end :] or following
        weight = _weight(label, rest, entry, before, alone=label.end >= len(text))
        headed = before is not None and (before.heading or _looks_headed(before.text))
        for family, _ in label.values:
            opener = Opener(index, 0, label, _value(label, family))
            begins = not open_before or is_titled(rest, following) or label.shape.startswith("§")
            candidate = Candidate(opener.value, weight, begins, headed, announced=announced)
            if weight > 0 and _kind(family):
                made.append(((label.shape, _kind(family)), opener, candidate))
    for found in _SWALLOWED.finditer(text):
        inner = label_at(text[found.end() : found.end() + 40])
        if inner and inner.values and _kind(inner.values[0][0]) in ("decimal", "dotted"):
            opened = text[found.start() - 1] in ":;"
            opener = Opener(index, found.end(), inner, _value(inner, inner.values[0][0]))
            weight = 0.2 if opened else 0.55
            made.append(((inner.shape, _kind(inner.values[0][0])), opener, Candidate(opener.value, weight, not opened)))
    return made


def is_titled(rest: str, following: str) -> bool:
    """Whether a label stands before a title with text below it: no line of a list, even below a colon."""
    title = not ends_sentence(rest) and not leads_in(rest) and words_in(rest) <= MOST_HEADING_WORDS
    return title and ends_sentence(following) and words_in(following) >= 8 and label_at(following) is None


def _kind(family: str) -> str:
    """The family of a run: paragraphs are numbered ``decimal``, ``dotted`` (``1.2``), in letters or in words."""
    if family.startswith("decimal "):
        return "dotted" if "." not in family else ""
    return family if family in ("decimal", "ROMAN", "upper", "lower", "ordinal", "ideographic") else ""


def _value(label: Label, family: str) -> Value:
    last = label.value(family)
    head = family.removeprefix("decimal ")
    return (int(head), last) if head != family and head.isdecimal() else (last,)


def _weight(label: Label, rest: str, entry: Entry, before: Entry | None, *, alone: bool) -> float:
    """How much a label at the start of an entry looks like a paragraph's."""
    weight = 1.0
    if starts_lower(rest):
        weight -= 0.5
    if label.shape == "x":
        if "." not in label.printed and (
            starts_lower(rest) or _NOT_AFTER_BARE.match(rest) or _MONTH_IN_CAPITALS.match(rest) or not rest[:1].strip()
        ):
            return 0.0
        weight -= 0.2
        if not alone and not rest[:1].isalpha() and rest[:1] not in "\"“‘'«":
            return 0.2 if rest[:1].isdecimal() and entry.apart else 0.0
    if before is not None and not before.heading and not ends_sentence(before.text):
        weight -= 0.2 if entry.apart or _looks_headed(before.text) else 0.45
    elif before is not None and leads_in(before.text):
        weight -= 0.3
    if alone and label.shape == "x" and not (entry.apart and rest[:1].isupper()):
        weight -= 0.2
    return weight - 0.15 * min(entry.depth, 3)


_SUBJECT = re.compile(r"(?:The\s+)?(?:[A-Z][\w’'-]*+|of|and|the|for|\s){1,12}[:,]")
_ANNOUNCES = re.compile(
    r"(?:statement|declaration|communiqu\S{1,12}|conclusions|summary|decisions?|declare|as follows|"
    r"declaran|acuerdan|resuelven|"
    r"déclarent|décident|erklären|заявляют|"
    r"the following|agreed that|"
    r"text|resolution|points|states?|reads?)\s*:$|"
    r"\bfollowing\s+(?:\w+\s+){0,2}(?:statement|declaration|communiqu\S+|text|conclusions)\b.{0,120}:$",
    re.IGNORECASE,
)


def announces(text: str) -> bool:
    """Whether a colon opens the whole statement: ``the following statement:``, or who makes it: ``The Council:``."""
    return bool(_ANNOUNCES.search(text.rstrip()) or _SUBJECT.fullmatch(text.rstrip()))


def opens_list(text: str) -> bool:
    """Whether a list, not the statement, begins below: ``agreed to:``, but not ``issued the following statement:``."""
    return ending(text) in ":;：；"


def _looks_headed(text: str) -> bool:
    return not ends_sentence(text) and words_in(text) <= 15 and not starts_lower(text)
