"""Parts of operations that the document holds once, under a name, and refers to."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
NOT_MODIFIED = "304"


def operations(paths: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the method and the operation, in the order of the document."""
    for path in paths.values():
        yield from ((name, operation) for name, operation in path.items() if name in METHODS)


def resolve(document: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """Return the part itself, or the component that it refers to."""
    if "$ref" not in part:
        return part
    _, section, name = part["$ref"].rsplit("/", 2)
    found: dict[str, Any] = document["components"][section][name]
    return found


def resolve_operation(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of the operation with its parameters and responses in full."""
    responses = {
        status: resolve(document, response) for status, response in operation["responses"].items()
    }
    parameters = [resolve(document, part) for part in operation.get("parameters", [])]
    return {**operation, "responses": responses} | (
        {"parameters": parameters} if parameters else {}
    )


def share(document: dict[str, Any]) -> None:
    """Move error responses and repeated parameters to the components, in place."""
    found = [operation for _, operation in operations(document["paths"])]
    document["components"]["responses"] = _share_responses(found)
    document["components"]["parameters"] = _share_parameters(found)


def _share_responses(found: list[dict[str, Any]]) -> dict[str, Any]:
    shared: dict[str, Any] = {}
    for operation in found:
        responses = operation["responses"]
        for status, response in responses.items():
            if name := _response_name(status, response):
                _keep(shared, name, response)
                responses[status] = {"$ref": f"#/components/responses/{name}"}
    return dict(sorted(shared.items()))


def _response_name(status: str, response: dict[str, Any]) -> str:
    """Name a response by its codes: `CustomerExistsOrRequestInProgress`."""
    if status == NOT_MODIFIED:
        return "NotModified"
    if status < "400":
        return ""
    [problem] = response["content"].values()
    return "Or".join(_class_name(code) for code in problem["examples"])


def _keep(shared: dict[str, Any], name: str, part: dict[str, Any]) -> None:
    if shared.setdefault(name, part) != part:
        raise ValueError(f"Two responses have the same codes and differ: {name}")


def _share_parameters(found: list[dict[str, Any]]) -> dict[str, Any]:
    counts = Counter(_key(part) for operation in found for part in operation.get("parameters", []))
    names: dict[str, str] = {}
    for operation in found:
        for part in operation.get("parameters", []):
            if counts[_key(part)] > 1:
                names.setdefault(_key(part), _parameter_name(part, operation, set(names.values())))
    for operation in found:
        if "parameters" in operation:
            operation["parameters"] = [
                _reference(part, names.get(_key(part))) for part in operation["parameters"]
            ]
    return {name: json.loads(key) for key, name in sorted(names.items(), key=lambda item: item[1])}


def _parameter_name(part: dict[str, Any], operation: dict[str, Any], taken: set[str]) -> str:
    """Name a parameter by itself; another one of that name also by its place and its tag."""
    name = _class_name(part["name"])
    tag = _class_name(operation.get("tags", [""])[0])
    places = ("", part["in"].title(), part["in"].title() + tag)
    return next(f"{place}{name}" for place in places if f"{place}{name}" not in taken)


def _reference(part: dict[str, Any], name: str | None) -> dict[str, Any]:
    return part if name is None else {"$ref": f"#/components/parameters/{name}"}


def _key(part: dict[str, Any]) -> str:
    return json.dumps(part)


def _class_name(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.replace("-", "_").split("_"))
