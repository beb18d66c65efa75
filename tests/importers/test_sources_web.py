"""Web pages: what a browser shows of the text becomes blocks, what is of the site is left out and counted."""

from collections import Counter

import pytest

from tui.core.errors import BadData
from tui.importers.blocks import Document
from tui.importers.draft import draft_of
from tui.importers.sources import html
from tui.importers.sources.registry import format_of
from tui.importers.sources.rows import is_label
from tui.importers.sources.running import read_document
from tui.importers.sources.web.archive import is_archive

PROSE = "The Ministers of the harbour states met in Port Alba and agreed on many things that day, among them lamps."
MORE = "They thanked the keepers of the lighthouses for the oil they save, and asked for a report on it by spring."


def read(body: str, head: str = "", name: str = "x.html") -> Document:
    page = f'<!doctype html><html><head><meta charset="utf-8"><title>T</title>{head}</head><body>{body}</body></html>'
    return html.document(page.encode(), name)


def shown(body: str, head: str = "") -> list[str]:
    return [f"{block.marker} {block.text}".strip() for block in read(body, head).blocks]


# blocks


def test_blocks_in_inline_tags_are_blocks_all_the_same() -> None:
    assert shown(f"<span><font><p>{PROSE}<p>{MORE}</font></span>") == [PROSE, MORE]


def test_two_breaks_end_a_paragraph_and_one_ends_a_line() -> None:
    assert shown(f"<div>Port Alba<br>3 May 2041<br><br>{PROSE}<br><br>{MORE}</div>") == [
        "Port Alba",
        "3 May 2041",
        PROSE,
        MORE,
    ]


def test_lines_that_were_wrapped_before_they_became_a_page_are_joined() -> None:
    first = (
        "1. The Ministers of the harbour states met in Port Alba with Dr. Marta",
        "Lind, who keeps the lamps there, and who said that the coast needs the",
        "light of 2000 of them. They agreed to bring 20 more, which they will do",
        "12 months from now.",
    )
    second = ("2. They asked for a report on the oil that the keepers of the lamps do", "not burn in winter.")
    wrapped = "<br>".join((*first, *second) * 3)
    assert shown(f"<div>{wrapped}</div>") == [" ".join(first), " ".join(second)] * 3


def test_lines_of_a_title_are_not_joined() -> None:
    title = "<b>Joint Declaration of the Ministers of the Harbour States on the Protection of</b><br><b>Lamps</b>"
    assert shown(f"<p>{title}</p><p>{PROSE}</p>")[:2] == [
        "Joint Declaration of the Ministers of the Harbour States on the Protection of",
        "Lamps",
    ]


def test_words_set_as_typed_keep_their_paragraphs() -> None:
    typed = f"{PROSE[:60]}\n{PROSE[60:].strip()}\n\n1. First of all.\n\n2. And second.\n"
    assert len(shown(f"<pre>{typed}</pre>")) == 3


def test_entities_escaped_twice_are_signs_and_counted() -> None:
    made = read("<p>The Ministers&amp;rsquo; lamps &amp;amp; oil.</p>")
    assert made.blocks[0].text == "The Ministers’ lamps & oil."
    assert made.changes["entity shown as its sign"] == 2


def test_a_page_nested_too_deeply_is_one_sentence() -> None:
    with pytest.raises(BadData, match="nested too deeply"):
        read("<div>" * 9_000 + PROSE)


# tables


def test_a_table_that_only_places_the_text_becomes_the_text() -> None:
    cell = f"<p>{PROSE}</p><p>1. {MORE}</p>"
    page = f"<table><tr><td><p><a>A</a> <a>B</a> <a>C</a></p></td><td>{cell}</td></tr></table>"
    assert shown(page) == [PROSE, f"1. {MORE}"]


def test_a_number_in_a_cell_of_its_own_belongs_to_the_words_beside_it() -> None:
    page = f"<table><tr><td>1.</td><td>{PROSE}</td></tr><tr><td>(a)</td><td>lamps;</td></tr></table>"
    assert shown(page) == [f"1. {PROSE}", "(a) lamps;"]


