"""Words as YAML that a person reads easily: plain where that is safe, folded where they are long, quoted otherwise."""

import json
import re
import textwrap
from collections.abc import Iterator

_PLAIN = re.compile(r"[^\W\d_][^\n]*")
_UNSAFE_INSIDE = re.compile(r": |:$| #|[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_NOT_FOLDED = re.compile(r"  |^ | $|[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_RESERVED = frozenset(["true", "false", "null", "yes", "no", "on", "off", "y", "n"])
_WIDE = 118


def scalar(words: str) -> str:
    """``words`` on one line."""
    if (
        _PLAIN.fullmatch(words)
        and not _UNSAFE_INSIDE.search(words)
        and words == words.strip()
        and words.casefold() not in _RESERVED
    ):
        return words
    quoted = json.dumps(words, ensure_ascii=False)
    return _UNSAFE_INSIDE.sub(lambda found: _escaped(found[0]), quoted)


def _escaped(found: str) -> str:
    return "".join(c if c in ": #" else f"\\u{ord(c):04X}" for c in found)


def keyed(key: str, words: str, indent: int) -> Iterator[str]:
    """``key: words`` as lines, folded where they would be too long for a screen."""
    pad = " " * indent
    line = f"{pad}{key}: {scalar(words)}"
    if len(line) <= _WIDE or _NOT_FOLDED.search(words) or words.count(" ") < 4:
        yield line
        return
    yield f"{pad}{key}: >-"
    yield from textwrap.wrap(
        words,
        width=_WIDE,
        initial_indent=f"{pad}  ",
        subsequent_indent=f"{pad}  ",
        break_long_words=False,
        break_on_hyphens=False,
        expand_tabs=False,
        replace_whitespace=False,
        drop_whitespace=True,
    )


def listed(words: tuple[str, ...]) -> str:
    """Ids in square brackets."""
    return (
        "["
        + ", ".join(w if re.fullmatch(r"[A-Za-z][\w-]*", w) else json.dumps(w, ensure_ascii=False) for w in words)
        + "]"
    )
