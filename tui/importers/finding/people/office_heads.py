"""Where an office begins: its head (``Minister``, ``Secretary-General``) with the ranks and subjects before it."""

import re

from tui.importers.finding.people.office_words import RANKS, SUBJECTS, no_name
from tui.importers.finding.people.persons import HONORIFICS

_MANY = (
    r"Ministers|Presidents|Vice[- ]Presidents|Premiers|Chancellors|Secretaries(?:[- ]General)?|Undersecretaries|"
    r"Ambassadors|Commissioners|Representatives|Envoys|Governors|Directors(?:[- ]General)?|Co-?[Cc]hairs|Chairs|"
    r"Chairpersons|Chairmen|Speakers|Counsell?ors|Attorneys[- ]General|Delegates|Kings|Emirs|Plenipotentiaries|"
    r"Commanders|Coordinators"
)
_ONE = (
    r"(?:Extraordinary[ ]and[ ]Plenipotentiary[ ])(?:Ambassador|Envoy|Representative)|"
    r"(?:Ambassador|Envoy|Minister)(?:[ ]Extraordinary(?:[ ](?:and|&)[ ](?:Minister[ ])?Plenipotentiary)?|"
    r"[ ]Plenipotentiary)|"
    r"Minister(?:-President|-Counsellor)?|(?:Councillor-)?President|Vice-(?:President|Minister|Chancellor|Premier)|"
    r"Vice-Chair(?:man|woman|person)?|Chancellor|Premier|(?:Under-?|Under[ ])?Secretary(?:[- ]General)?|Undersecretary|"
    r"Director(?:[- ]General)?|Commissioner(?:-General)?|[Rr]epresentative|[Cc]ounterpart|Envoy|"
    r"Ambassador(?:[- ]at[- ][Ll]arge)?|Speaker|Governor(?:[- ]General)?|Taoiseach|Tánaiste|Beretitenti|"
    r"(?:Attorney|Solicitor|Auditor|Surveyor|Inspector|Adjutant|Comptroller|Accountant|Prosecutor|Registrar|"
    r"Quartermaster)[ -]General|(?:Co-?)?Chair(?:man|woman|person)?|Adviser|Advisor|Treasurer|"
    r"Commander(?:[- ]in[- ]Chief)?|Economist|Co-?ordinator|Councill?or(?!-)|Rector|"
    r"Nuncio|First[ ](?:Lady|Gentleman)|Charg[ée]e?s?[ ]d['’][Aa]ffaires|Administrator|Captain[ ]Regent|"
    r"Landammann|Superintendent|Counsell?or|Commandant|Chief[ ](?:Executive|Justice)|"
    r"Chef[ ]de[ ]Cabinet|Officer|Spokesperson|Spokesman|Spokeswoman|Rapporteur|Facilitator|Mediator|Prosecutor|"
    r"(?:Co-)?Founder(?=[ ](?:of|and)\b)|"
    r"Senior[ ]Official(?=[ ](?:of|for|and)\b|[,;.)]|$)|SOM[ ]Leader|Registrar|Mayor|"
    r"Regent|Viceroy|Custodian|Deputy(?=[ ]to)|Delegate|Sherpa|Consul(?:[- ]General)?|Convenor|"
    r"Convener|Principal|Ombudsman|Advocate|Negotiator|Chief(?=[ ]of|,[ ](?:[A-Z]|\ue002))|(?:Special|Executive|"
    r"Personal)[ ]Assistant|Assistant(?=[ ]to[ ]the[ ](?:President|Prime|King))|"
    r"Head(?=,[ ](?:[A-Z][\w-]+[ ](?:(?:and|of|for|&)[ ])?){1,6}(?:Unit|Division|Section|Branch|Department|"
    r"Directorate)\b)|"
    r"Head(?=[ ]of\b(?![ ](?:State|Government)[ ](?:and|or)))|Leader(?=[ ]of)|Member(?=[ ]of[ ]the)|Ruler(?=[ ]of)|"
    r"(?:Sultan[ ](?:and|dan)[ ])?Yang[ ][Dd]i-Pertuan(?:[ ](?:Agong|Negara))?|"
    r"(?:King|Queen|Sultan|Emir|Amir|Prince|Grand[ ]Duke)(?=[ ](?:of\b|and[ ]Prime)|[,.;)]|$)|Crown[ ]Prince"
)
_SMALL = (
    r"(?:(?:deputy|first|vice|federal|acting|foreign|finance|defen[cs]e|prime|external|affairs|special)[ -]){0,3}"
    r"(?:[Mm]inister|president|premier|chancellor|secretary[ -]general|ambassador|commissioner|envoy|"
    r"(?:co-)?chair(?:man|woman|person)?(?=[ ](?:of|and))|spokes(?:person|man|woman)(?=[ ](?:of|for)[ ]))"
)
_SMALL_MANY = (
    r"(?:(?:deputy|foreign|finance|defen[cs]e|prime|vice)[ -]){0,2}"
    r"(?:[Mm]inisters|presidents|premiers|ambassadors)(?=[ ]of\b)|counterparts(?=[ ,:])"
)
_STATUS = (
    r"(?:(?:[Ff]ormer|[Cc]urrent|[Oo]utgoing|[Ii]ncoming|[Aa]cting|[Ii]nterim|ex-|then|newly[ ]appointed|"
    r"Stand-[Ii]n)[ ])?(?:(?:vice|deputy|assistant|first[ ]deputy)[ ](?=(?:[A-Z][a-z]+[ ]){0,2}(?:Minister|"
    r"Premier|President|"
    r"Secretary|Chancellor|Director)))?"
)
_THING = (
    r"(?!['’]s?[ ](?:Office|Meeting|Conference|Council|Summit|Forum|Statement|Track|Advisory|Committee|Action|"
    r"Declaration|Communiqu))"
)
"""``the Prime Minister's Office``: no office of a person."""
WORD = r"[A-Z](?:[\w’'-]*\w)?"
"""A word with a capital."""
_RANK = rf"(?:\d(?:[Ss]t|[Nn]d|[Rr]d|[Tt]h)|{WORD})[ -](?:(?:and|of)[ ](?={WORD}[ ]{WORD}))?"
_HEAD = re.compile(
    rf"(?P<status>{_STATUS})(?P<ranks>(?:{_RANK}){{0,6}}?)(?:(?P<many>{_MANY})|(?P<one>{_ONE}))(?![\w-]){_THING}"
    rf"|(?P<small_many>{_SMALL_MANY})|(?P<small>{_SMALL})(?![\w-])(?=[ ](?:of|for|[A-Z\ue001-\ue003]))"
)
_FIRST_RANKS = frozenset({"Prime", "Vice", "Deputy", "First", "Cabinet", "Permanent", "Acting"})
"""Ranks that an office begins with."""


