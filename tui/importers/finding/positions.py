"""Positions: who used which verb, in which words. Verbs come from the vocabulary, actors from the roster."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import pairwise

from tui.core.entities import Position, Roster, Topic
from tui.core.statement import Passage, Statement
from tui.importers.finding.gazetteer import places
from tui.importers.finding.sentences import SENTENCE_END
from tui.importers.finding.vocabulary import verbs
from tui.importers.structure import Findings, Structure

_ADVERBS = (
    r"(?:(?:also|further|furthermore|strongly|jointly|once\s+again|again|particularly|"
    r"unanimously|warmly|fully|firmly|deeply|likewise|therefore|then|in\s+particular|highly|reportedly|"
    r"all|both|hereby)[ ,]+)*"
)
_PART = re.compile(
    r"\b(and|or|of|with|by|for|to|from|in|between|against|than|as|including|like|&)\s+(?:the\s+)?$", re.IGNORECASE
)
"""What stands before a name that is only part of who acts."""
_GOVERNMENT = re.compile(
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
_REPORTED = re.compile(r"\bthat\s+(?:the\s+)?(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")
"""Somebody of whom is said what he did: ``noted that Norway had come and welcomed ...``."""
_LISTED = re.compile(r"(?:^|\s)(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*),\s+(?:the\s+)?$")
"""``Norway, Iceland welcomed``: one of several."""
_OF_A_THING = re.compile(r"(?:It|This|That|Such|In\s+\w+\s+\w+,|The\s+[a-z]+\s+(?:is|was|has|had|will)|A|An)\b")
"""A sentence whose subject ``they`` are not, in the next: ``This was a success. They thanked the host.``"""
_NEAR = 60
_PRONOUNS = ("They", "they")
_LONGEST = 600


def find_positions(structure: Structure, found: Findings) -> Findings:
    """What each actor said, welcomed, condemned ..., in the printed words."""
    statement = Statement("draft", structure.head, structure.paragraphs, found.roster)
    actors = _actors(found.roster)
    if not actors:
        return found
    form = _form(actors)
    positions: list[Position] = []
    for passage in statement.passages:
        if passage.parent is None:
            positions += _in_passage(statement, passage, form, actors, found)
    return replace(found, roster=replace(found.roster, positions=tuple(positions)))


def _actors(roster: Roster) -> Mapping[str, str]:
    """Every wording that may stand before a verb, and whom it means."""
    made: dict[str, str] = {}
    of_country = {sighting: code for code in places() for sighting in places()[code].demonyms}
    codes = {country.id for country in roster.countries}
    for adjective, code in of_country.items():
        if code in codes:
            made.update({f"{adjective} {side}": code for side in ("side", "Side", "delegation", "Government")})
    for entity in roster:
        if isinstance(entity, Topic) or entity.kind == "event":
            continue
        spellings = [*entity.spellings, *getattr(entity, "role_names", ())]
        if entity.kind == "minister":
            spellings += [
                f"{word} {getattr(entity, 'family', '')}"
                for word in ("Minister", "President", "Prime Minister", "Foreign Minister")
            ]
        for words in spellings:
            made.setdefault(words, entity.id)
            made.setdefault(words[:1].upper() + words[1:], entity.id)
    return made


def _form(actors: Mapping[str, str]) -> re.Pattern[str]:
    names = "|".join(re.escape(words) for words in sorted(actors, key=lambda words: -len(words)))
    return re.compile(
        rf"(?<![\w’'])(?:[Tt]he\s+)?(?P<actor>{names}|They|they),?\s+(?:[^,.;]{{0,40}},\s+)??{_ADVERBS}(?P<verb>{_verbs()})(?!\w)"
    )


@cache
def _verbs() -> str:
    return "|".join(re.escape(verb).replace(r"\ ", r"\s+") for verb in verbs())


@cache
def _chained() -> re.Pattern[str]:
    """A further verb of the same actor in one sentence."""
    return re.compile(rf"(?:,\s+and|,|;|\band)\s+{_ADVERBS}(?P<verb>{_verbs()})(?!\w)")


def _in_passage(
    statement: Statement, passage: Passage, form: re.Pattern[str], actors: Mapping[str, str], found: Findings
) -> Iterator[Position]:
    at = str(passage.address)
    groups = {group.id for group in statement.roster.groups}
    last = ""
    for sentence in _sentences(passage.text):
        fit = (each for each in form.finditer(sentence) if _acts_alone(sentence, each, actors, groups))
        match = next(fit, None)
        actor = "" if match is None else last if match["actor"] in _PRONOUNS else actors[match["actor"]]
        if actor or not _OF_A_THING.match(sentence):
            last = actor if actor in groups else ""
        if match is None or not actor:
            continue
        begins = _verbs_of(sentence, match, actors)
        for begin, end in zip(begins, [*begins[1:], len(sentence)], strict=True):
            words = _trimmed(sentence[begin:end])
            verb_found = re.match(_verbs(), words)
            verb = " ".join(verb_found[0].split()) if verb_found else match["verb"]
            if words == verb_found[0] if verb_found else not words:  # the items say what
                for item in statement.items_of(passage):
                    if item.depth == 1:
                        topics = found.topics.get(str(item.address), ())
                        yield Position(actor, verb, str(item.address), _trimmed(item.text)[:_LONGEST], topics)
            elif len(words) <= _LONGEST:
                yield Position(actor, verb, at, words, _topics_of(words, at, found))


def _acts_alone(sentence: str, found: re.Match[str], actors: Mapping[str, str], groups: Collection[str]) -> bool:
    """Whether the actor is all of who acts: ``Iceland`` is not, in ``the Ministers of Norway and Iceland welcomed``.

    A group after ``and`` begins a clause of its own: ``thanked the host and the Ministers welcomed``.
    """
    ahead = _GOVERNMENT.sub("", sentence[: found.start()])
    if _CLAUSE.search(ahead):
        return False
    if actors.get(found["actor"]) in groups:
        has_article = re.match(r"the\b|both\b|we\b", found[0], re.IGNORECASE)
        joined = _PART.search(ahead)
        return bool(has_article or _BARE.search(ahead)) and (joined is None or joined[1].casefold() in ("and", "or"))
    listed = _LISTED.search(ahead[-_NEAR:])
    return not _PART.search(ahead) and (listed is None or listed["who"] not in actors)


def _verbs_of(sentence: str, found: re.Match[str], actors: Mapping[str, str]) -> list[int]:
    """Where the verbs of one actor begin; one that may be another's is none: ``call on Norway to come and welcome``."""
    begins = [found.start("verb")]
    for further in _chained().finditer(sentence, found.end()):
        between = sentence[begins[-1] : further.start()]
        loose = not further[0].startswith((",", ";"))
        reported = _REPORTED.search(between)
        others = reported is not None and reported["who"] in actors
        if loose and (others or (_is_bare(further["verb"]) and _INFINITIVE.search(between))):
            continue
        begins.append(further.start("verb"))
    return begins


def _is_bare(verb: str) -> bool:
    """Whether a verb may be an infinitive as well: ``welcome``, not ``welcomed``."""
    return not re.match(r"\w+(?:ed|ook|old|et)\b", verb)


def _sentences(text: str) -> list[str]:
    cuts = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)]
    return [text[a:b].rstrip() for a, b in pairwise(cuts) if text[a:b].strip()]


def _trimmed(words: str) -> str:
    return re.sub(r"(?:[;,.:]|\s|\band\b)+$", "", words)


def _topics_of(words: str, at: str, found: Findings) -> tuple[str, ...]:
    lower = words.casefold()
    return tuple(
        topic
        for topic in found.topics.get(at, ())
        if any(phrase in lower for phrase in found.evidence.get(f"{at} {topic}", ()))
    )
