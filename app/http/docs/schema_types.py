"""Types of JSON schemas in a short notation: `string? ≤ 200`, `list of [Email] 1..20`, `integer = 50`."""

import json
from typing import Any

NOTATION = """\
`string?` is a string or null. `string 1..20` has 1 to 20 characters, `list of UUID ≤ 20` at most 20
items, and `integer ≥ 1` is at least 1; `= 50` is the default. A star marks what is required; a schema
without stars requires all or none of its fields: all in an answer, none in a request."""
# Names of the formats that imply their length.
PLAIN_FORMATS = {"uuid": "UUID", "date": "date", "date-time": "time"}
# The keywords of the least and the most of a value, a length and a number of items.
BOUNDS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


def type_text(schema: dict[str, Any], *, with_limits: bool = False) -> str:
    """Return the type of a value, with its limits and its default if a client sends it."""
    branches = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf") or [schema]
    others = [branch for branch in branches if branch.get("type") != "null"]
    mark = "?" if len(others) < len(branches) else ""
    types = [_branch(branch, mark, with_limits=with_limits) for branch in others]
    default = schema.get("default")
    if with_limits and default not in (None, [], {}):
        types[-1] += f" = {literal(default)}"
    return " or ".join(types)


def link(name: str) -> str:
    """Return a link to a schema; the address is in the definitions at the end of the page."""
    return f"[{name}]"


def literal(value: Any) -> str:
    return f"`{value if isinstance(value, str) else json.dumps(value)}`"


def _branch(schema: dict[str, Any], mark: str, *, with_limits: bool) -> str:
    limits = _limits(schema) if with_limits else ""
    return f"{_name(schema)}{mark} {limits}".strip()


def _name(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return link(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return literal(schema["const"])
    if "enum" in schema:
        return _alternatives([f"`{value}`" for value in schema["enum"]])
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return " or ".join(kind)
    return _plain(kind, schema)


def _alternatives(values: list[str]) -> str:
    return " or ".join(filter(None, [", ".join(values[:-1]), values[-1]]))


def _plain(kind: str, schema: dict[str, Any]) -> str:
    if kind == "array":
        return f"list of {type_text(schema.get('items', {}))}"
    values = schema.get("additionalProperties")
    if isinstance(values, dict) and values:
        return f"object of {type_text(values)}"
    if plain := PLAIN_FORMATS.get(schema.get("format", "")):
        return plain
    return f"{kind} ({schema['format']})" if kind == "string" and "format" in schema else kind


def _limits(schema: dict[str, Any]) -> str:
    """Return the limits of a value, its length or its number of items: `1..200`, `≤ 20`."""
    if schema.get("format") in PLAIN_FORMATS:
        return ""
    spans = [_span(schema.get(least), schema.get(most)) for least, most in BOUNDS]
    beyond = [
        f"{sign} {_number(schema[keyword])}"
        for keyword, sign in (("exclusiveMinimum", ">"), ("exclusiveMaximum", "<"))
        if keyword in schema
    ]
    return " ".join(filter(None, [*spans, *beyond]))


def _span(least: float | None, most: float | None) -> str:
    if least is None or most is None:
        return f"≤ {_number(most)}" if most is not None else _at_least(least)
    return f"{_number(least)}..{_number(most)}" if least < most else _number(most)


def _at_least(least: float | None) -> str:
    return "" if least is None else f"≥ {_number(least)}"


def _number(value: float) -> str:
    return str(int(value) if value == int(value) else value)
