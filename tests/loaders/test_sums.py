import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.loaders.sums import currencies_in, numbers_in, qualifier_of
from tui.loaders.vocabulary import currencies


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("approximately 2 billion yen", 2e9),
        ("some 3 million euros", 3e6),
        ("US$1.5 million", 1.5e6),
        ("EUR 1,250,000", 1.25e6),
        ("EUR 1.250.000", 1.25e6),
        ("1 250 000 francs", 1.25e6),
        ("1’250’000 francs", 1.25e6),
        ("2,5 Milliarden", 2.5),
        ("¥300 bn", 3e11),
        ("$20m", 2e7),
        ("500 tonnes", 500),
        ("a million dollars", 1e6),
        ("half a million dollars", 5e5),
        ("two and a half billion yen", 2.5e9),
        ("one hundred and twenty thousand pounds", 120_000),
        ("twenty-five trillion", 25e12),
        ("three hundred thousand", 300_000),
        ("2 million 300 thousand", 2.3e6),
        ("between 2 and 3 million", 2e6),
        ("between 2 and 3 million", 3e6),
        ("from 10 to 20 million euros", 1e7),
        ("5 crore rupees", 5e7),
    ],
)
def test_a_printed_number_is_read(printed: str, number: float) -> None:
    assert number in numbers_in(printed)


@pytest.mark.parametrize("printed", ["several million yen", "a grant", "funds and a loan", "grants to m and b", ""])
def test_what_is_no_number_is_not_guessed(printed: str) -> None:
    assert numbers_in(printed) == []


def test_an_ambiguous_number_has_both_its_readings() -> None:
    assert set(numbers_in("1.500 euros")) == {1500.0, 1.5}


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("2 billion yen", {"JPY"}),
        ("2 billion Japanese yen", {"JPY"}),
        ("US$5", {"USD"}),
        ("5 US dollars", {"USD"}),
        ("5 U.S. dollars", {"USD"}),
        ("EUR 5 (about 6 US dollars)", {"EUR", "USD"}),
        ("€5", {"EUR"}),
        ("5 million pounds sterling", {"GBP"}),
        ("20 tonnes of rice", set()),
        ("5 Norwegian kroner", {"NOK", "DKK"}),
    ],
)
def test_printed_currencies_are_found(printed: str, codes: set[str]) -> None:
    assert currencies_in(printed) == codes


@pytest.mark.parametrize(("printed", "one"), [("5 dollars", "AUD"), ("$5", "CAD"), ("5 francs", "CHF"), ("¥5", "CNY")])
def test_a_shared_word_may_mean_each_of_its_currencies(printed: str, one: str) -> None:
    assert one in currencies_in(printed)
    assert len(currencies_in(printed)) > 1


@pytest.mark.parametrize(
    ("printed", "qualifier"),
    [
        ("approximately 2 billion yen", "approximately"),
        ("Not more than 5 euros", "not more than"),
        ("up to 5", "up to"),
        ("5 euros", ""),
        ("handsome 5", ""),
    ],
)
def test_words_that_make_a_sum_less_exact_are_found(printed: str, qualifier: str) -> None:
    assert qualifier_of(printed) == qualifier


def test_the_currencies_are_those_of_the_standard() -> None:
    codes = currencies().codes
    assert {"JPY", "KZT", "KGS", "TJS", "TMT", "UZS", "EUR", "USD"} <= codes
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert len(codes) > 150


@given(st.integers(0, 10**13))
@settings(max_examples=100)
def test_a_number_in_groups_of_three_is_read_back(number: int) -> None:
    assert float(number) in numbers_in(f"{number:,} yen")
    assert float(number) in numbers_in(f"{number:,} yen".replace(",", "."))
    assert float(number) in numbers_in(f"some {number} yen")


@given(st.text(st.sampled_from("0123456789.,' abmk-andhalfto½$€")))
@settings(max_examples=200)
def test_no_text_troubles_the_reading_of_numbers(printed: str) -> None:
    assert all(number >= 0 for number in numbers_in(printed))
    currencies_in(printed)
