"""Hard-wrapped lines and blank lines: where a paragraph goes on and where it ends."""

import pytest

from tests.importers.printed_texts import HEAD, labels, tree
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
        "JOINT STATEMENT First Consultations between the Secretaries of the Ministries of Ports of Norway, "
        "Iceland and "
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


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "We, the Ministers of Ports, joined by the keepers of the lights and the",
            "Coastal Organisations, have met in Port Alba.",
        ),
        ("We, the Ministers of Ports of the five countries, have met at the invitation of", "Norway in Port Alba."),
        ("We, the Ministers of Ports of the five countries, have met in Port Alba on 3 March", "2031 with great joy."),
        ("We, the Ministers of Ports of the five countries, met for the Harbours of the Coast", "(HC) in Port Alba."),
    ],
)
def test_a_blank_line_does_not_part_a_full_line_from_the_rest_of_its_sentence(above: str, below: str) -> None:
    text = (
        f"1. {above}\n\n{below}\n\n2. We praised the lights of the islands and of the capes, and those who keep\n"
        f"them in the winter.\n\n"
        "3. We will meet again in a year, in the harbour of another country of the\ncoast.\n"
    )
    assert [label for label, _, _ in labels(text)] == ["1.", "2.", "3."]
    assert " ".join(tree(text)).startswith("1 " + below.split()[-1])


def test_a_heading_below_a_sentence_is_not_joined_to_it() -> None:
    text = (
        "1. We, the Ministers of Ports of the five countries of the coast, have met in Port Alba.\n\n"
        "Lights of the North\n\n"
        "2. We praised the lights of the islands and of the capes, and those who keep\nthem in the winter.\n"
    )
    assert "# Lights of the North" in tree(text)


def test_one_long_line_does_not_change_how_the_others_are_joined() -> None:
    text = (
        "The Group met in Port Alba on 3 March 2031 and supports the call of the Harbour\n"
        "Union for more lights, of\nwhich there are "
        "few, and\nfor more pilots.\n\nThe Group thanks the keepers of the lights of the north and of the "
        "islands, and\n"
        "Norway for its help with\nthem.\n\n"
        f"Participants: {', '.join(['Norway', 'Iceland', 'Finland', 'Denmark'] * 9)}.\n"
    )
    assert [first for _, first, _ in labels(text)] == ["The", "The"]


def test_a_text_in_capitals_has_paragraphs_and_items() -> None:
    text = (
        "1. THE LEADERS OF THE COAST MET IN PORT ALBA ON 3 MARCH 2031 AND PRAISED THE\n"
        "HARBOURS OF THE NORTH AND THE\nSOUTH IN A WARM "
        "ATMOSPHERE.\n\n2. THE LEADERS DECIDED THAT:\n(A) THE LIGHTS BE REPAIRED; AND\n(B) THE PILOTS BE PAID.\n\n"
        "3. THE LEADERS THANKED NORWAY.\n\nDONE AT PORT ALBA, 3 MARCH 2031.\n"
    )
    assert tree(text) == ["1 ATMOSPHERE.", "2 THAT:", "2(A) AND", "2(B) PAID.", "3 NORWAY."]


def test_the_symbol_of_the_document_on_each_page_is_no_part_of_an_item() -> None:
    text = (
        "1. Leaders met in Port Alba on 3 March 2031.\n\n2. Leaders:\n\n"
        "(a) called for lights on all of the islands and for the repair of the\n"
        "old ones;\n\nHF(31)8 - 2 -\n\n(b) thanked the keepers.\n\n3. Leaders will meet again.\n"
    )
    assert tree(text) == ["1 2031.", "2 Leaders:", "2(a) ones;", "2(b) keepers.", "3 again."]
