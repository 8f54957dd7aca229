"""Reference for people: the OpenAPI document as one page of Markdown.

Each resource has a table of its operations, notes on them, and the schemas that it is the first to use.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.http.docs.schema_words import (
    describe,
    frequent_fields,
    frequent_table,
    references,
    section,
    type_text,
)
from app.http.docs.tables import table
from app.http.openapi.components import METHODS, resolve_operation

Operation = dict[str, Any]
PROBLEM = "#/components/schemas/Problem"
MEANING = re.compile(r"`(\w+)`: ([^`]+\.)(?= |$)")


def markdown(document: dict[str, Any]) -> str:
    """Render the document. The same document always gives the same text."""
    found = {tag["name"]: list(_operations(document, tag["name"])) for tag in document["tags"]}
    schemas = document["components"]["schemas"]
    operations = [operation for tag in found.values() for *_, operation in tag]
    errors = _frequent_errors(operations)
    parameters = _frequent_parameters(operations)
    taken = set(_used([_taken(operation) for operation in operations], schemas))
    pages = _pages(schemas)
    fields = frequent_fields(schemas)
    told = {reference.rpartition("/")[2] for reference in pages}

    def new_schemas(part: Any) -> str:
        new = sorted(name for name in _used(part, schemas) if name not in told)
        told.update(new)
        return "\n\n".join(
            section(name, schemas, set(fields), with_limits=name in taken) for name in new
        )

    parts = [
        f"# {document['info']['title']} {document['info']['version']}",
        document["info"].get("description", "").strip(),
        "## Resources",
        "\n".join(
            f"- [{tag['name']}](#{tag['name']}): {tag['description']}" for tag in document["tags"]
        ),
        "## Parameters of many operations",
        _parameter_table(list(parameters.values())),
        "## Errors of many operations",
        _error_table(errors),
        "## Fields of many objects",
        frequent_table(fields),
        new_schemas({"$ref": PROBLEM}),
    ]
    for tag in document["tags"]:
        parts += [
            f"## {tag['name']}",
            tag["description"],
            _operation_table(found[tag["name"]], pages),
        ]
        parts += [_notes(operation, parameters, errors) for *_, operation in found[tag["name"]]]
        parts.append(new_schemas(found[tag["name"]]))
    return "\n\n".join(filter(None, parts)) + "\n"


def _operations(document: dict[str, Any], tag: str) -> Iterator[tuple[str, str, Operation]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if tag in item.get(method, {}).get("tags", []):
                yield method.upper(), path, resolve_operation(document, item[method])


def _frequent_errors(operations: list[Operation]) -> dict[tuple[str, str], str]:
    """Return the meaning of the errors that many operations have, by status and code."""
    counts = Counter(error for operation in operations for error in _errors(operation))
    meanings = {error: text for o in operations for error, text in _errors(o).items()}
    frequent = [error for error, count in counts.items() if _is_many(count, operations)]
    return {error: meanings[error] for error in sorted(frequent)}


def _frequent_parameters(operations: list[Operation]) -> dict[str, dict[str, Any]]:
    """Return the parameters of queries and headers that many operations have alike."""
    found = [
        json.dumps(parameter)
        for operation in operations
        for parameter in operation.get("parameters", [])
        if parameter["in"] != "path"
    ]
    counts = Counter(found)
    return {key: json.loads(key) for key in counts if _is_many(counts[key], operations)}


def _is_many(count: int, operations: list[Operation]) -> bool:
    return count * 8 > len(operations)


def _errors(operation: Operation) -> dict[tuple[str, str], str]:
    return {
        (status, code): text
        for status, response in operation["responses"].items()
        if status >= "400"
        for code, text in MEANING.findall(response["description"])
    }


def _taken(operation: Operation) -> list[Any]:
    """Return the parts of an operation that a client sends."""
    return [operation.get("requestBody", {}), operation.get("parameters", [])]


def _parameter_table(parameters: list[dict[str, Any]]) -> str:
    rows = [
        [
            f"`{parameter['name']}`" + (" (required)" if parameter.get("required") else ""),
            type_text(parameter["schema"]),
            describe(parameter["schema"], parameter.get("description", "")),
        ]
        for parameter in parameters
    ]
    return table("parameter", "type", "description", rows=rows) if rows else ""


def _error_table(errors: dict[tuple[str, str], str]) -> str:
    rows = [[status, f"`{code}`", text] for (status, code), text in errors.items()]
    return table("status", "code", "meaning", rows=rows)


def _operation_table(operations: list[tuple[str, str, Operation]], pages: dict[str, str]) -> str:
    rows = [
        [
            operation["summary"],
            f"`{method} {path}`",
            _scope(operation),
            _content(operation.get("requestBody", {}).get("content", {}), pages),
            _success(operation, pages),
        ]
        for method, path, operation in operations
    ]
    return table("operation", "request", "scope", "body", "answer", rows=rows)


def _scope(operation: Operation) -> str:
    scopes = [scope for scheme in operation.get("security", []) for scope in scheme["bearer"]]
    return scopes[0] if scopes else "open to all"


def _success(operation: Operation, pages: dict[str, str]) -> str:
    return ", ".join(
        f"{status} {_content(response.get('content', {}), pages)}".strip()
        for status, response in operation["responses"].items()
        if status.startswith("2")
    )


def _content(content: dict[str, Any], pages: dict[str, str]) -> str:
    """Return the type of a JSON body, or the media types of a file."""
    schemas = [part["schema"] for name, part in content.items() if name.endswith("json")]
    if not schemas:
        return " or ".join(f"`{name}`" for name in content)
    return pages.get(schemas[0].get("$ref", ""), type_text(schemas[0]))


def _pages(schemas: dict[str, Any]) -> dict[str, str]:
    """Return the lists that have only the fields of every list, by their references."""
    return {
        f"#/components/schemas/{name}": f"page of {type_text(schema['properties']['items']['items'])}"
        for name, schema in schemas.items()
        if schema.get("properties", {}).keys() == {"items", "next_cursor", "count"}
    }


def _notes(
    operation: Operation,
    frequent_parameters: dict[str, dict[str, Any]],
    frequent_errors: dict[tuple[str, str], str],
) -> str:
    """Return the parts of an operation that its row and the tables of many operations do not tell."""
    parameters = [
        parameter
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and json.dumps(parameter) not in frequent_parameters
    ]
    errors = {
        error: text for error, text in _errors(operation).items() if error not in frequent_errors
    }
    parts = [
        f"### {operation['summary']}",
        operation.get("description", ""),
        _parameter_table(parameters),
        _error_table(errors) if errors else "",
        _example(operation),
    ]
    return "\n\n".join(filter(None, parts))


def _example(operation: Operation) -> str:
    content = operation.get("requestBody", {}).get("content", {})
    media_type: dict[str, Any] = next(iter(content.values()), {})
    named = [example["value"] for example in media_type.get("examples", {}).values()]
    return f"Example: `{json.dumps(named[0], ensure_ascii=False)}`" if named else ""


def _used(part: Any, schemas: dict[str, Any]) -> list[str]:
    """Return the names of the schemas that the part refers to, and of all inside them."""
    found: list[str] = []
    waiting = references(part)
    while waiting:
        name = waiting.pop(0)
        if name not in found and name in schemas:
            found.append(name)
            waiting += references(schemas[name])
    return found
