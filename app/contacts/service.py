"""Contacts: take down, change, discard, and make customers of them."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app import team
from app.contacts.queries import CONTACT, LISTING
from app.contacts.schemas import (
    ContactConvert,
    ContactCreate,
    ContactQuery,
    ContactUpdate,
    StoredContact,
)
from app.customers import service as customers
from app.customers.schemas import CustomerCreate, StoredCustomer
from app.db import insert
from app.details.match_keys import MatchKey, match_keys
from app.edge.answers import Gone, Page, Shown, created
from app.edge.transaction import Reading, Transaction
from app.engine.vocabulary import PartyKind
from app.errors import Conflict, Fault, Invalid, NotFound, unknown_reference
from app.identifiers import new_id
from app.merge_patch import merge_patch
from app.models import Contact, Message
from app.models import MatchKey as MatchKeyRow
from app.parties import service as parties
from app.parties.description import Description, describe, written
from app.validation import validated

NEW, CONVERTED, MERGED, DISCARDED = "new", "converted", "merged", "discarded"
MAX_ADDRESS = 254
MAX_NAME = 400


def create(tx: Transaction, data: ContactCreate) -> Shown:
    contact_id = new_id()
    description = describe(data, tx.actor.country)
    captured_at = _past(tx, data.captured_at)
    _add(tx, contact_id, description, "typed", captured_at, tx.actor.user_id)
    return created(CONTACT, contact_id)


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
    keys = match_keys(emails=[address], display_name=shown)
    _add(tx, contact_id, Description(columns, keys), "message", tx.now, None)
    return contact_id


def get(_reading: Reading, contact_id: UUID) -> Shown:
    return Shown(CONTACT, contact_id)


def search(reading: Reading, query: ContactQuery) -> Page:
    if query.phone is not None:
        query = query.model_copy(update={"phone": parties.dialled(reading, query.phone)})
    return Page(*LISTING.page(reading, query, query.sort))


def update(tx: Transaction, contact_id: UUID, data: ContactUpdate) -> Shown:
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    _require(contact, NEW)
    patch = data.model_dump(mode="json", exclude_unset=True)
    # a mail's odd address is no reason to refuse a change of something else
    schema = ContactCreate if "emails" in patch else StoredContact
    whole = validated(schema, merge_patch(_writable(contact), patch))
    description = describe(whole, tx.actor.country)
    parties.replace_keys(tx, contact_id, description.keys)
    changes: dict[str, Any] = {
        **description.columns,
        "is_bounced": description.is_bounced,
        "captured_at": _past(tx, whole.captured_at),
        "updated_at": tx.now,
    }
    contact.sqlmodel_update(changes)
    return Shown(CONTACT, contact_id)


def delete(tx: Transaction, contact_id: UUID) -> Gone:
    discard(tx, contact_id)
    return Gone()


def discard(tx: Transaction, contact_id: UUID) -> Shown:
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    if contact.status != DISCARDED:
        _require(contact, NEW)
        contact.status = DISCARDED
        contact.updated_at = tx.now
    return Shown(CONTACT, contact_id)


def restore(tx: Transaction, contact_id: UUID) -> Shown:
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    if contact.status != NEW:
        _require(contact, DISCARDED)
        contact.status = NEW
        contact.updated_at = tx.now
    return Shown(CONTACT, contact_id)


def convert(
    tx: Transaction, contact_id: UUID, data: ContactConvert, *, allow_duplicate: bool = False
) -> Shown:
    """The customer gets the history. Of two at once the second finds it done."""
    contact = find(tx.session, tx.workspace_id, contact_id)
    tx.expect(CONTACT, contact_id)
    if contact.status in {CONVERTED, MERGED}:
        if data.customer_id not in {None, contact.customer_id}:
            raise Conflict("state_conflict", "The contact has become another customer already.")
        return Shown(CONTACT, contact_id)
    _require(contact, NEW)
    customer_id = data.customer_id or new_id()
    if data.customer_id is None:
        whole = _as_customer(contact, data)
        customers.add(tx, customer_id, whole, allow_duplicate=allow_duplicate)
        contact.status = CONVERTED
    else:
        _merge(tx, contact, customer_id, data, allow_duplicate=allow_duplicate)
        contact.status = MERGED
    contact.customer_id = customer_id
    contact.updated_at = tx.now
    tx.session.flush()
    parties.replace_keys(tx, contact_id, ())
    parties.lock(tx.session, tx.workspace_id, contact_id, customer_id)
    _put_doubles_aside(tx, contact_id, customer_id)
    parties.move_history(tx, contact_id, customer_id)
    return Shown(CONTACT, contact_id)


def find(session: Session, workspace_id: UUID, contact_id: UUID) -> Contact:
    """The contact, locked until the transaction ends. Raises NotFound."""
    contact = session.get(Contact, (workspace_id, contact_id), with_for_update={"key_share": True})
    if contact is None:
        raise NotFound("contact")
    return contact


def _as_customer(contact: Contact, data: ContactConvert) -> CustomerCreate:
    card = _writable(contact)
    del card["captured_at"]
    chosen = data.model_dump(mode="json", exclude={"customer_id"}, exclude_none=True)
    return validated(StoredCustomer, card | chosen | {"source": "contact"})


def _merge(
    tx: Transaction,
    contact: Contact,
    customer_id: UUID,
    data: ContactConvert,
    *,
    allow_duplicate: bool,
) -> None:
    try:
        customer = customers.find(tx.session, tx.workspace_id, customer_id)
    except NotFound:
        raise unknown_reference("/customer_id", "customer") from None
    team.require(tx, "/owner_id", data.owner_id, before=customer.owner_id)
    if not allow_duplicate:
        lacking = _keys_of(tx, contact.id) - _keys_of(tx, customer_id)
        parties.refuse_known_customer(tx, lacking, but=customer_id)
    customers.add_details(tx, customer_id, contact.emails, contact.phones)
    customer.sqlmodel_update(data.model_dump(exclude={"customer_id"}, exclude_none=True))


def _keys_of(tx: Transaction, party_id: UUID) -> set[MatchKey]:
    rows = tx.session.exec(
        select(MatchKeyRow.kind, MatchKeyRow.value).where(
            MatchKeyRow.workspace_id == tx.workspace_id, MatchKeyRow.party_id == party_id
        )
    )
    return {MatchKey(kind, value) for kind, value in rows}  # type: ignore[arg-type]  # as written


def _put_doubles_aside(tx: Transaction, source: UUID, target: UUID) -> None:
    """A mail to both stays once: two cannot be with one party."""
    twin = aliased(Message)
    has_twin = sa.exists().where(
        col(twin.workspace_id) == tx.workspace_id,
        col(twin.party_id) == target,
        col(twin.mail_key) == col(Message.mail_key),
    )
    tx.session.execute(
        sa.update(Message)
        .where(
            col(Message.workspace_id) == tx.workspace_id, col(Message.party_id) == source, has_twin
        )
        .values(mail_key=None, archived_at=tx.now, updated_at=tx.now)
        .execution_options(synchronize_session=False)
    )


def _writable(contact: Contact) -> dict[str, Any]:
    """The contact as a client would have to send it; the name of a sender has no parts."""
    values = written(contact, ContactCreate)
    stand_ins = {
        contact.organization,
        *(email["address"] for email in contact.emails),
        *(number["raw"] for number in contact.phones),
    }
    if not values["name"] and contact.display_name not in stand_ins:
        values["name"] = {"display": contact.display_name}
    return values


def _add(
    tx: Transaction,
    contact_id: UUID,
    description: Description,
    source: str,
    captured_at: datetime,
    captured_by_id: UUID | None,
) -> None:
    parties.add(tx, PartyKind.CONTACT, contact_id, description.keys)
    row = {
        "workspace_id": tx.workspace_id,
        "id": contact_id,
        "source": source,
        "status": NEW,
        "customer_id": None,
        "captured_at": captured_at,
        "captured_by_id": captured_by_id,
        "event_id": None,
        "card": None,
        "other_properties": [],
        "is_bounced": description.is_bounced,
        "created_at": tx.now,
        "updated_at": tx.now,
        **description.columns,
    }
    insert(tx.session, Contact, row)


def _past(tx: Transaction, at: datetime | None) -> datetime:
    if at is not None and at > tx.now:
        raise Invalid(Fault("/captured_at", "in_the_future", "A card was captured already."))
    return at or tx.now


def _require(contact: Contact, status: str) -> None:
    if contact.status != status:
        raise Conflict("state_conflict", f"The contact is {contact.status}.")
