"""Batches: each item succeeds or fails on its own.

Validation takes longer than writing, so it happens before the transaction begins. A savepoint protects
each item, and the transaction re-evaluates the parties of all items together.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeVar
from uuid import UUID

from pydantic import BaseModel, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema
from sqlalchemy.exc import IntegrityError

from app.config import MEBIBYTE
from app.errors import Conflict, Invalid, ProblemError
from app.http.problems import Problem, problem_body
from app.http.responses import JsonResponse, ResourceResponse
from app.http.transaction import Transaction
from app.http.validation import validate
from app.storage.locks import savepoint

MAX_ITEMS = 1000
MAX_BYTES = 16 * MEBIBYTE

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")
BatchItems = Annotated[
    list[T],
    Field(
        min_length=1,
        max_length=MAX_ITEMS,
        description="Objects to create, in order; each is validated and created independently.",
    ),
]


class DeferredValidation:
    """Annotation of an item: the API document shows the model, and a worker thread validates it."""

    def __init__(self, model: type[BaseModel]) -> None:
        self._model = model

    def __get_pydantic_core_schema__(self, _: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return handler(Any)

    def __get_pydantic_json_schema__(
        self, _: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(core_schema.definitions_schema(self._model.__pydantic_core_schema__, []))


def examples_of(model: type[BaseModel]) -> list[Any]:
    """The examples in the configuration of a model."""
    extra: Any = model.model_config.get("json_schema_extra")
    return list(extra["examples"])


class BatchItemRead(BaseModel):
    """Result of one item."""

    status: Annotated[
        int,
        Field(
            ge=200,
            le=599,
            description="HTTP status that the item would have had in a request of its own.",
        ),
    ]
    id: Annotated[
        UUID | None, Field(description="Identifier of the created object; null if the item failed.")
    ]
    problem: Annotated[
        Problem | None,
        Field(
            description="Error of an item that failed, with pointers into the whole body; else null."
        ),
    ]


class BatchRead(BaseModel):
    """Results of all items of a batch."""

    items: Annotated[
        list[BatchItemRead],
        Field(max_length=MAX_ITEMS, description="Results, in the order of the items."),
    ]


def validate_items(model: type[M], items: Sequence[Any]) -> list[M | Invalid]:
    """Return each item as a model, or its errors."""
    return [_validate_item(model, item, f"/items/{index}") for index, item in enumerate(items)]


def _validate_item(model: type[M], item: Any, pointer: str) -> M | Invalid:
    try:
        return validate(model, item)
    except Invalid as invalid:
        return _with_pointer_prefix(invalid, pointer)


def create_items(
    tx: Transaction,
    verb: Callable[..., ResourceResponse],
    items: Sequence[M | Invalid],
    *,
    lock: Callable[..., None],
    **options: Any,
) -> JsonResponse:
    """Run a verb that creates one object for each valid item.

    `lock` takes the locks of all items at once: two batches that lock item by item, in different
    orders, would wait for each other.
    """
    lock(tx, *(item for item in items if not isinstance(item, Invalid)))
    results = [
        _failed_item(tx, item)
        if isinstance(item, Invalid)
        else _create_item(tx, verb, item, options, f"/items/{index}")
        for index, item in enumerate(items)
    ]
    return JsonResponse(BatchRead(items=results))


def _create_item(
    tx: Transaction,
    verb: Callable[..., ResourceResponse],
    item: M,
    options: dict[str, Any],
    pointer: str,
) -> BatchItemRead:
    try:
        with savepoint(tx.session):
            response = verb(tx, item, **options)
    except Invalid as invalid:
        return _failed_item(tx, _with_pointer_prefix(invalid, pointer))
    except ProblemError as error:
        return _failed_item(tx, error)
    except IntegrityError:  # two requests raced, and a constraint refused this one
        return _failed_item(tx, Conflict("state_conflict"))
    return BatchItemRead(status=response.status, id=response.id, problem=None)


def _failed_item(tx: Transaction, error: ProblemError) -> BatchItemRead:
    problem = problem_body(error, tx.request_id)
    return BatchItemRead(status=problem.status, id=None, problem=problem)


def _with_pointer_prefix(invalid: Invalid, pointer: str) -> Invalid:
    return Invalid(*(replace(fault, pointer=pointer + fault.pointer) for fault in invalid.faults))
