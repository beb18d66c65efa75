"""Twenty thousand signs are drafted within seconds, also where they nearly are what is looked for, over and over."""

import time

import pytest

from tui.importers.draft import drafted_bytes

LENGTH = 20_000
MOST_SECONDS = 5.0
PROSE = "The Ministers of Norway and Peru met in Oslo on 3 May 2041 and agreed on the work of the lamps."


def over(unit: str) -> str:
    return (unit * (LENGTH // len(unit) + 1))[:LENGTH]


UNITS = {
    "brackets": ")",
    "open brackets": "(",
    "apostrophes": "A’",
    "full stops": ". ",
    "initials": "A.",
    "sums": "US$ 1 billion ",
    "notes": "[1]",
    "offices": "Minister of and of the ",
    "digits": "1",
    "tabs": "\t",
    "quotes": "”",
    "straight quotes": '"',
    "kinds of document": "news no. 1 ",
    "member states": "Member States ",
    "square brackets": "[",
    "persons": "H.E. Mr A B, ",
    "lands": "Norway : ",
    "bodies that act": "The Council has ",
    "letters": "Harbour Council (HC) ",
    "actors": "Norway, Iceland and ",
}
TEXTS = {
    **{f"{name} alone": over(unit) for name, unit in UNITS.items()},
    **{f"{name} in a sentence": f"The lamps {over(unit)} shine on the hills of Oslo." for name, unit in UNITS.items()},
    "blanks between words": f"The lamps{over(' ')}shine on the hills of Oslo.",
    "blanks in a day": f"They met on 3{over(' ')}May{over(' ')}2041 in Oslo.",
    "initials behind a figure": f"They gave 1 {over('A.')} for the lamps.",
}


@pytest.fixture(scope="module", autouse=True)
def _vocabularies() -> None:
    """What is made once is not counted."""
    drafted_bytes(PROSE.encode(), "lamps.txt")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_near_misses_are_drafted_within_seconds(text: str) -> None:
    begun = time.process_time()
    made = drafted_bytes(f"{PROSE}\n\n{text}\n\n{PROSE}".encode(), "lamps.txt")
    assert time.process_time() - begun < MOST_SECONDS
    assert made.statement.paragraphs
