"""Where a sentence ends: at a full stop, but not at that of an abbreviation, an initial or an honorific."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

SENTENCE_END = re.compile(
    r"(?<!\bi\.e)(?<!\be\.g)(?<!\bH\.E)(?<!\bE)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bMessrs)(?<!\bSh)(?<!\bYu)(?<!\bZh)(?<!\bKh)(?<!\bDzh)(?<!\bHon)(?<!\bAmb)(?<!\bProf)(?<!\bLt)(?<!\bGen)(?<!\bCol)"
    r"(?<!\bMaj)(?<!\bEng)(?<!\bSen)(?<!\bRt)(?<!\bSt)(?<!\bRet)(?<!\bMd)(?<!\bMD)(?<!\bJr)(?<!\bBrig)(?<!\bAdm)(?<!\bNo)(?<!\bRep)"
    r"(?<!\bCapt)(?<!\bSmt)(?<!\bEngr)(?<!\bRev)(?<!\bPres)(?:(?<![A-Z])|(?<=[A-Z]{3})(?<!\bHON)(?<!\bGEN)(?<!\bAMB)(?<!\bENG)|(?<=\b[UEA][UN]))\.[”\"’)²³¹⁰-⁹]*\s+(?=[A-Z\ue001-\ue003“\"(0-9])"
)


def sentence_before(text: str, at: int) -> str:
    """What stands before ``at`` in its sentence."""
    begins = sentence_bounds(text)[1]
    last = bisect_right(begins, at)
    return text[begins[last - 1] if last else 0 : at]


def sentence_after(text: str, at: int, stop: int, longest: int) -> str:
    """What follows ``at`` in its sentence, up to ``stop``, and so many signs at most."""
    ends = sentence_bounds(text)[0]
    following = bisect_left(ends, at - 1)
    return text[at : min(at + longest, stop, ends[following] if following < len(ends) else stop)]


@lru_cache(maxsize=16)
def sentence_bounds(text: str) -> tuple[Sequence[int], Sequence[int]]:
    """Where sentences end, and where the next ones begin."""
    found = list(SENTENCE_END.finditer(text))
    return tuple(each.start() for each in found), tuple(each.end() for each in found)
