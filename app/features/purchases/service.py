"""Purchases: log, find, change, archive and restore."""

from functools import partial
from typing import Any
from uuid import UUID

from app.evaluation import figures
from app.features import resource_changes as changes
from app.features.parties import service as parties
from app.features.parties.locking import lock_named
from app.features.purchases.queries import LISTING, PURCHASE
from app.features.purchases.schemas import PurchaseCreate, PurchaseQuery, PurchaseUpdate
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.schemas import money
from app.storage.models import Purchase


def search(context: ReadContext, query: PurchaseQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


lock = partial(lock_named, object_type="purchase")


def create(tx: Transaction, data: PurchaseCreate) -> ResourceResponse:
    lock(tx, data)
    customer_id = parties.resolve_customer(tx, data.customer_id)
    purchase_id = changes.add(tx, Purchase, _columns(tx, data) | {"customer_id": customer_id})
    parties.make_active(tx, customer_id)
    if data.external_ids:
        parties.claim_external_ids(tx, "purchase", purchase_id, data.external_ids)
    figures.start(tx.session, tx.workspace_id, tx.now)
    return created(PURCHASE, purchase_id)


def get(_reading: ReadContext, purchase_id: UUID) -> ResourceResponse:
    return ResourceResponse(PURCHASE, purchase_id)


def update(tx: Transaction, purchase_id: UUID, data: PurchaseUpdate) -> ResourceResponse:
    receiver = data.customer_id if isinstance(data.customer_id, UUID) else None
    purchase = _find(tx, purchase_id, receiver)
    customer_id = parties.resolve_customer(tx, receiver) if receiver else purchase.customer_id
    before = changes.as_document(purchase, PurchaseCreate.model_fields)
    whole = changes.apply_patch(PurchaseCreate, before, changes.as_patch(data))
    parties.claim_external_ids(tx, "purchase", purchase_id, whole.external_ids)
    columns = _columns(tx, whole) | {"customer_id": customer_id}
    if customer_id != purchase.customer_id:
        parties.make_active(tx, customer_id)
    changes.set_columns(tx, purchase, columns)
    return ResourceResponse(PURCHASE, purchase_id)


def archive(tx: Transaction, purchase_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, purchase_id))


def restore(tx: Transaction, purchase_id: UUID) -> ResourceResponse:
    purchase = _find(tx, purchase_id)
    if purchase.archived_at is not None:
        parties.make_active(tx, purchase.customer_id)
    changes.restore(tx, purchase)
    return ResourceResponse(PURCHASE, purchase_id)


def _find(tx: Transaction, purchase_id: UUID, receiver: UUID | None = None) -> Purchase:
    """The purchase, locked after its old and new customers. Raises NotFound."""
    return parties.lock_expected(
        tx,
        Purchase,
        PURCHASE,
        purchase_id,
        lambda row: (row.customer_id, receiver or row.customer_id),
    )


def _columns(tx: Transaction, data: PurchaseCreate) -> dict[str, Any]:
    money.check_decimals("/amount", data.amount, data.currency)
    purchased_at = changes.past_or_now(tx, "purchased_at", data.purchased_at)
    return {
        "customer_id": data.customer_id,
        "purchased_at": purchased_at,
        "amount": data.amount,
        "currency": data.currency,
        "items": [item.model_dump() for item in data.items],
        "external_ids": data.external_ids,
        "notes": data.notes,
    }
