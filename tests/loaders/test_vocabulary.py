from collections.abc import Iterator
from pathlib import Path

import pytest

from tui.loaders import vocabulary
from tui.loaders.statement_file import lint_text

HARBOUR = (Path(__file__).parent.parent / "data" / "harbour.yaml").read_text(encoding="utf-8")


@pytest.fixture
def two_countries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    text = '- {code: "NO", name: Norway}\n- code: IS\n  name: Iceland\n'
    (tmp_path / "countries.yaml").write_text(text, encoding="utf-8")
    currencies = (vocabulary.data_root() / "currencies.yaml").read_text(encoding="utf-8")
    (tmp_path / "currencies.yaml").write_text(currencies, encoding="utf-8")
    monkeypatch.setattr(vocabulary, "data_root", lambda: tmp_path)
    vocabulary.country_codes.cache_clear()
    yield
    vocabulary.country_codes.cache_clear()


@pytest.mark.usefixtures("two_countries")
def test_an_unknown_country_code_is_told() -> None:
    assert lint_text(HARBOUR, "f") == []
    text = HARBOUR.replace("code: IS", "code: IZ").replace("[IS]", "[IZ]")
    assert str(lint_text(text, "f")[0]).endswith(
        "countries.code: there is no country code 'IZ'; use the two capital letters of ISO 3166-1"
    )


@pytest.mark.usefixtures("two_countries")
@pytest.mark.parametrize("code", ["XK", "AA", "ZZ", "QM"])
def test_a_code_left_to_its_users_is_taken(code: str) -> None:
    assert vocabulary.is_country_code(code)
    assert not vocabulary.is_country_code("QA")
