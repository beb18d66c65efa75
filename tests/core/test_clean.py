import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.clean import clean, described, is_plain, visible

ODD = st.text(
    st.sampled_from(
        "aZ é\u0301\u0308\n\r\t\x1b\x07\x85\x9b\x00\u200b\u200c\u200d\u202e\u2066\ufeff\xad\u212b\ufa19\u1100\u1161"
    )
    | st.characters()
)


def test_plain_words_stay_character_for_character() -> None:
    words = "The “Ministers” – H.E. Mr. Çelik, café, Türkiye’s 30\u00a0million …\nnext line"
    assert clean(words).text is words
    assert not clean(words).changes


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\x1b]0;title\x07b", "a␛]0;title␇b"),
        ("\x00\x7f", "␀␡"),
        ("\x9b2J", "\ufffd2J"),
        ("one\r\ntwo\rthree\x85four\u2028five", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb", "a b"),
        ("pay \u202e001", "pay ⟨U+202E⟩001"),
        ("\u2066x\u2069", "⟨U+2066⟩x⟨U+2069⟩"),
        ("co\xadop\u200ber\ufeffate", "cooperate"),
        ("\ud800", "\ufffd"),
        ("a\u200db", "ab"),
        ("\U000e0041tag", "tag"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_instead(given: str, shown: str) -> None:
    assert clean(given).text == shown


def test_a_letter_written_in_parts_is_composed() -> None:
    assert clean("cafe\u0301").text == "café"


@pytest.mark.parametrize("words", ["\u212b", "神\ufa19", "\u2126", "می\u200cخواهم", "👩\u200d🚒", "abc\u200e"])
def test_a_character_that_is_safe_is_not_replaced_by_its_equivalent(words: str) -> None:
    assert clean(words).text == words


def test_changes_are_counted_by_kind() -> None:
    changes = clean("\x1b\x1b\t\u202ee\u0301").changes
    assert described(changes) == "1 tab, 1 bidirectional control, 2 control characters, 1 letter written in parts"


def test_windows_line_ends_are_no_change_worth_telling() -> None:
    assert clean("a\r\nb") == ("a\nb", {})


def test_a_file_name_is_shown_on_one_line() -> None:
    assert visible("a\nb\x1b[31m\u202e") == "a␤b␛[31m⟨U+202E⟩"


@given(ODD)
@settings(max_examples=300)
def test_cleaning_twice_is_cleaning_once(words: str) -> None:
    once = clean(words).text
    assert clean(once).text == once
    assert is_plain(once) or clean(once).changes == {}


@given(ODD)
@settings(max_examples=200)
def test_a_long_text_is_judged_like_a_short_one(words: str) -> None:
    assert is_plain(words) == is_plain(words + "x" * 5000)


@given(ODD)
@settings(max_examples=200)
def test_nothing_unsafe_is_left(words: str) -> None:
    for character in clean(words).text:
        assert character == "\n" or character >= " "
        assert not "\x7f" <= character <= "\x9f"
        assert character not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff\u200b"
