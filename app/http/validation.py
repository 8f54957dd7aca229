"""Validate a document that was put together from a stored one and a patch."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from app.errors import Invalid
from app.http.problems import faults_of

M = TypeVar("M", bound=BaseModel)


def validated(model: type[M], document: Any) -> M:
    """The document as a model. Raises Invalid with pointers into it."""
    try:
        return model.model_validate_json(to_json(document))
    except ValidationError as error:
        faults = [{**fault, "loc": ("body", *fault["loc"])} for fault in error.errors()]
        raise Invalid(*faults_of(faults)) from None
