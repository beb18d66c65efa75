"""The kinds of document that ministries and leaders issue, and the words by which a title is known."""

import re

_WHO = (
    r"(?:(?:co-?chair(?:person|man|woman)?s?|chair(?:person|man|woman)?|president(?:ial|'s|’s)?|presidency|(?:co-?)?hosts?|leaders?|"
    r"ministers?|ministerial|foreign\s+ministers?|finance\s+ministers?|heads\s+of\s+(?:state|government|delegation)|summit|"
    r"secretary-general|forum|g7|g20|quad)(?:[’'`´]s?|s[’'`´])?\s+)?"
)
_HOW = (
    r"(?:(?:joint|final|political|concluding|closing|common|agreed|draft|outcome|press|media|ministerial|leaders['’]?|general|special|"
    r"strategic|high-level|presidential|trilateral|bilateral|public|chair['’]s|g7|g20|quad|vision|comprehensive)\s+){0,3}"
)
_WHAT = (
    r"(?:press\s+statement|press\s+release|press\s+communiqu[eé]|communiqu[eé]|declaration|statement|"
    r"summary(?:\s+of\s+(?:decisions|discussions|outcomes|conclusions))?|(?:council\s+)?conclusions(?:\s+of\s+the\s+(?:co-)?chairs?\b)?|"
    r"outcome\s+document|outcomes?|action\s+plan|plan\s+of\s+action|work\s?plan|programme\s+of\s+action|roadmap|vision|charter|"
    r"resolution|decision|agreed\s+(?:minutes|conclusions|record(?:\s+of\s+(?:conclusions|discussions|consultations))?)|"
    r"record\s+of\s+(?:discussions|conclusions)|memorandum(?:\s+of\s+(?:understanding|cooperation))?|protocol|"
    r"act(?=\s+of\s+(?!aggression|war|violence|terror)\w)|acta(?=\s+de\s)|call\s+(?:to|for)\s+action|manifesto|"
    r"document\s+of\s+(?:objectives|principles|understanding|intent)|minutes(?=\s+of\s)|proceedings(?=\s+of\s)|consensus|fact\s+sheet|readout|commitments?|agenda(?!\s+item)|compact|pact|accord|report|message|framework|principles|"
    r"d[ée]claration(?:\s+(?:conjointe|commune|finale))?|communiqu[ée]\s+(?:conjoint|final)|declaraci[óo]n(?:\s+(?:conjunta|final))?|comunicado(?:\s+(?:conjunto|final))?|erkl[äa]rung|kommuniqu[ée]|"
    r"comunicato|dichiarazione|declaraç[ãa]o|заявление|коммюнике|декларация|共同声明|共同宣言|議長声明)"
)
_INSTRUMENT = re.compile(rf"(?<![\w’']){_WHO}{_HOW}{_WHAT}(?![\w])", re.IGNORECASE)
_FIRST_CHOICE = re.compile(
    r"communiqu|declaration|statement|conclusions|summary|agreed (?:record|minutes)|memorandum of|press release|"
    r"erklärung|déclaration|declaraci|comunicado|заявлен|коммюнике|声明|宣言",
    re.IGNORECASE,
)
_WRAPPER = re.compile(
    r"\W*(?:(?:for\s+immediate\s+release|(?:(?:official|ministry)\s+)?(?:press|media|news)\s+(?:releases?|notes?|story|item|briefing|information)|news|cover\s+note|"
    r"outcome\s+of\s+proceedings|(?:[\"“‘']?(?:i|a|i/a|ii)[\"”’']?\s+item\s+)?notes?(?=\W*$)|(?:meeting|working|room)\s+(?:document|paper)|information\s+note|note\s+verbale|announcements?|press\s+communiqu[eé]|communiqu[eé]\s+de\s+presse|nota\s+de\s+prensa|"
    r"comunicado\s+de\s+prensa|pressemitteilung|пресс-релиз)(?>\s+(?:n[o°º.]+\s*)?[\w/().-]{0,24}\d[\w/().-]{0,24})?\W*)+",
    re.IGNORECASE,
)
_LONGEST_WRAPPER = 300
_GATHERING = re.compile(
    r"\b(?:meetings?|summits?|conference|dialogue|session|talks|consultations?|visit|retreat|round|ministerial|roundtable|"
    r"congress|symposium|gathering|"
    r"réunion|sommet|conférence|cumbre|reunión|conferencia|gipfel|treffen|konferenz|саммит|встреч[аи]|совещани[ея])\b|会合|会談",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:forum|assembly|council|commission|committee|convention|authority|community|group|union|organi[sz]ation|"
    r"process|initiative|partnership|association|alliance)\b",
    re.IGNORECASE,
)
_BODY_OF_TITLE = re.compile(r"\b(?:forum|assembly|council|commission|convention)\b", re.IGNORECASE)
_ORDINAL = re.compile(
    r"\b(?:\d{1,4}\s?(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|[a-z]+teenth|[a-z]+tieth)|inaugural)\b|\b[XVI]{2,6}\b(?-i:(?=\s))",
    re.IGNORECASE,
)


