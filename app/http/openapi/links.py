"""Links from the creation of an object to the operations on it, found by their paths."""

import re
from collections.abc import Iterator
from typing import Any

from app.http.openapi.components import operations

CREATED = "201"
PARAMETER = re.compile(r"\{(\w+)\}")


def add_links(document: dict[str, Any]) -> None:
    """Add the links to the responses of creations, in place; each is a component."""
    links: dict[str, Any] = {}
    for path, item in document["paths"].items():
        response = item.get("post", {}).get("responses", {}).get(CREATED)
        if response is None or "id" not in _properties(response, document):
            continue
        found = dict(_links_to_object(path, document["paths"]))
        links |= found
        if found:
            response["links"] = {name: {"$ref": f"#/components/links/{name}"} for name in found}
    document["components"]["links"] = dict(sorted(links.items()))


def _links_to_object(
    collection: str, paths: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the operations on an object of the collection, and the parameters that lead to it."""
    known = {name: f"$request.path.{name}" for name in PARAMETER.findall(collection)}
    for path, item in paths.items():
        own = PARAMETER.match(path.removeprefix(f"{collection}/"))
        if not path.startswith(f"{collection}/") or own is None:
            continue
        parameters = known | {own[1]: "$response.body#/id"}
        if parameters.keys() == set(PARAMETER.findall(path)):
            for _, operation in operations({path: item}):
                name = operation["operationId"]
                yield name, {"operationId": name, "parameters": parameters}


def _properties(response: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    properties: dict[str, Any] = (
        document["components"]["schemas"].get(name, schema).get("properties", {})
    )
    return properties
