"""Citations: pinpoints, styles, a user's templates."""

import os
import re
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import harbour_statement
from tui.core.citation import cite, style, styles
from tui.core.errors import BadData, NothingFound, UnknownName
from tui.core.statement import Head, Item, Paragraph, Statement
from tui.core.styles import STYLES
from tui.loaders.statement_file import bundled, load

GOLDEN = Path(__file__).with_name("golden") / "citations.golden"

HEAD = Head(
    title='Second "Harbour" Ministers\' Meeting',
    instrument="Joint Statement",
    date="2031-03-02",
    until="2031-03-03",
    place="Port Alba",
    forum="Harbour Dialogue",
    issuer="Ministry of Foreign Affairs of Alba",
    symbol="HD/2031/7",
    publisher="Harbour Press",
    published="2031-03-04",
    url="https://alba.example/hd-2031-7",
    accessed="2031-04-01",
)


def numbered(head: Head = HEAD) -> Statement:
    """Six paragraphs; the fifth has items, its second item has items."""
    inner = (Item("(i)", "one;"), Item("(ii)", "two;"))
    items = (Item("(a)", "a;"), Item("(b)", "b:", items=inner), Item("(c)", "c;"), Item("(d)", "d."))
    return Statement(
        "harbour-2031",
        head,
        tuple(Paragraph(f"{n}.", f"Words {n}.", items=items if n == 5 else ()) for n in range(1, 7)),
    )


@pytest.mark.parametrize(
    ("style_id", "expected"),
    [
        (
            "plain",
            'Joint Statement, Second "Harbour" Ministers\' Meeting, HD/2031/7, Port Alba, 2–3 March 2031, para. 5(c)',
        ),
        (
            "un",
            "Ministry of Foreign Affairs of Alba, “Joint Statement, Second ‘Harbour’ Ministers' Meeting”, "
            "document HD/2031/7, Port Alba, 2–3 March 2031, para. 5 (c). Available at https://alba.example/hd-2031-7.",
        ),
        (
            "chicago",
            "Ministry of Foreign Affairs of Alba, “Joint Statement, Second ‘Harbour’ Ministers' Meeting,” "
            "HD/2031/7, Port Alba, March 2–3, 2031, para. 5(c), https://alba.example/hd-2031-7.",
        ),
        ("apa", "(Ministry of Foreign Affairs of Alba, 2031, para. 5(c))"),
        (
            "oscola",
            "Ministry of Foreign Affairs of Alba, ‘Joint Statement, Second “Harbour” Ministers' Meeting’ "
            "(Port Alba, 2–3 March 2031) HD/2031/7 para 5(c) <https://alba.example/hd-2031-7> accessed 1 April 2031.",
        ),
        (
            "bluebook",
            'Ministry of Foreign Affairs of Alba, Joint Statement, Second "Harbour" Ministers\' Meeting, ¶ 5(c), '
            "HD/2031/7 (Port Alba, Mar. 2–3, 2031), https://alba.example/hd-2031-7.",
        ),
        ("press", "Joint Statement, Harbour Dialogue, 2–3 March 2031, paragraph 5(c)"),
        (
            "markdown",
            '[^harbour-2031-5-c]: Joint Statement, Second "Harbour" Ministers\' Meeting, HD/2031/7, Port Alba, '
            "2–3 March 2031, para. 5(c). <https://alba.example/hd-2031-7>",
        ),
        ("pandoc", "[@harbour-2031, para. 5(c)]"),
    ],
)
def test_each_style_says_what_its_guide_asks_for(style_id, expected):
    assert cite(numbered(), "5c", style_id) == expected


def test_a_whole_statement_is_cited_without_a_pinpoint():
    assert cite(numbered(), style_id="pandoc") == "[@harbour-2031]"
    assert cite(numbered(), style_id="apa") == (
        'Ministry of Foreign Affairs of Alba. (2031, March 2–3). Second "Harbour" Ministers\' Meeting (HD/2031/7) '
        "[Joint Statement]. Harbour Press. https://alba.example/hd-2031-7"
    )
    assert cite(numbered(Head("Harbour Note", date="2031")), style_id="apa") == "Harbour Note. (2031)."


@pytest.mark.parametrize(
    ("at", "plain", "un", "bluebook"),
    [
        ("5", "para. 5", "para. 5", "¶ 5"),
        ("4-6", "paras. 4–6", "paras. 4–6", "¶¶ 4–6"),
        (["6", "2", "2"], "paras. 2, 6", "paras. 2 and 6", "¶¶ 2, 6"),
        (["1", "2", "3"], "paras. 1–3", "paras. 1–3", "¶¶ 1–3"),
        ("5(a)-(c)", "para. 5(a)–(c)", "para. 5 (a)–(c)", "¶ 5(a)–(c)"),
        (["5a", "5c"], "para. 5(a), (c)", "para. 5 (a) and (c)", "¶ 5(a), (c)"),
        (["5a", "5b", "5c"], "para. 5(a)–(c)", "para. 5 (a)–(c)", "¶ 5(a)–(c)"),
        (["5(b)(ii)", "1", "5d"], "paras. 1, 5(b)(ii), 5(d)", "paras. 1, 5 (b) (ii) and 5 (d)", "¶¶ 1, 5(b)(ii), 5(d)"),
        (["5", "5(c)"], "para. 5", "para. 5", "¶ 5"),
        ("4-5(b)", "paras. 4–5(b)", "paras. 4–5 (b)", "¶¶ 4–5(b)"),
    ],
)
def test_ranges_and_lists_are_drawn_together(at, plain, un, bluebook):
    statement = numbered(Head("T"))
    assert cite(statement, at) == f"T, {plain}"
    assert cite(statement, at, "un") == f"“T”, {un}."
    assert cite(statement, at, "bluebook") == f"T, {bluebook}."


