"""Paragraphs and items compared: label, section, first and last words; and whether all the words are there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.importers.answers import Part, words
from tests.importers.scoring.count import Count, tally
from tui.core.address import label_key

Draft = Mapping[str, Any]


@dataclass(frozen=True)
class Passage:
    """A paragraph or an item, from a draft (all its words) or from answers (the first and the last)."""

    label: str
    depth: int
    paragraph: str
    section: int
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    either: bool = False

    def __str__(self) -> str:
        first, last = " ".join(self.starts[:7]), " ".join(self.ends[-5:])
        section = f"section {self.section} " if self.section else ""
        inside = f"in {self.paragraph} " if self.depth else ""
        return f"{section}{inside}[{self.label}] {first} … {last}"


def _same_passage(given: Passage, want: Passage) -> bool:
    where = given.label == want.label and given.depth == want.depth and given.paragraph == want.paragraph
    begins = given.starts[: len(want.starts)] == want.starts
    ends = given.ends[-len(want.ends) :] == want.ends
    return where and begins and ends and given.section == want.section


def count_passages(found: list[Passage], wanted: list[Passage]) -> Count:
    asked = [want for want in wanted if not want.either]
    free = [want for want in wanted if want.either]
    if not any(want.section for want in wanted):
        found = [_in_section(given, 0) for given in found]
    return tally([given for given in found if not _free(given, free)], asked, _same_passage)


def _in_section(passage: Passage, section: int) -> Passage:
    return Passage(
        passage.label, passage.depth, passage.paragraph, section, passage.starts, passage.ends, passage.either
    )


def _free(given: Passage, free: list[Passage]) -> bool:
    return any(given.starts[: len(want.starts)] == want.starts or want.starts == given.starts for want in free)


def _label(printed: Any) -> str:
    return "".join(c for c in label_key(str(printed or "")) if c.isalnum())


class _Sections:
    """Sections by turn: what they are called does not matter, where they divide does."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {"": 0}

    def turn(self, name: Any) -> int:
        return self.seen.setdefault(str(name or ""), len(self.seen))


def _walk(parts: Iterable[Any], depth: int = 0, above: Any = None) -> Iterable[tuple[Any, int, Any]]:
    for part in parts:
        paragraph = part if depth == 0 else above
        yield part, depth, paragraph
        yield from _walk(part.get("items") or (), depth + 1, paragraph)


def expected_passages(answers: Mapping[str, Any]) -> list[Passage]:
    sections = _Sections()
    return [
        Passage(
            label=_label(part["label"]),
            depth=depth,
            paragraph=_label(paragraph["label"]),
            section=sections.turn(paragraph.get("section")),
            starts=words(part["starts"]),
            ends=words(part["ends"]),
            either=bool(part.get("either") or paragraph.get("either")),
        )
        for part, depth, paragraph in _walk(answers.get("paragraphs") or ())
    ]


def draft_passages(draft: Draft) -> list[Passage]:
    sections = _Sections()
    return [
        Passage(
            label=_label(part.get("label")),
            depth=depth,
            paragraph=_label(paragraph.get("label")),
            section=sections.turn(paragraph.get("section")),
            starts=words(str(part.get("text") or "")),
            ends=words(str(part.get("text") or "")),
        )
        for part, depth, paragraph in _walk(draft.get("paragraphs") or ())
    ]


def count_whole(draft: Draft, parts: Sequence[Part]) -> Count:
    """Passages whose words are all there, in order, with none between: nothing of the page got in.

    Where words are divided does not matter: a hyphen at the end of a line can be read both ways.
    """
    if not parts:
        return Count()
    given = [str(part.get("text") or "") for part, _, _ in _walk(draft.get("paragraphs") or ())]
    free = ["".join(words(part.text)) for part in parts if part.either]
    found = [text for text in given if not "".join(words(text)).startswith(tuple(free))]
    asked = [part.text for part in parts if not part.either]
    count = tally(found, asked, lambda mine, theirs: "".join(words(mine)) == "".join(words(theirs)))
    return Count(count.matched, count.predicted, count.expected, tuple(_cut(remark) for remark in count.remarks))


def _cut(remark: str) -> str:
    shown = " ".join(remark.split())
    return shown if len(shown) <= 200 else f"{shown[:120]} … {shown[-75:]}"
