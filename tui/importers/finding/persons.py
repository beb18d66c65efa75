"""What a person's name, honorifics and office look like in print: the expressions that the finders of people share."""

import re

_HONORIFIC_WORDS = (
    r"H\.?\s?[EM]\.?,?(?=\s)",
    r"(?:His|Her|Their)\s+(?:Excellenc(?:y|ies)|Royal\s+Highness|Highness|Majesty|Holiness|Eminence),?",
    r"Excellenc(?:y|ies)|H\.?\s?R\.?\s?H\.?(?=\s)",
    r"(?:[Tt]he\s+)?(?:Right\.?\s+|Most\s+|Rt\.?\s+)?Hon(?:ou?rable|\.|(?=\s))",
    r"\((?:Ret['’]?d?\.?|Rtd\.?)\)",
    r"Mr\.?|Mrs\.?|Ms\.?|Miss|Mme\.?|Madame?|M\.|Dr\.?|Prof(?:essor|\.)?|Eng\.?|Shri|Smt\.?|Sh\.",
    r"Sir|Dame|Lord|Baroness|Sheikh|Shaikh|Prince(?=\s)|Princess|Sayyid",
    r"Dato['’]?|Datuk|Tan\s+Sri|Tun|Hajah?|Pehin|Seri(?=\s)|U(?=\s[A-Z])|Daw",
    r"(?<!Secretary )(?<!Secretary-)(?<!Director )(?<!Director-)(?<!Attorney )(?<!Governor )(?<!Governor-)Gen(?:eral|"
    r"\.)",
    r"Lt\.?|Lieutenant|Col(?:onel|\.)?|Maj(?:or|\.)|Brig(?:adier|\.)|Adm(?:iral|\.)|Amb(?:assador|\.)|Senator|Pres\.",
)
HONORIFICS = rf"(?:(?:{'|'.join(_HONORIFIC_WORDS)})\s+)+"
"""One or more honorifics, each with the blank after it."""
_PARTICLE = (
    r"(?:al|Al|el|El|bin|bint|ibn|bte|de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|ten|av|"
    r"af|y|e|dit|ul|ud|wa|ka|ould|Ould|ag|Ag|ben|Ben|zu|san|van der)"
)
_LETTER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚ]"
_NO_NAME_WORDS = (
    r"(?!(?:King(?=\s+of)|Sultan(?=\s+of)|Prince(?=\s+and)|Crown(?=\s+Prince)|Affairs|Foreign|Government|Republics?|Kingdom|Meetings?|Summit|Statement|Declaration|Council|Union|States?|Nations|"
    r"Parties|European|Asian|African|Dialogue|Conference|Cooperation|Co-operation|Ministry|Ministers?|Leaders?|The|We|In|On|At|For|"
    r"Africa|Asia|Europe|Americas?|Caribbean|Sahel|Balkans|Authority|Organ|Plenipotentiary|Extraordinary|Bureau|Office|"
    r"Secretariat|Final|Press|Release|Summary|Concluding|Communiqu\w*|Policy|Peace|Prosperity|Political|Social|And|As|Their|This|Our|Both|They|He|She|It|To|With|From|Of|Heads?|Members?|Committee|Commission|Commissioner|Assembly|Parliament|"
    r"Forum|Senior|Officials|Excellenc(?:y|ies)|Joint|Participants|President|Prime|Deputy|Vice|Secretary|Chair\w*|Director|General|"
    r"High|Representative|Regional|Integration|International|External|Trade|Finance|Defen[cs]e|Security|Economic|Economy|Industry|Energy|"
    r"Environment|Health|Development|Special|State|Federal|Cabinet|Interior|Justice|Culture|Tourism|Transport|Agriculture|"
    r"Session|Community|Organi[sz]ation|Region|Sea|River|Treaty|Convention|Agreement|Charter|Group|Mr|Ms|Mrs|Dr|H\.E|His|Her|Honou?rable|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)
_NAME_WORD = (
    rf"(?:{_NO_NAME_WORDS}(?:{_LETTER}\.(?:-?{_LETTER}\.)*|{_LETTER}(?=\s)|"
    rf"(?:[a-z]{{1,3}}['’-])?{_LETTER}(?:[\w’'‘ʻ-]*\w)?))"
)
NAME = rf"{_NAME_WORD}(?:[ ](?:{_PARTICLE}[ -]){{0,2}}{_NAME_WORD}){{0,5}}(?:,?[ ][JS]r\.?)?"
"""One to six words with capitals, particles and initials between them."""
_RANK = (
    r"(?:[Ff]ormer[ ])?(?:(?:External[ ]Affairs|Coordinating|Home|Foreign[ ]Affairs|Deputy|First|"
    r"Second|Third|Vice|Acting|Interim|"
    r"Federal|State|Senior|Special|Union|Principal|Parliamentary|Associate|Executive|Permanent|"
    r"Assistant|Chief|Foreign|Finance|Trade|Defen[cs]e|Interior|Health|Energy|Environment|Economy|Prime|Crown|High|Under|Joint|"
    r"Cabinet|External|Political|Commerce|Transport|Agriculture|Development|National|Security|"
    r"Managing|Additional|Co|Economic)[ -]){0,4}"
)
_HEAD = (
    r"(?:Ministers?|Minister-President|Presidents?|Vice-President|Chancellor|Premier|Secretary(?:-General|\s+General|\s+of\s+State)?|Secretaries|"
    r"Director(?:-General|\s+General)?|Commissioner|Representative|Envoy|Ambassador|King|Queen|Sultan|Emir|Amir|Prince|Speaker|"
    r"Governor|Taoiseach|Tánaiste|Attorney[ -]General|Chair(?:man|woman|person)?|Head|Adviser|Advisor|"
    r"Treasurer|Commander|Chief|Economist|"
    r"Under-Secretary(?:-General)?|Under\s+Secretary|Undersecretary|Deputy\s+Minister|Vice\s+Minister|Coordinator|Councill?or|Rector|"
    r"Charg[ée]e?\s+d['’][Aa]ffaires|Administrator|Captain\s+Regent|Landammann|Superintendent|Counsellor|Chef\s+de\s+Cabinet|Officer|Delegate)"
)
OFFICE = rf"{_RANK}{_HEAD}\b"
"""How an office begins: ``Deputy Prime Minister``."""
OFFICE_SMALL = (
    r"(?:(?:deputy|first|vice|federal|former|acting|foreign|finance|defen[cs]e|prime|external|affairs)[ -]){0,3}"
    r"(?:minister|president|premier|chancellor|secretary(?:[ -]general)?|ambassador|commissioner|"
    r"chair(?:man|woman|person)?)\b"
)
"""How an office begins that is printed without capitals: ``deputy prime minister``."""
_FAMILY_FIRST = frozenset({"CN", "HK", "KH", "KP", "KR", "MO", "TW", "VN"})
"""Countries whose people are named family first in English too (The Chicago Manual of Style, 18th ed., 8.15-8.17)."""


def bare(name: str) -> str:
    """A name without honorifics at its beginning."""
    return re.sub(rf"^{HONORIFICS}", "", name + " ").strip() or name


def honorifics_of(name: str) -> str:
    """The honorifics at the beginning of a name, as printed."""
    found = re.match(HONORIFICS, name + " ")
    return found[0].strip() if found and found.end() <= len(name) else ""


def family_of(name: str, country: str = "") -> str:
    """The family name: words in capitals where others are not; else the first or last, as the country has it.

    Particles belong to a last one: ``van der Berg``.
    """
    words = re.sub(r",?\s[JS]r\.?$", "", name).split()
    capitals = [
        word for word in words if "." not in word and len(word) > 1 and word.isupper() and not _ORDINAL.match(word)
    ]
    if capitals and len(capitals) < len(words):
        return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in capitals)
    if len(words) > 1 and _ORDINAL.match(words[-1]):
        return " ".join(words[:-1])
    if country in _FAMILY_FIRST and not name.isupper():
        return words[0]
    at = len(words) - 1
    while at > 1 and re.fullmatch(_PARTICLE, words[at - 1]):
        at -= 1
    return " ".join(words[at:]) if not name.isupper() else words[-1].title()


_ORDINAL = re.compile(r"[IVX]+$")
"""``Gustav III``: a number, no name in capitals."""
