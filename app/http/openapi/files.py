"""Responses that are not JSON."""

from typing import Any


def file(media_type: str, most_bytes: int, *headers: str) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI `responses` for a file; `headers` are further names of `RESPONSE_HEADERS`."""
    schema = {"type": "string", "format": "binary", "maxLength": most_bytes}
    return {
        200: {
            "description": "OK",
            "content": {media_type: {"schema": schema}},
            "headers": {
                name: {"$ref": f"#/components/headers/{name}"}
                for name in ("Content-Disposition", *headers)
            },
        }
    }
