"""An office where it begins in veiled print, and how it goes on: what it is for, whom it serves, where it ends.

``Minister for Foreign, Commonwealth and Development Affairs of the Kingdom of Norway`` is one office of Norway. What an
office is for goes on over commas and conjunctions as long as the words are such as offices have (``office_words``); the
first word after ``of`` or ``for`` may be any. So a name that follows with nothing between is told from the office.
"""

import re
from dataclasses import dataclass, replace

from tui.importers.finding.office_words import ADJECTIVES, RANKS, SUBJECTS, is_subject, no_name
from tui.importers.finding.persons import HONORIFICS
from tui.importers.finding.veil import BODY, COUNTRY, DEMONYM, PAD, Veiled

_MANY = (
    r"Ministers|Presidents|Vice[- ]Presidents|Premiers|Chancellors|Secretaries(?:[- ]General)?|Undersecretaries|Ambassadors|"
    r"Commissioners|Representatives|Envoys|Governors|Directors(?:[- ]General)?|Co-?[Cc]hairs|Chairs|Chairpersons|Chairmen|"
    r"Speakers|Counsellors|Attorneys[- ]General|Delegates|Kings|Emirs|Plenipotentiaries|Commanders|Coordinators"
)
_ONE = (
    r"Minister(?:-President|-Counsellor)?|(?:Councillor-)?President|Vice-President|Vice-Minister|Vice-Chancellor|Vice-Premier|"
    r"Vice-Chair(?:man|woman|person)?|Chancellor|Premier|"
    r"(?:Under-?|Under[ ])?Secretary(?:[- ]General)?|Undersecretary|Director(?:[- ]General)?|Commissioner(?:-General)?|"
    r"[Rr]epresentative|[Cc]ounterpart|Envoy|Ambassador(?:[- ]at[- ][Ll]arge)?|Speaker|Governor(?:[- ]General)?|Taoiseach|Tánaiste|Beretitenti|"
    r"Attorney[ -]General|(?:Solicitor|Auditor|Surveyor|Inspector|Adjutant|Comptroller|Accountant|Prosecutor|Registrar|Quartermaster)"
    r"[ -]General|(?:Co-?)?Chair(?:man|woman|person)?|Adviser|Advisor|Treasurer|Commander(?:[- ]in[- ]Chief)?|Economist|"
    r"Co-?ordinator|Councill?or(?!-)|Rector|Charg[ée]e?s?[ ]d['’][Aa]ffaires|Administrator|Captain[ ]Regent|Landammann|"
    r"Superintendent|Counsellor|Chef[ ]de[ ]Cabinet|Officer|Spokesperson|Spokesman|Spokeswoman|Rapporteur|Facilitator|Mediator|"
    r"Prosecutor|Registrar|Mayor|Regent|Viceroy|Custodian|Deputy(?=[ ]to)|Delegate|Sherpa|Consul(?:[- ]General)?|Convenor|Convener|"
    r"Principal|Ombudsman|Advocate|Negotiator|Chief(?=[ ]of)|(?:Special|Executive|Personal)[ ]Assistant|"
    r"Head(?=[ ]of\b(?![ ](?:State|Government)[ ](?:and|or)))|Leader(?=[ ]of)|Member(?=[ ]of[ ]the)|Ruler(?=[ ]of)|"
    r"(?:King|Queen|Sultan|Emir|Amir|Prince|Grand[ ]Duke)(?=[ ](?:of\b|and[ ]Prime)|[,.;)]|$)|Crown[ ]Prince"
)
_SMALL = (
    r"(?:(?:deputy|first|vice|federal|acting|foreign|finance|defen[cs]e|prime|external|affairs|special)[ -]){0,3}"
    r"(?:[Mm]inister|president|premier|chancellor|secretary[ -]general|ambassador|commissioner|envoy|"
    r"(?:co-)?chair(?:man|woman|person)?(?=[ ](?:of|and)))"
)
_SMALL_MANY = r"(?:(?:deputy|foreign|finance|defen[cs]e|prime|vice)[ -]){0,2}(?:[Mm]inisters|presidents|premiers|ambassadors)(?=[ ]of\b)"
_STATUS = r"(?:(?:[Ff]ormer|[Cc]urrent|[Oo]utgoing|[Ii]ncoming|[Aa]cting|[Ii]nterim|ex-|then|newly[ ]appointed|Stand-[Ii]n)[ ])?"
_WORD = r"[A-Z](?:[\w’'-]*\w)?"
_RANKED = rf"(?:(?:\d(?:[Ss]t|[Nn]d|[Rr]d|[Tt]h)|{_WORD})[ -])"
_HEAD = re.compile(
    rf"(?P<status>{_STATUS})(?P<ranks>(?:{_RANKED}(?:(?:and|of)[ ](?={_WORD}[ ]{_WORD}))?){{0,6}}?)"
    rf"(?:(?P<many>{_MANY})|(?P<one>{_ONE}))(?![\w-])(?!['’]s?[ ](?:Office|Meeting|Conference|Council|Summit|Forum|Statement|Track|Advisory|Committee|Action|Declaration|Communiqu))"
    rf"|(?P<small_many>{_SMALL_MANY})|(?P<small>{_SMALL})(?![\w-])"
)
_CONNECTOR = re.compile(
    r"[ ]+(?P<by>in[ ]charge[ ]of|responsible[ ]for|charged[ ]with|in[ ]the[ ]Office[ ]of(?:[ ]the)?|"
    r"of|for|to|on|in|at|with|against|from|de|del|du|des)(?:[ ](?:the|all|its|la|los))*[ ]+"
)
_POSTED = re.compile(r"Representative|Ambassador|Consul|Office|Mission")
_NUMBER = re.compile(r"[ ](?:I{1,3}|IV)\b(?!\.)")
_ON_BEHALF = re.compile(r"\b(?:on[ ]behalf[ ]of|in[ ]place[ ]of|instead[ ]of)[ ](?:the[ ]|his[ ]|her[ ])?(?:[A-Z]\w+[ ])?$")
_BANK = re.compile(rf"[ ]\ue001{PAD}*")
_ABOUT = re.compile(r"(?:Committee|Group|Commission|Experts|Council|Panel|Dialogue|Team|Forum|Conference)$")
_ANY_WORDS = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,5}}")
_TEAM = re.compile(rf"[ ](?:living[ ])?[Aa]broad\b|[ ]{_WORD}[ ](?:team|delegation|mission|group|force|process|committee|talks)\b")
_THE = re.compile(r"[ ](the)[ ](?=[A-Z])")
_GOES_ON = re.compile(r"(?:,?[ ]+(?:and|&|as[ ]well[ ]as)(?:[ ](?:for|of))?(?:[ ]the)?|,|[ ]?[/–-])[ ]+|/(?=[A-Z])")
_SIGN = re.compile(rf"{COUNTRY}|{BODY}|{DEMONYM}")
_LETTERS = re.compile(rf"[ ]*\((?:the[ ])?(?=[^)]{{0,14}}[A-Z\ue001\ue002\d][^)]*\))(?:[A-Z](?=[^)]*[A-Z\d])[\w.&/’'-]{{1,14}}|\ue001{PAD}*|\ue002{PAD}*)\)")
_ANY_WORD = re.compile(r"[^\s,;:()/–—]+")
_IN_FULL = re.compile(rf"(?:{_WORD}|of|de|et|la|and|the)(?:[ ](?:{_WORD}|of|de|et|la|and|the)){{0,7}}[ ]\((?P<letters>[A-Z]{{3,8}})\)")
_LOWER = re.compile(
    r"(?:state|government|charge|the[ ]current[ ]session|current[ ]session|session|delegation|"
    r"[\w-]{0,12}[ ]?team|mission|party|parliament|senate|abroad|living[ ]Abroad|affairs)\b"
)
_HIS = re.compile(r"(?:(?:His|Her)[ ](?:Majesty|(?:Royal[ ])?Highness|Excellency)|H\.?[ ]?[EMH]\.?)[ ](?:the[ ])?")
_STYLED = re.compile(rf"(?:[Tt]he[ ])?{HONORIFICS}")
_BLANK = re.compile(r"(?:['’]s?)?[ ]")
_LONGEST = 24
"""Steps that an office goes on at most."""
_HEADED = re.compile(r"^(?:Deputy )?(?:Head|Member|Leader|Chief)$|\bParty$")
"""What is no title without what it is of."""
_HOUSE_OF = re.compile(r"Embassy|High[ ]Commission\b|Permanent[ ]Mission")
_HOUSE = re.compile(r",?\s+(?:Embassy|High\s+Commission|Permanent\s+Mission)\b.*$")


