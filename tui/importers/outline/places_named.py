"""The place of a meeting, as printed: ``Port Alba, 3 March 2031``; ``was held in Port Alba on ...``."""

import re
from collections.abc import Iterator

from tui.core.calendar_words import MONTHS
from tui.importers.outline.days import Days, days_in
from tui.importers.outline.instruments import speaks_of_meeting

_NAME_WORD = r"(?:(?:St\.|Mt\.|Ft\.|(?:[A-Z]\.){1,3})|[A-ZÀ-ÞĀ-ŽА-Я](?:[\w’'-]|\.(?=\w))*)"
_JOIN = r"(?:de|del|da|do|dos|di|la|las|los|le|of|the|al|el|es|am|and|upon|sur|und|ob|der|den)"
_NAME = rf"{_NAME_WORD}(?:[ -](?:{_JOIN}[ -]){{0,2}}{_NAME_WORD}){{0,4}}"
_PLACE = rf"(?P<place>{_NAME}(?:,\s+(?:the\s+)?{_NAME}){{0,2}})"
_HELD_IN = re.compile(
    r"\b(?:held|met|meet|gathered|gathering|convened|convening|assembled|meeting|hosted|took\s+place|(?i:official|state|working)\s+[Vv]isit|"
    r"summit|conference|session|talks|received|welcomed|visited|visit|paid|together|chaired|réunis?|tenue?|reunid\w+|adopted|done|signed|issued|conducted)\b"
    rf"(?P<between>[^.;]{{0,200}}?)\b(?:in|at|to|à|en|in\s+the\s+city\s+of)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?{_PLACE}",
)
_WELCOMED_TO = re.compile(
    r"\b(?:welcomed|received|invited|brought)\b(?:[^.;]|\.(?=\w)){0,700}?"
    r"(?<!Ambassador )(?<!Commissioner )(?<!Representative )(?<!Envoy )(?<!Adviser )(?<!Advisor )\bto\s+"
    rf"(?:the\s+(?:city|town|capital)\s+of\s+)?{_PLACE}(?=\s+(?:for|on|to)\b|[.,]?$)"
)
_IN_TO_MEETING = re.compile(
    rf"\bin\s+{_PLACE}\s+(?:to|for)\s+(?:the|their)\s+(?:\S+\s+){{0,6}}?(?:Meeting|Summit|Conference|Session|Dialogue|Talks|Consultations)\b"
)
_IN_NEAR_DAY = re.compile(rf"\b(?:in|at)\s+(?:the\s+(?:city|town)\s+of\s+)?{_PLACE},?\s+(?:on|from|between|during)\b")
_AFTER_DAY = re.compile(rf"\d\s*,?\s+(?:in|at)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?{_PLACE}")
_TODAY_IN = re.compile(
    rf"\b(?:met|held|chaired|hosted|opened|convened|gathered|discussed|adopted|signed|agreed|concluded|launched|began|ended|attended|received)\b"
    rf"[^.;]{{0,120}}?\b(?:today|here)\s*,?\s(?:in|at)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?{_PLACE}"
)
_SAID = r"(?:[^.;]|(?<=\b[A-Z])\.){0,300}?"
_TODAY_HOSTED = re.compile(
    rf"\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening))\b{_SAID}\b(?:hosted|met|held|welcomed|received|convened)\b"
    rf"{_SAID}\bin\s+{_PLACE}(?=\s+(?:for|to|and|under)\b|[,.])"
)
_OPENING = 1000
_MOST_TOWN = 4
_IN_YEAR = re.compile(r",?\s+(?:in|of)\s+(?:[A-Z][a-z]+,?\s+)?((?:19|20)\d\d)\b")
_AT_HOUSE = re.compile(rf"\bat\s+the\s+{_PLACE}")
_VISITED = re.compile(rf"\bvisited\s+(?:the\s+)?{_PLACE}")
_DIRECT = re.compile(
    r"\b(?i:held|met|gathered|convened|assembled|meeting|hosted|took place|done|signed|issued|adopted|"
    r"gathering|together|réunis?|"
    r"fait|summit|conference|session|talks)\s*"
    r"(?:virtually\s+and\s+|again\s+|today\s+|here\s+)?,?\s*(?:in|at|à)\s+(?:the\s+(?:city|town|capital)\s+of\s+)?"
    + _PLACE,
)
_NOT_PLACES = re.compile(
    rf"^(?:{'|'.join(MONTHS)}|"
    r"(?:Central|South|North|East|West)(?!\s(?:Africa|Korea|Macedonia|Sudan|African|Tarawa|Jerusalem)\b)|"
    r"Southeast|Northeast|Asia|Africa|Europe|Pacific|Indo|Middle|Gaza|Ministers?|Foreign|Prime|President|His|Her|Their|H\.E|Mr|Ms|"
    r"Meeting|Summit|Article|Paragraph|Member|States?(?!\sHouse)|Government(?!\sHouse)|Ukraine|Session|Dialogue|Conference(?!\sCent)|Council|Level|Plenary|"
    r"Heads?|Leaders|Excellency|Chair|Council|World|Global|International|ASEAN|G7|G20|EU|UN|"
    r"United Nations(?!\s(?:Headquarters|Office))|Kingdom|Republic|"
    r"The(?!\s(?:Hague|Valley|Gambia|Bahamas|Bottom|Settlement)\b))\b"
)
_NO_PLACE_LIST = (
    "ad ah ce bc est edt gmt utc print tweet share email news home welcome contents overview introduction "
    "preamble search menu page press media release note notes statement communiqué communique declaration summary "
    "conclusions cooperation co-operation partnership strategic strategy relations security development peace "
    "trade economic climate change government governments ministry ministries minister ministers embassy "
    "consulate secretariat bureau agency spokesperson spokesman department date place venue subject source title "
    "text full annex appendix draft final restricted confidential limited original english french spanish russian "
    "arabic chinese translation version archive historical update updated attachment attachments contact contacts "
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "content immediate xinhua afp reuters spa tass immediately publication published action plan policy programme "
    "program initiative process framework joint ordinary extraordinary resolution decision agreement treaty "
    "protocol memorandum understanding members participants delegations leaders heads state president presidency "
    "chairman chair chairmanship group virtual virtually online video videoconference teleconference hybrid photo "
    "picture theme remarks speech address speeches union association community council forum authority commission "
    "done issued adopted signed given agreed held"
)
_NO_PLACE_WORDS = frozenset(_NO_PLACE_LIST.split())
"""Words of titles and pages: no name of a place holds one of them, whatever its capitals say."""
_HOUSES = re.compile(r"\b(?:State|Government|Peace)\s+(?:House|Palace|Guest)")
_VENUE = re.compile(
    r"\b(?:Hotel|Resort|Cent(?:re|er)|Headquarters|House|Palace|Hall|Castle|Building|Complex|University|Residence)\b"
)
_IN_TOWN = re.compile(rf"\s+in\s+{_PLACE}")
_RECALLED = re.compile(r"(?:^|[.;:]\s+|\b)(?:recall|reaffirming)\w*\b(?:[^.]|\.(?!\s))*$", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:provisional|unofficial|translation|summary|outcome|full text|draft|annex|office|ministry|"
    r"department|bureau|secretariat|spokes|general secretariat|high commission|embassy)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^(?:(?:done|issued|adopted|signed|given|agreed|released|held|convened)(?:\s+and\s+\w+)?(?:\s+by\s+.{3,60}?)?)?\s*(?:in|at|г\.)\s+(?:the\s+city\s+of\s+)?",
    re.IGNORECASE,
)
UP_TO_DAY = re.compile(
    r"[\s,]*\b(?:(?:on|from|in|of|this|the|held|dated|le|les|du|am|el|los|d[ií]as?|den|vom|dal|del)\s*)+$"
    r"|[\s,]*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s*$",
    re.IGNORECASE,
)
_SIDE = 400
"""Characters beside a day among which a place is looked for."""
_BRACKETS = " \t,;:()[]–—-|•·\"“”'"
_REMOTE = re.compile(
    rf"(?:(?i:virtual|online|(?:(?:by|via|through)\s+)?video[\s-]?(?:conference|link)|vtc))(?:\s+(?i:format|meeting|conference))?,\s+{_NAME}"
)
"""A meeting without a place, by the country that held it: ``Virtual, Norway``."""
_ABOUT = re.compile(
    r"\b(?:on|regarding|concerning|about|against|for)\s+(?!(?:the\s+)?(?:\d|occasion\b|margins\b|sidelines\b))",
    re.IGNORECASE,
)
"""What a statement is about, and where that is: ``Statement on the Attack in Port Alba``."""
_IN_COUNTRY = re.compile(r"([^()]{3,40}?)\s*\(([^()]{3,40})\)?")
"""``Port Alba (Norway)``."""
_ASUNDER = re.compile(r"\s[-–—]\s")
"""Between a town and its country, as some print them."""
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")
_ERA = re.compile(r"^\W*(?:A\.?D\.?|C\.?E\.?)\b[\s.,]*")


