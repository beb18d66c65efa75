"""Whether words with capitals name a thing, and no person, by what stands in and beside them."""

import re

from tui.importers.finding.people.office_words import CITIES, is_subject, no_name


def names_a_thing(text: str, veiled: str, at: int, end: int) -> bool:
    """Whether words with capitals name a thing by what stands in and beside them."""
    words = text[at:end].split()
    beside = re.compile(r"[ ](?P<word>[A-Z][\w’'-]*)").match(veiled, end)
    if beside and no_name(beside["word"]) and not re.compile(rf"[ ](?:{_HEADS})\b").match(veiled, end):
        return True
    if re.compile(r"[,]?[ ]\d|[-/]\d|['’]s?[ ][A-Z]").match(veiled, end):
        return True
    if text[at:end] in CITIES or (len(words) == 1 and (text[at:end].isupper() or len(text[at:end]) < 3)):
        return True
    before = re.search(r"(\S+) $", veiled[max(0, at - 30) : at])
    return bool(
        before and before[1][0].isupper() and no_name(before[1]) and not is_subject(before[1]) and len(words) == 1
    )


_HEADS = (
    r"President|Vice|Prime|Premier|Minister|Deputy|Secretary|Chancellor|Director|Chair\w*|Commissioner|"
    r"Ambassador|Governor|King|"
    r"Queen|Foreign|Acting|Executive|Permanent|Special|Federal|State|Head|Member|Chief|High|First|Attorney|"
    r"Under\w*|Assistant|"
    r"Crown|Emir|Amir|Sultan|Speaker|Beretitenti|Taoiseach|Senior|Union"
)
