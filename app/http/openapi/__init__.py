"""The OpenAPI document, and the declarations that routes add to it."""

from app.http.openapi.assembly import document, operation_id
from app.http.openapi.error_responses import problems
from app.http.openapi.files import file

__all__ = ["document", "file", "operation_id", "problems"]