def _bare(words: str) -> str:
    """``words`` without the signs around them; the full stop of initials stays: ``Washington, D.C.``"""
    bare = words.strip(_BRACKETS + ".")
    end = words.find(bare) + len(bare)
    return bare + "." if words[end : end + 1] == "." and _INITIALS.search(bare) else bare


def place_in_line(line: str, year: str = "") -> str:
    """The place that stands beside the day on a line of its own: ``Bergen, Norway, 17 June 2031``; else empty."""
    found = days_in(line, year)
    if not found:
        return ""
    before = _bare(UP_TO_DAY.sub("", line[max(0, found[0].start - _SIDE) : found[0].start].strip()))
    after = _bare(_ERA.sub("", line[found[-1].end : found[-1].end + _SIDE]))
    sides = [side for side in (before, after) if side]
    return next(filter(None, map(place_beside, sides)), "") or next(filter(None, map(_at_the_end, sides)), "")


def _at_the_end(side: str) -> str:
    """The place at the end of a title: behind a dash or a bracket, behind a comma, or behind ``in``."""
    tail = re.split(r"\s*[–—|(]\s*|\s-\s", side)[-1]
    if tail != side and ")" not in tail and (place := place_beside(_bare(tail))):
        return place
    if (met := _DIRECT.search(side)) and _is_name(met["place"]):
        return _trimmed(met["place"])
    parts = [part.strip() for part in side.split(",")]
    ended = speaks_of_meeting(parts[0]) and len(parts) > 1
    for start in range(1, len(parts)) if ended else ():
        if all(place_beside(part) for part in parts[start:]) and len(parts) - start < 4:
            return ", ".join([place_beside(parts[start]), *parts[start + 1 :]])
    return place_at_end(side)


