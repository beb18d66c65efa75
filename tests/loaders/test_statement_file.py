import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.core.clean import clean
from tui.core.entities import Group, Minister
from tui.core.errors import BadData, CommuniqueError, FileTrouble
from tui.loaders.statement_file import bundled, lint, lint_text, load, load_text
from tui.notation import dump, read

HARBOUR = (Path(__file__).parent.parent / "data" / "harbour.yaml").read_text(encoding="utf-8")
BUNDLED = bundled().read_text(encoding="utf-8")


def test_a_statement_knows_the_digest_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + HARBOUR.encode())
    assert load(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert load_text(HARBOUR, "a").sha256 == hashlib.sha256(HARBOUR.encode()).hexdigest()


def test_what_the_file_says_is_in_the_statement() -> None:
    statement = load_text(HARBOUR, "f")
    assert statement.id == "harbour-2031"
    assert statement.head.heading == ("Second Harbour Ministers' Meeting", "Joint Statement")
    assert statement.head.closing == ("Done at Port Alba, 3 March 2031",)
    assert [str(passage.address) for passage in statement.passages] == ["1", "1(a)", "1(b)", "1(b)(i)", "1(b)(ii)", "2"]
    assert statement.at("1(b)(i)").topics == ("ports", "light")
    assert statement.paragraphs[1].corrections[0].words == "Alba"
    assert statement.roster.by_id["NO"].never == ("Minister of Ports of Norway",)
    group = statement.roster.by_id["ministers"]
    assert isinstance(group, Group)
    assert group.members == ("lind", "inner")
    amount = statement.roster.assistance[0].amount
    assert amount is not None
    assert (amount.value, amount.currency, amount.qualifier) == (3e6, "EUR", "some")
    assert statement.roster.positions[0].at == "1(b)(i)"


def test_a_minister_is_called_by_the_family_name_in_ordinary_case() -> None:
    minister = load_text(HARBOUR, "f").roster.by_id["lind"]
    assert isinstance(minister, Minister)
    assert (minister.name, minister.printed, minister.role_names) == ("Lind", "LIND Asta", ("the Chair",))
    without = load_text(HARBOUR.replace("    family: LIND\n", ""), "f").roster.by_id["lind"]
    assert without.name == "LIND Asta"
    named = load_text(HARBOUR.replace("    family: LIND\n", "    name: Asta\n"), "f").roster.by_id["lind"]
    assert named.name == "Asta"


def test_an_entity_is_called_as_printed_where_it_has_no_name() -> None:
    text = HARBOUR.replace("name: Harbour Fund, printed", "printed")
    assert load_text(text, "f").roster.by_id["harbour-fund"].name == "Harbour Fund"


def test_a_label_may_be_written_as_a_plain_number() -> None:
    text = HARBOUR.replace('label: "1."', "label: 1.").replace('at: "2"', "at: 2")
    assert load_text(text, "f").paragraphs[0].label == "1."


def test_markup_and_control_characters_are_only_text() -> None:
    text = HARBOUR.replace("place: Port Alba", 'place: "[/][@click=app.quit]\\e]0;x\\a\\u202e\\0"')
    assert load_text(text, "f").head.place == "[/][@click=app.quit]␛]0;x␇⟨U+202E⟩␀"


def test_hostile_words_in_an_error_are_shown_harmlessly() -> None:
    for text in (
        HARBOUR.replace("place:", '"\\e[2J\\u202e":'),
        HARBOUR.replace("[light]", '["\\e[2J"]'),
        HARBOUR.replace("at: 1(a)", 'at: "\\e\\n\\u2028"'),
        HARBOUR.replace("words: The Chair", 'words: "\\e]0;x\\a The Chair"'),
    ):
        with pytest.raises(BadData) as caught:
            load_text(text.replace(' The Chair" thanked Iceland', ' The Chair"'), "f\x1b")
        assert clean(str(caught.value)).text == str(caught.value)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "a.yaml:1: is empty; a statement file begins with communique: 1"),
        (b"\x7fELF\x00\x01", "a.yaml:1: holds a zero byte, so it is not UTF-8 text"),
        (HARBOUR.encode("utf-16"), "a.yaml:1: is UTF-16, not UTF-8; save it as UTF-8"),
        (HARBOUR.encode("utf-16-le"), "a.yaml:1: holds a zero byte"),
        (b"communique: 1\nid: caf\xe9", "a.yaml:2: byte 0xE9 is not UTF-8"),
        (HARBOUR.encode()[:900], "a.yaml:"),
        (b"[" * 100_000, "a.yaml:1: is nested too deeply; 40 levels at most"),
        (b"a: &a [x]\nb: [*a, *a]", "a.yaml:1: a: &a is an anchor"),
    ],
    ids=["empty", "binary", "utf-16", "utf-16 unmarked", "latin-1", "half", "deep", "alias"],
)
def test_a_file_that_is_none_is_one_sentence_a_fault(data: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    with pytest.raises(BadData) as caught:
        load(path)
    assert str(caught.value).startswith(f"{tmp_path}/{sentence}")
    assert all("; " in one for one in str(caught.value).splitlines())


def test_a_missing_and_a_huge_file_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="no such file"):
        load(tmp_path / "none")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(FileTrouble, match="longer than 20 MB"):
        lint(tmp_path / "huge")


