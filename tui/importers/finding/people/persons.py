"""What a person's name, honorifics and office look like in print: the expressions that the finders of people share."""

import re

from tui.core.calendar_words import MONTHS

_HONORIFIC_WORDS = (
    r"H\.?\s?[EM]\.?,?(?=\s)",
    r"(?:His|Her|Their)\s+(?:(?:Serene|Imperial|Royal)\s+)?(?:Excellenc(?:y|ies)|Highness(?:es)?|Majest(?:y|"
    r"ies)|Holiness|Eminence|Honou?r|Lordship),?",
    r"Excellenc(?:y|ies)|H\.?\s?[RSI]\.?\s?H\.?(?=\s)|H\.?\s?H\.?(?=\s)",
    r"(?:[Tt]he\s+)?(?:Right\.?\s+|Most\s+|Rt\.?\s*)?Hon(?:['’]ble|ou?rable|\.|(?=\s))",
    r"\((?:[Rr]et['’]?d?\.?|Rtd\.?|Eng\.?|Engr\.?|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?)\)",
    r"Mr\.?|Mrs\.?|Ms\.?|Messrs\.?|Miss|Mme\.?|Madame?|"
    r"(?<!Mr\. )(?<!Ms\. )(?<!Mr )M\.(?=\s)(?!\s[A-Z]\.\s[A-Z][a-z])|Dr\.?|Drs?\.|"
    r"Prof(?:essor|\.)?|Eng\.|Eng(?=\s[A-Z]\w+\s[A-Z])|Engr\.?|Ing\.|Arch\.|Lic\.|"
    r"Shri|Shrimati|Smt\.?|Sh\.|Sig\.|Pandit|Sardar(?=\s[A-Z]\w+\s[A-Z])|Mlle\.?|Dra\.|Mx\.|"
    r"(?:Ato|W[eoi]+zer[oa]?|W/ro|W/t|Kumari|Begum|Khun|Thiru|Chaudhry|Adv\.|Atty\.)(?=\s[A-Z][\w.]+\s[A-Z])|"
    r"Se[nñ]ora?|Sra\.|Lic(?:da|enciad[oa])\.?|Monsieur|Herr|Frau|Fr[äa]ulein|Ir\.|Ts\.|Sr\.(?=\s[A-Z])|"
    r"S\.E\.(?:\s?M(?:me)?\.?)?|S\.\sE\.(?:\s?M(?:me)?\.|(?=\s(?:Mr|Dr|Sra?)\b))|S\.?E\.?M\.?(?=\s)|Son\s+Excellence|Su\s+Excelencia|Exmo\.?|"
    r"Y\.?A\.?B\.?(?=\s)|(?<!Shri )(?<!Mr\. )(?<!Mr )(?:YB|Y\.\s?B\.)(?=\s)|"
    r"Yang\s+(?:Amat\s+)?Berhormat|Tuan\s+Yang\s+Terutama",
    r"Sir|Dame|Lord(?!\s\w+\s(?:of\b|Chancellor))|Baroness(?!\s\w+\sof\b)|Sheikha?|Shaikha?|Shaykh|Sheik|Ayatollah|Hojatoleslam|Mawlawi|Mullah|Royal\s+Prince(?:ss)?(?=\s[A-Z])|Prince(?=\s(?!and|"
    r"of))|Princess|Sayyid|Sayed|Maulana|"
    r"Reverend|Rev\.|Bishop|Archbishop|Cardinal|Monsignor|Mgr\.?|(?:(?<=H\.E\. )|(?<=Hon\. )|(?<=Excellency )|"
    r"(?<=Excellency, ))Chief(?=\s)|Alhaji|Alhadji|Al-?Haj(?=\s)|Mallam|El\s?Hadj(?=\s)|Cde\.?|Comrade|"
    r"Citizen(?=\s[A-Z])|Citoyen(?:ne)?(?=\s[A-Z])|Dom(?=\s)",
    r"(?:Kebawah\s+Duli\s+)?(?:Yang\s+Maha\s+Mulia\s+)?Paduka\s+Seri\s+Baginda(?:\s+Sultan)?(?=\s)|"
    r"Te\s+Beretitenti|(?:Dato['’‘]?|Dat[ou]k|Datin)(?:\s+(?:Sri|Paduka|Wira|Indera|Patinggi|Amar))?|Orang\s+Kaya|"
    r"Datu(?=\s)|Pengiran|Awang|Dayang|Tengku|Tunku|Dasho|Lyonpo|Lyonchhen|Ratu|Tan\s+Sri|Tun|Hajah?|Pehin|"
    r"(?<=Seri )Utama|Seri\s+Setia|Seri(?=\s)|Haji(?=\s)|Maître|"
    r"U(?=\s[A-Z])|Daw",
    r"Samdech(?:\s+(?:Akka\s+Moha\s+Sena\s+Padei\s+Techo|Moha\s+Borvor\s+Thipadei|Techo|Thipadei|Kralahom|"
    r"Pichey\s+Sena))?",
    r"(?:Air\s+(?:Chief\s+|Vice[- ])?|Field\s+)?Marshal|(?:Rear|Vice)[- ]Admiral|Commodore|"
    r"G[ée]n[ée]ral(?:\s+de\s+(?:Division|Brigade|Corps\s+d['’]Arm[ée]e)|\s+d['’]Arm[ée]e)|Contre-[Aa]miral|Captain(?!\sRegent)|Capt\.",
    r"(?<!Secretary )(?<!Secretary-)(?<!Director )(?<!Director-)(?<!Attorney )(?<!Governor )(?<!Governor-)"
    r"(?<!Surveyor-)"
    r"(?<!Solicitor-)(?<!Auditor-)(?<!Commissioner-)Gen(?:eral|\.)?(?=\s(?!Assembly|Secretar|Staff|Headquarters|Directorate|Department|Council|Debate))",
    r"Flight[ -](?:Lt\.?|Lieutenant)|Squadron\s+Leader|Wing\s+Commander|Group\s+Captain|Sub-Lieutenant|Lt\.?|"
    r"Lieutenant|Col(?:onel|\.)?|Maj(?:or|\.)(?:[- ](?:Gen(?:eral|\.)))?|Brig(?:adier|\.)?|Adm(?:iral|"
    r"\.)|Amb(?:assador|\.|(?=\s))|Senator|Sen\.|Pres\.|Justice(?=\s[A-Z])",
)
HONORIFICS = (
    rf"(?:(?:{'|'.join(_HONORIFIC_WORDS)})(?:(?<!Ambassador),(?=\s(?:the\s)?(?:Hon|Dr|Rt|Mr|Ms|Prof|Sir|Amb)))?"
    r"(?:\s+|(?<=[A-Za-z]\.)(?=[A-Z][^\W\d_.]|\([A-Z][a-z]+\.?\))|(?<=[a-z.]\))(?=[A-Z][^\W\d_.])|(?<=-))){1,10}"
)
"""One or more honorifics, each with the blank after it."""
_PARTICLE = (
    r"(?:al|Al|el|El|bin|binti?|ibn|bte|bt\.|a/[lp]|s/o|de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|ten|av|"
    r"af|y|e|i|dit|ul|ud|wa|ka|arap|ould|Ould|ag|Ag|ben|Ben|zu|san|o[gğ]l[uy]|uulu|[kq][iıy]z[iıy]|Dr\.?)"
)
_LETTER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚ]"
_NO_NAME_WORDS = (
    r"(?!(?:King(?=\s+of)|Sultan(?=\s+of)|Prince(?=\s+and)|Crown(?=\s+Prince)|Affairs|Foreign|Government|"
    r"Republics?|Kingdom|Meetings?|Summit|Statement|Declaration|Council|Union|States?|Nations|"
    r"Parties|European|Asian|African|Dialogue|Conference|Cooperation|Co-operation|Ministry|Ministers?|Leaders?|"
    r"The|We|In|On|At|For|"
    r"Africa|Asia|Europe|Americas?|Caribbean|Sahel|Balkans|Authority|Organ|Plenipotentiary|Extraordinary|Bureau|Office|"
    r"Secretariat|Final|Press|Release|Summary|Concluding|Communiqu\w*|Policy|Peace|Prosperity|Political|Social|"
    r"And|As|Their|This|Our|Both|They|He|She|It|To|With|From|Of|Heads?|Members?|Committee|Commission|"
    r"Commissioner|Assembly|Parliament|"
    r"Forum|Senior|Officials|Excellenc(?:y|ies)|Joint|Participants|President|Prime|Deputy|Vice|Secretary|"
    r"Chair\w*|Director|General|"
    r"High|Representative|Regional|Integration|International|External|Trade|Finance|Defen[cs]e|Security|"
    r"Economic|Economy|Industry|Energy|"
    r"Environment|Health|Development|Special|State|Federal|Cabinet|Interior|Justice|Culture|Tourism|Transport|"
    r"Agriculture|"
    r"Session|Community|Organi[sz]ation|Region|Sea|River|Treaty|Convention|Agreement|Charter|Group|Mr|Ms|Mrs|"
    r"Dr|H\.E|His|Her|Honou?rable|"
    r"Premier|Chancellor|Ambassadors?|Governor|Speaker|Beretitenti|Taoiseach|Attorney|Under-?[Ss]ecretary|"
    r"Advis[eo]r|Envoy|Chief|Acting|"
    r"Interim|Managing|Permanent|Executive|First|Former|Emir|Amir|Coordinator|Councillor|Spokes\w+|Assistant|"
    r"Associate|Treasurer|Chargé|"
    r"Foreign|Second|Third|Delegation|Member|Leader|Senator|Administrator|Registrar|Rector|Commonwealth|"
    r"Copyright|King(?=\s+and)|Queen(?=\s+of)|"
    rf"{'|'.join(MONTHS)}|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)
_NAME_WORD = (
    rf"(?:{_NO_NAME_WORDS}(?:(?:{_LETTER}\.)+{_LETTER}(?:[\w’'-]*\w|(?=[\s,;)]|$))|{_LETTER}\.(?:-?{_LETTER}\.)*|\.{_LETTER}(?=\s)|{_LETTER}(?=\s)|"
    rf"M[Dda]\.|(?:Sh|Ch|Zh|Yu|Ya|Ye|Kh|Ts|Dzh)\.(?=\s?{_LETTER})|St\.|[JS]r\.(?=[\s,;)]|$)|"
    rf"(?:[a-z]{{1,3}}['’-])?['‘ʻ]?{_LETTER}(?:(?:[\w’'‘ʻ-]|-[ ](?={_LETTER}))*\w)?))"
)
NAME = (
    rf"(?:{_PARTICLE}[ ])?{_NAME_WORD}(?:[ ](?:{_PARTICLE}[ -]){{0,2}}{_NAME_WORD}){{0,7}}(?:,?[ ](?:[JS]r\.?(?!\w)"
    rf"|Fils\b|o[gğ]l[uyı]\b|uulu\b|[kq][iıy]z[iıy]\b))?"
)
"""One to six words with capitals, particles and initials between them."""
_HONOURS = (
    r"MP|MPP?|MLA|MNA|MHA|MEP|KC|QC|SC|PC|CH|OBE|CBE|MBE|KBE|DBE|GBE|CMG|KCMG|GCMG|DCMG|GCB|KCB|CB|CVO|KCVO|"
    r"GCVO|LVO|MVO|OM|AC|AO|AM|"
    r"ONZ|DNZM|KNZM|CNZM|ONZM|GCSK|CGH|EGH|EBS|CBS|MGH|GCON|GCFR|CFR|CON|OON|OFR|GCMG|SAN|NPk|PhD|Ph\.D\.?|"
    r"Ed\.D\.?|M\.D\.?|LL\.?[BDM]\.?|"
    r"DPhil|D\.Phil\.?|MBA|Esq\.?|JP|FRS|TC|SPMP|PSM|KStJ"
)
LETTERS_AFTER = (
    rf"(?:,?\s+\(?(?:{_HONOURS})\)?(?![\w-])|,\s+\(?(?:[A-Z]\.?){{2,6}}\)?(?=\s*[,;)]|$))*(?:,?\s+\((?:Rtd|"
    rf"Ret['’]?d?|rtd|retired)\.?\))?"
)
"""Letters of honours after a name: ``, KC, MP``."""
HONOURS = frozenset(_HONOURS.replace(".?", "").replace("\\", "").split("|"))
"""The letters themselves, for lines in which everything is in capitals."""
_FAMILY_FIRST = frozenset({"CN", "HK", "KH", "KP", "KR", "MO", "TW", "VN"})
"""Countries whose people are named family first in English too (The Chicago Manual of Style, 18th ed., 8.15-8.17)."""

_CHINESE_AMONG_OTHERS = frozenset({"BN", "MY", "SG"})
"""Countries where people of Chinese names have them family first, and others do not."""
_CHINESE = 3
"""Words of such a name."""
_CHINESE_FAMILIES = frozenset(
    re.findall(
        r"\w+",
        "Ang Chan Cheah Chew Chia Chin Chong Chua Foo Fong Gan Goh Heng Ho Khaw Koh Kwek Lau Lee Leong Liew Lim Ling "
        "Liow Loh Loke "
        "Low Lui Mah Ng Ong Phua Png Quek Seah Sim Soh Tan Tang Tay Tee Teo Toh Wee Wong Wu Yap Yeo Yip Yong",
    )
)
"""The usual spellings of Chinese family names there."""
_GREAT_PARTICLES = ("Van", "Von", "De", "Der", "Della", "Di", "Du", "Le", "La")
_PEERS = ("Lord", "Lady", "Baroness", "Baron", "Earl", "Viscount")
_OF = "of"
_WITH_NUMBER = 2
"""Words from which on a number behind them is that of a son, not of a king: ``Ole B. Hem III``."""


def bare(name: str) -> str:
    """A name without honorifics at its beginning."""
    return re.sub(rf"^{HONORIFICS}", "", name + " ").strip() or name


def honorifics_of(name: str) -> str:
    """The honorifics at the beginning of a name, as printed."""
    found = re.match(HONORIFICS, name + " ")
    return found[0].strip() if found and found.end() <= len(name) else ""


def family_of(name: str, country: str = "") -> str:
    """The family name: words in capitals where others are not; else the first or last, as the country has it.

    Particles belong to a last one: ``van der Berg``. The place of a lord does not: ``Lord Brook of Lee``.
    """
    words = re.sub(r",?\s[JS]r\.?$", "", name).split()
    if len(words) > _WITH_NUMBER and _ORDINAL.match(words[-1]):
        words.pop()
    if words[0] in _PEERS and _OF in words[1:]:
        words = words[: words.index(_OF)]
    capitals = [
        word for word in words if "." not in word and len(word) > 1 and word.isupper() and not _ORDINAL.match(word)
    ]
    if capitals and len(capitals) < len(words):
        return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in capitals)
    if len(words) > 1 and _ORDINAL.match(words[-1]):
        return " ".join(words[:-1])
    if _is_family_first(words, country) and not name.isupper():
        return words[0]
    at = len(words) - 1
    while at > 1 and (re.fullmatch(_PARTICLE, words[at - 1]) or words[at - 1] in _GREAT_PARTICLES):
        at -= 1
    return " ".join(words[at:]) if not name.isupper() else words[-1].title()


def _is_family_first(words: list[str], country: str) -> bool:
    if country in _CHINESE_AMONG_OTHERS:
        return len(words) == _CHINESE and words[0] in _CHINESE_FAMILIES
    return country in _FAMILY_FIRST


_ORDINAL = re.compile(r"[IVX]+$")
"""``Gustav III``: a number, no name in capitals."""
