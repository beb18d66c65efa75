"""The parts of a preamble: recitals (``Recalling ...;``, ``Deeply concerned ...,``), the line that enacts, salutations.

Below a line that only names who speaks, clauses with a finite verb (``COMMENDS ...;``, ``Recalled ...``) are the
statement's.

A recital opens with a participle or a state of mind and stops at a comma or a semicolon. What stands below the last of
them and ends with a colon enacts: ``Declare the following:``.
"""

import re

from tui.importers.outline.wording import ending, words_in

_MANNER = (
    r"(?:(?:Also|Further|Deeply|Fully|Gravely|Strongly|Again|Equally|Once|Seriously|Firmly|More|Having|Being)\s+){0,2}"
)
_STATES = (
    r"aware|mindful|conscious|cognizant|convinced|determined|concerned|committed|guided|inspired|encouraged|alarmed|"
    r"resolved|desirous|confident|disturbed|gratified|motivated|persuaded|saddened|moved|united|driven|dedicated|proud|"
    r"anxious|inspired|grateful|based|faithful|bound|true\s+to|pursuant|whereas|in\s+view|in\s+accordance|in\s+(?:the\s+)?(?:spirit|pursuance|light|presence)|"
    r"on\s+the\s+basis|with\s+a\s+view|taking|having|considering|"
    r"conscientes?|convencid[oa]s?|decidid[oa]s?|preocupad[oa]s?|comprometid[oa]s?|inspirad[oa]s?|guiad[oa]s?|animad[oa]s?|vist[oa]s?|"
    r"convaincue?s?|préoccupée?s?|soucieu[xs]e?s?|désireu[xs]e?s?|résolue?s?|guidée?s?|animée?s?|vu|eu\s+égard|"
    r"eingedenk|überzeugt|entschlossen|in\s+(?:anbetracht|anerkennung|bekräftigung|dem\s+bewusstsein|dem\s+wunsch)|im\s+bewusstsein|"
    r"cientes|preocupados|convencidos"
)
_RECITAL = re.compile(
    rf"[\"“«(]?(?:{_MANNER}(?:{_STATES})\b|{_MANNER}(?!(?:during|following|according|regarding|concerning|meeting|king|spring|beijing)\b)"
    r"[^\W\d_]{2,24}ing\b|[^\W\d_]{3,24}(?:ando|iendo|yendo|endo|indo|ant)\b|"
    r"[^\W\d_]{3,24}(?:ая|яя|вая|уя|юя|ясь|аясь|вшись|ходя|мая)\b)",
    re.IGNORECASE,
)
_ENACTS = re.compile(
    r"\b(?:declares?d?|agree[sd]?|decide[sd]?|adopt(?:s|ed)?|resolve[sd]?|proclaims?|affirms?|state[sd]?|hereby|issued?|"
    r"reached|conclude[sd]?|recommend(?:s|ed)?|undertake|commit|calls?|"
    r"(?:the\s+)?following|as\s+follows|declaran?|acuerdan|resuelven|deciden|déclarent|décident|conviennent|acordam|"
    r"erklären|übereingekommen|beschließen|vereinbar\w+|заявляют|договорились|решили|следующ\w+|suivante?s?|siguientes?|seguintes?|folgende\w*)\b",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"(?:(?:Mr|Madam|Mme|Ms|Mrs)\.?\s+(?:Acting\s+|Vice[- ])?(?:President|Chair(?:man|person|woman)?|Speaker|"
    r"Secretary[- ]General|Moderator|Facilitator|Co-?Chairs?)|(?:Your\s+)?Excellenc(?:y|ies)|"
    r"Distinguished\s+\w+(?:\s+\w+)?|"
    r"Ladies\s+and\s+Gentlemen|(?:Dear\s+)?(?:Colleagues|Friends)|Señor(?:a)?\s+President[ea]|"
    r"Monsieur\s+le\s+Président|Madame\s+la\s+Présidente)"
    r"(?:,?\s+(?:and\s+)?(?:Excellencies|Distinguished\s+\w+|Ladies\s+and\s+Gentlemen|Colleagues|Friends)){0,3}\s*[,.:!;]?",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(
    r"\W*(?:having\s+(?:met|gathered|convened|assembled|held|come)|gather|conven|assembl|attend|visit|paying\s+an?\b)",
    re.IGNORECASE,
)
_OPERATIVE = re.compile(
    r"(?:(?:Also|Further|Furthermore|Strongly|Deeply|Once\s+again|Again|Fully|Warmly|Equally|Firmly|In\s+this\s+(?:regard|context|respect)),?\s+){0,2}"
    r"(?:(?:commend|express|re-?appoint|elect|call|urg|not|request|reaffirm|affirm|reiterat|direct|endors|approv|adopt|agre|welcom|"
    r"emphasi[sz]|stress|underlin|underscor|recall|condemn|congratulat|thank|encourag|invit|mandat|authori[sz]|instruct|acknowledg|"
    r"recogni[sz]|stat|declar|resolv|recommend|support|appeal|demand|confirm|commit|extend|hail|applaud|appreciat|deplor|regret|"
    r"renew|exchang|discuss|review|consider|convey|pledg|remain|decid|conclud|reject|task|highlight|observ|examin)"
    r"(?:e?s|e?d|t?ted)|tak(?:es?)|took|pa(?:ys|id)|look(?:s|ed)|undert(?:akes|ook)|held|g(?:ives|ave))\s",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(?:ministers?|leaders?|council|assembly|summit|heads|governments?|sides|parties|participants|committee|commission|conference|"
    r"meeting|group|presidents?|states|countries|delegations?|they|we|union|forum|authority|chiefs|members|board|quartet|troika)\b"
    r"(?:\s+(?:of|and|for|on)\s+[^,;:]{1,60})?\s*(?:has|have)?\s*:\W*$",
    re.IGNORECASE,
)
_MOST_ENACTING = 30
"""Words that a line which enacts may have."""
_LONGEST_SPEAKER = 120


def is_recital(text: str) -> bool:
    """Whether a block is a clause of a preamble: it opens like one and stops before the sentence has ended."""
    return bool(_RECITAL.match(text)) and leaves_open(text)


def recalls(text: str) -> bool:
    """Whether a recital speaks of something other than the meeting itself: ``Having met in Oslo,`` speaks of it."""
    return is_recital(text) and not _OF_MEETING.match(text)


def enacts(text: str) -> bool:
    """Whether a line that ends with a colon says that the statement begins: ``Have agreed as follows:``."""
    return ending(text) in ":：" and words_in(text) <= _MOST_ENACTING and bool(_ENACTS.search(text))


def is_operative(text: str) -> bool:
    """Whether a block is a clause that says what a speaker named above does: ``COMMENDS ...``, ``Took note of ...``."""
    return text[:1].isupper() and bool(_OPERATIVE.match(text))


def names_speaker(text: str) -> bool:
    """Whether a line ends with who speaks and a colon: ``Having deliberated, the Assembly:``."""
    return bool(_SPEAKER.search(text[-_LONGEST_SPEAKER:]))


def ends_with_speaker(text: str) -> bool:
    """Whether a line stops at who speaks, with no sign behind: ``The paper reports that the Ministers``."""
    return ending(text).isalpha() and names_speaker(f"{text.rstrip()}:")


def is_salutation(text: str) -> bool:
    """Whether a line only addresses those who listen: ``Mr. President,``."""
    return bool(_SALUTATION.fullmatch(text.strip()))


def leaves_open(text: str) -> bool:
    """Whether a block leaves its sentence open for the next, with a comma or a semicolon."""
    bare = re.sub(r"[,;]?\s+(?:and|et|y|e|und|и)\s*$", ",", text.rstrip())
    return ending(bare) in ",;；，"