def test_lines_of_signatures_stand_beside_each_other() -> None:
    page = "<table><tr><td>For Norway<br>Anna Lind</td><td>For Iceland<br>Jon Berg</td></tr></table>"
    assert shown(page) == ["For Norway\tFor Iceland", "Anna Lind\tJon Berg"]


def test_a_cell_of_a_list_of_names_is_one_cell() -> None:
    rows = "".join(f"<tr><td>{n}</td><td>H.E. Anna Lind<br>Minister of Lamps</td></tr>" for n in ("A", "B", "C"))
    assert shown(f"<table>{rows}</table>")[0] == "A\tH.E. Anna Lind Minister of Lamps"


@pytest.mark.parametrize(
    ("words", "is_one"), [("12.", True), ("(a)", True), ("•", True), ("3-", True), ("A lamp", False)]
)
def test_a_label_is_known_when_it_stands_alone(words: str, is_one: bool) -> None:
    assert is_label(words) is is_one


def test_a_number_in_a_box_of_its_own_goes_before_the_words() -> None:
    assert shown(f"<div><div>4.</div><div>{PROSE}</div></div>") == [f"4. {PROSE}"]
    assert shown(f"<dl><dt>(b)<dd>{MORE}</dl>") == [f"(b) {MORE}"]


# lists


@pytest.mark.parametrize(
    ("list_", "labels"),
    [
        ("<ol start=4><li>x<li>y</ol>", ["4.", "5."]),
        ("<ol><li value=7>x<li>y</ol>", ["7.", "8."]),
        ("<ol reversed><li>x<li>y</ol>", ["2.", "1."]),
        ("<ol type=a><li>x<li>y</ol>", ["a.", "b."]),
        ("<ol style='list-style: upper-roman'><li>x<li>y</ol>", ["I.", "II."]),
        ("<ol class=alpha><li>x<li>y</ol>", ["a.", "b."]),
        ("<ol class=kix start=3><li>x<li>y</ol>", ["(c)", "(d)"]),
        ("<ol style='list-style-type:none'><li>x<li>y</ol>", ["", ""]),
        ("<ol><li>(a) x<li>(b) y</ol>", ["", ""]),
        ("<ul><li>x<li>y</ul>", ["•", "•"]),
    ],
)
def test_lists_show_the_labels_that_a_browser_shows(list_: str, labels: list[str]) -> None:
    style = (
        "<style>ol.alpha{list-style-type:lower-alpha}ol.kix{list-style-type:none}"
        '.kix > li:before{content:"(" counter(kix,lower-latin) ") "}</style>'
    )
    assert [block.marker for block in read(list_, style).blocks] == labels


def test_numbers_that_a_style_sheet_would_count_are_a_doubt() -> None:
    style = '<style>p.point:before{counter-increment:p;content:counter(p) ". "}</style>'
    made = read(f"<p class=point>{PROSE}<p class=point>{MORE}", style)
    assert [doubt.at for doubt in made.doubts] == ["numbering"]
    assert "numbers may be missing" in draft_of(made).yaml
    assert not read(f"<p>{PROSE}", style).doubts


# what is not the text


@pytest.mark.parametrize(
    "part",
    [
        "<div style='display: none !important'>1. Nobody sees this.</div>",
        "<div hidden>Nobody sees this.</div>",
        "<span class='visually-hidden'>For ears only.</span>",
        "<template><p>Not yet words.</p></template>",
        "<noscript>Please enable scripts.</noscript>",
        "<div class='cookie-banner'><p>We set cookies to see how you use this site.</p></div>",
        "<div class='share-buttons'><a>Post</a><a>Mail</a></div>",
        "<ol class='breadcrumb'><li><a>Home</a><li>News</ol>",
        "<section class='related-posts'><h2>Other news</h2><p>A lighthouse opens on Tuesday.</p></section>",
        "<div role=navigation><p>Sections</p></div>",
        "<div class=x><a>Lamps</a> <a>Oil</a> <a>Keepers</a></div>",
    ],
)
def test_what_no_reader_sees_and_what_is_of_the_site_is_left_out(part: str) -> None:
    assert shown(f"{part}<p>{PROSE}</p><p>{MORE}</p>") == [PROSE, MORE]


