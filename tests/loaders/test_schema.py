from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tui.loaders.schema import json_schema
from tui.loaders.statement_file import bundled, lint_text
from tui.notation import dump, read

HARBOUR = (Path(__file__).parent.parent / "data" / "harbour.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def nodes() -> Any:
    return read(HARBOUR, "f")


def test_the_bundled_statement_is_valid(validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(read(bundled().read_text(encoding="utf-8"), "f"))) == []


def test_every_key_says_what_it_is_for_and_whether_it_is_printed() -> None:
    schema = json_schema()
    tables = [schema, *schema["$defs"].values()]
    keys = [(name, key) for table in tables for name, key in table["properties"].items()]
    assert all(key["description"].endswith(".") for _, key in keys)
    assert {"text", "title", "office"} <= {name for name, key in keys if key["description"].startswith("As printed: ")}
    assert {"topics", "amount"}.isdisjoint(name for name, key in keys if key["description"].startswith("As printed: "))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("head", "titel"), "x"),
        (("head", "title"), ""),
        (("head", "title"), None),
        (("head",), None),
        (("head", "place"), ["a"]),
        (("head", "date"), "tomorrow"),
        (("head", "numbering"), "none"),
        (("communique",), "one"),
        (("id",), "Not A Slug"),
        (("paragraphs", 0, "topics"), "ports"),
        (("paragraphs", 0, "items", 1, "items", 0, "items"), []),
        (("countries", 0, "code"), "Norway"),
        (("groups", 0, "members"), None),
        (("assistance", 0, "amount", "value"), "many"),
        (("assistance", 0, "amount"), 5),
        (("positions",), {}),
        (("dates", 0, "date"), "in March"),
    ],
)
def test_the_schema_and_the_checking_refuse_the_same(
    path: tuple[str | int, ...], value: object, validator: Draft202012Validator
) -> None:
    file = nodes()
    assert validator.is_valid(file)
    inner = file
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not validator.is_valid(file)
    assert lint_text(dump(file), "f")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("head", "place"), None),
        (("head", "symbol"), ""),
        (("head", "until"), ""),
        (("head", "place"), 5),
        (("head", "numbering"), None),
        (("paragraphs", 1, "corrections"), None),
        (("assistance", 0, "description"), None),
        (("assistance", 0, "amount", "value"), 3_000_000.0),
    ],
)
def test_the_schema_and_the_checking_accept_the_same(
    path: tuple[str | int, ...], value: object, validator: Draft202012Validator
) -> None:
    file = nodes()
    inner = file
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert validator.is_valid(file)
    assert lint_text(dump(file), "f") == []
