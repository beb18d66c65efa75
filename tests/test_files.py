import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from tui import files
from tui.core.errors import BadData, CommuniqueError, FileTrouble
from tui.files import decode, read_bytes, write_whole


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"words")
    assert read_bytes(path) == read_bytes(str(path), most=5) == b"words"


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match=r"missing\.yaml: no such file; check the path"):
        read_bytes(tmp_path / "missing.yaml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="is a folder, not a file; name a file"):
        read_bytes(tmp_path)


def test_a_file_too_long_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "long"
    with path.open("wb") as file:
        file.truncate(10**10)
    with pytest.raises(FileTrouble, match="is longer than 20 MB; split it"):
        read_bytes(path)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(FileTrouble, match="is a device, not a file"):
        read_bytes(device)


def test_a_socket_is_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        with pytest.raises(FileTrouble):
            read_bytes(tmp_path / "s")


def test_a_named_pipe_nobody_writes_to_does_not_hold_the_reader(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_bytes(tmp_path / "pipe") == b""


def test_a_pipe_is_read_to_its_end() -> None:
    reading, writing = os.pipe()
    thread = threading.Thread(
        target=lambda: (os.write(writing, b"from "), os.write(writing, b"a pipe"), os.close(writing))
    )
    thread.start()
    try:
        assert read_bytes(f"/dev/fd/{reading}") == b"from a pipe"
    finally:
        thread.join()
        os.close(reading)


def test_a_link_that_leads_to_itself_and_an_impossible_name_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in (tmp_path / "loop", "a\0b", tmp_path / ("n" * 300)):
        with pytest.raises(FileTrouble, match="; "):
            read_bytes(name)


def test_a_file_that_may_not_be_read_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "open", denied)
    with pytest.raises(FileTrouble, match="may not be read; check its permissions"):
        read_bytes(tmp_path / "a")


def test_a_hostile_file_name_is_shown_harmlessly(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        read_bytes(tmp_path / "a\x1b]0;x\x07\nb\u202e")
    assert str(caught.value).isprintable()


def test_a_byte_order_mark_is_not_text() -> None:
    assert decode(b"\xef\xbb\xbfcommuniqu\xc3\xa9", "f") == "communiqué"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("words".encode("utf-16"), "f:1: is UTF-16, not UTF-8; save it as UTF-8"),
        ("words".encode("utf-32"), "f:1: is UTF-32, not UTF-8; save it as UTF-8"),
        (b"a\nb\xe9\n", "f:2: byte 0xE9 is not UTF-8; save the file as UTF-8"),
        (b"a\nb\n\0", "f:3: holds a zero byte, so it is not UTF-8 text; save it as UTF-8 text"),
    ],
)
def test_another_encoding_is_named_with_its_line(data: bytes, sentence: str) -> None:
    with pytest.raises(BadData) as caught:
        decode(data, "f")
    assert str(caught.value) == sentence


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "new", b"1")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


def test_an_existing_file_is_kept_without_force(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    with pytest.raises(FileTrouble, match="is there already; give --force"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_force_replaces_a_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(0o604)
    assert write_whole(path, b"new", force=True) == path
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_link_is_kept_and_its_target_replaced(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(Path("deep") / "target")
    write_whole(tmp_path / "link", b"new", force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "deep" / "target").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "old").write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(FileTrouble, match="the disk is full"):
        write_whole(tmp_path / "old", b"new", force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
    assert (tmp_path / "old").read_bytes() == b"old"


def test_a_folder_that_may_not_be_written_to_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "open", denied)
    with pytest.raises(FileTrouble, match="the folder may not be written to; write elsewhere"):
        write_whole(tmp_path / "new", b"1")


def test_a_missing_folder_a_folder_and_an_impossible_name_are_sentences(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in (tmp_path / "no" / "such", tmp_path, "a\0b", tmp_path / ("n" * 300), tmp_path / "loop"):
        with pytest.raises(CommuniqueError, match="; "):
            write_whole(name, b"1", force=True)


def test_a_device_and_a_pipe_are_written_to_straight() -> None:
    write_whole("/dev/null", b"gone")
    reading, writing = os.pipe()
    try:
        write_whole(f"/dev/fd/{writing}", b"through")
        assert os.read(reading, 100) == b"through"
    finally:
        os.close(reading)
        os.close(writing)
