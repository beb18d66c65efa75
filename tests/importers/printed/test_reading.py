"""Paper: what stands where becomes the lines and blocks that a reader sees, page furniture left out and counted."""

from collections.abc import Sequence

from tests.importers.set_pdf import Set, paragraph, set_pdf
from tui.importers.blocks import Document
from tui.importers.sources.pdf import document

PROSE = (
    "1. The Ministers of the northern ports met in Port Alba and spoke about the safety",
    "of small harbours, about the lightships in the Sound of Merrow and about the dues",
    "that are asked there of vessels that call for shelter.",
)
JOINED = " ".join(PROSE)
MORE = (
    "2. They agreed that the fund for small ports is to be kept open for islands, and they",
    "asked their experts to report on it before the end of the year in which they meet.",
)


def read(*pages: Sequence[Set | str]) -> Document:
    return document(set_pdf(*pages), "x.pdf")


def texts(*pages: Sequence[Set | str]) -> list[str]:
    return [block.text for block in read(*pages).blocks]


def test_words_are_parted_by_room_where_no_blank_is_set() -> None:
    words = [Set(72, 700, "Joint"), Set(99.7, 700, "Statement"), Set(151, 700, "of"), Set(163.5, 700, "Ports")]
    assert texts(words) == ["Joint Statement of Ports"]


def test_letter_spaced_words_are_words() -> None:
    assert texts([Set(72, 700, "JOINT STATEMENT", spacing=4)]) == ["JOINT STATEMENT"]
    assert texts([Set(72, 700, "J O I N T   S T A T E M E N T")]) == ["JOINT STATEMENT"]


def test_signs_that_the_file_draws_are_measured_like_others() -> None:
    made = read([Set(72, 700, "drawn words of a file", drawn=True), *paragraph(72, 670, PROSE)])
    assert made.blocks[0].text == "drawn words of a file"
    assert made.blocks[0].kind == "text"


def test_words_printed_twice_are_read_once() -> None:
    page = [Set(72, 700, "Harbours"), Set(73.2, 700, "Harbours"), *paragraph(72, 670, PROSE)]
    assert texts(page) == ["Harbours", JOINED]


def test_text_across_the_page_or_outside_it_is_left_out() -> None:
    page = [*paragraph(72, 700, PROSE), Set(30, 300, "DRAFT COPY", angle=90), Set(700, 300, "outside")]
    assert texts(page) == [JOINED]


def test_a_page_that_lies_on_its_side_is_read_upright() -> None:
    turned = [Set(100 + 14 * n, 60, line, angle=90) for n, line in enumerate(PROSE)]
    assert texts(turned) == [JOINED]


def test_a_raised_figure_is_the_mark_of_a_note_and_raised_letters_are_not() -> None:
    page = [
        Set(72, 700, "the harbours"),
        Set(132.7, 705, "12", 7),
        Set(141, 700, "of the 4"),
        Set(177.8, 705, "th", 7),
        Set(186, 700, "coast"),
    ]
    made = read(page)
    assert [block.text for block in made.blocks] == ["the harbours of the 4th coast"]
    assert made.changes["footnote mark removed"] == 1


def test_the_figure_of_a_square_kilometre_is_no_mark() -> None:
    assert texts([Set(72, 700, "300 km"), Set(106.4, 705, "2", 7), Set(113, 700, "of sea")]) == ["300 km² of sea"]


def test_notes_at_the_foot_of_a_page_go_and_their_sequel_on_the_next() -> None:
    first = [
        *paragraph(72, 700, PROSE),
        Set(72, 103, "1", 5),
        Set(76, 100, "See the report of the harbour masters, which was", 9),
    ]
    second = [*paragraph(72, 770, MORE), Set(72, 100, "sent to all delegations in spring.", 9)]
    made = read(first, second)
    assert [block.text for block in made.blocks] == [JOINED, " ".join(MORE)]
    assert made.changes["line of a footnote removed"] == 2


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [
        "The Ministers met in the",
        "harbour and spoke about",
        "the lights, and about the",
        "dues of the ports and the",
    ]
    right = [
        "boats that call there for",
        "shelter in winter, which",
        "are many, and about what",
        "can be done for them all.",
    ]
    columns = [*paragraph(72, 700, left + left[1:]), *paragraph(230, 700, right[:3] + right)]
    assert texts([Set(72, 740, "Statement", 18), *columns]) == [
        "Statement",
        " ".join(left + left[1:] + right[:3] + right),
    ]


def test_signatures_side_by_side_are_rows() -> None:
    page = [
        *paragraph(72, 700, PROSE),
        *(Set(x, y, text) for y, cells in ((640, ("For Norway", "For Latvia")), (626, ("Ingrid SOLVANG", "Ieva OZOLA")))
          for x, text in zip((72, 320), cells, strict=True)),
    ]  # fmt: skip
    made = read(page)
    assert [(block.kind, block.text) for block in made.blocks[1:]] == [
        ("row", "For Norway\tFor Latvia"),
        ("row", "Ingrid SOLVANG\tIeva OZOLA"),
    ]


