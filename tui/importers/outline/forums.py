"""The forum a statement comes from: one of ``data/forums.yaml``, a format of partners, or what a title calls it."""

import re
from collections.abc import Iterator
from functools import cache

from tui.importers.outline.wording import all_capitals
from tui.loaders.vocabulary import entries

_NOUN = (
    r"(?:Dialogue|Forum|Council|Group|Alliance|Partnership|Initiative|Community|Association|Union|League|Organi[sz]ation|"
    r"Process|Compact|Network|Cooperation|Commission|Format|Platform|Commonwealth|Triangle|Coalition|Movement|Club|Bloc|"
    r"Assembly|Committee|Conference|Quad|Quartet|Troika|Mechanism|Pact|Treaty|Framework|Convention|Authority|Agreement)"
)
_CAPITAL = r"(?:[A-ZÀ-ÞА-Я0-9+][\w’'.+/–-]*)"
_NO_MEETING = (
    r"(?!(?:Ministerial|Ministers?|Meetings?|Summits?|Conference|Joint|Foreign|High|Co-?[Cc]hairs?|Chairs?|Leaders?|Communiqu|Statement|"
    r"Declaration|Final|Press|Senior|In|On|At)\b)"
)
_NAMED = re.compile(
    rf"(?:(?:\"[^\"]{{3,60}}\"|“[^”]{{3,60}}”)(?:\s{_CAPITAL}){{0,3}}?|{_CAPITAL}(?:\s(?:(?:and|plus|&|\+)\s)?{_CAPITAL}){{0,6}}?)\s{_NOUN}(?:\s{_NOUN}){{0,2}}(?![\w’'–-])"
    rf"(?:\sfor\s(?:the\s)?{_CAPITAL}(?:\s{_CAPITAL}){{0,4}}(?:\sof\s(?:the\s)?{_CAPITAL}(?:\s{_CAPITAL})?)?)?"
)
_OF_NAMES = re.compile(
    rf"(?:{_CAPITAL}\s){{0,3}}?(?:Council|Community|League|Union|Association|Organi[sz]ation|Forum|Alliance|Commission|Conference|Partnership|Group|Process|Network|Coalition|Initiative|Platform)\s(?:of|for)\s(?:the\s)?"
    rf"(?!Ministers|Heads|Foreign|State|Government|Chiefs|Defence|Defense|Finance){_CAPITAL}(?:\s(?:and\s)?{_CAPITAL}){{0,4}}\s(?:States|Nations|Countries|Region|Republics|Peoples|Seas?|Lakes|Rivers|Islands|Mountains|Basin|Ocean|Coast)\b"
)
_FIRST = (
    r"(?:(?:United|Saudi|South|North|New|Sri|Costa|Sierra|Burkina|Timor|Viet|Hong|San|El|Dominican|Czech|Marshall|Solomon|"
    r"Cook)\s)?"
)
"""The first word of a country's name of two."""
_PARTNERS = re.compile(
    rf"(?<![\w-])(?!(?:Inter|Co|Extra|Vice|Sub|Non|Pre|Post|Mid|Bi|Tri|High|Multi|Ad|Semi|Counter|Anti|In|Twenty|Thirty|Forty|Fifty|Sixty|"
    rf"Seventy|Eighty|Ninety|Follow|Stock|Sixty)[-–])(?:{_FIRST}[A-Z][\w.]*(?:\s(?=[A-Z]\w+\s?[–-]))?(?:\s?[–-]\s?(?=[A-Z]))){{1,4}}{_FIRST}[A-Z][\w.]*(?:\s[A-Z][a-z]+)??(?:\splus\s\w+)?"
    rf"(?:\s(?:[A-Z][\w’'.-]*|2\+2|and|of)){{0,6}}?\s(?:Summit|Meeting|Dialogue|Partnership|Consultations|Forum|Conference|Council|Commission|"
    rf"Process|Cooperation|Format|Ministerial|Initiative)(?:\s(?:Meeting|Dialogue|Summit|Commission|Consultations|Conference|Council|Committee|Forum|on\s[A-Z]\w+(?:\s[A-Z]\w+)?))?(?![\w’'-])"
)
"""A format of partners: ``Delta-Japan Foreign Ministers' Meeting``."""
_ABOUT = re.compile(
    rf"(?:(?:{_CAPITAL}\s){{0,3}}(?:Contact|Support|Core|Consultative|Donors?|Action|Monitoring|Follow-up|Follow-Up|Implementation)\sGroup\s(?:on|for|of)"
    rf"|(?:Group\sof\s)?Friends\s(?:of|for))\s(?:the\s)?{_NO_MEETING}{_CAPITAL}(?:(?:\s(?:and|to|of|against)(?:\sthe)?)?\s{_NO_MEETING}{_CAPITAL}){{0,4}}"
)
"""A group that is named by what it cares for: ``Contact Group on Alba``, ``Friends of Alba``."""
_OF_ASEAN = re.compile(
    r"ASEAN-(?:[A-Z][\w.]*\s?)+?(?=\s(?:Summit|Commemorative|Foreign|Post|Ministerial|Special|Meeting|Joint|Leaders))"
)
_SUBJECT = re.compile(
    r"\b(?:on|regarding|concerning|about|towards?|against|promoting|strengthening)\s+(?:the\s+)?$", re.IGNORECASE
)
_MEETING_ON = re.compile(r"\b(?:Summit|Meeting|Conference|Talks)\s+on\s+(?:the\s+)?$", re.IGNORECASE)
_GENERIC = re.compile(
    rf"(?:(?:Strategic|Comprehensive|Global|Enduring|Economic|Special|Joint|Bilateral|Enhanced|Cooperative|Ministerial|Political|Regional|International|"
    rf"Technical|Scientific|Trade|Security|Defen[cs]e|Military|Cultural|Free|New|Mutual|Future-Oriented|and|Executive|Foreign|Inter-Sessional)\s)+{_NOUN}(?:\s{_NOUN})*"
)
"""Words for any relation between countries: no forum's name."""
_FOREIGN = re.compile(r"\b(?:des|du|de|les|la|el|los|las|del|et|der|die|und|dos|das)\b", re.IGNORECASE)
"""Small words of other languages, which capitals hide among the words of a name."""
_LEADING = re.compile(
    r"^(?:(?:the|of|for|in|and|on|to|by|at|joint|chair\S*|co-chair\S*|communiqu\S+|statement|declaration|summary|conclusions|press|leaders['’]\S*|"
    r"\d+\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|final|[XVI]{2,6}|"
    r"\w+tieth|\w+ty-\w+|annual|special|extra[–-]?ordinary|heads|state|government|authority|ordinary|regular|plenary|inaugural|high-level|ministerial|\w*ministers\S*|"
    r"foreign|prime|meeting|summit|session|informal|virtual|video|conference|trilateral|bilateral|general|behalf|report|record)\s+)+",
    re.IGNORECASE,
)
_SMALL = re.compile(r"(?<= )(?:And|Of|For|The|On|In|To)(?= )")
_LONGEST = 600
"""Characters in which a forum is named."""
_TRAILING = re.compile(r"[\s,;:]+(?:of|and|for|on|the|in|to)?$")
_PLUS = r"(?:\s(?i:plus|\+)\s[A-Z]\w+)?"
_NO_FORUM = re.compile(
    r"(?:Foreign|Secretary|Commonwealth\s(?:and|of\s(?:Dominica|The|the|Australia|Virginia|Puerto)))\b"
)


