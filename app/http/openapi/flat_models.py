"""The search of FastAPI for the models of the document, faster and for any number of them.

FastAPI reads the types of all fields of all models three times, and builds a validator of each field
every time: half of the time of the whole document. It finds the parameters of a query again by a
cache of 128 models, and fails where an application has more.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from fastapi._compat import v2
from fastapi.dependencies import utils
from pydantic import BaseModel
from pydantic.fields import FieldInfo


@dataclass(frozen=True, slots=True)
class PlainField:
    """The part of FastAPI's `ModelField` that the search reads."""

    field_info: FieldInfo


@contextmanager
def searching_by_types() -> Iterator[None]:
    """Let FastAPI search by the types alone within the context. It offers no other place for that."""
    by_validators = v2.get_flat_models_from_model
    of_some = v2.get_cached_model_fields
    v2.get_flat_models_from_model = _models_of
    utils.get_cached_model_fields = cache(v2.get_model_fields)  # type: ignore[attr-defined]  # FastAPI's own import
    try:
        yield
    finally:
        v2.get_flat_models_from_model = by_validators
        utils.get_cached_model_fields = of_some  # type: ignore[attr-defined]  # FastAPI's own import


def _models_of(
    model: type[BaseModel], known_models: v2.TypeModelSet | None = None
) -> v2.TypeModelSet:
    found: v2.TypeModelSet = set() if known_models is None else known_models
    for field_info in model.model_fields.values():
        v2.get_flat_models_from_field(PlainField(field_info), found)  # type: ignore[arg-type]  # it reads nothing else
    return found
