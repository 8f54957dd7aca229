"""Opportunities: add, find, change, win or lose, archive and restore."""

from typing import Any
from uuid import UUID

from app.engine.vocabulary import Outcome
from app.features import resource_changes as changes
from app.features.opportunities.queries import LISTING, OPPORTUNITY
from app.features.opportunities.schemas import (
    OpportunityCreate,
    OpportunityQuery,
    OpportunityUpdate,
)
from app.features.parties import service as parties
from app.features.users import staffing
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.schemas import money
from app.storage.models import Opportunity


def search(context: ReadContext, query: OpportunityQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


def create(tx: Transaction, data: OpportunityCreate) -> ResourceResponse:
    parties.resolve_party(tx, data.customer_id, None)
    staffing.require(tx, "/owner_id", data.owner_id)
    recorded_at = None if data.outcome is Outcome.OPEN else tx.now
    columns = _columns(tx, data) | {"outcome_recorded_at": recorded_at}
    opportunity_id = changes.add(tx, Opportunity, columns)
    if data.external_ids:
        parties.claim_external_ids(tx, "opportunity", opportunity_id, data.external_ids)
    return created(OPPORTUNITY, opportunity_id)


def get(_reading: ReadContext, opportunity_id: UUID) -> ResourceResponse:
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def update(tx: Transaction, opportunity_id: UUID, data: OpportunityUpdate) -> ResourceResponse:
    patch = changes.as_patch(data)
    receiver = data.customer_id if isinstance(data.customer_id, UUID) else None
    opportunity = _find(tx, opportunity_id, receiver)
    parties.resolve_party(tx, receiver, None)
    before, was = _writable(opportunity), opportunity.outcome
    if patch.get("outcome", was) != was:
        before |= {"closed_at": None, "lost_reason": None}
    whole = changes.apply_patch(OpportunityCreate, before, patch)
    staffing.require(tx, "/owner_id", whole.owner_id, before=opportunity.owner_id)
    parties.claim_external_ids(tx, "opportunity", opportunity_id, whole.external_ids)
    changes.set_columns(tx, opportunity, _columns(tx, whole))
    if whole.outcome is not was:
        opportunity.outcome_recorded_at = None if whole.outcome is Outcome.OPEN else tx.now
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def archive(tx: Transaction, opportunity_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, opportunity_id))


def restore(tx: Transaction, opportunity_id: UUID) -> ResourceResponse:
    changes.restore(tx, _find(tx, opportunity_id))
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def _find(tx: Transaction, opportunity_id: UUID, receiver: UUID | None = None) -> Opportunity:
    """The opportunity, locked after its old and new customers. Raises NotFound."""
    return parties.lock_expected(
        tx,
        Opportunity,
        OPPORTUNITY,
        opportunity_id,
        lambda row: (row.customer_id, receiver or row.customer_id),
    )


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
        "closed_at": None
        if data.outcome is Outcome.OPEN
        else changes.past_or_now(tx, "closed_at", data.closed_at),
        "owner_id": data.owner_id,
        "external_ids": data.external_ids,
        "notes": data.notes,
    }


def _writable(opportunity: Opportunity) -> dict[str, Any]:
    """The opportunity as a client has to send it."""
    value = {"amount": opportunity.amount, "currency": opportunity.currency}
    document = changes.as_document(opportunity, OpportunityCreate.model_fields.keys() - {"value"})
    return document | {"value": value if opportunity.amount is not None else None}
