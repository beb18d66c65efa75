"""The part that a person took in a meeting, by the words near the name and in its clause: chaired by, hosted by ..."""

import re
from dataclasses import dataclass

from tui.importers.finding.people import signals
from tui.importers.finding.people.candidate import Candidate
from tui.importers.finding.people.chairs import chairs_by_election, chairs_by_title
from tui.importers.finding.people.signal_words import CHAIR, CO_CHAIR, HOST, OBSERVER, PARTICIPANT, REPRESENTATIVE
from tui.importers.finding.sentences import sentence_after, sentence_before

_LISTED = re.compile(
    r"\W*(?P<role>Co-?[Cc]hairs?|Chair(?:person|man|woman)?|Presided(?:\s+by)?|Hosts?|Observers?|Participants?|"
    r"Present)\s*:"
)
_LIST_GAP = re.compile(
    r"[\s,;)~]*(?:(?:and|as\s+well\s+as|&|together\s+with|along\s+with|or|also|in\s+person)[\s,]*)?(?:by|of|"
    r"from|for|to|the)?[\s,]*(?:the\s*)?"
)
_ONLY_AND = re.compile(r",?\s+(?:and|&)\s+(?:by\s+|of\s+)?(?:the\s+)?")
_ASIDE = re.compile(r"\([^()]{0,200}\)|,[ ]who[ ][^,;.()~]{1,80},(?=[ ](?:and|as[ ]well[ ]as)[ ])")
"""What is said of another, in brackets or a clause of its own: it governs nobody behind."""
_HEADS_OF_GOVERNMENT = re.compile(
    r"(?:(?:Acting|Interim|Transitional) )?"
    r"(?:President|Prime Minister|Federal Chancellor|Chancellor)\b(?!.*\b(?:Deputy|Vice)\b)"
)
_MEMBERS = re.compile(
    r"\b(?:[Ss]tates|[Mm]embers|[Cc]ountries|[Tt]erritories|[Gg]overnments|[Nn]ations)[ ](?:\w+[ ])?represented[ ]by$"
)
"""``the Member States were represented by``: by their own heads, who stand for nobody else."""
_OF_ANOTHER = re.compile(
    r"\b[Rr]epresentative\s+of\s+(?:the\s+|His\s+\w+\s+|Her\s+\w+\s+|H\.?[EMH]\.?\s+)+(?:the\s+)?"
    r"(?:President|Prime Minister|King|Sultan|Emir|Amir|Queen|Minister|Chancellor)\b|"
    r"\b(?:[Rr]epresentative|[Ee]nvoy)\s+of\s+(?:H\.?E\.?|His\s|Her\s)"
)
"""``Special Representative of the President``: who stands for an absent head."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stands in a sentence, and with whom."""

    before: str
    """The sentence before the person."""
    after: str
    """What follows the person up to the next, or to the end of the sentence."""
    behind: str
    """What follows the last person of the list that this one stands in."""
    rank: int
    """Which of its list it is, from 0."""
    count: int
    joined_by_and: bool
    """Whether it is the second of exactly two, with nothing but ``and`` between."""
    last: bool


def places_in(text: str, people: list[Candidate]) -> list[Place]:
    """Where each person of a passage stands; in the order of ``people``, who are in order."""
    lists: list[list[int]] = []
    for number, each in enumerate(people):
        gap = text[people[number - 1].reach[1] : each.reach[0]] if number else "."
        if number and len(gap) < _LONGEST_GAP and _LIST_GAP.fullmatch(gap):
            lists[-1].append(number)
        else:
            lists.append([number])
    veiled = _without_people(text, people)
    parted = [part for run in lists for part in _parted(text, veiled, people, run)]
    return [_place(text, veiled, people, run, rank, begun) for run, begun in parted for rank in range(len(run))]


