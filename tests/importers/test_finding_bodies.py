"""For whom somebody stands beside whom no country is printed: a body of the text, the body that meets, a side."""

from tests.importers.found import found
from tui.core.statement import Head


def test_an_office_ends_with_the_body_that_only_this_text_names() -> None:
    head = Head(title="Summit", date="2031-03-02", forum="GREAT HARBOUR COMMUNITY")
    made = found("Amb. Asta Lind, Executive Secretary of the Great Harbour Community, attended.", head=head).roster
    assert [(m.office, m.country) for m in made.ministers] == [("Executive Secretary", "great-harbour-community")]
    assert [body.printed for body in made.organisations] == ["Great Harbour Community"]


def test_the_letters_of_a_body_are_told_by_the_text() -> None:
    roster = found(
        "The Great Harbour Council (GHC) met. Ms Asta Lind, Executive Secretary of the GHC, attended."
    ).roster
    [one] = roster.ministers
    assert one.country == "great-harbour-council"
    assert "Great Harbour Council" in [body.name for body in roster.organisations]


def test_a_body_is_known_by_its_last_word_and_a_ministry_is_none() -> None:
    people = found(
        "Present were Asta Lind, Secretary General of the Regional Harbour Council (RHC), and Jón Berg, "
        "Director of the "
        "Department of Ports."
    ).roster.ministers
    assert [(m.printed, m.country) for m in people] == [("Asta Lind", "regional-harbour-council"), ("Jón Berg", "")]


def test_the_secretary_general_serves_the_body_that_meets() -> None:
    head = Head(title="Communiqué of the ASEAN Foreign Ministers' Meeting", date="2031-03-02")
    [one] = found("The Secretary-General, Dr Asta Lind, attended.", head=head).roster.ministers
    assert (one.office, one.country) == ("Secretary-General", "asean")


def test_hosts_and_guests_of_two_sides_are_told_apart() -> None:
    head = Head(title="Norway-Iceland Ministerial Consultations", date="2031-03-02")
    people = found(
        "Minister of Ports Asta Lind and Minister of Fish Ole Hem hosted Icelandic Minister of Ports Jón "
        "Berg and Minister "
        "of Fish Ari Dal in Oslo.",
        head=head,
    ).roster.ministers
    assert [(m.printed, m.country, m.role) for m in people] == [
        ("Asta Lind", "NO", "host"),
        ("Ole Hem", "NO", "host"),
        ("Jón Berg", "IS", "participant"),
        ("Ari Dal", "IS", "participant"),
    ]


def test_the_secretary_of_state_is_american_where_the_united_states_are_one_of_two() -> None:
    head = Head(title="Norway-United States Ministerial Consultations", date="2031-03-02")
    people = found("Minister of Ports Asta Lind hosted Secretary of State Joe Brook.", head=head).roster.ministers
    assert [(m.printed, m.country) for m in people] == [("Asta Lind", "NO"), ("Joe Brook", "US")]
