"""Entries of a roll that begin with a person: who it is on one line, then as what, on one line or several.

``The Honourable Asta Lind, Q.C., M.P.`` / ``Chair of the Port Board`` / ``Minister of Ports`` / ``Norway`` is one
entry; it ends where the next person stands. Below the last person only lines that say as what belong to it.
"""

import re
from collections.abc import Sequence

from tui.importers.outline.labels import label_at
from tui.importers.outline.parties import names_parties
from tui.importers.outline.slices import Slice
from tui.importers.outline.wording import ending, names_person, words_in

_AFTER_NAME = re.compile(r"(?:,?\s(?:[A-Z]\.){2,6}|,\s(?:[A-Z]{2,5}\b\.?|(?:Jr|Sr|Esq|Ph\.?D)\.?))+\W*$")
"""What stands behind a name and is no office: ``, Q.C., M.P.``"""
_RANKED = re.compile(
    r"(?:(?:Major|Lieutenant|Lt|General|Gen|Colonel|Col|Captain|Capt|Brigadier|Admiral|Commander|Commodore|Marshal|Air|Flight|"
    r"Shri|Smt|Sardar|Senator|Monsieur|Madame|Mme|Chief|Alhaji|Sheikh|Shaikh|Prince|Princess|Tan|Dato|Datuk|Pehin|Engineer|"
    r"Eng|Ing|Rev|Reverend|Baroness|Lord|Lady|Count|Baron|U|Daw|Sayyid|Sayed)\b[.,]?[\s-]+)+(?=[A-ZÀ-Þ])"
)
_NAME_WORD = re.compile(
    r"(?:[A-ZÀ-Þ][\w.’'-]*|bin|ibn|al|de|da|do|dos|del|della|van|von|der|den|ter|y|e|bint|[ae]l-\w+)[,.]?"
)
_OFFICE = re.compile(
    r"\b(?:Minist\w+|President\w*|Secretary?\S*|Chair\w*|Head|Heads|Governor\S*|Ambassador\S*|Commissioner\S*|Director\S*|Premier|"
    r"Chancellor|Represent\w+|King|Queen|[AE]mir|Sultan|Crown|Attorney\S*|Speaker|Deputy|Chief|Advis[eo]r\S*|Counsell?or\S*|Envoy|Observer|"
    r"Member|Vice\S*|Delegat\w+|Leader|Permanent|Executive|Prime|Official|Officer|Coordinator|Commander\S*|Counsel|"
    r"Administrator|Treasurer|Under-\w+|Assistant|Foreign|Federal|General|Department|Ministry|Republic|Kingdom)\b"
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|shall|attended|participated|took|met|agreed?|welcomed?|thank(?:ed|s)?|joined|we|they|it)\b"
)
_MOST_NAME, _MOST_BARE, _MOST_BELOW, _MOST_LINES = 12, 5, 22, 5
_FEWEST = 2


def delegates_from(slices: Sequence[Slice], begin: int) -> tuple[range, ...]:
    """The entries that stand one below the other from a line on; none where fewer than two take several lines."""
    made: list[range] = []
    at = begin
    while at < len(slices) and _heads(slices, at):
        stop = at + 1
        while stop < len(slices) and stop - at < _MOST_LINES and _may_belong(slices, at, stop):
            stop += 1
        made.append(range(at, stop))
        at = stop
    if not made:
        return ()
    last = made[-1]
    sure = last.start + (1 if "," in _AFTER_NAME.sub("", slices[last.start].text) else 2)
    said = next((i for i in range(sure, last.stop) if not says_as_what(slices[i].text)), last.stop)
    made[-1] = range(last.start, said)
    many = sum(len(entry) > 1 for entry in made)
    return tuple(made) if many >= _FEWEST and 2 * many > len(made) else ()


def _heads(slices: Sequence[Slice], at: int) -> bool:
    """Whether a line is a person's name, by its style or rank, or by the office on the line below."""
    if not _is_line(slices[at]) or words_in(slices[at].text) > _MOST_BELOW or _FINITE.search(slices[at].text):
        return False
    text = _AFTER_NAME.sub("", slices[at].text)
    if names_person(text.removeprefix("The ").removeprefix("the ")) or _is_ranked(text):
        return True
    below = slices[at + 1] if at + 1 < len(slices) else None
    return below is not None and _is_line(below) and _is_bare_name(text) and bool(_OFFICE.search(below.text))


def _is_ranked(text: str) -> bool:
    found = _RANKED.match(text)
    name = text[found.end() :].split(",")[0].split() if found else []
    return 0 < len(name) <= _MOST_NAME and all(_NAME_WORD.fullmatch(word) for word in name) and not _OFFICE.search(text)


def _is_bare_name(text: str) -> bool:
    words = text.split()
    if not 1 < len(words) <= _MOST_BARE or _OFFICE.search(text) or names_parties(text):
        return False
    return all(_NAME_WORD.fullmatch(word) for word in words) and ending(text) not in ".:;"


def _may_belong(slices: Sequence[Slice], head: int, at: int) -> bool:
    """Whether a line may say as what somebody came: no person of its own, no sentence but one about a bare name."""
    if not _is_line(slices[at]) or words_in(slices[at].text) > _MOST_BELOW or _heads(slices, at):
        return False
    begun = at == head + 1 and _OFFICE.match(slices[at].text) and "," not in _AFTER_NAME.sub("", slices[head].text)
    return ending(slices[at].text) != ":" and (bool(begun) or not _FINITE.search(slices[at].text))


def _is_line(piece: Slice) -> bool:
    label = label_at(piece.text)
    return piece.opener is None and piece.block.kind != "heading" and not (label and label.is_sure)


def is_bare_person(text: str) -> bool:
    """Whether words are a person's name and nothing else: no office stands behind it."""
    name = _AFTER_NAME.sub("", text)
    styled = names_person(name.removeprefix("The ")) or _is_ranked(name)
    return styled and not re.search("[,;:(]", name) and words_in(name) <= _MOST_NAME and not _FINITE.search(name)


def says_as_what(text: str) -> bool:
    """Whether a line says as what somebody came: an office, a country, a bracket; no sentence."""
    if words_in(text) > _MOST_BELOW or names_person(text.removeprefix("The ")) or _FINITE.search(text):
        return False
    return bool(_OFFICE.search(text)) or names_parties(text) or text[:1] == "("