def test_hostile_text_in_every_printed_place_is_cleaned_and_still_loads() -> None:
    hostile = "[/][@click=app.quit]\x1b]0;x\x07\u202e{words}"
    root = read(HARBOUR, "f")
    assert isinstance(root, dict)
    for table in ("head", "countries", "ministers", "topics", "groups", "events", "organisations"):
        records = root[table]
        for record in records if isinstance(records, list) else [records]:
            assert isinstance(record, dict)
            for key in record.keys() & {"title", "name", "printed", "place", "family", "honorific", "office", "role"}:
                record[key] = hostile
    statement = load_text(dump(root), "f")
    shown = "[/][@click=app.quit]␛]0;x␇⟨U+202E⟩{words}"
    assert statement.head.title == shown
    assert {entity.name for entity in statement.roster} == {shown}


def survives(text: str) -> None:
    faults = lint_text(text, "f")
    assert all(clean(str(fault)).text == str(fault) and "\n" not in str(fault) for fault in faults)
    try:
        statement = load_text(text, "f")
    except CommuniqueError as error:
        assert faults
        assert "; " in str(error)
    else:
        assert statement.passages
        assert all(fault.severity == "warning" for fault in faults)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_a_mutated_file_loads_or_is_refused_in_words(data: st.DataObject) -> None:
    lines = data.draw(st.sampled_from([HARBOUR, BUNDLED])).splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "double", "swap", "cut", "insert", "indent"])):
            case "drop":
                lines[at] = ""
            case "double":
                lines[at] *= 2
            case "swap":
                other = data.draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case "cut":
                lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
            case "indent":
                lines[at] = "  " + lines[at]
            case _:
                place = data.draw(st.integers(0, len(lines[at])))
                junk = data.draw(
                    st.text(st.sampled_from("[]{}:,&*!|>'\"%@`#-? \n\t\x1b\u202e\ufeff0\\é") | st.characters())
                )
                lines[at] = lines[at][:place] + junk + lines[at][place:]
    survives("".join(lines))


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_any_value_in_any_place_is_taken_or_refused_in_words(data: st.DataObject) -> None:
    root = read(HARBOUR, "f")
    holder: object = root
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))  # type: ignore[arg-type] # a list
        step = data.draw(st.sampled_from(keys))
        inner = holder[step]  # type: ignore[index] # a mapping or a list, by the loop
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            holder[step] = data.draw(JUNK)  # type: ignore[index] # as above
            break
        holder = inner
    survives(dump(root))
