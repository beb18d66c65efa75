"""Where a sentence ends: at a full stop, but not at that of an abbreviation, an initial or an honorific."""

import re

SENTENCE_END = re.compile(
    r"(?<!\bi\.e)(?<!\be\.g)(?<!\bH\.E)(?<!\bE)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bHon)(?<!\bAmb)(?<!\bProf)(?<!\bLt)(?<!\bGen)(?<!\bCol)"
    r"(?<!\bMaj)(?<!\bEng)(?<!\bSen)(?<!\bRt)(?<!\bSt)(?<!\bRet)(?<!\bMd)(?<!\bMD)(?<!\bJr)(?<!\bBrig)(?<!\bAdm)(?<!\bNo)(?<!\bRep)"
    r"(?<!\bCapt)(?<!\bSmt)(?<!\bEngr)(?<!\bRev)(?<!\bPres)(?<![A-Z])\.[”\"’)²³¹⁰-⁹]*\s+(?=[A-Z\ue001-\ue003“\"(0-9])"
)


def sentence_before(text: str, at: int) -> str:
    """What stands before ``at`` in its sentence."""
    starts = [found.end() for found in SENTENCE_END.finditer(text, 0, at + 1) if found.end() <= at]
    return text[starts[-1] if starts else 0 : at]
