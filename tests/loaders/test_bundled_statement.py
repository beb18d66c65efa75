from pathlib import Path

import pytest

from tui.core.entities import Assistance, Minister
from tui.core.mentions import Mentions
from tui.core.statement import Statement, printed_paragraph
from tui.loaders.statement_file import bundled, lint, load

SOURCE = Path(__file__).parent.parent / "data" / "source.txt"


@pytest.fixture(scope="module")
def statement() -> Statement:
    return load(bundled())


@pytest.fixture(scope="module")
def mentions(statement: Statement) -> Mentions:
    return Mentions(statement)


def paragraphs(statement: Statement, bits: int) -> str:
    found = {passage.paragraph for passage in statement.passages if bits >> passage.index & 1}
    return " ".join(statement.passages[index].address.paragraph for index in sorted(found))


def test_it_has_no_fault_not_even_a_warning() -> None:
    assert lint(bundled()) == []


def test_its_words_are_the_issued_ones_character_for_character(statement: Statement) -> None:
    printed = [*statement.head.heading, "", *map(printed_paragraph, statement.paragraphs), *statement.head.closing]
    assert "\n".join(printed) == SOURCE.read_text(encoding="utf-8").strip()


def test_its_head_says_what_was_issued(statement: Statement) -> None:
    head = statement.head
    assert " ".join(head.heading) == f"{head.title} {head.instrument}"
    assert (head.date, head.place, head.language) == ("2020-08-11", "video conference", "en")


def test_its_labels_are_the_printed_ones(statement: Statement) -> None:
    assert [str(passage.address) for passage in statement.passages] == (
        ["1", "2", "2(1)", "2(2)", "3", "4", "5", "5(a)", "5(b)", "5(c)", "5(d)", "6", "7"]
    )


def test_its_ministers_are_named_as_printed(statement: Statement) -> None:
    first = statement.at("1").text
    for minister in statement.roster.ministers:
        printed = statement.roster.by_id[minister.country].printed
        article = "" if printed in {"Japan", "Turkmenistan"} else "the "
        assert f"{minister.honorific} {minister.printed}, {minister.office} of {article}{printed}" in first
    assert [minister.name for minister in statement.roster.ministers] == [
        "Motegi", "Tileuberdi", "Aidarbekov", "Muhridin", "Meredov", "Kamilov",
    ]  # fmt: skip
    chair = statement.roster.by_id["motegi"]
    assert isinstance(chair, Minister)
    assert chair.role == "Chairperson"


@pytest.mark.parametrize(
    ("entity", "expected"),
    [
        ("TJ", "1 3"),
        ("KZ", "1"),
        ("KG", "1"),
        ("TM", "1"),
        ("UZ", "1"),
        ("JP", "1 2 4 5 6"),
        ("motegi", "1 4"),
        ("central-asia-plus-japan", "1"),
        ("seventh-meeting", "3"),
        ("eighth-meeting", "2 6 7"),
        ("anniversary-30", "2 6"),
        ("senior-officials-meetings", "7"),
        ("the-ministers", "2 3 4 6 7"),
        ("ministers-of-central-asia", "4 5"),
        ("central-asian-countries", "2 4 6"),
        ("central-asia", "2 4"),
    ],
)
def test_who_is_spoken_of_directly(statement: Statement, mentions: Mentions, entity: str, expected: str) -> None:
    assert paragraphs(statement, mentions.direct[entity]) == expected


@pytest.mark.parametrize(
    ("entity", "expected"),
    [("KZ", "1 2 3 4 5 6 7"), ("UZ", "1 2 3 4 5 6 7"), ("JP", "1 2 3 4 5 6 7"), ("motegi", "1 2 3 4 6 7")],
)
def test_who_is_spoken_of_at_all(statement: Statement, mentions: Mentions, entity: str, expected: str) -> None:
    assert paragraphs(statement, mentions.direct[entity] | mentions.grouped[entity]) == expected


def test_an_item_inherits_who_its_lead_in_speaks_of(statement: Statement, mentions: Mentions) -> None:
    item = statement.at("5(c)")
    assert mentions.direct["JP"] >> item.index & 1
    assert mentions.grouped["KZ"] >> item.index & 1


def test_a_dozen_topics_are_tagged_where_the_text_speaks_of_them(statement: Statement) -> None:
    assert len(statement.roster.topics) == 12
    tagged = {
        topic.id: [str(passage.address) for passage in statement.passages if topic.id in passage.topics]
        for topic in statement.roster.topics
    }
    assert tagged["covid-19"] == ["2(1)", "3", "4", "6"]
    assert tagged["health"] == ["5(a)", "5(b)", "5(c)", "5(d)"]
    assert tagged["infectious-diseases"] == ["5(d)"]
    assert tagged["diplomatic-relations"] == ["2(2)", "6"]
    assert all(tagged.values())


def test_the_assistance_is_japans_and_its_one_amount_is_a_number(statement: Statement) -> None:
    lines = statement.roster.assistance
    assert [line.at for line in lines] == ["5(a)", "5(b)", "5(c)", "5(d)"]
    assert {line.provider for line in lines} == {"JP"}
    first: Assistance = lines[0]
    assert first.amount is not None
    assert (first.amount.value, first.amount.currency, first.amount.qualifier) == (2e9, "JPY", "approximately")
    assert first.printed in statement.at("5(a)").text


def test_every_paragraph_that_takes_a_position_has_one_in_its_own_words(statement: Statement) -> None:
    for position in statement.roster.positions:
        assert position.words in statement.at(position.at).text
    assert {statement.at(position.at).address.paragraph for position in statement.roster.positions} == set("234567")
