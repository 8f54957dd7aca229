"""The merge of a contact into another contact or a customer, and its undoing."""

from functools import partial
from typing import Any
from uuid import UUID

from app.engine.vocabulary import PartyKind
from app.errors import NotFound, invalid_field, unknown_reference
from app.features import resource_changes as changes
from app.features.contacts import conversion
from app.features.contacts import service as contacts
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import ContactConvert, ContactMerge, StoredContact
from app.features.customers import service as customers
from app.features.parties import match_keys, merging
from app.features.parties import service as parties
from app.features.parties.contact_details import find_doubts_of_both
from app.features.parties.joining import (
    fill_missing,
    find_conflicts,
    join_lists,
    join_notes,
    refuse_long_lists,
    with_new,
)
from app.features.parties.locking import lock_parties
from app.features.parties.merge_schemas import AdditionsReceiver, MergeRead
from app.features.parties.transfer import event_locks
from app.http.responses import JsonResponse, ResourceResponse
from app.http.transaction import Transaction
from app.http.validation import validate
from app.storage.models import Contact, Customer

Columns = dict[str, Any]
# The fields of which the survivor keeps its own value.
SINGLE = ("organization", "job_title", "owner_id", "contact_rhythm", "event_id")


def merge(
    tx: Transaction, contact_id: UUID, data: ContactMerge, *, preview: bool = False
) -> JsonResponse:
    survivor_id = data.customer_id or data.contact_id
    assert survivor_id is not None  # the schema requires one
    if survivor_id == contact_id:
        raise invalid_field(
            "/contact_id", "self_reference", "`contact_id` must name another contact."
        )
    lock_parties(tx, contact_id, survivor_id, others=event_locks(tx, contact_id))
    merged = contacts.find(tx, contact_id)
    contacts.require(merged, contacts.NEW)
    if data.customer_id:
        job = partial(
            conversion.merge_into_customer, tx, merged, data.customer_id, ContactConvert()
        )
    else:
        job = partial(merge_contacts, tx, merged, _find_survivor(tx, survivor_id))
    return JsonResponse(merging.run(tx, job, preview=preview))


def _find_survivor(tx: Transaction, contact_id: UUID) -> Contact:
    """The contact to merge into. Raises Invalid if there is none, Conflict if it is not new."""
    try:
        survivor = contacts.find(tx, contact_id)
    except NotFound:
        raise unknown_reference("/contact_id", "contact") from None
    contacts.require(survivor, contacts.NEW)
    return survivor


def merge_contacts(tx: Transaction, merged: Contact, survivor: Contact) -> MergeRead:
    """Merge two contacts, which are locked."""
    before = merging.take_snapshot(tx, merged, survivor)
    conflicts = list(find_conflicts(_single(survivor), _single(merged)))
    document = contacts.to_document(survivor) | join_lists(survivor, merged)
    document["notes"] = join_notes(survivor.notes, merged.notes)
    document |= fill_missing(survivor, merged, ("organization", "job_title", "contact_rhythm"))
    refuse_long_lists(StoredContact, document, survivor, "/contact_id")
    changes.set_columns(tx, survivor, _more_columns(survivor, merged))
    doubts = find_doubts_of_both(survivor, merged)
    contacts.write_details(tx, survivor, validate(StoredContact, document), doubts=doubts)
    match_keys.keep_aliases(tx, merged.id)
    changes.set_columns(tx, merged, {"status": contacts.MERGED})
    return merging.finish(tx, before, conflicts)


def _single(contact: Contact) -> Columns:
    """The fields with one value."""
    return {"name": contact.display_name} | {name: getattr(contact, name) for name in SINGLE}


def _more_columns(survivor: Contact, merged: Contact) -> Columns:
    """The columns of the survivor that are no details."""
    return fill_missing(survivor, merged, ("owner_id", "event_id", "card")) | {
        "other_properties": with_new(survivor.other_properties, merged.other_properties)
    }


def unmerge(
    tx: Transaction, contact_id: UUID, keep: AdditionsReceiver | None = None
) -> ResourceResponse:
    """Restore a merged contact and the survivor, a contact or a customer, as they were."""
    parties.require(tx, PartyKind.CONTACT, contact_id)
    merge_row = merging.find_merge(tx, contact_id)
    merged = changes.lock_row(tx, Contact, CONTACT, contact_id)
    survivor: Contact | Customer
    if merged.customer_id is None:
        survivor = contacts.find(tx, merge_row.survivor_id)
        contacts.require(survivor, contacts.NEW)
    else:
        survivor = customers.find_expected(tx, merge_row.survivor_id)
    merging.unmerge(tx, merge_row, merged, survivor, keep)
    contacts.write_details(tx, merged)
    if isinstance(survivor, Contact):
        contacts.write_details(tx, survivor)
    else:
        customers.refresh(tx, survivor)
    return ResourceResponse(CONTACT, contact_id)
