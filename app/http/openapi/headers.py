"""The headers of all operations, so that no route declares them."""

from typing import Any

from app.http import entity_tags
from app.http.openapi.error_responses import add_problems

# Marks an operation whose response holds a secret and is never stored for a retry.
SECRET_ANSWER = "x-secret-answer"  # noqa: S105  # the name of a mark

ENTITY_TAGS = {"type": "string", "maxLength": 200, "pattern": f"^({entity_tags.PATTERN})$"}
SECONDS = {"type": "integer", "format": "int32", "minimum": 0, "maximum": 86400}

REQUEST_HEADERS: dict[str, dict[str, Any]] = {
    "If-Match": {
        "description": "The `ETag` that was read. If the object has changed since: 412.",
        "schema": ENTITY_TAGS,
    },
    "If-None-Match": {
        "description": "The `ETag` that was read. If the object has not changed since: 304.",
        "schema": ENTITY_TAGS,
    },
    "Idempotency-Key": {
        "description": "Makes a retry safe: the same key gives the same answer for 24 hours.",
        "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": 257,
            "pattern": '^([!#-~]{1,255}|"[!#-~]{1,255}")$',
        },
    },
}

RESPONSE_HEADERS: dict[str, dict[str, Any]] = {
    "X-Request-Id": {
        "description": "Names this request in our log: the id that came with it, or a new one.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^[!-~]+$"},
    },
    "RateLimit": {
        "description": "How many requests the key has left, and seconds until it has all again.",
        "schema": {"type": "string", "maxLength": 100, "pattern": '^"key";r=\\d+;t=\\d+$'},
        "example": '"key";r=5999;t=42',
    },
    "RateLimit-Policy": {
        "description": "How many requests the key may make in how many seconds.",
        "schema": {"type": "string", "maxLength": 100, "pattern": '^"key";q=\\d+;w=\\d+$'},
        "example": '"key";q=6000;w=60',
    },
    "ETag": {
        "description": "Names this state of the object. Send it back in `If-Match`.",
        "schema": {"type": "string", "maxLength": 100, "pattern": '^"[^"]+"$'},
    },
    "Location": {
        "description": "The path of the new object.",
        "schema": {"type": "string", "format": "uri-reference", "maxLength": 500},
    },
    "Link": {
        "description": 'The next page, `rel="next"` (RFC 8288). Absent on the last one.',
        "schema": {"type": "string", "maxLength": 5000, "pattern": '^<[^>]*>; rel="next"$'},
    },
    "Content-Disposition": {
        "description": "What to call the file (RFC 6266).",
        "schema": {
            "type": "string",
            "maxLength": 200,
            "pattern": "^(attachment|inline); filename=",
        },
    },
    "Left-Out": {
        "description": "The fields of which the code says nothing, for want of room. Else absent.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^[a-z]+(, [a-z]+)*$"},
        "example": "notes, addresses",
    },
    "Idempotent-Replayed": {
        "description": "`true` if this is the stored answer to an earlier request.",
        "schema": {"type": "string", "const": "true"},
    },
    "Retry-After": {"description": "Seconds to wait.", "schema": SECONDS},
    "WWW-Authenticate": {
        "description": "The challenge of RFC 6750.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^Bearer "},
    },
}


def add_request_headers(method: str, operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Each header with the answers that it can lead to."""
    responses = operation["responses"]
    if _is_retried(method, operation):
        _add_parameter(operation, "Idempotency-Key")
        add_problems(responses, "request_in_progress", "idempotency_key_reused")
    if method in {"patch", "put", "delete"}:
        add_problems(responses, 412, 428)
    if "412" in responses:
        _add_parameter(operation, "If-Match")
    if method == "get" and _is_object(_shape(responses.get("200", {}), schemas)):
        _add_parameter(operation, "If-None-Match")
        responses["304"] = {"description": "The object has not changed since."}


def add_response_headers(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    parameters = {parameter["name"] for parameter in operation.get("parameters", [])}
    for status, response in operation["responses"].items():
        names = ["X-Request-Id", *_by_status(status), *_by_shape(_shape(response, schemas))]
        if operation.get("security") and not status.startswith("5"):
            names += ["RateLimit", "RateLimit-Policy"]
        if "Idempotency-Key" in parameters and status.startswith("2"):
            names.append("Idempotent-Replayed")
        response.setdefault("headers", {}).update(
            {name: {"$ref": f"#/components/headers/{name}"} for name in names}
        )


def response_headers(responses: list[dict[str, Any]]) -> dict[str, Any]:
    """For `components`: the headers that these responses refer to."""
    used = {name for response in responses for name in response.get("headers", {})}
    return {name: header for name, header in RESPONSE_HEADERS.items() if name in used}


def _is_retried(method: str, operation: dict[str, Any]) -> bool:
    scopes = [scope for scheme in operation["security"] for scope in scheme.get("bearer", [])]
    return method in {"post", "patch"} and scopes != ["read"] and SECRET_ANSWER not in operation


def _add_parameter(operation: dict[str, Any], header: str) -> None:
    operation.setdefault("parameters", []).append(
        {"name": header, "in": "header", "required": False, **REQUEST_HEADERS[header]}
    )


def _by_status(status: str) -> list[str]:
    return {
        "201": ["Location"],
        "304": ["ETag"],
        "401": ["WWW-Authenticate"],
        "409": ["Retry-After"],
        "429": ["Retry-After"],
        "503": ["Retry-After"],
    }.get(status, [])


def _by_shape(properties: set[str]) -> list[str]:
    if _is_object(properties):
        return ["ETag"]
    return ["Link"] if "next_cursor" in properties else []


def _is_object(properties: set[str]) -> bool:
    return {"id", "updated_at"} <= properties


def _shape(response: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """The names of the properties of a JSON response."""
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    return set(schemas.get(name, schema).get("properties", {}))
