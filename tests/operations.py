"""The operations of the API as the document lists them, for tests that hold for every one of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.config import Settings
from app.http.openapi.components import resolve_operation
from app.main import create_app
from tests import pictures

JSON = "application/json"
METHODS = ("get", "post", "put", "patch", "delete")
# Bodies that pass validation, where the document's own example would not.
BODIES: dict[str, Any] = {
    "dismiss_follow_up": {"reason": "They called."},
    "snooze_follow_up": {"until": "2026-03-05T09:00:00Z"},
    "assign_follow_up": {"owner_id": None},
    "draft_follow_up": {"save": True},
}


# Files that can be taken in, by their content type.
FILES = {
    "message/rfc822": b"From: anna@example.com\r\nTo: us@example.org\r\n\r\nHello\r\n",
    "text/vcard": b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nEND:VCARD\r\n",
    "image/png": pictures.saved(pictures.drawn("MECARD:N:Anna;;")),
}


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    path: str
    document: dict[str, Any]
    example: Any

    @property
    def scope(self) -> str:
        """The scope of the key that it asks for; empty if a secret in the path takes the place of one."""
        if not self.document["security"]:
            return ""
        [security] = self.document["security"]
        [[scope]] = security.values()
        return scope

    @property
    def writes(self) -> bool:
        return self.method != "GET"

    @property
    def content_types(self) -> list[str]:
        return list(self.document.get("requestBody", {}).get("content", {}))

    @property
    def takes_json(self) -> bool:
        """Whether the body is an object with known fields."""
        content = self.document.get("requestBody", {}).get("content", {})
        name = content.get(JSON, {}).get("schema", {}).get("$ref", "").rpartition("/")[2]
        schemas = document()["components"]["schemas"]
        return bool(name) and schemas[name].get("additionalProperties") is not True

    @property
    def path_names(self) -> list[str]:
        return [p["name"] for p in self._parameters if p["in"] == "path"]

    @property
    def query_names(self) -> list[str]:
        return [p["name"] for p in self._parameters if p["in"] == "query"]

    @property
    def header_names(self) -> list[str]:
        return [p["name"] for p in self._parameters if p["in"] == "header"]

    @property
    def statuses(self) -> set[str]:
        return set(self.document["responses"])

    @property
    def _parameters(self) -> list[dict[str, Any]]:
        return self.document.get("parameters", [])

    @property
    def examples(self) -> list[Any]:
        """The examples of the JSON body in the document."""
        content = self.document.get("requestBody", {}).get("content", {}).get(JSON, {})
        name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
        found: list[Any] = document()["components"]["schemas"].get(name, {}).get("examples", [])
        return found

    def url(self, ids: dict[str, str]) -> str:
        return self.path.format(**ids)

    def body(self) -> dict[str, Any]:
        """Arguments of a request with a body that passes validation, if the operation takes one."""
        if self.takes_json:
            return {"json": self.example}
        if self.content_types:
            content_type = next(name for name in self.content_types if name in FILES)
            return {"content": FILES[content_type], "headers": {"Content-Type": content_type}}
        return {}


def with_ids(example: Any, ids: dict[str, str]) -> Any:
    """The example with known ids in place of its own."""
    if isinstance(example, list):
        return [with_ids(part, ids) for part in example]
    if not isinstance(example, dict):
        return example
    return {
        name: ids.get(name, value) if isinstance(value, str) else with_ids(value, ids)
        for name, value in example.items()
    }


@cache
def document() -> dict[str, Any]:
    app = create_app(Settings(database_url="sqlite:///never-opened.db"))
    try:
        return app.openapi()
    finally:
        app.state.runtime.close()


@cache
def operations() -> tuple[Operation, ...]:
    return tuple(_operations(document()))


def documented_methods(path: str) -> set[str]:
    """The methods of a path in the document, and `HEAD` where there is `GET`."""
    methods = {method.upper() for method in METHODS if method in document()["paths"][path]}
    return methods | {"HEAD"} if "GET" in methods else methods


def _operations(made: dict[str, Any]) -> Iterator[Operation]:
    for path, item in made["paths"].items():
        for method in METHODS:
            if operation := item.get(method):
                name = operation["operationId"]
                example = BODIES.get(name, _example(made, operation))
                resolved = resolve_operation(made, operation)
                yield Operation(name, method.upper(), path, resolved, example)


def _example(made: dict[str, Any], operation: dict[str, Any]) -> Any:
    content = operation.get("requestBody", {}).get("content", {}).get(JSON, {})
    name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
    examples = made["components"]["schemas"].get(name, {}).get("examples", [{}])
    return examples[0]
