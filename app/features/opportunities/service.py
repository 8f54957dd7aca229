"""Opportunities: add, find, change, win or lose, archive and restore."""

from functools import partial
from typing import Any
from uuid import UUID

from app.engine.vocabulary import Outcome
from app.errors import FieldError, Invalid
from app.features import resource_changes as changes
from app.features.opportunities.queries import LISTING, OPPORTUNITY
from app.features.opportunities.schemas import (
    OpportunityCreate,
    OpportunityQuery,
    OpportunityUpdate,
)
from app.features.parties import service as parties
from app.features.parties.locking import lock_named
from app.features.users import staffing
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.schemas import money
from app.storage.models import Opportunity

ONE_PARTY = "Give either `customer_id` or `contact_id`, not both."


def search(context: ReadContext, query: OpportunityQuery) -> Page:
    return Page(*LISTING.page(context, query, query.sort))


lock = partial(lock_named, object_type="opportunity")


def create(tx: Transaction, data: OpportunityCreate) -> ResourceResponse:
    lock(tx, data)
    party_id = parties.resolve_party(tx, data.customer_id, data.contact_id)
    assert party_id is not None  # the schema requires one
    staffing.require(tx, "/owner_id", data.owner_id)
    recorded_at = None if data.outcome is Outcome.OPEN else tx.now
    columns = _columns(tx, data) | {"party_id": party_id, "outcome_recorded_at": recorded_at}
    opportunity_id = changes.add(tx, Opportunity, columns)
    if data.outcome is Outcome.WON:
        parties.make_active(tx, party_id)
    if data.external_ids:
        parties.claim_external_ids(tx, "opportunity", opportunity_id, data.external_ids)
    return created(OPPORTUNITY, opportunity_id)


def get(_reading: ReadContext, opportunity_id: UUID) -> ResourceResponse:
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def update(tx: Transaction, opportunity_id: UUID, data: OpportunityUpdate) -> ResourceResponse:
    patch = changes.as_patch(data)
    named = [patch.pop(name, None) for name in ("customer_id", "contact_id")]
    customer_id, contact_id = (UUID(one) if one else None for one in named)
    if customer_id and contact_id:
        raise Invalid(FieldError("/contact_id", "exactly_one", ONE_PARTY))
    opportunity = _find(tx, opportunity_id, customer_id or contact_id)
    receiver = parties.resolve_party(tx, customer_id, contact_id)
    before, was = _writable(opportunity), opportunity.outcome
    if patch.get("outcome", was) != was:
        before |= {"closed_at": None, "lost_reason": None}
    whole = changes.apply_patch(OpportunityCreate, before, patch)
    staffing.require(tx, "/owner_id", whole.owner_id, before=opportunity.owner_id)
    parties.claim_external_ids(tx, "opportunity", opportunity_id, whole.external_ids)
    columns = _columns(tx, whole) | {"party_id": receiver or opportunity.party_id}
    is_new_business = whole.outcome is not was or receiver not in {None, opportunity.party_id}
    changes.set_columns(tx, opportunity, columns)
    if whole.outcome is not was:
        opportunity.outcome_recorded_at = None if whole.outcome is Outcome.OPEN else tx.now
    if whole.outcome is Outcome.WON and is_new_business:
        parties.make_active(tx, opportunity.party_id)
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def archive(tx: Transaction, opportunity_id: UUID) -> NoContent:
    return changes.archive(tx, _find(tx, opportunity_id))


def restore(tx: Transaction, opportunity_id: UUID) -> ResourceResponse:
    opportunity = _find(tx, opportunity_id)
    if opportunity.archived_at is not None and opportunity.outcome is Outcome.WON:
        parties.make_active(tx, opportunity.party_id)
    changes.restore(tx, opportunity)
    return ResourceResponse(OPPORTUNITY, opportunity_id)


def _find(tx: Transaction, opportunity_id: UUID, receiver: UUID | None = None) -> Opportunity:
    """The opportunity, locked after its old and new parties. Raises NotFound."""
    return parties.lock_expected(
        tx,
        Opportunity,
        OPPORTUNITY,
        opportunity_id,
        lambda row: (row.party_id, receiver or row.party_id),
    )


def _columns(tx: Transaction, data: OpportunityCreate) -> dict[str, Any]:
    if data.value is not None:
        money.check_decimals("/value/amount", data.value.amount, data.value.currency)
    return {
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
    """The opportunity as a client has to send it, with its party as a customer."""
    value = {"amount": opportunity.amount, "currency": opportunity.currency}
    names = OpportunityCreate.model_fields.keys() - {"value", "customer_id", "contact_id"}
    return changes.as_document(opportunity, names) | {
        "customer_id": opportunity.party_id,
        "value": value if opportunity.amount is not None else None,
    }
