"""What the lines around the panes say, and which hit comes next."""

from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import harbour_statement
from tui.app.sentences import chips, hit_number, next_hit, status
from tui.core.facets import Via
from tui.core.query import Mode, Query, Search
from tui.core.reading import Reading

READING = Reading.of(harbour_statement())


def asked(words: str) -> Reading:
    return READING.ask(words)


def test_without_a_choice_there_is_no_chip() -> None:
    assert chips(READING) == ()


def test_values_of_one_facet_share_a_chip_and_exclusions_have_their_own() -> None:
    assert chips(asked("country:NO,IS -topic:aid")) == ("Country: Norway, Iceland", "not Topic: Aid; given")


def test_directness_search_and_marks_are_chips_too() -> None:
    reading = asked('country:NO via:group "the"').toggle_mark(READING.statement.passages[1]).show_only_marked()
    assert chips(reading)[1:] == ("only through a group", "“the”", "only marked")


def test_the_status_counts_paragraphs_and_passages() -> None:
    assert status(READING, None) == ("3 of 3 paragraphs", "8 passages")
    assert status(asked("pilotage"), None)[:2] == ("1 of 3 paragraphs", "1 passage")


def test_the_status_says_which_hit_one_stands_on() -> None:
    reading = asked("the")
    first = next_hit(reading, None, 0, 1)
    assert status(reading, first)[2] == f"1/{reading.hit_count} hits"
    assert status(reading, None)[2] == f"{reading.hit_count} hits"


def test_without_hits_there_is_no_next_one() -> None:
    assert next_hit(asked("zebra"), None, 0, 1) is None


@given(words=st.sampled_from(["the", "a", "Iceland", "e"]), cursor=st.integers(0, 7), by=st.sampled_from([1, -1]))
def test_going_from_hit_to_hit_visits_every_hit_once_and_comes_round(words: str, cursor: int, by: int) -> None:
    reading = READING.searching(Search(words, Mode.PHRASE))
    hit = next_hit(reading, None, cursor, by)
    first, seen = hit, []
    while hit is not None and hit not in seen:
        seen.append(hit)
        hit = next_hit(reading, hit, hit[0], by)
    assert hit == first
    assert sorted(hit_number(reading, each) for each in seen) == list(range(1, reading.hit_count + 1))


def test_ways_of_naming_have_names() -> None:
    assert chips(READING.ask(Query(via=Via.DIRECT))) == ("named directly",)
