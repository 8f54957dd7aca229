"""Descriptions of JSON schemas in words."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.http.docs.schema_types import link, type_text

FEWEST_EXTENDED = 5
MANY_SCHEMAS = 4
# Name, type and description of a field.
Field = tuple[str, str, str]
Schema = dict[str, Any]


def entry(name: str, schema: Schema, description: str = "", *, with_limits: bool = True) -> str:
    """Return the line of a field or a parameter: its name, its type and its description."""
    words = _one_line(description or _description(schema))
    kind = type_text(schema, with_limits=with_limits)
    return f"- {name} {kind}: {words}" if words else f"- {name} {kind}"


def section(
    name: str, schemas: dict[str, Schema], frequent: set[Field], *, with_limits: bool = True
) -> str:
    """Render a schema: its name, its description, and its fields or its type.

    `frequent` are fields that another list tells.
    """
    schema = schemas[name]
    parts = [
        f"### {name}",
        schema.get("description", ""),
        _content(name, schemas, frequent, with_limits=with_limits),
        _example(schema) if name.endswith("Create") else "",
    ]
    return "\n\n".join(filter(None, parts))


def frequent_fields(schemas: dict[str, Schema]) -> dict[Field, Schema]:
    """Return the fields that many schemas have in the same words: for each name the most frequent one."""
    found = [
        ((field, *_words(value)), value)
        for name in schemas
        for field, value in _own_fields(name, schemas).items()
    ]
    counts = Counter(key for key, _ in found)
    most = {key[0]: key for key in sorted(counts, key=counts.__getitem__)}
    fields = dict(found)
    return {key: fields[key] for key in sorted(most.values()) if counts[key] >= MANY_SCHEMAS}


def frequent_list(fields: dict[Field, Schema]) -> str:
    return "\n".join(entry(f"`{key[0]}`", field) for key, field in fields.items())


def references(part: Any) -> list[str]:
    """Return the names of the schemas that a part of the document refers to, in its order."""
    if isinstance(part, list | tuple):
        return [name for value in part for name in references(value)]
    if not isinstance(part, dict):
        return []
    named = [part["$ref"].rpartition("/")[2]] if isinstance(part.get("$ref"), str) else []
    return named + [name for value in part.values() for name in references(value)]


def names(fields: Iterable[str]) -> str:
    return ", ".join(f"`{field}`" for field in fields)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _description(schema: Schema) -> str:
    """Return the description of a value, or that of its first branch which has one."""
    parts = [schema, *schema.get("anyOf", [])]
    return next(filter(None, (part.get("description", "") for part in parts)), "")


def _content(
    name: str, schemas: dict[str, Schema], frequent: set[Field], *, with_limits: bool
) -> str:
    schema = schemas[name]
    if "properties" not in schema:
        return type_text(schema, with_limits=with_limits)
    others = _own_fields(name, schemas)
    same = [field for field in schema["properties"] if field not in others]
    common = [field for field, value in others.items() if (field, *_words(value)) in frequent]
    rows = [
        entry(_field(field, schema), value, with_limits=with_limits)
        for field, value in others.items()
        if field not in common
    ]
    parts = [
        _as_in(_model(name, schemas), same, schemas) if same else "",
        f"As in [Shared]: {names(common)}." if common else "",
        "\n".join(rows),
    ]
    return "\n\n".join(filter(None, parts))


def _as_in(model: str, same: list[str], schemas: dict[str, Schema]) -> str:
    """Name the fields that are those of another schema, or the few that are not."""
    missing = [field for field in schemas[model]["properties"] if field not in same]
    if len(missing) >= len(same):
        return f"As in {link(model)}: {names(same)}."
    return f"As in {link(model)}" + (f", without {names(missing)}." if missing else ".")


def _model(name: str, schemas: dict[str, Schema]) -> str:
    """Return the schema that tells most fields already: the one to create it, or the one it extends."""
    created = re.sub("(Update|Read)$", "Create", name)
    if created != name and created in schemas:
        return created
    fields = schemas[name]["properties"]
    extended = [
        other
        for other, schema in schemas.items()
        if other != name
        and len(schema.get("properties", {})) >= FEWEST_EXTENDED
        and schema["properties"].items() <= fields.items()
    ]
    return extended[0] if extended else ""


def _own_fields(name: str, schemas: dict[str, Schema]) -> Schema:
    """Return the fields of a schema without those that have the same words in its model."""
    fields = schemas[name].get("properties", {})
    model = _model(name, schemas) if fields else ""
    others = schemas[model]["properties"] if model else {}
    return {
        field: value
        for field, value in fields.items()
        if field not in others or _words(value) != _words(others[field])
    }


def _words(schema: Schema) -> tuple[str, str]:
    """Return the type and the description; limits, defaults and null differ between requests and answers."""
    return type_text(schema).removesuffix("?"), _one_line(_description(schema))


def _field(name: str, schema: Schema) -> str:
    """Return the name of a field, with a star if it is required and others are not."""
    optional = schema.get("required", []) != list(schema["properties"])
    return f"`{name}`" + ("\\*" if optional and name in schema.get("required", []) else "")


def _example(schema: Schema) -> str:
    examples = schema.get("examples", [])
    if not examples or "properties" not in schema:
        return ""
    return f"Example: `{json.dumps(examples[0], ensure_ascii=False)}`"
