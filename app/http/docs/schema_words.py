"""Descriptions of JSON schemas in words."""

import json
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
    "pattern": "matches `{}`",
}
# Formats that imply their length.
PLAIN_FORMATS = {"uuid", "date", "date-time"}


def type_text(schema: dict[str, Any]) -> str:
    """Return the type of a value without its limits: `list of [Email](#email) or null`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{anchor(name)})"
    if branches := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
        return " or ".join(type_text(branch) for branch in branches)
    if "const" in schema:
        return _literal(schema["const"])
    if "enum" in schema:
        return " or ".join(_literal(value) for value in schema["enum"])
    return _plain(schema)


def limits_text(schema: dict[str, Any]) -> str:
    """Return the limits of a value: `≥ 1; ≤ 200; by default 50`."""
    limits = [
        words.format(part[keyword])
        for part in _alternatives(schema)
        for keyword, words in LIMITS.items()
        if keyword in part and part.get("format") not in PLAIN_FORMATS
    ]
    if schema.get("default") not in (None, [], {}):
        limits.append(f"by default {_literal(schema['default'])}")
    return "; ".join(limits)


def describe(schema: dict[str, Any], description: str = "") -> str:
    """Return the description, followed by the limits."""
    descriptions = [description, *(part.get("description", "") for part in _alternatives(schema))]
    words = next(filter(None, descriptions), "")
    return f"{words} {_in_parentheses(limits_text(schema))}".strip()


def section(name: str, schema: dict[str, Any]) -> str:
    """Render a schema: its name, its description, and its fields or its type."""
    head = f'<a id="{anchor(name)}"></a>\n\n### {name}'
    return "\n\n".join(filter(None, [head, schema.get("description", ""), _content(schema)]))


def anchor(name: str) -> str:
    return f"schema-{name.lower()}"


def _alternatives(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schema and its branches except null."""
    return [schema, *(part for part in schema.get("anyOf", []) if part.get("type") != "null")]


def _content(schema: dict[str, Any]) -> str:
    if "properties" not in schema:
        return f"{type_text(schema)} {_in_parentheses(limits_text(schema))}".strip()
    required = set(schema.get("required", []))
    rows = [
        [f"`{name}`", type_text(field), "yes" if name in required else "", describe(field)]
        for name, field in schema["properties"].items()
    ]
    return table("field", "type", "required", "description", rows=rows)


def _plain(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return " or ".join(kind)
    if kind == "array":
        return f"list of {type_text(schema.get('items', {}))}"
    if values := _values(schema):
        return f"object of {type_text(values)}"
    return f"{kind} ({schema['format']})" if kind == "string" and "format" in schema else str(kind)


def _values(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the values of an object with arbitrary names."""
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) else {}


def _literal(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _in_parentheses(text: str) -> str:
    return text and f"({text})"
