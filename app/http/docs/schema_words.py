"""JSON schemas in words."""

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
# Formats that say all; the length that goes with them is for machines.
PLAIN_FORMATS = {"uuid", "date", "date-time"}


def type_of(schema: dict[str, Any]) -> str:
    """`list of [Email](#email) or null`: what a value may be, without its limits."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{anchor(name)})"
    if branches := schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf"):
        return " or ".join(type_of(branch) for branch in branches)
    if "const" in schema:
        return _literal(schema["const"])
    if "enum" in schema:
        return " or ".join(_literal(value) for value in schema["enum"])
    return _plain(schema)


def limits_of(schema: dict[str, Any]) -> str:
    """`≥ 1; ≤ 200; by default 50`."""
    found = [
        words.format(part[keyword])
        for part in _alternatives(schema)
        for keyword, words in LIMITS.items()
        if keyword in part and part.get("format") not in PLAIN_FORMATS
    ]
    if schema.get("default") not in (None, [], {}):
        found.append(f"by default {_literal(schema['default'])}")
    return "; ".join(found)


def described(schema: dict[str, Any], description: str = "") -> str:
    """The description with the limits behind it."""
    found = [description, *(part.get("description", "") for part in _alternatives(schema))]
    words = next(filter(None, found), "")
    return f"{words} {_in_brackets(limits_of(schema))}".strip()


def section(name: str, schema: dict[str, Any]) -> str:
    """One named schema: its description and its fields, or what it may be."""
    head = f'<a id="{anchor(name)}"></a>\n\n### {name}'
    return "\n\n".join(filter(None, [head, schema.get("description", ""), _content(schema)]))


def anchor(name: str) -> str:
    return f"schema-{name.lower()}"


def _alternatives(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema, and what it may be instead of null."""
    return [schema, *(part for part in schema.get("anyOf", []) if part.get("type") != "null")]


def _content(schema: dict[str, Any]) -> str:
    if "properties" not in schema:
        return f"{type_of(schema)} {_in_brackets(limits_of(schema))}".strip()
    required = set(schema.get("required", []))
    rows = [
        [f"`{name}`", type_of(field), "yes" if name in required else "", described(field)]
        for name, field in schema["properties"].items()
    ]
    return table("field", "type", "required", "description", rows=rows)


def _plain(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return " or ".join(kind)
    if kind == "array":
        return f"list of {type_of(schema.get('items', {}))}"
    if values := _values(schema):
        return f"object of {type_of(values)}"
    return f"{kind} ({schema['format']})" if kind == "string" and "format" in schema else str(kind)


def _values(schema: dict[str, Any]) -> dict[str, Any]:
    """What the values of an object with any names are."""
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) else {}


def _literal(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _in_brackets(text: str) -> str:
    return text and f"({text})"
