import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tui import notation
from tui.core.errors import BadData
from tui.notation import Keyed, Listed, dump, parse, read


def flaws(text: str) -> list[str]:
    return [str(flaw) for flaw in parse(text).flaws]


@pytest.mark.parametrize(
    "word",
    ["NO", "no", "on", "off", "yes", "True", "NULL", "2020-08-11", "1:30", "012", "0x1F", "0o17", "1_000", ".inf"],
)
def test_plain_words_stay_words(word: str) -> None:
    assert read(f"a: {word}", "f") == {"a": word}


@pytest.mark.parametrize(
    ("word", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None), ("12", 12), ("-3", -3), ("2.50", 2.5)],
)
def test_only_these_plain_words_are_otherwise(word: str, value: object) -> None:
    found = read(f"a: {word}", "f")
    assert isinstance(found, Keyed)
    assert found["a"] == value
    assert type(found["a"]) is type(value) or isinstance(found["a"], int | float)


def test_a_number_remembers_its_words() -> None:
    found = read("[1., 1.10, +5]", "f")
    assert isinstance(found, Listed)
    assert [number.words for number in found] == ["1.", "1.10", "+5"]  # type: ignore[union-attr] # numbers, all of them


def test_a_quoted_number_is_a_word() -> None:
    assert read("'12'", "f") == "12"


def test_values_know_their_lines() -> None:
    found = parse("a: 1\nb:\n  - x\n\n  - c: 2\n    d: 3\n").root
    assert isinstance(found, Keyed)
    assert (found.line_of("a"), found.line_of("b"), found.line_of("missing")) == (1, 2, 1)
    listed = found["b"]
    assert isinstance(listed, Listed)
    assert listed.lines == [3, 5]
    assert isinstance(listed[1], Keyed)
    assert listed[1].line_of("d") == 6


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("a: 1\nb: 2\na: 3", "3: a: stands here twice, first on line 1; keep one"),
        (
            "a: !!python/name:os.system x",
            "1: a: tag:yaml.org,2002:python/name:os.system is a tag; take it out, or quote",
        ),
        ("a: ! x", "1: a: ! is a tag"),
        ("a: &b [1]", "1: a: &b is an anchor; take it out, or quote a leading &"),
        ("a: *b", "1: a: *b is an alias; write the words out, or quote a leading *"),
        ("1: a", "1: 1 is no key; a key is a word; put it in quotes"),
        ("? [a]\n: b", "1: a list is no key"),
        ("{a: 1}: b", "1: a mapping is no key"),
        ("~: b", "1: nothing is no key"),
        ("a: 1\n---\nb: 2", "2: a second document begins; one document a file; take out the ---"),
        ("a: b: c", "1: this is not YAML: mapping values are not allowed in this context; put a value that holds ': '"),
        ("a: 'x\nb: 2\n", "2: this is not YAML: found unexpected end of stream (in what begins on line 1); close"),
        ("a: [1, 2\nb: 3\n", "2: this is not YAML: did not find expected ',' or ']'"),
        ("a:\n\tb: 1", "2: this is not YAML: found character that cannot start any token"),
        ("a: x\nb: \x07", "2: holds the control character U+0007; take it out"),
        ("a: \ud800", "1: holds the control character U+D800; take it out"),
    ],
)
def test_each_flaw_has_its_line_and_what_would_be_right(text: str, flaw: str) -> None:
    found = flaws(text)
    assert found
    assert found[-1].startswith(flaw)


def test_flaws_are_reported_together() -> None:
    found = flaws("a: &x 1\na: *x\nb: !t y\n2: z\nc: [")
    assert [flaw.split(":")[0] for flaw in found] == ["1", "2", "2", "3", "4", "5"]


def test_reading_with_a_name_raises_every_flaw_a_line_each() -> None:
    with pytest.raises(BadData) as caught:
        read("a: 1\na: 2\nb: *c", "some\x1bfile")
    assert str(caught.value).splitlines() == [
        "some␛file:2: a: stands here twice, first on line 1; keep one",
        "some␛file:3: b: *c is an alias; write the words out, or quote a leading *",
    ]


