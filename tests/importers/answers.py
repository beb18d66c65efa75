"""The corpus read: a statement's text, the answers about it, and the blocks that the text is made of."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tui import notation
from tui.core.text import key

CORPUS = Path(__file__).parent / "corpus"
PARTS = {"development": CORPUS} | {part: CORPUS / part for part in ("held-out", "unseen", "later")}

_FOOTNOTE_MARK = re.compile(r"[⁰¹²³⁴-⁹]+|\[\d{1,2}\]")
_WORD = re.compile(r"[^\W_]+")
_BROKEN_WORD = re.compile(r"(?<=\w)-\n\s*(?=[a-zà-ÿ])")
_BROKEN_AT_HYPHEN = re.compile(r"(?<=\w)-\n\s*(?=\w)")
_COLUMNS = re.compile(r"\s{3,}")


def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text``, without marks that call a footnote."""
    return tuple(_WORD.findall(key(_FOOTNOTE_MARK.sub("", text))))


def choices(answer: Any) -> list[str]:
    """The right answers that a value of the answers file stands for."""
    return [str(entry) for entry in answer] if isinstance(answer, list) else [str(answer)]


def joined(text: str) -> str:
    """``text`` on one line, with words put together that a line end had broken."""
    whole = _BROKEN_AT_HYPHEN.sub("-", _BROKEN_WORD.sub("", text))
    return " ".join(whole.split())


@dataclass(frozen=True)
class Part:
    """A paragraph or an item as the answers give it, with its words from the text."""

    label: str
    text: str
    depth: int
    """0 for a paragraph, 1 for an item, 2 for an item's item."""
    paragraph: str
    """The label of the paragraph it belongs to."""
    section: str = ""
    either: bool = False
    above: tuple[str, ...] = ()
    """The lines between the part before and this one."""
    inline: bool = False
    """Whether it goes on in the line of the part before."""


@dataclass(frozen=True)
class Block:
    """What stands by itself on a page: a line of the head, a heading, a paragraph, an item, a closing line."""

    kind: str
    text: str
    label: str = ""
    depth: int = 0
    columns: tuple[str, ...] = ()
    """The cells of a line that is set in columns."""


@dataclass(frozen=True, eq=False)
class Case:
    """One statement of the corpus."""

    path: Path
    answers: Mapping[str, Any]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def number(self) -> int:
        return int(self.name[:2])

    @cached_property
    def text(self) -> str:
        """The statement without soft hyphens and lines of the page."""
        text = self.path.read_text(encoding="utf-8").replace("\u00ad", "")
        running = set(self.answers.get("running", ()))
        return "\n".join(line for line in text.split("\n") if line.strip() not in {words.strip() for words in running})

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Every paragraph, each followed by its items, in printed order."""
        made: list[Part] = []
        end = 0
        for answer, depth, paragraph in _listed(self.answers.get("paragraphs", [])):
            begins = _found(self, answer["starts"], end)
            between = self.text[end : begins.start()]
            label = answer["label"]
            if not between.rstrip().endswith(label):
                raise ValueError(f"{self.name}: label {label!r} does not stand before {answer['starts']!r}")
            between = between if not label else between.rstrip()[: -len(label)]
            end = _found(self, answer["ends"], begins.start()).end()
            made.append(
                Part(
                    label=label,
                    text=joined(self.text[begins.start() : end]),
                    depth=depth,
                    paragraph=paragraph,
                    section=str(answer.get("section", "")),
                    either=bool(answer.get("either", False)),
                    above=tuple(line.strip() for line in between.split("\n") if line.strip()),
                    inline=bool(made) and "\n" not in between,
                )
            )
        return tuple(made)

    @cached_property
    def closing(self) -> tuple[str, ...]:
        """The lines below the last paragraph."""
        end = 0
        for answer, _, _ in _listed(self.answers.get("paragraphs", [])):
            end = _found(self, answer["ends"], _found(self, answer["starts"], end).start()).end()
        return tuple(line.strip() for line in self.text[end:].split("\n") if line.strip())

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What stands on the page, in order; parts that go on in a line are in the block of that line."""
        made: list[Block] = []
        for number, part in enumerate(self.parts):
            made.extend(_line("heading" if number else "head", line) for line in part.above)
            if part.inline:
                last = made.pop()
                made.append(Block(last.kind, f"{last.text} {part.label} {part.text}", last.label, last.depth))
            else:
                made.append(Block("item" if part.depth else "paragraph", part.text, part.label, part.depth))
        made.extend(_line("closing", line) for line in self.closing)
        return tuple(made)


def cases(part: str = "all") -> tuple[Case, ...]:
    """The statements of a part of the corpus, or of ``all``."""
    folders = PARTS.values() if part == "all" else (PARTS[part],)
    return tuple(case for folder in folders for case in cases_in(folder))


def cases_in(folder: Path) -> tuple[Case, ...]:
    """The statements of a folder that have their answers beside them."""
    return tuple(_case(path) for path in sorted(folder.glob("*.txt")) if _answers(path).exists())


def _answers(path: Path) -> Path:
    return path.with_suffix(".answers.yaml")


def _case(path: Path) -> Case:
    answers = _answers(path)
    return Case(path, notation.read(answers.read_text(encoding="utf-8"), answers.name))


def _listed(paragraphs: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], int, str]]:
    for paragraph in paragraphs:
        yield paragraph, 0, paragraph["label"]
        for item in paragraph.get("items", ()):
            yield item, 1, paragraph["label"]
            for below in item.get("items", ()):
                yield below, 2, paragraph["label"]


def _found(case: Case, printed: str, start: int) -> re.Match[str]:
    pattern = r"\s+".join(re.escape(word) for word in printed.split())
    found = re.compile(pattern).search(case.text, start)
    if found is None:
        raise ValueError(f"{case.name}: {printed!r} is not in the text from {start} on")
    return found


def _line(kind: str, line: str) -> Block:
    cells = tuple(_COLUMNS.split(line))
    return Block(kind, " ".join(cells), columns=cells if len(cells) > 1 else ())