@dataclass(frozen=True, slots=True)
class Office:
    """An office in veiled print."""

    start: int
    end: int
    many: bool = False
    """Whether it is named once for several: ``the Presidents of``."""
    served: str = ""
    """For whom: a country's code or the id of an organisation; empty where the words beside the head do not say."""
    of_country: bool = False
    cut: tuple[int, int] = (0, 0)
    """The words that say for whom, which are no part of the title; empty where they stay."""
    whole: int = 0
    """Where the words before it that say for whom begin."""
    passing: bool = False
    """Whether it is one of the moment, that is often spoken of without a name: ``the incoming Chair``."""
    absent: bool = False
    """Whether it is of somebody who is represented: ``on behalf of the Chairman``."""
    style: str = ""
    """Honorifics that stand before the office: ``H.E. the President``."""

    def titled(self, text: str) -> str:
        """The title as printed."""
        start, stop = self.cut if self.cut != (0, 0) else (self.end, self.end)
        title = " ".join(f"{text[self.start : start]} {text[stop : self.end]}".split()).strip(" ,–—-")
        return _HOUSE.sub("", title)


def office_at(veiled: Veiled, at: int, depth: int = 0) -> Office | None:
    """The office that begins at a place, with how it goes on; None where none does."""
    head = _HEAD.match(veiled.text, at)
    if head is None or not _is_head(head, inner=depth == 1):
        return None
    many = bool(head["many"] or head["small_many"])
    passing = bool(re.match(r"[Ii]ncoming|[Oo]utgoing", head["status"] or "")) and "hair" in (head["one"] or "")
    absent = bool(_ON_BEHALF.search(veiled.text[max(0, at - 40) : at]))
    made = Office(at, head.end(), many, whole=at, passing=passing, absent=absent)
    if head["small"] and not re.match(r"[ ](?:of|for|[A-Z\ue001-\ue003])", veiled.text[head.end() : head.end() + 6]):
        return None
    return _Going(veiled, made, depth).on()


