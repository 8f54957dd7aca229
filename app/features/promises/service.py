"""Promises: reply times by kind of message. A change recalculates every open follow-up."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Trigger
from app.errors import Conflict, FieldError, Invalid
from app.evaluation import reevaluation
from app.features import resource_changes as changes
from app.features.promises.queries import LISTING, PROMISE
from app.features.promises.schemas import PromiseCreate, PromiseQuery, PromiseUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.schemas.delays.stored import is_shorter, stored_delay, stored_span
from app.storage.locks import advisory_lock
from app.storage.models import Promise


def search(context: ReadContext, query: PromiseQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, promise_id: UUID) -> ResourceResponse:
    return ResourceResponse(PROMISE, promise_id)


def create(tx: Transaction, data: PromiseCreate) -> ResourceResponse:
    promise_id = changes.add(tx, Promise, _columns(tx, data, excluding=None))
    _reevaluate(tx)
    return created(PROMISE, promise_id)


def update(tx: Transaction, promise_id: UUID, data: PromiseUpdate) -> ResourceResponse:
    promise = _find(tx, promise_id)
    before = changes.as_document(promise, PromiseCreate.model_fields)
    whole = validate(PromiseCreate, before | changes.as_patch(data))
    columns = _columns(tx, whole, excluding=promise_id)
    if columns != before:
        changes.set_columns(tx, promise, columns)
        _reevaluate(tx)
    return ResourceResponse(PROMISE, promise_id)


def delete(tx: Transaction, promise_id: UUID) -> NoContent:
    tx.session.delete(_find(tx, promise_id))
    _reevaluate(tx)
    return NoContent()


def _find(tx: Transaction, promise_id: UUID) -> Promise:
    return changes.lock_expected(tx, Promise, PROMISE, promise_id, strength=True)


def _columns(tx: Transaction, data: PromiseCreate, *, excluding: UUID | None) -> dict[str, Any]:
    """The columns of a promise. Raises Conflict if another one is for the same messages."""
    columns: dict[str, Any] = {
        "message_kind": data.message_kind,
        "prominence": data.prominence,
        "within": stored_delay(data.within),
        "warn_before": stored_span(data.warn_before),
    }
    if not is_shorter(columns["warn_before"], columns["within"]):
        detail = "`warn_before` must be shorter than `within`."
        raise Invalid(FieldError("/warn_before", "too_long", detail))
    advisory_lock(tx.session, f"{tx.workspace_id}:promises")
    other = select(Promise.id).where(
        Promise.workspace_id == tx.workspace_id,
        col(Promise.message_kind) == data.message_kind,
        col(Promise.prominence).is_not_distinct_from(data.prominence),
        col(Promise.id) != (excluding or new_id()),
    )
    if tx.session.exec(other).first() is not None:
        whom = f"the prominence `{data.prominence}`" if data.prominence else "all customers"
        detail = f"A promise for `{data.message_kind}` and {whom} already exists. Change that one."
        raise Conflict("state_conflict", detail)
    return columns


def _reevaluate(tx: Transaction) -> None:
    reevaluation.request(
        tx.session, tx.workspace_id, "promises", tx.now, {Trigger.MESSAGE_RECEIVED}
    )
