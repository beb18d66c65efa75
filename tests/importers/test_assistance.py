"""Who gives a sum and who gets it: what the words of its own sentence say, and nobody where they do not."""

import pytest

from tui.importers.opening import from_bytes

TITLE = "Joint Statement of the Foreign Ministers of Norway, Iceland, Kenya and Uganda, Bergen, 3 May 2031"
LAST = "2. The European Union and the World Bank went home after the long talks of the day."


def given(sentence: str) -> list[tuple[str, str]]:
    roster = from_bytes(f"{TITLE}\n\n1. {sentence}\n\n{LAST}".encode(), "talk").roster
    return [(line.provider, " ".join(line.recipients)) for line in roster.assistance]


@pytest.mark.parametrize(
    ("sentence", "provider", "recipients"),
    [
        ("Norway announced a grant of US$ 5 million to Kenya for the quay.", "NO", "KE"),
        ("Norway announced US$ 5 million for Kenya.", "NO", "KE"),
        ("Norway will provide Kenya with a loan of EUR 20 million.", "NO", "KE"),
        ("The Ministers thanked Norway for its contribution of US$ 2 million.", "NO", ""),
        ("The Ministers welcomed the contribution of US$ 3 million by Iceland.", "IS", ""),
        ("The Ministers welcomed the contribution of Iceland of US$ 3 million.", "IS", ""),
        ("US$ 5 million was pledged by Norway for the nets of Uganda.", "NO", ""),
        ("A sum of NOK 50 million, provided by Norway, will go to Kenya and Uganda.", "NO", "KE UG"),
        ("A grant of EUR 4 million from Iceland to Kenya was signed.", "IS", "KE"),
        ("Kenya received US$ 5 million from Norway.", "NO", "KE"),
        ("Norwegian support of NOK 20 million for Kenya was welcomed.", "NO", "KE"),
        ("The Norwegian side decided to grant Kenya aid of NOK 20 million.", "NO", "KE"),
        ("The World Bank approved a loan of US$ 100 million to Uganda.", "world-bank", "UG"),
        ("The Ministers noted Norway's grant of US$ 5 million to Uganda.", "NO", "UG"),
        ("At the request of Kenya, Norway will lend US$ 5 million.", "NO", ""),
        ("They noted the decision of Norway to contribute US$ 5 million.", "NO", ""),
        ("The pledge of the Kingdom of Norway to provide US$ 5 million to Kenya is kept.", "NO", "KE"),
        ("Norway, which has the krone, will put in US$ 5 million.", "NO", ""),
    ],
)
def test_the_sentence_says_who_gives_and_who_gets(sentence: str, provider: str, recipients: str) -> None:
    assert given(sentence) == [(provider, recipients)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Trade between Norway and Kenya reached US$ 300 million.",
        "The turnover of their ports rose by a tenth to EUR 3.4 billion.",
        "They agreed to raise their trade to US$ 10 billion by 2040.",
        "They set a goal of US$ 2 billion in two-way trade.",
        "They believe in the US$ 2 billion bilateral trade target.",
    ],
)
def test_the_measure_of_a_trade_is_no_assistance(sentence: str) -> None:
    assert given(sentence) == []


def test_sums_given_for_trade_are_assistance() -> None:
    assert given("Norway gave US$ 5 million for the trade fairs of Kenya.")[0][0] == "NO"
    assert given("Trade reached its goal after Norway gave US$ 5 million.") == [("NO", "")]
    assert given("Their trade had the support of a loan of US$ 3 million to reach the coast.") == [("", "")]


def test_who_announces_a_sum_gives_it_for_the_country_of_the_roster() -> None:
    page = f"""{TITLE}

1. The Foreign Minister of Norway, Mr. Olav Berg, and the Secretary of State of Iceland, Ms. Anna Lund, met in Bergen.

2. Minister Berg announced US$ 65 million. Secretary Lund pledged EUR 5 million. The Berg Fund announced NOK 4 million.
Olav Berg also offered NOK 3 million.

{LAST.replace("2.", "3.")}"""
    lines = from_bytes(page.encode(), "talk").roster.assistance
    assert [line.provider for line in lines] == ["NO", "IS", "", "NO"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway and Iceland pledged US$ 5 million each.",
        "The cost of the quay is US$ 40 million. Norway will be there.",
        "The Ministers asked Norway to provide US$ 5 million.",
        "Norway did not pledge US$ 5 million.",
        "Iceland pays for the damage to the quay, which is put at US$ 5 million.",
        "A fund of US$ 5 million for the Kenya Harbour Board is there.",
    ],
)
def test_two_givers_costs_and_wishes_are_of_nobody(sentence: str) -> None:
    assert given(sentence) == [("", "")]


