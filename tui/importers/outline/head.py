"""The head of a statement: title, instrument, days, place, forum, from the lines around it and its first paragraph.

What the lines print ranks first, the first paragraph next, the file's own metadata last. The day of publication is
never the day of the meeting. What is not found stays unknown.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from tui.core.doubts import Doubt
from tui.core.statement import Head, Paragraph
from tui.importers.blocks import Block
from tui.importers.outline.days import Days, days_in
from tui.importers.outline.forums import forum_in
from tui.importers.outline.instruments import instrument_in, names_meeting, speaks_of_meeting
from tui.importers.outline.places_named import place_beside, place_in_line, place_of_meeting
from tui.importers.outline.wording import is_ornament, open_ended, words_in

_PUBLISHED = re.compile(
    r"^\W*(?:published|posted|updated|last\s+(?:updated|modified)|release\s+date|date\s+of\s+(?:issue|publication)|publi[ée]|"
    r"press\s+release|news|media\s+release|released|created|embargo)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^\W*(?:for\s+immediate\s+release|check\s+against|unofficial|provisional|translation|share|print|home|skip\s+to|you\s+are|"
    r"search|menu|original|(?:general\s+assembly|security\s+council|economic\s+and\s+social\s+council)?\s*distr\b|"
    r"general\s+assembly$|limited|annex|appendix|no\.?\s*\d|english|page\b|source|united\s+nations(?:\s+\S+)?$)",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"(?<![\w/])[A-Z][A-Z0-9.]{0,11}(?:/[A-Z0-9][A-Za-z0-9.()-]{0,16}){1,5}(?![\w/])")
_FIELD = re.compile(
    r"(?:\[(?P<bracketed>Title|Place|Venue)\]|(?P<before>Title|Place(?:\s+and\s+date)?|Venue)\s*:)\s*(?P<words>\S.*)$",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"\b(?:Meeting|Summit|Conference|Session|Assembly|Consultations|Talks|Retreat)\b", re.IGNORECASE
)
"""A forum's name becomes a title with one of these: ``Harbour Dialogue`` / ``Third Ministers' Meeting``."""
_ADOPTED = re.compile(r"(?:adopted|issued)\s+(?:by|at)\b", re.IGNORECASE)
_CONTINUES = re.compile(
    r"(?:[Oo]f|[Oo]n|[Bb]y|[Bb]etween|[Tt]o|[Ff]or|[Aa]nd|[Aa]t|[Ff]rom|[Ii]n|[Ww]ith|the|&|de|des|du|der|zum|entre|sobre|"
    r"OF|ON|BY|BETWEEN|TO|FOR|AND|AT|FROM|IN|WITH|THE)\b(?!\s*:)|[–(]"
)
_MET = re.compile(
    r"\b(?:held|met|meets|gather(?:ed|ing)|conven(?:ed|ing)|assembl(?:ed|ing)|host(?:ed|ing)|took\s+place|visit(?:ed|s)?|"
    r"meeting|summit|conference|session|talks|welcomed|joined|paid|chaired|received|adopt(?:ed)?|conducted|"
    r"réunis?|tenue?|reunid[oa]s|celebr\w+|trafen|stattfand|состоял\w+|провел\w*)\b",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:video[\s-]?conference|videoconference|video[\s-]?link|virtual(?:ly)?|online)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.;!?])(?<!\bH\.E\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bNo\.)\s+(?=[A-ZÀ-ÞА-Я\"“])")
_RECALLS = re.compile(r"(?:\W*(?:[A-Z][a-z]+\s)?)?(?:recall|noting|notes|welcom|reaffirm|bearing)", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?:Following|After|Further\s+to|Pursuant\s+to|Building\s+on|As\s+a\s+follow-up\s+to)\b[^.;]{0,200}?\b\d{4},\s+(?=[Tt]he|[Ww]e|\d|[A-Z])"
)
_OF_OFFICE = re.compile(
    r"\b(?:Premier|Ministers?|President|Chair\w*|Members?|Secretary\S*|Head|Deputy|Governor|Speaker)\s+(?:of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_OPENING_WORDS = 400
_REPORTED = 14
"""Days within which a meeting is reported."""


def head_of(
    above: Sequence[Block], paragraphs: Sequence[Paragraph], below: Sequence[str], metadata: Mapping[str, str]
) -> tuple[Head, tuple[Doubt, ...]]:
    """The head, and what is doubtful in it."""
    lines = [block.text for block in above if not is_ornament(block.text)]
    doubts: list[Doubt] = []
    named = _fields(lines)
    title = named.get("title") or title_of(above) or metadata.get("title", "") or next(iter(lines), "")
    if not title:
        doubts.append(
            Doubt("head.title", "no title stands above the text, so this is the name of the file; type it as printed")
        )
    elif not (named.get("title") or title_of(above)):
        doubts.append(Doubt("head.title", "taken from what the file says about itself, not from the printed lines"))
    opening = _opening(paragraphs)
    instrument = _instrument(lines, opening)
    days = _days(lines, opening, below, doubts)
    said = named.get("place") or named.get("venue") or ""
    place = place_in_line(said) or said or _place(lines, opening, below)
    title = _without_place(title, place)
    forum = next((f for f in map(forum_in, _title_first(title, lines)) if f), "") or _forum_opening(opening)
    for key, value, asked in (
        ("head.date", days, "no day of a meeting is printed in the usual places"),
        ("head.place", place, "no place of a meeting is printed in the usual places"),
        ("head.instrument", instrument, "no kind of document is named above the text"),
    ):
        if not value:
            doubts.append(Doubt(key, asked))
    printed = (d.first for line in lines if _PUBLISHED.match(line) for d in days_in(line))
    published = next(printed, metadata.get("published", ""))
    return (
        Head(
            title=title,
            instrument=instrument,
            date=days.first if days else "",
            until=days.last if days else "",
            place=place,
            forum=forum,
            symbol=next((found[0] for line in lines if (found := _SYMBOL.search(line)) and _is_symbol(found[0])), ""),
            published=published,
            url=metadata.get("url", ""),
            language=metadata.get("language", "") or "en",
            heading=tuple(lines),
            closing=tuple(line for line in below if line.strip()),
        ),
        tuple(doubts),
    )


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """What lines call by its name: ``[Title] Joint Statement``, ``Venue: Port Alba``."""
    found = (_FIELD.match(line) for line in lines)
    return {(match["bracketed"] or match["before"]).casefold().split()[0]: match["words"] for match in found if match}


def title_of(above: Sequence[Block]) -> str:
    """The title among the lines above the text, lines that go on from each other joined; empty where there is none."""
    lines = [block.text for block in above]
    able = [i for i, line in enumerate(lines) if _may_be_title(line)]
    if not able:
        return ""
    chosen = _best_title(able, lines, above)
    title = _without_days(lines[chosen])
    for line in lines[chosen + 1 :]:
        bare = _without_days(line)
        if not bare or not _goes_on(title, bare) or (instrument_in(line) and len(instrument_in(line)) >= len(bare) - 2):
            break
        title = f"{title} {bare}"
        if bare != line:
            break
    return title


def _best_title(able: Sequence[int], lines: Sequence[str], above: Sequence[Block]) -> int:
    """The first line that names a meeting; else the first that names a document; else the first heading."""

    def rank(index: int) -> tuple[int, int]:
        line = lines[index]
        only_kind = instrument_in(line).casefold() == line.strip(" .:").casefold()
        below = lines[index + 1] if only_kind and index + 1 < len(lines) else ""
        joined = bool(_CONTINUES.match(below) or _ADOPTED.match(below))
        if joined:
            only_kind = False
        score = 0 if names_meeting(line) or (instrument_in(line) and not only_kind) else 1
        if not speaks_of_meeting(line):
            score = 2 if above[index].kind == "heading" or above[index].bold else 3
        elif only_kind:
            score = 4
        return score, index

    return min(able, key=rank)


def _may_be_title(line: str) -> bool:
    if is_ornament(line) or (_PUBLISHED.match(line) and days_in(line)) or (_ASIDE.match(line) and words_in(line) < 8):
        return False
    if _SYMBOL.fullmatch(line.strip()) or (line[:1] in '"“«„' and line.strip()[-1:] in '"”»“' and words_in(line) < 15):
        return False
    bare = _without_days(line)
    if not bare or line[:4].casefold() in ("http", "www."):
        return False
    return not (bare != line and not speaks_of_meeting(bare) and words_in(bare) <= 5)


def _without_days(line: str) -> str:
    """A title line without the days, and the place beside them, at its end."""
    found = days_in(line)
    if not found:
        return line.strip()
    before, after = line[: found[0].start], line[found[-1].end :]
    if after.strip(" ).,]") and not place_beside(after):
        return line.strip()
    cut = before.rstrip(" ,(–—-|[")
    if re.search(r"\b(?:on|of|from|held|am|le|el|the)$", cut):
        return line.strip()
    place = place_in_line(line)
    if place and cut.endswith(place) and cut != place and cut[: -len(place)].rstrip()[-1:] in ",–—-(|":
        cut = cut[: -len(place)].rstrip(" ,(–—-|")
    return "" if place and cut == place and not speaks_of_meeting(cut) else cut


def _without_place(title: str, place: str) -> str:
    """A title without the place of the meeting at its end, printed without a comma."""
    town = place.split(",")[0].casefold()
    cut = title[: -len(town) - 1].rstrip()
    if not town or not title.casefold().endswith(f" {town}") or open_ended(cut) or not speaks_of_meeting(cut):
        return title
    return cut


def _goes_on(title: str, line: str) -> bool:
    if is_ornament(line) or (place_in_line(line) and days_in(line)):
        return False
    if (
        _GATHERING.search(line)
        and not _GATHERING.search(title)
        and not instrument_in(title)
        and not instrument_in(line)
    ):
        return True
    if _ADOPTED.match(line):
        return instrument_in(title).casefold() == title.strip(" .:").casefold()
    return bool(_CONTINUES.match(line) or open_ended(title) or line[:1].islower())


def _title_first(title: str, lines: Sequence[str]) -> list[str]:
    return [title, *(line for line in lines if speaks_of_meeting(line))]


def _opening(paragraphs: Sequence[Paragraph]) -> str:
    """The words that open the text: enough to say who met, when and where."""
    words: list[str] = []
    for paragraph in paragraphs[:3]:
        words += paragraph.text.split(" ")
        if len(words) > _OPENING_WORDS:
            break
    return " ".join(words[:_OPENING_WORDS])


def _instrument(lines: Sequence[str], opening: str) -> str:
    named = [found for line in lines if not _ASIDE.match(line) and (found := instrument_in(line))]
    alone = [found for found in named if any(found.casefold() == line.strip(" .:").casefold() for line in lines)]
    if alone or named:
        return (alone or named)[0]
    said = re.search(
        r"\b(?:issued|adopted|released|agreed\s+on)\s+(?:the\s+following\s+|this\s+|a\s+|the\s+)([^.:;]{3,80})", opening
    )
    return instrument_in(said[1]) if said else ""


def _days(lines: Sequence[str], opening: str, below: Sequence[str], doubts: list[Doubt]) -> Days | None:
    in_lines = [d for line in lines if not _PUBLISHED.match(line) for d in days_in(line)]
    met = _days_met(opening)
    if in_lines:
        tied = [d for line in lines if not _PUBLISHED.match(line) for d in days_in(line) if _ties(line)]
        printed = next((d for d in tied or in_lines if d.last), (tied or in_lines)[0])
        if met and not tied and not met.holds(printed) and not printed.holds(met):
            doubts.append(Doubt("head.date", f"taken from the text; a line above it says {printed.first}"))
            return met
        if met and met.last and not printed.last and met.holds(printed):
            return met
        line = next(line for line in lines if printed in days_in(line))
        if met is None or printed.holds(met) or met.holds(printed):
            return printed
        if not speaks_of_meeting(line) and _near(met, printed):
            doubts.append(Doubt("head.date", f"taken from the text; a line above it says {printed.first}"))
            return met
        days = f"{met.first} to {met.last}" if met.last else met.first
        doubts.append(Doubt("head.date", f"taken from the lines above the text; the text itself speaks of {days}"))
        return printed
    if met:
        return met
    for line in below:
        if (found := days_in(line)) and words_in(line) <= 40 and not _PUBLISHED.match(line):
            doubts.append(Doubt("head.date", "taken from the lines below the text; is it the day of the meeting?"))
            return found[0]
    return None


def _near(one: Days, other: Days) -> bool:
    """Whether two days are so near that a line with a place may be the dateline of a report on the meeting."""
    return abs((date.fromisoformat(one.first) - date.fromisoformat(other.first)).days) <= _REPORTED


def _ties(line: str) -> bool:
    """Whether a line ties its day to a meeting or a place: a letterhead's day stands alone."""
    return bool(speaks_of_meeting(line) or place_in_line(line))


