"""Groups and countries that nothing leads to are taken out of a draft again."""

from tui.core.statement import Statement
from tui.importers.opening import from_bytes


def drafted(*texts: str) -> Statement:
    lines = (f"{n}. {text}" for n, text in enumerate(texts, 1))
    return from_bytes(("Statement on Ports\n\n" + "\n\n".join(lines)).encode(), "talk")


def test_a_circle_that_is_only_part_of_the_name_of_a_meeting_adds_no_country() -> None:
    roster = drafted(
        "They looked forward to the Nordic Countries Meeting in Oslo in May 2032.", "Norway was praised."
    ).roster
    assert [group.id for group in roster.groups] == []
    assert [country.id for country in roster.countries] == ["NO"]


def test_a_circle_that_a_passage_names_keeps_its_members() -> None:
    roster = drafted("The Nordic countries praised the quay.", "Norway was praised.").roster
    assert {"DK", "FI", "IS", "NO", "SE"} == {country.id for country in roster.countries}


def test_a_group_that_is_taken_out_leaves_no_doubt() -> None:
    texts = ("They looked forward to the Nordic Countries Meeting in Oslo in May 2032.", "Norway was praised.")
    assert not [doubt for doubt in drafted(*texts).doubts if doubt.at.startswith("groups")]
