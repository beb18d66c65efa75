"""Who said what in a sentence: only whoever acts alone, beside others who act, or as a group, is an actor."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from tui.importers.finding.acting import acts, verb_form
from tui.importers.finding.positions.actors import Actors
from tui.importers.finding.sentences import SENTENCE_END

_PART = re.compile(
    r"\b(and|or|of|with|by|for|to|from|in|between|against|than|as|including|like|&)\s+(?:the\s+)?$", re.IGNORECASE
)
"""What stands before a name that is only part of who acts."""
_GOVERNMENT = re.compile(
    r"\b[Tt]he\s+[Mm]embers\s+of\s+(?:the\s+)?$|"
    r"\b[Tt]he\s+(?:Royal\s+)?Government(?:\s+and\s+people)?\s+of\s+(?:the\s+)?(?:(?:Republic|Kingdom|State|Commonwealth)\s+of\s+)?(?:the\s+)?$"
)
"""``the Government of``: the country acts."""
_CLAUSE = re.compile(
    r"\b(?:that|(?<!at )(?<!in )which|whom|who|what|if|whether|until|because|as|how|why)\s+(?:the\s+)?$", re.IGNORECASE
)
"""Before a name that acts only in a clause: ``the quay that Norway welcomed``."""
_BARE = re.compile(r"(?:^|[,;:–—\"“(]\s*|\b(?:[Aa]nd|[Ww]hile|[Ww]hereas|[Tt]hen|[Tt]herefore|[A-Z][A-Z\d-]+)\s+)$")
"""What may stand before a group that is named without its article."""
_INFINITIVE = re.compile(r"\bto\s+[a-z]+\b")
_NO_VERB = re.compile(
    r"\w+ed\s+(?:by|at|during|last|under|earlier|on\s+\d|in\s+(?!particular\b|this\b|these\b))|"
    r"(?:support|request|offer|pledge|praise|review)\s+(?:to|for|of|from|by)\b",
    re.IGNORECASE,
)
"""What was done to a thing before (``the pledge, announced at the first meeting``), or a noun (``and support to``)."""
_REPORTED = re.compile(r"\bthat\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")
"""Somebody of whom is said what he did: ``noted that Norway had come and welcomed ...``."""
_LISTED = re.compile(r"(?:^|\s)(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*),\s+(?:the\s+)?$")
"""``Norway, Iceland welcomed``: one of several."""
_OF_A_THING = re.compile(r"(?:It|This|That|Such|In\s+\w+\s+\w+,|The\s+[a-z]+\s+(?:is|was|has|had|will)|A|An)\b")
"""A sentence whose subject ``they`` are not, in the next: ``This was a success. They thanked the host.``"""
_THEY = re.compile(r"\bthey\b", re.IGNORECASE)
_JOINT = re.compile(
    r"(?:,\s+(?:and|while|whereas|but)|;(?:\s+and)?|(?P<bare>\s(?:and|while)))\s+(?:the\s+)?$", re.IGNORECASE
)
"""Between what one actor said and what the next said."""
_NEAR = 60
_WORDS_OF_A_NAME = 6
_AND = re.compile(r"(?:,\s+)?\band\s+(?:the\s+)?$", re.IGNORECASE)
_COMMA = re.compile(r",\s+(?:the\s+)?$")


@cache
def _chained(*, capitals: bool) -> re.Pattern[str]:
    """A further verb of the same actor in one sentence."""
    return re.compile(rf"(?:,\s+and|,|;|\band)\s+{acts()}", re.IGNORECASE if capitals else 0)


class Said(NamedTuple):
    """What somebody said in a sentence. ``words`` is empty where the items say what."""

    actors: tuple[str, ...]
    verb: str
    words: str


def said_in(text: str, actors: Actors, they: tuple[str, ...] = ()) -> tuple[list[Said], tuple[str, ...]]:
    """What the actors of a passage said in it, and who ``they`` are behind it; given who they are ahead of it."""
    made: list[Said] = []
    for sentence in _sentences(text):
        acting = list(_acting(sentence, actors, they))
        who = acting[0].who if acting else ()
        if who or not _OF_A_THING.match(sentence):
            several = len(who) > 1 or actors.groups.issuperset(who)
            same = they if _THEY.search(sentence) else ()
            they = (who if several else ()) or _subject(sentence, actors) or same
        for one, stop in zip(acting, [*(each.begin for each in acting[1:]), len(sentence)], strict=False):
            made += _verbs_with_words(one.who, sentence[:stop], one.match, actors)
    return made, they


def _subject(sentence: str, actors: Actors) -> tuple[str, ...]:
    """The group with which a sentence begins, whatever it does: ``The Presidents of Norway and Iceland met``."""
    found = actors.opening.match(sentence)
    id_ = actors.meant(found["actor"]) if found else ""
    return (id_,) if id_ in actors.groups else ()


def said_by(who: tuple[str, ...], text: str, actors: Actors) -> Iterator[Said]:
    """What somebody said in a clause that begins with the verb."""
    sentence = next(iter(_sentences(text)), "")
    if match := re.match(acts(), sentence, re.IGNORECASE):
        yield from _verbs_with_words(who, sentence, match, actors)


class _Acting(NamedTuple):
    """Who acts in a clause of a sentence, and where the clause begins."""

    begin: int
    match: re.Match[str]
    who: tuple[str, ...]


def _acting(sentence: str, actors: Actors, they: tuple[str, ...]) -> Iterator[_Acting]:
    """The first verb of an actor in a sentence, and those of others in clauses that are joined to it."""
    end, reported = 0, False
    for match in actors.form.finditer(sentence):
        if not end:
            begin, who = 0, _who(sentence, match, actors, they)
        else:
            begin, who = _joined(sentence, end, match, actors, reported=reported)
        if who:
            yield _Acting(begin, match, who)
            end, reported = match.end(), reported or match["verb"].casefold().endswith("that")


def _joined(
    sentence: str, end: int, match: re.Match[str], actors: Actors, *, reported: bool
) -> tuple[int, tuple[str, ...]]:
    """Who acts in a clause joined to the one before, and where it begins; ``reported``: that one may go on to it."""
    others, rest = _beside(sentence[end : match.start()], actors)
    joint = _JOINT.search(rest)
    if joint is None or (reported and joint["bare"]) or actors.is_pronoun(match["actor"]):
        return 0, ()
    return end + joint.start(), (*others, actors.meant(match["actor"]))


def _verbs_with_words(who: tuple[str, ...], sentence: str, match: re.Match[str], actors: Actors) -> Iterator[Said]:
    begins = _verbs_of(sentence, match, actors)
    for begin, end in zip(begins, [*begins[1:], len(sentence)], strict=True):
        words = trimmed(sentence[begin:end])
        found = re.match(verb_form(), words, re.IGNORECASE)
        verb = " ".join((found[0] if found else match["verb"]).split())
        yield Said(who, verb.lower(), _beyond(words, found))


def _beyond(words: str, verb: re.Match[str] | None) -> str:
    """The words of a position; none where there is nothing but the verb, so that the items say what."""
    return "" if verb is not None and words == verb[0] else words


def _who(sentence: str, found: re.Match[str], actors: Actors, last: tuple[str, ...]) -> tuple[str, ...] | None:
    """Who acts before a verb; None where the actor found is only part of somebody else.

    ``Norway and Iceland welcomed`` has two; in ``the Ministers of Norway and Iceland welcomed`` neither acts. A group
    after ``and`` begins a clause of its own: ``thanked the host and the Ministers welcomed``.
    """
    if actors.is_pronoun(found["actor"]):
        return last
    ahead = _GOVERNMENT.sub("", sentence[: found.start()])
    if _CLAUSE.search(ahead):
        return None
    who = (actors.meant(found["actor"]),)
    if who[0] in actors.groups:
        has_article = re.match(r"the\b|both\b|we\b", found[0], re.IGNORECASE)
        joined = _PART.search(ahead)
        alone = joined is None or joined[1].casefold() in ("and", "or")
        return who if alone and (has_article or _BARE.search(ahead)) else None
    others, ahead = _beside(ahead, actors)
    listed = _LISTED.search(ahead[-_NEAR:])
    if _PART.search(ahead) or (listed and actors.meant(listed["who"])):
        return None
    return (*others, *who)


def _beside(ahead: str, actors: Actors) -> tuple[tuple[str, ...], str]:
    """The actors that are joined to the next by commas and ``and``, and the words before them."""
    who: list[str] = []
    joint = _AND
    while (found := joint.search(ahead)) and (end := ahead[: found.start()].rstrip()):
        name = next((words for words in _tails(end) if actors.meant(words)), "")
        if not name:
            break
        who.insert(0, actors.meant(name))
        ahead = re.sub(r"\b[Tt]he\s+$", "", end[: -len(name)])
        joint = _COMMA
    return tuple(who), ahead


def _tails(text: str) -> Iterator[str]:
    """The last words of a text: six of them, five, and so on."""
    starts = [word.start() for word in re.finditer(r"\S+", text[-_NEAR:])][-_WORDS_OF_A_NAME:]
    return (text[-_NEAR:][start:] for start in starts)


def _verbs_of(sentence: str, found: re.Match[str], actors: Actors) -> list[int]:
    """Where the verbs of one actor begin; one that may be another's is none: ``call on Norway to come and welcome``."""
    begins = [found.start("verb")]
    for further in _chained(capitals=found["verb"].split()[0].isupper()).finditer(sentence, found.end()):
        between = sentence[begins[-1] : further.start()]
        loose = not further[0].startswith((",", ";"))
        reported = _REPORTED.search(between)
        others = reported is not None and bool(actors.meant(reported["who"]))
        another = others or (_is_bare(further["verb"]) and _INFINITIVE.search(between))
        if (loose and another) or _NO_VERB.match(sentence, further.start("verb")):
            continue
        begins.append(further.start("verb"))
    return begins


def _is_bare(verb: str) -> bool:
    """Whether a verb may be an infinitive as well: ``welcome``, not ``welcomed``."""
    return not re.match(r"\w+(?:ed|ook|old|et)\b", verb)


def _sentences(text: str) -> list[str]:
    cuts = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)]
    return [text[a:b].rstrip() for a, b in pairwise(cuts) if text[a:b].strip()]


def trimmed(words: str) -> str:
    """Words without the stops and the ``and`` that end them."""
    return re.sub(r"(?:[;,.:]|\s|\band\b)+$", "", words)
