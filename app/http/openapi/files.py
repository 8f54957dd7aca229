"""Answers that are no JSON."""

from typing import Any


def file(media_type: str, most_bytes: int, *headers: str) -> dict[int | str, dict[str, Any]]:
    """FastAPI `responses` for a file; `headers` are further ones of `app.http.openapi.headers`."""
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
