"""The forum a statement comes from: a well-known one, or the words that the title uses."""

import re

_KNOWN = (
    r"(?:EU|European\s+Union)\s?[–-]\s?[A-Z]\w+(?:\s[A-Z]\w+)?(?=\s(?:Summit|Ministerial|Foreign|Meeting|Dialogue|Forum|Leaders))|"
    r"Peace\s+(?i:and)\s+Security\s+Council|ASEAN(?:\s*(?:Plus\s+Three|\+\s*3)|-(?:[A-Z][\w.]*\s?)+?(?=\s(?:Summit|Commemorative|Foreign|Post|Ministerial|Special)))?|"
    r"East\s+Asia\s+Summit|G7|G20|G8|G77|BRICS|Quad|APEC|NATO|OSCE|MIKTA|SAARC|BIMSTEC|CARICOM|ECOWAS|MERCOSUR|IGAD|SADC|"
    r"TICAD|C5\s?\+\s?1|OPEC\+?|OECD|Nordic-Baltic\s+Eight|NB8|African\s+Union|European\s+(?:Council|Union)|Arctic\s+Council|"
    r"Pacific\s+Islands\s+Forum|Gulf\s+Cooperation\s+Council|Shanghai\s+Cooperation\s+Organi[sz]ation|"
    r"Association\s+of\s+Southeast\s+Asian\s+Nations|Group\s+of\s+(?:Seven|Twenty|77)|Council\s+of\s+Europe|"
    r"League\s+of\s+Arab\s+States|Organi[sz]ation\s+of\s+(?:American\s+States|Islamic\s+Cooperation|Turkic\s+States)|"
    r"Non-Aligned\s+Movement|Visegr[aá]d\s+Group|Weimar\s+Triangle|Bucharest\s+Nine|Pacific\s+Alliance|"
    r"United\s+Nations\s+General\s+Assembly|Commonwealth(?:\s+of\s+(?:Nations|Independent\s+States))?|"
    r"Asia-Pacific\s+Economic\s+Cooperation|Security\s+Council"
)
_KNOWN_FORUM = re.compile(rf"(?<![\w-])(?:{_KNOWN})(?![\w]|-[A-Z])(?:\s(?i:plus|\+)\s[A-Z]\w+)?")
_NOUN = (
    r"(?:Dialogue|Forum|Council|Group|Alliance|Partnership|Initiative|Community|Association|Union|League|Organi[sz]ation|"
    r"Process|Compact|Network|Cooperation|Commission|Format|Platform|Commonwealth|Triangle|Coalition|Movement|Club|Bloc|"
    r"Assembly|Committee|Conference|Quad|Pact|Treaty|Framework|Convention|Initiative)"
)
_CAPITAL = r"(?:[A-ZÀ-ÞА-Я0-9+][\w’'.+/–-]*)"
_NAMED = re.compile(
    rf"(?:\"[^\"]{{3,60}}\"|“[^”]{{3,60}}”|{_CAPITAL}(?:\s(?:(?:and|plus|&|\+)\s)?{_CAPITAL}){{0,6}}?)\s{_NOUN}(?![\w’'–-])"
    rf"(?:\sfor\s(?:the\s)?{_CAPITAL}(?:\s{_CAPITAL}){{0,4}}(?:\sof\s(?:the\s)?{_CAPITAL}(?:\s{_CAPITAL})?)?)?"
)
_LEADING = re.compile(
    r"^(?:(?:the|of|for|in|and|on|to|by|at|joint|chair\S*|co-chair\S*|communiqu\S+|statement|declaration|summary|press|leaders['’]\S*|"
    r"\d+\s?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|final|"
    r"\w+tieth|\w+ty-\w+|annual|special|extra[–-]?ordinary|heads|state|government|authority|ordinary|regular|plenary|inaugural|high-level|ministerial|\w*ministers\S*|"
    r"foreign|prime|meeting|summit|session|informal|virtual|video|conference|trilateral|bilateral|general)\s+)+",
    re.IGNORECASE,
)
_SMALL = re.compile(r"(?<= )(?:And|Of|For|The|Plus)(?= )")
_TRAILING = re.compile(r"[\s,;:]+(?:of|and|for|on|the|in|to)?$")


def forum_in(line: str) -> str:
    """The forum that a title or an opening sentence names; empty where none is recognised."""
    known = _KNOWN_FORUM.search(line) or _KNOWN_FORUM.search(line.title() if line.isupper() else "")
    if known:
        return _SMALL.sub(lambda word: word[0].lower(), " ".join(known[0].split()))
    readable = line.title() if line.isupper() else line
    for found in _NAMED.finditer(readable):
        name = _TRAILING.sub("", _LEADING.sub("", found[0].strip()))
        if len(name.split()) >= 2 and not _LEADING.fullmatch(f"{name} "):
            start = readable.find(name)
            return line[start : start + len(name)] if start >= 0 else name
    return ""
