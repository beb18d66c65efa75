"""Queries print and parse back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.conftest import queries
from tui.core.errors import BadData, CommuniqueError, UnknownName
from tui.core.facets import FACETS, Via
from tui.core.query import Choice, Mode, Query, Search, parse
from tui.core.reading import Reading

words = st.text(min_size=1, max_size=12).filter(str.strip)


def is_expression(text: str) -> bool:
    """Whether ``text`` is a regular expression."""
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


any_choice = st.builds(Choice, st.sampled_from([facet.id for facet in FACETS]), words, st.booleans())
any_search = st.one_of(
    st.builds(Search, words, st.sampled_from([Mode.PHRASE, Mode.WORDS])),
    st.builds(Search, words.filter(is_expression).map(lambda w: w.replace(r"\/", "/")), st.just(Mode.REGEX)),
)
any_query = st.builds(
    Query,
    st.lists(any_choice, max_size=5, unique=True).map(tuple),
    st.sampled_from(Via),
    st.one_of(st.none(), any_search),
)


@given(any_query)
def test_a_query_prints_and_parses_back_whatever_words_are_in_it(query: Query) -> None:
    assert parse(str(query)) == query


@given(st.text(max_size=40))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        assert parse(str(parse(text))) == parse(text)
    except CommuniqueError as error:
        assert "\n" not in str(error)


def test_a_query_as_a_user_writes_it() -> None:
    query = parse('country:KZ,UZ topic:covid-19 -minister:motegi via:direct "medical equipment"')
    assert query.chosen("country") == ("KZ", "UZ")
    assert query.chosen("minister", exclude=True) == ("motegi",)
    assert query.via is Via.DIRECT
    assert query.search == Search("medical equipment")


def test_bare_words_are_all_searched_for() -> None:
    assert parse("grant aid").search == Search("grant aid", Mode.WORDS)


def test_an_expression_stands_between_slashes() -> None:
    assert parse(r"/20\d\d \/ \bx\\/").search == Search(r"20\d\d / \bx\\", Mode.REGEX)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("colour:red", "filter"),
        ("-colour:red", "filter"),
        ("via:sideways", "direct"),
        ('"unfinished', "without its partner"),
        ('"one" "two"', "one search"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(CommuniqueError, match=said):
        parse(text)


def test_toggling_twice_is_as_before_and_the_opposite_goes() -> None:
    choice = Choice("country", "NO")
    assert Query().toggle(choice).toggle(choice) == Query()
    assert Query().toggle(choice).toggle(Choice("country", "NO", exclude=True)).choices == (
        Choice("country", "NO", True),
    )


@given(queries)
def test_dropping_the_last_again_and_again_ends_with_nothing(query: Query) -> None:
    for _ in range(len(query.choices) + 2):
        query = query.without_last()
    assert not query


@pytest.mark.parametrize("given", ["Kazakhstan", "KZ", "kz", "Republic of Kazakhstan", "kazakhstan"])
def test_a_country_is_known_by_code_name_and_official_name(bundled_reading: Reading, given: str) -> None:
    assert bundled_reading.ask(Query((Choice("country", given),))).query.chosen("country") == ("KZ",)


def test_a_value_that_names_nothing_names_the_nearest(bundled_reading: Reading) -> None:
    with pytest.raises(UnknownName, match="Kazakhstan"):
        bundled_reading.ask("country:Kazakstan")


def test_a_value_that_names_two_asks_which() -> None:
    from tui.core.entities import Minister, Roster
    from tui.core.statement import Head, Paragraph, Statement

    twins = Roster(ministers=(Minister("a", "Lind", family="Lind"), Minister("b", "Lind (Trade)", family="Lind")))
    reading = Reading.of(Statement("twins", Head("Twins"), (Paragraph("1.", "Lind met Lind."),), twins))
    with pytest.raises(BadData, match="may be a or b"):
        reading.ask("minister:lind")
