"""Sums that are only the measure of a trade or an output: nobody gives them, so they are no assistance.

``Their trade reached USD 3 billion``, ``a target of EUR 2 billion in two-way trade``. Where the sentence speaks of
giving as well, the sum stays.
"""

import re

_MEASURED = r"(?:(?<!\w)(?:trade|turnover|exports?|imports?|commerce|GDP|gross\s+domestic\s+product|remittances)\b)"
_GROWS = (
    r"\b(?:reach\w*|exceed\w*|amount\w*\s+to|st(?:ood|ands)\s+at|total\w*|increas\w*|grew|grow\w*|ris(?:e|es|ing|en)|rose|doubl\w*|"
    r"tripl\w*|surpass\w*|valued\s+at|worth|fell|declin\w*|expand\w*|rais\w+|lift\w*|bring\w*|to|of|at)\b"
)
_AHEAD = re.compile(
    rf"{_MEASURED}(?!\s+(?:fairs?|centres?|centers?|missions?|finance|facilitation|promotion)\b).{{0,120}}{_GROWS}"
    r".{0,40}$",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND = re.compile(
    rf"\s+(?:worth\s+)?(?:in|of)\s+(?:(?:annual|bilateral|two-way|mutual|total|goods|merchandise)\s+)*{_MEASURED}|"
    rf"\s+(?:(?:annual|bilateral|two-way|mutual)\s+)*{_MEASURED}\s+(?:target|volume|turnover|goal)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"\b(?:grant\w*|loans?|credit\w*|pledg\w+|contribut\w+|financ\w+|fund\w*|aid|assist\w*|invest\w*|facilit(?:y|ies)|"
    r"provid\w+|allocat\w+|support\w*|donat\w+|gave|give\w*|giving|package|project\w*|programme\w*|budget\w*|cost\w*|"
    r"announc\w+|commit(?:s|ted)|spent|spend)\b",
    re.IGNORECASE,
)
_REACH = 240


def measures_trade(sentence: str, where: tuple[int, int]) -> bool:
    """Whether the sum that stands in a sentence there is how large a trade or an output is."""
    start, end = where
    ahead = _AHEAD.search(sentence[max(0, start - _REACH) : start])
    return bool((ahead and not _GIVING.search(ahead[0])) or _BEHIND.match(sentence, end))


def gives_nothing(sentence: str, where: tuple[int, int]) -> bool:
    """Whether no word around a sum speaks of giving."""
    start, end = where
    around = (sentence[max(0, start - _REACH) : start], sentence[end : end + _REACH])
    return not any(_GIVING.search(words) for words in around)
