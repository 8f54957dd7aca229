"""Contacts: take down, change, put aside and take up again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.engine.vocabulary import PartyKind
from app.errors import Conflict, FieldError, Invalid, NotFound, unknown_reference
from app.features.contacts.queries import CONTACT, LISTING
from app.features.contacts.schemas import (
    ContactCreate,
    ContactQuery,
    ContactSource,
    ContactUpdate,
    StoredContact,
)
from app.features.parties import service as parties
from app.features.parties.contact_details import ContactDetails, read_details, to_request
from app.http.patching import merge_patch
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.parsing.matching import match_keys
from app.storage.models import Contact, Event
from app.storage.prepared import insert

NEW, CONVERTED, MERGED, DISCARDED = "new", "converted", "merged", "discarded"
MAX_ADDRESS = 254
MAX_NAME = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class NewContact:
    """Somebody to take down, and how they came to be known."""

    id: UUID
    description: ContactDetails
    source: ContactSource
    at: datetime
    by_id: UUID | None
    event_id: UUID | None = None
    card: str | None = None
    other_properties: Sequence[dict[str, Any]] = ()


def create(tx: Transaction, data: ContactCreate) -> ResourceResponse:
    event = lock_event(tx, data.event_id)
    contact = NewContact(
        id=new_id(),
        description=read_details(data, tx.actor.country),
        source="typed",
        at=_past(tx, data.captured_at or captured_at(tx, event)),
        by_id=tx.actor.user_id,
        event_id=data.event_id,
    )
    add(tx, contact)
    return created(CONTACT, contact.id)


def from_address(tx: Transaction, address: str, name: str) -> UUID:
    """A contact made from the sender of a mail. Mails hold odd addresses: it is taken as it is."""
    contact_id = new_id()
    shown = (name.strip() or address)[:MAX_NAME]
    email = {
        "address": address[:MAX_ADDRESS],
        "label": None,
        "is_primary": True,
        "bounced_at": None,
    }
    parts = dict.fromkeys(("given", "family", "prefix", "suffix"))
    columns = {
        "type": "person",
        "name": parts | {"display": shown},
        "display_name": shown,
        "organization": None,
        "job_title": None,
        "emails": [email],
        "phones": [],
        "addresses": [],
        "urls": [],
        "notes": None,
        "warnings": [],
    }
    keys = match_keys(emails=[address], display_name=shown, name=name.strip())
    description = ContactDetails(columns, keys)
    add(
        tx,
        NewContact(id=contact_id, description=description, source="message", at=tx.now, by_id=None),
    )
    return contact_id


def get(_reading: ReadContext, contact_id: UUID) -> ResourceResponse:
    return ResourceResponse(CONTACT, contact_id)


def search(context: ReadContext, query: ContactQuery) -> Page:
    if query.phone is not None:
        query = query.model_copy(update={"phone": parties.normalize_number(context, query.phone)})
    return Page(*LISTING.page(context, query, query.sort))


def update(tx: Transaction, contact_id: UUID, data: ContactUpdate) -> ResourceResponse:
    event = _locked(tx, data.event_id if isinstance(data.event_id, UUID) else None)
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    require(contact, NEW)
    patch = data.model_dump(mode="json", exclude_unset=True)
    # a mail's odd address is no reason to refuse a change of something else
    schema = ContactCreate if "emails" in patch else StoredContact
    whole = validated(schema, merge_patch(writable(contact), patch))
    if whole.event_id not in {None, contact.event_id}:
        _expect_open(event, "/event_id")
    description = read_details(whole, tx.actor.country)
    parties.replace_keys(tx, contact_id, description.keys)
    changes: dict[str, Any] = {
        **description.columns,
        "is_bounced": description.is_bounced,
        "captured_at": _past(tx, whole.captured_at),
        "event_id": whole.event_id,
        "updated_at": tx.now,
    }
    contact.sqlmodel_update(changes)
    return ResourceResponse(CONTACT, contact_id)


def delete(tx: Transaction, contact_id: UUID) -> NoContent:
    discard(tx, contact_id)
    return NoContent()


def discard(tx: Transaction, contact_id: UUID) -> ResourceResponse:
    return _turn(tx, contact_id, NEW, DISCARDED)


def restore(tx: Transaction, contact_id: UUID) -> ResourceResponse:
    return _turn(tx, contact_id, DISCARDED, NEW)


def _turn(tx: Transaction, contact_id: UUID, before: str, after: str) -> ResourceResponse:
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    if contact.status != after:
        require(contact, before)
        contact.status = after
        contact.updated_at = tx.now
    return ResourceResponse(CONTACT, contact_id)


def find(session: Session, workspace_id: UUID, contact_id: UUID) -> Contact:
    """The contact, locked until the transaction ends. Raises NotFound."""
    contact = session.get(Contact, (workspace_id, contact_id), with_for_update={"key_share": True})
    if contact is None:
        raise NotFound("contact")
    return contact


def add(tx: Transaction, *people: NewContact) -> None:
    parties.add(tx, PartyKind.CONTACT, {each.id: each.description.keys for each in people})
    insert(tx.session, Contact, *(_row(tx, each) for each in people))


def _row(tx: Transaction, captured: NewContact) -> dict[str, Any]:
    return {
        "workspace_id": tx.workspace_id,
        "id": captured.id,
        "source": captured.source,
        "status": NEW,
        "customer_id": None,
        "captured_at": captured.at,
        "captured_by_id": captured.by_id,
        "event_id": captured.event_id,
        "card": captured.card,
        "other_properties": list(captured.other_properties),
        "is_bounced": captured.description.is_bounced,
        "created_at": tx.now,
        "updated_at": tx.now,
        **captured.description.columns,
    }


def writable(contact: Contact) -> dict[str, Any]:
    """The contact as a client would have to send it; the name of a sender has no parts."""
    values = to_request(contact, ContactCreate)
    stand_ins = {
        contact.organization,
        *(email["address"] for email in contact.emails),
        *(number["raw"] for number in contact.phones),
    }
    if not values["name"] and contact.display_name not in stand_ins:
        values["name"] = {"display": contact.display_name}
    return values


def require(contact: Contact, status: str) -> None:
    """Raises `state_conflict` unless the contact is in this state."""
    if contact.status != status:
        raise Conflict(
            "state_conflict", f"The contact must be `{status}`; it is `{contact.status}`."
        )


def lock_event(
    tx: Transaction, event_id: UUID | None, *, pointer: str = "/event_id"
) -> Event | None:
    """Nobody moves or cancels the event until the transaction ends. Raises Invalid if it is none.

    Before a contact is locked: everybody locks in this order.
    """
    event = _locked(tx, event_id)
    if event_id is not None:
        _expect_open(event, pointer)
    return event


def captured_at(tx: Transaction, event: Event | None) -> datetime:
    """When a card was taken, if nobody says so: at its event, however late it is entered."""
    return min(tx.now, event.starts_at) if event else tx.now


def _locked(tx: Transaction, event_id: UUID | None) -> Event | None:
    if event_id is None:
        return None
    return tx.session.get(Event, (tx.workspace_id, event_id), with_for_update={"read": True})


def _expect_open(event: Event | None, pointer: str) -> None:
    if event is None or event.archived_at is not None:
        raise unknown_reference(pointer, "event")


def _past(tx: Transaction, at: datetime | None) -> datetime:
    if at is not None and at > tx.now:
        raise Invalid(
            FieldError("/captured_at", "in_the_future", "`captured_at` must not be in the future.")
        )
    return at or tx.now
