"""Memory: marks, place and filters come back, and nothing that goes wrong with their files stops the program."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from tui.core.reading import Mark
from tui.memory import LONGEST_TEXT, MOST_MARKS, Memory, Remembered
from tui.places import memory_folder

FULL = Remembered(
    marks=(Mark("p5.3", "for the brief"), Mark("p1")),
    place="p5",
    query='country:KZ "medical"',
    theme="nord",
    table="positions",
    unmatched="dim",
)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def memory(tmp_path: Path, said: list[str]) -> Memory:
    return Memory(tmp_path / "memory", said.append)


def test_what_is_kept_is_recalled(memory: Memory, said: list[str]) -> None:
    memory.keep("harbour-2031", FULL)
    assert memory.recall("harbour-2031") == FULL
    assert said == []


def test_what_was_never_kept_is_empty_and_nothing_is_made(memory: Memory) -> None:
    assert memory.recall("unknown") == Remembered()
    assert not memory.folder.exists()


def test_the_users_own_memory_is_opened_without_touching_the_disk(home: Path) -> None:
    Memory.open().recall("harbour-2031")
    assert list(home.iterdir()) == []
    Memory.open().keep("harbour-2031", FULL)
    assert Memory.open().recall("harbour-2031") == FULL
    assert memory_folder().is_relative_to(home)


def test_statements_are_remembered_apart(memory: Memory) -> None:
    memory.keep("one", FULL)
    memory.keep("two", Remembered(place="p2"))
    assert memory.recall("one") == FULL


@given(st.lists(st.text(max_size=30), min_size=2, max_size=2, unique=True))
@examples(max_examples=100, deadline=None)
def test_the_file_of_any_statement_is_its_own_and_stays_in_the_folder(ids: list[str]) -> None:
    memory = Memory(Path("folder"))
    first, second = (memory.path(statement_id) for statement_id in ids)
    assert first != second
    assert first.parent == second.parent == Path("folder")
    assert not first.name.startswith((".", "-"))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"marks": 3}', b'{"marks": [{"passage": 1}]}', b"\xff", b"null"])
def test_a_broken_file_is_set_aside_and_told_in_one_line(memory: Memory, said: list[str], data: bytes) -> None:
    memory.keep("one", FULL)
    path = memory.path("one")
    path.write_bytes(data)
    assert memory.recall("one") == Remembered()
    assert not path.exists()
    assert path.with_suffix(".broken").read_bytes() == data
    assert len(said) == 1
    assert "set aside" in said[0]
    memory.keep("one", FULL)
    assert memory.recall("one") == FULL


def test_deeply_nested_json_is_only_a_broken_file(memory: Memory, said: list[str]) -> None:
    memory.folder.mkdir()
    memory.path("one").write_text("[" * 100_000, encoding="utf-8")
    assert memory.recall("one") == Remembered()
    assert len(said) == 1


def test_a_folder_that_cannot_be_made_is_told_once_and_borne(tmp_path: Path, said: list[str]) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    memory = Memory(tmp_path / "file" / "memory", said.append)
    memory.keep("one", FULL)
    memory.keep("one", FULL)
    assert memory.recall("one") == Remembered()
    assert len(said) == 1
    assert "will not be remembered" in said[0]


def test_what_is_kept_is_bounded(memory: Memory) -> None:
    many = tuple(Mark(f"p{number}", "x" * (LONGEST_TEXT + 1)) for number in range(3))
    memory.keep("one", Remembered(marks=many, query="q" * (LONGEST_TEXT + 1)))
    recalled = memory.recall("one")
    assert all(len(mark.note) == LONGEST_TEXT for mark in recalled.marks)
    assert recalled.query == ""
    memory.keep("two", Remembered(marks=tuple(Mark(str(number)) for number in range(MOST_MARKS + 5))))
    assert len(memory.recall("two").marks) == MOST_MARKS


def test_control_characters_in_a_memory_file_are_made_visible(memory: Memory) -> None:
    memory.folder.mkdir()
    memory.path("one").write_text(json.dumps({"marks": [{"passage": "p1", "note": "\x1b[2J"}]}), encoding="utf-8")
    assert "\x1b" not in memory.recall("one").marks[0].note
