"""The shape as JSON Schema (draft 2020-12), for editors."""

from typing import Any

from tui.loaders.kinds import Key, Many, Number, Shape, Table, Words
from tui.loaders.shape import FORMAT, STATEMENT


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a statement file. A key may be left empty (null) wherever it may be left out."""
    tables: dict[str, dict[str, Any]] = {}
    whole = _table(STATEMENT, tables)
    whole["properties"]["communique"] = {"const": FORMAT, "description": STATEMENT.keys["communique"].doc}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "communique statement file",
        **whole,
        "$defs": dict(sorted(tables.items())),
    }


def _table(table: Table, tables: dict[str, dict[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "description": table.doc,
        "type": "object",
        "properties": {name: _key(key, tables) for name, key in table.keys.items()},
        "additionalProperties": False,
    }
    if table.required:
        made["required"] = [name for name in table.keys if name in table.required]
    if table.one_of:
        made["anyOf"] = [{"required": [name]} for name in table.one_of]
    return made


def _key(key: Key, tables: dict[str, dict[str, Any]]) -> dict[str, Any]:
    made = {"description": f"{'As printed: ' if key.printed else ''}{key.doc}", **_shape(key.shape, tables)}
    if key.required and key.shape == Words() and not key.may_be_empty:
        made["minLength"] = 1
    if key.required:
        return made
    if "$ref" in made:
        return {"description": made["description"], "anyOf": [{"$ref": made["$ref"]}, {"type": "null"}]}
    kinds = made["type"] if isinstance(made["type"], list) else [made["type"]]
    made["type"] = [*kinds, "null"]
    if "pattern" in made:
        made["pattern"] = f"^$|{made['pattern']}"
    if "enum" in made:
        made["enum"] = [*made["enum"], None]
    return made


def _shape(shape: Shape, tables: dict[str, dict[str, Any]]) -> dict[str, Any]:
    match shape:
        case Words(choice=choice) if choice:
            return {"type": "string", "enum": list(choice)}
        case Words(form=form) if form is not None:
            return {"type": ["string", "number"], "pattern": form.pattern}
        case Words():
            return {"type": ["string", "number"]}
        case Number(least=least, whole=whole):
            return {"type": "integer" if whole else "number", "minimum": least}
        case Many(of=of):
            return {"type": "array", "items": _shape(of, tables)}
        case Table(name=name):
            if name not in tables:
                tables[name] = {}
                tables[name] = _table(shape, tables)
            return {"$ref": f"#/$defs/{name}"}
