"""Reference for people: the OpenAPI document as one page of Markdown.

Each resource has a table of its operations, notes on them, and the schemas that it is the first to use. Parameters,
errors and fields that several of them share have lists of their own.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.http.docs.schema_types import NOTATION, link, type_text
from app.http.docs.schema_words import (
    entry,
    frequent_fields,
    frequent_list,
    names,
    references,
    section,
    without_said_before,
)
from app.http.docs.tables import table
from app.http.openapi.components import METHODS, resolve_operation

Operation = dict[str, Any]
# The status and the code of an error.
Error = tuple[str, str]
SCHEMAS = "#/components/schemas/"
MEANING = re.compile(r"`(\w+)`: ([^`]+\.)(?= |$)")
LINK = re.compile(r"\[(\w+)\](?!\()")
MANY_OPERATIONS = 3


def markdown(document: dict[str, Any]) -> str:
    """Render the document. The same document always gives the same text."""
    document = _with_values(document)
    found = {tag["name"]: list(_operations(document, tag["name"])) for tag in document["tags"]}
    operations = [operation for tag in found.values() for *_, operation in tag]
    shared = _Shared.of(operations)
    schemas = _SchemaSections(document["components"]["schemas"], operations)
    parts = _introduction(document, shared, schemas)
    for tag in document["tags"]:
        parts += _resource(tag, found[tag["name"]], shared, schemas)
    text = "\n\n".join(filter(None, parts))
    return f"{text}\n\n{_link_definitions(text, schemas.every)}\n"


@dataclass(frozen=True)
class _Shared:
    """The parameters and errors that several operations have alike, so that the page lists them once."""

    parameters: dict[str, dict[str, Any]]
    general_parameters: set[str]
    errors: dict[Error, str]
    general_errors: set[Error]

    @classmethod
    def of(cls, operations: list[Operation]) -> "_Shared":
        return cls(
            _frequent_parameters(operations),
            _most_frequent(operations, _parameter_keys),
            _meanings(operations),
            _most_frequent(operations, _errors),
        )

    def error_table(self, *, is_general: bool) -> str:
        chosen = (e for e in self.errors.items() if (e[0] in self.general_errors) is is_general)
        rows = [[status, f"`{code}`", text] for (status, code), text in chosen]
        return table("status", "code", "meaning", rows=rows)


class _SchemaSections:
    """The schemas of the page; each has its section where it is used first."""

    def __init__(self, schemas: dict[str, Any], operations: list[Operation]) -> None:
        self.every = schemas
        self.pages = _pages(schemas)
        self._taken = set(_used([_request_parts(operation) for operation in operations], schemas))
        self._described = {reference.rpartition("/")[2] for reference in self.pages}
        self.fields = frequent_fields(
            {name: schema for name, schema in schemas.items() if name not in self._described}
        )

    def new(self, part: Any) -> str:
        """Render the sections of the schemas that no earlier part of the page uses."""
        new = sorted(name for name in _used(part, self.every) if name not in self._described)
        self._described.update(new)
        return "\n\n".join(
            section(name, self.every, set(self.fields), with_limits=name in self._taken)
            for name in new
        )


def _introduction(document: dict[str, Any], shared: _Shared, schemas: _SchemaSections) -> list[str]:
    info, tags = document["info"], document["tags"]
    return [
        f"# {info['title']} {info['version']}",
        info.get("description", "").strip(),
        "## Resources",
        "\n".join(f"- [{tag['name']}](#{tag['name']}): {tag['description']}" for tag in tags),
        "## Notation",
        NOTATION,
        "## Shared parameters",
        _parameter_list(shared.parameters.values()),
        "## Shared fields",
        frequent_list(schemas.fields),
        "## Errors of many operations",
        shared.error_table(is_general=True),
        "## Errors of some operations",
        shared.error_table(is_general=False),
        schemas.new({"$ref": f"{SCHEMAS}Problem"}),
    ]


def _resource(
    tag: dict[str, Any],
    operations: list[tuple[str, str, Operation]],
    shared: _Shared,
    schemas: _SchemaSections,
) -> list[str]:
    return [
        f"## {tag['name']}",
        tag["description"],
        _operation_table(operations, schemas.pages),
        *(_notes(operation, shared) for *_, operation in operations),
        schemas.new(operations),
    ]


def _with_values(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the values of an enum where a single part refers to it."""
    schemas = document["components"]["schemas"]
    counts = Counter(references(document))
    single = {
        f"{SCHEMAS}{name}": schema
        for name, schema in schemas.items()
        if "enum" in schema and counts[name] == 1
    }

    def replaced(part: Any) -> Any:
        if isinstance(part, list):
            return [replaced(value) for value in part]
        if not isinstance(part, dict):
            return part
        if isinstance(part.get("$ref"), str) and part["$ref"] in single:
            rest = {key: value for key, value in part.items() if key != "$ref"}
            return single[part["$ref"]] | rest
        return {key: replaced(value) for key, value in part.items()}

    made: dict[str, Any] = replaced(document)
    return made


