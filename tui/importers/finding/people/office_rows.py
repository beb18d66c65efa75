"""Whether a word goes on the row of what an office is for: ``, Trade and Ports``, ``, Physical Planning and APEC``."""

import re

from tui.importers.finding.people import office_print
from tui.importers.finding.people.office_heads import WORD, head_at
from tui.importers.finding.people.office_words import is_subject, no_name


def known_ahead(text: str, at: int) -> int:
    """Where the first of the next words ends that offices have; 0 where there is none among a few with capitals."""
    for _ in range(office_print.FEW):
        word = office_print.NEXT.match(text, at)
        if not word or head_at(text, word.start("word")):
            return 0
        if is_subject(word["word"]):
            return word.end()
        at = word.end()
    return 0


def one_more(text: str, between: str, word: re.Match[str]) -> bool:
    """Whether a word that no list has is one more of what the office is for."""
    if "," in between:
        pair = office_print.PAIR.match(text, word.end())
        if pair and is_subject(pair["first"]) and is_subject(pair["last"]):
            return not no_name(word[0])
        row = office_print.LAST_OF_ROW.match(text, word.end())
        ends = row and (is_subject(row["last"]) or re.match(r"[;,.]| of |$", text[row.end() :][:4]))
        return not no_name(word[0]) and bool(ends)
    if "the" in between.split():
        return True
    after = text[word.end() : word.end() + 40]
    if (then := office_print.NEXT.match(text, word.end())) and is_subject(then["word"]):
        return not no_name(word[0])
    return not no_name(word[0]) and bool(re.match(rf"(?:[,;.)]|$| (?:of|for) )| {WORD} {WORD}\b", after))


def ends_with_body(text: str, word: re.Match[str]) -> bool:
    """Whether a row of what the office is for ends with a body: ``, Physical Planning and APEC``."""
    pair = office_print.PAIR_WITH_BODY.match(text, word.end())
    return bool(pair and (is_subject(pair["first"]) if pair["first"] else is_subject(word[0])))
