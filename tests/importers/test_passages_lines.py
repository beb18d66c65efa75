"""Hard-wrapped lines and blank lines: where a paragraph goes on and where it ends."""

from tests.importers.printed_texts import HEAD
from tui.importers.draft import drafted_bytes


def test_a_blank_line_does_not_part_a_sentence_that_stops_at_an_article() -> None:
    text = (
        "1. The Leaders of the coasts were welcomed by the Mayor of Port Alba and by the head of the\n\n"
        "Harbour Office of Norway.\n\n2. They praised the harbours.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert drafted.paragraphs[0].text.endswith("by the head of the Harbour Office of Norway.")


def test_a_title_far_longer_than_the_lines_below_it_stands_alone() -> None:
    title = (
        "JOINT STATEMENT First Consultations between the Secretaries of the Ministries of Ports of Norway, Iceland and "
        "Finland (Port Alba, 3 March 2031)"
    )
    body = (
        "After the talks of the Ministers of Ports of the three northern countries,\nthe consultations between their "
        "secretaries were held in Port Alba. They spoke\nof harbours and of lights, and of their long coast. "
        "They praised\nthe work of the pilots and agreed to meet again in a year."
    )
    drafted = drafted_bytes(f"{title}\n{body}\n".encode(), "text.txt").statement
    assert drafted.head.heading == (title,)
    assert len(drafted.paragraphs) == 1


def test_a_line_that_breaks_early_inside_a_sentence_is_no_heading() -> None:
    text = (
        "We, the leaders of the five northern coasts, met in Port Alba on 3 March 2031\nfor the third summit of "
        "our harbours "
        "and lights.\nWe express our deep sorrow at the passing of Her\nMajesty Queen Asta, whose love of the "
        "sea was known "
        "along all of the five coasts\nand far beyond them, and whose charts we use to this day in our harbours.\n"
    )
    drafted = drafted_bytes((HEAD + text).encode(), "text.txt").statement
    assert [(p.heading, p.text.split()[0]) for p in drafted.paragraphs] == [((), "We,"), ((), "We")]


def test_blank_lines_between_all_lines_part_nothing() -> None:
    lines = (
        "1. In response to the kind invitation of H.E. Asta LIND,",
        "President of the Kingdom of Norway, the Third Session of the",
        "Harbour Council was convened in Port Alba on 3 March",
        "2031 with great success for all who came to it.",
        "2. The session was preceded by a meeting of officials on 1",
        "March 2031, which praised the harbours of the north and",
        "South and agreed on many things that are said below.",
        "3. The Council elected H.E. Asta LIND as its Chairman for",
        "Three years and thanked the pilots of the coast.",
    )  # fmt: skip
    drafted = drafted_bytes((HEAD.replace("\n", "\n\n") + "\n\n".join(lines)).encode(), "text.txt").statement
    assert [(p.label, p.heading, p.text.split()[-1]) for p in drafted.paragraphs] == [
        ("1.", (), "it."), ("2.", (), "below."), ("3.", (), "coast."),
    ]  # fmt: skip