_FIRST_RANKS = frozenset({"Prime", "Vice", "Deputy", "First", "Cabinet", "Permanent", "Acting"})
"""Ranks that an office begins with."""


def _is_head(head: re.Match[str], *, inner: bool) -> bool:
    """Whether what stands before the head is a rank or what the office is for; ``Ports Prime Minister`` is two things."""
    words = re.findall(r"[^\s-]+", head["ranks"] or "")
    if "and" in words and (head["one"] not in ("Minister", "Secretary") or "Affairs" in words):
        return False
    ranks = [word in RANKS or word[0].isdigit() or word in ("and", "of", "General", "High") for word in words]
    late = any(word in _FIRST_RANKS and not all(ranks[:at]) for at, word in enumerate(words))
    return not late and all(rank or (word in SUBJECTS and not inner) for word, rank in zip(words, ranks, strict=True))


def _end(word: re.Match[str]) -> int:
    """Where a word ends, without the full stop of its sentence."""
    return word.end() - 1 if word[0].endswith(".") and len(word[0]) > 3 and word[0][-3] != "." else word.end()


@dataclass(frozen=True, slots=True)
class _Hung:
    """A country or a body that hangs on an office."""

    by: str
    """The word it hangs by: ``of``."""
    begin: int
    """Where that word begins."""
    end: int
    meant: str
    is_country: bool
    inner: bool = False
    """Whether it is whom another office serves that this one is of."""


