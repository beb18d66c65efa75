"""Reads text: blocks between blank lines, citations after two hyphens, the source below a rule of hyphens."""

from collections.abc import Iterator

from tui.exporters.lines import CUT
from tui.exporters.plain import CITED, NOTED, RULE
from tui.verifying.claims import Claim, Exported, Kind, no_source, one_line


def read(data: bytes, what: str) -> Exported:
    """What a text says.

    Raises:
        BadData: it has no source block.
    """
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    rules = [at for at, line in enumerate(lines) if line.rstrip() == RULE]
    if not rules:
        raise no_source(what)
    return Exported("text", source_of(lines[rules[-1] + 1 :]), tuple(_claims(lines[: rules[-1]])))


def source_of(lines: list[str]) -> dict[str, str | list[str]]:
    """The source in lines of a word and a value."""
    pairs = (line.partition(": ") for line in lines if ": " in line)
    return {name.strip(): "" if value.strip() == "none" else value.strip() for name, _, value in pairs}


def _claims(lines: list[str]) -> Iterator[Claim]:
    for number, line in enumerate(lines, 1):
        words = one_line(line)
        alone = not "".join(lines[number - 2 : number - 1] + lines[number : number + 1]).strip()
        if not words or words == CUT or (line.startswith(NOTED) and alone):
            continue
        if line.startswith(CITED):
            yield Claim(Kind.CITATION, one_line(line.removeprefix(CITED)), line=number)
        else:
            yield Claim(Kind.WORDS, words, line=number)
