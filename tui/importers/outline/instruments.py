"""The kinds of document that ministries and leaders issue, and the words by which a title is known."""

import re

_WHO = (
    r"(?:(?:co-?chair(?:person|man|woman)?s?|chair(?:person|man|woman)?|president(?:ial|'s|’s)?|presidency|host|leaders?|"
    r"ministers?|ministerial|foreign\s+ministers?|finance\s+ministers?|heads\s+of\s+(?:state|government|delegation)|summit|"
    r"secretary-general|g7|g20|quad)(?:[’'`´]s?|s[’'`´])?\s+)?"
)
_HOW = (
    r"(?:(?:joint|final|political|concluding|closing|common|agreed|draft|outcome|press|media|ministerial|leaders['’]?|general|special|"
    r"strategic|high-level|presidential|trilateral|bilateral|public|chair['’]s|council|g7|g20|quad|vision|comprehensive)\s+){0,3}"
)
_WHAT = (
    r"(?:press\s+statement|press\s+release|press\s+communiqu[eé]|communiqu[eé]|declaration|statement|summary|conclusions|"
    r"outcome\s+document|outcomes?|action\s+plan|plan\s+of\s+action|work\s?plan|programme\s+of\s+action|roadmap|vision|charter|"
    r"resolution|decision|agreed\s+(?:minutes|conclusions)|memorandum(?:\s+of\s+(?:understanding|cooperation))?|protocol|"
    r"consensus|fact\s+sheet|readout|commitments?|agenda|compact|pact|accord|report|message|framework|principles|"
    r"d[ée]claration|communiqu[ée]\s+(?:conjoint|final)|declaraci[óo]n|comunicado|erkl[äa]rung|kommuniqu[ée]|"
    r"заявление|коммюнике|декларация|共同声明|共同宣言|議長声明)"
)
_INSTRUMENT = re.compile(rf"(?<![\w’']){_WHO}{_HOW}{_WHAT}(?![\w])", re.IGNORECASE)
_FIRST_CHOICE = re.compile(
    r"communiqu|declaration|statement|conclusions|summary|press release|erklärung|déclaration|"
    r"declaraci|заявлен|коммюнике|声明|宣言",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:meetings?|summits?|conference|dialogue|forum|assembly|session|council|talks|consultations?|visit|retreat|round|"
    r"ministerial|roundtable|commission|congress|convention|symposium|gathering|"
    r"réunion|sommet|conférence|cumbre|reunión|conferencia|gipfel|treffen|konferenz|саммит|встреч[аи]|совещани[ея])\b|会合|会談",
    re.IGNORECASE,
)


def instrument_in(line: str) -> str:
    """The kind of document that a title line names, as printed; empty where it names none.

    ``Chair's Statement of the Third Meeting`` is a ``Chair's Statement``; a ``Statement`` wins over an ``Agenda``.
    """
    found = [match[0] for match in _INSTRUMENT.finditer(line)]
    first = [words for words in found if _FIRST_CHOICE.search(words)]
    bare = line.strip().casefold()
    named = first or [words for words in found if len(words.split()) > 1 or bare.startswith(words.casefold())]
    return " ".join(named[0].split()) if named else ""


def speaks_of_meeting(line: str) -> bool:
    """Whether a line has the words of a title: a kind of document, a meeting, a visit."""
    return bool(instrument_in(line) or _MEETING.search(line))


def names_meeting(line: str) -> bool:
    """Whether a line names a meeting, not only a kind of document."""
    return bool(_MEETING.search(line))
