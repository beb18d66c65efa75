"""The house that somebody works in, by itself behind a comma: ``Governor, Central Bank of Norway``; ``Harbour Fund``.

A ministry or a department is of its country. Any other is a body: where no vocabulary has it, it goes by its printed
name.
"""

import re

from tui.importers.finding.people.office_heads import WORD, head_at
from tui.importers.finding.people.office_words import is_subject
from tui.importers.finding.people.persons import HONORIFICS
from tui.importers.finding.veil import PAD, Veiled

_NAME = rf"(?:{WORD}|[\ue001-\ue003]{PAD}*)"
_SMALL = r"(?:of|for|on|de|la|du|des|del)(?:[ ](?:the|la|los|las))?"
_RUN = re.compile(rf"{_NAME}(?:[ ](?:(?:{_SMALL}|and|&)[ ])?{_NAME}|[ ]{_SMALL}[ ]\d+){{0,12}}")
_NATIONAL = re.compile(
    r"(?:State|Federal|National|Presidential)[ ](?=[A-Z])|(?:Ministry|Department|Directorate|Embassy|"
    r"Permanent[ ]Mission|Cabinet|Chancellery)\b"
)
_MORE = re.compile(rf"(?:,[ ]{WORD}(?:[ ]{WORD})?)*(?:,?[ ](?:and|&)[ ]{WORD}(?:[ ]{WORD})?)")
"""What else a ministry is for: ``, Forest and Climate Change``."""
_KIND = re.compile(
    r"(?:Agency|Alliance|Assembly|Association|Authority|Bank|Board|Bundesbank|Bureau|Cent(?:er|re)|Chamber|Commission|"
    r"Committee|Community|Confederation|Conference|Consortium|Co-?operation|Council|Facility|Federation|Forum|"
    r"Foundation|Fund|Group|Initiative|Institute|Institution|League|Mechanism|Network|Organi[sz]ation|Parliament|"
    r"Partnership|Programme|Secretariat|Service|Structure|Union|University|Headquarters|Administration)$"
)
_BEHIND = re.compile(rf"[ ](?:{_SMALL})[ ]")
_KNOWN = re.compile(
    rf"(?:[Tt]he[ ])?(?:Commission|Secretariat)[ ]of[ ](?:the[ ])?\ue002{PAD}*|\ue002{PAD}*[ ](?:Commission|"
    rf"Secretariat)"
)
"""The bureau of a body that is known."""
_OF_LAND = re.compile(rf"[ ]of[ ](?:[Tt]he[ ])?\ue001{PAD}*$")
_LETTERS = re.compile(r"[ ]\([A-Z][\w-]{1,9}\)")


def house_at(veiled: Veiled, at: int) -> tuple[int, str, str] | None:
    """Where a house ends that begins at a place, whose it is of the countries, and its name if it is a body by itself.

    The name is empty for a ministry.
    """
    run = _RUN.match(veiled.text, at)
    if run is None or head_at(veiled.text, at) or re.compile(HONORIFICS).match(veiled.text, at):
        return None
    end = _to_the_next(veiled.text, at, run.end())
    words = veiled.text[at:end]
    if _NATIONAL.match(words):
        more = _MORE.match(veiled.text, end)
        if more and all(is_subject(word) or word in ("and", "Change") for word in re.findall(r"[\w-]+", more[0])):
            end = more.end()
        land = _land(veiled, end)
        return (land or end, veiled.meant(end, land) if land else veiled.meant(at, end), "")
    head = words[: behind.start()] if (behind := _BEHIND.search(words)) else words
    if " " not in words or not _KIND.search(head) or (" and " in head and not is_subject(head.split()[0])):
        return None
    if _KNOWN.fullmatch(words):
        return end, veiled.meant(at, end), ""
    lone = re.fullmatch(rf"[\ue001\ue002]{PAD}*", words)
    if lone:
        return None
    letters = _LETTERS.match(veiled.text, end)
    code = veiled.meant(at, end) if _OF_LAND.search(words) or words[0] == "\ue003" else ""
    return letters.end() if letters else end, code, "" if code and words[0] != "\ue003" else words


def _to_the_next(text: str, at: int, end: int) -> int:
    """Where a run of words stops before another office or an honorific begins."""
    for blank in re.finditer(r"[ ](?:and[ ])?", text[at:end]):
        start = at + blank.end()
        if head_at(text, start) or re.compile(HONORIFICS).match(text, start):
            return at + blank.start()
    return end


def _land(veiled: Veiled, at: int) -> int:
    land = re.compile(rf"[ ]of[ ](?:[Tt]he[ ])?\ue001{PAD}*").match(veiled.text, at)
    return land.end() if land else 0
