"""What may stand between two parts of a line that belong together: ``,``, ``of``, ``was represented by``, nothing.

Where anything else stands between them they do not belong together: a semicolon, a verb, the end of a sentence.
"""

import re

from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Part, Person, Served

_THE = r"(?:(?:the|a|an|its|his|her|their|also|both|then|currently|current|as|concurrently)[ ]+)*"
_STOOD_IN = (
    r"['’]?s?,?[ ](?:the[ ]latter[ ])?(?:(?:[Dd]elegation|[Gg]overnment|[Ss]ide),?[ ])?(?:which[ ]|and[ ]|who[ ]|"
    r"will[ ]be[ ])?(?:was[ ]|were[ ]|is[ ]|being[ ])?(?:also[ ]|duly[ ])?"
    r"(?:represented|led|headed|deputi[sz]ed)(?:[ ](?:at|in|on)[ ][^.;,]{1,50}?)?[ ]by[ ]"
)
_SIDE = r"[ ](?:[Ss]ide|[Dd]elegation)(?:,?[ ](?:the|there)[ ][^.;,]{1,40})?(?::[ ]|,?[ ]by[ ])"
_BY = r",?[ ]by[ ]"
_REPRESENTS = (
    r"[ ]?,?[ ]?(?:who[ ])?(?:represent(?:ed|ing|s)|(?:speaking|spoke)[ ](?:for|"
    r"on[ ]behalf[ ]of))[ ](?:the[ ](?:Government|State|Republic)[ ]of[ ])?(?:the[ ])?"
)
_LED = (
    r",?[ ](?:(?:who|and)[ ])?(?:leading|heading|led|headed)[ ]"
    r"(?:(?:[Tt]he[ ])?(?:delegations?[ ](?:of|from)[ ](?:the[ ])?)?)"
)
_OF_ITS_BODY = r"[ ]of[ ]the[ ](?:[A-Z][\w’'-]*[ ](?:of[ ](?:the[ ])?)?){1,6}(?<=[ ]of[ ]|the[ ])"
"""``Premier Asta Lind of the State Council of Norway``."""
_AND_PEOPLE = (
    r",?[ ](?:and|as[ ]well[ ]as)[ ](?:to[ ])?(?:(?:the|his|her)[ ])?"
    r"(?:(?:Government|Parliament|Authorities|State|[Pp]eople)(?:,[ ]|[ ]and[ ])(?:the[ ])?)*"
    r"(?:Government|Authorities|[Pp]eople)[ ]of[ ]"
)
"""``President Asta Lind and the Government and people of Norway``."""
_ITS_PERSON = r",?[ ](?:through(?:[ ](?:its|their|the))?|on[ ](?:behalf|whose)[ ](?:of[ ](?:which|whom)|behalf))[ ]"
"""``Norway, through its Minister of Ports``; ``Norway, on behalf of which Ms Lind``."""

