"""The parts of a line of veiled print, as they come: persons, offices, countries and bodies that stand by themselves.

A name with an honorific is a person wherever it stands. A bare name is one only perhaps: ``rows`` keeps it where an
office or a country beside it says that it is one.
"""

import re
from dataclasses import replace

from tui.importers.finding.people.houses import house_at
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.office_heads import head_at
from tui.importers.finding.people.office_words import no_name
from tui.importers.finding.people.offices import office_at
from tui.importers.finding.people.owners import owned
from tui.importers.finding.people.part import Part, Person, Served
from tui.importers.finding.people.persons import HONORIFICS, HONOURS, LETTERS_AFTER, NAME, bare, honorifics_of
from tui.importers.finding.people.spouses import is_spouse
from tui.importers.finding.people.things import names_a_thing
from tui.importers.finding.veil import PAD, Veiled

ROLE_WORDS = (
    r"(?:[Cc]o-)?[Cc]hair(?:person|man|woman|s)?|[Hh]ost|[Oo]bserver|[Mm]oderator|"
    r"(?:Co-)?President(?=\)| of the (?:Meeting|"
    r"Conference|Summit|"
    r"Session|Council|Assembly)\))|Co-President|Presidency|Facilitator|Guest"
)


_BESIDE = re.compile(r"[,(][ ]?(?:the[ ])?$|\t$")
_CLOSED = re.compile(r"[;,.():]|[ ]?[(–—]|$|[ ]and[ ]|[ ]who[ ]|[ ]as[ ]|[ ]in[ ]|\t|[ ]on[ ]behalf")
"""What follows a body that somebody works in: no verb, whose subject it would be."""
_STANDS_BEHIND = re.compile(
    r"[A-Z\ue001-\ue003][^.;:,]{6,90}(?:,[ ](?:the[ ]latter[ ]|which[ ])?|[ ])(?:was[ ])?(?:also[ ])?represented[ ]by\b"
)
"""A body whose name nobody knows, by what is said of it: ``the Harbour Institute, represented by``."""
_LETTERS_BEFORE = re.compile(
    r"(?!(?:UN|US|UK|EU|MP|QC|KC|DFAT?|MO?FA|MEA|FCDO)\b)(?:[A-Z]{2,8}|[A-Z]-?\d{1,2})(?=[ ][A-Z])"
)
"""Letters of a body before an office of it: ``GHU Commissioner``."""
_LETTERS_BEHIND = re.compile(
    rf"(?!(?:{'|'.join(sorted(filter(str.isalpha, HONOURS)))}|MHR|MLC|MNA|TD)\b)[A-Z][A-Z-]{{2,8}}\b(?=[ ]"
    rf"*(?:[;.]|,?[ ]and\b|\)|$|,[ ](?:M|Dr|H\.|the[ ])))"
)
"""Letters of a body behind an office of it and a comma: ``President, HBRD;``."""

_STYLE = re.compile(HONORIFICS)
_NAMED = re.compile(rf"{NAME}")
_FAMILY_TO = re.compile(r"To[ ](?:[A-Z][a-zà-ỹ]+[ ])?[A-Z][a-zà-ỹ]+(?=,|[ ]and\b|[ ](?:paid|held|visited|met)\b|$)")
"""``President of Viet Nam, To Binh``: a family name that is also a small word."""
_AFTER = re.compile(LETTERS_AFTER)
_ROLE = re.compile(rf",?\s*\((?:as\s+|the\s+|in\s+[^)]{{0,30}}\s)?(?P<role>{ROLE_WORDS})\b[^)]{{0,40}}\)")
_BRACKET = re.compile(rf"\((?:as\s+|the\s+|in\s+[^)]{{0,30}}\s)?(?:{ROLE_WORDS})\b[^)]{{0,40}}\)")
_SIGN = re.compile(rf"(?P<the>[Tt]he[ ])?(?P<sign>[\ue001-\ue003]){PAD}*")
_HEAD_OF_BODY = re.compile(r"\bHigh Commissioner for [\w ]+$|\bEmergency Relief Coordinator$")
"""A body that is called by its head: where a name follows, the head is meant."""
_NAMED_BEHIND = re.compile(rf",?[ ](?:{HONORIFICS})?{NAME}")
_NEXT = re.compile(r"(?:^|(?<=[\s(/“\"—–:;,_]))[^\s(/“\"—–:;,_]")
_PLACED = re.compile(
    r"\b(?:in|at|near|into|on|the|a|an|this|that|its|their|our|under|over|than|between)\s$", re.IGNORECASE
)
_PEER = re.compile(r"(?:Lord|Lady|Baroness|Viscount|Earl)\s")
_OF_PLACE = re.compile(rf"\sof\s(?:[A-Z][\w’'-]+|[\ue001-\ue003]{PAD}*)(?:[- ](?:[A-Z][\w’'-]+|le))?")
_KNOWN_BY = re.compile(r"(?:Sheikha?|Shaikha?|Lord|Lady|Baroness|U|Daw)$")
"""Styles that stay with a name of one word: ``Sheikh Hem``."""
_ROYAL = re.compile(r"(King|Queen|Sultan|Emir|Amir|(?:Crown )?Prince|Princess)\s+(?=[A-Z])(?![A-Z]\.)")
_CIVIL = re.compile(r"(?:Mr|Ms|Dr|Eng|Engr|Prof|Professor|Ambassador|Amb|Hon|Honou?rable|General)\.?$")
"""Styles after which ``Sultan`` and ``Amir`` are given names: ``Dr. Sultan Lind``."""
_SMALL_STARTS = (
    *("the", "deputy", "first", "vice", "federal", "acting", "foreign", "finance", "def", "prime", "external"),
    *("special", "minister", "president", "premier", "chancellor", "secretary", "ambassador", "commissioner", "envoy"),
    *("chair", "co-", "former", "current", "outgoing", "incoming", "interim", "ex-", "then", "newly"),
    *("representative", "counterpart", "spokes", "al", "d'", "d’", "el"),
)
"""How a part may begin that has no capital."""