def head_at(text: str, at: int, *, bare: bool = False) -> re.Match[str] | None:
    """The head of an office that begins at a place; ``bare``: with nothing but ranks before it."""
    head = _HEAD.match(text, at)
    told = not bare and bool(_ARTICLE.search(text, max(0, at - 5), at))
    return head if head and _is_head(head, bare=bare, told=told) else None


_ARTICLE = re.compile(r"(?:\b[Tt]he|['’]s)\s$")
_STYLE = re.compile(HONORIFICS)


def _is_head(head: re.Match[str], *, bare: bool, told: bool) -> bool:
    """Whether what stands before the head are ranks and what it is for; ``Ports Prime Minister`` is two things.

    ``told``: an article before it says that no name stands there, so that any word is what the office is for.
    """
    words = re.findall(r"[^\s-]+", head["ranks"] or "")
    if "and" in words and (head["one"] not in ("Minister", "Secretary") or "Affairs" in words[:-1]):
        return False
    ranks = [word in RANKS or word[0].isdigit() or word in ("and", "of", "General", "High") for word in words]
    late = any(word in _FIRST_RANKS and not all(ranks[:at]) for at, word in enumerate(words))
    known = [rank or (word in SUBJECTS and not bare) for word, rank in zip(words, ranks, strict=True)]
    if told and words and not late and not head["many"] and not _STYLE.match(head["ranks"]):
        known = [one or not no_name(word) for one, word in zip(known, words, strict=True)]
    return not late and all(known)