_END_OF_COUNT = 3
"""Words behind a number that may wait for their noun on the next line."""


def instrument_in(line: str) -> str:
    """The kind of document that a title line names, as printed; empty where it names none.

    ``Chair's Statement of the Third Meeting`` is a ``Chair's Statement``; a ``Statement`` wins over an ``Agenda``, and
    whatever a press release brings wins over the ``Press release``.
    """
    found = [match[0] for match in _INSTRUMENT.finditer(line)]
    first = [words for words in found if _FIRST_CHOICE.search(words)]
    first = [words for words in first if not is_wrapper(words)] or first
    bare = line.strip().casefold()
    named = first or [words for words in found if len(words.split()) > 1 or bare.startswith(words.casefold())]
    return " ".join(named[0].split()) if named else ""


def is_wrapper(words: str) -> bool:
    """Whether words name only what a statement is sent in: a press release, a cover note, news."""
    bare = words.strip()
    return len(bare) <= _LONGEST_WRAPPER and bool(_WRAPPER.fullmatch(bare))


def speaks_of_meeting(line: str) -> bool:
    """Whether a line has the words of a title: a kind of document, a meeting, a visit."""
    return bool(instrument_in(line) or _GATHERING.search(line) or _BODY_OF_TITLE.search(line))


def names_meeting(line: str) -> bool:
    """Whether a line names a meeting: not only a body that meets, unless it counts which time (``Ninth Forum``)."""
    return bool(_GATHERING.search(line) or (_BODY.search(line) and _ORDINAL.search(line)))


def names_body(line: str) -> bool:
    """Whether a line names a body, a group or a process."""
    return bool(_BODY.search(line))


def counts_meeting(line: str) -> bool:
    """Whether a line says which time it is: ``7th``, ``Third``, ``XVI``."""
    return bool(_ORDINAL.search(line))


def ordinal_at_end(line: str) -> str:
    """What a line says behind the last number it counts by, if only few words: `` BASIC`` of ``the Ninth BASIC``."""
    found = list(_ORDINAL.finditer(line))
    behind = f"{line[found[-1].end() :]} " if found else ""
    return behind if len(behind.split()) <= _END_OF_COUNT else ""


def number_of_meeting(line: str) -> str:
    """By which number a line counts a meeting, in small letters: ``28th``."""
    found = _ORDINAL.search(line)
    return "".join(found[0].casefold().split()) if found else ""


def without_number(line: str) -> str:
    """A line without the number by which it counts a meeting."""
    return _ORDINAL.sub("", line)


def names_document(line: str) -> bool:
    """Whether a line is, or holds, a title: a kind of document other than a press release, or a meeting."""
    instrument = instrument_in(line)
    return bool((instrument and not is_wrapper(instrument) and not is_wrapper(line)) or names_meeting(line))
