"""Settings: read from one TOML file, each fault told with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from tui.core.errors import BadData, FileTrouble
from tui.places import settings_file
from tui.settings import Settings, read_settings

GOOD = """\
theme = "nord"
style = "chicago"
measure = 66
unmatched = "dim"
mouse = false
quoting = "item"

[styles]
house = "{title}, {pinpoint}"

[keys]
quit = "Q,ctrl+x"
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_every_setting_has_its_default() -> None:
    assert read_settings() == Settings()
    assert Settings().measure == 72


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    read = read_settings(written(tmp_path, GOOD))
    assert read == Settings(
        theme="nord",
        style="chicago",
        styles={"house": "{title}, {pinpoint}"},
        keys={"quit": "Q,ctrl+x"},
        measure=66,
        unmatched="dim",
        mouse=False,
        quoting="item",
    )


def test_the_users_own_file_is_found() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("measure = 60\n", encoding="utf-8")
    assert read_settings().measure == 60


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('theme = "x"\nmesure = 60\n', "settings.toml:2: mesure is no setting; nearest: measure"),
        ("\nmeasure = 10\n", "settings.toml:2: measure is 10; it should be a number from 20 to 200"),
        ("measure = true\n", "settings.toml:1: measure is True; it should be a number"),
        ("measure = 60.5\n", "it should be a number from 20 to 200"),
        ('mouse = "no"\n', "settings.toml:1: mouse is 'no'; it should be true or false"),
        ("theme = 3\n", "settings.toml:1: theme is 3; it should be text, in quotes"),
        ('unmatched = "gone"\n', "settings.toml:1: unmatched is 'gone'; it should be one of hide, dim"),
        ('keys = "q"\n', "settings.toml:1: keys is one value; make it a table"),
        ("[keys]\n\nquit = 3\n", "settings.toml:3: keys.quit is not text"),
        ("theme = \n", "settings.toml:1: is not TOML"),
        ('a = "x"\na = "y"\n', "settings.toml:2: is not TOML"),
    ],
)
def test_a_fault_names_the_file_the_line_and_what_would_be_right(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadData) as raised:
        read_settings(written(tmp_path, text))
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="is a folder"):
        read_settings(tmp_path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"theme = \xff\n")
    with pytest.raises(BadData, match="not UTF-8"):
        read_settings(path)


def test_control_characters_are_made_visible(tmp_path: Path) -> None:
    assert "\x1b" not in read_settings(written(tmp_path, 'theme = "\\u001b[2J"\n')).theme


@given(st.text(max_size=60))
@examples(max_examples=100, deadline=None)
def test_any_file_is_read_or_refused_in_one_sentence(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        read_settings(path)
    except BadData as error:
        assert "settings.toml:" in str(error)
