"""The language of a text, by its script and its most frequent small words."""

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in for on with that their",
    "fr": "le la les de des et du en pour dans une",
    "es": "el la los las de y en del para con una",
    "pt": "o a os as de e do da em para com uma",
    "de": "der die das und den von zu im für mit",
    "it": "il la i le di e del della in per con",
    "nl": "de het een van en in op voor met zijn",
    "id": "dan yang di untuk dengan dari pada dalam",
}
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("uk", re.compile("[іїєґІЇЄҐ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)


def language_of(text: str) -> str:
    """The BCP 47 code, or nothing where the text is too short or too mixed to say."""
    letters = sum(c.isalpha() for c in text) or 1
    for code, script in _SCRIPTS:
        share = len(script.findall(text)) / letters
        if share > (0.02 if code == "uk" else 0.1 if code == "ja" else 0.3):
            return code
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    total = sum(words.values())
    if total < 20:
        return ""
    scores = {code: sum(words[w] for w in small.split()) / total for code, small in _SMALL_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 0.08 else ""