_CHAIRED_BY = re.compile(
    r"\b(?P<co>co-?|jointly[ ])?(?:chaired|presided[ ]over|hosted|convened|opened)[ ]+by[ ]+(?:the[ ]+)?$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r",?[ ](?:all[ ]|also[ ])?(?:attended|participated|took[ ]part|joined|were[ ](?:also[ ])?(?:present|in[ ]"
    r"attendance))\b(?![ ]by)"
)


def _parted(text: str, veiled: str, people: list[Candidate], run: list[int]) -> list[tuple[list[int], int]]:
    """A list with where its clause begins; in two where a second verb takes those whom the first does not.

    ``chaired by A, B and C attended the meeting``; ``co-chaired by A and B, C and D attended``.
    """
    first = people[run[0]].reach[0]
    led = _CHAIRED_BY.search(veiled, max(0, first - _LONGEST_GAP), first)
    if len(run) < 2 or not led or not _CAME.match(text, people[run[-1]].whole[1]):
        return [(run, -1)]
    at = next(
        (
            place
            for place in range(1, len(run))
            if not re.search(r"\b(?:and|with)\b|&", text[people[run[place - 1]].reach[1] : people[run[place]].reach[0]])
            and (place > 1 or not led["co"])
        ),
        len(run),
    )
    if at == len(run):
        return [(run, -1)]
    return [(run[:at], -1), (run[at:], people[run[at]].reach[0])]


def _place(text: str, veiled: str, people: list[Candidate], run: list[int], rank: int, begun: int) -> Place:
    number = run[rank]
    each = people[number]
    following = people[number + 1].reach[0] if number + 1 < len(people) else len(text)
    two = len(run) == 2 and bool(_ONLY_AND.fullmatch(text[people[run[0]].reach[1] : people[run[1]].reach[0]]))
    before = sentence_before(text, each.whole[0])
    if begun >= 0:
        before = before[-max(0, each.whole[0] - begun) :] if each.whole[0] > begun else ""
    return Place(
        veiled[each.whole[0] - len(before) : each.whole[0]],
        sentence_after(text, each.whole[1], following, _LONGEST_REST),
        sentence_after(text, people[run[-1]].whole[1], len(text), _LONGEST_REST),
        rank,
        len(run),
        two,
        number == run[-1],
    )


def _without_people(text: str, people: list[Candidate]) -> str:
    """The text with every person and office under a sign: the verbs that are left are the sentence's own."""
    made = list(text)
    for each in people:
        made[slice(*each.reach)] = "~" * (each.reach[1] - each.reach[0])
    return "".join(made)


_LONGEST_GAP = 60
_LONGEST_REST = 600
"""Signs behind a person among which a verb that speaks of it stands."""


PRINTED, SAID, BY_TITLE = 2, 1, 0
"""What a role rests on: brackets beside the name, the words of the sentence, or only the office of a chair."""


def ground_of(text: str, candidate: Candidate, place: Place, lead: str = "", meeting: str = "") -> int:
    """What the role of a person in a line rests on."""
    if candidate.role:
        return PRINTED
    whole, said = (role_of(text, candidate, place, lead, meeting, titles=titles) for titles in (True, False))
    return SAID if whole == said else BY_TITLE


def role_of(
    text: str, candidate: Candidate, place: Place, lead: str = "", meeting: str = "", *, titles: bool = True
) -> str:
    """The role of a person in a line of print: as printed in brackets, or the word for what the words near it say.

    ``lead`` is the words that lead in to the line: ``Also attending as observers:``; ``meeting`` names the meeting.
    """
    if candidate.role:
        return candidate.role
    if lead and (role := _role_of_list(lead)):
        return role
    if listed := _LISTED.match(text):
        return _of_word(listed["role"])
    signal = signals.before(without_asides(place.before))
    if _OF_ANOTHER.search(text[candidate.whole[0] : candidate.reach[1] + len(" of H.E. Dr. the")]):
        return REPRESENTATIVE
    if candidate.stands_in and _JOINT.match(candidate.chairs or candidate.office):
        return CO_CHAIR
    if candidate.stands_in:
        return PARTICIPANT if _itself(candidate, text) else REPRESENTATIVE
    if signal and signal.role == REPRESENTATIVE and "by" in signal.words:
        themselves = _MEMBERS.search(place.before[: signal.at]) and _HEADS_OF_GOVERNMENT.match(candidate.office)
        return PARTICIPANT if themselves else REPRESENTATIVE
    if signals.for_another(place.after):
        return signal.role if signal and signal.role in (CHAIR, CO_CHAIR) and place.rank == 0 else REPRESENTATIVE
    governed = _governed(signal, place)
    if governed in (CO_CHAIR, OBSERVER, REPRESENTATIVE):
        return governed
    if role := signals.after(place.after if place.last else "") or (
        signals.after(place.behind) if place.count > 1 else ""
    ):
        together = place.joined_by_and or place.count > 2
        return CO_CHAIR if role == CHAIR and together and "who" not in place.behind[:30].split() else role
    if governed in (CHAIR, HOST):
        return governed
    return _of_office(candidate, place, meeting, titles=titles) or governed


def _of_office(candidate: Candidate, place: Place, meeting: str, *, titles: bool) -> str:
    """The role of who is elected to the chair, or has it by ``titles``; empty where nothing says so."""
    if place.count == 1 and chairs_by_election(place.before, place.behind, meeting):
        return CHAIR
    if not titles or signals.elected(place.before):
        return ""
    titled = chairs_by_title(f", {candidate.chairs}", meeting) if candidate.chairs else ""
    return titled or chairs_by_title(place.after, meeting)


_JOINT = re.compile(r"(?:Joint |[Cc]o-?)[Cc]hair(?:person|man|woman)?\b")
"""Who has half of the chair stands in for nobody: ``represented by the Joint Chairman``."""


_NEAR_ENOUGH = 4_000
"""Signs before a person among which asides are looked for."""


def without_asides(before: str) -> str:
    """The words before a person without those that speak of another only: ``, who was invited as an observer, and``."""
    far = max(0, len(before) - _NEAR_ENOUGH)
    return before[:far] + _ASIDE.sub(_blank, before[far:])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _itself(candidate: Candidate, text: str) -> bool:
    """Whether who represents a country is its head, or leads its delegation without any other office."""
    between = text[candidate.whole[0] : candidate.whole[1]]
    leads = bool(
        re.search(r"\b[Ss]ide\b", between) or (not candidate.office and re.search(r"\b(?:headed|led)\s+by\b", between))
    )
    return leads or bool(_HEADS_OF_GOVERNMENT.match(candidate.office))


def _governed(signal: signals.Signal | None, place: Place) -> str:
    """The role that the signal before gives: a chair or a host is one, or two joined by ``and``; others are a list."""
    if signal is None or signal.part == "no":
        return PARTICIPANT
    if signal.role not in (CHAIR, HOST):
        return signal.role
    plural = bool(re.search(r"(?:ships|hosts)\b", signal.words))
    since = place.before[signal.at :].strip(" ,")
    first = (
        not re.search(r"[;]|\band\b\s*(?:the\s*)?$|,\s*$", place.before[signal.at :].rstrip() + " ") and place.rank == 0
    )
    first = first and not _WITH.search(since)
    near = len(since) <= _BESIDE
    if (
        signal.role == CHAIR
        and place.joined_by_and
        and (near or place.rank == 1)
        and not (plural or _WITH.search(since))
    ):
        return CO_CHAIR
    return signal.role if plural or near or (first and place.rank == 0 and len(since) < _CLAUSE) else PARTICIPANT


_WITH = re.compile(r"~,?[ ](?:and[ ])?(?:accompanied[ ]by|assisted[ ]by|with)\b")
"""``chaired by Asta Lind, with Jón Berg``: behind it stands another, who is with whom the verb has."""
_BESIDE = 14
"""Signs between a verb and whom it is of, where nobody else can be meant."""
_CLAUSE = 40


def _role_of_list(lead: str) -> str:
    """The role of everyone in a list, by the last words that lead in to it; empty where they say none."""
    words = sentence_before(lead, len(lead))
    for sign, role in (
        (r"(?<!\band )(?<!\band the )\bobservers?\b", OBSERVER),
        (r"\brepresented\s+by\s*:?$", REPRESENTATIVE),
        (r"\bco-?chaired\b[^,;]*$", CO_CHAIR),
    ):
        if re.search(sign, words, re.IGNORECASE):
            return role
    return ""


def _of_word(word: str) -> str:
    plain = word.casefold().replace("-", "")
    for sign, role in (
        ("cochair", CO_CHAIR),
        ("chair", CHAIR),
        ("presid", CHAIR),
        ("host", HOST),
        ("observ", OBSERVER),
    ):
        if plain.startswith(sign):
            return role
    return PARTICIPANT
