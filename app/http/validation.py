"""Validation of a document from the server itself, such as a stored object with its patch."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from app.errors import Invalid
from app.http.field_errors import to_field_errors

M = TypeVar("M", bound=BaseModel)


def validate(model: type[M], document: Any) -> M:
    """Return the document as a model. Raises Invalid with pointers into it."""
    try:
        return model.model_validate_json(to_json(document))
    except ValidationError as error:
        errors = [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
        raise Invalid(*to_field_errors(errors, model)) from None
