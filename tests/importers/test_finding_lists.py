"""People in lists that are printed oddly: over paragraphs, in rolls between them, with a sign that is not meant."""

from tests.importers.found import found
from tui.core.statement import Head, Item, Paragraph
from tui.importers.finding.findings import find
from tui.importers.structure import Structure


def held(*texts: str) -> list[tuple[str, str, str]]:
    return [(m.printed, m.office, m.country) for m in found(*texts).roster.ministers]


def test_a_semicolon_where_a_comma_is_meant_does_not_part_a_person_from_the_office() -> None:
    text = (
        "It was attended by: Ms Asta Lind, Minister of Ports of Norway; Mr Jón Berg; Minister of Fish of Iceland; "
        "and Mr Eero Salo, Minister of Trade of Finland."
    )
    assert held(text) == [
        ("Asta Lind", "Minister of Ports", "NO"),
        ("Jón Berg", "Minister of Fish", "IS"),
        ("Eero Salo", "Minister of Trade", "FI"),
    ]


def test_a_semicolon_between_two_persons_still_parts_them() -> None:
    text = (
        "It was attended by Ms Asta Lind of Norway; Minister of Fish Jón Berg of Iceland; and Mr Eero Salo of Finland."
    )
    assert held(text)[1] == ("Jón Berg", "Minister of Fish", "IS")
    assert held(text)[0] == ("Asta Lind", "", "NO")


def test_a_list_goes_on_over_paragraphs_that_are_left_open() -> None:
    texts = (
        "The session was held in Oslo.",
        "Also in attendance were: Ms Asta Lind, Minister of Ports of Norway;",
        "H.E. Jón Berg, Minister of Fish of Iceland;",
        "H.E. Eero Salo, Minister of Trade of Finland;",
        "Mr Ole Hem, Minister of Labour of Denmark.",
    )
    assert [name for name, *_ in held(*texts)] == ["Asta Lind", "Jón Berg", "Eero Salo", "Ole Hem"]


def test_late_paragraphs_that_end_a_sentence_list_nobody() -> None:
    texts = ("a", "b", "c", "They discussed ships.", "H.E. Eero Salo, Minister of Trade of Finland, is a friend.")
    assert held(*texts) == []


def test_a_roll_between_the_first_paragraphs_is_read_whatever_its_lines_were_taken_for() -> None:
    paragraphs = (
        Paragraph("", "The Third Summit of the Harbour League was held in Oslo."),
        Paragraph(
            "",
            "President of the Republic of Iceland.",
            heading=("Present were:", "For the Republic of Iceland:", "H.E. Jón BERG"),
        ),
        Paragraph(
            "",
            "For the Republic of Finland:",
            items=(Item("", "Mr. Eero SALO,"), Item("", "Minister of Ports, representing President Pia NURMI")),
        ),
        Paragraph(
            "1.",
            "The Heads of State reviewed the work of the League.",
            heading=("For the Kingdom of Denmark:", "H.E. Ole Hem", "Minister of Fish of Denmark as an observer"),
        ),
    )
    people = find(Structure(Head(title="Statement", date="2031-03-02"), paragraphs)).roster.ministers
    assert {(m.printed, m.office, m.country, m.role) for m in people} == {
        ("Jón BERG", "President", "IS", "participant"),
        ("Eero SALO", "Minister of Ports", "FI", "representative"),
        ("Ole Hem", "Minister of Fish", "DK", "observer"),
    }
