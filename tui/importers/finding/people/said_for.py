"""For whom those stand who follow, as the line says: ``Norway:``, ``for Norway,``, ``Norwegian Ministers included``."""

import re
from bisect import bisect_left

from tui.importers.finding.sentences import sentence_bounds
from tui.importers.finding.veil import PAD, Veiled

_SIDE = re.compile(
    rf"^[ –•*-]*(?:[Tt]he[ ])?\ue001{PAD}*\s*[:\t]"
    rf"|(?:^|[.;:][ ]{{1,9}})\W{{0,9}}(?:(?:[Oo]n|[Ff]rom|[Ff]or)[ ])?(?:[Tt]he[ ])?(?:[Dd]elegation[ ](?:of|"
    rf"from)[ ](?:the[ ])?)?[\ue001-\ue003]{PAD}*"
    r"(?:['’]s?)?(?:[ ](?:[Ss]ide|[Dd]elegation))(?:,?[ ][^.;:]{0,60})?:"
)
_GROUP_OF = re.compile(
    rf"(?:[\ue001-\ue003]{PAD}*(?:['’]s)?[ ](?:Cabinet[ ]|Government[ ]|State[ ])?(?:Ministers|[Dd]elegates|"
    rf"[Oo]fficials|[Dd]elegation|[Ss]ide|"
    r"[Pp]articipants|[Rr]epresentatives|[Mm]embers)[^.;:\ue001-\ue003]{0,120}?[ ](?:included|were|was[ ]composed[ ]of|"
    r"comprised|consisted[ ]of):?[ ]"
    rf"|[Oo]n[ ]the[ ]\ue003{PAD}*[ ]side,?[ ](?=[A-Z])"
    rf"|(?:^|[.;:,][ ]{{1,9}}(?:and[ ])?)(?:[Ff]or|[Ff]rom|[Oo]n[ ]behalf[ ]of)[ ](?:[Tt]he[ ]"
    rf")?\ue001{PAD}*,[ ](?!(?:and|which|where|it|they|we)\b))"
)
"""Words that say for whom those stand who follow in the sentence: ``Norwegian Ministers included``; ``for Norway,``."""


def sides_said(veiled: Veiled) -> list[tuple[int, str]]:
    """For whom those stand who follow a country or a side, by where they begin: ``Norway: Asta Lind``.

    Without a colon that holds to the end of the sentence.
    """
    made = [(found.end(), veiled.meant(*found.span())) for found in _SIDE.finditer(veiled.text)]
    grouped = [(found.end(), veiled.meant(*found.span())) for found in _GROUP_OF.finditer(veiled.text)]
    if not grouped:
        return made
    stops = sentence_bounds(veiled.text)[0]
    ends = [(stop, "") for at, _ in grouped for stop in stops[bisect_left(stops, at) :][:1]]
    return sorted((*made, *grouped, *ends), key=lambda side: side[0])
