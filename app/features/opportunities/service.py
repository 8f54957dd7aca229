"""Opportunities: add, find, change, win or lose, put away and bring back."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.engine.vocabulary import Outcome
from app.errors import FieldError, Invalid, NotFound
from app.features.opportunities.queries import LISTING, OPPORTUNITY
from app.features.opportunities.schemas import (
    OpportunityCreate,
    OpportunityQuery,
    OpportunityUpdate,
)
from app.features.parties import service as parties
from app.features.users import staffing
from app.http.patching import merge_patch
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.schemas import money
from app.storage.models import Opportunity
from app.storage.prepared import insert


def search(context: ReadContext, query: OpportunityQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: OpportunityCreate) -> ResourceResponse:
    parties.resolve_party(tx, data.customer_id, None)
    staffing.require(tx, "/owner_id", data.owner_id)
    opportunity_id = new_id()
    row = {
        "workspace_id": tx.workspace_id,
        "id": opportunity_id,
        "outcome_recorded_at": None if data.outcome is Outcome.OPEN else tx.now,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
        **_columns(tx, data),
    }
    insert(tx.session, Opportunity, row)
    if data.external_ids:
        parties.claim_external_ids(tx, "opportunity", opportunity_id, data.external_ids)
    return created(OPPORTUNITY, opportunity_id)


def get(_reading: ReadContext, opportunity_id: UUID) -> ResourceResponse:
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def update(tx: Transaction, opportunity_id: UUID, data: OpportunityUpdate) -> ResourceResponse:
    patch = data.model_dump(mode="json", exclude_unset=True)
    receiver = UUID(patch["customer_id"]) if "customer_id" in patch else None
    opportunity = _find(tx, opportunity_id, receiver)
    parties.resolve_party(tx, receiver, None)
    before, was = _writable(opportunity), opportunity.outcome
    if patch.get("outcome", was) != was:
        before |= {"closed_at": None, "lost_reason": None}
    whole = validated(OpportunityCreate, merge_patch(before, patch))
    staffing.require(tx, "/owner_id", whole.owner_id, before=opportunity.owner_id)
    parties.claim_external_ids(tx, "opportunity", opportunity_id, whole.external_ids)
    opportunity.sqlmodel_update(_columns(tx, whole) | {"updated_at": tx.now})
    if whole.outcome is not was:
        opportunity.outcome_recorded_at = None if whole.outcome is Outcome.OPEN else tx.now
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def archive(tx: Transaction, opportunity_id: UUID) -> NoContent:
    opportunity = _find(tx, opportunity_id)
    if opportunity.archived_at is None:
        opportunity.archived_at = opportunity.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, opportunity_id: UUID) -> ResourceResponse:
    opportunity = _find(tx, opportunity_id)
    if opportunity.archived_at is not None:
        opportunity.archived_at = None
        opportunity.updated_at = tx.now
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def _find(tx: Transaction, opportunity_id: UUID, receiver: UUID | None = None) -> Opportunity:
    """The opportunity as the client expects it, with its customer locked before. Raises NotFound.

    `receiver` is who gets it, locked together with the customer who had it, in one order.
    """
    opportunity = tx.session.get(Opportunity, (tx.workspace_id, opportunity_id))
    if opportunity is None:
        raise NotFound("opportunity")
    had_it = opportunity.customer_id
    parties.lock(tx.session, tx.workspace_id, had_it, receiver or had_it)
    tx.session.refresh(opportunity, with_for_update={"key_share": True})
    tx.expect(OPPORTUNITY, opportunity_id)
    return opportunity


def _columns(tx: Transaction, data: OpportunityCreate) -> dict[str, Any]:
    if data.value is not None:
        money.check_decimals("/value/amount", data.value.amount, data.value.currency)
    return {
        "customer_id": data.customer_id,
        "title": data.title,
        "amount": data.value and data.value.amount,
        "currency": data.value and data.value.currency,
        "outcome": data.outcome,
        "lost_reason": data.lost_reason,
        "closed_at": _closed_at(tx, data),
        "owner_id": data.owner_id,
        "external_ids": data.external_ids,
        "notes": data.notes,
    }


def _closed_at(tx: Transaction, data: OpportunityCreate) -> datetime | None:
    if data.outcome is Outcome.OPEN:
        return None
    if data.closed_at is not None and data.closed_at > tx.now:
        raise Invalid(
            FieldError("/closed_at", "in_the_future", "`closed_at` must not be in the future.")
        )
    return data.closed_at or tx.now


def _writable(opportunity: Opportunity) -> dict[str, Any]:
    """The opportunity as a client would have to send it to add it."""
    value = {"amount": opportunity.amount, "currency": opportunity.currency}
    names = OpportunityCreate.model_fields.keys() - {"value"}
    written = {name: getattr(opportunity, name) for name in names}
    return written | {"value": value if opportunity.amount is not None else None}