@cache
def _known() -> tuple[re.Pattern[str], dict[str, str]]:
    """The names of the list in one expression, the longest first, and how the list writes each."""
    names = sorted((str(name) for name in entries("forums.yaml")), key=len, reverse=True)
    parts = [_pattern(name) for name in names]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)}){_PLUS}(?![\w]|-[A-Z])"), {_key(name): name for name in names}


def _pattern(name: str) -> str:
    escaped = re.escape(name).replace(r"\ ", r"\s+").replace(r"\-", "[-–—]").replace("'", "['’`´]?")
    return escaped if " " not in name and "-" not in name else f"(?i:{escaped})"


def _key(words: str) -> str:
    return re.sub(r"[^\w+]+", " ", words.casefold()).strip()


def is_forum(line: str) -> bool:
    """Whether a line is the name of a forum and nothing else."""
    if len(line) > _LONGEST:
        return False
    bare = re.sub(r"\s*\([^()]*\)", "", line).strip(" .:").removeprefix("The ").removeprefix("THE ")
    found = _known()[0].fullmatch(bare)
    return found is not None


def forum_in(line: str) -> str:
    """The forum that a title or an opening sentence names; empty where none is recognised."""
    pattern, spelled = _known()
    line = line[:_LONGEST]
    shouted = all_capitals(line)
    readable = _SMALL.sub(lambda word: word[0].lower(), line.title()) if shouted else line
    known = next(_listed(pattern, line), None)
    cared = _ABOUT.search(readable)
    if cared and not (known and known.start() < cared.start()):
        return _as_printed(_LEADING.sub("", cared[0]), line, readable)
    for form in (_OF_ASEAN, _PARTNERS):
        for found in form.finditer(readable):
            name = _LEADING.sub("", found[0]).strip()
            if not (known and known.start() < found.start()) and re.match(r"\S+\s?[-–]", name):
                return _as_printed(name, line, readable)
    if known:
        words = " ".join(known[0].split())
        return spelled.get(_key(words), words) if shouted else words
    for form in (_OF_NAMES, _NAMED):
        for named in form.finditer(readable):
            name = _TRAILING.sub("", _bare_name(named[0].strip()))
            before = readable[: readable.find(name)]
            if _SUBJECT.search(before) and not _MEETING_ON.search(before):
                continue
            if _GENERIC.fullmatch(name) or _FOREIGN.search(name):
                continue
            if len(name.split()) >= 2 and not _LEADING.fullmatch(f"{name} "):
                return _as_printed(name, line, readable)
    return ""


def _bare_name(name: str) -> str:
    """A name without the words before it that say which meeting it was; ``Conference of`` may be part of it."""
    bare = _LEADING.sub("", name)
    if re.search(rf"\b{_NOUN}\b", bare) or not (noun := re.search(rf"\b{_NOUN}\s(?:of|for)\b", name)):
        return bare
    return _LEADING.sub("", name[: noun.start()]) + name[noun.start() :]


def _listed(pattern: re.Pattern[str], line: str) -> Iterator[re.Match[str]]:
    """The names of the list in a line, but those that are part of another: ``Commonwealth and Development Affairs``."""
    yield from (
        m for m in pattern.finditer(line) if " " in m[0] or not _NO_FORUM.match(line[m.start() : m.start() + 40])
    )


def _as_printed(name: str, line: str, readable: str) -> str:
    start = readable.find(name)
    return line[start : start + len(name)] if start >= 0 else name
