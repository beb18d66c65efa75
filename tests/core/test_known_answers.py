"""What is known of the bundled statement, by paragraph; items belong to theirs."""

import pytest

from tui.core.reading import Reading
from tui.core.reasons import because


def paragraphs(reading: Reading) -> list[int]:
    passages = reading.statement.passages
    return sorted({int(passages[match.paragraph].address.paragraph) for match in reading.matches})


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("country:TJ via:direct", [1, 3]),
        ("country:KZ via:direct", [1]),
        ("country:KZ", [1, 2, 3, 4, 5, 6, 7]),
        ("country:JP via:direct", [1, 2, 4, 5, 6]),
        ("minister:motegi via:direct", [1, 4]),
        ("minister:motegi", [1, 2, 3, 4, 6, 7]),
    ],
)
def test_who_is_spoken_of_where(bundled_reading: Reading, query: str, found: list[int]) -> None:
    assert paragraphs(bundled_reading.ask(query)) == found


@pytest.mark.parametrize(
    ("words", "found", "shown"),
    [('"health and medical"', ["5(a)", "5(b)"], ["5", "5(a)", "5(b)"]), ('"avigan"', ["5(c)"], ["5", "5(c)"])],
)
def test_words_are_found_in_items_under_their_lead_in(
    bundled_reading: Reading, words: str, found: list[str], shown: list[str]
) -> None:
    reading = bundled_reading.ask(words)
    assert [str(match.address) for match in reading.matches] == found
    assert [str(each.passage.address) for each in reading.shown] == shown


@pytest.mark.parametrize(
    ("query", "address", "reason"),
    [
        ("country:TJ via:direct", "3", "Tajikistan, by name, as “Tajikistan”"),
        (
            "country:KZ",
            "5(c)",
            "Kazakhstan, through “The Ministers of the Central Asian countries” › Tileuberdi, in the lead-in",
        ),
        ("minister:motegi", "4", "Motegi, by role, as “The Chairperson”"),
        ("country:JP via:direct", "4", "Japan, by name, as “Japan”"),
    ],
)
def test_the_reason_is_said_in_words(bundled_reading: Reading, query: str, address: str, reason: str) -> None:
    reading = bundled_reading.ask(query)
    assert [str(each) for each in because(reading, reading.statement.at(address))] == [reason]
