"""Sums of money: which currency a unit means, what a range is worth, and which figures are no money."""

import time

import pytest

from tui.importers.finding.sums.sums_in import sums_in


def sums(text: str) -> list[tuple[str, float, str]]:
    return [(each.printed, each.amount.value, each.amount.currency) for each in sums_in(text)]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("AUD$1.7 trillion", 1.7e12, "AUD"),
        ("USD $500 million", 500e6, "USD"),
        ("NZ$16 million", 16e6, "NZD"),
        ("M$500 million", 500e6, "MYR"),
        ("Bds$ 5 million", 5e6, "BBD"),
        ("US$ 1.2 MILLION", 1.2e6, "USD"),
        ("R10 million", 10e6, "ZAR"),
        ("Tk 300 crore", 3e9, "BDT"),
        ("KSh 5 million", 5e6, "KES"),
        ("₦ 5 billion", 5e9, "NGN"),
        ("RM 5 million", 5e6, "MYR"),
        ("$3.5B", 3.5e9, "USD"),
        ("5 million (USD)", 5e6, "USD"),
        ("10 billion FCFA", 10e9, "XOF"),
        ("1.5 billion UA", 1.5e9, "XUA"),
        ("25 million units of account", 25e6, "XUA"),
        ("SDR 19 million", 19e6, "XDR"),
        ("TL 950 million", 950e6, "TRY"),
        ("4.2 billion meticais", 4.2e9, "MZN"),
        ("20 million córdobas", 20e6, "NIO"),
        ("DM 20 million", 20e6, "DEM"),
        ("20 million DM", 20e6, "DEM"),
        ("£A1,000,000", 1e6, "AUP"),
        ("IR£3.5 million", 3.5e6, "IEP"),
        ("£stg 5 million", 5e6, "GBP"),
        ("NF 5 million", 5e6, "FRF"),
        ("30 million FF", 30e6, "FRF"),
        ("Lit. 500 billion", 500e9, "ITL"),
        ("Esc. 300 million", 300e6, "PTE"),
        ("Ptas 2,000 million", 2e9, "ESP"),
        ("BF 200 million", 200e6, "BEF"),
        ("fl. 30 million", 30e6, "NLG"),
        ("100 million roubles", 100e6, "RUB"),
        ("15 million transferable roubles", 15e6, "SUR"),
        ("ECU 150 million", 150e6, "XEU"),
        ("EUA 40 million", 40e6, "XEU"),
        ("300 million u.a.", 300e6, "XUA"),
        ("CFA 5 billion", 5e9, "XOF"),
        ("US $50 million", 50e6, "USD"),
        ("Rbl 2 billion", 2e9, "RUB"),
        ("20 million new francs", 20e6, "FRF"),
        ("US$ 32.8 billion", 32_800_000_000.0, "USD"),
        ("US DOLLARS 111,450", 111450, "USD"),
        ("THREE MILLION EUROS", 3e6, "EUR"),
        ("KENYA SHILLINGS 45,000,000", 45e6, "KES"),
        ("US Dollars (USD) 45,000", 45e3, "USD"),
        ("USD. 45,000", 45e3, "USD"),
        ("JPY 134.466 billion", 134.466e9, "JPY"),
        ("EUR 1,289 million", 1289e6, "EUR"),
        ("EUR 2.500", 2500, "EUR"),
    ],
)
def test_letters_and_signs_say_whose_money_it_is(text: str, value: float, currency: str) -> None:
    assert sums(f"They gave {text} for ports.") == [(text, value, currency)]


def test_small_words_in_capitals_are_no_part_of_a_sum() -> None:
    assert sums("THEY GAVE A SUM OF EUROS 45,000 AND THE POUNDS 5 MILLION.") == [
        ("EUROS 45,000", 45e3, "EUR"), ("POUNDS 5 MILLION", 5e6, "GBP")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("of EUR 22 to 50 billion a year", "EUR 22 to 50 billion", 22e9),
        ("EUR 5-7 million", "EUR 5-7 million", 5e6),
        ("between US$ 5 and 7 million", "US$ 5 and 7 million", 5e6),
        ("from 3 to 4 million euros", "3 to 4 million euros", 3e6),
    ],
)
def test_a_range_is_one_sum_worth_its_lower_end(text: str, printed: str, value: float) -> None:
    assert [(words, number) for words, number, _ in sums(text)] == [(printed, value)]


@pytest.mark.parametrize(
    "text",
    [
        "COP26, COP 21 and (COP21)",
        "the Euro 2028 cup",
        "the Top 20 and TOP20",
        "a team that won 12 games and 5 gold medals",
        "Q$5 million",
        "5 marks for 3 crowns",
        "2031 euros of old",
        "T 6.2 billion of a country that is not named",
        "document S/12345",
        "5000 units and 2 million accounts",
    ],
)
def test_conferences_cups_and_words_are_no_money(text: str) -> None:
    assert sums(text) == []


def test_a_unit_of_several_countries_is_that_of_the_one_beside() -> None:
    text = "Canada gives C$5 million and Mexico 200 million pesos. Pakistan gave Rs. 20 million, India Rs 500 crore."
    assert [currency for _, _, currency in sums(text)] == ["CAD", "MXN", "PKR", "INR"]


def test_a_long_line_of_figures_is_read_in_time() -> None:
    begun = time.process_time()
    assert len(sums("US$ 5 million " * 4_000)) == 4_000
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("text", "code"),
    [("Kazakhstan (T 6.2 billion)", "KZT"), ("Peru gave S/ 26.5 million", "PEN"), ("Zambia: K 200 million", "ZMW")],
)
def test_single_letters_are_money_beside_their_country(text: str, code: str) -> None:
    assert [currency for _, _, currency in sums(text)] == [code]


def test_two_words_in_one_list_are_two_currencies() -> None:
    text = "Kyrgyzstan and Uzbekistan (350 billion soums and 1.4 billion soms)"
    assert [currency for _, _, currency in sums(text)] == ["UZS", "KGS"]


@pytest.mark.parametrize(
    "equivalent",
    [
        "(approx. US$ 250 million)",
        "(US$ 250 million; EUR 230 million)",
        ", equivalent to US$ 250 million,",
        ", or about US$ 250 million,",
        "/US$ 250 million",
    ],
)
def test_an_equivalent_is_no_second_sum(equivalent: str) -> None:
    assert [currency for _, _, currency in sums(f"They gave Rs 2,150 crore {equivalent} for ports.")] == ["INR"]


def test_what_a_sum_includes_is_a_second_sum() -> None:
    assert len(sums("They gave US$ 20 million (including US$ 5 million for eels).")) == 2


def test_a_sum_said_again_in_another_currency_is_one() -> None:
    assert [value for _, value, _ in sums("They gave RM 1.5 million, or AUD 500,000, for ports.")] == [1.5e6]
    assert len(sums("They gave EUR 5 million, or EUR 10 million, for ports.")) == 2


def test_of_a_range_the_lower_end_is_the_value_and_a_doubt_says_so() -> None:
    (each,) = sums_in("EUR 22 to 50 billion")
    assert each.amount.value == 22e9
    assert "range" in each.doubt


def test_letters_of_a_unit_take_no_word_before_them() -> None:
    assert sums("Norway DM 15 million and 20 million DM") == [
        ("DM 15 million", 15e6, "DEM"),
        ("20 million DM", 20e6, "DEM"),
    ]
