"""Quotation: whether words quoted from a statement are its words.

    check(statement, "...") -> Verdict        check(PrintedWords(statement), "...")   # many quotations of one statement
    verdict.kind, .places, .changes, .cuts, .pieces, .count, .remarks, .stands, .exit_code    (tui.core.verdict)
    sentence(verdict) -> "exact: 5(c)"; details(verdict) -> one line for each difference      (tui.core.verdict_words)

The verdicts, from the best to the worst:

exact       the printed words, line ends being blanks; labels of items and paragraphs may be left out
typography  the same but for quotes, dashes, spaces; a final comma or full stop of the writer's; ``[t]he``; words in
            brackets that stand for nothing printed
near        words differ; ``changes`` says which
cut         marks such as ``[...]`` hide words, or words in brackets stand for printed ones; ``cuts`` says which
joined      from two places: no mark between them, or out of order, or too far apart for a cut
absent      none of these
word        one word: ``count`` says how often it is printed, which is no verdict

A cut is fair only within a paragraph, or from one paragraph into the next.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tui.core.errors import BadData
from tui.core.printed_words import Found, PrintedWords
from tui.core.quotation_cuts import MOST_REPLACED, Fragment, has_marks, hidden, in_order, read, taken_apart
from tui.core.quotation_cuts import with_free_letters as without_brackets
from tui.core.quotation_joined import joined_from
from tui.core.quotation_near import Change, Near, nearest_words
from tui.core.statement import Statement
from tui.core.verdict import Cut, Kind, Verdict
from tui.core.wording import QUOTE, Token, one_line, tokens


def check(words: Statement | PrintedWords, quotation: str) -> Verdict:
    """What is to be said of ``quotation``.

    Raises:
        BadData: there is no word in it.
    """
    printed = words if isinstance(words, PrintedWords) else PrintedWords(words)
    text = one_line(quotation)
    pieces = taken_apart(text)
    count = sum(token.is_word for fragment in pieces.fragments for token in fragment.tokens)
    if count == 0:
        raise BadData("there are no words to check; give the words as they are quoted")
    if count == 1 and len(pieces.fragments) == 1:
        return _of_a_word(printed, quotation, pieces.fragments[0])
    found = _as_it_is(printed, text) or _with_marks(printed, text)
    return replace(found, quotation=quotation)


def _of_a_word(printed: PrintedWords, quotation: str, fragment: Fragment) -> Verdict:
    [token] = [token for token in fragment.tokens if token.is_word]
    places = [place for place in printed.at.get(token.form.casefold(), ()) if printed.forms[place] == token.form]
    where = tuple(dict.fromkeys(printed.where(Found(place, place)) for place in places))
    return Verdict(Kind.WORD, quotation, where, count=len(places))


def _as_it_is(printed: PrintedWords, text: str) -> Verdict | None:
    """Exact, or exact but for typography; ``None`` where it is neither."""
    plain, free = without_brackets(text)
    for attempt, its_free, remark in _attempts(text, plain, free):
        quoted = read(attempt, its_free)
        found = printed.occurrences(quoted)
        if not found:
            continue
        exact = [f for f in found if not remark and not its_free and _same_characters(printed, f, quoted, attempt)]
        places = tuple(printed.where(f) for f in exact or found)
        if exact:
            return Verdict(Kind.EXACT, text, places, count=len(places))
        remarks = [remark] if remark else []
        remarks += ["a capital is changed in brackets"] if its_free else []
        remarks += [] if remarks else ["quotation marks, dashes or spaces differ"]
        return Verdict(Kind.TYPOGRAPHY, text, places, count=len(places), remarks=tuple(remarks))
    return None


def _attempts(text: str, plain: str, free: frozenset[int]) -> list[tuple[str, frozenset[int], str]]:
    made: list[tuple[str, frozenset[int], str]] = []
    for given, its_free in dict.fromkeys([(text, frozenset[int]()), (plain, free)]):
        made.append((given, its_free, ""))
        made += [(inner, moved, "") for inner, moved in _without_quotes(given, its_free)]
        for whole, moved, _ in tuple(made[-2:]):
            if whole[-1:] in {",", ".", ";", ":", "!", "?"}:
                made.append((whole[:-1], moved, f"the final {whole[-1]} is not printed"))
    return made


def _without_quotes(text: str, free: frozenset[int]) -> list[tuple[str, frozenset[int]]]:
    """``text`` without the marks it is quoted in, if it is."""
    all_tokens = list(tokens(text))
    if len(all_tokens) < 3 or all_tokens[0].form != QUOTE:
        return []
    first, last = all_tokens[0], all_tokens[-1]
    if last.form != QUOTE:
        return []
    return [(text[first.end : last.start].strip(), frozenset(at - first.end for at in free))]


def _same_characters(printed: PrintedWords, found: Found, quoted: Sequence[Token], text: str) -> bool:
    return one_line(printed.words_as(found, quoted)) == text[quoted[0].start : quoted[-1].end]


def _with_marks(printed: PrintedWords, text: str) -> Verdict:
    """Cut, joined, near or absent."""
    plain, free = without_brackets(text)
    if inner := _without_quotes(plain, free):
        plain, free = inner[0]
    pieces = taken_apart(plain, free)
    if len(pieces.fragments) == 1 and not pieces.own and not has_marks(plain):
        return _near_or_joined(printed, text, plain, pieces.fragments[0].tokens)
    chances: list[list[Found]] = []
    changes: list[Change] = []
    for at, fragment in enumerate(pieces.fragments):
        found = _fragment(printed, fragment.tokens, last=at == len(pieces.fragments) - 1)
        if not found:
            near = nearest_words(printed, fragment.tokens, plain)
            if near is None or not near.is_near:
                return Verdict(Kind.ABSENT, text, remarks=(f"not printed: {_said(plain, fragment.tokens)}",))
            found = [near.found]
            changes += near.changes
        chances.append(found)
    chain = in_order(chances)
    if chain is None or not _fair(printed, chain, pieces.fragments):
        chain = chain or tuple(found[0] for found in chances)
        return _joined(printed, text, chain)
    return _cut(printed, text, chain, pieces.fragments, pieces.own, tuple(changes))


def _fragment(printed: PrintedWords, quoted: Sequence[Token], *, last: bool) -> list[Found]:
    found = printed.occurrences(quoted)
    if not found and quoted and not quoted[-1].is_word and (last or quoted[-1].form in ",;:."):
        found = printed.occurrences(quoted[:-1])
    return found


def _cut(
    printed: PrintedWords,
    text: str,
    chain: tuple[Found, ...],
    fragments: Sequence[Fragment],
    own: tuple[str, ...],
    changes: tuple[Change, ...],
) -> Verdict:
    cuts: list[Cut] = []
    for (before, after), fragment in zip(pairwise(chain), fragments[1:], strict=True):
        between = hidden(printed, before, after)
        if between is not None:
            cuts.append(Cut(printed.words(between), printed.where(between), fragment.own))
    kind = Kind.NEAR if changes else Kind.CUT if cuts else Kind.TYPOGRAPHY
    stand_for = {cut.own for cut in cuts}
    remarks = [f"{words} is the writer's own" for words in own if words not in stand_for]
    remarks += [] if own or cuts or changes else ["the mark hides nothing"]
    found = printed.occurrences(fragments[0].tokens) if len(fragments) == 1 else []
    where = tuple(printed.where(place) for place in found or [Found(chain[0].first, chain[-1].last)])
    count = len(where) if kind is Kind.TYPOGRAPHY else 0
    return Verdict(kind, text, where, changes, tuple(cuts), count=count, remarks=tuple(remarks))


def _fair(printed: PrintedWords, chain: Sequence[Found], fragments: Sequence[Fragment]) -> bool:
    for (before, after), fragment in zip(pairwise(chain), fragments[1:], strict=True):
        one, other = printed.passage_at(before.last), printed.passage_at(after.first)
        if one.paragraph != other.paragraph:
            if printed.statement.passages[one.paragraph].last + 1 != other.paragraph:
                return False
            if fragment.own:
                return False
        if fragment.own and len(printed.words(Found(before.last, after.first)).split()) > MOST_REPLACED + 2:
            return False
    return True


def _near_or_joined(printed: PrintedWords, text: str, plain: str, quoted: Sequence[Token]) -> Verdict:
    near = nearest_words(printed, quoted, plain)
    places = joined_from(printed, [token.form.casefold() for token in quoted if token.is_word])
    if places:
        shortest = min(place.last - place.first + 1 for place in places)
        if near is None or not near.is_near or near.cost >= shortest / 2:
            return _joined(printed, text, places)
    if near is None or not near.is_near:
        return Verdict(Kind.ABSENT, text)
    return _as_near(printed, text, near)


def _as_near(printed: PrintedWords, text: str, near: Near) -> Verdict:
    if not near.changes:  # only a label is written otherwise
        return Verdict(Kind.TYPOGRAPHY, text, (printed.where(near.found),), count=1, remarks=("a label differs",))
    return Verdict(Kind.NEAR, text, (printed.where(near.found),), near.changes)


def _joined(printed: PrintedWords, text: str, places: Sequence[Found]) -> Verdict:
    words = tuple(printed.words(place) for place in places)
    return Verdict(Kind.JOINED, text, tuple(printed.where(place) for place in places), pieces=words)


def _said(text: str, quoted: Sequence[Token]) -> str:
    return text[quoted[0].start : quoted[-1].end]
