"""The merge of two customers, and its undoing."""

from typing import Any
from uuid import UUID

from app.engine.vocabulary import PartyKind, Prominence, Stage
from app.errors import Conflict, NotFound, invalid_field, unknown_reference
from app.features import resource_changes as changes
from app.features.customers import service as customers
from app.features.customers.queries import CUSTOMER
from app.features.customers.schemas import CustomerMerge
from app.features.parties import match_keys, merging
from app.features.parties import service as parties
from app.features.parties.joining import fill_missing, find_conflicts, join_notes
from app.features.parties.locking import lock_parties
from app.features.parties.merge_schemas import AdditionsReceiver, MergeRead
from app.features.parties.transfer import event_locks
from app.http.responses import JsonResponse, ResourceResponse
from app.http.transaction import Transaction
from app.storage.models import Customer

Columns = dict[str, Any]
# The fields of which the survivor keeps its own value.
SINGLE = (
    "organization", "job_title", "owner_id", "language", "time_zone", "contact_rhythm", "source",
)  # fmt: skip


def merge(
    tx: Transaction, customer_id: UUID, data: CustomerMerge, *, preview: bool = False
) -> JsonResponse:
    if data.survivor_id == customer_id:
        raise invalid_field(
            "/survivor_id", "self_reference", "`survivor_id` must name another customer."
        )
    lock_parties(tx, customer_id, data.survivor_id, others=event_locks(tx, customer_id))
    merged = customers.find_expected(tx, customer_id)
    survivor = _find_survivor(tx, data.survivor_id)
    return JsonResponse(merging.run(tx, lambda: _merge(tx, merged, survivor), preview=preview))


def _find_survivor(tx: Transaction, customer_id: UUID) -> Customer:
    """The customer to merge into. Raises Invalid if there is none, Conflict if it is archived."""
    try:
        survivor = customers.find(tx, customer_id)
    except NotFound:
        raise unknown_reference("/survivor_id", "customer") from None
    if survivor.archived_at is not None:
        raise Conflict("state_conflict", "The survivor is archived. Restore it first.")
    return survivor


def _merge(tx: Transaction, merged: Customer, survivor: Customer) -> MergeRead:
    before = merging.take_snapshot(tx, merged, survivor)
    conflicts = list(find_conflicts(_single(survivor), _single(merged)))
    customers.add_details(
        tx, survivor.id, merged, merged.yearly_dates, _more_fields(survivor, merged), "/survivor_id"
    )
    match_keys.keep_aliases(tx, merged.id)
    changes.archive(tx, merged)
    return merging.finish(tx, before, conflicts)


def _single(customer: Customer) -> Columns:
    """The fields with one value."""
    fields = {name: getattr(customer, name) for name in SINGLE}
    custom = {f"custom_fields/{name}": value for name, value in customer.custom_fields.items()}
    return {"name": customer.display_name, **fields, **custom}


def _more_fields(survivor: Customer, merged: Customer) -> Columns:
    """The fields of the survivor that change, as a client has to send them."""
    both = (survivor, merged)
    return fill_missing(survivor, merged, SINGLE) | {
        "stage": Stage.ACTIVE if any(c.stage == Stage.ACTIVE for c in both) else survivor.stage,
        "prominence": survivor.prominence
        if survivor.prominence != Prominence.NORMAL
        else merged.prominence,
        "permission": _stricter(survivor.permission, merged.permission),
        "tags": list(dict.fromkeys([*survivor.tags, *merged.tags])),
        "custom_fields": merged.custom_fields | survivor.custom_fields,
        "notes": join_notes(survivor.notes, merged.notes),
    }


def _stricter(one: Columns, other: Columns) -> Columns:
    """The consent that both give: an objection of either one counts."""
    channels = {**one["channels"], **other["channels"]}
    return {
        "do_not_contact": one["do_not_contact"] or other["do_not_contact"],
        "channels": {
            name: one["channels"].get(name, True) and other["channels"].get(name, True)
            for name in channels
        },
    }


def unmerge(
    tx: Transaction, customer_id: UUID, keep: AdditionsReceiver | None = None
) -> ResourceResponse:
    """Restore a merged customer and the survivor as they were."""
    parties.require(tx, PartyKind.CUSTOMER, customer_id)
    merge_row = merging.find_merge(tx, customer_id)
    survivor = customers.find(tx, merge_row.survivor_id)
    tx.expect(CUSTOMER, survivor.id)
    merged = changes.lock_row(tx, Customer, CUSTOMER, customer_id)
    merging.unmerge(tx, merge_row, merged, survivor, keep)
    for customer in (merged, survivor):
        customers.refresh(tx, customer)
    return ResourceResponse(CUSTOMER, customer_id)
