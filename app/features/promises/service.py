"""Promises: how soon a message of a kind is answered. A change re-dates every open follow-up."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Trigger
from app.errors import Conflict, FieldError, Invalid, NotFound
from app.evaluation import reevaluation
from app.features.promises.queries import LISTING, PROMISE
from app.features.promises.schemas import PromiseCreate, PromiseQuery, PromiseUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.schemas.delays.stored import is_shorter, stored_span
from app.storage.locks import advisory_lock
from app.storage.models import Promise
from app.storage.prepared import insert


def search(context: ReadContext, query: PromiseQuery) -> Page:
    return Page(*LISTING.page(context, query, "created_at"))


def get(_reading: ReadContext, promise_id: UUID) -> ResourceResponse:
    return ResourceResponse(PROMISE, promise_id)


def create(tx: Transaction, data: PromiseCreate) -> ResourceResponse:
    promise_id = new_id()
    columns = _columns(tx, data, but=None)
    row = {
        "workspace_id": tx.workspace_id,
        "id": promise_id,
        "created_at": tx.now,
        "updated_at": tx.now,
        **columns,
    }
    insert(tx.session, Promise, row)
    _reevaluate(tx)
    return created(PROMISE, promise_id)


def update(tx: Transaction, promise_id: UUID, data: PromiseUpdate) -> ResourceResponse:
    promise = _find(tx, promise_id)
    tx.expect(PROMISE, promise_id)
    before = {name: getattr(promise, name) for name in PromiseCreate.model_fields}
    changes = data.model_dump(mode="json", exclude_unset=True)
    columns = _columns(tx, validated(PromiseCreate, before | changes), but=promise_id)
    if columns != before:
        promise.sqlmodel_update(columns | {"updated_at": tx.now})
        _reevaluate(tx)
    return ResourceResponse(PROMISE, promise_id)


def delete(tx: Transaction, promise_id: UUID) -> NoContent:
    promise = _find(tx, promise_id)
    tx.expect(PROMISE, promise_id)
    tx.session.delete(promise)
    _reevaluate(tx)
    return NoContent()


def _find(tx: Transaction, promise_id: UUID) -> Promise:
    promise = tx.session.get(Promise, (tx.workspace_id, promise_id), with_for_update=True)
    if promise is None:
        raise NotFound("promise")
    return promise


def _columns(tx: Transaction, data: PromiseCreate, *, but: UUID | None) -> dict[str, Any]:
    """What is to be stored. Raises Conflict where another promise is for the same messages."""
    columns: dict[str, Any] = {
        "message_kind": data.message_kind,
        "prominence": data.prominence,
        "within": stored_span(data.within),
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
        col(Promise.id) != (but or new_id()),
    )
    if tx.session.exec(other).first() is not None:
        whom = f"the prominence `{data.prominence}`" if data.prominence else "all customers"
        detail = f"A promise for `{data.message_kind}` and {whom} already exists. Change that one."
        raise Conflict("state_conflict", detail)
    return columns


def _reevaluate(tx: Transaction) -> None:
    tx.has_background_work = reevaluation.request(
        tx.session, tx.workspace_id, "promises", tx.now, {Trigger.MESSAGE_RECEIVED}
    )