def place_beside(words: str) -> str:
    """``words`` where they can be nothing but the name of a place; else empty."""
    bare = _bare(_DONE.sub("", words[: _SIDE + 1].lstrip(_BRACKETS), count=1))
    if _REMOTE.fullmatch(bare):
        return bare
    if (
        not bare
        or len(bare) > _SIDE
        or _ASIDE.match(bare)
        or len(bare.split()) > 9
        or any(c.isdigit() for c in bare)
        or (speaks_of_meeting(bare) and not re.search(r"\b[Cc]entre\b|\bCenter\b", bare))
    ):
        return ""
    if (held := _IN_COUNTRY.fullmatch(bare)) and place_beside(held[2]):
        return place_beside(held[1])
    readable = _ASUNDER.sub(", ", bare.title() if bare.isupper() else bare)
    return bare if re.fullmatch(_PLACE, readable) and _is_name(readable) else ""


def _is_name(words: str) -> bool:
    """Whether a name with capitals may be a place's: no month, no office, no word that titles and pages have."""
    if _NOT_PLACES.match(words) or not words[:1].isupper():
        return False
    plain = _HOUSES.sub("", words)
    return not any(word.strip(".,'’").casefold() in _NO_PLACE_WORDS for word in plain.split())


def seat_in(line: str) -> str:
    """The town behind the name of an office: ``Harbour Office - Port Alba``; else empty."""
    office, dash, town = line.replace("–", "-").rpartition(" - ")
    return place_beside(town) if office and dash else ""


