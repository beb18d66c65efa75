"""Countries, amounts, dates, events and the head compared."""

from collections.abc import Mapping
from typing import Any

from tests.importers.answers import choices, words
from tests.importers.scoring.count import Count, tally

Draft = Mapping[str, Any]
HEAD = ("title", "instrument", "date", "until", "place", "forum", "symbol")


def count_countries(draft: Draft, answers: Mapping[str, Any]) -> Count:
    if "countries" not in answers:
        return Count()
    found = [str(country.get("code")) for country in draft.get("countries") or () if country.get("printed")]
    return tally(dict.fromkeys(found), answers["countries"], lambda a, b: a == b, answers.get("either_countries") or ())


def count_amounts(draft: Draft, answers: Mapping[str, Any]) -> Count:
    if "amounts" not in answers:
        return Count()
    lines = [*(draft.get("assistance") or ()), *(draft.get("amounts") or ())]
    found = dict.fromkeys(
        (
            str(line.get("printed") or ""),
            float(line["amount"].get("value") or 0),
            str(line["amount"].get("currency") or ""),
        )
        for line in lines
        if line.get("amount")
    )
    given = [line for line in answers["amounts"] if line.get("given", True)]
    free = [line for line in answers["amounts"] if not line.get("given", True)]
    return tally(found, given, _same_amount, free)


def _same_amount(given: tuple[str, float, str], want: Mapping[str, Any]) -> bool:
    printed, value, currency = given
    mine, wanted = " ".join(words(printed)), " ".join(words(want["printed"]))
    same_words = bool(mine) and (mine in wanted or wanted in mine)
    return (
        same_words and abs(value - float(want["value"])) <= 1e-6 * abs(value) and currency in choices(want["currency"])
    )


def count_dates(draft: Draft, answers: Mapping[str, Any]) -> Count:
    if "dates" not in answers:
        return Count()
    head, asked = draft.get("head") or {}, answers.get("head") or {}
    lines = [head.get("date"), head.get("until"), *(event.get("date") for event in draft.get("events") or ())]
    listed = [entry.get(key) for entry in draft.get("dates") or () for key in ("date", "until")]
    found = [day for date in (*lines, *listed) if date for day in str(date).split("/")]
    own = [str(asked.get(name)) for name in ("date", "until") if asked.get(name)]
    wanted = [str(date) for date in answers["dates"]]
    return tally(dict.fromkeys(found), wanted, lambda a, b: a == b, own)


def count_events(draft: Draft, answers: Mapping[str, Any]) -> Count:
    """The meeting itself, which a draft dates as the head, is not asked."""
    if "events" not in answers:
        return Count()
    own = str((answers.get("head") or {}).get("date") or "")
    others = [event for event in draft.get("events") or () if not own or str(event.get("date") or "") != own]
    found = [str(event.get("printed") or event.get("name") or "") for event in others]
    return tally(found, answers["events"], _same_event, answers.get("either_events") or ())


def _without_the(title: tuple[str, ...]) -> tuple[str, ...]:
    return title[1:] if title[:1] == ("the",) else title


def _same_event(given: str, want: Any) -> bool:
    """Whether two names are the same, or one is most of the other: it leaves out how the name goes on."""
    mine = _without_the(words(given))
    for name in choices(want):
        theirs = _without_the(words(name))
        short, long = sorted((mine, theirs), key=len)
        inside = any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))
        if short and inside and (short == long or (len(short) > 1 and 2 * len(short) >= len(long))):
            return True
    return False


def count_head(draft: Draft, answers: Mapping[str, Any]) -> Count:
    asked, head = answers.get("head") or {}, draft.get("head") or {}
    count = Count()
    for name in HEAD:
        if name not in asked:
            continue
        given = str(head.get(name) or "")
        if name == "until" and given == str(head.get("date") or ""):
            given = ""
        wanted = [choice for choice in choices(asked[name]) if choice]
        right = bool(given) and any(words(given) == words(choice) for choice in wanted)
        remarks = (
            () if right or not (given or wanted) else (f"{name}: {given or 'nothing'}, not {wanted[:1] or 'anything'}",)
        )
        count += Count(int(right), int(bool(given)), int(bool(wanted)), remarks)
    return count