class _Going:
    """How an office goes on from its head, step by step."""

    def __init__(self, veiled: Veiled, office: Office, depth: int) -> None:
        self.veiled, self.text, self.office, self.depth = veiled, veiled.text, office, depth
        self.at = office.end
        self.by = ""
        """The word by which hangs what comes: ``for``."""
        self.inside = False
        """Whether the words that come are what the office is for."""
        self.hung: list[_Hung] = []

    def on(self) -> Office:
        """The office to its end."""
        for _ in range(_LONGEST):
            if not (self._connected() or self._plain() or self._letters() or self._listed()):
                break
        return self._served(replace(self.office, end=self.at))

    def _connected(self) -> bool:
        found = _CONNECTOR.match(self.text, self.at) or self._doing()
        if not found:
            return False
        end = self._object(found[1], self.at, found.end(), first=True)
        if end <= found.end():
            return False
        self.at, self.inside, self.by = end, True, found[1]
        return True

    def _doing(self) -> re.Match[str] | None:
        """``Silencing the Guns``."""
        return _THE.match(self.text, self.at) if self.inside and self.text[: self.at].endswith("ing") else None

    def _object(self, by: str, begin: int, at: int, *, first: bool) -> int:
        """Where the words that ``of`` or ``for`` takes end; ``at`` where it takes none."""
        if self.office.many and by in ("in", "at", "on", "to", "with", "from"):
            return at
        if self.text.startswith(self.text[self.office.start : self.office.end], at):
            return at  # two columns in one line: ``Prime Minister of Prime Minister of``
        his = _HIS.match(self.text, at)
        if self.depth < 2 and (inner := self._inner(by, begin, his.end() if his else at)):
            return inner
        if sign := _SIGN.match(self.text, at):
            if by == "for" and self.text[sign.end() : sign.end() + 2].strip().startswith(":"):
                return at  # the next line of a row: ``for Norway: ...``
            end = self._beside(sign.end())
            if "Affairs" not in self.text[sign.end() : end]:
                self.hung.append(self._hung(by, begin, sign))
            return end
        if by == "on" and _ABOUT.search(self.text[: self.at]):
            about = _ANY_WORDS.match(self.text, at)
            return about.end() if about else at
        if by in ("in", "at", "on", "from", "with") and not self._subject_at(at):
            return self._posted(by, at)
        if lower := _LOWER.match(self.text, at):
            return lower.end()
        word = _ANY_WORD.match(self.text, at)
        if not word or not (word[0][:1].isupper() or is_subject(word[0])) or _STYLED.match(self.text, at):
            return at
        if not first and not self._subject_at(at):
            return at
        return _end(word)

    def _hung(self, by: str, begin: int, sign: re.Match[str]) -> _Hung:
        return _Hung(by, begin, sign.end(), self.veiled.meant(*sign.span()), "\ue001" in sign[0])

    def _posted(self, by: str, at: int) -> int:
        """Where the city ends in which somebody is posted: ``Representative to the Office at Geneva``."""
        posted = _POSTED.search(self.text[self.office.start : self.at])
        city = re.compile(rf"{_WORD}(?=[,;.)]|$)").match(self.text, at) if by in ("in", "at") and posted else None
        return city.end() if city else at

    def _inner(self, by: str, begin: int, at: int) -> int:
        """Where another office ends that this one is of: ``Representative of the UN Secretary-General``."""
        sign = _SIGN.match(self.text, at)
        start = _BLANK.match(self.text, sign.end()) if sign else None
        if sign and start and "\ue001" in sign[0] and start[0] == " ":
            return 0  # two columns in one line: ``Minister of Norway Minister of Iceland``
        inner = office_at(self.veiled, start.end() if start else at, self.depth + 1)
        if inner is None or inner.many:
            return 0
        if sign and start:
            self.hung.append(replace(self._hung(by, inner.end, sign), end=inner.end, inner=True))
        elif inner.served:
            cut = inner.cut if inner.cut != (0, 0) and inner.cut[1] == inner.end else (inner.end, inner.end)
            self.hung.append(_Hung(by, *cut, inner.served, inner.of_country, inner=True))
        return inner.end

    def _beside(self, at: int) -> int:
        """Where words that belong to the name of a country or body before them end: ``the ASEAN Secretariat``."""
        while blank := _BLANK.match(self.text, at):
            word = _ANY_WORD.match(self.text, blank.end())
            if lower := _LOWER.match(self.text, blank.end()):
                return lower.end()
            if word is None or not word[0][0].isupper() or office_at(self.veiled, blank.end(), 2):
                break
            if not is_subject(word[0]) and not (no_name(word[0]) and self._subject_at(word.end() + 1)):
                break
            at = _end(word)
        return at

    def _subject_at(self, at: int) -> bool:
        word = _ANY_WORD.match(self.text, at)
        return bool(word and is_subject(word[0]) and not _STYLED.match(self.text, at)) or bool(_SIGN.match(self.text, at))

    def _plain(self) -> bool:
        """A further word with nothing before it but a blank: such as offices have, or one before such a word."""
        bank = _BANK.match(self.text, self.at) if self.text[: self.at].endswith("Bank") else None
        if bank:
            self.hung.append(self._hung("of", bank.end(), bank))
            self.at = bank.end()
            return True
        if self.inside and (team := _TEAM.match(self.text, self.at)):
            self.at = team.end()
            return True
        blank = re.compile(r"[ ]").match(self.text, self.at)
        if not blank or self._last_is_country() or (self.text[self.at - 1] in "." and not self.text[self.at - 2].isupper()):
            return False
        at = blank.end()
        if _STYLED.match(self.text, at) or office_at(self.veiled, at, 2):
            return False
        word = _ANY_WORD.match(self.text, at)
        if not word or not word[0][0].isupper():
            lower = _LOWER.match(self.text, at) if self.inside else None
            if lower:
                self.at = lower.end()
            return bool(lower)
        followed = self.inside and self.text[: self.at].rpartition(" ")[2] in ADJECTIVES
        if is_subject(word[0]) or (self.inside and (no_name(word[0]) or _NUMBER.match(self.text, self.at))) or followed:
            self.at = _end(word)
            return True
        if self.inside and (run := self._lettered(at)):
            self.at = run
            return True
        ahead = re.compile(rf"(?:[ ]{_WORD}){{0,3}}?[ ](?P<known>{_WORD})").match(self.text, word.end())
        if self.inside and ahead and is_subject(ahead["known"]) and not office_at(self.veiled, ahead.start("known"), 2):
            self.at = ahead.end()
            return True
        return False

    def _lettered(self, at: int) -> int:
        """Where a body ends that is named in full with its letters behind: ``Front of the Free Ports (FFP)``."""
        found = _IN_FULL.match(self.text, at)
        begin = self.text.rfind(" the ", 0, at)
        named = self.text[begin if begin > self.office.start else self.office.end : found.start("letters")] if found else ""
        initials = "".join(word[0] for word in named.split() if word[0].isupper())
        return found.start("letters") - 2 if found and found["letters"] in initials else 0

    def _letters(self) -> bool:
        found = _LETTERS.match(self.text, self.at)
        if found and self.inside:
            self.at = found.end()
        return bool(found and self.inside)

    def _listed(self) -> bool:
        """``, Trade and Ports``: what it is for goes on after a comma or a conjunction."""
        found = _GOES_ON.match(self.text, self.at)
        if not found or self.office.many or office_at(self.veiled, found.end(), 2):
            return False
        at = found.end()
        if self._last_is_country() and not found[0].strip().startswith("/"):
            return False
        word = _ANY_WORD.match(self.text, at)
        if not word or not word[0][0].isupper() or _STYLED.match(self.text, at):
            return self._whole_sign(found, at)
        if found[0].startswith(",") and (house := _HOUSE_OF.match(self.text, at)):
            self.at = house.end()
            return True
        known = (self.inside and is_subject(word[0])) or (no_name(word[0]) and self._subject_at(word.end() + 1))
        if known or (self.inside and self._one_more(found[0], word)):
            self.at = _end(word)
            return True
        return False

    def _one_more(self, between: str, word: re.Match[str]) -> bool:
        """Whether a word that no list has is one more of what the office is for."""
        if "," in between:
            return not no_name(word[0]) and self._row_of_subjects(word.end())
        if "the" in between.split():
            return True
        after = self.text[word.end() : word.end() + 40]
        return not no_name(word[0]) and bool(re.match(rf"(?:[,;.)]|$| (?:of|for) )| {_WORD} {_WORD}\b", after))

    def _row_of_subjects(self, at: int) -> bool:
        found = re.compile(rf"(?:, {_WORD})?,? and (?P<last>{_WORD})").match(self.text, at)
        return bool(found and (is_subject(found["last"]) or re.match(r"[;,.]| of |$", self.text[found.end() :][:4])))

    def _whole_sign(self, found: re.Match[str], at: int) -> bool:
        """A body or an adjective in the row of what an office is for: ``Trade, ASEAN Affairs``, ``and CARICOM Affairs``."""
        sign = _SIGN.match(self.text, at)
        if sign and self.inside and self._subject_at(sign.end() + 1) and self.text[sign.end()] == " ":
            if office_at(self.veiled, sign.end() + 1, 2):
                return False
            self.at = self._beside(sign.end())
            return True
        if sign and self.text[at] != "\ue001" and self.inside and "and" in found[0] and self.by == "for":
            self.at = sign.end()
            return True
        return False

    def _last_is_country(self) -> bool:
        return bool(self.hung) and self.hung[-1].end == self.at and self.hung[-1].is_country and not self.hung[-1].inner

    def _served(self, office: Office) -> Office:
        """Whom the office serves, of the names that hang on it."""
        abroad = re.search(r"\b(?:Envoy|Representative|Coordinator|Commissioner|Advis[eo]r)\b", self.text[office.start : self.at])
        countries = [h for h in self.hung if h.is_country and h.meant]
        for wanted in (
            [h for h in countries if h.by in ("of", "du", "de", "del") and self._ends_there(h)],
            [h for h in countries if h.by == "of" and not h.inner],
            [h for h in countries if h.by == "from" or (h.by == "for" and not abroad and self._for_after_of(office, h))],
            [h for h in countries if h.by == "in" and self._ends_there(h)],
            [h for h in self.hung if not h.is_country and h.meant and h.by in ("of", "from", "at")],
        ):
            if wanted:
                last = wanted[-1]
                letters = _LETTERS.match(self.text, last.end)
                stop = letters.end() if letters and letters.end() <= office.end else last.end
                whole = self._ends_there(last) and last.begin < last.end
                keeps = _HEADED.search(self.text[office.start : last.begin])
                cut = (last.begin, stop) if whole and not keeps else (0, 0)
                return replace(office, served=last.meant, of_country=last.is_country, cut=cut)
        return office

    def _for_after_of(self, office: Office, hung: _Hung) -> bool:
        """``Minister of Trade for Norway``: not ``Minister for Norway``."""
        return self._ends_there(hung) and bool(re.search(r"\b(?:of|for)\b", self.text[office.start : hung.begin]))

    def _ends_there(self, hung: _Hung) -> bool:
        """Whether the name ends what hangs on the office, or only ``to`` and where it is goes on."""
        return hung.end >= self.at or bool(re.match(r"[ ]to\b|[ ]in\b|,?[ ]and\b|[ ]?\(|,", self.text[hung.end : self.at]))
