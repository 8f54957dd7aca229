"""Headers of all operations, so that no route needs to declare them."""

from typing import Any

from app.http import entity_tags
from app.http.openapi.error_responses import add_problems

# Mark of an operation whose response contains a secret and is never stored for a retry.
SECRET_ANSWER = "x-secret-answer"  # noqa: S105  # the name of a mark

ENTITY_TAGS = {"type": "string", "maxLength": 200, "pattern": f"^({entity_tags.PATTERN})$"}
SECONDS = {"type": "integer", "format": "int32", "minimum": 0, "maximum": 86400}

REQUEST_HEADERS: dict[str, dict[str, Any]] = {
    "If-Match": {
        "description": "`ETag` of the object as it was read. If the object has changed since, the response is 412.",
        "schema": ENTITY_TAGS,
    },
    "If-None-Match": {
        "description": "`ETag` of the object as it was read. If the object has not changed since, the response is 304.",
        "schema": ENTITY_TAGS,
    },
    "Idempotency-Key": {
        "description": "Key that makes a retry safe: for 24 hours the same key returns the same response.",
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
        "description": "Identifier of the request in the log: the one that the client sent, or a new one.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^[!-~]+$"},
    },
    "RateLimit": {
        "description": "Remaining requests of the key, or of the workspace if it has fewer (`r`), and seconds until the limit is reset (`t`).",
        "schema": {
            "type": "string",
            "maxLength": 100,
            "pattern": '^"(key|workspace)";r=\\d+;t=\\d+$',
        },
        "example": '"key";r=5999;t=42',
    },
    "RateLimit-Policy": {
        "description": "Limit of the key or the workspace: number of requests (`q`) in a number of seconds (`w`).",
        "schema": {
            "type": "string",
            "maxLength": 100,
            "pattern": '^"(key|workspace)";q=\\d+;w=\\d+$',
        },
        "example": '"key";q=6000;w=60',
    },
    "ETag": {
        "description": "Entity tag of this state of the object, for `If-Match` and `If-None-Match`.",
        "schema": {"type": "string", "maxLength": 100, "pattern": '^"[^"]+"$'},
    },
    "Location": {
        "description": "Path of the new object.",
        "schema": {"type": "string", "format": "uri-reference", "maxLength": 500},
    },
    "Link": {
        "description": 'Link to the next page, `rel="next"` (RFC 8288); absent on the last page.',
        "schema": {"type": "string", "maxLength": 5000, "pattern": '^<[^>]*>; rel="next"$'},
    },
    "Content-Disposition": {
        "description": "Name of the file (RFC 6266).",
        "schema": {
            "type": "string",
            "maxLength": 3000,
            "pattern": "^(attachment|inline); filename=",
        },
    },
    "Left-Out": {
        "description": "Fields omitted from the QR code because it would be too large; absent if there are none.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^[a-z_]+(, [a-z_]+)*$"},
        "example": "notes, addresses",
    },
    "Smallest-Print-Width": {
        "description": "Smallest width of the printed QR code that phones read.",
        "schema": {"type": "string", "maxLength": 20, "pattern": "^[0-9]+ mm$"},
        "example": "26 mm",
    },
    "Idempotent-Replayed": {
        "description": "`true` if this is the stored response to an earlier request; else absent.",
        "schema": {"type": "string", "const": "true"},
    },
    "Retry-After": {
        "description": "Number of seconds to wait before the next attempt.",
        "schema": SECONDS,
    },
    "WWW-Authenticate": {
        "description": "Challenge of RFC 6750.",
        "schema": {"type": "string", "maxLength": 200, "pattern": "^Bearer "},
    },
}


def add_request_headers(method: str, operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Add the headers that an operation accepts, and the responses that they cause."""
    responses = operation["responses"]
    if _is_retried(method, operation):
        _add_parameter(operation, "Idempotency-Key")
        add_problems(responses, "request_in_progress", "idempotency_key_reused")
    if method in {"patch", "put", "delete"}:
        add_problems(responses, 412, 428)
    if "412" in responses:
        _add_parameter(operation, "If-Match")
    if method == "get" and _is_object(_property_names(responses.get("200", {}), schemas)):
        _add_parameter(operation, "If-None-Match")
        responses["304"] = {"description": "The object has not changed since."}


def add_response_headers(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    parameters = {parameter["name"] for parameter in operation.get("parameters", [])}
    for status, response in operation["responses"].items():
        names = [
            "X-Request-Id",
            *_status_headers(status),
            *_property_headers(_property_names(response, schemas)),
        ]
        if "security" in operation and not status.startswith("5"):
            names += ["RateLimit", "RateLimit-Policy"]
        if "Idempotency-Key" in parameters and status.startswith("2"):
            names.append("Idempotent-Replayed")
        response.setdefault("headers", {}).update(
            {name: {"$ref": f"#/components/headers/{name}"} for name in names}
        )


def response_headers(responses: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the headers that the responses refer to, for `components`."""
    used = {name for response in responses for name in response.get("headers", {})}
    return {name: header for name, header in RESPONSE_HEADERS.items() if name in used}


def _is_retried(method: str, operation: dict[str, Any]) -> bool:
    scopes = [scope for scheme in operation["security"] for scope in scheme.get("bearer", [])]
    return method in {"post", "patch"} and scopes != ["read"] and SECRET_ANSWER not in operation


def _add_parameter(operation: dict[str, Any], header: str) -> None:
    operation.setdefault("parameters", []).append(
        {"name": header, "in": "header", "required": False, **REQUEST_HEADERS[header]}
    )


def _status_headers(status: str) -> list[str]:
    return {
        "201": ["Location"],
        "304": ["ETag"],
        "401": ["WWW-Authenticate"],
        "409": ["Retry-After"],
        "429": ["Retry-After"],
        "503": ["Retry-After"],
    }.get(status, [])


def _property_headers(properties: set[str]) -> list[str]:
    if _is_object(properties):
        return ["ETag"]
    return ["Link"] if "next_cursor" in properties else []


def _is_object(properties: set[str]) -> bool:
    return "updated_at" in properties


def _property_names(response: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """Return the names of the properties of a JSON response."""
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    name = schema.get("$ref", "").rpartition("/")[2]
    return set(schemas.get(name, schema).get("properties", {}))
