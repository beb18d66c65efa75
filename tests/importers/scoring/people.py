"""Participants compared: name, title, country, role, and all four."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.importers.answers import choices, words
from tests.importers.scoring.count import Count

Draft = Mapping[str, Any]
Score = dict[str, Count]


def count_people(draft: Draft, answers: Mapping[str, Any]) -> Score:
    given = list(draft.get("ministers") or ())
    wanted = list(answers["participants"]) if "participants" in answers else None
    if wanted is None:
        return {kind: Count() for kind in ("name", "title", "country", "role", "participants")}
    pairs = _paired(given, wanted)
    rights = {
        "name": lambda person, want: _same_name(person, want),
        "title": lambda person, want: _same_title(draft, person, want),
        "country": lambda person, want: _same_country(draft, person, want),
        "role": lambda person, want: role_of(person.get("role")) in choices(want["role"]),
    }
    scored = {kind: _person_count(kind, pairs, given, wanted, right) for kind, right in rights.items()}
    scored["participants"] = _person_count(
        "all", pairs, given, wanted, lambda person, want: all(right(person, want) for right in rights.values())
    )
    return scored


def _paired(given: list[Any], wanted: list[Any]) -> list[tuple[int, int]]:
    """Indexes of persons who are the same: by name, then by the most shared words of a name."""
    left_given, left_wanted = set(range(len(given))), set(range(len(wanted)))
    pairs: list[tuple[int, int]] = []

    def likeness(g: int, w: int) -> float:
        if _same_name(given[g], wanted[w]):
            return 2.0
        mine = set(words(_name(given[g])))
        return max(
            len(mine & set(words(name))) / (len(mine | set(words(name))) or 1) for name in choices(wanted[w]["name"])
        )

    ranked = sorted(((-likeness(g, w), g, w) for g in left_given for w in left_wanted), key=lambda entry: entry)
    for unlike, g, w in ranked:
        if unlike < 0 and g in left_given and w in left_wanted:
            left_given.discard(g)
            left_wanted.discard(w)
            pairs.append((g, w))
    return pairs


def _person_count(
    kind: str, pairs: list[tuple[int, int]], given: list[Any], wanted: list[Any], right: Callable[[Any, Any], bool]
) -> Count:
    good = [(g, w) for g, w in pairs if right(given[g], wanted[w])]
    paired = dict(pairs)
    remarks = [
        f"wrong   {_name(given[g])}: {_value(kind, given[g])}, not {_value(kind, wanted[w])}"
        for g, w in pairs
        if (g, w) not in good
    ]
    remarks += [f"wrong   {_name(person)}" for g, person in enumerate(given) if g not in paired]
    remarks += [f"missed  {choices(person['name'])[0]}" for w, person in enumerate(wanted) if w not in paired.values()]
    return Count(len(good), len(given), len(wanted), tuple(remarks))


def _value(kind: str, person: Mapping[str, Any]) -> str:
    keys = {"title": ("office", "title"), "name": ("printed", "name")}.get(kind, (kind,))
    found = [str(person[k]) for k in keys if person.get(k)]
    if kind == "all":
        return ", ".join(str(person.get(k) or "") for k in ("office", "title", "country", "role") if k in person)
    return found[0] if found else "nothing"


def _name(person: Mapping[str, Any]) -> str:
    return str(person.get("printed") or person.get("name") or person.get("id") or "")


def _same_name(person: Mapping[str, Any], want: Mapping[str, Any]) -> bool:
    return any(words(_name(person)) == words(name) for name in choices(want["name"]))


def _bare(title: tuple[str, ...]) -> tuple[str, ...]:
    return title[1:] if title[:1] == ("the",) else title


def _same_title(draft: Draft, person: Mapping[str, Any], want: Mapping[str, Any]) -> bool:
    """Whether the office is the one expected; the organisation that is served may stand at its end."""
    office = _bare(words(str(person.get("office") or "")))
    served = [words(name) for name in (*choices(want["country"]), *_spellings(draft, person.get("country")))]
    tails = [(), *(tail for name in served for tail in (("of", *name), ("of", "the", *name)))]
    return any(office == (*_bare(words(title)), *tail) for title in choices(want["title"]) for tail in tails)


def _spellings(draft: Draft, code: Any) -> list[str]:
    for organisation in draft.get("organisations") or ():
        if organisation.get("id") == code:
            return [
                str(w)
                for w in (organisation.get("name"), organisation.get("printed"), *(organisation.get("names") or ()))
                if w
            ]
    return []


def _same_country(draft: Draft, person: Mapping[str, Any], want: Mapping[str, Any]) -> bool:
    code = str(person.get("country") or "")
    wanted = choices(want["country"])
    spelled = {words(name) for name in (code, *_spellings(draft, code))}
    return code in wanted or any(words(name) in spelled for name in wanted if words(name))


def role_of(printed: Any) -> str:
    """The role word of the answers for a role as printed."""
    role = " ".join(words(str(printed or "")))
    for mark, meant in (
        ("co chair", "co-chair"),
        ("cochair", "co-chair"),
        ("chair", "chair"),
        ("presid", "chair"),
        ("host", "host"),
        ("observer", "observer"),
        ("guest", "guest"),
        ("represent", "representative"),
        ("behalf", "representative"),
    ):
        if mark in role:
            return meant
    return "participant"
