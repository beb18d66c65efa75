"""Back and forward through places."""

from hypothesis import given
from hypothesis import strategies as st

from tui.core.trail import Place, Trail

places = st.lists(st.integers(0, 6).map(lambda n: Place(f"p{n}")), min_size=1, max_size=30)


def walked(visits: list[Place]) -> Trail:
    trail = Trail()
    for place in visits:
        trail = trail.visit(place)
    return trail


@given(places)
def test_forward_undoes_back(visits: list[Place]) -> None:
    trail = walked(visits)
    if trail.at > 0:
        assert trail.back().forward() == trail


@given(places)
def test_back_walks_the_visits_in_reverse_without_repeats_in_place(visits: list[Place]) -> None:
    trail = walked(visits)
    seen = [trail.here]
    while trail.back() != trail:
        trail = trail.back()
        seen.append(trail.here)
    once = [place for n, place in enumerate(visits) if n == 0 or place != visits[n - 1]]
    assert seen == once[::-1]


@given(places, st.integers(0, 6))
def test_a_new_place_after_going_back_cuts_off_what_lay_ahead(visits: list[Place], number: int) -> None:
    trail = walked(visits).back().visit(Place(f"new{number}"))
    assert trail.forward() == trail
    assert trail.here == Place(f"new{number}")


def test_ends_stay_ends() -> None:
    assert Trail().back() == Trail() == Trail().forward()
    assert Trail().here is None


def test_a_trail_is_no_longer_than_its_longest() -> None:
    trail = walked([Place(f"p{n}") for n in range(1000)])
    assert len(trail.places) == Trail.longest
    assert trail.here == Place("p999")