def test_nothing_at_all_is_nothing() -> None:
    assert parse("") == notation.Notation(None)
    assert parse("# only a remark\n").root is None


BOMB = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("[" * 100_000, "is nested too deeply; 40 levels at most"),
        ("{" * 100_000, ""),
        ("- " * 100_000, "is nested too deeply"),
        ("? " * 100_000, "is nested too deeply"),
        ("a: {" * 50_000, ""),
        ("[\n" * 50_000, "is nested too deeply"),
        (BOMB, "is an alias"),
        ("a: &a [*a]", "is an alias"),
        ("%TAG ! tag:x,2000:\n---\na: !b c", "is a tag"),
    ],
    ids=["lists", "mappings", "dashes", "keys", "mixed", "lines", "bomb", "circle", "directive"],
)
def test_hostile_text_is_refused_at_once(text: str, part: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    found = flaws(text)
    assert found
    assert part in "\n".join(found)


def test_forty_levels_are_read() -> None:
    assert not flaws("[" * 40 + "]" * 40)
    assert flaws("[" * 41 + "]" * 41)


def test_too_many_values_end_the_reading() -> None:
    assert "has more than 100 keys and values" in str(parse("[" + "1," * 200 + "]", most_nodes=100).flaws[0])
    assert "has more than 100 keys" in str(parse("[" + "[1,1,1]," * 30 + "]", most_nodes=100).flaws[0])


def test_too_many_flaws_end_the_reading() -> None:
    found = parse("a: 1\n" * 1000)
    assert found.broken
    assert 100 <= len(found.flaws) <= 101


@pytest.mark.parametrize(
    "text",
    ["a: b\nc: [1, 'x', \"\\e\"]\nd: {e: null}", "- !x y\n- &a b\n- *a", "a: 1\na: 2", "? [x]\n: y", "x: ! y", "'"],
)
def test_without_the_fast_parser_the_same_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = parse(text)
    monkeypatch.delattr(yaml, "CSafeLoader")
    without = parse(text)
    assert with_it.root == without.root
    assert [flaw.line for flaw in with_it.flaws] == [flaw.line for flaw in without.flaws]


WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["NO", "on", "1e5", "1.", "12", "-1", ".5", "012", "null", "~", "", "true", "x: y", "# z", " a ", "\n"]
    ),
    st.text(st.sampled_from("a \n\t\r-:#'\"\\[]{}!&*%@`|>?,\x1b\x85\xa0\u2028\ufeff\u202eé\U0001f600"), max_size=8),
)
VALUES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(-1e30, 1e30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=8,
)


@given(VALUES)
@settings(max_examples=300)
def test_what_is_written_reads_back(value: object) -> None:
    assert read(dump(value), "f") == value


@given(VALUES)
@settings(max_examples=50)
def test_what_was_read_is_written_and_read_again(value: object) -> None:
    assert read(dump(read(dump(value), "f")), "f") == value


def test_the_same_list_twice_is_written_twice() -> None:
    topics = ["trade"]
    assert dump({"a": topics, "b": topics}) == "a:\n- trade\nb:\n- trade\n"


def test_a_paragraph_is_written_on_one_line() -> None:
    words = "The Ministers’ words. " * 50
    assert dump({"text": words.strip()}).count("\n") == 1


@given(st.text(st.sampled_from("ab:- \n[]{}'\"#,&*!|>?%12\t~@`\\e\x00é"), max_size=40))
@settings(max_examples=300)
def test_any_text_is_read_or_has_a_flaw(text: str) -> None:
    found = parse(text)
    assert found.flaws or not found.broken
    for flaw in found.flaws:
        assert str(flaw).isprintable()
        assert 1 <= flaw.line <= text.count("\n") + 2
