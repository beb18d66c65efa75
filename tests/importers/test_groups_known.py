"""Groups that a text defines or takes as known, and who belongs to them: nobody where a number does not fit."""

import pytest

from tui.core.statement import Statement
from tui.importers.opening import from_bytes

TWO = "Joint Statement of the Foreign Ministers of Norway and Iceland, Bergen, 3 May 2031"
FOUR = "Joint Statement by Estonia, Latvia, Lithuania and Poland, Riga, 3 May 2031"
THREE = (
    "The Minister of Foreign Affairs of Norway, Ms. Asta Lind, the Minister of Foreign Affairs of Iceland, Mr. Jón "
    "Berg, and the Minister of Foreign Affairs of Denmark, Mr. Per Holm, met in Bergen."
)


def drafted(title: str, *texts: str) -> Statement:
    return from_bytes("\n\n".join((title, *(f"{n}. {text}" for n, text in enumerate(texts, 1)))).encode(), "talk")


def groups(title: str, *texts: str) -> dict[str, str]:
    return {group.printed: " ".join(group.members) for group in drafted(title, *texts).roster.groups}


@pytest.mark.parametrize(
    "definition",
    [
        "Norway and Iceland (hereinafter the Coasts) met.",
        'Norway and Iceland (hereinafter referred to as "the Coasts") met.',
        "Norway and Iceland, hereinafter referred to as the Coasts, met.",
        "Norway and Iceland (together, “the Coasts”) met.",
        "Norway and Iceland (henceforth the “Coasts”) met.",
    ],
)
def test_a_text_defines_a_group_of_the_countries_before(definition: str) -> None:
    assert groups(TWO, definition, "The Coasts agreed.")["the Coasts"] == "NO IS"


@pytest.mark.parametrize(
    ("title", "words", "members"),
    [
        (TWO, "both Leaders", "NO IS"),
        (TWO, "the two Governments", "NO IS"),
        (TWO, "both nations", "NO IS"),
        (TWO, "the Sides", "NO IS"),
        (FOUR, "the four countries", "EE LV LT PL"),
        (FOUR, "the Participating States", "EE LV LT PL"),
        (FOUR, "the Signatories", "EE LV LT PL"),
        ("Joint Statement of Norway and the European Union, 3 May 2031", "the two sides", "NO european-union"),
    ],
)
def test_who_took_part_is_meant_by_many_words(title: str, words: str, members: str) -> None:
    assert groups(title, f"The EU and they met. It was seen that {words} agreed.").get(words) == members


def test_a_number_of_people_is_that_of_the_people() -> None:
    title = "Joint Statement of the Foreign Ministers of Norway, Iceland and Denmark, Bergen, 3 May 2031"
    found = groups(title, THREE, "The Three Ministers agreed. The three countries will act.")
    assert (found["the Three Ministers"], found["the three countries"]) == ("lind berg holm", "NO IS DK")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (FOUR, "The two countries were not there. Both sides were. The five Ministers went."),
        (TWO, "The Parties to the Treaty of Ports and the countries of the coast agreed. The Leaders of Chad went."),
    ],
)
def test_a_number_that_does_not_fit_and_others_are_no_group(title: str, text: str) -> None:
    assert groups(title, text) == {}


def test_member_states_are_those_of_the_organisation_in_the_title() -> None:
    found = groups(
        "Communiqué of the 5th ASEAN Summit, Bali, 3 May 2012", "The Member States agreed. EU Member States went."
    )
    assert found["Member States"].split() == ["ID", "MY", "PH", "SG", "TH", "BN", "VN", "LA", "MM", "KH"]


def test_a_name_with_and_without_its_article_is_one_group() -> None:
    roster = drafted(TWO, "The Ministers met in the old harbour. Ministers agreed.").roster
    assert [group.id for group in roster.groups] == ["the-ministers"]
