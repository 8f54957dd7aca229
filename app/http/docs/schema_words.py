"""Descriptions of JSON schemas in words."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from app.http.docs.schema_types import link, type_text

FEWEST_EXTENDED = 5
MANY_SCHEMAS = 3
# Sentences of many operations and schemas, which the introduction says for all of them.
SAID_BEFORE = re.compile(
    r"The fields to change \(RFC 7396\)\. ?|Absent fields keep their value; null clears a field\.\s*"
    r"|(Create|Add) many [a-z ]+\. Each one is (created|added) or refused independently of the others\."
)
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
        without_said_before(schema.get("description", "")),
        _content(name, schemas, frequent, with_limits=with_limits),
        _example(schema) if name.endswith("Create") else "",
    ]
    return "\n\n".join(filter(None, parts))


def frequent_fields(schemas: dict[str, Schema]) -> dict[Field, Schema]:
    """Return the fields that many schemas have in the same words: for each name the most frequent one."""
    found = [
        ((field, *_exact_words(value)), value)
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


def without_said_before(text: str) -> str:
    """Return a description without the sentences that the introduction says for all."""
    return SAID_BEFORE.sub("", text).strip()


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
    common = [field for field, value in others.items() if (field, *_exact_words(value)) in frequent]
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
    """Return the schema that tells most fields: the one to create it, or one that it extends."""
    fields = schemas[name]["properties"]
    bases = {re.sub("(Update|Read)$", ending, name) for ending in ("Create", "")}
    extended = [
        other
        for other, schema in schemas.items()
        if len(schema.get("properties", {})) >= FEWEST_EXTENDED
        and schema["properties"].items() <= fields.items()
    ]
    models = [other for other in (*sorted(bases), *extended) if other in schemas and other != name]
    return max(models, key=lambda other: len(_same(fields, schemas[other])), default="")


def _same(fields: Schema, model: Schema) -> set[str]:
    """Return the names of the fields that another schema has in the same words."""
    others = model.get("properties", {})
    return {
        field
        for field, value in fields.items()
        if field in others and _words(value) == _words(others[field])
    }


def _own_fields(name: str, schemas: dict[str, Schema]) -> Schema:
    """Return the fields of a schema without those that have the same words in its model."""
    fields = schemas[name].get("properties", {})
    model = _model(name, schemas) if fields else ""
    same = _same(fields, schemas[model]) if model else set()
    return {field: value for field, value in fields.items() if field not in same}


def _words(schema: Schema) -> tuple[str, str]:
    """Return the type and the description; limits, defaults and null differ between requests and answers."""
    return type_text(schema).removesuffix("?"), _one_line(_description(schema))


def _exact_words(schema: Schema) -> tuple[str, str]:
    """Return the type, with its null, and the description."""
    return type_text(schema), _one_line(_description(schema))


def _field(name: str, schema: Schema) -> str:
    """Return the name of a field, with a star if it is required and others are not."""
    optional = schema.get("required", []) != list(schema["properties"])
    return f"`{name}`" + ("\\*" if optional and name in schema.get("required", []) else "")


def _example(schema: Schema) -> str:
    examples = schema.get("examples", [])
    if not examples or "properties" not in schema:
        return ""
    return f"Example: `{json.dumps(examples[0], ensure_ascii=False)}`"
