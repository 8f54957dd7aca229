"""The OpenAPI document: what routes declare for it, and how it is made."""

from app.http.openapi.assembly import document, operation_id
from app.http.openapi.error_responses import problems
from app.http.openapi.files import file

__all__ = ["document", "file", "operation_id", "problems"]
