"""Customers: add, find, change, archive and bring back."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.engine.vocabulary import PartyKind
from app.errors import FieldError, Invalid, NotFound
from app.features.customers.queries import CUSTOMER, HELD_ARCHIVING, LISTING
from app.features.customers.schemas import (
    CustomerCreate,
    CustomerQuery,
    CustomerUpdate,
    StoredCustomer,
)
from app.features.parties import service as parties
from app.features.parties.contact_details import ContactDetails, read_details, to_request
from app.features.users import staffing
from app.http.patching import merge_patch
from app.http.responses import NoContent, Page, ResourceResponse, created
from app.http.transaction import ReadContext, Transaction
from app.http.validation import validated
from app.identifiers import new_id
from app.parsing import email_address
from app.parsing.normalization import normalize
from app.storage.models import Customer, Details
from app.storage.prepared import insert

# What grows where a contact is merged, by the words that say so.
LISTS = ("emails", "phones", "addresses", "urls", "yearly_dates")


def create(
    tx: Transaction, data: CustomerCreate, *, allow_duplicate: bool = False
) -> ResourceResponse:
    customer_id = new_id()
    add(tx, customer_id, data, allow_duplicate=allow_duplicate)
    return created(CUSTOMER, customer_id)


def add(
    tx: Transaction, customer_id: UUID, data: CustomerCreate, *, allow_duplicate: bool = False
) -> None:
    """Write a new customer. Raises `customer_exists` unless a duplicate is allowed."""
    staffing.require(tx, "/owner_id", data.owner_id)
    description = _describe(tx, customer_id, data)
    if not allow_duplicate:
        parties.refuse_known_customer(tx, description.keys)
    parties.add(tx, PartyKind.CUSTOMER, {customer_id: description.keys})
    row = {
        "workspace_id": tx.workspace_id,
        "id": customer_id,
        "archived_at": None,
        "created_at": tx.now,
        "updated_at": tx.now,
        **_columns(data, description),
    }
    insert(tx.session, Customer, row)
    if data.external_ids:
        parties.claim_external_ids(tx, "customer", customer_id, data.external_ids)


def get(_reading: ReadContext, customer_id: UUID) -> ResourceResponse:
    return ResourceResponse(CUSTOMER, customer_id)


def search(context: ReadContext, query: CustomerQuery) -> Page:
    if query.phone is not None:
        query = query.model_copy(update={"phone": parties.normalize_number(context, query.phone)})
    return Page(*LISTING.page(context, query, query.sort))


def update(
    tx: Transaction, customer_id: UUID, data: CustomerUpdate, *, allow_duplicate: bool = False
) -> ResourceResponse:
    customer = find(tx.session, tx.workspace_id, customer_id)
    tx.expect(CUSTOMER, customer_id)
    patch = data.model_dump(mode="json", exclude_unset=True)
    # a mail's odd address is no reason to refuse a change of something else
    schema = CustomerCreate if "emails" in patch else StoredCustomer
    whole = validated(schema, merge_patch(_writable(customer), patch))
    staffing.require(tx, "/owner_id", whole.owner_id, before=customer.owner_id)
    description = _describe(tx, customer_id, whole)
    if not allow_duplicate and data.model_fields_set & {"emails", "phones"}:
        parties.refuse_known_customer(tx, description.keys, but=customer_id)
    parties.replace_keys(tx, customer_id, description.keys)
    parties.claim_external_ids(tx, "customer", customer_id, whole.external_ids)
    customer.sqlmodel_update(_columns(whole, description) | {"updated_at": tx.now})
    return ResourceResponse(CUSTOMER, customer_id)


def archive(tx: Transaction, customer_id: UUID) -> NoContent:
    customer = find(tx.session, tx.workspace_id, customer_id)
    tx.expect(CUSTOMER, customer_id)
    if customer.archived_at is None:
        customer.archived_at = customer.updated_at = tx.now
    return NoContent()


def restore(tx: Transaction, customer_id: UUID) -> ResourceResponse:
    customer = find(tx.session, tx.workspace_id, customer_id)
    tx.expect(CUSTOMER, customer_id)
    bring_back(tx, customer)
    return ResourceResponse(CUSTOMER, customer_id)


def bring_back(tx: Transaction, customer: Customer) -> None:
    """An archived customer is back, with the whole history: asked for, or because they wrote."""
    if customer.archived_at is not None:
        customer.archived_at = None
        customer.updated_at = tx.now


def record_inbound(tx: Transaction, customer_id: UUID) -> None:
    """Whoever writes is a customer again; the row is held until the transaction ends."""
    rows = tx.fetch(HELD_ARCHIVING, workspace_id=tx.workspace_id, customer_id=customer_id)
    if rows and rows[0][0] is not None:
        bring_back(tx, find(tx.session, tx.workspace_id, customer_id))


def find(session: Session, workspace_id: UUID, customer_id: UUID) -> Customer:
    """The customer, locked until the transaction ends. Raises NotFound."""
    customer = session.get(
        Customer, (workspace_id, customer_id), with_for_update={"key_share": True}
    )
    if customer is None:
        raise NotFound("customer")
    return customer


def _describe(tx: Transaction, customer_id: UUID, data: CustomerCreate) -> ContactDetails:
    description = read_details(
        data, tx.actor.country, tags=data.tags, external_ids=data.external_ids
    )
    return parties.with_shared_numbers(tx, description, customer_id)


def _columns(data: CustomerCreate, description: ContactDetails) -> dict[str, Any]:
    return description.columns | {
        "sort_name": normalize(description.columns["display_name"])[:400],
        "stage": data.stage,
        "prominence": data.prominence,
        "owner_id": data.owner_id,
        "tags": data.tags,
        "language": data.language,
        "time_zone": data.time_zone,
        "yearly_dates": [day.model_dump(mode="json") for day in data.yearly_dates],
        "contact_rhythm": data.contact_rhythm,
        "permission": data.permission.model_dump(mode="json"),
        "do_not_contact": data.permission.do_not_contact,
        "is_bounced": description.is_bounced,
        "custom_fields": data.custom_fields,
        "external_ids": data.external_ids,
        "source": data.source,
    }


def _writable(customer: Customer) -> dict[str, Any]:
    """The customer as a client would have to send it to create it."""
    return to_request(customer, CustomerCreate)


def add_details(
    tx: Transaction, customer_id: UUID, found: Details, yearly_dates: list[dict[str, Any]]
) -> None:
    """Add what the customer does not have yet. Raises NotFound, and Invalid where it is too much."""
    customer = find(tx.session, tx.workspace_id, customer_id)
    known = {email_address.key(email["address"]) for email in customer.emails}
    numbers = {given["number"] or given["raw"] for given in customer.phones}
    document = _writable(customer)
    document["emails"] = customer.emails + [
        email | {"is_primary": False}
        for email in found.emails
        if email_address.key(email["address"]) not in known
    ]
    document["phones"] = customer.phones + [
        given for given in found.phones if (given["number"] or given["raw"]) not in numbers
    ]
    document["addresses"] = customer.addresses + [
        place for place in found.addresses if place not in customer.addresses
    ]
    document["urls"] = customer.urls + [url for url in found.urls if url not in customer.urls]
    labels = {day["label"].casefold() for day in customer.yearly_dates}
    document["yearly_dates"] = customer.yearly_dates + [
        day for day in yearly_dates if day["label"].casefold() not in labels
    ]
    _refuse_too_much(customer, document)
    whole = validated(StoredCustomer, document)
    description = _describe(tx, customer_id, whole)
    parties.replace_keys(tx, customer_id, description.keys)
    customer.sqlmodel_update(_columns(whole, description) | {"updated_at": tx.now})


def _refuse_too_much(customer: Customer, document: dict[str, Any]) -> None:
    """A client sees neither list of the two: it is told which one, of whom, and how long it got."""
    faults = [
        FieldError(
            "/customer_id",
            "too_many",
            f"`{name}` must not have more than {most} entries; {customer.display_name} would have "
            f"{len(document[name])}. Remove some from the customer or the contact.",
        )
        for name in LISTS
        if len(document[name]) > (most := _most(name))
    ]
    if faults:
        raise Invalid(*faults)


def _most(name: str) -> int:
    limits = StoredCustomer.model_fields[name].metadata
    return next(int(limit.max_length) for limit in limits if hasattr(limit, "max_length"))