def _days_met(opening: str) -> Days | None:
    """The days that the opening sentences tie to a meeting."""
    for sentence in _SENTENCE.split(_main_clause(opening))[:4]:
        verb = _MET.search(sentence) if not _RECALLS.match(sentence) else None
        for days in days_in(sentence):
            before = sentence[max(0, days.start - 40) : days.start]
            if verb and not re.search(
                r"\b(?:since|adopted|signed|dated|recalling|until|before|by|after)\b[^,]{0,30}$", before
            ):
                return days
    return None


def _main_clause(opening: str) -> str:
    """The opening without what it follows on: ``Following talks in Port Alba on 2 March 2031, the Ministers``."""
    found = _FOLLOWS.match(opening)
    return opening[found.end() :] if found and days_in(opening[found.end() : found.end() + 400]) else opening


def _place(lines: Sequence[str], opening: str, below: Sequence[str]) -> str:
    titled = [line for line in lines if not _PUBLISHED.match(line)]
    for index, line in enumerate(titled):
        if days_in(line) and (found := place_in_line(line)):
            return found
        if days_in(line) and not speaks_of_meeting(line):
            for near in (index - 1, index + 1):
                if 0 <= near < len(titled) and (found := place_beside(titled[near])):
                    return found
    closing = next((place for line in below if words_in(line) <= 40 and (place := place_in_line(line))), "")
    if not any(_REMOTE.search(line) for line in titled) and (found := place_of_meeting(_main_clause(opening))):
        visited = re.search(rf"\bvisit(?:ed)?\s+(?:to\s+)?(?:the\s+)?{re.escape(found)}\b", opening, re.IGNORECASE)
        return closing if visited and closing else found  # a visit is to a country, its statement is of a town
    if any(_REMOTE.search(line) for line in (*titled, opening[:600])):
        return "video conference"
    named = (place_of_meeting(line) for line in titled if speaks_of_meeting(line))
    signed = (place_of_meeting(line) for line in below if words_in(line) <= 40)
    return next(filter(None, (*named, closing, *signed)), "")


def _forum_opening(opening: str) -> str:
    """The forum that the first sentence names, where it is not the house of somebody's office."""
    first = next(iter(_SENTENCE.split(opening)), "")[:400]
    forum = forum_in(first)
    return "" if forum and _OF_OFFICE.search(first[: first.find(forum)]) else forum


def _is_symbol(found: str) -> bool:
    return any(c.isdigit() for c in found) and len(found) >= 5