def test_a_cell_of_two_lines_is_one_cell() -> None:
    page = [Set(72, 700, "Poland"), Set(300, 700, "President of the Council of"), Set(300, 686, "Ministers")]
    assert texts([*page, *paragraph(72, 640, PROSE)])[0] == "Poland\tPresident of the Council of Ministers"


def test_a_line_that_had_room_for_the_next_word_ends_a_paragraph() -> None:
    lines = [*PROSE, "They thanked their hosts and the harbour master of Port Alba for a good and warm welcome."]
    assert texts(paragraph(72, 700, lines)) == [JOINED, lines[-1]]


def test_a_title_of_several_full_lines_is_one_heading_and_its_date_is_not_in_it() -> None:
    page = [
        Set(80, 760, "Joint Statement of the Ministers of the Ports", 22, bold=True),
        Set(150, 734, "and Harbours of the North", 22, bold=True),
        Set(255, 714, "Port Alba, 14 May"),
        *paragraph(72, 680, PROSE),
    ]
    made = read(page)
    assert [(block.kind, block.text) for block in made.blocks] == [
        ("heading", "Joint Statement of the Ministers of the Ports and Harbours of the North"),
        ("text", "Port Alba, 14 May"),
        ("text", JOINED),
    ]


def test_a_year_below_the_words_of_a_numbered_paragraph_is_no_number() -> None:
    first = "1. The Ministers of the ports will meet again in Port Alba in the first half of the year"
    page = [Set(72, 700, first), Set(90, 686, "2031."), *paragraph(72, 660, MORE)]
    assert texts(page)[0] == f"{first} 2031."


def test_what_stands_in_the_same_place_on_other_pages_goes_wherever_it_stands() -> None:
    foot = [Set(72, 40, "10/23"), Set(280, 40, "ABC/xy"), Set(290, 26, "LIFE"), Set(520, 26, "EN", 20)]
    banner = Set(300, 400, "A banner of the site")
    first = [*paragraph(72, 700, PROSE), banner, *foot, Set(520, 40, "1")]
    second = [*paragraph(72, 700, MORE), banner, *foot, Set(520, 40, "2")]
    assert texts(first, second) == [JOINED, " ".join(MORE)]


def test_page_numbers_go_before_notes_are_looked_for() -> None:
    pages = [
        [*paragraph(72, 700, lines), Set(72, 103, "1", 5), Set(76, 100, f"See paper {n}.", 9), Set(290, 40, f"- {n} -")]
        for n, lines in ((4, PROSE), (5, MORE))
    ]
    assert texts(*pages) == [JOINED, " ".join(MORE)]


def test_what_a_browser_prints_on_a_page_goes_and_its_address_is_kept() -> None:
    page = [
        Set(24, 820, "11/25/36, 9:33 AM", 8),
        Set(200, 820, "Statement | Ministry", 8),
        *paragraph(72, 700, PROSE),
        Set(24, 20, "https://ministry.example/statement", 8),
        Set(560, 20, "1/1", 8),
    ]
    made = read(page)
    assert [block.text for block in made.blocks] == [JOINED]
    assert made.metadata["url"] == "https://ministry.example/statement"


def test_a_small_head_on_the_second_page_goes_though_it_stands_once() -> None:
    head = Set(72, 800, "Statement of the ports", 9)
    assert texts([head, *paragraph(72, 700, PROSE)], [head._replace(text="Ports"), *paragraph(72, 700, MORE)]) == [
        "Statement of the ports",
        JOINED,
        " ".join(MORE),
    ]


def test_numbers_of_lines_at_the_margin_go() -> None:
    lines = [*PROSE, *MORE]
    numbers = [Set(40, 700 - 14 * n, str(n + 1)) for n in range(len(lines))]
    made = read([*numbers, *paragraph(72, 700, lines)])
    assert [block.text for block in made.blocks] == [JOINED, " ".join(MORE)]
    assert made.changes["line number removed"] == 5


def test_drawn_bullets_are_bullets() -> None:
    page = [*paragraph(72, 700, PROSE[:2]), "80 665.2 4.3 4.3 re f", Set(90, 664, "lights for all harbours;")]
    assert texts(page)[-1] == "• lights for all harbours;"


def test_white_space_is_measured_in_lines_so_that_double_spacing_is_none() -> None:
    assert texts(paragraph(72, 700, PROSE, leading=28)) == [JOINED]


def test_an_overlay_in_the_height_of_a_line_is_not_mixed_into_it() -> None:
    made = texts([*paragraph(72, 700, PROSE), Set(90, 700, "This site uses cookies.")])
    assert made == [JOINED]
