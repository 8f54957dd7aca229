"""Reference for people: the OpenAPI document as one page of Markdown."""

import json
from collections.abc import Iterator
from typing import Any

from app.http.docs.schema_words import describe, section, type_text
from app.http.docs.tables import table
from app.http.openapi.components import resolve_operation

METHODS = ("get", "post", "put", "patch", "delete")


def markdown(document: dict[str, Any]) -> str:
    """Render the document. The same document always gives the same text."""
    schemas = document["components"]["schemas"]
    shared = _shared_errors(document)
    parts = [
        f"# {document['info']['title']} {document['info']['version']}",
        document["info"].get("description", "").strip(),
        _contents(document),
        "## Errors of every operation\n\nEvery operation that requires a key can also return these:",
        _responses(shared),
        *(_tag(tag, document, shared) for tag in document["tags"]),
        "## Schemas",
        *(section(name, schemas[name]) for name in sorted(schemas)),
    ]
    return "\n\n".join(parts) + "\n"


def _contents(document: dict[str, Any]) -> str:
    rows = [
        [
            f"[{operation['summary']}](#{operation['operationId']})",
            f"`{method} {path}`",
            tag["name"],
        ]
        for tag in document["tags"]
        for method, path, operation in _operations(document, tag["name"])
    ]
    return "## Operations\n\n" + table("operation", "request", "resource", rows=rows)


def _tag(tag: dict[str, Any], document: dict[str, Any], shared: dict[str, Any]) -> str:
    operations = [
        _operation(*operation, document, shared) for operation in _operations(document, tag["name"])
    ]
    return "\n\n".join([f"## {tag['name']}", tag["description"], *operations])


def _shared_errors(document: dict[str, Any]) -> dict[str, Any]:
    """Return the errors that all operations with a key share."""
    all_responses = [
        resolve_operation(document, operation)["responses"]
        for item in document["paths"].values()
        for operation in item.values()
        if operation.get("security")
    ]
    return {
        status: response
        for status, response in (all_responses[0] if all_responses else {}).items()
        if status >= "400" and all(other.get(status) == response for other in all_responses)
    }


def _operations(document: dict[str, Any], tag: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if tag in item.get(method, {}).get("tags", []):
                yield method.upper(), path, resolve_operation(document, item[method])


def _operation(
    method: str,
    path: str,
    operation: dict[str, Any],
    document: dict[str, Any],
    shared: dict[str, Any],
) -> str:
    answers = operation["responses"].items()
    parts = [
        f'<a id="{operation["operationId"]}"></a>\n\n### {operation["summary"]}',
        f"`{method} {path}` · {_scope(operation)}",
        operation.get("description", ""),
        _parameters(operation.get("parameters", [])),
        _body(operation.get("requestBody", {}), document),
        _responses({status: answer for status, answer in answers if shared.get(status) != answer}),
    ]
    return "\n\n".join(filter(None, parts))


def _scope(operation: dict[str, Any]) -> str:
    scopes = [scope for scheme in operation.get("security", []) for scope in scheme["bearer"]]
    return f"scope `{scopes[0]}`" if scopes else "open to all"


def _parameters(parameters: list[dict[str, Any]]) -> str:
    rows = [
        [
            f"`{parameter['name']}`",
            parameter["in"] + (", required" if parameter.get("required") else ""),
            type_text(parameter["schema"]),
            describe(parameter["schema"], parameter.get("description", "")),
        ]
        for parameter in parameters
    ]
    return table("parameter", "in", "type", "description", rows=rows) if rows else ""


def _body(body: dict[str, Any], document: dict[str, Any]) -> str:
    content = body.get("content", {})
    if not content:
        return ""
    schema = next(iter(content.values()))["schema"]
    types = " or ".join(f"`{media_type}`" for media_type in content)
    example = _example(next(iter(content.values())), document)
    return "\n\n".join(filter(None, [f"Body: {type_text(schema)} as {types}", example]))


def _example(media_type: dict[str, Any], document: dict[str, Any]) -> str:
    schema = media_type["schema"]
    name = schema.get("$ref", "").rpartition("/")[2]
    named = [example["value"] for example in media_type.get("examples", {}).values()]
    examples = named or document["components"]["schemas"].get(name, schema).get("examples", [])
    if not examples:
        return ""
    return f"```json\n{json.dumps(examples[0], indent=2, ensure_ascii=False)}\n```"


def _responses(responses: dict[str, Any]) -> str:
    rows = [
        [status, _answer(response), response["description"]]
        for status, response in responses.items()
    ]
    return table("status", "answer", "meaning", rows=rows)


def _answer(response: dict[str, Any]) -> str:
    schemas = [media_type.get("schema", {}) for media_type in response.get("content", {}).values()]
    return type_text(schemas[0]) if schemas else ""