def _operations(document: dict[str, Any], tag: str) -> Iterator[tuple[str, str, Operation]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if tag in item.get(method, {}).get("tags", []):
                yield method.upper(), path, resolve_operation(document, item[method])


def _meanings(operations: list[Operation]) -> dict[Error, str]:
    """Return the meaning of every error, by status and code."""
    meanings = {error: text for o in operations for error, text in _errors(o).items()}
    return dict(sorted(meanings.items()))


def _most_frequent(operations: list[Operation], keys: Any) -> set[Any]:
    """Return what so large a part of the operations has that no operation has to name it."""
    counts = Counter(key for operation in operations for key in keys(operation))
    return {key for key, count in counts.items() if count * 8 > len(operations)}


def _frequent_parameters(operations: list[Operation]) -> dict[str, dict[str, Any]]:
    """Return the parameters of queries and headers that several operations have alike."""
    counts = Counter(key for operation in operations for key in _parameter_keys(operation))
    return {key: json.loads(key) for key in counts if counts[key] >= MANY_OPERATIONS}


def _parameter_keys(operation: Operation) -> list[str]:
    return [
        json.dumps(parameter)
        for parameter in operation.get("parameters", [])
        if parameter["in"] != "path"
    ]


def _errors(operation: Operation) -> dict[Error, str]:
    return {
        (status, code): text
        for status, response in operation["responses"].items()
        if status >= "400"
        for code, text in MEANING.findall(response["description"])
    }


def _request_parts(operation: Operation) -> list[Any]:
    """Return the parts of an operation that a client sends."""
    return [operation.get("requestBody", {}), operation.get("parameters", [])]


def _parameter_list(parameters: Iterable[dict[str, Any]]) -> str:
    return "\n".join(
        entry(
            f"`{parameter['name']}`" + ("\\*" if parameter.get("required") else ""),
            parameter["schema"],
            parameter.get("description", ""),
        )
        for parameter in parameters
    )


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
    """Return lists with only the fields of every list, and batches, by their references."""
    found = {}
    for name, schema in schemas.items():
        fields = schema.get("properties", {})
        if fields.keys() == {"items", "next_cursor", "count"}:
            found[f"{SCHEMAS}{name}"] = f"page of {type_text(fields['items']['items'])}"
        elif fields.keys() == {"items"}:
            found[f"{SCHEMAS}{name}"] = f"`items`: {type_text(fields['items'], with_limits=True)}"
    return found


def _notes(operation: Operation, shared: _Shared) -> str:
    """Return the parts of an operation that its row and the lists of many operations do not tell."""
    listed = shared.parameters
    keys = [key for key in _parameter_keys(operation) if key not in shared.general_parameters]
    named = [listed[key]["name"] for key in keys if key in listed and listed[key]["in"] == "query"]
    errors = [error for error in _errors(operation) if error not in shared.general_errors]
    parts = [
        _further_description(operation),
        f"As in [Parameters]: {names(named)}." if named else "",
        _parameter_list(json.loads(key) for key in keys if key not in listed),
        "Errors: " + ", ".join(f"{status} `{code}`" for status, code in errors) + "."
        if errors
        else "",
        _example(operation),
    ]
    notes = "\n\n".join(filter(None, parts))
    return notes and f"### {operation['summary']}\n\n{notes}"


def _further_description(operation: Operation) -> str:
    """Return the description, if it says more than the summary."""
    text = without_said_before(operation.get("description", ""))
    return "" if text.strip(". \n") == operation["summary"] else text


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


def _link_definitions(text: str, schemas: dict[str, Any]) -> str:
    """Return the addresses of the links in the text, which a reader of the page does not see."""
    linked = set(LINK.findall(text))
    shared = {"Shared": "shared-fields", "Parameters": "shared-parameters"}
    addresses = {name: name.lower() for name in sorted(schemas)} | shared
    return "\n".join(
        f"{link(name)}: #{address}" for name, address in addresses.items() if name in linked
    )