def parts_of(text: str, veiled: Veiled) -> list[Part]:
    """The parts of a line, in their order; none overlaps another."""
    made: list[Part] = []
    at = 0
    while found := _NEXT.search(veiled.text, at):
        at = found.start()
        first = veiled.text[at]
        if first.islower() and not veiled.text.startswith(_SMALL_STARTS, at):
            at = _word_end(veiled.text, at)
            continue
        if bracket := _BRACKET.match(veiled.text, at - 1) if at else None:
            at = bracket.end()
            continue
        part = _part_at(text, veiled, at, made)
        if part is None:
            at = _word_end(veiled.text, at)
            continue
        if not (isinstance(part, Person) and is_spouse(made, part, veiled)):
            made.append(owned(made, part, veiled) if isinstance(part, Office) else part)
        at = part.stop if isinstance(part, Person) else part.end
    return made


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace() and text[at] not in '(/“"—–:;,':
        at += 1
    return at + 1


def _part_at(text: str, veiled: Veiled, at: int, made: list[Part]) -> Part | None:
    beside = made and _BESIDE.search(veiled.text[max(0, at - 7) : at])
    if beside and (house := house_at(veiled, at)) and _CLOSED.match(veiled.text, house[0]):
        end, land, whole = house
        return Served(at, end, land, "\ue001" if land else "", text[at:end] if whole and not land else "")
    if (
        beside
        and isinstance(made[-1], Office)
        and not made[-1].served
        and (body := _LETTERS_BEHIND.match(veiled.text, at))
    ):
        return Served(at, body.end(), "", "", body[0])
    if _STANDS_BEHIND.match(veiled.text, at) and (house := house_at(veiled, at)) and house[2]:
        return Served(at, house[0], house[1], "\ue001" if house[1] else "", text[at : house[0]])
    if (letters := _LETTERS_BEFORE.match(veiled.text, at)) and head_at(veiled.text, letters.end() + 1):
        return Served(at, letters.end(), "", "", letters[0])
    if sign := _SIGN.match(veiled.text, at):
        if _HEAD_OF_BODY.search(text, sign.start(), sign.end()) and _NAMED_BEHIND.match(veiled.text, sign.end()):
            return Office(
                sign.start() + len(sign["the"] or ""), sign.end(), served=veiled.meant(*sign.span()), whole=at
            )
        return _hidden_name(text, veiled, sign, made) or Served(
            sign.start(), sign.end(), veiled.meant(*sign.span()), sign["sign"]
        )
    if style := _STYLE.match(veiled.text, at):
        return _styled(text, veiled, style)
    return office_at(veiled, at, named=_named_before(veiled, at, made)) or (
        _bare_at(text, veiled, at) if not veiled.text[at].islower() or text[at : at + 3] in ("al-", "el-") else None
    )


def _named_before(veiled: Veiled, at: int, made: list[Part]) -> bool:
    """Whether a name stands before an office, and a comma: then the words of the office cannot be a name."""
    last = made[-1] if made else None
    if isinstance(last, Person):
        return bool(re.fullmatch(r"[ ]*[,(–—-][ ]*(?:the[ ])?", veiled.text[last.stop : at]))
    if isinstance(last, Office):
        return last.named and bool(re.fullmatch(r",?[ ](?:and[ ])?(?:the[ ])?", veiled.text[last.end : at]))
    return False


def _styled(text: str, veiled: Veiled, style: re.Match[str]) -> Part | None:
    """The person or the office that honorifics stand before."""
    after = re.compile(r"the\s+").match(veiled.text, style.end())
    at = after.end() if after else style.end()
    if office := office_at(veiled, at):
        honorific = text[style.start() : style.end()].strip(" ,")
        return replace(
            office, style="" if honorific.casefold().startswith("their ") else honorific, whole=style.start()
        )
    if after:
        return None
    return _person(text, veiled, style.start(), style.end())


