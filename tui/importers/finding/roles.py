"""The part that a person took in a meeting, by the verbs beside the name: chaired by, co-chaired by, hosted by ..."""

import re

from tui.importers.finding.people import Candidate
from tui.importers.finding.sentences import sentence_before

CHAIR, CO_CHAIR, HOST, OBSERVER, REPRESENTATIVE, PARTICIPANT = (
    "chair", "co-chair", "host", "observer", "representative", "participant",
)  # fmt: skip
_BEFORE = (
    (CO_CHAIR, re.compile(r"\bco-?\s?(?:chaired|presided|hosted)(?:\s+\w+)?\s+by\b|"
    r"\bco-?chair(?:person|men)?s?(?:hip)?\s+of\b|\bco-?chairs?,?\s", re.IGNORECASE)),
    (CHAIR, re.compile(
        r"(?<!co-)(?<!co)\b(?:chaired|presided\s+over|convened|moderated)(?:\s+\w+)?\s+by\b|\bunder\s+the\s+(?:chair\w*|presidency)"
    r"\s+of\b|"
        r"\bwith\b.{0,60}\bin\s+the\s+chair\b|\bChair(?:person|man|woman)?\s+of\s+(?:the\s+)?"
        r"(?:meeting|conference|summit|session|council),?\s(?!of\b)", re.IGNORECASE)),
    (HOST, re.compile(r"\bhosted\s+by\b|\b(?:at|to)\s+the\s+(?:\w+\s+){0,2}invitation\s+(?:of|from)\b", re.IGNORECASE)),
    (REPRESENTATIVE, re.compile(r"\brepresented\s+by\b|\bby\s+(?:its|their)\b|"
    r"\bspeaking\s+on\s+behalf\s+of\b", re.IGNORECASE)),
    (OBSERVER, re.compile(r"\b(?:as|by)\s+(?:an\s+)?observers?\b[^.]{0,40}", re.IGNORECASE)),
    (PARTICIPANT, re.compile(r"\battended\s+by\b|\bparticipat\w+\b|\bjoined\s+by\b|\bmet\s+with\b|"
    r"\bpresent\s+were\b|\battended\b|\bjoined\b|\bbetween\b", re.IGNORECASE)),
)  # fmt: skip
_AFTER = (
    (CO_CHAIR, re.compile(r"^[^.;]{0,60}?\b(?:who\s+|jointly\s+)?co-?(?:chaired|presided)\b(?!\s+by)", re.IGNORECASE)),
    (CHAIR, re.compile(r"^[^.;]{0,40}?(?:\bwho\s+|,\s*)?\b(?:chaired|presided)\b(?!\s+by)|"
    r"^,?\s+in\s+the\s+chair\b|^,?\s+as\s+(?:the\s+)?chair", re.IGNORECASE)),
    (HOST, re.compile(r"^,?\s+as\s+(?:the\s+)?host|^[^.;]{0,30}?\bwho\s+hosted\b", re.IGNORECASE)),
    (OBSERVER, re.compile(
        r"^[^.;]{0,60}?\b(?:as\s+(?:an\s+)?|with\s+the\s+status\s+of\s+)observers?\b", re.IGNORECASE)),
    (REPRESENTATIVE, re.compile(
        r"^[^.;]{0,90}?\bon\s+behalf\s+of\s+(?!(?:the|his|her)\s+(?:Government|people)|(?:him|her)self)"
        r"|^,?\s+representing\b|^,?\s*represented\b(?!\s+by)", re.IGNORECASE)),
    (CO_CHAIR, re.compile(r"^,?\s+(?:and\s+|as\s+)?(?:the\s+)?Co-?[Cc]hair")),
    (CHAIR, re.compile(r"^,?\s+(?:and\s+|as\s+)?(?:the\s+)?(?:current\s+)?Chair(?:person|man|woman)?\b"
        r"(?!\s+of\s+(?:the\s+)?(?:Executive|Board|Standing|Management|Commission|Committee))")),
    (HOST, re.compile(r"^,?\s*hosted\b(?!\s+by)")),
    (CHAIR, re.compile(r"^(?:[^.;]|(?<=\bMr)\.|(?<=\bMs)\.|(?<=\bDr)\.){0,160}?\bwho\s+(?:chaired|presided)\b")),
)  # fmt: skip
_BESIDE = 12
"""Signs between a verb and whom it is of, where nobody else can be meant."""
_LISTED = re.compile(
    r"\W*(?P<role>Co-?[Cc]hairs?|Chair(?:person|man|woman)?|Presided(?:\s+by)?|Hosts?|Observers?|Participants?|Present)\s*:"
)


def _role_of_list(lead: str) -> str:
    """The role of everyone in a list, by the last words that lead in to it; empty where they say none."""
    words = sentence_before(lead, len(lead))
    for sign, role in ((r"\bobservers?\b", OBSERVER), (r"\brepresented\s+by\s*:?$", REPRESENTATIVE),
                       (r"\bco-?chaired\b", CO_CHAIR)):  # fmt: skip
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


def role_of(text: str, candidate: Candidate, lead: str = "") -> str:
    """The role of a person in a line of print: as printed in brackets, or the word for what the verb says.

    ``lead`` is the words that lead in to the line: ``Also attending as observers:``.
    """
    if candidate.role:
        return candidate.role
    if lead and (role := _role_of_list(lead)):
        return role
    if listed := _LISTED.match(text):
        return _of_word(listed["role"])
    start, end = candidate.whole
    between = text[start : candidate.start]
    if re.search(r"\bby\s", between) or re.search(r"\brepresent(?:ed|ing)\s", text[candidate.end : end]):
        return REPRESENTATIVE
    before = sentence_before(text, start)
    verbs = [(match.end(), role) for role, verb in _BEFORE for match in verb.finditer(before)]
    at, nearest = max(verbs, default=(0, PARTICIPANT))
    if nearest in (CHAIR, CO_CHAIR, HOST) and len(before) - at <= _BESIDE:
        return nearest
    after = text[end : end + 140]
    for role, verb in _AFTER:
        if verb.search(after):
            return role
    alone = nearest in (CHAIR, HOST) and (";" in before[at:] or re.search(r"\b(?:with|and|,)\s", before[at:]))
    return PARTICIPANT if alone else nearest
