"""The head of a statement: title, instrument, days, place, forum, from the lines around it and its first paragraph.

What each line is, is decided once (``above.py``). What the lines print ranks first, the first paragraph next, the
file's own metadata last. The day of publication is never the day of the meeting. What is not found stays unknown.
"""

import re
from collections.abc import Mapping, Sequence

from tui.core.doubts import Doubt
from tui.core.statement import Head, Paragraph
from tui.importers.blocks import Block
from tui.importers.outline.above import dateline_in, lines_above
from tui.importers.outline.days import Days
from tui.importers.outline.forums import forum_in
from tui.importers.outline.head_line import Line
from tui.importers.outline.instruments import instrument_in, is_wrapper, names_meeting, speaks_of_meeting
from tui.importers.outline.meeting_days import SENTENCE, days_of_meeting
from tui.importers.outline.meeting_place import place_of
from tui.importers.outline.recitals import is_recital, leaves_open, recalls
from tui.importers.outline.symbols import symbol_in
from tui.importers.outline.titles import title_of, without_place
from tui.importers.outline.wording import all_capitals, ends_sentence, words_in

_ISSUED = re.compile(
    r"\b(?:issued|adopted|released|agreed\s+on)\s+(?:the\s+following\s+|this\s+|a\s+|the\s+)([^.:;]{3,80})"
)
_OF_OFFICE = re.compile(
    r"\b(?:Premier|(?<!Council of Foreign )(?<!Council of )Ministers?|President|Chair\w*|(?<!States\s)Members?|"
    r"Secretary\S*|Head|Deputy|Governor|Speaker)\s+(?:of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(r"\s\([^()]{2,200},[^()]{2,200}\)")
"""Who belongs to a body, in brackets behind its name."""
_BILATERAL = re.compile(r"\b(?:visit|between)\b", re.IGNORECASE)
_SPOKEN = re.compile(
    r"\b(?:Was|Were|Is|Held|Met|Hosted|Convened|Signed|Took|Place|In|At|On|From|To|By|Of|The|And|Between|During|For|With|Under|"
    r"Visited|Official|Visit|Meeting|Today)\b"
)
_NAME_KIND = ("named", "document", "headline", "instrument", "meeting", "forum", "other")
_OPENING = 3
_PREAMBLE = 12
_SHORT = 90
_SENTENCE = 12
_OPENING_WORDS = 600
_SAID_EARLY = 400
_MEETS = re.compile(r"\b(?:met|meets|held|gather(?:ed|ing)|convened|assembled|visited)\b", re.IGNORECASE)
_COVER = 3
"""Paragraphs that a letter or a report may put before the title of the statement it brings."""


def head_of(
    above: Sequence[Block], paragraphs: Sequence[Paragraph], below: Sequence[str], metadata: Mapping[str, str]
) -> tuple[Head, tuple[Doubt, ...]]:
    """The head, and what is doubtful in it."""
    opening = _opening(paragraphs)
    lines = [*lines_above(above), *_brought(paragraphs), *_of_page(metadata)]
    dateline = dateline_in(opening)
    closing = lines_above([Block(line) for line in below])
    doubts: list[Doubt] = []
    title = _title(lines, metadata, doubts)
    instrument = _instrument(title, lines, opening)
    body = " ".join(paragraph.text for paragraph in paragraphs)
    days = days_of_meeting([*lines, *dateline], opening, body, closing, doubts) or _of_statement(
        metadata, opening, doubts
    )
    place = place_of([*lines, *dateline], _readable(opening), closing, days)
    place = place or place_of([], _readable(_report(lines)), [], days)
    title = without_place(title, place)
    for key, value, asked in (
        ("head.date", days, "no day of a meeting is printed in the usual places"),
        ("head.place", place, "no place of a meeting is printed in the usual places"),
        ("head.instrument", instrument, "no kind of document is named above the text"),
    ):
        if not value:
            doubts.append(Doubt(key, asked))
    return (
        Head(
            title=title,
            instrument=instrument,
            date=days.first if days else "",
            until=days.last if days else "",
            place=place,
            forum=_forum(title, lines, opening),
            symbol=next(filter(None, (symbol_in(line.text) for line in lines if line.kind != "page")), ""),
            published=_published(lines) or metadata.get("published", ""),
            url=metadata.get("url", ""),
            language=metadata.get("language", "") or "en",
            heading=tuple(line.text for line in lines_above(above) if line.kind != "page"),
            closing=tuple(line for line in below if line.strip()),
        ),
        tuple(doubts),
    )


def _readable(opening: str) -> str:
    """An opening in capitals as names are written, so that a place is told from the verbs around it."""
    return _SPOKEN.sub(lambda word: word[0].lower(), opening.title()) if all_capitals(opening) else opening


def _report(lines: Sequence[Line]) -> str:
    """What a newspaper tells above the statement that it brings."""
    return " ".join(line.text for line in lines if words_in(line.text) > _SENTENCE and ends_sentence(line.text))


def _of_page(metadata: Mapping[str, str]) -> list[Line]:
    """The day on which the page says that it came out, as the line that it was taken from."""
    day = metadata.get("published", "")
    return [Line("", "", "published", (Days(0, 0, day),))] if day else []


def _of_statement(metadata: Mapping[str, str], opening: str, doubts: list[Doubt]) -> Days | None:
    """The only day of the page, where the text speaks of no meeting: the day of the statement."""
    day = metadata.get("day", "")
    early = opening[:_SAID_EARLY]
    if not day or _MEETS.search(early) or names_meeting(early):
        return None
    doubts.append(Doubt("head.date", "this is the day of the page; the text speaks of no meeting"))
    return Days(0, 0, day)


def _brought(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """The lines of the head that a letter or a report brings: the heading, with a title in it, below its own words."""
    for index, paragraph in enumerate(paragraphs[: _COVER + 1]):
        lines = lines_above([Block(line) for line in paragraph.heading])
        if index and any(line.kind == "document" for line in lines):
            return lines
        if paragraph.label.strip("•-–—*"):
            break
    return []


def _title(lines: Sequence[Line], metadata: Mapping[str, str], doubts: list[Doubt]) -> str:
    printed = title_of(lines)
    if printed:
        return printed
    if title := metadata.get("title", ""):
        doubts.append(Doubt("head.title", "taken from what the file says about itself, not from the printed lines"))
        return title
    doubts.append(
        Doubt("head.title", "no title stands above the text, so this is the name of the file; type it as printed")
    )
    return next((line.text for line in lines if line.kind not in ("page", "published", "days", "dateline")), "")


def _opening(paragraphs: Sequence[Paragraph]) -> str:
    """The words that open the text: enough to say who met, when and where; recitals are not counted."""
    words: list[str] = []
    count = 0
    for paragraph in paragraphs[:_PREAMBLE]:
        clause = paragraph.text.startswith("That ") and leaves_open(paragraph.text)
        if clause or (words and recalls(paragraph.text)):
            continue
        words += f"{paragraph.text.rstrip(',;: ')}.".replace("..", ".").split(" ")
        count += not (is_recital(paragraph.text) or len(paragraph.text) < _SHORT)
        if len(words) > _OPENING_WORDS or count >= _OPENING:
            break
    return " ".join(words[:_OPENING_WORDS])


def _instrument(title: str, lines: Sequence[Line], opening: str) -> str:
    """The kind of document: that of a line by itself, that of the title, another line's, at last a press release."""
    able = [line for line in lines if line.kind in _NAME_KIND]
    alone = [line.instrument for line in able if line.kind == "instrument"]
    named = [found for line in able if (found := line.instrument) and not is_wrapper(found)]
    titled = instrument_in(title)
    if titled and not is_wrapper(titled):
        alone = [words for words in alone if not titled.casefold().endswith(f" {words.casefold()}")]
    kinds = [*alone, *filter(None, [titled]), *named]
    if kinds:
        return next((words for words in kinds if not is_wrapper(words)), kinds[0])
    said = _ISSUED.search(opening)
    if said and (words := instrument_in(said[1])):
        return words
    return next((found for line in lines if line.kind == "wrapper" and (found := line.instrument)), "")


def _forum(title: str, lines: Sequence[Line], opening: str) -> str:
    """The forum that the title names, or another line, or the first sentence."""
    named = [line.words for line in lines if line.kind in ("forum", "meeting", "document")]
    others = [line.words for line in lines if line.kind == "other" and speaks_of_meeting(line.words)]
    found = next(filter(None, map(forum_in, (title, *named, *others))), "")
    return found if found or _BILATERAL.search(title) else _forum_opening(opening)


def _forum_opening(opening: str) -> str:
    """The forum that the first sentence names, where it is not the house of somebody's office."""
    first = _MEMBERS.sub("", next(iter(SENTENCE.split(opening)), "")[:400])
    forum = forum_in(first)
    return "" if forum and _OF_OFFICE.search(first[: first.find(forum)]) else forum


def _published(lines: Sequence[Line]) -> str:
    """The day of publication: that of a line which says so."""
    return next((line.days[0].first for line in lines if line.kind == "published" and line.days), "")
