"""What each line above a text is: a line of the page, a letterhead, a symbol, a day, a place, a document, a meeting.

It is decided once, by each line's own words and then by its neighbours (``beside``); title, instrument, day, place and
forum are read of the lines of their kind, so that a letterhead is never a title and the day beside a symbol never the
day of a meeting.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.importers.blocks import Block
from tui.importers.outline.beside import told_by_neighbours
from tui.importers.outline.days import Days, days_in
from tui.importers.outline.forums import is_forum
from tui.importers.outline.frames import is_report, says_text_follows
from tui.importers.outline.head_line import Kind, Line
from tui.importers.outline.instruments import (
    instrument_in,
    is_wrapper,
    names_body,
    names_document,
    names_meeting,
    speaks_of_meeting,
)
from tui.importers.outline.page_lines import is_page_line, without_site
from tui.importers.outline.places_named import UP_TO_DAY, place_beside, place_in_line
from tui.importers.outline.rejoined import rejoined
from tui.importers.outline.symbols import symbol_in, without_symbol
from tui.importers.outline.wording import is_ornament, words_in

_PUBLISHED = re.compile(
    r"^\W*(?:published|posted|updated|last\s+(?:updated|modified)|release\s+date|date\s+of\s+(?:issue|publication)|publi[ée]|"
    r"(?:press|media)\s+release|news|released|created|embargo|contributed|distr|date\s+posted|originally|"
    r"mis\s+en\s+ligne|veröffentlicht|publicado|опубликовано|erstellt|stand)\b",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\W*(?:last\s+)?(?:updated|modified|published|posted|created)(?:\s+on)?\s*:?\s*", re.IGNORECASE)
_BYLINE = re.compile(r"[Bb][Yy]\s+(?:[A-Z][\w.’'-]*\s+){1,5}[-–—|/•·]\s")
"""``By Asta Lind - Mar 3, 2031``."""
_DOSSIERS = re.compile(r"(?:[A-Z]{3,11}\s\d{1,4}\s*){1,12}")
"""The dossiers of a Council document: ``COAFR 71 RELEX 640``."""
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[AaPp]\.?[Mm]\b|[A-Z]{2,4}\b|hrs?\b|$|Uhr\b)|\d\d:\d\d")
_NOTE = re.compile(
    r"^\W*(?:for\s+immediate\s+release|check\s+against|unofficial|provisional|translation|original\b|(?:general\s+assembly|security\s+council|"
    r"economic\s+and\s+social\s+council)?\s*distr\b|limited\b|restricted\b|annex\b|appendix\b|enclosure\b|no\.?\s*\d|page\b|united\s+nations(?:\s+\S+)?$|agenda\s+item|"
    r"item\s+\d|(?:the\s+)?(?:full|complete)\s+text|full\s+text|begin\s+text|embargo|final$|draft\b|(?:pro)?visional\b|"
    r"delivered\s+(?:by|on)\b|as\s+delivered|subject\s+to|language|rev\.?\s*\d|add\.?\s*\d|to\s*:|from\s*:|cc\s*:|"
    r"letter\s+dated\b|(?:first|second|third|last)\s+day\s+of\s+the\b|\(or\.\s|(?:no\.?\s+)?(?:prev|cion)\.?\s+doc|delegations?\s*:|interinstitutional\s+file|limite$|identical\s+letters\b|note\s+(?:verbale|by)\b|cover\s+note)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:\[(?P<bracketed>Title|Place|Venue|Date|Subject)\]\s*|(?P<before>Title|Place(?:\s+and\s+date)?|Venue|Date|Subject|Subj\.?|Re|Theme|Betreff|Objet|Asunto)\s*:\s*)"
    r"(?P<words>.*)$",
    re.IGNORECASE,
)
_LETTERHEAD = re.compile(
    r"^\W*(?!(?:and|of|by|on|between|for|to)\b)(?:(?:the\s+)?(?:[\w’'.-]+\s+){0,3}(?:high\s+commission|embassy|consulate|permanent\s+mission|ministry|department|office|secretariat|bureau|spokes\w+|press\s+service|"
    r"directorate|government|white\s+house|chancellery|newsroom|library)\b|media\s+note|information\s+service|press\s+and\s+information)",
    re.IGNORECASE,
)
_FULL_TEXT = re.compile(
    r"^(?:(?:full|complete|official)\s+text(?:\s*[:–—-]\s*|\s+of\s+(?:the\s+)?)|(?:text|unofficial\s+translation(?:\s+of)?|translation(?:\s+of)?|"
    r"(?:press|media|news)\s+release|breaking|exclusive|read|look|in\s+full|document)\s*[:–—-]\s*|"
    r"\[[A-Za-z][\w ]{2,20}\]\s*(?=\w)|"
    r"No\s?[.:]\s?\d{1,4},\s+[^,]{6,30},\s+(?:(?:regarding|on)\s+(?:the\s+)?)?)",
    re.IGNORECASE,
)
_WIRE = re.compile(
    r"\W{0,3}[A-Z]{2,14}(?:/[A-Z]{2,14})?\W{0,3}\s?(?:--|[-–—])\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s)?"
)
"""How an agency puts its own name and the day of its report before the first line: ``(HNA) – Fri 3 March 2031 ...``."""
_QUOTED = re.compile(r"[\"“«„'‘].*[\"”»“'’][.\s]*$")
_THEME = re.compile(r"(?:theme|motto|slogan)\b", re.IGNORECASE)
_HIJRI = re.compile(
    r"\b(?:\d{1,2}\s*[-–]\s*)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}\s+1[34]\d\d\s*(?:A\.?H\.?|H\.?)?[\s,/]*"
    r"(?:corresponding\s+to\s+(?:the\s+)?)?|\b(?:A\.?D\.?|C\.?E\.?)(?=\W*$)"
)
_CORRESPONDING = re.compile(r"\W*\b(?:corresponding\s+to|equivalent\s+to|i\.e\.)\W*(?:the\s+)?$", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"^\W*(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$|^\W*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|"
    r"miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|on|the|from|date|le|du|am)\W*$",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"(?P<line>\S[^:;()]{4,78}?)(?:\s*\([\w ./-]{2,20}\))?(?:\.?\s?(?:--|[–—])|\.-|\s-)\s")
_BY_SPOKESPERSON = re.compile(
    r"(?:(?:press|media)\s+)?(?:statement|remarks|announcement)\s+(?:by|from)\s+(?:the\s+)?[^:;]{0,60}\bspokes(?:person|man|woman)\b[^:;]{0,60}",
    re.IGNORECASE,
)
_LONGEST = 2000
"""Characters that the line of a head has at most."""
_RELEASED = re.compile(r"\W*released\s+(?:in|at)\b", re.IGNORECASE)
_CLOCK_WORDS = 12
_LETTERHEAD_WORDS = 14
_HELD_LATE = re.compile(r"\b(?:on|of|from|held|am|le|el|the)$")


def lines_above(blocks: Sequence[Block]) -> list[Line]:
    """The lines above a text, ornaments left out."""
    return told_by_neighbours([_line(block) for block in rejoined(blocks) if not is_ornament(block.text)])


def _line(block: Block) -> Line:
    marked = block.kind == "heading" or block.bold
    if is_report(block.text) or says_text_follows(block.text):
        return Line(block.text, block.text, "note", marked=marked)
    if len(block.text) > _LONGEST:
        return Line(block.text, block.text, "other", marked=marked)
    field = _FIELD.match(block.text)
    if field and (name := (field["bracketed"] or field["before"]).casefold().split()[0]):
        return _field(block.text, name, field["words"].strip(), marked)
    return _classed(block.text, block.text, marked)


def _field(text: str, name: str, words: str, marked: bool) -> Line:
    """A line that says what it holds: ``[Title] Joint Statement``, ``Venue: Port Alba``."""
    if name == "title":
        return Line(text, words, "named", days_in(words), marked=marked)
    if name == "subject" and instrument_in(words):
        return Line(text, without_days(words, days_in(words)) or words, "named", days_in(words), marked=marked)
    if name in ("place", "venue"):
        place = place_in_line(words) or place_beside(words) or words
        return Line(text, words, "venue", days_in(words), place if words else "", marked)
    if name == "theme":
        return Line(text, words, "motto")
    if name == "date":
        return Line(text, "", "published" if _CLOCK.search(words) else "days", days_in(words))
    made = _classed(text, words, marked)
    return replace(made, kind="meeting") if made.kind in ("other", "forum") else made


def _classed(text: str, shown: str, marked: bool) -> Line:
    if (bare := _FULL_TEXT.sub("", shown)) != shown and names_document(bare):
        made = _classed(text, bare, marked)
        return replace(made, kind="headline") if made.kind == "document" else made
    if _DOSSIERS.fullmatch(shown):
        return Line(text, shown, "note")
    days = days_in(shown)
    if len(days) > 1 and (wire := _WIRE.match(shown)) and days[0].start == wire.end():
        shown = shown[days[0].end :].strip(" ,.–—-")
        days = days_in(shown)
    if days and (plain := _HIJRI.sub("", shown)) != shown:
        shown, days = plain, days_in(plain)
    if _is_letterhead(shown) and not re.search(r"[:|@>»]", shown):
        return Line(text, shown, "letterhead", days)
    if is_page_line(shown) and not _BYLINE.match(shown):
        return Line(text, shown, "page", days)
    shown = without_site(shown)
    if days and _says_published(shown):
        return Line(
            text, shown, "published", days, "" if _BYLINE.match(shown) else place_beside(shown[: days[0].start])
        )
    if symbol_in(shown):
        shown = without_symbol(shown)
        rest = without_days(shown, days_in(shown))
        if not names_meeting(rest) and (words_in(rest) < 6 or is_wrapper(rest)):
            return Line(text, rest, "wrapper" if instrument_in(rest) else "symbol", days)
    if _NOTE.match(shown) and words_in(shown) < (8 if names_document(shown) else 40):
        return Line(text, shown, "note", days)
    words = without_days(shown, days)
    place = place_in_line(shown) if days else ""
    if not words or not _HIJRI.sub("", words).strip(" .,/-–"):
        return Line(text, "", "dateline" if place else "days", days, place, marked)
    kind = _kind(words, bool(days))
    return Line(text, words, kind, days, place_beside(words) if kind == "place" else place, marked)


def _says_published(shown: str) -> bool:
    """Whether a line with a day says when something came out: by its words, by the hour, or by who wrote it."""
    if (updated := _UPDATED.match(shown)) and days_in(shown)[0].start <= updated.end():
        return True
    if _PUBLISHED.match(shown) and not names_document(shown):
        return not (_RELEASED.match(shown) and place_in_line(shown))
    return bool(_BYLINE.match(shown) or (_CLOCK.search(shown) and words_in(shown) < _CLOCK_WORDS))


def _is_letterhead(words: str) -> bool:
    return bool(_LETTERHEAD.match(words)) and words_in(words) <= _LETTERHEAD_WORDS and not names_document(words)


def _kind(words: str, dated: bool) -> Kind:
    if is_wrapper(words) or _BY_SPOKESPERSON.fullmatch(words):
        return "wrapper"
    instrument = instrument_in(words)
    if _THEME.match(words) or (_QUOTED.fullmatch(words) and words_in(words) < 25 and not instrument):
        return "motto"
    if _is_letterhead(words):
        return "letterhead"
    if instrument and is_wrapper(instrument) and not names_meeting(words):
        return "wrapper"
    if instrument:
        return "instrument" if instrument.casefold() == words.strip(" .:“”\"'").casefold() else "document"
    if names_meeting(words):
        return "meeting"
    if names_body(words) or is_forum(words):
        return "forum"
    if place_beside(words) and not dated:
        return "place"
    return "other"


def without_days(line: str, days: Sequence[Days]) -> str:
    """A line without the days, and the place beside them, at its end; empty where it says nothing else."""
    if not days:
        return line.strip()
    before, after = line[: days[0].start], line[days[-1].end :]
    after = _HIJRI.sub("", after)
    if _HIJRI.sub("", before) != before:
        before = _HIJRI.sub("", before)
    if after.strip(" ).,]") and not place_beside(after):
        return line.strip()
    cut = _CORRESPONDING.sub("", before).rstrip(" ,(–—-|[:")
    if _WEEKDAY.match(cut):
        return ""
    place = place_in_line(line)
    if place and place_beside(UP_TO_DAY.sub("", cut)) == place:
        return ""
    if _HELD_LATE.search(cut):
        return line.strip()
    if place and cut.endswith(place) and cut != place and cut[: -len(place)].rstrip()[-1:] in ",–—-(|":
        cut = cut[: -len(place)].rstrip(" ,(–—-|")
    cut = re.sub(r",\s*(?:in|at)\s+" + re.escape(place) + "$", "", cut) if place else cut
    return "" if place and place_beside(cut) == place and not speaks_of_meeting(cut) else cut


def dateline_in(opening: str) -> list[Line]:
    """The place and day that a report opens with: ``PORT ALBA, Norway, 3 March 2031 - The Ministers``."""
    found = _AGENCY.match(opening)
    days = days_in(found["line"]) if found else ()
    if not found or not days or without_days(found["line"], days):
        return []
    place = place_in_line(found["line"])
    return [Line(found["line"], "", "dateline" if place else "days", days, place)]
