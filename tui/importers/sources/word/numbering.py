"""Word's own numbering: how each list counts, where it stands, and the label a paragraph shows."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tui.importers.sources.markers import BULLET, counted

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEEPEST = 8


class Level(NamedTuple):
    """How one level of a list counts."""

    kind: str
    text: str
    start: int
    restart: int | None
    """The level, from 1, whose numbers begin this one again; 0 for none, None for any above."""
    legal: bool
    """Whether all its numbers are shown as decimal ones."""
    style: str


class Numbering:
    """The lists of a document, and where each stands."""

    def __init__(self, word: Any) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._of: dict[str, str] = {}
        self._own: dict[tuple[str, int], Level] = {}
        self._at: dict[tuple[str, int], int] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._begun: set[tuple[str, int]] = set()
        try:
            root = word.part.numbering_part.element
        except (NotImplementedError, KeyError, AttributeError):
            return
        self._read(root)

    def _read(self, root: Any) -> None:
        named: dict[str, str] = {}
        linked: dict[str, str] = {}
        for abstract in root.iter(f"{W}abstractNum"):
            id_ = abstract.get(f"{W}abstractNumId")
            self._abstract[id_] = {_index(level): _level(level) for level in abstract.iter(f"{W}lvl")}
            for tag, kept in (("styleLink", named), ("numStyleLink", linked)):
                if (found := abstract.find(f"{W}{tag}")) is not None:
                    kept[id_] = found.get(f"{W}val") or ""
        by_style = {style: id_ for id_, style in named.items()}
        for id_, style in linked.items():
            self._abstract[id_] = self._abstract[id_] or self._abstract.get(by_style.get(style, ""), {})
        for num in root.iter(f"{W}num"):
            id_ = num.get(f"{W}numId")
            if (abstract := num.find(f"{W}abstractNumId")) is None:
                continue
            self._of[id_] = abstract.get(f"{W}val")
            for override in num.iter(f"{W}lvlOverride"):
                index = _index(override)
                if (start := override.find(f"{W}startOverride")) is not None:
                    self._starts[id_, index] = _whole(start.get(f"{W}val"), 1)
                if (level := override.find(f"{W}lvl")) is not None:
                    self._own[id_, index] = _level(level)

    def next(self, paragraph: Any, style: Any) -> tuple[str, int]:
        """The label that a paragraph shows, and its level; no label where it is not in a list."""
        id_, given, style_id = _properties(paragraph, style)
        abstract = self._of.get(id_, "")
        if id_ in ("", "0") or not self._abstract.get(abstract):
            return "", 0
        level = given if given is not None else self._level_of_style(abstract, style_id)
        made = self._definition(id_, abstract, level)
        if made is None:
            return "", 0
        if made.kind == "bullet":
            return BULLET, level
        key = (abstract, level)
        fresh = (id_, level) in self._starts and (id_, level) not in self._begun
        self._begun.add((id_, level))
        begin = self._starts[id_, level] if fresh else made.start
        self._at[key] = begin if fresh or key not in self._at else self._at[key] + 1
        self._begin_again(id_, abstract, level)
        if made.kind == "none" and "%" in made.text and not re.search(r"[^%\d\s.]", made.text):
            return "", level
        shown = re.sub(r"%(\d)", lambda found: self._shown(id_, abstract, int(found[1]) - 1, made.legal), made.text)
        return " ".join(shown.split()), level

    def _begin_again(self, id_: str, abstract: str, level: int) -> None:
        for known in [known for known in self._at if known[0] == abstract and known[1] > level]:
            definition = self._definition(id_, abstract, known[1])
            restart = definition.restart if definition is not None else None
            if restart is None or restart > level:
                del self._at[known]

    def _definition(self, id_: str, abstract: str, level: int) -> Level | None:
        return self._own.get((id_, level)) or self._abstract.get(abstract, {}).get(level)

    def _level_of_style(self, abstract: str, style: str) -> int:
        """The level that a style is tied to in its list, 0 where it is tied to none."""
        return next((index for index, level in self._abstract[abstract].items() if style and level.style == style), 0)

    def _shown(self, id_: str, abstract: str, level: int, legal: bool) -> str:
        definition = self._definition(id_, abstract, level)
        kind, start = (definition.kind, definition.start) if definition is not None else ("decimal", 1)
        return counted(self._at.get((abstract, level), start), "decimal" if legal else kind)


def _level(level: Any) -> Level:
    def value(name: str, otherwise: str) -> str:
        found = level.find(f"{W}{name}")
        return otherwise if found is None else found.get(f"{W}val") or otherwise

    text = level.find(f"{W}lvlText")
    shown = "%1." if text is None else text.get(f"{W}val") or ""
    restart = level.find(f"{W}lvlRestart")
    style = level.find(f"{W}pStyle")
    return Level(
        value("numFmt", "decimal"),
        shown,
        _whole(value("start", "1"), 1),
        None if restart is None else _whole(restart.get(f"{W}val"), 0),
        level.find(f"{W}isLgl") is not None,
        "" if style is None else style.get(f"{W}val") or "",
    )


def _index(level: Any) -> int:
    return _whole(level.get(f"{W}ilvl"), 0)


def _whole(value: str | None, otherwise: int) -> int:
    plain = value or ""
    return int(plain) if plain.isdecimal() and len(plain) < 7 else otherwise


def _properties(paragraph: Any, style: Any) -> tuple[str, int | None, str]:
    """The list of a paragraph, its level where one is given, and the style that says so; its own say comes first."""
    id_, level = "", None
    for properties, style_id in _places(paragraph, style):
        found = properties.find(f"{W}numPr") if properties is not None else None
        if found is None:
            continue
        number, depth = found.find(f"{W}numId"), found.find(f"{W}ilvl")
        if level is None and depth is not None:
            level = _whole(depth.get(f"{W}val"), 0)
        if number is not None:
            return number.get(f"{W}val") or "", level, style_id
    return id_, level, ""


def _places(paragraph: Any, style: Any) -> Iterator[tuple[Any, str]]:
    yield paragraph.find(f"{W}pPr"), ""
    for _ in range(_DEEPEST):
        if style is None:
            return
        yield style.element.pPr, style.style_id
        style = style.base_style
