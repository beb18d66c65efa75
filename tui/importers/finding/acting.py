"""The verbs by which somebody takes a position, as an expression: with the adverbs and the auxiliary before them."""

import re
from functools import cache

from tui.importers.finding.vocabulary import verbs

_ADVERBS = (
    r"(?:(?:also|further|furthermore|strongly|jointly|once\s+again|again|particularly|accordingly|additionally|equally|"
    r"unanimously|warmly|fully|firmly|deeply|likewise|therefore|then|in\s+particular|highly|reportedly|"
    r"all|both|hereby|has|have|had)[ ,]+)*"
)


@cache
def verb_form() -> str:
    """Any of the verbs, as the pattern of a regular expression; longer ones win."""
    return "|".join(re.escape(verb).replace(r"\ ", r"\s+") for verb in verbs())


@cache
def acts() -> str:
    """A verb in the group ``verb``, with what may stand between it and whoever acts."""
    return rf"{_ADVERBS}(?P<verb>{verb_form()})(?!\w)"