@pytest.mark.parametrize(
    ("sentence", "providers"),
    [
        ("Norway (US$ 5 million), Iceland (EUR 2 million) and Kenya (EUR 9 million) made pledges.", "NO IS KE"),
        ("They thanked Norway for EUR 2 million and Iceland for SEK 15 million.", "NO IS"),
        ("Norway will put NOK 5 million into the fund and Iceland US$ 2 million.", "NO IS"),
        ("They set up a fund of US$ 9 million, of which Kenya shall bear US$ 2 million.", " KE"),
    ],
)
def test_each_sum_of_several_has_its_own_giver(sentence: str, providers: str) -> None:
    assert " ".join(provider for provider, _ in given(sentence)) == providers


def test_a_share_is_of_the_same_giver_and_goes_to_those_who_share() -> None:
    text = "Norway pledged US$ 30 million, of which Kenya and Uganda share US$ 20 million."
    assert given(text) == [("NO", ""), ("NO", "KE UG")]


@pytest.mark.parametrize(
    ("sentence", "providers"),
    [
        ("The pledges are: Norway: NOK 2 million; Iceland – EUR 3 million; and Kenya, USD 1 million.", "NO IS KE"),
        ("Norway pledged NOK 2 million; Iceland EUR 3 million; and the World Bank EUR 4 million.", "NO IS world-bank"),
        ("They welcomed Norway's NOK 2 million contribution and Iceland’s additional EUR 3 million grant.", "NO IS"),
        ("They thanked the donors. The recipients get: Kenya: USD 1 million; Uganda: USD 2 million.", " "),
        ("The nets of Kenya, USD 1 million in all, and of Uganda, USD 2 million, are lost.", " "),
    ],
)  # fmt: skip
def test_a_name_beside_a_sum_gives_it_where_the_list_is_one_of_pledges(sentence: str, providers: str) -> None:
    assert " ".join(provider for provider, _ in given(sentence)) == providers


def annexed(*lines: str) -> list[tuple[str, str, str]]:
    text = f"{TITLE}\n\n1. They met in Bergen and they agreed.\n\n{LAST}\n\n" + "\n".join(lines)
    roster = from_bytes(text.encode(), "talk.txt").roster
    return [(line.at, line.provider, line.printed) for line in roster.assistance]


def test_a_table_of_pledges_in_an_annex_gives_each_sum_its_giver() -> None:
    rows = (
        "Donor\t2031\t2032",
        "Norway\tNOK 2.3 billion\tNOK 7 billion",
        "Kenya\t-\tUSD 1 million",
        "Total\tUSD 900 million",
    )
    assert annexed("ANNEX: HARBOUR FUND", "", *rows) == [
        ("", "NO", "NOK 2.3 billion"),
        ("", "NO", "NOK 7 billion"),
        ("", "KE", "USD 1 million"),
    ]
    assert annexed("ANNEX II - PLEDGES", "", "Iceland EUR 3 million*")[0] == ("", "IS", "EUR 3 million")


def test_other_tables_of_sums_in_an_annex_are_no_pledges() -> None:
    assert annexed("ANNEX: LOST NETS", "", "Country\tLoss", "Norway\tNOK 2.3 billion") == []
    assert annexed("ANNEX: PLEDGES", "", "They asked Norway for NOK 2.3 billion.") == []


def test_a_second_giver_in_the_genitive_gives_the_second_sum() -> None:
    assert given("They hail the contribution of US$ 5 million and Norway's US$ 2 million.")[1] == ("NO", "")
    assert given("They welcomed pledges of US$ 20 million by Norway and Iceland.") == [("", "")]