def test_what_the_text_does_not_number_stands_in_brackets_and_sections_are_named():
    statement = Statement(
        "s",
        Head("T", numbering="counted"),
        (
            Paragraph("", "One."),
            Paragraph("", "Two:", items=(Item("•", "a;"), Item("•", "b."))),
            Paragraph("1.", "Three.", section="II"),
            Paragraph("2.", "Four.", section="II"),
            Paragraph("1.", "Five.", section="Annex"),
            Paragraph("1.", "Six.", section="Annex"),
        ),
    )
    assert cite(statement, "[2]") == "T, para. [2]"
    assert cite(statement, "2[1]") == "T, para. [2][1]"
    assert cite(statement, "II/1-2") == "T, sec. II, paras. 1–2"
    assert cite(statement, ["II/1", "Annex/1"], "oscola") == "‘T’ s II, para 1; Annex, para 1."
    assert cite(statement, "Annex/1~2") == "T, Annex, para. 1 [2nd]"


@given(st.sets(st.sampled_from([f.name for f in fields(Head) if f.name not in ("title", "heading", "closing")])))
@settings(max_examples=120, deadline=None)
def test_what_is_missing_is_left_out_and_nothing_is_left_hanging(missing):
    statement = numbered(replace(HEAD, **dict.fromkeys(missing, "")))
    for each in STYLES:
        for at in (None, "5(c)", ["1", "5(c)"]):
            line = cite(statement, at, each.id)
            assert not re.search(r"^[,. ]|,\s*$|, ,|,,|\(\)|\[\]|<>| {2}|\( |\s[,.)]|\.\.|,\.", line), line
            assert line.count("(") == line.count(")")
            for gone in missing:
                value = getattr(HEAD, gone)
                if gone in ("issuer", "symbol", "url", "place", "publisher"):
                    assert value not in line


def test_an_instrument_or_place_that_the_title_names_is_not_said_twice():
    head = Head("Port Alba Joint Statement", instrument="Joint Statement", place="Port Alba", date="2031")
    assert cite(numbered(head), "1") == "Port Alba Joint Statement, 2031, para. 1"


def test_an_unknown_style_names_the_nearest():
    with pytest.raises(UnknownName, match="unknown citation style 'oscolla'; nearest: oscola"):
        cite(numbered(), "1", "oscolla")
    with pytest.raises(UnknownName, match="nearest: ministry"):
        cite(numbered(), "1", "ministri", {"ministry": "{title}"})


def test_an_address_that_is_not_there_is_answered_with_the_nearest():
    with pytest.raises(NothingFound, match=r"no 5\(e\)"):
        cite(numbered(), "5(e)")


def test_a_users_template_is_a_style_and_comes_before_ours():
    templates = {
        "Ministry": "[{issuer}: ]{name}[ \\[{symbol}\\]][, {date}[ ({place})]][, {pilcrow}]",
        "plain": "{id} {at}",
    }
    assert cite(numbered(), "4-6", "ministry", templates) == (
        'Ministry of Foreign Affairs of Alba: Joint Statement, Second "Harbour" Ministers\' Meeting [HD/2031/7], '
        "2–3 March 2031 (Port Alba), ¶¶ 4–6"
    )
    bare = numbered(Head("Note", date="2031"))
    assert cite(bare, "5c", "ministry", templates) == "Note, 2031, ¶ 5(c)"
    assert cite(bare, "5c", "plain", templates) == "harbour-2031 5(c)"
    assert list(styles(templates))[-1] == "Ministry"


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{titel}", "citation style 'mine': character 1: unknown field 'titel'; nearest: title"),
        ("{title}, {qqq}", "citation style 'mine': character 10: unknown field 'qqq'; the fields are id, key, name"),
        ("{title[, {date}]", "citation style 'mine': character 1: unknown field"),
        ("{title", "citation style 'mine': character 1: a { without its }"),
        ("{title}}", "citation style 'mine': character 8: a } without its {"),
        ("{title}[, {date}", "citation style 'mine': character 8: a [ without its ]"),
        ("{title}]", "citation style 'mine': character 8: a ] without its ["),
        ("no field", "citation style 'mine': there is no field in it"),
        ("{head.__class__}", "citation style 'mine': character 1: unknown field"),
    ],
)
def test_a_template_that_fails_says_where(template, says):
    with pytest.raises(BadData, match=re.escape(says)):
        style("mine", {"mine": template})


@given(st.text(alphabet="[]{}\\ ,title", max_size=20))
@settings(max_examples=200, deadline=None)
def test_no_template_does_worse_than_a_sentence(template):
    try:
        line = cite(harbour_statement(), "1", "mine", {"mine": template})
    except BadData as failure:
        assert str(failure).startswith("citation style 'mine':")
    else:
        assert "{title}" not in line


CITED = {"bundled": lambda: load(bundled()), "harbour": lambda: numbered()}


@pytest.mark.parametrize("name", CITED)
def test_every_passage_in_every_style_is_cited_as_it_was_approved(name):
    statement = CITED[name]()
    lines = [
        f"{each.id}\t{passage.address}\t{cite(statement, passage, each.id)}\n"
        for each in STYLES
        for passage in statement.passages
    ]
    path = GOLDEN.with_name(f"citations-{name}.golden")
    if os.environ.get("COMMUNIQUE_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text("".join(lines), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == "".join(lines), f"look at the change in {path.name}"
