"""An office from where it begins in veiled print to where it ends: its head, and all that it is for and of.

``Minister for Foreign, Commonwealth and Development Affairs of the Kingdom of Norway`` is one office of Norway. What an
office is for goes on over commas and conjunctions as long as the words are such as offices have (``office_words``); the
first word after ``of`` or ``for`` may be any. So a name that follows with nothing between is told from the office.
"""

import re
from dataclasses import replace

from tui.importers.finding.people import office_print
from tui.importers.finding.people.houses import house_at
from tui.importers.finding.people.office import LETTERS, Hung, Office, serving
from tui.importers.finding.people.office_heads import head_at
from tui.importers.finding.people.office_rows import ends_with_body, known_ahead, one_more
from tui.importers.finding.people.office_words import ADJECTIVES, is_subject, no_name
from tui.importers.finding.veil import Veiled

_LONGEST = 24
"""Steps that an office goes on at most."""
_DEEPEST = 2


def office_at(veiled: Veiled, at: int, depth: int = 0, *, named: bool = False) -> Office | None:
    """The office that begins at a place, with all that it is for; None where none does.

    ``named``: its holder stands before it, so what follows is no name.
    """
    head = head_at(veiled.text, at, bare=depth > 0)
    if head is None:
        return None
    passing = bool(re.match(r"[Ii]ncoming|[Oo]utgoing", head["status"] or "")) and "hair" in (head["one"] or "")
    absent = bool(office_print.ON_BEHALF.search(veiled.text[max(0, at - 40) : at]))
    many = bool(head["many"] or head["small_many"])
    office = Office(at, head.end(), many, whole=at, passing=passing, absent=absent, named=named)
    return _Course(veiled, office, depth).run()


def _end(word: re.Match[str]) -> int:
    """Where a word ends, without the full stop of its sentence."""
    return word.end() - 1 if word[0].endswith(".") and len(word[0]) > 3 and word[0][-3] != "." else word.end()


