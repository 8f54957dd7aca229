"""Contacts: create, find, change, discard and restore."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from app.engine.vocabulary import PartyKind
from app.errors import Conflict
from app.features import resource_changes as changes
from app.features.contacts.queries import CONTACT, LISTING
from app.features.contacts.schemas import (
    ContactCreate,
    ContactQuery,
    ContactSource,
    ContactUpdate,
    StoredContact,
)
from app.features.event_references import lock_event, lock_open_event, require_open
from app.features.parties import match_keys
from app.features.parties import service as parties
from app.features.parties.contact_details import (
    ContactDetails,
    Origin,
    find_doubts,
    read_details,
    read_phones,
    refuse_unreadable_phones,
    to_request,
)
from app.features.parties.locking import lock_named, lock_parties
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validate
from app.identifiers import new_id
from app.parsing import countries, matching
from app.parsing.one_line import to_one_line
from app.storage.models import Contact, Event
from app.storage.prepared import insert
from app.storage.round_trips import one_round_trip

NEW, CONVERTED, MERGED, DISCARDED = "new", "converted", "merged", "discarded"
MAX_ADDRESS = 254
MAX_NAME = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class NewContact:
    """A person to add, with the source of the details."""

    id: UUID
    details: ContactDetails
    source: ContactSource
    at: datetime
    by_id: UUID | None
    event_id: UUID | None = None
    owner_id: UUID | None = None
    contact_rhythm: str | None = None
    card: str | None = None
    other_properties: Sequence[dict[str, Any]] = ()


lock = partial(lock_named, object_type="contact")


def create(tx: Transaction, data: ContactCreate) -> ResourceResponse:
    lock(tx, data)
    event = lock_open_event(tx, data.event_id)
    details = read_details(data, Origin(regions=regions_at(event, tx.actor.country)))
    refuse_unreadable_phones(data, details)
    contact = NewContact(
        id=new_id(),
        details=details,
        source="typed",
        at=changes.past_or_now(tx, "captured_at", data.captured_at or captured_at(tx, event)),
        by_id=tx.actor.user_id,
        event_id=data.event_id,
        contact_rhythm=data.contact_rhythm,
    )
    add(tx, contact)
    return created(CONTACT, contact.id)


def from_address(tx: Transaction, address: str, name: str, *, owner_id: UUID | None = None) -> UUID:
    """Add a contact from the sender of a mail."""
    contact = new_from_address(tx, address, name, owner_id=owner_id)
    add(tx, contact)
    return contact.id


def new_from_address(
    tx: Transaction, address: str, name: str, *, phone: str = "", owner_id: UUID | None = None
) -> NewContact:
    """A contact from the sender of a mail. It refuses no address, because mails hold invalid ones.

    A visitor who fills in a form may leave only a number.
    """
    name = to_one_line(name).strip()
    display_name = (name or to_one_line(address) or phone)[:MAX_NAME]
    email = {
        "address": address[:MAX_ADDRESS],
        "label": None,
        "is_primary": True,
        "bounced_at": None,
    }
    phones, numbers = read_phones(phone, tx.actor.country)
    parts = dict.fromkeys(("given", "family", "prefix", "suffix"))
    columns = {
        "type": "person",
        "name": parts | {"display": display_name},
        "display_name": display_name,
        "organization": None,
        "job_title": None,
        "emails": [email] if address else [],
        "phones": phones,
        "addresses": [],
        "urls": [],
        "notes": None,
        "warnings": [],
    }
    keys = matching.match_keys(
        emails=[address] if address else [], phones=numbers, display_name=display_name, name=name
    )
    return NewContact(
        id=new_id(),
        details=ContactDetails(columns, keys),
        source="message",
        at=tx.now,
        by_id=None,
        owner_id=owner_id,
    )


def get(_reading: ReadContext, contact_id: UUID) -> ResourceResponse:
    return ResourceResponse(CONTACT, contact_id)


def search(context: ReadContext, query: ContactQuery) -> Page:
    if query.phone is not None:
        query = query.model_copy(update={"phone": parties.normalize_number(context, query.phone)})
    return Page(*LISTING.page(context, query, query.sort))


def update(tx: Transaction, contact_id: UUID, data: ContactUpdate) -> ResourceResponse:
    event = lock_event(tx, data.event_id if isinstance(data.event_id, UUID) else None)
    contact = find(tx, contact_id)
    require(contact, NEW)
    patch = changes.as_patch(data)
    # an invalid address from a mail must not block other changes
    schema = ContactCreate if "emails" in patch else StoredContact
    whole = changes.apply_patch(schema, to_document(contact), patch)
    if whole.event_id not in {None, contact.event_id}:
        require_open(event, "/event_id")
    doubts = {} if "phones" in patch else find_doubts(contact)
    regions = regions_at(event, tx.actor.country)
    details = read_details(whole, Origin(regions=regions, doubts=doubts))
    if "phones" in patch:
        refuse_unreadable_phones(whole, details, contact.phones)
    match_keys.replace_keys(tx, contact_id, details.keys)
    columns = details.columns | {
        "is_bounced": details.is_bounced,
        "captured_at": changes.past_or_now(tx, "captured_at", whole.captured_at),
        "event_id": whole.event_id,
        "contact_rhythm": whole.contact_rhythm,
    }
    changes.set_columns(tx, contact, columns)
    return ResourceResponse(CONTACT, contact_id)


def delete(tx: Transaction, contact_id: UUID) -> NoContent:
    discard(tx, contact_id)
    return NoContent()


def discard(tx: Transaction, contact_id: UUID) -> ResourceResponse:
    return _set_status(tx, contact_id, NEW, DISCARDED)


def put_away(tx: Transaction, contact_id: UUID) -> None:
    """Discard a contact that the server made itself; one that has become something else stays."""
    lock_parties(tx, contact_id)
    contact = tx.session.get(Contact, (tx.workspace_id, contact_id), with_for_update=True)
    if contact is not None and contact.status == NEW:
        changes.set_columns(tx, contact, {"status": DISCARDED})


def restore(tx: Transaction, contact_id: UUID) -> ResourceResponse:
    return _set_status(tx, contact_id, DISCARDED, NEW)


def _set_status(tx: Transaction, contact_id: UUID, before: str, after: str) -> ResourceResponse:
    contact = find(tx, contact_id)
    if contact.status != after:
        require(contact, before)
        changes.set_columns(tx, contact, {"status": after})
    return ResourceResponse(CONTACT, contact_id)


def find(tx: Transaction, contact_id: UUID) -> Contact:
    """The contact as the client expects it, locked until the transaction ends.

    Raises NotFound; `merged` if it became a part of another contact.
    """
    lock_parties(tx, contact_id)
    contact = changes.lock_row(tx, Contact, CONTACT, contact_id)
    if contact.status == MERGED:
        parties.refuse_merged(tx, PartyKind.CONTACT, contact_id)
    tx.expect(CONTACT, contact_id)
    return contact


def add(tx: Transaction, *people: NewContact) -> None:
    with one_round_trip(tx.session):
        parties.add(tx, PartyKind.CONTACT, {each.id: each.details.keys for each in people})
        insert(tx.session, Contact, *(_row(tx, each) for each in people))


def _row(tx: Transaction, contact: NewContact) -> dict[str, Any]:
    return {
        "workspace_id": tx.workspace_id,
        "id": contact.id,
        "source": contact.source,
        "status": NEW,
        "customer_id": None,
        "captured_at": contact.at,
        "captured_by_id": contact.by_id,
        "event_id": contact.event_id,
        "owner_id": contact.owner_id,
        "contact_rhythm": contact.contact_rhythm,
        "card": contact.card,
        "other_properties": list(contact.other_properties),
        "is_bounced": contact.details.is_bounced,
        "created_at": tx.now,
        "updated_at": tx.now,
        **contact.details.columns,
    }


def to_document(contact: Contact) -> dict[str, Any]:
    """The contact as a client has to send it; the name of a sender has no parts."""
    values = to_request(contact, ContactCreate)
    fallback_names = {
        contact.organization,
        *(email["address"] for email in contact.emails),
        *(number["raw"] for number in contact.phones),
    }
    if not values["name"] and contact.display_name not in fallback_names:
        values["name"] = {"display": contact.display_name}
    return values


def require(contact: Contact, status: str) -> None:
    """Raises `state_conflict` unless the contact is in this state."""
    if contact.status != status:
        raise Conflict(
            "state_conflict", f"The contact must be `{status}`; it is `{contact.status}`."
        )


def write_details(
    tx: Transaction,
    contact: Contact,
    data: ContactCreate | None = None,
    *,
    doubts: Mapping[str, Any] | None = None,
) -> None:
    """Write the details, by default those that are stored, with the columns and keys that follow.

    `doubts` are warnings about numbers whose country is not sure, by default those that are stored.
    """
    data = data or validate(StoredContact, to_document(contact))
    if doubts is None:
        doubts = find_doubts(contact)
    details = read_details(data, Origin(regions=(tx.actor.country,), doubts=doubts))
    match_keys.replace_keys(tx, contact.id, details.keys)
    columns = details.columns | {
        "is_bounced": details.is_bounced,
        "contact_rhythm": data.contact_rhythm,
    }
    changes.set_columns(tx, contact, columns)


def regions_at(event: Event | None, country: str) -> tuple[str, ...]:
    """The countries of an event and of the workspace, in which a national number may be dialled."""
    of_event = countries.country_of_time_zone(event.time_zone) if event else None
    return tuple(dict.fromkeys(filter(None, (of_event, country))))


def captured_at(tx: Transaction, event: Event | None) -> datetime:
    """The usual time at which a card is captured: its event, however late it is entered."""
    return min(tx.now, event.starts_at) if event else tx.now
