from pathlib import Path

import pytest

from tui import places


def test_one_folder_may_hold_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_HOME", str(tmp_path))
    found = (places.settings_file(), places.memory_folder(), places.library_file())
    assert found == (tmp_path / "settings.toml", tmp_path / "memory", tmp_path / "library.db")
    assert list(tmp_path.iterdir()) == []


def test_otherwise_the_platform_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMMUNIQUE_HOME", raising=False)
    assert all("communique" in str(path) for path in (places.settings_file(), places.memory_folder()))


def test_the_bundled_data_is_found() -> None:
    assert places.data_root().is_dir()
