"""An office that is named once for several persons, and which of them is of which country.

``the Presidents of Norway, Asta Lind; of Iceland, Jón Berg``; ``the Presidents of Norway and Iceland, Asta Lind and Jón
Berg``; ``Presidents Asta Lind of Norway and Jón Berg of Iceland``; ``Asta Lind and Jón Berg, Presidents of Norway and
Iceland``.
"""

import re
from collections.abc import Iterator, Sequence

from tui.importers.finding.people.between import gap, listed
from tui.importers.finding.people.office import Office
from tui.importers.finding.people.part import Part, Person, Served


def shared_offices(parts: Sequence[Part], veiled: str) -> Iterator[tuple[int, tuple[Office, str]]]:
    """By the place of the person: the office that is named once for several, and for whom.

    ``the Presidents of Norway, Asta Lind; of Iceland, Jón Berg``; ``the Presidents of Norway and Iceland, Asta Lind and
    Jón Berg``; ``Asta Lind and Jón Berg, Presidents of Norway and Iceland``.
    """
    for at, office in enumerate(parts):
        if not isinstance(office, Office) or not office.many:
            continue
        run = _run_after(parts, veiled, at) or _run_before(parts, veiled, at)
        first = [office.served] if office.of_country else []
        yield from _paired(parts, run, first, office)


def _run_after(parts: Sequence[Part], veiled: str, at: int) -> list[int]:
    run: list[int] = []
    for place in range(at + 1, len(parts)):
        left = parts[place - 1]
        between = gap(veiled, left, parts[place])
        if isinstance(parts[place], Office) or not (listed(veiled, left, parts[place]) or not between.strip()):
            break
        run.append(place)
    while run and isinstance(parts[run[-1]], Served) and not _closes(parts, run, veiled):
        run.pop()
    last = parts[run[-1] + 1] if run and run[-1] + 1 < len(parts) else None
    if isinstance(last, Office) and not last.many and isinstance(parts[run[-1]], Person):
        own = re.fullmatch(r"[ ]*[,(][ ]*(?:the[ ])?", gap(veiled, parts[run[-1]], last))
        if own and len([p for p in run if isinstance(parts[p], Person)]) == 1:
            return []
    return run if any(isinstance(parts[place], Person) for place in run) else []


def _closes(parts: Sequence[Part], run: Sequence[int], veiled: str) -> bool:
    """Whether the last country of a run belongs to the person before it: ``(Norway)``, ``of Norway``."""
    if len(run) < 2 or not isinstance(parts[run[-2]], Person):
        return False
    return bool(re.match(r"[ ]*\(|[ ]of[ ]|[ ]from[ ]|,[ ]$", gap(veiled, parts[run[-2]], parts[run[-1]])))


def _run_before(parts: Sequence[Part], veiled: str, at: int) -> list[int]:
    """``Asta Lind and Jón Berg, Presidents of Norway and Iceland``."""
    run: list[int] = []
    for place in range(at - 1, -1, -1):
        if not isinstance(parts[place], Person) or not listed(veiled, parts[place], parts[place + 1]):
            break
        run.insert(0, place)
    if len(run) < 2 or not re.fullmatch(r",[ ](?:the[ ]|respectively[ ])*", gap(veiled, parts[at - 1], parts[at])):
        return []
    for place in range(at + 1, len(parts)):
        if not isinstance(parts[place], Served) or not listed(veiled, parts[place - 1], parts[place]):
            break
        run.append(place)
    return run


def _paired(
    parts: Sequence[Part], run: Sequence[int], first: Sequence[str], office: Office
) -> Iterator[tuple[int, tuple[Office, str]]]:
    persons = [place for place in run if isinstance(parts[place], Person)]
    served = {place: part.meant for place in run if isinstance(part := parts[place], Served)}
    meant = [*first, *(served[place] for place in run if place in served)]
    apart = persons and (all(p < persons[0] or p > persons[-1] for p in served))
    if len(persons) > 1 and apart and len(meant) == len(persons):
        yield from ((place, (office, code)) for place, code in zip(persons, meant, strict=True))
        return
    behind = bool(served) and persons[0] < min(served) and not first
    for number, place in enumerate(persons):
        stop = (persons[number + 1 :] or [run[-1] + 1])[0] if behind else place
        start = place if behind else (persons[:number] or [run[0] - 1])[-1]
        near = [served[p] for p in served if start < p < stop]
        alone = first[0] if first and not number else ""
        yield place, (office, (near[0] if behind else near[-1]) if near else alone)


_ONE = (
    ("Secretaries", "Secretary"),
    ("Chairmen", "Chairman"),
    ("Plenipotentiaries", "Plenipotentiary"),
    ("ries", "ry"),
)


_OF_ALL = re.compile(
    r"[ ]of[ ](?:the[ ])?(?:[\w-]+[ ]){0,3}(?:countries|[Ss]tates|nations|[Mm]embers|republics|"
    r"Group|Triangle|Quartet|Eight|Four|Five|Six|[A-Z]\d)\b.*$"
)
"""``the Presidents of the member states``: of all, and of none by itself."""


def one_title(office: Office, text: str) -> str:
    """The title of one of those whose office is named for all: ``Prime Minister`` of ``Prime Ministers``."""
    many = _OF_ALL.sub("", office.titled(text))
    for plural, single in _ONE:
        if plural in many:
            return many.replace(plural, single, 1)
    return re.sub(r"([A-Za-z]*[a-rt-z])s\b", r"\1", many, count=1)