class _Course:
    """How an office goes on from its head, step by step."""

    def __init__(self, veiled: Veiled, office: Office, depth: int) -> None:
        self.veiled, self.text, self.office, self.depth = veiled, veiled.text, office, depth
        self.at = office.end
        self.by = ""
        """The word by which hangs what comes: ``for``."""
        self.inside = False
        """Whether the words that come are what the office is for."""
        self.hung: list[Hung] = []

    def run(self) -> Office:
        """The office to its end."""
        for _ in range(_LONGEST):
            if not (self._connected() or self._within() or self._beside_it() or self._listed()):
                break
        return serving(replace(self.office, end=self.at), self.hung, self.text)

    def _to(self, end: int) -> bool:
        moved = end > self.at
        self.at = max(end, self.at)
        return moved

    def _connected(self) -> bool:
        """``of``, ``for``, ``in charge of`` and what they take."""
        if land := office_print.OF_ITS_LAND.match(self.text, self.at):
            self.hung.append(self._hung("of", self.at, land))
            return self._to(land.end("land"))
        found = office_print.CONNECTOR.match(self.text, self.at) or (
            office_print.THE.match(self.text, self.at) if self.inside else None
        )
        if not found:
            return False
        if found[1] == "to" and self._last_is_country() and self._is_posted_nowhere():
            return False
        end = self._taken(found[1], self.at, found.end())
        if end <= found.end():
            return False
        self.inside, self.by = True, found[1]
        return self._to(end)

    def _is_posted_nowhere(self) -> bool:
        head = self.text[self.office.start : self.at]
        return bool(office_print.HEAD_OF_STATE.match(head)) and not office_print.POSTED.search(head)

    def _taken(self, by: str, begin: int, at: int) -> int:
        """Where the words that a connector takes end; ``at`` where it takes none."""
        place = by in ("in", "at", "on", "to", "with", "from")
        columns = self.text.startswith(self.text[self.office.start : self.office.end], at)  # Minister of Minister of
        if columns or (self.office.many and place):
            return at
        his = office_print.HIS.match(self.text, at)
        if self.depth < _DEEPEST and (inner := self._inner(by, his.end() if his else at)):
            return inner
        if sign := office_print.SIGN.match(self.text, at):
            return self._name_taken(by, begin, at, sign)
        if by == "on" and office_print.ABOUT.search(self.text[self.office.start : self.at]):
            about = office_print.WORDS.match(self.text, at)
            return about.end() if about else at
        if place and by != "to" and not self._subject_at(at):
            return self._posted(by, at)
        if by != "on" and (lower := office_print.LOWER.match(self.text, at)):
            return lower.end()
        if self.text.endswith("the ", 0, at) and (run := office_print.TO_A_STYLE.match(self.text, at)):
            return run.end()
        word = office_print.ANY_WORD.match(self.text, at)
        if not word or not (word[0][:1].isupper() or is_subject(word[0])) or office_print.STYLED.match(self.text, at):
            return at
        return _end(word)

    def _name_taken(self, by: str, begin: int, at: int, sign: re.Match[str]) -> int:
        """Where a country or a body ends that a connector takes, with the words that belong to its name."""
        if by == "for" and self.text[sign.end() : sign.end() + 2].strip().startswith(":"):
            return at  # the next line of a row: ``for Norway: ...``
        end = self._name_goes_on(sign.end())
        if "Affairs" not in self.text[sign.end() : end]:
            self.hung.append(self._hung(by, begin, sign))
        return end

    def _hung(self, by: str, begin: int, sign: re.Match[str]) -> Hung:
        return Hung(by, begin, sign.end(), self.veiled.meant(*sign.span()), "\ue001" in sign[0])

    def _inner(self, by: str, at: int) -> int:
        """Where another office ends that this one is of: ``Representative of the UN Secretary-General``."""
        sign = office_print.SIGN.match(self.text, at)
        start = office_print.BLANK.match(self.text, sign.end()) if sign else None
        if sign and start and "\ue001" in sign[0] and start[0] == " ":
            return 0  # two columns in one line: ``Minister of Norway Minister of Iceland``
        inner = office_at(self.veiled, start.end() if start else at, self.depth + 1)
        if inner is None or inner.many:
            return 0
        if sign and start:
            self.hung.append(replace(self._hung(by, inner.end, sign), end=inner.end, inner=True))
        elif inner.served:
            cut = inner.cut if inner.cut != (0, 0) and inner.cut[1] == inner.end else (inner.end, inner.end)
            self.hung.append(Hung(by, *cut, inner.served, inner.of_country, inner=True))
        return inner.end

    def _posted(self, by: str, at: int) -> int:
        """Where the city ends in which somebody is posted: ``Representative to the Office at Geneva``."""
        posted = by in ("in", "at") and office_print.POSTED.search(self.text, self.office.start, self.at)
        city = office_print.CITY.match(self.text, at) if posted else None
        return city.end() if city else at

    def _name_goes_on(self, at: int) -> int:
        """Where words that belong to the name of a country or body before them end: ``the ASEAN Secretariat``."""
        while blank := office_print.BLANK.match(self.text, at):
            if lower := office_print.LOWER.match(self.text, blank.end()):
                return lower.end()
            word = office_print.ANY_WORD.match(self.text, blank.end())
            if word is None or not word[0][0].isupper() or head_at(self.text, blank.end()):
                break
            if not is_subject(word[0]):
                at = known_ahead(self.text, word.end()) if no_name(word[0]) else 0
                if not at:
                    return blank.start()
                continue
            at = _end(word)
        return at

    def _subject_at(self, at: int) -> bool:
        word = office_print.ANY_WORD.match(self.text, at)
        subject = word and is_subject(word[0]) and not office_print.STYLED.match(self.text, at)
        return bool(subject or office_print.SIGN.match(self.text, at))

    def _within(self) -> bool:
        """What belongs to the words before it: the letters of a body, a bank's country, a team, a number."""
        if acting := office_print.AD_INTERIM.match(self.text, self.at):
            return self._to(acting.end())
        if (aside := office_print.ASIDE.match(self.text, self.at)) and any(map(no_name, aside["words"].split())):
            self.inside = True
            return self._to(aside.end())
        if bank := office_print.BANK.match(self.text, self.at):
            self.hung.append(self._hung("of", bank.end(), bank))
            return self._to(bank.end())
        if self.at == self.office.end and (unit := self._unit()):
            return self._to(unit.end())
        if not self.inside:
            return False
        found = (
            LETTERS.match(self.text, self.at)
            or office_print.TEAM.match(self.text, self.at)
            or office_print.NUMBER.match(self.text, self.at)
            or office_print.SESSION.match(self.text, self.at)
        )
        return self._to(found.end()) if found else False

    def _unit(self) -> re.Match[str] | None:
        """Its place among several, or the unit that it heads behind a comma."""
        if place := office_print.PLACE_OF_SEVERAL.match(self.text, self.at):
            return place
        unit = office_print.UNIT.match(self.text, self.at)
        words = self.text[self.office.start : self.at]
        told = words == "Director" and unit and office_print.WHOSE_UNIT.match(self.text, unit.end())
        return unit if words.endswith("Head") or told else None

    def _beside_it(self) -> bool:
        """A further word with nothing before it but a blank: such as offices have, or one before such a word."""
        stopped = self.text[self.at - 1] == "." and not self.text[self.at - 2].isupper()
        at = self.at + 1
        if self.text[self.at : at] != " " or stopped or self._last_is_country():
            return False
        word = office_print.ANY_WORD.match(self.text, at)
        if word and is_subject(word[0]) and word[0] not in ADJECTIVES and self._last_word() in ADJECTIVES:
            return self._to(_end(word))
        if office_print.STYLED.match(self.text, at) or head_at(self.text, at):
            return False
        if not word or not word[0][0].isupper():
            lower = office_print.LOWER.match(self.text, at) if self.inside else None
            return self._to(lower.end()) if lower else False
        if is_subject(word[0]):
            return self._to(_end(word))
        return self.inside and self._to(self._unlisted(word))

    def _last_word(self) -> str:
        return self.text[self.office.start : self.at].rpartition(" ")[2]

    def _unlisted(self, word: re.Match[str]) -> int:
        """Where words end that no list has, if something says that they belong to the office; else where it is."""
        if no_name(word[0]) or self._last_word() in ADJECTIVES:
            return _end(word)
        if run := self._in_full(word.start()):
            return run
        if self.office.named and (row := office_print.TO_ITS_END.match(self.text, word.start())):
            return row.end()
        return known_ahead(self.text, word.end()) or self.at

    def _in_full(self, at: int) -> int:
        """Where a body ends that is named in full with its letters behind: ``Front of the Free Ports (FFP)``."""
        found = office_print.IN_FULL.match(self.text, at)
        if not found:
            return 0
        begin = max(self.text.rfind(" the ", self.office.end, at), self.office.end)
        initials = "".join(word[0] for word in self.text[begin : found.start("letters")].split() if word[0].isupper())
        return found.start("letters") - 2 if found["letters"] in initials else 0

    def _listed(self) -> bool:
        """``, Trade and Ports``: what it is for goes on after a comma or a conjunction."""
        if self.by == "to" and (also := office_print.POSTED_AS_WELL.match(self.text, self.at)):
            return self._to(also.end())
        found = office_print.GOES_ON.match(self.text, self.at)
        if not found or self.office.many or head_at(self.text, found.end()):
            return False
        if (
            self.by in ("to", "of")
            and self._posted_too(found)
            and (several := office_print.POSTED_TOO.match(self.text, self.at))
        ):
            return self._to(several.end())
        if self._last_is_country() and not found[0].strip().startswith("/"):
            return False
        if abroad := office_print.ABROAD.match(self.text, found.end()):
            return self.inside and self._to(abroad.end())
        if self.inside and (relations := office_print.RELATIONS.match(self.text, found.end())):
            return self._to(relations.end())
        if found[0].startswith(",") and self._is_house(found.end()):
            return False
        word = office_print.ANY_WORD.match(self.text, found.end())
        if not word or not word[0][0].isupper() or office_print.STYLED.match(self.text, found.end()):
            return self._name_listed(found)
        if self.inside and "," in found[0] and ends_with_body(self.text, word):
            return self._to(_end(word))
        if found[0].startswith(",") and (house := office_print.HOUSE.match(self.text, found.end())):
            return self._to(house.end())
        known = (self.inside and is_subject(word[0])) or (no_name(word[0]) and self._subject_at(word.end() + 1))
        return (known or (self.inside and one_more(self.text, found[0], word))) and self._to(_end(word))

    def _posted_too(self, found: re.Match[str]) -> bool:
        """Whether a second land or body can follow: of two bodies, or where somebody is posted."""
        last = self.hung[-1] if self.hung and self.hung[-1].end == self.at else None
        both = last is not None and not last.is_country and office_print.BODY_ALONE.match(self.text, found.end())
        return self.by == "to" or bool(both and office_print.POSTED.search(self.text[self.office.start : self.at]))

    def _is_house(self, at: int) -> bool:
        """Whether a body that somebody works in stands by itself: no part of what the office is for."""
        house = house_at(self.veiled, at)
        office_house = office_print.HOUSE.match(self.text, at)
        return bool(house and not office_house and (not self.inside or " and " not in self.text[at : house[0]]))

    def _name_listed(self, found: re.Match[str]) -> bool:
        """A body or an adjective in the row of what an office is for: ``Trade, ASEAN Affairs``."""
        sign = office_print.SIGN.match(self.text, found.end())
        if not sign or not self.inside:
            return False
        if office_print.A_SIDE.match(self.text, sign.end()):
            return False
        if self.text[sign.end() : sign.end() + 1] == " " and self._subject_at(sign.end() + 1):
            return not head_at(self.text, sign.end() + 1) and self._to(self._name_goes_on(sign.end()))
        if "," in found[0] and "\ue002" in sign[0] and office_print.ROW_GOES_ON.match(self.text, sign.end()):
            return self._to(sign.end())
        return "\ue001" not in sign[0] and "and" in found[0] and self.by == "for" and self._to(sign.end())

    def _last_is_country(self) -> bool:
        return bool(self.hung) and self.hung[-1].end == self.at and self.hung[-1].is_country and not self.hung[-1].inner