def is_said_place(line: str, opening: str) -> bool:
    """Whether a line is the name of a town where the opening says that something was."""
    bare = line.strip(" .")
    named = bool(bare) and len(bare.split()) <= _MOST_TOWN and place_beside(bare) == bare
    return named and re.search(rf"\b(?:in|at)\s+{re.escape(bare.split(',')[0])}\b", opening[:_OPENING]) is not None


def place_of_today(opening: str) -> str:
    """Where the first sentences say that somebody met today: ``chaired today in Port Alba``; else empty."""
    found = _TODAY_IN.search(opening[:_OPENING]) or _TODAY_HOSTED.search(opening[:_OPENING])
    return _trimmed(found["place"]) if found and _is_name(found["place"]) else ""


def place_of_meeting(text: str, met: Days | None = None) -> str:
    """Where a text says that a meeting was held, on the days ``met`` where they are known; else empty."""
    year = met.first[:4] if met else ""
    options = [
        m for form in (_DIRECT, _IN_NEAR_DAY, _AFTER_DAY, _HELD_IN, _VISITED) for m in form.finditer(text[:2000])
    ]
    options += [m for m in _AT_HOUSE.finditer(text[:2000]) if _VENUE.search(m["place"])]
    options = [m for m in options if not _RECALLED.search(text[max(0, m.start() - 300) : m.start("place")])]
    options = [m for m in options if _is_name(m["place"])]
    near = [(m, list(_days_near(text, m, year))) for m in options]
    able = [m for m, days in near if any(met is None or met.holds(d) or d.holds(met) for d in days)]
    if not able:
        able = [m for m, days in near if m.re is _DIRECT and not days and not _in_other_year(text, m, year)]
    if not able:
        first = re.split(r"[.;:]\s", text[:1200])[0]
        able = [m for m in _WELCOMED_TO.finditer(first) if _is_name(m["place"])]
        able = able or [
            m
            for form, most in ((_HELD_IN, 600), (_IN_TO_MEETING, 1200))
            for m in form.finditer(first[:most])
            if _is_name(m["place"])
            and (first[m.end() : m.end() + 1] in ",.:;" or first[m.end() :].startswith((" for ", " to ")))
        ]
    return _town(text, min(able, key=lambda m: m.start("place"))) if able else ""


def _town(text: str, found: re.Match[str]) -> str:
    """The place; the town where it is a house in a town: ``at the Harbour Hotel in Port Alba``."""
    inside = _IN_TOWN.match(text, found.end("place")) if _VENUE.search(found["place"]) else None
    return _trimmed(inside["place"] if inside and _is_name(inside["place"]) else found["place"])


def _in_other_year(text: str, found: re.Match[str], year: str) -> bool:
    """Whether a place stands beside the year of another meeting: ``held in Port Alba in 2028``."""
    beside = _IN_YEAR.match(text, found.end("place"))
    return bool(beside and year and beside[1] != year)


def _days_near(text: str, found: re.Match[str], year: str) -> Iterator[Days]:
    """The days that stand beside a place."""
    start, end = found.span("place")
    yield from days_in(text[end : end + 90].split(". ")[0], year)[:1]
    before = text[max(0, start - 80) : start]
    yield from (days for days in days_in(before, year) if len(before) - days.end < 12)


def says_subject(words: str) -> bool:
    """Whether the words before a place say what a statement is about: ``Statement on the Attack in``."""
    return bool(_ABOUT.search(words))


def place_at_end(title: str) -> str:
    """The place that a title ends with: ``Declaration of the Ninth Harbour Session in Port Alba, Norway``."""
    found = re.search(rf"\b(?:in|at)\s+{_PLACE}\.?$", title[-_SIDE:])
    if not found or says_subject(title[: found.start()]):
        return ""
    return _trimmed(found["place"]) if _is_name(found["place"]) else ""


def _trimmed(place: str) -> str:
    """A place without words that were taken along: a following clause in capitals, a full stop."""
    parts = [part.strip() for part in place.split(",")]
    kept = [parts[0]]
    for part in parts[1:]:
        readable = part.removeprefix("the ")
        if not _is_name(readable) and not re.match(r"(?:Republic|Kingdom|United|South|North|State)\b", readable):
            break
        kept.append(part)
    return ", ".join(kept).rstrip("’'")