def _person(text: str, veiled: Veiled, begin: int, at: int) -> Person | Office | None:
    named = _NAMED.match(veiled.text, at)
    if not named or PAD in named[0]:
        return office_at(veiled, begin) if not named else None
    end = _before_office(veiled.text, at, named.end())
    if _PEER.match(named[0]) and (place := _OF_PLACE.match(veiled.text, end)):
        end = place.end()
    return _finished(text, veiled, begin, at, end, sure=True)


def _before_office(text: str, at: int, end: int) -> int:
    """Where a name ends that an office follows with nothing between: ``H.E. Asta Lind Coordinating Minister``."""
    for blank in re.finditer(r"[ ]+", text[at:end]):
        word = at + blank.end()
        if (head := head_at(text, word)) and head.end() > end:
            return at + blank.start()
    return end


def _finished(text: str, veiled: Veiled, begin: int, at: int, end: int, *, sure: bool) -> Person | None:
    """A person whose name stands between two places, without letters of honours and the ending of a possessive."""
    words = text[at:end].split()
    while len(words) > 1 and words[-1].rstrip(".,") in HONOURS and not all(w.isupper() for w in words[:-1]):
        end = at + text[at:end].rindex(words.pop())
        end = at + len(text[at:end].rstrip(" ,"))
    printed = re.sub(r"['’]s?$", "", text[at:end])
    end = at + len(printed)
    honorific = text[begin:at].strip(" ,") if sure else ""
    if (royal := _ROYAL.match(printed)) and not _CIVIL.search(honorific):
        honorific, printed = f"{honorific} {royal[1]}".strip(), printed[royal.end() :]
    if " " not in printed and (known := _KNOWN_BY.search(honorific)):
        honorific, printed = honorific[: known.start()].strip(" ,"), f"{known[0]} {printed}"
    if not printed:
        return None
    after = _AFTER.match(veiled.text, end)
    stop = after.end() if after else end
    role = _ROLE.match(veiled.text, stop)
    return Person(
        end - len(printed),
        end,
        begin,
        role.end() if role else stop,
        printed,
        honorific,
        sure or bool(royal),
        role["role"] if role else "",
    )


def _bare_at(text: str, veiled: Veiled, at: int) -> Person | None:
    """The name without honorific that begins at a place: words with capitals, none of which is a word for a thing."""
    named = _NAMED.match(veiled.text, at) or _FAMILY_TO.match(veiled.text, at)
    if named and named.re is _FAMILY_TO and veiled.text[at - 2 : at] in (", ", "") and at:
        return _finished(text, veiled, at, at, named.end(), sure=False)
    if not named or named.re is _FAMILY_TO or PAD in named[0]:
        return None
    placed = _PLACED.search(veiled.text[max(0, at - 9) : at])
    if placed and not (placed[0].startswith("between") and _office_behind(veiled.text, named.end())):
        return None
    end = at
    for word in re.finditer(r"[^ ]+", named[0]):
        if word[0] in ("Dr", "Dr."):
            return None  # ``COMMENDS Dr. Lind``: the name begins there
        if no_name(word[0]) or (word.start() and head_at(veiled.text, at + word.start())):
            break
        end = at + word.end()
    if _PEER.match(named[0]) and (place := _OF_PLACE.match(veiled.text, end)):
        return _finished(text, veiled, at, at, place.end(), sure=True)
    if end == at or names_a_thing(text, veiled.text, at, end):
        return None
    return _finished(text, veiled, at, at, end, sure=False)


def _office_behind(text: str, at: int) -> bool:
    """Whether an office follows a name: ``between Asta Lind, Prime Minister of Norway, and``."""
    behind = re.compile(r",[ ](?:the[ ])?").match(text, at)
    return bool(behind and head_at(text, behind.end()))


def _hidden_name(text: str, veiled: Veiled, sign: re.Match[str], made: list[Part]) -> Person | None:
    """A name whose first word is also a country's, behind an office: ``Minister Israel Lind``."""
    office = made[-1] if made and isinstance(made[-1], Office) else None
    if (
        sign["the"]
        or office is None
        or veiled.text[office.end : sign.start()] != " "
        or " " in text[sign.start() : sign.end()]
    ):
        return None
    named = re.compile(rf"[ ]{NAME}").match(veiled.text, sign.end())
    if not named or PAD in named[0] or no_name(named[0].split()[0]) or _STYLE.match(veiled.text, sign.end() + 1):
        return None
    return Person(
        sign.start(), named.end(), sign.start(), named.end(), text[sign.start() : named.end()], "", sure=False
    )


def plain_name(words: str) -> tuple[str, str]:
    """A printed name and its honorifics apart."""
    return bare(words), honorifics_of(words)