_JOINS: dict[tuple[str, str], re.Pattern[str]] = {
    ("person", "office"): re.compile(
        rf"(?:[ ]*[,;:–—-]?[ ]*|,?[ ]*\([ ]*|,?[ ]who[ ](?:is|was)[ ]|"
        rf",?[ ](?:who[ ])?(?:spoke|speaking|attended|participated|took[ ]part|delivered|read|"
        rf"gave)[ ](?:[^.;,]{{1,40}}[ ])?as[ ]|"
        rf",?[ ](?:in|acting[ ]in)[ ](?:his|her|"
        rf"their)[ ]capacity[ ]as[ ]|\t){_THE}"
    ),
    ("person", "served"): re.compile(
        rf"(?:[ ]*,[ ]|[ ][–—-][ ]|[ ]*\((?:for[ ])?|,?[ ]of[ ]|{_OF_ITS_BODY}|"
        rf"{_AND_PEOPLE}|[ ]from[ ]|[ ]for[ ]|\t|{_REPRESENTS}|{_LED})"
        r"(?:the[ ])?"
    ),
    ("office", "person"): re.compile(r"[ ]*[,:–—-]?[ ]*|[ ]*\([ ]*|\t|[,:]?[ ]namely,?[ ]|['’]?[ ]"),
    ("served", "person"): re.compile(
        rf"[ ]*[:–—-]?[ ]*|['’]s?[ ]|,[ ]|[ ]*\([ ]*|\t|(?:{_STOOD_IN}|{_SIDE}|{_BY}|{_ITS_PERSON})(?:the[ ])?"
    ),
    ("served", "office"): re.compile(
        rf"[ ]*[:–—-]?[ ]*(?:the[ ])?|\t|,[ ](?:the[ ])?|(?:{_STOOD_IN}|{_SIDE}|{_BY}|{_ITS_PERSON}){_THE}"
    ),
    ("office", "served"): re.compile(rf"[ ]*,[ ](?:the[ ])?|[ ]*\((?:the[ ])?|{_REPRESENTS}|{_LED}"),
    ("served", "served"): re.compile(r",[ ](?:the[ ])?|[ ]?\("),
    ("office", "office"): re.compile(
        rf"(?:[ ]*,?(?:[ ](?:and|&|as[ ]well[ ]as|cum))?[ ]+|/|[ ]?\(|,?[ ](?:and[ ])?in[ ](?:his|her|their)"
        rf"[ ]capacity[ ]as[ ]|[ ]?[–-][ ]?){_THE}"
    ),
}
_ANOTHER = re.compile(r"representative[ ]of[ ]")
"""``Commissioner for Ports and the representative of the Minister of Norway``: of somebody who has no name."""
_LISTED = re.compile(
    r"\)?(?:[ ]?\([^)]{0,30}\))?[ ]*[,;:–—-]?[ ]*(?:(?:and|as[ ]well[ ]as|&)[ ])?(?:also[ ])?(?:of[ ]|from[ ]|"
    r"\()?(?:the[ ])?\)?[ ]*"
)
_HARD = re.compile(
    r"[;]|[.](?=\s)|\b(?:was|were|had|has|have|is|are|by|who|met|attended|included|while|during|held|hosted|with)\b"
)


def begins(part: Part) -> int:
    """Where a part begins, with its honorifics and the words that say whose it is."""
    return part.begin if isinstance(part, Person) else part.whole if isinstance(part, Office) else part.start


def ends(part: Part) -> int:
    """Where a part ends, with the letters and brackets after a name."""
    return part.stop if isinstance(part, Person) else part.end


def gap(veiled: str, left: Part, right: Part) -> str:
    """The print between two parts."""
    return veiled[ends(left) : begins(right)]


def joined(veiled: str, left: Part, right: Part) -> bool:
    """Whether what stands between two parts lets them belong together."""
    if isinstance(left, Office) and isinstance(right, Office) and (left.absent or _ANOTHER.match(veiled, right.whole)):
        return False
    form = _JOINS.get((_kind(left), _kind(right)))
    if form is None or ends(left) > begins(right) + 1:
        return False
    if isinstance(left, Served) and isinstance(right, Served) and left.kind:
        return False
    if (
        isinstance(left, Served)
        and not left.is_country
        and re.fullmatch(rf"{_BY}(?!its|their){_THE}", gap(veiled, left, right))
    ):
        return False
    if isinstance(left, Served) and left.kind == "\ue003":
        return bool(re.fullmatch(rf"(?:{_STOOD_IN}|{_SIDE}){_THE}", gap(veiled, left, right)))
    return bool(form.fullmatch(gap(veiled, left, right)))


def listed(veiled: str, left: Part, right: Part) -> bool:
    """Whether two parts follow each other in one list."""
    return bool(_LISTED.fullmatch(gap(veiled, left, right)))


def hard(veiled: str, left: Part, right: Part) -> bool:
    """Whether something stands between two parts that begins another list or clause."""
    return bool(_HARD.search(gap(veiled, left, right)))


def misprinted(veiled: str, left: Part, right: Part) -> bool:
    """Whether a semicolon stands where a comma would: ``Ms Asta Lind; Minister of Ports of Norway;``."""
    return isinstance(left, Person) and isinstance(right, Office) and ";" in gap(veiled, left, right)


def tight(veiled: str, left: Part, right: Part) -> bool:
    """Whether nothing but a blank stands between."""
    return not gap(veiled, left, right).strip()


def stood_in(veiled: str, left: Part, right: Part) -> bool:
    """Whether the print says that one represents, or leads the delegation of, the other."""
    return bool(re.search(r"\b(?:represent|led|head|lead|deputi|by)", gap(veiled, left, right)))


def _kind(part: Part) -> str:
    return "person" if isinstance(part, Person) else "office" if isinstance(part, Office) else "served"
