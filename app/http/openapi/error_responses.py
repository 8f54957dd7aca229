"""Error responses of the document: status, codes, and an example of each code."""

from typing import Any

from pydantic.json_schema import models_json_schema

from app.errors import PROBLEM_TYPES, FieldError, ProblemError
from app.http.problems import MEDIA_TYPE, Problem, problem_body

REQUEST_ID = "0198d2f4-6c1e-7a53-9b0e-2f1d4c8e7a90"

# Code for a status that has several codes.
PLAIN_CODE = {400: "bad_cursor", 409: "state_conflict", 422: "invalid_request"}

# Further members of the examples of these codes.
EXAMPLE_MEMBERS: dict[str, dict[str, Any]] = {
    "invalid_request": {
        "faults": (
            FieldError("/emails/0/address", "invalid_format", "`address` must contain an @."),
        )
    },
    "customer_exists": {
        "candidates": [
            {
                "customer_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10",
                "display_name": "Ada Lovelace",
                "evidence": ["email"],
            }
        ]
    },
    "merged": {"merged_into_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"},
    "added_since": {
        "added": [{"resource": "messages", "id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"}]
    },
    "sender_rule_exists": {"sender_rule_id": "0198d2f0-11aa-7c3e-8d55-6b0f9e2d4c10"},
}


def problems(*errors: int | str) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI `responses` for statuses or codes: `problems(404, "customer_exists")`.

    `document` adds the errors that every operation has, such as a wrong key, invalid input or an
    unknown id in the path.
    """
    codes: dict[int, list[str]] = {}
    for error in errors:
        for code in [error] if isinstance(error, str) else _codes(error):
            codes.setdefault(PROBLEM_TYPES[code].status, []).append(code)
    return {status: _response(codes[status]) for status in codes}


def add_problems(responses: dict[str, Any], *errors: int | str) -> None:
    """Add codes to the responses of an operation, after the existing codes."""
    for status, response in problems(*errors).items():
        existing = responses.get(str(status), {"content": {}})["content"].get(MEDIA_TYPE, {})
        codes = existing.get("examples", {}) | response["content"][MEDIA_TYPE]["examples"]
        responses[str(status)] = _response(list(codes))


def problem_schemas() -> dict[str, Any]:
    _, definitions = models_json_schema(
        [(Problem, "serialization")], ref_template="#/components/schemas/{model}"
    )
    schemas: dict[str, Any] = definitions["$defs"]
    return schemas


def problem_examples(responses: list[dict[str, Any]]) -> dict[str, Any]:
    """Return an example for each code that the responses refer to, for `components`."""
    used = {
        code
        for response in responses
        for code in response.get("content", {}).get(MEDIA_TYPE, {}).get("examples", {})
    }
    return {
        code: {"summary": kind.title, "value": _example(code)}
        for code, kind in PROBLEM_TYPES.items()
        if code in used
    }


def _codes(status: int) -> list[str]:
    if status in PLAIN_CODE:
        return [PLAIN_CODE[status]]
    return [code for code, kind in PROBLEM_TYPES.items() if kind.status == status]


def _response(codes: list[str]) -> dict[str, Any]:
    return {
        "description": " ".join(f"`{code}`: {PROBLEM_TYPES[code].title}." for code in codes),
        "content": {
            MEDIA_TYPE: {
                "schema": {"$ref": "#/components/schemas/Problem"},
                "examples": {code: {"$ref": f"#/components/examples/{code}"} for code in codes},
            }
        },
    }


def _example(code: str) -> dict[str, Any]:
    body = problem_body(ProblemError(code, **EXAMPLE_MEMBERS.get(code, {})), REQUEST_ID)
    return body.model_dump(mode="json")
