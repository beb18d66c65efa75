"""Reads reference files. They quote nothing: their claims are the fields of the entry."""

import json
import re
from collections.abc import Iterable, Iterator

from tui.core.errors import BadData
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line, text_fields

_COMMENT = "@comment{"
_NOTE = "N1  - "


def read_bibtex(data: bytes, what: str) -> Exported:
    """What a BibTeX file says.

    Raises:
        BadData: it has no comment with its source.
    """
    text = data.decode("utf-8", "replace")
    begin = text.find(_COMMENT)
    if begin < 0:
        raise no_source(what)
    try:
        source, length = json.JSONDecoder().raw_decode(text[begin + len(_COMMENT) :])
    except ValueError:
        raise BadData(f"{what}: the comment with its source can't be read") from None
    rest = text[:begin] + text[begin + len(_COMMENT) + length :].lstrip().removeprefix("}")
    return _exported("bibtex", source, (re.sub(r"\s+=\s", " = ", line) for line in rest.split("\n")), what)


def read_ris(data: bytes, what: str) -> Exported:
    """What an RIS file says.

    Raises:
        BadData: it has no note with its source.
    """
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    for line in lines:
        if line.startswith(_NOTE) and "communique" in line:
            try:
                source = json.loads(line.removeprefix(_NOTE))
            except ValueError:
                raise BadData(f"{what}: the note with its source can't be read") from None
            return _exported("ris", source, (each for each in lines if each is not line), what)
    raise no_source(what)


def read_csl(data: bytes, what: str) -> Exported:
    """What a CSL-JSON file says.

    Raises:
        BadData: it is no CSL-JSON of ours.
    """
    try:
        items = json.loads(data)
        custom = items[0]["custom"]["communique"]
        source = {"communique": custom["source"]}
    except (ValueError, RecursionError, LookupError, TypeError):
        raise no_source(what) from None
    places = ", ".join(str(each.get("locator")) for each in custom.get("citations", ()) if isinstance(each, dict))
    fields = {**items[0], "custom": places}
    return _exported("csl", source, (f"{n}: {json.dumps(v, ensure_ascii=False)}" for n, v in fields.items()), what)


def _exported(format_id: str, source: object, lines: Iterable[str], what: str) -> Exported:
    if not isinstance(source, dict) or "communique" not in source:
        raise no_source(what)
    return Exported(format_id, text_fields(source["communique"], what), tuple(_claims(lines)))


def _claims(lines: Iterable[str]) -> Iterator[Claim]:
    for number, line in enumerate(lines, 1):
        if words := one_line(line):
            yield Claim(Kind.FIELD, words, line=number)
