"""Changes of schemas, in place."""

import json
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

SCHEMA_MAPPINGS = ("properties", "$defs")
SCHEMA_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
SINGLE_SCHEMAS = ("items", "additionalProperties", "not", "contentSchema", "propertyNames")
GENERATED_SUFFIXES = ("-Input", "-Output")

LONGEST = {"uuid": 36, "date": 10, "date-time": 40}
INT32 = 2**31


def adjust(schema: Schema) -> None:
    """Adjust the schema and all schemas inside it."""
    for part in _parts(schema):
        # FastAPI gives every property a title, and some generators make a class of each.
        part.pop("title", None)
        # Requests have models of their own; some generators would make two types of each instead.
        part.pop("writeOnly", None)
        _lift_examples(part)
        _add_size(part)
        _name_members(part)
        _restrict_keys(part)


def _lift_examples(schema: Schema) -> None:
    """Move the examples of a value that may be null to the whole, where readers and tools look."""
    branches = [branch for branch in schema.get("anyOf", []) if branch.get("type") != "null"]
    if len(branches) == 1 and "examples" in branches[0]:
        schema.setdefault("examples", branches[0].pop("examples"))


def _add_size(schema: Schema) -> None:
    """Add the length of a format and the size of an integer, for linters and typed languages."""
    if (longest := LONGEST.get(schema.get("format", ""))) is not None:
        schema.setdefault("maxLength", longest)
    if schema.get("type") == "integer":
        schema.setdefault("format", "int32" if _fits_32_bits(schema) else "int64")


def _name_members(schema: Schema) -> None:
    """Name the members of an enum whose values are not names.

    Generators would number them, and a new member would rename the following ones.
    """
    values = schema.get("enum", [])
    if not all(str(value)[:1].isalpha() for value in values):
        schema["x-enum-varnames"] = [_member_name(str(value)) for value in values]


def _member_name(value: str) -> str:
    if value[:1].isdigit():
        return "V" + value.replace(".", "_")
    return value.removeprefix("-").upper() + ("_DESCENDING" if value.startswith("-") else "")


def _restrict_keys(schema: Schema) -> None:
    """Refuse other keys: `patternProperties` alone would allow any value for them."""
    if patterns := schema.pop("patternProperties", None):
        [(pattern, schema["additionalProperties"])] = patterns.items()
        schema["propertyNames"] = {**schema.get("propertyNames", {}), "pattern": pattern}


def _fits_32_bits(schema: Schema) -> bool:
    bounds = (schema.get("minimum", schema.get("exclusiveMinimum")), schema.get("maximum"))
    return all(bound is not None and -INT32 <= bound < INT32 for bound in bounds)


def drop_null(schema: Schema) -> None:
    """Remove null from the schema of a parameter, because an absent parameter is never null."""
    if "anyOf" not in schema:
        return
    branches = [branch for branch in schema.pop("anyOf") if branch.get("type") != "null"]
    if schema.get("default", ...) is None:
        del schema["default"]
    schema.update(branches[0] if len(branches) == 1 else {"anyOf": branches})


def mark_binary(schema: Schema) -> None:
    """Declare bytes by `format`; generators treat `contentMediaType` as text."""
    schema.pop("contentMediaType", None)
    schema.update(type="string", format="binary")


def merge_twins(document: Schema) -> Schema:
    """Give a recursive schema one name. FastAPI gives it one for requests and one for responses."""
    schemas = document["components"]["schemas"]
    request_suffix, response_suffix = GENERATED_SUFFIXES
    names = [name.removesuffix(request_suffix) for name in schemas if name.endswith(request_suffix)]
    for name in names:
        request, response = name + request_suffix, name + response_suffix
        if _renamed(schemas[request], request, name) == _renamed(
            schemas.get(response), response, name
        ):
            schemas[name] = schemas.pop(request)
            del schemas[response]
            document = _renamed(_renamed(document, request, name), response, name)
            schemas = document["components"]["schemas"]
    return document


def _renamed(schema: Any, before: str, after: str) -> Any:
    """The schema with other references and titles."""
    text = json.dumps(schema).replace(f'/{before}"', f'/{after}"')
    return json.loads(text.replace(f'"title": "{before}"', f'"title": "{after}"'))


def check_names(schemas: dict[str, Schema]) -> None:
    """Raise ValueError for generated names, because they become class names in clients."""
    if duplicates := [name for name in schemas if name.endswith(GENERATED_SUFFIXES)]:
        raise ValueError(
            f"Give requests and responses models of their own: {', '.join(duplicates)}"
        )
    if clashes := [name for name in schemas if "__" in name or not name.isidentifier()]:
        raise ValueError(f"Name these models so that none needs its module: {', '.join(clashes)}")


def _parts(schema: Schema) -> Iterator[Schema]:
    """Yield the schema and all schemas inside it. A property may have the name `title`."""
    yield schema
    for keyword in SCHEMA_MAPPINGS:
        for part in schema.get(keyword, {}).values():
            yield from _parts(part)
    for keyword in SCHEMA_LISTS:
        for part in schema.get(keyword, []):
            yield from _parts(part)
    for keyword in SINGLE_SCHEMAS:
        if isinstance(part := schema.get(keyword), dict):
            yield from _parts(part)
