"""The conversion of a contact into a customer, or its merge into one, with its history."""

from typing import Any
from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Outcome
from app.errors import Conflict, NotFound, unknown_reference
from app.features import resource_changes as changes
from app.features.contacts.card_properties import yearly_dates
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import ContactConversion, ContactConvert
from app.features.contacts.service import CONVERTED, MERGED, NEW, find, require, to_document
from app.features.customers import service as customers
from app.features.customers.queries import CUSTOMER
from app.features.customers.schemas import CustomerCreate, StoredCustomer
from app.features.parties import match_keys, merging
from app.features.parties import service as parties
from app.features.parties.contact_details import find_doubts
from app.features.parties.joining import find_conflicts
from app.features.parties.locking import lock_parties
from app.features.parties.merge_schemas import MergeRead
from app.features.parties.transfer import event_locks, transfer_history
from app.features.users import staffing
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.parsing.matching import MatchKey
from app.storage.locks import Lock, needs_locks
from app.storage.models import Contact, Customer, Details, Opportunity, User
from app.storage.models import MatchKey as MatchKeyRow

# The fields that name records, not what is said about the customer.
NAMED = {"contact_id", "customer_id"}


def convert(
    tx: Transaction, contact_id: UUID, data: ContactConvert, *, allow_duplicate: bool = False
) -> ResourceResponse:
    """Convert a contact; the customer gets its history. A second request at once finds it converted."""
    _lock(tx, (contact_id, data))
    contact = find(tx, contact_id)
    if contact.status in {CONVERTED, MERGED}:
        if data.customer_id not in {None, contact.customer_id}:
            raise Conflict(
                "state_conflict", "The contact was already converted into another customer."
            )
        return ResourceResponse(CONTACT, contact_id)
    require(contact, NEW)
    if data.customer_id is not None:
        merge_into_customer(tx, contact, data.customer_id, data, allow_duplicate=allow_duplicate)
        return ResourceResponse(CONTACT, contact_id)
    customer_id = new_id()
    whole = _as_customer(tx, contact, data)
    customers.add(
        tx, customer_id, whole, allow_duplicate=allow_duplicate, doubts=find_doubts(contact)
    )
    _set_customer(tx, contact, CONVERTED, customer_id)
    transfer_history(tx, contact_id, customer_id)
    if _has_won(tx, customer_id):
        parties.make_active(tx, customer_id)
    return ResourceResponse(CONTACT, contact_id)


def merge_into_customer(
    tx: Transaction,
    contact: Contact,
    customer_id: UUID,
    data: ContactConvert,
    *,
    allow_duplicate: bool = True,
) -> MergeRead:
    """Merge a contact, which is locked, into a customer."""
    customer = _find_customer(tx, customer_id)
    before = merging.take_snapshot(tx, contact, customer)
    conflicts = list(find_conflicts(_single(customer), _single(contact)))
    _add_details(tx, contact, customer, data, allow_duplicate=allow_duplicate)
    _set_customer(tx, contact, MERGED, customer_id)
    if _has_won(tx, contact.id):
        parties.make_active(tx, customer_id)
    return merging.finish(tx, before, conflicts)


def _set_customer(tx: Transaction, contact: Contact, status: str, customer_id: UUID) -> None:
    changes.set_columns(tx, contact, {"status": status, "customer_id": customer_id})
    tx.session.flush()
    match_keys.replace_keys(tx, contact.id, ())


def _single(party: Details) -> dict[str, Any]:
    """The fields with one value."""
    return {
        "name": party.display_name,
        "organization": party.organization,
        "job_title": party.job_title,
    }


def convert_item(
    tx: Transaction, data: ContactConversion, *, allow_duplicate: bool = False
) -> ResourceResponse:
    """Convert one contact of a batch. Returns the customer."""
    convert(tx, data.contact_id, data, allow_duplicate=allow_duplicate)
    contact = tx.session.get_one(Contact, (tx.workspace_id, data.contact_id))
    assert contact.customer_id is not None  # it has been converted
    return ResourceResponse(CUSTOMER, contact.customer_id)


def lock(tx: Transaction, *items: ContactConversion) -> None:
    """Take the locks of all items of a batch at once."""
    _lock(tx, *((item.contact_id, item) for item in items))


def _lock(tx: Transaction, *pairs: tuple[UUID, ContactConvert]) -> None:
    """Take all locks at once; what changes before they are taken is locked later."""
    if not needs_locks(tx.session):
        return
    party_ids: list[UUID] = []
    others: list[Lock] = []
    for contact_id, data in pairs:
        party_ids += [contact_id] + ([data.customer_id] if data.customer_id else [])
        others += match_keys.identity_locks(tx.workspace_id, _match_keys(tx, contact_id))
        others += event_locks(tx, contact_id)
    lock_parties(tx, *party_ids, others=others)


def _has_won(tx: Transaction, party_id: UUID) -> bool:
    won = select(Opportunity.id).where(
        Opportunity.workspace_id == tx.workspace_id,
        Opportunity.party_id == party_id,
        Opportunity.outcome == Outcome.WON,
        col(Opportunity.archived_at).is_(None),
    )
    return tx.session.exec(won).first() is not None


def _as_customer(tx: Transaction, contact: Contact, data: ContactConvert) -> CustomerCreate:
    document = to_document(contact)
    owner = tx.session.get(User, (tx.workspace_id, contact.owner_id)) if contact.owner_id else None
    if owner is not None and owner.archived_at is None:
        document["owner_id"] = str(owner.id)
    for name in ("captured_at", "event_id"):
        document.pop(name, None)
    settings = data.model_dump(mode="json", exclude=NAMED, exclude_none=True)
    document["yearly_dates"] = yearly_dates(contact.other_properties)
    return validate(StoredCustomer, document | settings | {"source": "contact"})


def _find_customer(tx: Transaction, customer_id: UUID) -> Customer:
    try:
        return customers.find(tx, customer_id)
    except NotFound:
        raise unknown_reference("/customer_id", "customer") from None


def _add_details(
    tx: Transaction,
    contact: Contact,
    customer: Customer,
    data: ContactConvert,
    *,
    allow_duplicate: bool,
) -> None:
    """Add what the customer lacks, and what the client says about the customer."""
    staffing.require(tx, "/owner_id", data.owner_id, before=customer.owner_id)
    if not allow_duplicate:
        lacking = _match_keys(tx, contact.id) - _match_keys(tx, customer.id)
        match_keys.refuse_known_customer(tx, lacking, excluding=customer.id)
    customers.add_details(tx, customer.id, contact, yearly_dates(contact.other_properties))
    columns = {
        "owner_id": customer.owner_id or contact.owner_id,
        "contact_rhythm": customer.contact_rhythm or contact.contact_rhythm,
    }
    settings = data.model_dump(exclude=NAMED, exclude_none=True)
    changes.set_columns(tx, customer, columns | settings)


def _match_keys(tx: Transaction, party_id: UUID) -> set[MatchKey]:
    rows = tx.session.exec(
        select(MatchKeyRow.kind, MatchKeyRow.value).where(
            MatchKeyRow.workspace_id == tx.workspace_id, MatchKeyRow.party_id == party_id
        )
    )
    return {MatchKey(kind, value) for kind, value in rows}  # type: ignore[arg-type]  # as written
