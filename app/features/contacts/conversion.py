"""The conversion of a contact into a customer, or its merge into one, with its history."""

from uuid import UUID

from sqlmodel import col, select

from app.engine.vocabulary import Outcome
from app.errors import Conflict, NotFound, unknown_reference
from app.features import resource_changes as changes
from app.features.contacts.card_properties import yearly_dates
from app.features.contacts.queries import CONTACT
from app.features.contacts.schemas import ContactConvert
from app.features.contacts.service import CONVERTED, MERGED, NEW, find, require, to_document
from app.features.customers import service as customers
from app.features.customers.schemas import CustomerCreate, StoredCustomer
from app.features.parties import match_keys
from app.features.parties import service as parties
from app.features.parties.contact_details import find_doubts
from app.features.parties.locking import lock_parties
from app.features.parties.transfer import event_locks, transfer_history
from app.features.users import staffing
from app.http.responses import ResourceResponse
from app.http.transaction import Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.parsing.matching import MatchKey
from app.storage.locks import needs_locks
from app.storage.models import Contact, Opportunity, User
from app.storage.models import MatchKey as MatchKeyRow


def convert(
    tx: Transaction, contact_id: UUID, data: ContactConvert, *, allow_duplicate: bool = False
) -> ResourceResponse:
    """Convert a contact; the customer gets its history. A second request at once finds it converted."""
    _lock(tx, contact_id, data)
    contact = find(tx, contact_id)
    if contact.status in {CONVERTED, MERGED}:
        if data.customer_id not in {None, contact.customer_id}:
            raise Conflict(
                "state_conflict", "The contact was already converted into another customer."
            )
        return ResourceResponse(CONTACT, contact_id)
    require(contact, NEW)
    customer_id = data.customer_id or new_id()
    if data.customer_id is None:
        whole = _as_customer(tx, contact, data)
        customers.add(
            tx, customer_id, whole, allow_duplicate=allow_duplicate, doubts=find_doubts(contact)
        )
        contact.status = CONVERTED
    else:
        _merge(tx, contact, customer_id, data, allow_duplicate=allow_duplicate)
        contact.status = MERGED
    contact.customer_id = customer_id
    changes.count_change(tx, contact)
    tx.session.flush()
    match_keys.replace_keys(tx, contact_id, ())
    transfer_history(tx, contact_id, customer_id)
    if _has_won(tx, customer_id):
        parties.make_active(tx, customer_id)
    return ResourceResponse(CONTACT, contact_id)


def _lock(tx: Transaction, contact_id: UUID, data: ContactConvert) -> None:
    """Take all locks at once; what changes before they are taken is locked later."""
    if needs_locks(tx.session):
        keys = match_keys.identity_locks(tx.workspace_id, _match_keys(tx, contact_id))
        receivers = [data.customer_id] if data.customer_id else []
        lock_parties(tx, contact_id, *receivers, others=[*keys, *event_locks(tx, contact_id)])


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
    settings = data.model_dump(mode="json", exclude={"customer_id"}, exclude_none=True)
    document["yearly_dates"] = yearly_dates(contact.other_properties)
    return validate(StoredCustomer, document | settings | {"source": "contact"})


def _merge(
    tx: Transaction,
    contact: Contact,
    customer_id: UUID,
    data: ContactConvert,
    *,
    allow_duplicate: bool,
) -> None:
    try:
        customer = customers.find(tx, customer_id)
    except NotFound:
        raise unknown_reference("/customer_id", "customer") from None
    staffing.require(tx, "/owner_id", data.owner_id, before=customer.owner_id)
    if not allow_duplicate:
        lacking = _match_keys(tx, contact.id) - _match_keys(tx, customer_id)
        match_keys.refuse_known_customer(tx, lacking, excluding=customer_id)
    customers.add_details(tx, customer_id, contact, yearly_dates(contact.other_properties))
    columns = {
        "owner_id": customer.owner_id or contact.owner_id,
        "contact_rhythm": customer.contact_rhythm or contact.contact_rhythm,
    }
    settings = data.model_dump(exclude={"customer_id"}, exclude_none=True)
    changes.set_columns(tx, customer, columns | settings)


def _match_keys(tx: Transaction, party_id: UUID) -> set[MatchKey]:
    rows = tx.session.exec(
        select(MatchKeyRow.kind, MatchKeyRow.value).where(
            MatchKeyRow.workspace_id == tx.workspace_id, MatchKeyRow.party_id == party_id
        )
    )
    return {MatchKey(kind, value) for kind, value in rows}  # type: ignore[arg-type]  # as written
