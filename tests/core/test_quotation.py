"""Verdicts on quotations: generated from printed words, each with the verdict it must get."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.conftest import harbour_statement
from tui.core.errors import BadData
from tui.core.printed_words import PrintedWords
from tui.core.quotation import check
from tui.core.quoting import Quoting, quote
from tui.core.statement import Head, Item, Paragraph, Statement, printed_paragraph
from tui.core.verdict import Kind, Verdict
from tui.core.verdict_words import sentence
from tui.core.wording import forms

SEA = Statement(
    "sea",
    Head("Sea Note"),
    (
        Paragraph(
            "1.",
            "On 4 June 2033 the Sixth Sea Ministers' Round was held in Port Alba, attended by Ms. Asta Lind, "
            "Minister of Ports of Norway (Chair), and by Mr. Jón Berg, Minister of Trade of Iceland; "
            "the Harbour Fund came too.",
        ),
        Paragraph(
            "2.",
            "The Ministers discussed:",
            items=(
                Item("(1)", "pilotage in shallow waters and the training of young pilots amid the spread of ice; and"),
                Item("(2)", "the charting of the northern coast before the 20th anniversary of the Round in 2036."),
            ),
        ),
        Paragraph(
            "3.",
            "The Chair stated that Norway's policy towards the northern coast remains steady – “open, fair and "
            "self-reliant” – and that Norway continues to act as a “harbour of last resort.” The Ministers of the "
            "island countries expressed their assent to these views, and shared the concern that ice has grown.",
        ),
        Paragraph(
            "4.",
            "The Ministers of the island countries thanked Norway for its help, namely:",
            items=(
                Item("(a)", "grant aid for cranes totaling some 3 million euros;"),
                Item("(b)", "two dredgers, as well as spare parts, through the Harbour Fund;"),
                Item("(c)", "extension of loans for the purchase of buoys to countries, which asked for them; and"),
                Item("(d)", "sharing of charts, lessons and experience on keeping channels open in winter."),
            ),
        ),
        Paragraph(
            "5.",
            "Looking ahead to the 20th anniversary, the Ministers expressed their hope that the Seventh Round, which "
            "will take place in Iceland, would be an occasion for the island countries to show their closer ties.",
        ),
    ),
)
PRINTED = PrintedWords(SEA)
PASSAGES = [passage.text for passage in SEA.passages]
VOCABULARY = sorted({word for text in PASSAGES for word in re.findall(r"[a-zé]{4,}", text)})
INVENTED = ["xylophone", "dragons", "moonlit", "velvet", "quartz", "parliamentarian", "zephyr", "orchard", "kettles"]
FUNCTION_WORDS = ["the", "of", "and", "to", "in", "for", "a", "on"]


@st.composite
def slices(draw, fewest: int = 5, among: list[str] | None = None) -> list[str]:
    """Printed words that stand together in one passage."""
    words = draw(st.sampled_from([t for t in among or PASSAGES if len(t.split()) >= fewest])).split()
    start = draw(st.integers(0, len(words) - fewest))
    end = draw(st.integers(start + fewest, min(len(words), start + 40)))
    return words[start:end]


def verdict(quotation: str) -> Verdict:
    return check(PRINTED, quotation)


def is_printed(words: str) -> bool:
    return any(
        [f for f, *_ in forms(words)] == made[i : i + len(forms(words))] for made in _forms() for i in range(len(made))
    )


def _forms() -> list[list[str]]:
    return [[f for f, *_ in forms(printed_paragraph(p))] for p in SEA.paragraphs] + [
        [f for f, *_ in forms(text)] for text in PASSAGES
    ]


@given(slices(fewest=2), st.sampled_from([" ", "\n", "  ", "\t", "\r\n"]))
@settings(max_examples=80, deadline=None)
def test_printed_words_are_exact_wherever_their_lines_break(words, blank):
    assume(sum(any(c.isalnum() for c in word) for word in words) > 1)  # one word has a count, not a verdict
    said = verdict(blank.join(words))
    assert said.kind is Kind.EXACT
    assert said.exit_code == 0
    whole = re.compile(rf"(?<!\w){re.escape(' '.join(words))}(?!\w)")
    where = {str(passage.address) for passage in SEA.passages if whole.search(passage.text)}
    assert where <= {str(place) for place in said.places}


@given(
    slices(), st.sampled_from(["'", '"', "’", "«", "''", "„"]), st.sampled_from(["-", "–", "—", "--"]), st.booleans()
)
@settings(max_examples=80, deadline=None)
def test_retyped_quotes_dashes_and_spaces_are_typography(words, mark, dash, spaced):
    printed = " ".join(words)
    quoted = re.sub("[“”'’]", mark, printed)
    quoted = re.sub("[-–]", dash, quoted)
    quoted = quoted.replace(" ", "\u00a0" if spaced else " ")
    said = verdict(quoted)
    assert said.kind is (Kind.EXACT if quoted == printed else Kind.TYPOGRAPHY)
    assert said.exit_code == 0


@given(slices(fewest=6), st.data())
@settings(max_examples=100, deadline=None)
def test_one_word_changed_is_near_and_the_word_is_named(words, data):
    at = data.draw(st.integers(0, len(words) - 1))
    assume(re.fullmatch(r"[^\W_]{3,}", words[at]))
    other = data.draw(st.sampled_from([*VOCABULARY, *INVENTED]))
    quoted = [*words[:at], other, *words[at + 1 :]]
    assume(other != words[at] and not is_printed(" ".join(quoted)))
    assume(0 < at < len(words) - 1)
    said = verdict(" ".join(quoted))
    assert said.kind is Kind.NEAR, sentence(said)
    assert said.exit_code == 1
    assert (words[at], other) in [(change.printed, change.quoted) for change in said.changes]


def test_one_rare_word_put_in_does_not_outvote_the_words_around_it():
    said = verdict("The Ministers of the anniversary countries")
    assert said.kind is Kind.NEAR, sentence(said)
    assert [(change.printed, change.quoted) for change in said.changes] == [("island", "anniversary")]


@given(slices(fewest=8), st.data())
@settings(max_examples=60, deadline=None)
def test_one_word_left_out_or_added_is_near(words, data):
    at = data.draw(st.integers(2, len(words) - 3))
    assume(re.fullmatch(r"[^\W_]{3,}", words[at]))
    less = [*words[:at], *words[at + 1 :]]
    more = [*words[:at], "moonlit", *words[at:]]
    assume(not is_printed(" ".join(less)))
    said = verdict(" ".join(less))
    assert said.kind is Kind.NEAR, sentence(said)
    assert [change.op for change in said.changes] == ["delete"]
    said = verdict(" ".join(more))
    assert said.kind is Kind.NEAR
    assert [(change.op, change.quoted) for change in said.changes] == [("insert", "moonlit")]


@given(slices(fewest=14), st.sampled_from(["[...]", "[…]", "…", "...", "(...)", "[ . . . ]"]), st.data())
@settings(max_examples=80, deadline=None)
def test_a_cut_says_which_words_it_hides(words, mark, data):
    begin = data.draw(st.integers(4, len(words) - 6))
    end = data.draw(st.integers(begin + 1, len(words) - 4))
    hidden = " ".join(words[begin:end])
    assume(re.search(r"\w", hidden))
    said = verdict(" ".join([*words[:begin], mark, *words[end:]]))
    assert said.kind is Kind.CUT, sentence(said)
    assert said.exit_code == 1
    assert said.cuts[0].hidden.strip(".,;:“” –") in hidden


@given(st.data(), st.sampled_from([" ", " [...] ", " … "]))
@settings(max_examples=100, deadline=None)
def test_words_from_two_places_are_joined(data, mark):
    long = [passage for passage in SEA.passages if len(passage.text.split()) > 5]
    one = data.draw(st.sampled_from(long))
    far = [passage for passage in long if passage.paragraph < one.paragraph or passage.index > one.last + 6]
    assume(far)
    other = data.draw(st.sampled_from(far))
    words = [" ".join(data.draw(slices(fewest=6, among=[passage.text]))) for passage in (one, other)]
    assume(all(verdict(each).count == 1 for each in words))
    said = verdict(mark.join(words))
    changed = sum(len(change.quoted.split()) + len(change.printed.split()) for change in said.changes)
    assume(said.kind is not Kind.NEAR or changed > 3)  # one place alone happens to have all but a few of the words
    assert said.kind is Kind.JOINED, sentence(said)
    assert len(said.places) >= 2
    assert said.exit_code == 1


@given(slices(fewest=5), slices(fewest=5))
@settings(max_examples=60, deadline=None)
def test_fragments_out_of_order_are_joined(first, second):
    one, other = " ".join(first), " ".join(second)
    [before, *_] = check(PRINTED, one).places
    [*_, after] = check(PRINTED, other).places
    assume(SEA.at(after.last).paragraph > SEA.at(before.first).last)
    assert len(verdict(one).places) == len(verdict(other).places) == 1 or assume(False)
    assert verdict(f"{other} [...] {one}").kind is Kind.JOINED


@given(st.lists(st.sampled_from([*INVENTED, *FUNCTION_WORDS]), min_size=3, max_size=25))
@settings(max_examples=80, deadline=None)
def test_words_that_are_not_printed_are_absent(words):
    assume(sum(word in INVENTED for word in words) > len(words) / 2)
    said = verdict(" ".join(words))
    assert said.kind is Kind.ABSENT, sentence(said)
    assert said.exit_code == 1


@pytest.mark.parametrize(
    ("quotation", "kind", "places"),
    [
        ("The Ministers discussed: (1) pilotage in shallow waters", Kind.EXACT, ["2-2(1)"]),
        ("The Ministers discussed: pilotage in shallow waters", Kind.EXACT, ["2-2(1)"]),
        ("2. The Ministers discussed:", Kind.EXACT, ["2"]),
        ("(b) two dredgers, as well as spare parts", Kind.EXACT, ["4(b)"]),
        ("two dredgers, as well as spare parts", Kind.EXACT, ["4(b)"]),
        ("some 3 million euros; (b) two dredgers", Kind.EXACT, ["4(a)-(b)"]),
        ("that ice has grown. 4. The Ministers of the island countries thanked Norway", Kind.EXACT, ["3-4"]),
        ("that ice has grown. The Ministers of the island countries thanked Norway", Kind.EXACT, ["3-4"]),
        ("the Ministers", Kind.EXACT, ["5"]),
        ("The Ministers of the island countries", Kind.EXACT, ["3", "4"]),
        ('"the concern that ice has grown,"', Kind.TYPOGRAPHY, ["3"]),
        ('"shared the concern that ice,"', Kind.TYPOGRAPHY, ["3"]),
        ("[t]he Ministers discussed", Kind.TYPOGRAPHY, ["2"]),
        ("[The] Ministers of the island countries", Kind.TYPOGRAPHY, ["3", "4"]),
        ("Norway continues [sic] to act", Kind.TYPOGRAPHY, ["3"]),
        ("[...] Norway continues to act [...]", Kind.TYPOGRAPHY, ["3"]),
        ("[they] shared the concern that ice has grown", Kind.TYPOGRAPHY, ["3"]),
        ("expressed [their] assent to these views", Kind.CUT, ["3"]),
        ("Norway [and Iceland] to act as a harbour", Kind.NEAR, ["3"]),
        ("the Ministers discussed", Kind.NEAR, ["2"]),
        ("ministers of the island countries", Kind.NEAR, ["3"]),
        ("Mr. Jon Berg, Minister of Trade", Kind.NEAR, ["1"]),
        ("inisters of the island countries", Kind.NEAR, ["3"]),
        ("Norway [...] dragons of velvet", Kind.ABSENT, []),
        ("a xylophone", Kind.ABSENT, []),
    ],
)
def test_labels_marks_and_insertions_are_weighed(quotation, kind, places):
    said = verdict(quotation)
    assert said.kind is kind, sentence(said)
    assert [str(place) for place in said.places] == places


def test_words_in_brackets_that_stand_for_printed_ones_are_shown_with_them():
    [cut] = verdict("expressed [agreement with] these views").cuts
    assert (cut.own, cut.hidden) == ("[agreement with]", "their assent to")


def test_one_word_is_counted_and_gets_no_verdict():
    said = verdict("Norway")
    assert (said.kind, said.count, said.stands) == (Kind.WORD, 4, False)
    assert sentence(said).startswith("one word, printed 4 times: 1, 3, 4")
    assert verdict("Ruritania").count == 0
    assert verdict("Ruritania").exit_code == 1


@pytest.mark.parametrize("nothing", ["", "  ", "[...]", '"..."', "\x00"])
def test_a_quotation_without_words_is_refused(nothing):
    with pytest.raises(BadData, match="no words to check"):
        verdict(nothing)


@pytest.mark.parametrize("address", [str(passage.address) for passage in SEA.passages])
def test_what_is_quoted_with_its_lead_in_stands_or_is_a_fair_cut(address):
    assert verdict(quote(SEA, address, Quoting.ITEM)).kind is Kind.EXACT
    assert verdict(quote(SEA, address, Quoting.PARAGRAPH)).kind is Kind.EXACT
    assert verdict(quote(SEA, address)).kind in (Kind.EXACT, Kind.TYPOGRAPHY, Kind.CUT)


def test_every_passage_of_a_statement_with_nested_items_is_exact():
    statement = harbour_statement()
    for passage in statement.passages:
        assert str(passage.address) in [str(place.first) for place in check(statement, passage.text).places]


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_odd_for_a_verdict(text):
    try:
        assert sentence(verdict(text))
    except BadData as failure:
        assert "no words" in str(failure)