def test_a_part_with_much_of_the_text_stays_whatever_its_name() -> None:
    assert shown(f"<form id=aspnetForm><div class='no-sidebar menu'><p>{PROSE}</p></div></form>") == [PROSE]


def test_links_between_paragraphs_are_words_of_the_text() -> None:
    listed = "<ul><li><a>Norway</a><li><a>Iceland</a><li><a>Peru</a></ul>"
    assert "• Iceland" in shown(f"<p>{PROSE}</p>{listed}<p>{MORE}</p>")


def test_the_great_heading_of_a_page_is_kept_where_the_text_has_none() -> None:
    page = f"<div class=top><h1>Joint Statement</h1></div><article><p>{PROSE}</p><p>{MORE}</p></article>"
    assert shown(page) == ["Joint Statement", PROSE, MORE]


def test_items_above_the_great_heading_are_of_the_site() -> None:
    assert shown(f"<ul><li>Press release</li><li>88/41</li></ul><h1>Joint Statement</h1><p>{PROSE}</p>") == [
        "Joint Statement",
        PROSE,
    ]


def test_teasers_beside_the_text_are_not_the_text() -> None:
    teaser = "<article><h3>A lighthouse opens</h3><p>It opened on Tuesday.</p></article>"
    assert shown(f"<article><p>{PROSE}</p><p>{MORE}</p></article><div>{teaser * 3}</div>") == [PROSE, MORE]


def test_deleted_words_are_out_and_inserted_ones_in() -> None:
    made = read("<p>The <del>old</del><ins>new</ins> lamps of <abbr title='Port'>P.</abbr> Alba shine.</p>")
    assert made.blocks[0].text == "The new lamps of P. Alba shine."
    assert made.changes["deletion left out"] == 1


def test_the_full_text_of_a_newspaper_is_no_part_of_the_title() -> None:
    made = read(f"<h1>Full text: Joint Statement of the Harbour States</h1><p>{PROSE}</p>")
    assert made.blocks[0].text == "Joint Statement of the Harbour States"
    assert sum(made.changes.values()) == 1


# publication


@pytest.mark.parametrize(
    "line",
    [
        "<time datetime=2041-05-03>3 May 2041</time>",
        "<p class=publish-date>May 3, 2041</p>",
        "<div class=meta><span>Published on: 3 May 2041, 10:30</span></div>",
        "<dl class=metadata><dt>Published</dt><dd>3 May 2041</dd></dl>",
    ],
)
def test_a_day_that_the_page_calls_its_own_is_the_day_of_publication(line: str) -> None:
    made = read(f"{line}<p>{PROSE}</p><p>{MORE}</p>")
    assert made.metadata["published"] == "2041-05-03"
    assert [block.text for block in made.blocks] == [PROSE, MORE]
    statement = draft_of(made).statement
    assert (statement.head.published, statement.head.date) == ("2041-05-03", "")


def test_a_day_in_a_sentence_is_no_day_of_publication() -> None:
    made = read(f"<p>They met on <time>3 May 2041</time> in Port Alba, as they had said.</p><p>{PROSE}</p>")
    assert "3 May 2041" in made.blocks[0].text
    assert "published" not in made.metadata


# notes


@pytest.mark.parametrize(
    "mark",
    [
        "<sup>1</sup>",
        "<sup>[12]</sup>",
        "<sup><a href='#_ftn1'>[1]</a></sup>",
        "<a role=doc-noteref href='#n1'>1</a>",
        "<a href='#fn:2'>2</a>",
    ],
)
def test_marks_of_notes_go(mark: str) -> None:
    made = read(f"<p>The lamps{mark} shine.</p>")
    assert made.blocks[0].text == "The lamps shine."
    assert made.changes == {"footnote mark removed": 1}


@pytest.mark.parametrize(
    ("words", "shown_as"),
    [
        ("21<sup>st</sup> lamp", "21st lamp"),
        ("9 km<sup>2</sup> of sea", "9 km2 of sea"),
        ("1<sup>er</sup> mai", "1er mai"),
    ],
)
def test_raised_letters_and_powers_are_words(words: str, shown_as: str) -> None:
    assert shown(f"<p>{words}</p>") == [shown_as]


