"""The OpenAPI document: what routes declare for it, and how it is made."""

from app.openapi.document import document, operation_id
from app.openapi.files import file
from app.openapi.problems import problems

__all__ = ["document", "file", "operation_id", "problems"]
