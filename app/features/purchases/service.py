"""Purchases: log, find, change, put away and bring back."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.trigger_match import is_too_old
from app.errors import FieldError, Invalid, NotFound
from app.features.parties import service as parties
from app.features.purchases.queries import LISTING, PURCHASE
from app.features.purchases.schemas import PurchaseCreate, PurchaseQuery, PurchaseUpdate
from app.http.patching import merge_patch
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.schemas import money
from app.storage.models import Purchase
from app.storage.prepared import insert


def search(context: ReadContext, query: PurchaseQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: PurchaseCreate) -> ResourceResponse:
    parties.resolve_party(tx, data.customer_id, None)
    purchase_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": purchase_id,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
        **_columns(tx, data, recorded_at=tx.now),
    }
    insert(tx.session, Purchase, row)
    if data.external_ids:
        parties.claim_external_ids(tx, "purchase", purchase_id, data.external_ids)
    return created(PURCHASE, purchase_id)


def get(_reading: ReadContext, purchase_id: UUID) -> ResourceResponse:
    return ResourceResponse(PURCHASE, purchase_id)


def update(tx: Transaction, purchase_id: UUID, data: PurchaseUpdate) -> ResourceResponse:
    patch = data.model_dump(mode="json", exclude_unset=True)
    receiver = UUID(patch["customer_id"]) if "customer_id" in patch else None
    purchase = _find(tx, purchase_id, receiver)
    parties.resolve_party(tx, receiver, None)
    whole = validated(PurchaseCreate, merge_patch(_writable(purchase), patch))
    parties.claim_external_ids(tx, "purchase", purchase_id, whole.external_ids)
    columns = _columns(tx, whole, recorded_at=purchase.created_at)
    purchase.sqlmodel_update(columns | {"updated_at": tx.now})
    return ResourceResponse(PURCHASE, purchase_id)


def archive(tx: Transaction, purchase_id: UUID) -> NoContent:
    purchase = _find(tx, purchase_id)
    if purchase.archived_at is None:
        purchase.archived_at = purchase.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, purchase_id: UUID) -> ResourceResponse:
    purchase = _find(tx, purchase_id)
    if purchase.archived_at is not None:
        purchase.archived_at = None
        purchase.updated_at = tx.now
    return ResourceResponse(PURCHASE, purchase_id)


def _find(tx: Transaction, purchase_id: UUID, receiver: UUID | None = None) -> Purchase:
    """The purchase as the client expects it, with its customer locked before it. Raises NotFound.

    `receiver` is who gets it, locked together with the customer who had it, in one order.
    """
    purchase = tx.session.get(Purchase, (tx.workspace_id, purchase_id))
    if purchase is None:
        raise NotFound("purchase")
    parties.lock(
        tx.session, tx.workspace_id, purchase.customer_id, receiver or purchase.customer_id
    )
    tx.session.refresh(purchase, with_for_update={"key_share": True})
    tx.expect(PURCHASE, purchase_id)
    return purchase


def _columns(tx: Transaction, data: PurchaseCreate, *, recorded_at: datetime) -> dict[str, Any]:
    money.check_decimals("/amount", data.amount, data.currency)
    purchased_at = data.purchased_at or tx.now
    if purchased_at > tx.now:
        raise Invalid(
            FieldError(
                "/purchased_at", "in_the_future", "`purchased_at` must not be in the future."
            )
        )
    return {
        "customer_id": data.customer_id,
        "purchased_at": purchased_at,
        "amount": data.amount,
        "currency": data.currency,
        "items": [item.model_dump() for item in data.items],
        "is_too_old": is_too_old(purchased_at, recorded_at),
        "external_ids": data.external_ids,
        "notes": data.notes,
    }


def _writable(purchase: Purchase) -> dict[str, Any]:
    """The purchase as a client would have to send it to log it."""
    return {name: getattr(purchase, name) for name in PurchaseCreate.model_fields}