def test_the_notes_themselves_are_left_out_and_counted() -> None:
    notes = "<section role=doc-endnotes><ol><li>See the paper.<li>See the other paper.</ol></section>"
    made = read(f"<p>{PROSE}</p>{notes}")
    assert [block.text for block in made.blocks] == [PROSE]
    assert made.changes["footnote left out"] == 2


# bytes


@pytest.mark.parametrize(
    ("encoding", "declared", "words"),
    [
        ("cp1251", "windows-1251", "Министры встретились в порту и говорили о маяках."),
        ("koi8-r", "koi8-r", "Министры встретились в порту и говорили о маяках."),
        ("cp1250", "iso-8859-2", "Žádáme, aby světla svítila dál, řekli ministři."),
        ("cp1252", "iso-8859-1", "The Ministers’ “lamps” – all of them – naïve."),
        ("euc-kr", "ks_c_5601-1987", "장관들은 항구에서 만나 등대에 대해 이야기했다."),
        ("shift_jis", "Shift_JIS", "大臣は港で会い、灯台について話した。"),
        ("gb18030", "gb2312", "部长们在港口会晤，并就灯塔问题进行了交谈。"),
        ("utf-8", "iso-8859-1", "The Ministers’ lamps – all of them."),
        ("utf-16", "utf-8", "The Ministers’ lamps – all of them."),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(encoding: str, declared: str, words: str) -> None:
    if declared == "iso-8859-2":
        encoding = declared
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head><p>{words}</p>'
    assert html.document(page.encode(encoding), "x.html").blocks[0].text == words


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "euc-kr", "gb18030"])
def test_an_encoding_that_nobody_names_is_guessed_and_said(encoding: str) -> None:
    words = {
        "cp1251": "Министры встретились в порту и говорили о маяках и лампах. ",
        "koi8-r": "Министры встретились в порту и говорили о маяках и лампах. ",
        "euc-kr": "장관들은 항구에서 만나 등대에 대해 이야기했다. ",
        "gb18030": "部长们在港口会晤，他们是来自大国的人，并就我国的灯塔问题进行了交谈。",
    }[encoding]
    made = html.document(f"<html><p>{words * 5}</p>".encode(encoding), "x.html")
    assert words.strip() in made.blocks[0].text
    assert made.metadata["encoding"] == f"{encoding} (guessed)"


def saved(page: str) -> bytes:
    lines = (
        "From: <Saved by a browser>",
        "Subject: Statement",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        '\ttype="text/html";',
        '\tboundary="----b"',
        "",
        "------b",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        page.replace("=", "=3D"),
        "------b--",
        "",
    )
    return "\r\n".join(lines).encode()


def test_a_page_saved_with_its_pictures_is_a_page() -> None:
    data = saved(f"<html><p class=x>{PROSE}</p></html>")
    assert format_of(data, "page.mht").name == "HTML"
    assert [block.text for block in read_document(data, "page.mht").blocks] == [PROSE]


def test_a_text_that_begins_like_a_letter_is_no_saved_page() -> None:
    assert not is_archive(b"From: Port Alba\r\nSubject: lamps\r\n\r\nThe Ministers met.")
    assert format_of(b"Note: lamps\n\nThe Ministers met.", "x.txt").name == "text"


def test_doubts_of_a_reader_come_out_of_its_process() -> None:
    style = '<style>p.point:before{content:counter(p) ". "}</style>'
    made = read_document(f"<html>{style}<p class=point>{PROSE}</p></html>".encode(), "x.html")
    assert [doubt.at for doubt in made.doubts] == ["numbering"]


def test_nothing_that_was_changed_goes_uncounted() -> None:
    made = read(f"<nav>Menu of lamps</nav><p>{PROSE}</p><p>* * *</p><p>{MORE}</p>")
    assert Counter(made.changes) == {"part of the page removed": 1, "ornament removed": 1}


def test_clauses_that_end_with_commas_are_paragraphs_of_their_own() -> None:
    clauses = ["The Ministers,", f"Recalling {PROSE[4:-1]},", f"Noting that {MORE[:-1].lower()},", "Agree as follows:"]
    assert shown(f"<div>{'<br>'.join(clauses)}</div>") == clauses
