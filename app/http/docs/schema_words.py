"""Descriptions of JSON schemas in words."""

import json
import re
from collections import Counter
from typing import Any

from app.http.docs.tables import table

LIMITS = {
    "minimum": "≥ {}",
    "exclusiveMinimum": "> {}",
    "maximum": "≤ {}",
    "exclusiveMaximum": "< {}",
    "minLength": "length ≥ {}",
    "maxLength": "length ≤ {}",
    "minItems": "items ≥ {}",
    "maxItems": "items ≤ {}",
}
FEWEST_EXTENDED = 5
MANY_SCHEMAS = 5
# Names of the formats that imply their length.
PLAIN_FORMATS = {"uuid": "UUID", "date": "date", "date-time": "time"}
# Name, type and description of a field.
Field = tuple[str, str, str]


def type_text(schema: dict[str, Any]) -> str:
    """Return the type of a value without its limits: `list of [Email](#email) or null`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if branches := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
        return " or ".join(type_text(branch) for branch in branches)
    if "const" in schema:
        return _literal(schema["const"])
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    return _plain(schema)


def limits_text(schema: dict[str, Any]) -> str:
    """Return the limits of a value: `≥ 1; ≤ 200; by default 50`."""
    limits = [
        words.format(_number(part[keyword]))
        for part in _alternatives(schema)
        for keyword, words in LIMITS.items()
        if keyword in part and part.get("format") not in PLAIN_FORMATS
    ]
    if schema.get("default") not in (None, [], {}):
        limits.append(f"by default {_literal(schema['default'])}")
    return "; ".join(limits)


def describe(schema: dict[str, Any], description: str = "", *, with_limits: bool = True) -> str:
    """Return the description, followed by the limits."""
    descriptions = [description, *(part.get("description", "") for part in _alternatives(schema))]
    words = next(filter(None, descriptions), "")
    limits = limits_text(schema) if with_limits else ""
    return f"{words} {_in_parentheses(limits)}".strip()


def section(
    name: str, schemas: dict[str, Any], frequent: set[Field], *, with_limits: bool = True
) -> str:
    """Render a schema: its name, its description, and its fields or its type.

    `frequent` are fields that another table tells.
    """
    schema = schemas[name]
    parts = [
        f"### {name}",
        schema.get("description", ""),
        _content(name, schemas, frequent, with_limits=with_limits),
        _example(schema) if name.endswith("Create") else "",
    ]
    return "\n\n".join(filter(None, parts))


def frequent_fields(schemas: dict[str, Any]) -> dict[Field, dict[str, Any]]:
    """Return the fields that many schemas have in the same words."""
    found = {
        (name, *_words(field)): field
        for schema in schemas.values()
        for name, field in schema.get("properties", {}).items()
    }
    counts = Counter(
        (name, *_words(field))
        for schema in schemas.values()
        for name, field in schema.get("properties", {}).items()
    )
    return {key: found[key] for key in sorted(found) if counts[key] >= MANY_SCHEMAS}


def frequent_table(fields: dict[Field, dict[str, Any]]) -> str:
    rows = [[f"`{key[0]}`", type_text(field), describe(field)] for key, field in fields.items()]
    return table("field", "type", "description", rows=rows) if rows else ""


def references(part: Any) -> list[str]:
    """Return the names of the schemas that a part of the document refers to, in its order."""
    if isinstance(part, list | tuple):
        return [name for value in part for name in references(value)]
    if not isinstance(part, dict):
        return []
    named = [part["$ref"].rpartition("/")[2]] if isinstance(part.get("$ref"), str) else []
    return named + [name for value in part.values() for name in references(value)]


def _alternatives(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schema and its branches except null."""
    return [schema, *(part for part in schema.get("anyOf", []) if part.get("type") != "null")]


def _content(name: str, schemas: dict[str, Any], frequent: set[Field], *, with_limits: bool) -> str:
    schema = schemas[name]
    if "properties" not in schema:
        return f"{type_text(schema)} {_in_parentheses(limits_text(schema))}".strip()
    model = _model(name, schemas)
    same = _same_fields(schema, schemas[model]) if model else []
    common = [
        field
        for field, value in schema["properties"].items()
        if field not in same and (field, *_words(value)) in frequent
    ]
    rows = [
        [_field(field, schema), type_text(value), describe(value, with_limits=with_limits)]
        for field, value in schema["properties"].items()
        if field not in same + common
    ]
    parts = [
        _repeated(f"As in [{model}](#{model.lower()})", same),
        _repeated("[Fields of many objects](#fields-of-many-objects)", common),
        table("field", "type", "description", rows=rows) if rows else "",
    ]
    return "\n\n".join(filter(None, parts))


def _repeated(place: str, fields: list[str]) -> str:
    return f"{place}: {', '.join(f'`{field}`' for field in fields)}." if fields else ""


def _model(name: str, schemas: dict[str, Any]) -> str:
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


def _same_fields(schema: dict[str, Any], model: dict[str, Any]) -> list[str]:
    """Return the fields that have the same words in another schema."""
    others = model.get("properties", {})
    return [
        field
        for field, value in schema["properties"].items()
        if field in others and _words(value) == _words(others[field])
    ]


def _words(schema: dict[str, Any]) -> tuple[str, str]:
    """Return the type and the description; limits, defaults and null differ between requests and answers."""
    return type_text(schema).removesuffix(" or null"), describe(schema, with_limits=False)


def _field(name: str, schema: dict[str, Any]) -> str:
    """Return the name of a field, with a star if requests need it."""
    optional = schema.get("required", []) != list(schema["properties"])
    return f"`{name}`" + ("\\*" if optional and name in schema.get("required", []) else "")


def _example(schema: dict[str, Any]) -> str:
    examples = schema.get("examples", [])
    if not examples or "properties" not in schema:
        return ""
    return f"Example: `{json.dumps(examples[0], ensure_ascii=False)}`"


def _plain(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return " or ".join(kind)
    if kind == "array":
        return f"list of {type_text(schema.get('items', {}))}"
    if values := _values(schema):
        return f"object of {type_text(values)}"
    if plain := PLAIN_FORMATS.get(schema.get("format", "")):
        return plain
    return f"{kind} ({schema['format']})" if kind == "string" and "format" in schema else str(kind)


def _values(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the values of an object with arbitrary names."""
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) else {}


def _number(value: float) -> str:
    return str(int(value) if value == int(value) else value)


def _literal(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _in_parentheses(text: str) -> str:
    return text and f"({text})"
