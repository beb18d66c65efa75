"""The print by which an office goes on from its head: ``of``, ``in charge of``, ``, Trade and Ports``, ``a.i.``."""

import re

from tui.importers.finding.people.office_heads import WORD
from tui.importers.finding.people.persons import HONORIFICS
from tui.importers.finding.veil import BODY, COUNTRY, DEMONYM, PAD

CONNECTOR = re.compile(
    r"[ ]+(?P<by>[Ii]n[- ][Cc]harge[ ]of|[Rr]esponsible[ ]for|[Cc]harged[ ]with|[Aa]ttached[ ]to|"
    r"in[ ]the[ ]Office[ ]of(?:[ ]the)?|"
    r"(?:[Cc]oordinating|[Cc]o-ordinating|[Oo]verseeing|[Aa]ssisting|[Ss]upervising|[Aa]dvising|"
    r"[Ll]eading)(?=[ ]the[ ]|[ ][A-Z])|"
    r"of|for|to|on|in|at|with|against|from|de|del|du|des)(?:[ ](?:the|all|its|la|los))*[ ]+"
)
GOES_ON = re.compile(
    r"(?:,?[ ]+(?:and|&|as[ ]well[ ]as)(?:[ ](?:for|of))?(?:[ ]the)?|,(?:[ ]the(?=[ ][A-Z]\w+,?[ ]and[ ]))?|"
    r"[ ]?[/–-])[ ]+|/(?=[A-Z])"
)
ON_BEHALF = re.compile(
    r"\b(?:on[ ]behalf[ ]of|in[ ]place[ ]of|instead[ ]of)[ ](?:the[ ]|his[ ]|her[ ])?(?:[A-Z]\w+[ ])?$"
)
SIGN = re.compile(rf"{COUNTRY}|{BODY}|{DEMONYM}")
BANK = re.compile(rf"(?<=Bank)[ ]\ue001{PAD}*")
TEAM = re.compile(
    rf"[ ](?:living[ ])?[Aa]broad\b|[ ]{WORD}[ ](?:team|delegation|mission|group|force|process|committee|talks)\b"
)
LOWER = re.compile(
    r"(?:state|government|charge|the[ ]current[ ]session|current[ ]session|session|delegation|[\w-]{0,12}[ ]?team|"
    r"mission|party|parliament|senate|abroad|living[ ]Abroad|affairs)\b"
)
IN_FULL = re.compile(
    rf"(?:{WORD}|of|de|et|la|and|the)(?:[ ](?:{WORD}|of|de|et|la|and|the)){{0,7}}[ ]\((?P<letters>[A-Z]{{3,8}})\)"
)
THE = re.compile(r"(?<=ing)[ ](the)[ ](?=[A-Z])")
NUMBER = re.compile(r"[ ](?:I{1,3}|IV)\b(?!\.)")
PLACE_OF_SEVERAL = re.compile(r"(?:[ ]|[ ]?\()(?:\d|I{1,3}|IV)\)?(?=[,;)]|$)")
"""Which of several of one name: ``Deputy Minister 1, Ministry of Ports``."""
OF_ITS_LAND = re.compile(rf",[ ](?P<by>of)[ ](?P<land>{COUNTRY})(?=,[ ](?:[Tt]he[ ])?{HONORIFICS})")
"""A country behind a comma, before a name: ``Secretary of Ports, of Norway, the Honourable Asta Lind``."""
UNIT = re.compile(
    rf",[ ](?:{WORD}[ ](?:(?:and|of|for|&)[ ])?){{1,6}}(?:Unit|Division|Section|Branch|Department|Directorate)\b"
)
"""What a head heads, behind a comma: ``Head, Ports and Lights Unit``."""
WHOSE_UNIT = re.compile(r",[ ](?:[Tt]he[ ])?(?:[\ue001\ue002]|[A-Z]{3,8}\b)")
"""Behind a unit: the body that has it."""
HEAD_OF_STATE = re.compile(
    r"(?:President|Prime[ ]Minister|Premier|Chancellor|King|Queen|Emir|Amir|Sultan|Minister|Secretary[ ]of[ ]"
    r"State)\b(?!-)"
)
"""Who is posted nowhere: ``to`` and a land behind them say where a visit goes."""
ANY_WORD = re.compile(r"[^\s,;:()/–—]+")
ABOUT = re.compile(r"(?:Committee|Group|Commission|Experts|Council|Panel|Dialogue|Team|Forum|Conference)$")
WORDS = re.compile(rf"{WORD}(?:[ ]{WORD}){{0,5}}")
NEXT = re.compile(rf"[ ](?P<word>{WORD})")
RELATIONS = re.compile(
    rf"(?:[Rr]elations|[Cc]o-?operation|[Pp]artnerships?|[Ll]iaison)[ ]with[ ](?:the[ ])?"
    rf"(?:{WORD}|[\ue001-\ue003]{PAD}*|third|developing)(?:[ ](?:{WORD}|countries|states|nations|partners))*"
)
"""What else an office is for, in small letters: ``and relations with Nordic countries``."""
FEW = 3
POSTED = re.compile(r"Representative|Ambassador|Consul|Nuncio|Delegate|Office|Mission")
CITY = re.compile(rf"{WORD}(?=[,;.)]|$)")
BODY_ALONE = re.compile(BODY)
POSTED_TOO = re.compile(rf"[ ]and[ ](?:to[ ])?(?:the[ ])?(?:{COUNTRY}|{BODY})(?=[ ]*(?:[,;.)]|$|and[ ]|represent))")
"""The second of two that somebody is posted to: ``High Commissioner to Norway and ASEAN``."""
POSTED_AS_WELL = re.compile(
    r"[ ]and[ ](?:(?:Permanent|Resident|Non-[Rr]esident|Special)[ ]){0,2}(?:Representative|Delegate|Observer|Envoy)[ ]"
    rf"to[ ](?:the[ ])?(?:{COUNTRY}|{BODY}|[A-Z]{{3,8}}\b)"
    rf"(?:[ ]and[ ](?:the[ ])?(?:{BODY}|[A-Z]{{3,8}}\b)(?=[ ]*(?:[,;.)]|$|and[ ]|in[ ])))?"
)
"""A second post, in words of its own: ``Ambassador to Norway and Permanent Representative to ASEAN``."""
HOUSE = re.compile(r"Embassy|High[ ]Commission\b|Permanent[ ]Mission")
LAST_OF_ROW = re.compile(rf"(?:, {WORD})?,? and (?P<last>{WORD})")
PAIR = re.compile(rf"[ ](?P<first>{WORD})[ ](?:and|&)[ ](?P<last>{WORD})")
PAIR_WITH_BODY = re.compile(rf"(?:[ ](?P<first>{WORD}))?[ ](?:and|&)[ ](?:{BODY}|[A-Z]{{3,8}}\b)(?=[,;.)]|$|[ ]and[ ])")
"""The last of a row that ends with a body: ``, Physical Planning and APEC``."""
A_SIDE = re.compile(r"[ ](?:[Dd]elegations?|[Ss]ide|[Gg]overnment|[Dd]elegates|[Pp]arty)\b")
"""Whose side something is said of, which is no office's subject."""
HIS = re.compile(r"(?:(?:His|Her)[ ](?:Majesty|(?:Royal[ ])?Highness|Excellency)|H\.?[ ]?[EMH]\.?)[ ](?:the[ ])?")
STYLED = re.compile(rf"(?:[Tt]he[ ])?{HONORIFICS}")
BLANK = re.compile(r"(?:['’]s?)?[ ]")
AD_INTERIM = re.compile(r",?[ ](?:a\.[ ]?i\.|\(?ad[ ]interim\)?)")
ASIDE = re.compile(
    rf"[ ]\((?!(?:Observer|Chair|Co-|Host|Guest|Moderator|Present|Absent|Rtd|Ret))(?P<words>{WORD}(?:[ ]"
    rf"(?:and[ ])?{WORD}){{0,4}})\)"
)
"""What a secretary is for, in brackets: ``Secretary (Economic Relations)``."""
ABROAD = re.compile(
    rf"(?:the[ ])?(?:{WORD}|[\ue001-\ue003]{PAD}*)[ ](?:(?:[Ll]iving|[Rr]esiding|[Rr]esident|[Ee]stablished|"
    r"[Ss]ettled|[Bb]ased|[Ww]orking)[ ])?[Aa]broad\b"
)
"""``Norwegians Abroad``: an office is for them."""
TO_A_STYLE = re.compile(rf"{WORD}(?:[ ]{WORD}){{0,4}}(?=,[ ]+{HONORIFICS})")
"""Words up to the comma before an honorific, behind an article: the office ends there, and no name is among them."""
SESSION = re.compile(r"[ ](?:at|of|for)[ ](?:its|the)[ ][\w-]+[ ](?:\w+[ ])?session\b")
TO_ITS_END = re.compile(rf"{WORD}(?=[;,.)]|$|[ ]and[ ]|[ ](?:of|for)[ ](?:[Tt]he[ ])?[\ue001-\ue003])")
ROW_GOES_ON = re.compile(rf",?[ ](?:and|&)[ ]{WORD}|,[ ]{WORD}[ ]and[ ]")
